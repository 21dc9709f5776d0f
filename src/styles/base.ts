/** What every element has: box model, type, focus, buttons, icons. Forced colours keep all meaning. */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    min-width: 0;
    color: var(--_text);
    font: 400 var(--_size-sm) / var(--_line-sm) var(--_font);
    text-align: start;
    overflow-wrap: break-word;
    -webkit-font-smoothing: antialiased;
    text-size-adjust: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .root {
    font: inherit;
    line-height: var(--_line-sm);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .i {
    width: var(--_icon);
    height: var(--_icon);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: var(--_icon-stroke);
    stroke-linecap: round;
    stroke-linejoin: round;
    display: block;
  }
  .i.s {
    width: 14px;
    height: 14px;
  }
  .i.fill {
    fill: currentColor;
  }
  .i.l {
    width: 20px;
    height: 20px;
  }
  .num {
    white-space: nowrap;
  }
  .num,
  time {
    font-variant-numeric: tabular-nums;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-width: 0;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .box {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    box-shadow: var(--_shadow-rest);
    overflow: hidden;
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
    line-height: 16px;
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
  .b.primary:hover,
  .b.positive:hover,
  .b.danger:hover {
    background: var(--press);
  }
  .b.quiet {
    color: var(--_danger-fg);
  }
  .b.quiet:hover {
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
  .spin {
    animation:
      spin 0.9s linear infinite,
      appear 0s 150ms backwards;
  }
  @keyframes spin {
    to {
      transform: rotate(1turn);
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .arrive {
    animation: arrive var(--_slow) var(--_ease);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(4px);
    }
  }
  [data-state] {
    --fg: var(--_neutral-fg);
    --tint: var(--_neutral-tint);
  }
  [data-state='ringing'] {
    --fg: var(--_state-ringing-fg);
    --tint: var(--_state-ringing-tint);
  }
  [data-state='connected'] {
    --fg: var(--_state-connected-fg);
    --tint: var(--_state-connected-tint);
  }
  [data-state='hold'] {
    --fg: var(--_state-hold-fg);
    --tint: var(--_state-hold-tint);
  }
  [data-state='consult'] {
    --fg: var(--_state-consult-fg);
    --tint: var(--_state-consult-tint);
  }
  [data-state='conference'] {
    --fg: var(--_state-conference-fg);
    --tint: var(--_state-conference-tint);
  }
  [data-state='wrapup'] {
    --fg: var(--_state-wrapup-fg);
    --tint: var(--_state-wrapup-tint);
  }
  [data-state='offline'] {
    --fg: var(--_state-offline-fg);
    --tint: var(--_state-offline-tint);
  }
  [data-state='rona'] {
    --fg: var(--_danger-fg);
    --tint: var(--_danger-tint);
  }
  @media (prefers-reduced-motion: reduce) {
    .spin,
    .arrive {
      animation: none;
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
