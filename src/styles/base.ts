/** What every element has: box model, type, focus, icons. */
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
`;
