import { css } from 'lit';

/** Who and what scroll; the strip above, and below it the buttons, stay. */
export const contactStyles = css`
  :host {
    display: inline-block;
    vertical-align: top;
  }
  #button {
    min-width: var(--_control);
    padding: 0 9px;
    anchor-name: --cc-pop;
  }
  #button.labelled {
    padding: 0 12px;
  }
  #button:not(.labelled) .label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  #button[aria-expanded='true']:not([aria-disabled='true']) {
    background: var(--_pressed);
  }
  #dialog {
    container-type: inline-size;
  }
  /* what sticks would lie on it inside */
  #dialog:focus-visible {
    outline-offset: 0;
  }
  /* below the last row it would be something to scroll to */
  #dialog > .sr {
    bottom: 0;
  }
  .strip,
  .send {
    position: sticky;
    z-index: 1;
  }
  .strip {
    top: 0;
    gap: 6px;
    padding-inline-end: 6px;
  }
  .strip .end {
    margin-inline-start: auto;
  }
  .strip .end + .timer {
    margin-inline-start: 0;
  }
  .strip .ib {
    width: var(--_least, 24px);
    color: inherit;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .facts {
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
  }
  .facts dt,
  .facts dd {
    overflow-wrap: anywhere;
    line-height: var(--_line-sm);
  }
  .send {
    bottom: 0;
    padding-top: 8px;
    background: inherit;
  }
  .send .why {
    min-height: 32px;
    padding: 0 var(--_pad);
  }
  .send .foot {
    padding-top: 4px;
  }
`;
