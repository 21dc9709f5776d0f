import { css } from 'lit';

/** The dialog stands in the top layer: below its button, or in a narrow window at the bottom edge. */
export const contactStyles = css`
  :host {
    display: inline-block;
    vertical-align: top;
  }
  #button {
    min-width: var(--_control);
    padding: 0 9px;
    anchor-name: --cc-campaign-contact;
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
  #dialog {
    position: fixed;
    inset: auto;
    position-anchor: --cc-campaign-contact;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-inline, flip-block;
    width: min(360px, 100vw - 16px);
    max-height: calc(100% - 14px);
    margin: 6px 0;
    padding: 0;
    border: 1px solid var(--_line);
    color: var(--_text);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  #dialog:focus-visible {
    outline-offset: -2px;
  }
  #dialog:popover-open {
    animation: arrive var(--_slow) var(--_ease);
  }
  .strip,
  .send {
    position: sticky;
    z-index: 1;
  }
  .strip {
    top: 0;
    padding-inline-end: 8px;
  }
  .strip .end {
    margin-inline-start: auto;
  }
  .strip .end + .timer {
    margin-inline-start: 0;
  }
  .strip .ib {
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
  @media (max-width: 480px) {
    #dialog {
      position-area: none;
      inset: auto 8px 8px;
      width: auto;
      max-height: calc(100dvh - 16px);
      margin: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    #dialog:popover-open {
      animation: none;
    }
  }
`;
