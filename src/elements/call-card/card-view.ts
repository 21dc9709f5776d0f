import { html, nothing, type TemplateResult } from 'lit';
import { isClaimed } from '../../controllers/claims.js';
import type { CardView } from './card-kit.js';
import { cardStyles } from './call-card-styles.js';
import { endedPane, wrapupPane } from './closing.js';
import { data, dialog, keypad } from './inside.js';
import { offer } from './offer.js';
import { seenBy } from './pace.js';
import { panes } from './panes.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { list } from '../../styles/list.js';
import { pane } from '../../styles/pane.js';

export { install, Timers } from '../base/view-kit.js';
export const styles = [tokens, base, controls, pane, list, cardStyles];

/** Requests of parts of the card that have a place of their own for what fails. */
const TOLD_APART = ['transfer', 'consult', 'save-variables', 'send-digits', 'submit-guide'];

/** The picture of a call, by its phase. */
export function card(given: CardView): TemplateResult {
  const { store, call } = given;
  const { phase } = call;
  // what an open dialog, or the data, says of itself
  const told = TOLD_APART.filter((type) => isClaimed(store, `${type}/${call.id}`));
  const view: CardView = { ...given, failure: (types) => given.failure(types, told) };
  if (phase === 'offered') return offer(view);
  const facts = phase === 'ended' ? nothing : data(view);
  // one frame from the conversation to its wrap-up: who types in the data goes on typing. (A class, not :has(): with that
  // every text that changes in here would have all of it styled anew)
  return html`<div class="box">
    <div
      class="cols ${facts === nothing ? '' : 'two'}"
      @contentvisibilityautostatechange=${seenBy(view.host)}
    >
      <div class="panes">${{ connected: panes, wrapup: wrapupPane, ended: endedPane }[phase](view)}</div>
      ${dialog(view)}${phase === 'connected' ? keypad(view) : nothing}${facts}
    </div>
  </div>`;
}
