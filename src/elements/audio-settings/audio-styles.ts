import { css } from 'lit';

/** Under 420 px a button goes below its list; nothing moves when a test begins, as its place is below both. */
export const audioStyles = css`
  .box {
    padding: 4px 0 12px;
  }
  .device {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px 8px;
    padding: 8px var(--_pad) 0;
  }
  .device > .name,
  .system {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_size-sm);
    line-height: var(--_line-sm);
    font-weight: var(--_weight-medium);
    letter-spacing: 0;
  }
  .name .i {
    color: var(--_text-2);
  }
  .system {
    flex-wrap: wrap;
    min-height: var(--_control);
  }
  .system b {
    font-weight: var(--_weight-medium);
  }
  .system span {
    font-weight: var(--_weight-regular);
    color: var(--_text-2);
  }
  .pick {
    position: relative;
    display: flex;
    align-items: center;
    min-width: 0;
    min-height: var(--_control);
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius-md);
    background: var(--_surface);
  }
  .pick:focus-within {
    outline: 2px solid var(--_focus);
    border-color: transparent;
  }
  .pick.gone {
    border-color: var(--_danger-fg);
  }
  .device .why,
  .level {
    grid-column: 1 / -1;
  }
  /* without words it takes no room, and is there to be listened to */
  .why:not(:has(span)) {
    position: absolute;
    min-height: 0;
    padding: 0;
  }
  .why > span {
    text-wrap: pretty;
  }
  .why .i {
    align-self: start;
    flex: none;
    margin-top: 2px;
  }
  .news {
    padding: 8px var(--_pad) 0;
  }
  .banner,
  .quality {
    padding: 8px var(--_pad) 4px;
  }
  .quality {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    color: var(--_danger-fg);
  }
  .quality .what {
    color: var(--_text-2);
    margin-inline-end: auto;
  }
  .quality b {
    font-weight: var(--_weight-medium);
  }
  [data-quality='good'] {
    color: var(--_positive-fg);
  }
  [data-quality='fair'] {
    color: var(--_warning-fg);
  }
  .level {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    font-size: var(--_size-xs);
    line-height: var(--_line-xs);
    color: var(--_text-2);
  }
  #level {
    flex: 1 1 120px;
    height: 8px;
    border: 1px solid var(--_line-control);
    border-radius: 4px;
    overflow: hidden;
    background: var(--_surface-sunken);
  }
  #level::before {
    content: '';
    display: block;
    height: 100%;
    width: calc(var(--level, 0) * 100%);
    background: var(--_positive-solid);
  }
  [data-loudness='low'] #level::before {
    background: var(--_line-control);
  }
  [data-loudness='high'] #level::before {
    background: var(--_danger-solid);
  }
  /* the word is never narrower than the longest that may come */
  .level > span {
    min-width: 8em;
  }
  @container (min-width: 420px) {
    .device {
      grid-template-columns: minmax(0, 1fr) minmax(150px, auto);
    }
    .device > .name {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    #level::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .pick.gone {
      border-style: dashed;
    }
  }
`;
