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
const LONGEST = 250;
/** More than this does not wait: timers of a hidden page come once a minute. */
const FULL = 5000;

/** Fields of which every step tells something, or whose meaning hangs on others. */
const STEPS = ['phase', 'since', 'topology', 'legs', 'variables'];
const isPlain = (patch: unknown): patch is Fields =>
  isRecord(patch) && !STEPS.some((key) => Object.hasOwn(patch, key));

/** Updates that follow one another without a gap, or that are not counted. */
interface Run {
  epoch: string | undefined;
  from: number | undefined;
  seq: number | undefined;
  serverTime: number | undefined;
  updates: Stamped[];
  /** Where the newest patch of a call stands, as long as another may be put into it. */
  open: Map<string, number>;
}

const follows = ({ epoch, seq }: Run, update: Stamped) =>
  seq === undefined ? update.seq === undefined : update.epoch === epoch && update.seq === seq + 1;

function add(run: Run, { epoch: _, seq, serverTime, ...bare }: Stamped): void {
  void _;
  run.seq = seq;
  run.serverTime = serverTime ?? run.serverTime;
  const update = bare as Stamped;
  const callId = update.type === 'call-patch' && isPlain(update.patch) ? update.callId : undefined;
  const at = callId === undefined ? undefined : run.open.get(callId);
  if (at !== undefined) {
    const before = run.updates[at] as Extract<Stamped, { type: 'call-patch' }>;
    const { patch } = update as typeof before;
    run.updates[at] = { ...before, patch: { ...(before.patch as Fields), ...(patch as Fields) } };
    return;
  }
  run.updates.push(update);
  if (callId !== undefined) run.open.set(callId, run.updates.length - 1);
  else if (update.type === 'call-patch' || update.type === 'call-removed') run.open.delete(update.callId);
  else run.open.clear();
}

export class Inflow {
  readonly #clock: Clock;
  readonly #deliver: (update: UpdateInput) => void;
  #runs: Run[] = [];
  #waiting = 0;
  #windowFrom = -Infinity;
  #inWindow = 0;
  #timer: unknown;
  #cost = 0;

  constructor(clock: Clock, deliver: (update: UpdateInput) => void) {
    this.#clock = clock;
    this.#deliver = deliver;
  }

  push(update: UpdateInput): void {
    // a snapshot does not wait, nor does it overtake
    if (update.type === 'snapshot') this.flush();
    if (!this.#floods() || update.type === 'snapshot') return this.#deliver(update);
    this.#keep(update);
    if (++this.#waiting >= FULL) return this.flush();
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

  #keep(update: Stamped): void {
    const last = this.#runs.at(-1);
    if (last && follows(last, update)) return add(last, update);
    const { epoch, seq } = update;
    const run: Run = { epoch, from: seq, seq, serverTime: undefined, updates: [], open: new Map() };
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
    this.#cost = this.#clock.monotonic() - since;
  }
}
