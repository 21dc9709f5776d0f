/** Why a request failed, in words; and what became of a call that never reached its customer. */
import { customerLeg, partyNumber } from '../../core/policy/legs.js';
import { kindFace } from '../../core/selectors/party.js';
import type { Call, CommandInput } from '../../core/schema/types.js';
import type { Notice } from '../../core/store/state.js';
import type { StringKey } from '../../localize/locale.js';
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

/** Its words by reason and by whose doing it was; the policy's list of failures. */
function lostKey({ reason, by }: NonNullable<Call['end']>): StringKey | undefined {
  switch (reason) {
    case 'not-connected':
      return 'lost.not-connected';
    case 'rejected':
      return by === 'agent' ? 'lost.declined' : 'lost.disconnected';
    case 'no-answer':
      return by === 'agent' ? 'lost.phone' : 'lost.no-answer';
    case 'busy':
      return by === 'system' ? 'lost.busy' : undefined;
    case 'unknown':
      return 'lost.unknown';
    default:
      return undefined;
  }
}

/** Which call it was, and why it was not to be. */
export function lostWords(kit: Kit, call: Call): { title: string; text: string } {
  const { t, text, number, word } = kit;
  const { reason = 'unknown', by, code } = call.end ?? {};
  const leg = customerLeg(call);
  const shown = number(partyNumber(call, leg), { purpose: 'text', role: 'customer', callId: call.id });
  const key = lostKey({ reason, by });
  const why = reason === 'limit' && code ? word('code', code) : key ? t(key as 'all') : word('end', reason);
  const who = text(leg?.name) || shown;
  return {
    title: [t(kindFace(call).word), who].filter(Boolean).join(' · '),
    text: call.kind === 'callback' ? t('lostBack', why) : why,
  };
}
