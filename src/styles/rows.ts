/** Lists whose rows have buttons; only what is seen of them is in the page. */
import { css } from 'lit';

export const rows = css`
  .rows {
    min-height: 0;
    overflow-y: auto;
    padding: 0 calc(var(--_pad) - 8px);
    overscroll-behavior: contain;
    /* what comes in above is seen to here: browsers would follow a focused row that leaves the page */
    overflow-anchor: none;
  }
  .rows:focus-visible {
    outline-offset: -2px;
  }
  .rows .row {
    height: var(--_row-lg);
    overflow: hidden;
    cursor: default;
  }
  .rows .row:focus-within {
    background: var(--_hover);
  }
  .rows .row :focus-visible {
    outline-offset: -2px;
  }
  .rows .grp {
    height: 28px;
    padding-block-start: clamp(0px, 28px - var(--_line-xs), 8px);
    overflow-x: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rows .clip {
    white-space: nowrap;
  }
  .b.small {
    min-height: var(--_control-sm);
    padding: 0 10px;
  }
  .ib[aria-disabled='true'] {
    color: var(--_text-3);
    cursor: not-allowed;
  }
  .known {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    min-height: 24px;
    align-items: center;
    padding: 0 var(--_pad);
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-3);
    font-variant-numeric: tabular-nums;
    flex: none;
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
    padding: 12px var(--_pad) 4px;
    flex: none;
  }
  .square {
    width: var(--_control);
    height: var(--_control);
    border-color: var(--_line-button);
    border-radius: var(--_radius-md);
  }
`;
