/**
 * Updates on their way to the store. A few go on at once; a flood is gathered and handed over together, as seldom
 * as it takes to leave the page three quarters of its time. What one overwrites of another is told once.
 */
import type { Clock } from '../../core/clock/clock.js';
import { isRecord } from '../../core/schema/plain.js';
import type { UpdateInput } from '../../core/schema/types.js';
import { afterFrame } from './after-frame.js';

type Stamped = UpdateInput & { epoch?: string; seq?: number; serverTime?: number };
type Fields = Record<string, unknown>;

/** So many are handed over at once within a window; more is a flood. */
const AT_ONCE = 20;
const WINDOW_MS = 100;
/** Between two deliveries of a flood, ms. */
const SHORTEST = 16;
const LONGEST = 1000;
/** More than this does not wait: timers of a hidden page come once a minute. */
const FULL = 20_000;

/** Fields of which every step tells something, or whose meaning hangs on others. */
const STEPS = ['phase', 'since', 'topology', 'legs'];
const has = (fields: unknown, ...keys: string[]) =>
  isRecord(fields) && keys.some((key) => Object.hasOwn(fields, key));
const isPlain = (patch: unknown): patch is Fields => isRecord(patch) && !has(patch, ...STEPS, 'variables');

/** The call whose last word may be overwritten by this one. */
function aboutCall(update: Stamped): string | undefined {
  if (update.type === 'call-patch') return isPlain(update.patch) ? update.callId : undefined;
  if (update.type !== 'call' || !isRecord(update.call)) return undefined;
  return typeof update.call.id === 'string' ? update.call.id : undefined;
}

/** What is a step of a call: who is on it, and how. */
class Steps {
  readonly #known = new Map<string, string>();

  /** Notes what an update says. @returns whether it is more than another word on the same */
  note(update: Stamped): boolean {
    switch (update.type) {
      case 'snapshot':
        this.#known.clear();
        return true;
      case 'call':
        return this.#isStep(update.call);
      case 'call-removed':
        this.#known.delete(update.callId);
        return true;
      case 'call-patch':
        if (!has(update.patch, ...STEPS)) return false;
        this.#known.delete(update.callId);
        return true;
      case 'agent':
      case 'batch':
        return true;
      default:
        return false;
    }
  }

  #isStep(call: unknown): boolean {
    if (!isRecord(call) || typeof call.id !== 'string') return true;
    const { id, phase, topology, legs, continues } = call;
    if (typeof continues === 'string') this.#known.delete(continues);
    const now = JSON.stringify([phase, topology, legs]);
    if (this.#known.get(id) === now) return false;
    if (phase === 'ended') this.#known.delete(id);
    else this.#known.set(id, now);
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
  return update.epoch === epoch && (seq === undefined ? update.seq === undefined : update.seq === seq + 1);
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

function revOf(update: Stamped): number {
  const { rev } = (
    update.type === 'call' ? update.call : update.type === 'call-patch' ? update.patch : {}
  ) as Fields;
  return typeof rev === 'number' ? rev : Infinity;
}

/** Two words of one call as one, if that is possible. */
function instead(before: Stamped, after: Stamped): Stamped | undefined {
  if (revOf(after) < revOf(before)) return undefined;
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
  /** Set until the last delivery is on screen. */
  #rendering: (() => void) | undefined;
  readonly #steps = new Steps();
  /** How far what came here goes. */
  #reached: { epoch?: string | undefined; seq?: number | undefined } = {};

  constructor(clock: Clock, deliver: (update: UpdateInput) => void) {
    this.#clock = clock;
    this.#deliver = deliver;
  }

  push(update: UpdateInput): void {
    // a snapshot does not wait, nor does it overtake
    if (update.type === 'snapshot') this.flush();
    if (this.#isOld(update)) return;
    const step = this.#steps.note(update);
    if (!this.#floods() || update.type === 'snapshot') return this.#deliver(update);
    this.#keep(update, step);
    if (++this.#waiting >= FULL) return this.flush();
    this.#arm();
  }

  /** Counted in already: by a snapshot, or doubled on its way. In a run of others it would count again. */
  #isOld(update: Stamped): boolean {
    const { epoch, seq } = update.type === 'snapshot' && isRecord(update.snapshot) ? update.snapshot : update;
    if (typeof seq !== 'number') return false;
    const { epoch: known, seq: last = -Infinity } = this.#reached;
    const isSame = epoch === undefined || epoch === known;
    if (update.type === 'snapshot')
      this.#reached = { epoch: epoch as string, seq: isSame ? Math.max(last, seq) : seq };
    else if (isSame && seq <= last) return true;
    else if (isSame) this.#reached.seq = seq;
    return false;
  }

  /** Another line: it counts for itself. */
  newLine(): void {
    this.#reached = {};
  }

  #arm(): void {
    if (this.#rendering) return;
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

  /** Nobody wants it any more. */
  drop(): void {
    this.#runs = [];
    this.#waiting = 0;
    this.#clock.clearTimeout(this.#timer);
    this.#rendering?.();
  }

  /** All that waits, as one change for each run. */
  flush(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    const runs = this.#runs;
    this.#runs = [];
    this.#waiting = 0;
    if (!runs.length) return;
    this.#rendering?.();
    const since = this.#clock.monotonic();
    for (const { epoch, seq, from, serverTime, updates } of runs) {
      const stamp = { ...(epoch !== undefined && { epoch }), ...(seq !== undefined && { seq, from }) };
      const time = serverTime === undefined ? {} : { serverTime };
      this.#deliver({ type: 'batch', updates, ...stamp, ...time } as UpdateInput);
    }
    // what is rendered of it counts too, and is most of it
    this.#rendering = afterFrame(this.#clock, () => {
      this.#rendering = undefined;
      this.#cost = this.#clock.monotonic() - since;
      if (this.#waiting) this.#arm();
    });
  }
}
