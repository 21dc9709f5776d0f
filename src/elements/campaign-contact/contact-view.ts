/** The Campaign contact icon, and its dialog: whose turn it is, what is known, Skip and Call. */
import { html, nothing, type TemplateResult } from 'lit';
import { agentActionsFor } from '../../core/policy/actions.js';
import type { AgentActions } from '../../core/policy/types.js';
import { isCalling } from '../../core/selectors/campaign.js';
import type { Availability, Campaign } from '../../core/schema/types.js';
import { situationOf } from '../../core/store/state.js';
import { timeLine, timer } from '../../controllers/timers.js';
import { campaign as campaignIcon, close, error, phone, skip } from '../../styles/call-icons.js';
import { icon, info } from '../../styles/icons.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { pane } from '../../styles/pane.js';
import { popup } from '../../styles/popup.js';
import { actionButton, onePress } from '../base/action-button.js';
import { lastKnown } from '../base/data-age.js';
import type { Kit } from '../base/cc-element.js';
import { failureWords } from '../base/request-words.js';
import { used } from '../base/typing.js';
import type { ContactDesk } from './contact-desk.js';
import { contactStyles } from './contact-styles.js';

export { install, Timers } from '../base/view-kit.js';
export { ContactDesk } from './contact-desk.js';
export const styles = [tokens, base, controls, pane, popup, contactStyles];

interface ContactView extends Kit {
  desk: ContactDesk;
  actions: AgentActions;
  contact: Campaign['contact'];
}

export function campaignContact(desk: ContactDesk, kit: Kit): TemplateResult {
  const { t, state } = kit;
  const { open, withLabel } = desk.host;
  const actions = agentActionsFor(situationOf(state));
  const view: ContactView = { ...kit, desk, actions, contact: state.campaign?.contact ?? null };
  const call = actions['campaign-call'];
  // who may not call yet may look; while a call is being made there is nothing to look at
  const off = !call.enabled && isCalling(state);
  const why = off ? reasonOf(view, call) : '';
  const label = t('campaignContact');
  const byKey = (event: KeyboardEvent) => {
    onePress(event);
    if (open) escape(event, desk);
  };
  return html`<button
      type="button"
      class="b ${withLabel ? 'labelled' : ''}"
      part="button"
      id="button"
      aria-haspopup="dialog"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'dialog' : nothing}
      aria-disabled=${off ? 'true' : nothing}
      aria-describedby=${why ? 'why' : nothing}
      title=${why || (withLabel ? nothing : label)}
      @click=${(event: MouseEvent) => event.detail < 2 && (!off || open) && desk.toggle()}
      @keydown=${byKey}
    >
      ${icon(campaignIcon)}<span class="label" part="label">${label}</span></button
    >${why ? html`<span class="sr" id="why">${why}</span>` : nothing}${open ? dialog(view) : nothing}`;
}

function escape(event: KeyboardEvent, desk: ContactDesk): void {
  if (event.key !== 'Escape') return;
  used(event);
  desk.close('escape');
}

function dialog(view: ContactView): TemplateResult {
  const { desk, state, contact } = view;
  const live = state.link.status === 'online';
  return html`<section
    class="pop float"
    part="pane"
    id="dialog"
    popover="manual"
    role="dialog"
    tabindex="-1"
    data-state=${live ? 'ringing' : 'offline'}
    aria-labelledby="title"
    aria-describedby="who"
    @keydown=${(event: KeyboardEvent) => escape(event, desk)}
  >
    ${strip(view)}
    <div class="contact">${contact ? about(view, contact) : nobody(view)}</div>
    <div class="send">${line(view)}${buttons(view)}</div>
    <p class="sr" role="status">${desk.said}</p>
  </section>`;
}

/** The deadline is the backend's: it is shown, never acted upon. */
function strip(view: ContactView): TemplateResult {
  const { t, state, contact, desk } = view;
  const { offeredAt, offerDeadline: until } = state.campaign ?? {};
  const timed = contact && until !== undefined;
  const label = t('yoursFor');
  const live = state.link.status === 'online';
  return html`<header class="strip ${live ? '' : 'dated'}" part="strip">
    ${icon(campaignIcon)}<span class="word clip" id="title" title=${t('campaignContact')}
      >${t('campaignContact')}</span
    >
    <span class="since end ${live ? '' : 'aged'}">${live ? (timed ? label : nothing) : lastKnown(view)}</span>
    ${timed ? timer({ until, label }, { large: true }) : nothing}
    <button type="button" class="ib" aria-label=${t('close')} @click=${() => desk.close('cancel')}>
      ${icon(close)}
    </button>
    ${timed && offeredAt !== undefined ? timeLine(offeredAt, until) : nothing}
  </header>`;
}

function about(view: ContactView, contact: NonNullable<Campaign['contact']>): TemplateResult {
  const { t, text, number, state } = view;
  const shown = number(contact.number, { purpose: 'text', role: 'customer' });
  const name = text(contact.name);
  const facts = [
    { label: t('campaign'), value: text(state.campaign?.name) },
    ...contact.fields.map(({ label, value }) => ({ label: text(label), value: text(value) })),
  ];
  return html`<div class="who" id="who">
      <h3 class="name" part="name"><bdi dir=${name ? 'auto' : 'ltr'}>${name || shown}</bdi></h3>
      <div class="line" ?hidden=${!name}>
        ${name ? html`<span class="num" part="number"><bdi dir="ltr">${shown}</bdi></span>` : nothing}
      </div>
    </div>
    <dl class="facts">
      ${facts.map(
        ({ label, value }) =>
          html`<dt><bdi>${label}</bdi></dt>
            <dd part="fact"><bdi>${value}</bdi></dd>`,
      )}
    </dl>`;
}

function nobody({ t }: ContactView): TemplateResult {
  return html`<div class="none" id="who">
    ${icon(campaignIcon, 'l')}<b>${t('reason.no-contact')}</b><span>${t('nextContact')}</span>
  </div>`;
}

/** A campaign is for those who are Available; who is Idle may only dial. */
const reasonOf = ({ t, word }: Kit, { reason }: Availability): string =>
  reason === 'not-available' ? t('setAvailable') : word('reason', reason);

/** What failed (with its remedy), else why nothing can be pressed. Its height is always kept. */
function line(view: ContactView): TemplateResult {
  const { desk, actions, contact, t, store } = view;
  const failure = desk.failure(view);
  const { command } = failure ?? {};
  if (failure && command && 'contactId' in command) {
    // of another contact it says what was; nobody else is called in its place
    const again = command.contactId === contact?.id && failure.code !== 'denied' && store.again(failure.id);
    return html`<div class="why bad" part="reason">
      ${icon(error, 's')}<span>${failureWords(view, failure)}</span>
      ${
        again
          ? html`<button
              type="button"
              class="link"
              @keydown=${onePress}
              @click=${() => {
                void desk.send(view, again as Parameters<ContactDesk['send']>[1]);
                desk.goOn(command.type);
              }}
            >
              ${t('tryAgain')}
            </button>`
          : nothing
      }
    </div>`;
  }
  const off = actions['campaign-call'];
  // that there is nobody stands above
  const why = off.enabled || (off.reason === 'no-contact' && !contact) ? '' : reasonOf(view, off);
  return html`<div class="why" part="reason">
    ${why ? html`${icon(info, 's')}<span>${why}</span>` : nothing}
  </div>`;
}

function buttons(view: ContactView): TemplateResult {
  const { desk, actions, contact, state, t } = view;
  const button = (type: 'campaign-call' | 'campaign-skip', label: string, image: string, look: string) =>
    actionButton({
      type,
      availability: actions[type],
      label,
      icon: image,
      look,
      pending: state.pending.some((command) => command.type === type),
      reason: reasonOf(view, actions[type]),
      act: () => {
        const { campaign } = state;
        if (campaign && contact) {
          void desk.send(view, { type, campaignId: campaign.id, contactId: contact.id });
        }
      },
    });
  return html`<div class="foot" part="actions" role="group" aria-label=${t('callActions')}>
    ${button('campaign-skip', t('skip'), skip, '')}${button('campaign-call', t('call'), phone, 'positive')}
  </div>`;
}
