import { css } from 'lit';

/** Rows are two lines high at any width; what there is no room for is in their titles. */
export const historyStyles = css`
  :host,
  .root {
    display: flex;
    flex-direction: column;
  }
  .root {
    flex: 1;
    gap: 8px;
    min-height: 0;
  }
  section {
    display: flex;
    flex-direction: column;
    flex: 0 1 auto;
    min-height: 0;
    max-height: var(--cc-history-height, max(min(564px, 100vh), 32em));
    container-type: inline-size;
  }
  .bare {
    padding-top: 8px;
    gap: 8px;
  }
  .bare .seg {
    margin-inline: var(--_pad);
  }
  .title {
    padding: 14px var(--_pad) 6px;
    font-size: var(--_size-md);
    line-height: var(--_line-md);
    font-weight: var(--_weight-strong);
    flex: none;
  }
  .panel {
    display: flex;
    flex-direction: column;
    flex: 0 1 auto;
    min-height: 0;
  }
  .panel > .rows {
    flex: 0 1 auto;
  }
  .bare .rows {
    padding: 0 8px;
  }
  .row {
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    column-gap: 8px;
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .what .s {
    display: flex;
    min-width: 0;
  }
  .what .num {
    flex: none;
    max-width: 100%;
  }
  .out.more {
    display: none;
  }
  .x {
    display: grid;
    justify-items: end;
    font-variant-numeric: tabular-nums;
    line-height: var(--_line-xs);
    color: var(--_text-3);
  }
  .x time {
    color: var(--_text-2);
  }
  .recent .clock,
  .ago {
    display: none;
  }
  .acts {
    display: flex;
    justify-content: end;
    min-width: calc(2 * var(--_control-sm));
    margin-inline-start: -4px;
  }
  .acts .b {
    width: var(--_control-sm);
    min-height: var(--_control-sm);
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .acts .b:hover {
    background: var(--_pressed);
  }
  .acts .b[aria-busy='true'] {
    background: var(--_accent-tint);
  }
  .acts [part~='action-outdial']:not([aria-disabled='true']) .i {
    color: var(--_positive-fg);
  }
  .acts .b > .label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .why {
    padding: 6px var(--_pad);
    border-top: 1px solid var(--_line);
    min-height: 36px;
    flex: none;
  }
  .why.bad {
    align-items: start;
  }
  .why.bad > .i {
    margin-top: 1px;
  }
  .why > span {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .why b {
    display: block;
    color: var(--_text);
    font-weight: var(--_weight-medium);
  }
  .why .ib {
    margin: -4px;
    margin-inline-end: -8px;
  }
  .why .link {
    margin-top: -4px;
  }
  @container (min-width: 440px) and (min-width: 28em) {
    .out.more {
      display: block;
    }
    .out.more::before {
      content: '·';
      margin-inline: 6px;
    }
    .recent .clock,
    .ago {
      display: inline;
    }
    .brief {
      display: none;
    }
    .clock::after {
      content: '·';
      margin-inline: 6px;
    }
  }
  @media (forced-colors: active) {
    .acts .b[aria-disabled='true'] {
      border-color: transparent;
    }
  }
`;
