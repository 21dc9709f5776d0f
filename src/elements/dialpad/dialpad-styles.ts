import { css } from 'lit';

export const dialpadStyles = css`
  section {
    display: flex;
    flex-direction: column;
  }
  .top {
    display: flex;
    align-items: center;
    border-bottom: 1px solid var(--_line);
    padding-inline-end: 8px;
    min-height: 41px;
  }
  .top .tabs {
    flex: 1;
    border: 0;
  }
  .top .tabs [role='tab']::after {
    bottom: -1px;
  }
  .top .name {
    flex: 1;
    padding: 8px 8px 8px var(--_pad);
    padding-inline: var(--_pad) 8px;
    font-size: var(--_size-md);
    line-height: var(--_line-md);
  }
  .panel {
    display: flex;
    flex-direction: column;
    background: inherit;
  }
  .field {
    display: grid;
    gap: 4px;
    padding: 12px var(--_pad) 0;
  }
  .field label {
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-2);
  }
  .hint {
    min-height: calc(2 * var(--_line-xs));
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-3);
  }
  .f.xl {
    min-height: 44px;
    padding-inline-end: 6px;
  }
  .xl input,
  .xl .digits {
    font-size: max(22px, 1.69em);
    line-height: max(28px, 1.27em);
    font-variant-numeric: tabular-nums;
  }
  .xl .ib {
    width: max(32px, var(--_least, 24px));
    height: max(32px, var(--_least, 24px));
  }
  .echo {
    overflow: hidden;
    justify-content: flex-end;
  }
  .echo:focus-visible {
    outline: 2px solid var(--_focus);
    border-color: transparent;
  }
  .digits {
    letter-spacing: 0.2em;
    white-space: nowrap;
    margin-inline-end: auto;
  }
  .digits .waiting {
    color: var(--_text-3);
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    padding: 4px var(--_pad) 0;
    direction: ltr;
  }
  .field ~ .why {
    padding: 4px var(--_pad);
    min-height: calc(2 * 16px + 8px);
  }
  section > .keys:last-of-type {
    padding-bottom: 16px;
  }
  .key {
    display: grid;
    place-content: center;
    justify-items: center;
    min-height: 44px;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-md);
    background: var(--_surface-sunken);
    font-size: var(--_size-lg);
    line-height: max(20px, 1.11em);
    font-weight: var(--_weight-medium);
    cursor: pointer;
    touch-action: manipulation;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .key small {
    min-height: 12px;
    font-size: var(--_size-xs);
    line-height: max(12px, 1em);
    font-weight: var(--_weight-regular);
    color: var(--_text-3);
    letter-spacing: 0.06em;
  }
  .key:hover {
    background: var(--_hover);
  }
  .key:active {
    background: var(--_pressed);
  }
  .key[aria-disabled='true'] {
    color: var(--_text-3);
    cursor: not-allowed;
  }
  .pick {
    position: relative;
    padding: 0;
  }
  .panel > .rows {
    height: 336px;
  }
  .panel > .none {
    align-content: start;
    padding-top: 32px;
  }
  /* where there is little room Call stays in reach */
  .send {
    position: sticky;
    bottom: 0;
    padding: 0 var(--_pad) 16px;
    background: inherit;
  }
  /* what has the focus comes to stand above it */
  :is(.field, .keys) :is(input, select, button, .echo) {
    scroll-margin-block-end: 104px;
  }
  @media (max-height: 400px) {
    .send {
      position: static;
    }
  }
  .send .why {
    min-height: 32px;
  }
  .send .foot {
    padding: 0;
  }
  .send .square {
    flex: none;
  }
  @media (forced-colors: active) {
    .key {
      border-color: ButtonBorder;
    }
  }
`;
