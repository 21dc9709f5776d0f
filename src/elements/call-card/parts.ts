/** What all panes of a card share: strip, party, facts, the reason line. */
import { partyNumber } from '../../core/policy/legs.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CallAction } from '../../core/policy/types.js';
import type { Availability, CommandInput, Leg } from '../../core/schema/types.js';
import type { Face } from '../../core/selectors/call.js';
import { timeLine } from '../../controllers/timers.js';
import * as icons from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import { callIcon } from '../base/call-icons.js';
import { elsewhereWords } from '../base/request-words.js';
import { actionButton } from '../base/action-button.js';
import { lastKnown } from '../base/data-age.js';
import { keyHint } from '../base/key-hints.js';
import type { CardView } from './card-kit.js';
import { silence, soundPlace } from './media-line.js';

interface StripOptions {
  /** Beside the word: time in this state, or a second word. */
  beside?: TemplateResult | string | typeof nothing;
  timer?: TemplateResult | typeof nothing;
  deadline?: { from: number; until: number };
}

export function strip(
  view: CardView,
  face: Face,
  { beside, timer: time, deadline }: StripOptions,
): TemplateResult {
  const { t, state } = view;
  const online = state.link.status === 'online';
  const second = online ? beside : lastKnown(view);
  return html`<header class="strip ${online ? '' : 'dated'}" part="strip">
    ${callIcon(face.icon)}<span class="word clip">${t(face.word)}</span>
    ${second ? html`<span class="since ${online ? '' : 'aged'}">${second}</span>` : nothing}${time ?? nothing}
    ${deadline ? timeLine(deadline.from, deadline.until) : nothing}
  </header>`;
}

/** Colour of a pane: what is not live is neutral. */
export const toneOf = ({ state }: CardView, face: Face): string =>
  state.link.status === 'online' ? face.tone : 'offline';

interface Party {
  name: string;
  /** Beneath the name, unless it is the name. */
  number: string;
  copy: string;
  dn: string;
  team: string;
}

export function partyNames(view: CardView, leg: Leg | undefined): Party {
  const { call, t, text } = view;
  const role = leg?.role ?? 'customer';
  const number = (value: string | undefined, purpose: 'text' | 'copy') =>
    view.number(value, { purpose, role, callId: call.id });
  const plain = partyNumber(call, leg);
  const shown = number(plain, 'text');
  const dn = leg?.dn ? `DN ${leg.dn}` : '';
  const name = text(leg?.name);
  return {
    name:
      name || shown || dn || t(role === 'customer' || role === 'unknown' ? 'unknownCaller' : 'otherParty'),
    number: name ? shown : '',
    copy: number(plain, 'copy'),
    dn: name || shown ? dn : '',
    team: text(leg?.team),
  };
}

/** Who it is: name, number (or DN), and where the call comes from. */
export function who(
  view: CardView,
  leg: Leg | undefined,
  { meta = '', copy = false, keep = false } = {},
): TemplateResult {
  const party = partyNames(view, leg);
  const second = [party.number, party.dn].filter(Boolean).join(' · ');
  const beside = meta || party.team;
  // a party that gets a number or a team moves nothing
  const line = second || beside || copy || keep;
  return html`<div class="who">
    <h3 class="name" part="name" title=${party.name}><bdi class="clip">${party.name}</bdi></h3>
    <div class="line" ?hidden=${!line}>
      ${second ? html`<span class="num" part="number"><bdi dir="ltr">${second}</bdi></span>` : nothing}
      ${copy && party.copy ? copyButton(view, party.copy) : nothing}
      ${beside ? html`<span class="meta" title=${beside}><bdi class="clip">${beside}</bdi></span>` : nothing}
    </div>
  </div>`;
}

const COPIED_MS = 2000;
/** Numbers that were copied a moment ago, by the card. */
const copies = new WeakMap<object, string>();

async function copy(host: CardView['host'], text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // a page without permission to write: the number can still be selected by hand
    return;
  }
  copies.set(host, text);
  host.requestUpdate();
  setTimeout(() => {
    copies.delete(host);
    host.requestUpdate();
  }, COPIED_MS);
}

function copyButton({ t, host }: CardView, text: string): TemplateResult {
  const done = copies.get(host) === text;
  const label = done ? t('copied') : t('copyNumber', text);
  return html`<button type="button" class="ib" aria-label=${label} @click=${() => void copy(host, text)}>
    ${icon(done ? icons.check : icons.copy)}
  </button>`;
}

interface Action {
  type: CallAction | 'hold' | 'resume';
  label: string;
  icon?: string;
  look?: string;
  legId?: string;
  /** Its accessible name, where the label alone leaves something open. */
  name?: string;
  /** It opens something beside it, which is there now, or not. */
  expanded?: boolean;
  /** Something of it is on its way, beside its request. */
  pending?: boolean;
  /** In place of the request. */
  act?(): void;
  /** Of a host's own action: the policy is not asked. */
  own?: { actionId: string; availability: Availability };
}

/** The button of an action, as the policy has it. */
export function action(
  view: CardView,
  { type, label, icon: image, look, legId, own, ...more }: Action,
): TemplateResult | typeof nothing {
  const { call, all } = view;
  const hidden: Availability = { visible: false, enabled: false };
  const onLeg = type === 'hold' || type === 'resume';
  const availability =
    own?.availability ?? (onLeg ? (legId && all.legs[legId]?.[type]) || hidden : all.actions[type]);
  return actionButton({
    type,
    availability,
    label,
    name: more.name,
    icon: image,
    look,
    expanded: more.expanded,
    keys: own ? undefined : keyHint(view.store, { type, callId: call.id, legId }),
    key: (legId ?? '') + (own?.actionId ?? ''),
    pending: more.pending || (!own && view.isPending(type, legId)),
    reason: view.word('reason', availability.reason),
    act: () => {
      if (more.act) return more.act();
      const input = {
        type,
        callId: call.id,
        ...(legId && { legId }),
        ...(own && { actionId: own.actionId }),
      };
      void view.request(input as CommandInput);
    },
  });
}

export function fact(label: string, value: string | TemplateResult): TemplateResult {
  const title = typeof value === 'string' ? value : nothing;
  return html`<dt>${label}</dt>
    <dd title=${title}><bdi class="clip">${value}</bdi></dd>`;
}

/**
 * One line: what failed (with its remedy), that nobody is heard, what another tab does, why actions are off, else where the
 * sound is. Its height is always kept.
 */
export function reasonLine(view: CardView, reasons: readonly string[]): TemplateResult {
  const { t, word } = view;
  const failure = view.failure();
  if (failure) {
    return html`<div class="why bad" part="reason">
      ${icon(icons.error, 's')}<span>${word('code', failure.code, failure.text)}</span>
      ${
        failure.code === 'denied' || failure.code === 'not-found'
          ? nothing
          : html`<button type="button" class="link" @click=${() => view.tryAgain(failure)}>
              ${t('tryAgain')}
            </button>`
      }
    </div>`;
  }
  const silent = silence(view);
  if (silent) return silent;
  const elsewhere = view.state.pending.find(
    (command) => command.elsewhere && 'callId' in command && command.callId === view.call.id,
  );
  const reason = (elsewhere && elsewhereWords(view, elsewhere)) || reasons[0];
  if (!reason) return soundPlace(view) ?? html`<div class="why" part="reason"></div>`;
  // another reason is another line: nothing in it moves
  return html`${keyed(
    reason,
    html`<div class="why" part="reason">${icon(icons.info, 's')}<span>${reason}</span></div>`,
  )}`;
}
