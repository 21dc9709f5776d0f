import { css } from 'lit';

export const guideStyles = css`
  .bare {
    container-type: inline-size;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-height: 44px;
    padding: 0 var(--_pad);
  }
  .bare .head {
    min-height: 32px;
  }
  h3,
  h4 {
    font-size: var(--_size-md);
    line-height: var(--_line-md);
    font-weight: var(--_weight-strong);
  }
  .progress {
    font-size: var(--_size-xs);
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  .pieces {
    display: flex;
    gap: 4px;
    padding: 0 var(--_pad);
  }
  .pieces i {
    flex: 1;
    height: 3px;
    border-radius: 2px;
    background: var(--_line-button);
  }
  .pieces .on {
    background: var(--_accent-solid);
  }
  .answers {
    display: grid;
    gap: 12px;
    padding: 16px var(--_pad) 0;
  }
  .answers li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    column-gap: 8px;
    align-items: start;
  }
  .answers .i {
    margin-top: 4px;
    color: var(--_positive-fg);
  }
  .answers .none-given .i {
    color: var(--_text-3);
  }
  .answers .bad .i {
    color: var(--_danger-fg);
  }
  .answers .t {
    padding-block: 2px;
    min-width: 0;
    color: var(--_text-2);
  }
  .answers .a,
  .answers .why {
    grid-column: 2 / -1;
  }
  .answers .a {
    font-weight: var(--_weight-medium);
  }
  .answers .a bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .answers .none-given .a {
    font-weight: var(--_weight-regular);
    color: var(--_text-3);
  }
  .full .t bdi {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .full .a {
    display: block;
    white-space: pre-line;
  }
  .ask {
    padding: 16px var(--_pad) 0;
  }
  .ask h4 {
    overflow-wrap: anywhere;
  }
  .done h4 {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_positive-fg);
  }
  .done + .answers {
    padding-bottom: 16px;
  }
  .done:last-of-type p {
    padding-bottom: 16px;
  }
  small {
    margin-inline-start: 6px;
    font-size: var(--_size-xs);
    font-weight: var(--_weight-regular);
    color: var(--_text-2);
  }
  .options,
  .ask > .f {
    margin-top: 10px;
  }
  .options {
    display: grid;
    gap: 6px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: max(40px, var(--_control));
    padding: 6px 10px;
    border: 1px solid var(--_line-button);
    border-radius: var(--_radius-md);
    background: var(--_surface);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_hover);
  }
  .option:has(:checked) {
    border-color: var(--_accent-fg);
    background: var(--_accent-tint);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .option input {
    appearance: none;
    flex: none;
    width: 16px;
    height: 16px;
    border: 1.5px solid var(--_line-control);
    border-radius: 50%;
    outline: 0;
    cursor: inherit;
  }
  .option input:checked {
    border: 5px solid var(--_accent-fg);
  }
  .f:has(textarea) {
    padding-block: 6px;
  }
  .f textarea {
    display: block;
    resize: vertical;
    line-height: inherit;
    field-sizing: content;
    min-height: calc(3 * var(--_line-sm));
    max-height: min(40vh, 240px);
  }
  [aria-invalid] > .option,
  .f:has([aria-invalid]) {
    border-color: var(--_danger-fg);
  }
  .ask .why {
    min-height: 28px;
    padding-block: 2px;
  }
  .ask .why .link {
    margin-inline-start: auto;
  }
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    margin-top: 8px;
    padding: 8px var(--_pad);
    border-top: 1px solid var(--_line);
    background: var(--_danger-tint);
    color: var(--_danger-fg);
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
  }
  .failed > span {
    flex: 1;
    min-width: 60%;
  }
  .foot {
    flex-wrap: wrap;
    margin-top: 8px;
    border-top: 1px solid var(--_line);
  }
  .answers + .foot {
    margin-top: 16px;
  }
  .failed + .foot {
    margin-top: 0;
  }
  .foot .say {
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
  }
  .foot .b {
    flex: none;
  }
  @container (max-width: 17em) {
    .foot .say {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .pieces i {
      border: 1px solid CanvasText;
    }
    .pieces .on,
    .option input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
    .failed {
      border: 1px solid CanvasText;
    }
  }
`;
