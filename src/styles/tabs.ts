/** Tabs, and the small switch within a pane that is one too. */
import { css } from 'lit';

export const tabs = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 0 calc(var(--_pad) - 8px);
    border-bottom: 1px solid var(--_line);
    flex: none;
  }
  .tabs [role='tab'] {
    border: 0;
    background: none;
    min-height: max(40px, var(--_least, 24px));
    padding: 0 8px;
    color: var(--_text-2);
    font-weight: var(--_weight-medium);
    position: relative;
    cursor: pointer;
    white-space: nowrap;
  }
  .tabs [role='tab']:hover {
    color: var(--_text);
  }
  [role='tab']:focus-visible {
    outline-offset: -2px;
  }
  .tabs [aria-selected='true'] {
    color: var(--_accent-fg);
  }
  .tabs [aria-selected='true']::after {
    content: '';
    position: absolute;
    inset: auto 8px -1px;
    height: 2px;
    background: var(--_accent-fg);
    border-radius: 2px 2px 0 0;
  }
  .seg {
    display: inline-flex;
    align-self: start;
    gap: 2px;
    padding: 2px;
    border-radius: var(--_radius-md);
    background: var(--_neutral-tint);
  }
  .seg [role='tab'] {
    border: 0;
    background: none;
    min-height: var(--_least, 24px);
    padding: 0 12px;
    border-radius: var(--_radius-sm);
    font-size: var(--_size-xs);
    color: var(--_text-2);
    cursor: pointer;
  }
  .seg [aria-selected='true'] {
    background: var(--_surface);
    color: var(--_text);
    font-weight: var(--_weight-medium);
    box-shadow: var(--_shadow-rest);
  }
  @media (forced-colors: active) {
    .tabs [aria-selected='true']::after {
      background: Highlight;
      forced-color-adjust: none;
    }
    .seg [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
