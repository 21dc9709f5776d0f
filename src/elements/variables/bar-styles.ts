/** The save bar, and the messages above it. */
import { css } from 'lit';

export const barStyles = css`
  .foot {
    position: sticky;
    bottom: 0;
    z-index: 3;
    border-radius: 0 0 calc(var(--_radius-lg) - 1px) calc(var(--_radius-lg) - 1px);
  }
  .notes {
    position: absolute;
    inset: auto 0 100%;
    max-height: 40vh;
    overflow-y: auto;
  }
  .note {
    --tint: var(--_warning-tint);
    --fg: var(--_warning-fg);
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 8px;
    align-items: start;
    padding: 10px 8px 10px var(--_pad);
    border-top: 1px solid var(--_line);
    background: var(--tint);
    font-size: var(--_size-xs);
    line-height: max(18px, 1.5em);
    color: var(--_text);
  }
  .note.bad {
    --tint: var(--_danger-tint);
    --fg: var(--_danger-fg);
  }
  .note > .i {
    margin-top: 1px;
    color: var(--fg);
  }
  .note b {
    display: block;
    font-weight: var(--_weight-strong);
  }
  .note .link {
    font-size: inherit;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 52px;
    padding: 8px var(--_pad);
    border-top: 1px solid var(--_line);
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
    background: var(--_surface);
  }
  .say {
    flex: 1;
    min-width: min-content;
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_text-2);
    font-size: var(--_size-xs);
    line-height: max(16px, 1.33em);
  }
  .say .bad {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_danger-fg);
  }
  .bar .b {
    flex: none;
    min-height: max(32px, var(--_least, 24px));
  }
  /* so low a window, as with 400 %, would have no room above what sticks */
  @media (max-height: 400px) {
    .foot {
      position: relative;
    }
    .notes {
      position: static;
      max-height: none;
    }
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
  }
`;
