import { css } from 'lit';

/** Columns are fractions, so that Hold ↔ Resume and Pause ↔ Start recording swap in place. */
export const cardStyles = css`
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
    padding: 0 var(--_pad) 8px;
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
  .acts .at-end {
    grid-column: 2;
  }
  .acts .rc {
    grid-column: 1;
    min-height: var(--_control);
    display: flex;
    align-items: center;
    min-width: 0;
  }
  .wide-slot {
    grid-column: 1 / -1;
    display: grid;
  }
  .acts .wy {
    grid-column: 1 / -1;
    min-width: 0;
  }
  .fact {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: var(--_control);
  }
  .rec {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_size-xs);
    line-height: 16px;
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
  .data {
    border-top: 1px solid var(--_line);
    padding-bottom: 12px;
  }
  .data .facts {
    padding-top: 0;
  }
  .head {
    display: flex;
    align-items: center;
    min-height: 44px;
    padding: 0 var(--_pad);
    font-size: var(--_size-md);
    line-height: var(--_line-md);
    font-weight: var(--_weight-strong);
  }
  @container (min-width: 524px) {
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
      justify-self: end;
      max-width: 100%;
    }
    .acts .at-end {
      grid-column: 4;
      grid-row: 2;
    }
    .wide-slot {
      grid-column: 3 / -1;
    }
    .sub .acts .wy {
      grid-column: 3;
      grid-row: 1;
      justify-self: start;
    }
    .sub .wy .clip {
      white-space: normal;
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
    .data .facts {
      grid-template-columns: repeat(2, minmax(88px, auto) minmax(0, 1fr));
    }
  }
  .panes,
  .data {
    container-type: inline-size;
  }
  @container (min-width: 760px) {
    .cols:has(.data) {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 3fr);
    }
    .cols .data {
      border-top: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
