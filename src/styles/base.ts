/** What every element has: box model, type, focus, icons, colours of states. */
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
  p {
    margin: 0;
  }
  button {
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
  .i.l {
    width: 20px;
    height: 20px;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-width: 0;
  }
  .none {
    display: grid;
    justify-items: center;
    text-align: center;
    gap: 4px;
    padding: 20px 24px 24px;
    color: var(--_text-2);
  }
  .none b {
    color: var(--_text);
    font-weight: var(--_weight-medium);
  }
  .none .i {
    color: var(--_text-3);
    margin-bottom: 4px;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  @media (prefers-reduced-motion: reduce) {
    .spin {
      animation: none;
    }
  }
  h3,
  h4,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  input,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  /* what is of the other direction is cut at its own end, and still begins where all else begins */
  bdi.clip {
    display: block;
  }
  :where([dir='ltr']) :is(bdi, input, textarea) {
    text-align: left;
  }
  :where([dir='rtl']) :is(bdi, input, textarea) {
    text-align: right;
  }
  .i.s {
    width: 14px;
    height: 14px;
  }
  .i.fill {
    fill: currentColor;
    rotate: 135deg;
  }
  [dir='rtl'] .mirrored {
    scale: -1 1;
  }
  .num {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
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
    --fg: var(--cc-state-ringing-fg, var(--_accent-fg));
    --tint: var(--cc-state-ringing-tint, var(--_accent-tint));
  }
  [data-state='connected'] {
    --fg: var(--cc-state-connected-fg, var(--_positive-fg));
    --tint: var(--cc-state-connected-tint, var(--_positive-tint));
  }
  [data-state='hold'] {
    --fg: var(--cc-state-hold-fg, var(--_warning-fg));
    --tint: var(--cc-state-hold-tint, var(--_warning-tint));
  }
  [data-state='consult'] {
    --fg: var(--cc-state-consult-fg, var(--_consult-fg));
    --tint: var(--cc-state-consult-tint, var(--_consult-tint));
  }
  [data-state='conference'] {
    --fg: var(--cc-state-conference-fg, var(--_conference-fg));
    --tint: var(--cc-state-conference-tint, var(--_conference-tint));
  }
  [data-state='wrapup'] {
    --fg: var(--cc-state-wrapup-fg, var(--_neutral-fg));
    --tint: var(--cc-state-wrapup-tint, var(--_neutral-tint));
  }
  [data-state='offline'] {
    --fg: var(--cc-state-offline-fg, var(--_neutral-fg));
    --tint: var(--cc-state-offline-tint, var(--_neutral-tint));
  }
  [data-state='rona'] {
    --fg: var(--_danger-fg);
    --tint: var(--_danger-tint);
  }
  /* an icon with a colour of its own would keep it */
  @media (forced-colors: active) {
    .i {
      forced-color-adjust: auto;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .arrive {
      animation: none;
    }
  }
`;
