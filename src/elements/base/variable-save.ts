/** Saving what was typed for a call, by whichever element the agent asks. */
import type { Call, CommandInput, Result } from '../../core/schema/types.js';
import type { Store } from '../../core/store/store.js';
import {
  changesOf,
  isUnsaved,
  setVariableDrafts,
  variableDrafts,
  type VariableDraft,
} from '../../core/store/variable-drafts.js';

type Change = (draft: VariableDraft, name: string) => VariableDraft;

function change(store: Store, call: Call, to: Change): void {
  const all = [...variableDrafts(store.drafts, call.id)];
  setVariableDrafts(store.drafts, call, new Map(all.map(([name, draft]) => [name, to(draft, name)])));
}

/**
 * Sends what changed. Nothing is sent while one of the fields cannot be read; drafts go when an update
 * confirms them.
 */
export async function saveVariables(
  store: Store,
  call: Call,
  ask: (input: CommandInput) => Promise<Result>,
): Promise<Result> {
  const all = variableDrafts(store.drafts, call.id);
  const flaws = [...all].filter(([, { value }]) => value === undefined);
  if (flaws.length) {
    const fields = Object.fromEntries(flaws.map(([name, { flaw = 'invalid' }]) => [name, flaw]));
    return { id: '', ok: false, code: 'invalid', fields };
  }
  const changes = changesOf(all);
  const earlier = new Map([...all].map(([name, { sent }]) => [name, sent]));
  if (!Object.keys(changes).length) return { id: '', ok: true, callId: call.id };
  change(store, call, (draft) => {
    const { value, problem: _, ...rest } = draft;
    return value !== undefined && isUnsaved(draft) ? { ...rest, value, sent: { value } } : draft;
  });
  const result = await ask({ type: 'save-variables', callId: call.id, changes });
  if (result.ok) return result;
  const { code, fields = {} } = result;
  // an update may still confirm it
  const open = code === 'timeout' || code === 'unknown' || code === 'prevented';
  // an earlier one, of which nothing was heard yet, may be confirmed too
  change(store, call, ({ sent, ...draft }, name) => ({
    ...draft,
    ...(earlier.get(name) && { sent: earlier.get(name) }),
    ...(open && sent && { sent }),
    ...(code === 'invalid' && Object.hasOwn(fields, name) && { problem: String(fields[name]) }),
  }));
  return result;
}

/** Takes back what was typed for a call. */
export const revertVariables = (store: Store, call: Call): void =>
  setVariableDrafts(store.drafts, call, new Map());
