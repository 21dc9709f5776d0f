/** A pane: strip (state, how long), who, what is known, what can be done. */
import { css } from 'lit';

export const pane = css`
  .pane + .pane {
    border-top: 1px solid var(--_line);
  }
  .strip {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_strip);
    padding: 0 var(--_pad);
    background: var(--tint);
    color: var(--fg);
    position: relative;
  }
  .strip .word {
    font-weight: var(--_weight-strong);
  }
  .strip .since {
    color: var(--_text-2);
    white-space: nowrap;
  }
  /* how old it is takes a second line before the state of the call is cut off */
  .strip .since.aged {
    white-space: normal;
    overflow-wrap: anywhere;
    text-wrap: balance;
    line-height: max(14px, 1.07em);
  }
  .strip.dated .word {
    flex: none;
    max-width: 60%;
  }
  .strip .timer {
    margin-inline-start: auto;
    font-size: var(--_size-lg);
    line-height: var(--_line-lg);
    font-weight: var(--_weight-medium);
    color: var(--_text);
  }
  .left {
    position: absolute;
    inset: auto 0 0;
    height: 2px;
    overflow: hidden;
  }
  .left i {
    display: block;
    height: 100%;
    background: var(--fg);
    transform-origin: 0 50%;
  }
  [dir='rtl'] .left i {
    transform-origin: 100% 50%;
  }
  .who {
    padding: 12px var(--_pad) 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .name {
    font-size: var(--_size-lg);
    line-height: var(--_line-lg);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.01em;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    color: var(--_text-2);
  }
  .line .num {
    color: var(--_text);
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .line .ib {
    flex: none;
    width: var(--_least, 24px);
    height: var(--_least, 24px);
  }
  .line .meta {
    /* a number is cut last of all */
    flex-shrink: 9999;
    min-width: 0;
    margin-inline-start: auto;
    color: var(--_text-3);
  }
  .pane.sub .name {
    font-size: var(--_size-md);
    line-height: var(--_line-md);
  }
  .pane.sub .timer {
    font-size: var(--_size-md);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
    gap: 4px 12px;
    padding: 8px var(--_pad) 0;
  }
  .facts dt {
    color: var(--_text-3);
    font-size: var(--_size-xs);
    max-width: 140px;
  }
  .facts dd {
    font-weight: var(--_weight-medium);
  }
  .foot {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 12px var(--_pad);
  }
  .foot .b {
    flex: 1;
  }
  .foot .say {
    display: flex;
    align-items: center;
    gap: 8px;
    flex: 1;
    min-height: var(--_control);
    color: var(--_text-2);
  }
  .foot .say .i {
    color: var(--fg);
  }
  .why {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    font-size: var(--_size-xs);
    line-height: max(13px, 1.08em);
    color: var(--_text-2);
  }
  .why.bad {
    color: var(--_danger-fg);
  }
  /* narrow for the size of its text: what stood beside goes below */
  @container (max-width: 17em) {
    .strip,
    .line,
    .why,
    .foot {
      flex-wrap: wrap;
    }
    .strip .since {
      white-space: normal;
    }
    .why > span:not(:last-child) {
      min-width: 70%;
    }
    .strip.dated .word {
      max-width: none;
    }
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .strip {
      border-bottom: 1px solid CanvasText;
    }
    .left i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
