import { css } from 'lit';

export const variablesStyles = css`
  /* as high as the place that it is given: the bar stands at its lower edge */
  :host,
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  :host {
    container-type: inline-size;
  }
  /* overflow stays visible: the bar sticks to whatever scrolls around it */
  .sheet {
    position: relative;
    isolation: isolate;
    display: flex;
    flex-direction: column;
    overflow: visible;
    container-type: normal;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 0 var(--_pad);
  }
  h4 {
    font-size: var(--_size-md);
    line-height: var(--_line-md);
    font-weight: var(--_weight-strong);
  }
  .end {
    margin-inline-start: auto;
    font-size: var(--_size-xs);
    color: var(--_text-3);
  }
  .cols {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding-bottom: 8px;
  }
  .v {
    position: relative;
    display: grid;
    grid-template-columns: minmax(84px, min(36%, 148px)) minmax(0, 1fr);
    align-items: center;
    column-gap: 8px;
    min-height: var(--_row);
    padding: 0 var(--_pad);
  }
  dt {
    display: flex;
    align-items: center;
    gap: 4px;
    min-width: 0;
    font-size: var(--_size-xs);
    line-height: max(16px, 1.33em);
    color: var(--_text-3);
  }
  .lines {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .lock {
    flex: none;
  }
  dt .copy {
    flex: none;
    margin-block: -4px;
    margin-inline-start: auto;
  }
  .v :is(input, select, button, a, .leaf) {
    scroll-margin-block: 8px;
  }
  /* what has the focus comes to stand above the bar, and above the messages on it, where they stick */
  @media not (max-height: 400px) {
    .v :is(input, select, button, a, .leaf) {
      scroll-margin-block-end: 68px;
    }
    .sheet:has(.note) .v :is(input, select, button, a, .leaf) {
      scroll-margin-block-end: calc(40vh + 68px);
    }
  }
  dd {
    min-width: 0;
    position: relative;
  }
  .val,
  .f {
    display: flex;
    align-items: center;
    width: 100%;
    min-width: 0;
    min-height: var(--_control-sm);
  }
  .val {
    padding-inline-start: 9px;
  }
  .val .clip,
  .leaf {
    flex: 1;
    min-width: 0;
  }
  /* a date with its time, or an address, takes a second line in the same box before it is cut */
  .val bdi.clip {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: max(14px, 1.07em);
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .val a {
    color: var(--_accent-fg);
    text-underline-offset: 3px;
  }
  .f {
    padding-inline: 8px 2px;
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius-sm);
    background: var(--_surface);
    position: relative;
  }
  .f:has(:is(input, select):focus, .leaf:focus-within) {
    outline: 2px solid var(--_focus);
    border-color: transparent;
  }
  input,
  select {
    flex: 1;
    min-width: 0;
    width: 100%;
    align-self: stretch;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-overflow: ellipsis;
  }
  /* as much of the browser's own writing of a date as there is room for */
  .f :is(input, select):focus-visible {
    outline: 0;
  }
  .f:has([type='datetime-local']) {
    padding-inline-end: 6px;
  }
  input[type='datetime-local'] {
    font-size: var(--_size-xs);
    font-variant-numeric: normal;
  }
  ::-webkit-datetime-edit-fields-wrapper,
  ::-webkit-datetime-edit {
    padding: 0;
  }
  ::-webkit-calendar-picker-indicator {
    margin-inline-start: 2px;
    padding: 0;
    cursor: pointer;
  }
  ::placeholder {
    color: var(--_text-3);
    opacity: 1;
  }
  select {
    appearance: none;
    cursor: pointer;
  }
  /* the chevron is the select's: a click on it opens that */
  .f:has(select) {
    padding-inline-end: 0;
  }
  select {
    padding-inline-end: 24px;
    margin-inline-end: -24px;
  }
  .f > .i {
    flex: none;
    pointer-events: none;
    color: var(--_text-2);
    margin-inline-end: 6px;
  }
  select + .copy {
    order: 0;
    margin-inline-end: 22px;
    margin-inline-start: -22px;
  }
  .ib {
    width: var(--_least, 24px);
    height: var(--_least, 24px);
    margin-block: -1px;
  }
  .val .ib {
    width: var(--_control-sm);
    height: var(--_control-sm);
    margin-inline-end: -2px;
  }
  .copy.done {
    color: var(--_positive-fg);
  }
  .v:not(:hover, :focus-within) .copy:not(.done) {
    opacity: 0;
  }
  @media (hover: none) {
    .v .copy:not(.done) {
      opacity: 1;
    }
  }
  .v::before {
    content: '';
    position: absolute;
    inset-block: 6px;
    inset-inline-start: 0;
    width: 3px;
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .v.dirty::before {
    background: var(--_accent-fg);
  }
  .v.clash::before {
    background: var(--_warning-fg);
  }
  .v.dirty .f {
    border-color: var(--_accent-fg);
    background: var(--_accent-tint);
  }
  .v.clash .f {
    border-color: var(--_warning-fg);
    background: var(--_warning-tint);
  }
  .v.wrong .f {
    border-color: var(--_danger-fg);
    background: var(--_danger-tint);
  }
  .v.wrong::before {
    background: var(--_danger-fg);
  }
  /* over the row below, for as long as the agent is at this one: nothing moves */
  .hint {
    position: absolute;
    inset: calc(100% + 2px) 0 auto;
    z-index: 2;
    padding: 4px 8px;
    border: 1px solid var(--_line-button);
    border-radius: var(--_radius-sm);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-float);
    font-size: var(--_size-xs);
    line-height: max(16px, 1.33em);
    color: var(--_text);
  }
  .wrong .hint {
    border-color: var(--_danger-fg);
    color: var(--_danger-fg);
  }
  .v:not(:hover, :focus-within) .hint {
    clip-path: inset(50%);
    pointer-events: none;
  }
  /* a date with its time has room, whatever the column */
  @container (max-width: 312px) or ((min-width: 600px) and (max-width: 680px)) {
    .v {
      grid-template-columns: minmax(84px, 32%) minmax(0, 1fr);
    }
  }
  @container (min-width: 600px) and (min-width: 38em) {
    .cols {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .v.dirty::before,
    .v.clash::before,
    .v.wrong::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
