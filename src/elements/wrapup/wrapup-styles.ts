import { css } from 'lit';

export const wrapupStyles = css`
  .strip .end {
    margin-inline-start: auto;
  }
  .strip .end + .timer {
    margin-inline-start: 0;
  }
  .tools {
    padding: 12px var(--_pad) 8px;
  }
  .list {
    padding: 0 8px 8px;
    max-height: 264px;
    overflow-y: auto;
  }
  .list:empty {
    padding: 0;
  }
  .none {
    align-content: start;
  }
  .list .t {
    font-weight: var(--_weight-regular);
  }
  [aria-selected='true'] .t {
    font-weight: var(--_weight-medium);
  }
  .who + .note {
    padding-top: 12px;
  }
  .line {
    font-variant-numeric: tabular-nums;
  }
  .note {
    display: grid;
    gap: 4px;
    padding: 0 var(--_pad);
    font-size: var(--_size-xs);
    color: var(--_text-2);
  }
  .note .f {
    padding: 6px 10px;
    font-size: var(--_size-sm);
    color: var(--_text);
  }
  textarea {
    resize: vertical;
    line-height: inherit;
    display: block;
  }
  .problem {
    padding: 0 var(--_pad);
    min-height: 32px;
  }
  .foot {
    padding-top: 0;
  }
`;
