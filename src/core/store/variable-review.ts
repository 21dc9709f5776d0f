/** What becomes of data that was typed when the backend's changes. Comes with the views: without them nobody types. */
import { sameJson } from '../schema/plain.js';
import type { Call, Variable } from '../schema/types.js';
import type { Drafts } from './drafts.js';
import { callById, type NoticeVariable, type State } from './state.js';
import {
  isUnsaved,
  sameValue,
  secretNames,
  variableDrafts,
  writeDrafts,
  type NewNotice,
  type VariableDraft,
} from './variable-drafts.js';

type Fate = VariableDraft | 'done' | 'replaced' | 'lost';

function fateOf(draft: VariableDraft, variable: Variable | undefined, state: State): Fate {
  if (!variable?.editable) return 'lost';
  const { type, value, rev, changedBy } = variable;
  const base = rev === undefined ? { value } : { value, rev };
  // a revision without another value takes nothing away
  if (sameValue(type, value, draft.base.value))
    return sameJson(base, draft.base) ? draft : { ...draft, base };
  if (sameValue(type, value, draft.value)) return 'done';
  const { sent, problem: _, ...rest } = draft;
  if (!sent) return 'replaced';
  // the own save, perhaps as the backend writes it; what was typed after it stays
  const own = changedBy !== undefined && sameJson(changedBy, state.agent?.name);
  if (!own && !sameValue(type, value, sent.value)) return 'replaced';
  return sameValue(type, sent.value, draft.value) ? 'done' : { ...rest, base };
}

/** What a message says of a draft; of what is secure, or was, nothing that was typed. */
function reporter(drafts: Drafts, id: string) {
  const secret = secretNames(drafts, id);
  return (name: string, { text }: VariableDraft, call: Call | undefined): NoticeVariable => {
    const { label, changedBy, secure, format, type }: Partial<Variable> =
      call?.variables.find((item) => item.name === name) ?? {};
    const hidden = secure || secret.has(name);
    return { name, label, changedBy, ...(hidden ? { secure: true } : { typed: text, format, type }) };
  };
}

let count = 0;
const notice = (code: string, callId: string, variables: NoticeVariable[]): NewNotice[] =>
  variables.length ? [{ id: `${code}:${callId}:${++count}`, level: 'warning', code, callId, variables }] : [];

/** Drafts of a call that goes on, after an update. */
function review(drafts: Drafts, id: string, call: Call, before: Call | undefined, next: State): NewNotice[] {
  const all = variableDrafts(drafts, id);
  if (!all.size) return [];
  const report = reporter(drafts, id);
  const kept = new Map<string, VariableDraft>();
  const replaced: NoticeVariable[] = [];
  const lost: NoticeVariable[] = [];
  for (const [name, draft] of all) {
    const variable = call.variables.find((item) => item.name === name);
    const fate = fateOf(draft, variable, next);
    if (fate === 'replaced') replaced.push(report(name, draft, call));
    else if (fate === 'lost') lost.push(report(name, draft, variable ? call : before));
    else if (fate !== 'done') kept.set(name, fate);
  }
  writeDrafts(drafts, id, call, kept);
  return [...notice('variable-conflict', call.id, replaced), ...notice('variables-unsaved', call.id, lost)];
}

/**
 * Before what is known becomes `next`: drafts that it confirms go, those that somebody else's value
 * replaces go with a message, and so do those of calls that are over.
 */
export function reviewVariableDrafts(
  drafts: Drafts,
  prev: State,
  next: State,
  ended: readonly Call[],
): NewNotice[] {
  const told: NewNotice[] = [];
  for (const call of next.calls) {
    if (call.phase === 'ended') continue;
    const { id, continues } = call;
    const before = callById(prev, id) ?? callById(prev, continues);
    for (const known of continues === undefined ? [id] : [continues, id]) {
      told.push(...review(drafts, known, call, before, next));
    }
  }
  const isOver = ({ id }: Call) =>
    (callById(next, id)?.phase ?? 'ended') === 'ended' &&
    !next.calls.some(({ continues }) => continues === id);
  // as it was last heard of; each once
  for (const call of [...ended, ...next.calls, ...prev.calls].filter(isOver)) {
    const all = variableDrafts(drafts, call.id);
    if (!all.size) continue;
    const lost = [...all].filter(([name, draft]) => {
      const variable = call.variables.find((item) => item.name === name);
      const saved =
        draft.value !== undefined && variable && sameValue(variable.type, variable.value, draft.value);
      return isUnsaved(draft) && !saved;
    });
    const known = callById(prev, call.id) ?? call;
    const report = reporter(drafts, call.id);
    told.push(
      ...notice(
        'variables-unsaved',
        call.id,
        lost.map(([name, draft]) => report(name, draft, known)),
      ),
    );
    writeDrafts(drafts, call.id, call, new Map());
  }
  return told;
}
