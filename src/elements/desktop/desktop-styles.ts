import { css } from 'lit';

export const desktopStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .desk {
    position: relative;
    min-height: 100%;
    background: var(--_canvas);
    color: var(--_text);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 52px;
    padding: 8px;
    background: var(--_surface);
    border-bottom: 1px solid var(--_line);
  }
  cc-agent-state {
    flex: 1 1 6.5em;
    min-width: 0;
  }
  .space {
    display: none;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 0 4px;
    font-size: var(--_size-xs);
    color: var(--_text-2);
    white-space: nowrap;
  }
  .tool {
    min-width: var(--_control);
    padding: 0;
    anchor-name: --cc-pop;
    flex: none;
  }
  cc-campaign-contact {
    flex: none;
  }
  .tool[aria-expanded='true'] {
    background: var(--_pressed);
  }
  .tool .word,
  .line.online .word {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* what has the focus is not behind Call, which stays at the lower edge */
  #outdial {
    scroll-padding-block-end: 96px;
  }
  /* the box around is this one's */
  #outdial cc-dialpad::part(pane) {
    border: 0;
    border-radius: 0;
    box-shadow: none;
    background: var(--_surface-raised);
  }
  /* no stop of the keys: the focus goes on from here when its call is gone */
  .main:focus {
    outline: none;
  }
  .aux {
    display: flex;
    flex-direction: column;
    order: 2;
    min-height: 0;
  }
  .aux .panel {
    display: flex;
    flex-direction: column;
    max-height: 520px;
  }
  .aux .panel > * {
    min-height: 0;
  }
  .line.online .i {
    color: var(--_positive-fg);
  }
  .line.offline {
    color: var(--_danger-fg);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 8px;
  }
  /* below the call in hand: what comes moves no button under the pointer */
  .rail {
    order: 1;
  }
  .rail.quiet {
    display: none;
  }
  .rail.offers {
    position: sticky;
    bottom: 8px;
    max-height: 50vh;
    overflow: auto;
    z-index: 1;
  }
  .call {
    display: grid;
    gap: 8px;
    align-items: start;
  }
  .call.wrapup cc-wrapup {
    order: -1;
  }
  .none {
    padding: 28px 24px;
  }
  .notices {
    position: sticky;
    bottom: 8px;
    display: grid;
    padding: 0 8px;
    z-index: 1;
  }
  slot {
    display: block;
  }
  @container (min-width: 720px) and (min-width: 46em) {
    .top {
      min-height: 56px;
      padding: 8px 12px;
    }
    .tool {
      padding: 0 12px;
    }
    .tool .word,
    .line.online .word {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    cc-campaign-contact::part(button) {
      padding: 0 12px;
    }
    cc-campaign-contact::part(label) {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    cc-agent-state {
      flex: 0 1 auto;
      min-width: 224px;
    }
    .space {
      display: block;
      flex: 1;
    }
    .body {
      grid-template: 'rail main' auto 'aux main' 1fr / minmax(240px, 304px) minmax(0, 1fr);
      gap: 16px;
      padding: 16px;
      align-items: start;
    }
    .main {
      grid-area: main;
    }
    .aux {
      grid-area: aux;
    }
    .rail {
      grid-area: rail;
    }
    .rail,
    .rail.quiet,
    .rail.offers {
      display: block;
      order: 0;
      position: static;
      max-height: none;
      overflow: visible;
    }
    .call.offered {
      max-width: 360px;
    }
    .none {
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-lg);
      padding: 72px 24px;
    }
    .notices {
      justify-content: end;
      grid-template-columns: minmax(0, 360px);
      padding: 0 16px;
      bottom: 16px;
    }
  }
  @container (min-width: 1040px) and (min-width: 66em) {
    .call.wrapup {
      grid-template-columns: minmax(0, 1fr) 360px;
      gap: 16px;
    }
    .call.wrapup cc-wrapup {
      order: 0;
    }
  }
`;
