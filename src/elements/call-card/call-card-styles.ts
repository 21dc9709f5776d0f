import { css } from 'lit';

/** Columns are fractions, so that Hold ↔ Resume and Pause ↔ Start recording swap in place. */
export const cardStyles = css`
  /* a page of hundreds sets it to auto: those that are seen cost something. (Not the box: Firefox gives a container no height then) */
  .cols {
    content-visibility: var(--_unseen, visible);
    contain-intrinsic-height: auto 280px;
  }
  slot[name='before'],
  slot[name='after'],
  slot[name='popover'] {
    display: block;
  }
  .offer .foot {
    flex-wrap: wrap;
  }
  .offer .say {
    min-width: 160px;
  }
  .offer .who {
    padding-bottom: 4px;
  }
  .problem {
    padding: 6px var(--_pad) 2px;
  }
  .acts {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 8px;
    padding: 10px var(--_pad) 8px;
    align-items: center;
  }
  .acts .b {
    padding: 0 6px;
  }
  .slot-1,
  .slot-3,
  .acts .rc {
    grid-column: 1;
  }
  .slot-2,
  .slot-4,
  .acts .at-end {
    grid-column: 2;
  }
  .acts .rc {
    min-height: var(--_control);
    display: flex;
    align-items: center;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .acts .wy {
    grid-column: 1 / -1;
    min-width: 0;
  }
  /* over in a moment as a rule */
  .why.soon {
    animation: soon 1s;
  }
  @keyframes soon {
    from,
    to {
      visibility: hidden;
    }
  }
  .fact {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: 0;
    min-height: var(--_control);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .rec {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_size-xs);
    line-height: max(16px, 1.33em);
    color: var(--_text-2);
  }
  .rec > .i {
    color: var(--_danger-fg);
  }
  .rec.paused,
  .rec.paused > .i {
    color: var(--_warning-fg);
  }
  .rec.off,
  .rec.off > .i {
    color: var(--_text-3);
  }
  .t2 {
    color: var(--_text-2);
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0 var(--_pad) 8px;
  }
  .secure {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_text-3);
    font-weight: var(--_weight-regular);
  }
  .over {
    padding: 0 var(--_pad) 12px;
    min-height: 24px;
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  cc-variables,
  cc-transfer-dialog {
    border-top: 1px solid var(--_line);
  }
  cc-variables {
    isolation: isolate;
  }
  cc-variables::part(pane) {
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  /* docked: End and Hold stay in reach above it */
  cc-transfer-dialog::part(pane) {
    width: 100%;
    height: max(480px, 32em);
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  /* em: narrow, too, where words are larger */
  @container (min-width: 524px) and (min-width: 38em) {
    .acts {
      grid-template-columns:
        minmax(0, 1fr) minmax(142px, 1.35fr)
        minmax(0, 1fr) minmax(142px, 1.35fr);
    }
    .acts .rc {
      grid-column: 1 / 3;
      grid-row: 2;
    }
    .acts .wy {
      grid-column: 2 / 4;
      grid-row: 2;
    }
    .wy .why {
      justify-content: end;
    }
    .acts .at-end {
      grid-column: 4;
      grid-row: 2;
    }
    .slot-3 {
      grid-column: 3;
    }
    .slot-4 {
      grid-column: 4;
    }
    .acts .slot-1,
    .acts .slot-2,
    .acts .slot-3,
    .acts .slot-4 {
      grid-row: 1;
    }
    .sub .acts .rc {
      grid-column: 3;
      grid-row: 1;
    }
    .sub .acts .at-end {
      grid-row: 1;
    }
    .acts.one > * {
      grid-row: 1;
    }
    .acts.short .at-end {
      grid-row: 1;
    }
    .acts.short .wy {
      grid-column: 3 / -1;
    }
  }
  .panes {
    container-type: inline-size;
  }
  /* beside the panes only where the data stands: what opens must not make them narrower */
  @container (min-width: 760px) and (min-width: 48em) {
    .cols.two {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 3fr);
    }
    .cols.two > * {
      grid-row: 1;
      min-width: 0;
    }
    .cols.two > :not(.panes) {
      grid-column: 2;
      border-top: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .cols.two > cc-transfer-dialog {
      z-index: 1;
      align-self: start;
      border: 0;
    }
    .cols.two > cc-transfer-dialog::part(pane) {
      width: min(360px, 100% - 16px);
      height: max(564px, 32em);
      margin: 8px;
      margin-inline-start: auto;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-lg);
      box-shadow: var(--_shadow-float);
    }
  }
`;
