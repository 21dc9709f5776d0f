import { css } from 'lit';

/** Menu and RONA popover stand in the top layer, below their button wherever it is. */
export const agentStateStyles = css`
  .astate {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: var(--_control);
    padding: 0 10px;
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius-md);
    background: var(--_surface);
    cursor: pointer;
    anchor-name: --cc-agent-state;
  }
  .astate[aria-disabled='true'] {
    cursor: default;
  }
  .astate:hover:not([aria-disabled='true']) {
    background: var(--_hover);
  }
  /* one line: where there is no room for state and code, the code, whose state the icon says */
  .astate .word {
    display: flex;
    flex-wrap: wrap-reverse;
    align-content: flex-end;
    min-width: 0;
    block-size: var(--_line-sm);
    overflow: hidden;
    text-align: start;
    font-weight: var(--_weight-medium);
  }
  .astate .clip {
    white-space: nowrap;
  }
  .astate time {
    color: var(--_text-2);
  }
  .astate > .i:first-child {
    color: var(--fg);
  }
  .astate > .i:last-child {
    color: var(--_text-2);
    margin-inline-start: auto;
  }
  @container (max-width: 17em) {
    .astate {
      flex-wrap: wrap;
    }
  }
  .next {
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-2);
    padding: 4px 2px 0;
  }
  .menu,
  .rona {
    position: fixed;
    inset: auto;
    position-anchor: --cc-agent-state;
    position-area: self-block-end span-self-inline-end;
    /* below, or above where that is more; no larger than the room there is */
    position-try:
      most-height flip-inline,
      flip-block,
      flip-block flip-inline;
    margin: 6px 0;
    min-width: max(anchor-size(width), 224px);
    max-width: calc(100% - 8px);
    max-height: calc(100% - 14px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    color: var(--_text);
    overflow: hidden auto;
  }
  .menu {
    padding: 6px;
  }
  .rona {
    width: 320px;
  }
  /* what is in them, not they: WebKit hangs when what moves is placed by anchor() and may flip */
  .menu:popover-open > *,
  .rona:popover-open > * {
    animation: arrive var(--_slow) var(--_ease);
  }
  .menu .t,
  .codes .t {
    font-weight: var(--_weight-regular);
  }
  .menu [aria-selected='true'] .t {
    font-weight: var(--_weight-medium);
  }
  .menu .o > .i,
  .codes .o > .i {
    color: var(--fg, var(--_text-2));
  }
  .menu .o,
  .codes .o {
    --fg: var(--_text-2);
  }
  .menu .o.available {
    --fg: var(--_positive-fg);
  }
  .menu .o:focus-visible {
    background: var(--_hover);
    outline-offset: -2px;
  }
  .about {
    color: var(--_text-2);
    padding-top: 2px;
  }
  .codes {
    padding: 8px;
  }
  @media (prefers-reduced-motion: reduce) {
    .menu:popover-open > *,
    .rona:popover-open > * {
      animation: none;
    }
  }
`;
