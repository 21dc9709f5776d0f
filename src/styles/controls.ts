/** Boxes and buttons. Forced colours keep all meaning. */
import { css } from 'lit';

export const controls = css`
  .box {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    box-shadow: var(--_shadow-rest);
    overflow: clip;
    container-type: inline-size;
  }
  .float {
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-float);
  }
  .b {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-width: 0;
    min-height: var(--_control);
    padding: 0 12px;
    border: 1px solid var(--_line-button);
    border-radius: var(--_radius-md);
    background: var(--_surface);
    color: var(--_text);
    font-weight: var(--_weight-medium);
    line-height: max(15px, 1.15em);
    text-align: center;
    cursor: pointer;
    transition: background var(--_fast) var(--_ease);
    touch-action: manipulation;
  }
  .float .b {
    background: var(--_surface-raised);
  }
  .b:hover {
    background: var(--_hover);
  }
  .b:active {
    background: var(--_pressed);
  }
  /* long words of a language take a second line in the same box, never an ellipsis */
  .b > .label {
    min-width: 0;
    text-wrap: balance;
  }
  .b > .i {
    color: var(--_text-2);
  }
  .b.primary,
  .b.positive,
  .b.danger {
    border-color: transparent;
    color: var(--_on-solid);
    background: var(--solid);
  }
  .b.primary {
    --solid: var(--_accent-solid);
    --press: var(--_accent-press);
  }
  .b.positive {
    --solid: var(--_positive-solid);
    --press: var(--_positive-press);
  }
  .b.danger {
    --solid: var(--_danger-solid);
    --press: var(--_danger-press);
  }
  /* off, or on its way, it does not answer to the pointer */
  .b:is(.primary, .positive, .danger):hover:not([aria-disabled='true'], [aria-busy='true']) {
    background: var(--press);
  }
  .b.quiet {
    color: var(--_danger-fg);
  }
  .b.quiet:hover:not([aria-disabled='true'], [aria-busy='true']) {
    background: var(--_danger-tint);
  }
  .b.primary > .i,
  .b.positive > .i,
  .b.danger > .i,
  .b.quiet > .i {
    color: inherit;
  }
  .b[aria-disabled='true'] {
    background: var(--_surface-sunken);
    border-color: var(--_line);
    color: var(--_text-3);
    cursor: not-allowed;
  }
  .b[aria-disabled='true'] > .i {
    color: inherit;
    opacity: 0.75;
  }
  .b[aria-busy='true'] {
    background: var(--_accent-tint);
    border-color: var(--_accent-fg);
    color: var(--_accent-fg);
  }
  .ib {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: var(--_control-sm);
    height: var(--_control-sm);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-sm);
    background: none;
    color: var(--_text-2);
    cursor: pointer;
  }
  .ib:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .link {
    border: 0;
    background: none;
    padding: 0 2px;
    min-height: 24px;
    color: var(--_accent-fg);
    font-weight: var(--_weight-medium);
    text-decoration: underline;
    text-underline-offset: 3px;
    white-space: nowrap;
    cursor: pointer;
  }
  /* narrow for the size of its text: nothing keeps to one line */
  @container (max-width: 17em) {
    .clip,
    .link,
    .num {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .b,
    .ib,
    .badge {
      border: 1px solid ButtonBorder;
    }
    .b.primary,
    .b.positive,
    .b.danger {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .b[aria-disabled='true'] {
      forced-color-adjust: none;
      background: Canvas;
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
