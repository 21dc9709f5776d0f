import { css } from 'lit';

/** One height for all tabs; docked under a pane it takes the room that there is. */
export const transferStyles = css`
  :host {
    display: none;
  }
  :host([open]) {
    display: block;
  }
  section {
    display: flex;
    flex-direction: column;
    width: min(360px, 100%);
    height: max(min(564px, 100vh), 32em);
  }
  .title {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 48px;
    padding: 0 8px 0 var(--_pad);
    padding-inline: var(--_pad) 8px;
    flex: none;
  }
  .title h3 {
    flex: 1;
    font-size: var(--_size-md);
    line-height: var(--_line-md);
    font-weight: var(--_weight-strong);
  }
  .about {
    max-width: 50%;
    color: var(--_text-2);
  }
  .panel {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-height: 0;
  }
  .tools > .label {
    grid-column: 1 / -1;
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-2);
  }
  .list {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    padding: 0 calc(var(--_pad) - 8px);
    overscroll-behavior: contain;
  }
  .list .o {
    height: var(--_row-lg);
    overflow: hidden;
  }
  .list .clip {
    white-space: nowrap;
  }
  @container (max-width: 17em) {
    .panel {
      overflow: hidden auto;
    }
    .list {
      flex: none;
      height: calc(2.5 * var(--_row-lg));
    }
  }
  .grp {
    height: 28px;
    padding-block-start: clamp(0px, 28px - var(--_line-xs), 8px);
  }
  .o[aria-disabled='true'] {
    cursor: not-allowed;
  }
  .o[aria-disabled='true'] .t {
    color: var(--_text-3);
    font-weight: var(--_weight-regular);
  }
  .ghost {
    cursor: default;
  }
  .ghost > * {
    background: var(--_surface-sunken);
    border-radius: var(--_radius-sm);
    min-height: 12px;
  }
  .send {
    border-top: 1px solid var(--_line);
    padding: 8px var(--_pad) 12px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    flex: none;
  }
  .will {
    min-height: calc(3 * var(--_line-xs));
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-2);
    overflow-wrap: anywhere;
  }
  .will .clip {
    display: block;
  }
  .will b {
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }
`;
