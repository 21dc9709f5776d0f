/** Calls that the agent's side makes: by the dialpad, a row, a link or the page, all by the same rules. */
import { agentActionsFor } from '../../core/policy/actions.js';
import { isWhole } from '../../core/numbers/format.js';
import type { Command, CommandInput, Result } from '../../core/schema/types.js';
import { dialDraft, keepDial, type DialDraft } from '../../core/store/dial-draft.js';
import { situationOf } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import { dialpads } from '../../controllers/dialpads.js';
import { firstOf } from '../../controllers/places.js';

interface Outdial {
  /** As typed, pasted or given. */
  number: string;
  /** Without it the organization's default is used. */
  aniId?: string | undefined;
  name?: string | undefined;
  source: Command<'outdial'>['source'];
  /** What is dialled after something was taken out, as the agent has confirmed it. */
  confirmed?: string | undefined;
}
type Send = (input: CommandInput<'outdial'>) => Promise<Result>;

/** Is nothing of the number masked? Only then may it stand in a field, or in the tab's storage. */
export const isOpen = (store: Store, number: string): boolean =>
  // whoever's it is: a page may mask only the numbers of customers
  ['external', 'customer'].every((role) => isWhole(number, store.number(number, { purpose: 'text', role })));

type Rules = typeof import('../../core/numbers/dial/index.js');
const checked = new WeakSet<object>();

/** A pattern that is none refuses no extension: the page's developers are told, once for each profile. */
export function reportBadPattern(store: Store, { hasBadExtensionPattern }: Rules): void {
  const { profile } = store.state;
  if (checked.has(profile)) return;
  checked.add(profile);
  if (!hasBadExtensionPattern(profile)) return;
  store.problem({
    code: 'BAD_DATA',
    path: 'profile.outdial.extensionPattern',
    message:
      'profile.outdial.extensionPattern: expected a regular expression. Correct it; no extension is refused',
  });
}

/** A call that was asked for in a dialpad. */
export const isDialpads = (command: { type: string; source?: string } | undefined): boolean =>
  command?.type === 'outdial' && (command.source === 'dialpad' || command.source === 'address-book');

/** What stands in the dialpad. Of another number, what was said of the one before is no news. */
export function keepInDialpad(store: Store, change: DialDraft): void {
  if (change.text !== undefined && change.text !== dialDraft(store).text) {
    for (const { id, command } of store.state.notices) if (isDialpads(command)) store.dismiss(id);
  }
  const { text = '', search = '' } = change;
  keepDial(store, change, !isOpen(store, text) || !isOpen(store, search));
}

/** Brings a number to the dialpad of the page. @returns false when there is none, or the number is masked */
export function editNumber(
  store: Store,
  { number, aniId, name }: Pick<Outdial, 'number' | 'aniId' | 'name'>,
): boolean {
  const dialpad = firstOf(dialpads, store);
  const { outdial } = store.state.profile;
  if (!dialpad || !outdial?.enabled || outdial.dialpad === false || !isOpen(store, number)) return false;
  const chosen = aniId === undefined ? {} : { aniId };
  // without a number nothing that is typed is lost
  keepInDialpad(store, { tab: 'pad', ...(number.trim() && { text: number, name }), ...chosen });
  dialpad.edit();
  return true;
}

/**
 * Calls a number, as far as the rules allow it.
 *
 * @param send asks the backend
 */
export async function placeOutdial(store: Store, wanted: Outdial, send: Send): Promise<Result> {
  const { number, aniId, name, source, confirmed } = wanted;
  const input = (dialled: string): CommandInput<'outdial'> => ({
    type: 'outdial',
    number: dialled,
    source,
    ...(aniId && { aniId }),
    ...(name && { name }),
  });
  const refuse = (code: string, message: string, field: 'number' | 'aniId', dialled = number) =>
    store.refuse(input(dialled), { code, message, fields: { [field]: message } });
  // what the policy does not allow is refused as any request is
  if (!agentActionsFor(situationOf(store.state)).outdial.enabled) return send(input(number));
  const { profile } = store.state;
  if (aniId && !profile.outdial?.anis?.some(({ id }) => id === aniId)) {
    return refuse('invalid', 'not an outdial ANI of the profile', 'aniId');
  }
  const rules = await import('../../core/numbers/dial/index.js').catch(() => undefined);
  if (!rules) return refuse('not-available', 'the rules for numbers could not be loaded', 'number');
  reportBadPattern(store, rules);
  const reading = rules.readDialNumber(number, { profile, purpose: 'outdial' });
  const { dialled, dropped } = reading;
  if (reading.verdict === 'refused') return refuse('invalid', `dial.${reading.reason ?? 'empty'}`, 'number');
  if (reading.needsConfirmation && confirmed !== dialled) {
    // where it can be shown before and after, it is confirmed there
    if (!editNumber(store, wanted)) return refuse('needs-confirmation', dropped, 'number', dialled);
    return { id: '', ok: false, code: 'needs-confirmation', message: dropped };
  }
  if (isOpen(store, dialled)) keepInDialpad(store, { last: dialled });
  return send(input(dialled));
}

/** What a page may say of a number that it wants called. */
interface DialOptions {
  aniId?: string;
  name?: string;
  edit?: boolean;
}

/** `session.dial()`. Never rejects. */
export async function dial(
  store: Store,
  number: unknown,
  { aniId, name, edit }: DialOptions,
  send: Send,
): Promise<Result> {
  const wanted: Outdial = { number: typeof number === 'string' ? number : '', aniId, name, source: 'page' };
  if (edit) {
    return editNumber(store, wanted) ? { id: '', ok: true } : { id: '', ok: false, code: 'unsupported' };
  }
  return placeOutdial(store, wanted, send);
}
