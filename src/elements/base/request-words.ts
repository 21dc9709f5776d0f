/** Why a request failed, in words; and what became of a call that never reached its customer. */
import { customerLeg, isOutbound, partyNumber } from '../../core/policy/legs.js';
import { kindFace } from '../../core/selectors/party.js';
import type { Call, Command, CommandInput } from '../../core/schema/types.js';
import type { Notice } from '../../core/store/state.js';
import type { StringKey } from '../../localize/locale.js';
import { ACTION_WORDS } from './action-words.js';
import type { Kit } from './cc-element.js';

/** A refusal of our own names its reason: why an action is off, or what is wrong with a number. */
function ownReason({ t, word, state, number }: Kit, { code, text, command }: Notice): string {
  if (typeof text !== 'string') return '';
  if (code === 'denied' || code === 'not-available' || code === 'busy') {
    const reason = word('reason', text);
    return reason === text ? '' : reason;
  }
  if (command?.type !== 'outdial') return '';
  if (code === 'needs-confirmation') {
    return t('dialDropped', text, number(command.number, { purpose: 'text', role: 'external' }));
  }
  const { minDigits = 3, maxDigits = 14 } = state.profile.outdial ?? {};
  const key = text.startsWith('dial.') ? (text as 'dial.too-short') : undefined;
  return key ? t(key, minDigits, maxDigits) : '';
}

/**
 * What to ask again as it was; undefined where that is of no use: the policy, or the rules for numbers, would refuse
 * it once more.
 */
export function askAgain({ store }: Kit, { id, command, code }: Notice): CommandInput | undefined {
  const refused = code === 'denied' || (command?.type === 'outdial' && code === 'invalid');
  return refused ? undefined : store.again(id);
}

/** What a message about a failed request says. */
export const failureWords = (kit: Kit, notice: Notice): string =>
  ownReason(kit, notice) || kit.word('code', notice.code, notice.text);

/** What the agent asks in another tab; '' of what has no word of its own. */
export function elsewhereWords({ t }: Kit, { type }: Command): string {
  const action = ACTION_WORDS[type];
  return action ? t('elsewhere', t(action as 'hold')) : '';
}

/** Why a call came to nothing, by the reason and by whose doing it was: the policy's list of failures. */
function lostKey({ kind, end }: Call): StringKey | undefined {
  const { reason = 'unknown', by } = end ?? {};
  switch (reason) {
    case 'not-connected':
      return 'lost.not-connected';
    case 'rejected':
      if (by === 'agent') return 'lost.declined';
      return by === 'customer' ? 'lost.disconnected' : undefined;
    case 'abandoned':
      return 'lost.disconnected';
    case 'no-answer':
      return by === 'agent' ? 'lost.phone' : 'lost.no-answer';
    case 'busy':
      if (by !== 'system') return 'lost.line-busy';
      return kind === 'outdial' ? 'lost.busy' : 'lost.overtaken';
    case 'unknown':
      return 'lost.unknown';
    default:
      return undefined;
  }
}

const isDialled = ({ kind }: Call) => isOutbound(kind) || kind === 'callback';

/** What a call's end was; '' while none is known. Who calls is not who is called. */
export function endWords({ t, word }: Kit, call: Call): string {
  const { end, connectedAt } = call;
  if (!end) return '';
  const { reason, by, code } = end;
  // a limit says which one, by its code
  if (reason === 'limit' && code) return word('code', code);
  if (isDialled(call) && connectedAt === undefined) {
    // declined, or cancelled: on the line they are one
    if (reason === 'rejected' && by === 'agent') return t('endedByYou');
    const key = reason === 'unknown' ? undefined : lostKey(call);
    if (key) return t(key as 'all').replace(/[.。]$/, '');
  }
  return reason === 'abandoned' && isDialled(call) ? t('customerHungUp') : word('end', reason);
}

/** Which call it was, and why it was not to be. */
export function lostWords(kit: Kit, call: Call): { title: string; text: string } {
  const { t, text, number, word } = kit;
  const { reason = 'unknown', code } = call.end ?? {};
  const leg = customerLeg(call);
  const shown = number(partyNumber(call, leg), { purpose: 'text', role: 'customer', callId: call.id });
  const key = lostKey(call);
  const why = reason === 'limit' && code ? word('code', code) : key ? t(key as 'all') : word('end', reason);
  const who = text(leg?.name) || shown;
  // of what is not known, nor is it known where it went
  const isBack = call.kind === 'callback' && reason !== 'unknown';
  return {
    title: [t(kindFace(call).word), who].filter(Boolean).join(' · '),
    text: isBack ? t('lostBack', why) : why,
  };
}
