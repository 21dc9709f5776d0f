/** Rows of lists, fields, badges, radios. */
import { css } from 'lit';

export const list = css`
  .o {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 10px;
    width: 100%;
    min-height: var(--_row-lg);
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius-md);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .o.one {
    min-height: var(--_row);
  }
  .o:hover,
  .o.active {
    background: var(--_hover);
  }
  .o[aria-selected='true'],
  .o[aria-checked='true'],
  .o[aria-current='true'] {
    background: var(--_accent-tint);
  }
  .o .t {
    font-weight: var(--_weight-medium);
    display: block;
  }
  .o .s {
    display: block;
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-3);
  }
  .o .x {
    font-size: var(--_size-xs);
    color: var(--_text-2);
    white-space: nowrap;
    text-align: end;
  }
  .grp {
    padding: 8px 8px 4px;
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-3);
    font-weight: var(--_weight-medium);
  }
  .badge {
    width: 28px;
    height: 28px;
    border-radius: var(--_radius-md);
    display: grid;
    place-items: center;
    background: var(--tint);
    color: var(--fg);
  }
  .radio {
    width: 16px;
    height: 16px;
    border-radius: 50%;
    border: 1.5px solid var(--_line-control);
    flex: none;
  }
  [aria-selected='true'] > .radio {
    border: 5px solid var(--_accent-fg);
  }
  .f {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_control);
    padding: 0 10px;
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius-md);
    background: var(--_surface);
    width: 100%;
  }
  .f > .i {
    color: var(--_text-3);
  }
  .f:focus-within {
    outline: 2px solid var(--_focus);
    border-color: transparent;
  }
  .f input,
  .f textarea {
    border: 0;
    background: none;
    outline: 0;
    padding: 0;
    width: 100%;
    min-width: 0;
    min-height: 24px;
    align-self: stretch;
  }
  ::placeholder {
    color: var(--_text-3);
    opacity: 1;
  }
  @media (forced-colors: active) {
    .o[aria-disabled='true'] {
      color: GrayText;
    }
    .o.active {
      outline: 2px solid CanvasText;
      outline-offset: -2px;
    }
    .o[aria-selected='true'],
    .o[aria-checked='true'],
    .o[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    /* chosen, and where the keys are */
    .o.active[aria-selected='true'] {
      outline-width: 5px;
      outline-style: double;
    }
  }
`;
