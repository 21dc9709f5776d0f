import { css } from 'lit';

/** The browser's own list of a few, in a field of ours with an arrow. */
export const pick = css`
  .pick select {
    appearance: none;
    width: 100%;
    min-height: calc(var(--_control) - 2px);
    padding: 0 10px;
    padding-inline: 10px 32px;
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    outline: 0;
    cursor: pointer;
  }
  .pick option {
    background: var(--_surface-raised);
    color: var(--_text);
  }
  .pick .i {
    position: absolute;
    inset-inline-end: 10px;
    color: var(--_text-2);
    pointer-events: none;
  }
`;
