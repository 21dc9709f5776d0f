/** Call-associated data that was typed and not saved: what becomes of it when the backend's changes. */
import { isRecord, sameJson } from '../schema/plain.js';
import type { Call, Variable } from '../schema/types.js';
import { tellDrafts, type Drafts } from './drafts.js';
import type { Notice } from './state.js';

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

export const secretNames = (drafts: Drafts, id: string) =>
  new Set(stored(drafts, id, SECURE).map(([name]) => name));

/** @param id of the call, as the drafts know it: an update may have given it another one */
export function writeDrafts(drafts: Drafts, id: string, call: Call | undefined, all: DraftsByName): void {
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
  writeDrafts(drafts, call.id, call, all);
}

/** All of a call at once. */
export function setVariableDrafts(drafts: Drafts, call: Call, all: DraftsByName): void {
  writeDrafts(drafts, call.id, call, all);
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
