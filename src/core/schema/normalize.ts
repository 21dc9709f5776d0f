/** Fills in defaults (contract, section 3) and closes the sets that may grow. */
import type { Agent, Call, HistoryEntry, Leg, Snapshot, Update, Variable } from './types.js';
import { isOutbound } from '../policy/legs.js';
import { OPEN_SETS } from './open-sets.js';

/** Times that a message leaves out are the time of its receipt. */
export interface ReadContext {
  /** Server time of receipt, ms. */
  now: number;
  /** Told of each unknown member of a set: its path and the set's name. */
  unknown(path: string, set: string): void;
  /** What is known already: times that are left out stay as they were, so repeats change nothing. */
  known?(callId: string): Call | undefined;
  agent?: Agent;
}

type Loose = Record<string, unknown>;

function close(record: Loose, key: string, set: keyof typeof OPEN_SETS, fallback: string, path: string, ctx: ReadContext) {
  const value = record[key];
  if (value === undefined) return;
  if (!(OPEN_SETS[set] as readonly unknown[]).includes(value)) {
    record[key] = fallback;
    ctx.unknown(`${path}.${key}`, set);
  }
}

function fill(record: Loose, defaults: Loose) {
  for (const [key, value] of Object.entries(defaults)) record[key] ??= value;
}

function leg(raw: Loose, path: string, ctx: ReadContext, known: Leg | undefined): Leg {
  close(raw, 'role', 'legRole', 'unknown', path, ctx);
  fill(raw, { role: 'unknown', phase: 'connected', hold: false });
  fill(raw, { since: known?.phase === raw.phase ? known?.since : ctx.now });
  if (raw.hold === true) fill(raw, { holdSince: (known?.hold === true && known.holdSince) || ctx.now });
  return raw as unknown as Leg;
}

function variable(raw: Loose, path: string, ctx: ReadContext): Variable {
  close(raw, 'type', 'variableType', 'other', path, ctx);
  fill(raw, { type: 'string' });
  raw.value ??= null;
  return raw as unknown as Variable;
}

const legPhase = { offered: 'waiting', connected: 'connected', wrapup: 'left', ended: 'left' } as const;

/** The legs of a call that says nothing of them: one customer, reached under the number there is. */
function impliedLeg(raw: Loose): Loose {
  const phase = legPhase[raw.phase as keyof typeof legPhase];
  const number = isOutbound(raw.kind) ? (raw.dnis ?? raw.ani) : raw.ani;
  const leg: Loose = { id: 'customer', role: 'customer', phase };
  return number === undefined ? leg : { ...leg, number };
}

function topology(raw: Loose): Call['topology'] {
  const legs = raw.legs as Leg[];
  const customer = legs.find(({ role }) => role === 'customer') ?? legs[0];
  const others = legs.some(
    (item) =>
      item !== customer && item.role !== 'supervisor' && item.phase !== 'left' && item.phase !== 'failed',
  );
  const consulting = others && raw.phase === 'connected' && raw.role === 'primary';
  return consulting || raw.role === 'consulted' ? 'consult' : 'single';
}

export function normalizeCall(raw: Loose, path: string, ctx: ReadContext): Call {
  const known = ctx.known?.(raw.id as string);
  close(raw, 'kind', 'kind', 'other', path, ctx);
  fill(raw, { kind: 'inbound', role: 'primary', recording: { status: 'unknown' } });
  fill(raw, { since: known?.phase === raw.phase ? known?.since : ctx.now });
  fill(raw.recording as Loose, { status: 'unknown' });
  if (raw.end) fill(raw.end as Loose, { reason: 'unknown' });
  if (raw.end) close(raw.end as Loose, 'reason', 'endReason', 'unknown', `${path}.end`, ctx);
  const legs = (raw.legs as Loose[] | undefined) ?? [impliedLeg(raw)];
  raw.legs = legs.map((item, i) =>
    leg(item, `${path}.legs[${i}]`, ctx, known?.legs.find(({ id }) => id === item.id)),
  );
  raw.variables = ((raw.variables as Loose[] | undefined) ?? []).map((item, i) =>
    variable(item, `${path}.variables[${i}]`, ctx),
  );
  fill(raw, { topology: topology(raw) });
  for (const key of ['offeredAt', 'connectedAt'] as const) {
    if (raw[key] === undefined && known?.[key] !== undefined) raw[key] = known[key];
  }
  if (raw.phase === 'offered') fill(raw, { offeredAt: raw.since });
  if (raw.phase === 'connected') fill(raw, { connectedAt: raw.since });
  if (raw.phase === 'wrapup') raw.wrapup = { startedAt: raw.since, ...(raw.wrapup as Loose | undefined) };
  if (raw.held === true) fill(raw, { heldSince: known?.heldSince ?? ctx.now });
  return raw as unknown as Call;
}

export function normalizeAgent(raw: Loose, path: string, ctx: ReadContext): Agent {
  const state = raw.state as Loose;
  close(state, 'kind', 'agentState', 'unknown', `${path}.state`, ctx);
  const known = ctx.agent?.id === raw.id ? ctx.agent?.state : undefined;
  const same = known?.kind === state.kind && known?.idleCodeId === state.idleCodeId;
  fill(state, { since: same ? known?.since : ctx.now });
  fill(raw, { name: '' });
  return raw as unknown as Agent;
}

function history(raw: Loose[], path: string, ctx: ReadContext): HistoryEntry[] {
  raw.forEach((item, i) => close(item, 'channel', 'channel', 'other', `${path}[${i}]`, ctx));
  return raw as unknown as HistoryEntry[];
}

export function normalizeSnapshot(raw: Loose, path: string, ctx: ReadContext): Snapshot {
  const at = (key: string) => (path ? `${path}.${key}` : key);
  if (raw.agent) raw.agent = normalizeAgent(raw.agent as Loose, at('agent'), ctx);
  if (raw.calls)
    raw.calls = (raw.calls as Loose[]).map((item, i) => normalizeCall(item, at(`calls[${i}]`), ctx));
  if (raw.history) raw.history = history(raw.history as Loose[], at('history'), ctx);
  return raw as unknown as Snapshot;
}

/** The update with its payload normalised; a patch waits until it is merged. */
export function normalizeUpdate(raw: Loose, ctx: ReadContext): Update {
  switch (raw.type) {
    case 'snapshot':
      normalizeSnapshot(raw.snapshot as Loose, 'snapshot', ctx);
      break;
    case 'call':
      normalizeCall(raw.call as Loose, 'call', ctx);
      break;
    case 'agent':
      normalizeAgent(raw.agent as Loose, 'agent', ctx);
      break;
    case 'history':
      history(raw.history as Loose[], 'history', ctx);
  }
  return raw as unknown as Update;
}
