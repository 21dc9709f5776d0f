import { css } from 'lit';

export const callListStyles = css`
  .root {
    display: grid;
    gap: 12px;
  }
  .empty {
    padding: 12px 8px;
    color: var(--_text-3);
    text-align: center;
  }
  .tasks {
    padding: 8px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    box-shadow: var(--_shadow-rest);
  }
  .task {
    position: relative;
    min-height: 56px;
  }
  .task[aria-current='true']::before {
    content: '';
    position: absolute;
    inset-block: 8px;
    inset-inline-start: 0;
    width: 3px;
    background: var(--_accent-fg);
    border-radius: 3px;
  }
  .what {
    min-width: 0;
  }
  .task .x {
    display: grid;
    justify-items: end;
  }
  /* narrow, too, where words are larger */
  @container (max-width: 17em) {
    .task {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .task .x {
      grid-column: 2;
      justify-items: start;
      text-align: start;
      white-space: normal;
    }
  }
  .task time {
    font-size: var(--_size-sm);
    font-weight: var(--_weight-medium);
    color: var(--_text);
  }
  .popovers {
    display: grid;
    gap: 8px;
  }
  .popovers.corner {
    position: fixed;
    inset-block: auto 16px;
    inset-inline: auto 16px;
    width: min(360px, 100vw - 16px);
    max-height: calc(100vh - 32px);
    overflow: auto;
    z-index: 1000;
  }
  .pager {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    font-size: var(--_size-xs);
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  .pager [aria-disabled='true'] {
    color: var(--_text-3);
    cursor: not-allowed;
  }
  @media (max-width: 400px) {
    .popovers.corner {
      inset: auto 8px 8px;
      width: auto;
    }
  }
  @media (forced-colors: active) {
    .task::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
