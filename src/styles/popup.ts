/** What opens below a button, in the top layer: beside it where there is room, a sheet where there is none. */
import { css } from 'lit';

export const popup = css`
  .pop {
    position: fixed;
    inset: auto;
    position-anchor: --cc-pop;
    position-area: self-block-end span-self-inline-start;
    /* below, or above where that is more; no higher than the room there is */
    position-try:
      most-height flip-inline,
      flip-block,
      flip-block flip-inline;
    margin: 6px 0;
    /* WebKit keeps the place of what is measured in vw when the window gets narrow */
    width: 360px;
    max-height: calc(100% - 14px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    color: var(--_text);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .pop:popover-open {
    animation: arrive var(--_slow) var(--_ease);
  }
  @media (max-width: 480px) {
    .pop {
      position-area: none;
      position-try: none;
      inset: auto 8px 8px;
      width: auto;
      max-height: calc(100dvh - 16px);
      margin: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .pop:popover-open {
      animation: none;
    }
  }
`;
