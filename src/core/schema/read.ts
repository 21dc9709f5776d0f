/** Reading what a page or a backend says: never throws, refuses by the part, says where and why. */
import { check, kindOf, under, type RawIssue, type Shape } from './check.js';
import { normalizeCall, normalizeSnapshot, normalizeUpdate, type ReadContext } from './normalize.js';
import { isRecord, plainCopy } from './plain.js';
import { CALL, ORDER, SNAPSHOT, UPDATES } from './shapes.js';
import type { Call, Issue, Snapshot, Update } from './types.js';

type PathItem = string | number;

/** `['calls', 0, 'legs', 1, 'phase']` → `calls[0].legs[1].phase`. */
export function formatPath(path: readonly PathItem[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  );
}

function valueAt(value: unknown, path: PathItem[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PathItem, unknown> | undefined)?.[key], value);
}

/** Lists of which one bad item is left out while the others stay. */
const LISTS = new Set<PathItem>(['calls', 'history', 'directory', 'results']);

/**
 * Removes the smallest parts that hold an issue. Returns false when the message cannot stand
 * without them.
 */
function prune(message: Record<string, unknown>, issues: readonly RawIssue[], depth: number): boolean {
  const doomed = new Map<unknown[], Set<number>>();
  for (const { path } of issues) {
    const [key, index] = path.slice(depth);
    const parent = valueAt(message, path.slice(0, depth)) as Record<string, unknown>;
    if (path.length <= depth || key === undefined) return false;
    const list = parent[key];
    if (LISTS.has(key) && typeof index === 'number' && Array.isArray(list)) {
      doomed.set(list, (doomed.get(list) ?? new Set()).add(index));
    } else {
      delete parent[key];
    }
  }
  for (const [list, indexes] of doomed) {
    const rest = list.filter((_, i) => !indexes.has(i));
    list.splice(0, list.length, ...rest);
  }
  return true;
}

const format = (issues: readonly RawIssue[]): Issue[] =>
  issues.map(({ path, message }) => ({ path: formatPath(path), message }));

/** What could be read, what could not. */
export interface ReadResult<T> {
  value?: T;
  issues: Issue[];
  /** Ids of the calls that were refused: their last good state stays. `undefined` = one without an id. */
  refusedCalls: (string | undefined)[];
}

function refusedIn(value: unknown, issues: readonly RawIssue[], depth: number): (string | undefined)[] {
  return issues
    .filter(({ path }) => path[depth] === 'calls')
    .map(({ path }) => {
      const call = path.length > depth + 1 ? valueAt(value, path.slice(0, depth + 2)) : undefined;
      return isRecord(call) && typeof call.id === 'string' ? call.id : undefined;
    });
}

function parseJson(input: unknown): { value?: unknown; issue?: Issue } {
  if (typeof input !== 'string') return { value: input };
  try {
    return { value: JSON.parse(input) };
  } catch {
    return { issue: { path: '', message: 'expected JSON, got text that is not JSON' } };
  }
}

/** Reads a snapshot (object or JSON text); parts that do not fit are left out and named. */
export function readSnapshot(input: unknown, ctx: ReadContext): ReadResult<Snapshot> {
  const { value, issue } = parseJson(input);
  if (issue) return { issues: [issue], refusedCalls: [] };
  const copy = plainCopy(value);
  if (!isRecord(copy))
    return { issues: [{ path: '', message: `expected an object, got ${kindOf(copy)}` }], refusedCalls: [] };
  const issues = check(SNAPSHOT, copy);
  const refusedCalls = refusedIn(copy, issues, 0);
  prune(copy, issues, 0);
  return { value: normalizeSnapshot(copy, '', ctx), issues: format(issues), refusedCalls };
}

/** Reads one update (object or JSON text). Batches are read item by item. */
export function readUpdate(input: unknown, ctx: ReadContext): ReadResult<Update> {
  const { value, issue } = parseJson(input);
  if (issue) return { issues: [issue], refusedCalls: [] };
  const copy = plainCopy(value);
  if (!isRecord(copy)) {
    return { issues: [{ path: '', message: `expected an object, got ${kindOf(copy)}` }], refusedCalls: [] };
  }
  return readCopy(copy, ctx);
}

function readCopy(copy: Record<string, unknown>, ctx: ReadContext): ReadResult<Update> {
  const { type } = copy;
  if (typeof type !== 'string' || !Object.hasOwn(UPDATES, type)) {
    if (typeof type === 'string') ctx.unknown('type', 'update');
    else return { issues: [{ path: 'type', message: `expected a type of update, got ${kindOf(type)}` }], refusedCalls: [] };
    return { issues: [], refusedCalls: [] };
  }
  const issues = [...check(ORDER, copy), ...check(UPDATES[type]!, copy)];
  if (type === 'batch' && !issues.length) return readBatch(copy, ctx);
  const refusedCalls = type === 'snapshot' ? refusedIn(copy, issues, 1) : [];
  const whole =
    issues.length > 0 &&
    (type !== 'snapshot' || issues.some(({ path }) => path[0] !== 'snapshot') || !prune(copy, issues, 1));
  if (whole) return { issues: format(issues), refusedCalls };
  return { value: normalizeUpdate(copy, ctx), issues: format(issues), refusedCalls };
}

function readBatch(copy: Record<string, unknown>, ctx: ReadContext): ReadResult<Update> {
  const result: ReadResult<Update> = { issues: [], refusedCalls: [] };
  const updates: Update[] = [];
  (copy.updates as Record<string, unknown>[]).forEach((item, i) => {
    const read = readCopy(item, ctx);
    if (read.value) updates.push(read.value);
    result.refusedCalls.push(...read.refusedCalls);
    for (const { path, message } of read.issues)
      result.issues.push({ path: `updates[${i}]${path ? `.${path}` : ''}`, message });
  });
  result.value = { ...copy, type: 'batch', updates } as Update;
  return result;
}

/** A call after a patch: fields replace, null removes, legs by id, variables by name. */
export function patchCall(call: Call, patch: Record<string, unknown>, ctx: ReadContext): ReadResult<Call> {
  const merged = mergePatch(plainCopy(call) as Record<string, unknown>, patch);
  // what a patch changes begins with it, unless it says when
  if (merged.phase !== call.phase && patch.since === undefined) delete merged.since;
  if (patch.legs !== undefined && patch.topology === undefined && call.topology !== 'conference') {
    delete merged.topology;
  }
  // the rest of it was looked at when it came
  const issues: RawIssue[] = [];
  const fields = CALL as { [field: string]: Shape };
  for (const key of Object.keys(patch))
    if (Object.hasOwn(fields, key)) under(issues, key, check(fields[key]!, merged[key]));
  if (!issues.length && merged.id !== call.id) {
    issues.push({ path: ['id'], message: `expected the id of the call, got ${kindOf(merged.id)}` });
  }
  if (issues.length) {
    return {
      issues: format(issues.map((issue) => ({ ...issue, path: ['patch', ...issue.path] }))),
      refusedCalls: [call.id],
    };
  }
  return { value: normalizeCall(merged, 'patch', ctx), issues: [], refusedCalls: [] };
}

const KEYED: Record<string, string> = { legs: 'id', variables: 'name' };

function mergePatch(target: Record<string, unknown>, patch: Record<string, unknown>): Record<string, unknown> {
  for (const [key, value] of Object.entries(patch)) {
    const by = KEYED[key];
    if (value === null) delete target[key];
    else if (by && Array.isArray(value) && Array.isArray(target[key])) {
      const list = target[key] as Record<string, unknown>[];
      for (const item of value) {
        const at = isRecord(item) ? list.findIndex((old) => isRecord(old) && old[by] === item[by]) : -1;
        if (at < 0) list.push(item);
        else list[at] = mergeItem(list[at]!, item as Record<string, unknown>);
      }
    } else target[key] = value;
  }
  return target;
}

/** A variable's value may really be null: there null replaces. */
function mergeItem(old: Record<string, unknown>, item: Record<string, unknown>) {
  const next: Record<string, unknown> = { ...old, ...item };
  if (next.phase !== old.phase && item.since === undefined) delete next.since;
  if (next.hold !== old.hold && item.holdSince === undefined) delete next.holdSince;
  for (const key of Object.keys(item)) if (item[key] === null && key !== 'value') delete next[key];
  return next;
}

/**
 * Checks one update, as a backend's author would: every issue is a refusal here, also those that
 * the store would step around. Never throws.
 *
 * @param input an update, as an object or as JSON text
 */
export function parseUpdate(
  input: unknown,
): { ok: true; update: Update } | { ok: false; issues: Issue[] } {
  const unknown: Issue[] = [];
  const { value, issues } = readUpdate(input, {
    now: Date.now(),
    unknown: (path, set) => {
      if (set === 'update') unknown.push({ path, message: 'expected a known type of update, got another' });
    },
  });
  const all = [...issues, ...unknown];
  return value && !all.length ? { ok: true, update: value } : { ok: false, issues: all };
}
