/**
 * Updates on their way to the store. A few go on at once; a flood is gathered and handed over together, as seldom
 * as it takes to leave the page three quarters of its time. What one overwrites of another is told once.
 */
import type { Clock } from '../../core/clock/clock.js';
import { isRecord } from '../../core/schema/plain.js';
import type { UpdateInput } from '../../core/schema/types.js';

type Stamped = UpdateInput & { epoch?: string; seq?: number; serverTime?: number };
type Fields = Record<string, unknown>;

/** So many are handed over at once within a window; more is a flood. */
const AT_ONCE = 20;
const WINDOW_MS = 100;
/** Between two deliveries of a flood, ms. */
const SHORTEST = 16;
const LONGEST = 500;
/** More than this does not wait: timers of a hidden page come once a minute. */
const FULL = 5000;

/** Fields of which every step tells something, or whose meaning hangs on others. */
const STEPS = ['phase', 'since', 'topology', 'legs', 'variables'];
const isPlain = (patch: unknown): patch is Fields =>
  isRecord(patch) && !STEPS.some((key) => Object.hasOwn(patch, key));

/** The call whose last word may be overwritten by this one. */
function aboutCall(update: Stamped): string | undefined {
  if (update.type === 'call-patch') return isPlain(update.patch) ? update.callId : undefined;
  return update.type === 'call' && isRecord(update.call) ? String(update.call.id) : undefined;
}

/** The phase of each call as it was last told. */
class Phases {
  readonly #known = new Map<string, unknown>();

  /** Notes what an update says. @returns whether it takes a call from one phase to another */
  note(update: Stamped): boolean {
    if (update.type === 'snapshot') {
      this.#known.clear();
      const { calls } = (isRecord(update.snapshot) ? update.snapshot : {}) as { calls?: unknown };
      if (Array.isArray(calls)) for (const call of calls) this.#step(call);
      return true;
    }
    if (update.type === 'call') return this.#step(update.call);
    if (update.type === 'call-removed') return this.#known.delete(update.callId) || true;
    if (update.type !== 'call-patch' || !isRecord(update.patch)) return false;
    const { phase } = update.patch;
    return phase !== undefined && this.#step({ id: update.callId, phase });
  }

  #step(call: unknown): boolean {
    if (!isRecord(call) || this.#known.get(String(call.id)) === call.phase) return false;
    if (call.phase === 'ended') this.#known.delete(String(call.id));
    else this.#known.set(String(call.id), call.phase);
    return true;
  }
}

/** Updates that follow one another without a gap, or that are not counted. */
interface Run {
  epoch: string | undefined;
  from: number | undefined;
  seq: number | undefined;
  serverTime: number | undefined;
  updates: Stamped[];
  /** Where the newest word of a call stands, as long as another may be put into its place. */
  open: Map<string, number>;
  /** It ends with a step: what follows is another change. */
  over: boolean;
}

function follows({ epoch, seq, over }: Run, update: Stamped): boolean {
  if (over) return false;
  return seq === undefined ? update.seq === undefined : update.epoch === epoch && update.seq === seq + 1;
}

function add(run: Run, { epoch: _, seq, serverTime, ...bare }: Stamped): void {
  void _;
  run.seq = seq;
  run.serverTime = serverTime ?? run.serverTime;
  const update = bare as Stamped;
  const callId = aboutCall(update);
  const at = callId === undefined ? undefined : run.open.get(callId);
  const whole = at === undefined ? undefined : instead(run.updates[at]!, update);
  if (at !== undefined && whole) {
    run.updates[at] = whole;
    return;
  }
  run.updates.push(update);
  if (callId !== undefined) run.open.set(callId, run.updates.length - 1);
  else if ('callId' in update) run.open.delete(update.callId);
  else run.open.clear();
}

/** Two words of one call as one, if that is possible. */
function instead(before: Stamped, after: Stamped): Stamped | undefined {
  if (after.type === 'call') return after;
  if (before.type !== 'call-patch' || after.type !== 'call-patch') return undefined;
  return { ...before, patch: { ...before.patch, ...after.patch } };
}

export class Inflow {
  readonly #clock: Clock;
  readonly #deliver: (update: UpdateInput) => void;
  #runs: Run[] = [];
  #waiting = 0;
  #windowFrom = -Infinity;
  #inWindow = 0;
  #timer: unknown;
  /** What the last delivery took, ms. */
  #cost = 0;
  #settling = false;
  readonly #phases = new Phases();

  constructor(clock: Clock, deliver: (update: UpdateInput) => void) {
    this.#clock = clock;
    this.#deliver = deliver;
  }

  push(update: UpdateInput): void {
    // a snapshot does not wait, nor does it overtake
    if (update.type === 'snapshot') this.flush();
    const step = this.#phases.note(update);
    if (!this.#floods() || update.type === 'snapshot') return this.#deliver(update);
    this.#keep(update, step);
    if (++this.#waiting >= FULL) return this.flush();
    this.#arm();
  }

  #arm(): void {
    if (this.#settling) return;
    const wait = Math.min(LONGEST, Math.max(SHORTEST, 3 * this.#cost));
    this.#timer ??= this.#clock.setTimeout(() => this.flush(), wait);
  }

  #floods(): boolean {
    const now = this.#clock.monotonic();
    if (now - this.#windowFrom >= WINDOW_MS) {
      this.#windowFrom = now;
      this.#inWindow = 0;
    }
    this.#inWindow += 1;
    return this.#waiting > 0 || this.#inWindow > AT_ONCE;
  }

  #keep(update: Stamped, step: boolean): void {
    const last = this.#runs.at(-1);
    if (last && !step && follows(last, update)) return add(last, update);
    const { epoch, seq } = update;
    const open = new Map<string, number>();
    const run: Run = { epoch, from: seq, seq, serverTime: undefined, updates: [], open, over: step };
    this.#runs.push(run);
    add(run, update);
  }

  /** All that waits, as one change for each run. */
  flush(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    const runs = this.#runs;
    this.#runs = [];
    this.#waiting = 0;
    if (!runs.length) return;
    const since = this.#clock.monotonic();
    for (const { epoch, seq, from, serverTime, updates } of runs) {
      const stamp = { ...(epoch !== undefined && { epoch }), ...(seq !== undefined && { seq, from }) };
      const time = serverTime === undefined ? {} : { serverTime };
      this.#deliver({ type: 'batch', updates, ...stamp, ...time } as UpdateInput);
    }
    // what is rendered of it counts too: it is done when the next task begins
    this.#settling = true;
    this.#clock.setTimeout(() => {
      this.#settling = false;
      this.#cost = this.#clock.monotonic() - since;
      if (this.#waiting) this.#arm();
    }, 0);
  }
}
