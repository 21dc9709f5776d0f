import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './card-kit.js';
import { cardStyles } from './call-card-styles.js';
import { endedPane, wrapupPane } from './closing.js';
import { data, dialog, keypad } from './inside.js';
import { offer } from './offer.js';
import { panes } from './panes.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';

export { install, Timers } from '../base/view-kit.js';
export const styles = [tokens, base, controls, pane, list, cardStyles];

/** The picture of a call, by its phase. */
export function card(view: CardView): TemplateResult {
  const { phase } = view.call;
  if (phase === 'offered') return offer(view);
  // one frame from the conversation to its wrap-up: who types in the data goes on typing
  return html`<div class="box">
    <div class="cols">
      <div class="panes">${{ connected: panes, wrapup: wrapupPane, ended: endedPane }[phase](view)}</div>
      ${dialog(view)}${phase === 'connected' ? keypad(view) : nothing}${phase === 'ended' ? nothing : data(view)}
    </div>
  </div>`;
}
