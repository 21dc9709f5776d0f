/** Call-associated data that was typed and not saved: what becomes of it when the backend's changes. */
import { isRecord, sameJson } from '../schema/plain.js';
import type { Call, Variable } from '../schema/types.js';
import { tellDrafts, type Drafts } from './drafts.js';
import { callById, type Notice, type NoticeVariable, type State } from './state.js';

export type Value = Variable['value'];

export interface VariableDraft {
  /** As typed. */
  text: string;
  /** As read; absent while it cannot be. */
  value?: Value;
  /** Why it cannot be read: a key of the words on screen. */
  flaw?: string;
  /** Why the backend did not take it. */
  problem?: string;
  /** What it was typed on. */
  base: { value: Value; rev?: string };
  /** It is on its way to the backend, or was. */
  sent?: { value: Value };
}
export type DraftsByName = ReadonlyMap<string, VariableDraft>;
/** A notice before it has a time. */
export type NewNotice = Omit<Notice, 'at'>;

const OPEN = 'variables';
/** Stays in the page. */
const SECURE = 'secure-variables';

const isValue = (value: unknown): value is Value =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isDraft = (item: unknown): item is VariableDraft =>
  isRecord(item) &&
  typeof item.text === 'string' &&
  isRecord(item.base) &&
  isValue(item.base.value) &&
  (item.value === undefined || isValue(item.value));

function stored(drafts: Drafts, callId: string, kind: string): [string, VariableDraft][] {
  const record = drafts.get(callId, kind);
  if (!isRecord(record)) return [];
  return Object.entries(record).filter((entry): entry is [string, VariableDraft] => isDraft(entry[1]));
}

/** What is typed for a call's variables, by name. */
export const variableDrafts = (drafts: Drafts, callId: string): DraftsByName =>
  new Map([...stored(drafts, callId, OPEN), ...stored(drafts, callId, SECURE)]);

/** Typed, and other than what the backend has. */
export const isUnsaved = ({ value, base }: VariableDraft): boolean => !sameJson(value, base.value);

export const countUnsaved = (drafts: Drafts, callId: string): number =>
  [...variableDrafts(drafts, callId).values()].filter(isUnsaved).length;

const secretNames = (drafts: Drafts, id: string) => new Set(stored(drafts, id, SECURE).map(([name]) => name));

/** @param id of the call, as the drafts know it: an update may have given it another one */
function write(drafts: Drafts, id: string, call: Call | undefined, all: DraftsByName): void {
  const secret = secretNames(drafts, id);
  for (const { name, secure } of call?.variables ?? []) {
    if (secure) secret.add(name);
    else secret.delete(name);
  }
  for (const kind of [OPEN, SECURE]) {
    const part = [...all].filter(([name]) => secret.has(name) === (kind === SECURE));
    // own members, whatever their name
    const record = part.length ? Object.fromEntries(part) : undefined;
    if (!sameJson(record, drafts.get(id, kind))) drafts.set(id, kind, record, { secret: kind === SECURE });
  }
  tellDrafts(drafts);
}

/** @param draft undefined: what the backend has */
export function setVariableDraft(
  drafts: Drafts,
  call: Call,
  name: string,
  draft: VariableDraft | undefined,
): void {
  const all = new Map(variableDrafts(drafts, call.id));
  if (draft) all.set(name, draft);
  else all.delete(name);
  write(drafts, call.id, call, all);
}

/** All of a call at once. */
export function setVariableDrafts(drafts: Drafts, call: Call, all: DraftsByName): void {
  write(drafts, call.id, call, all);
}

export type Changes = { [name: string]: { value: Value; rev?: string } };

/** What `save-variables` asks for: only what changed, with the revision that it was typed on. */
export function changesOf(all: DraftsByName): Changes {
  const changes: [string, Changes[string]][] = [];
  for (const [name, draft] of all) {
    const { value, base } = draft;
    if (value === undefined || !isUnsaved(draft)) continue;
    changes.push([name, base.rev === undefined ? { value } : { value, rev: base.rev }]);
  }
  return Object.fromEntries(changes);
}

/** Equal as JSON, or the same moment or number in another notation. */
export function sameValue(type: Variable['type'], a: Value | undefined, b: Value | undefined): boolean {
  if (sameJson(a, b)) return true;
  if (a === undefined || b === undefined || a === null || b === null || a === '' || b === '') return false;
  if (type === 'datetime') return Date.parse(String(a)) === Date.parse(String(b));
  return (type === 'integer' || type === 'decimal') && Number(a) === Number(b);
}

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
  write(drafts, id, call, kept);
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
    write(drafts, call.id, call, new Map());
  }
  return told;
}
