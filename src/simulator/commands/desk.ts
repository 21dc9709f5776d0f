/** Where commands and questions arrive: how long they take, what is remembered of them, how they are answered. */
import { ManualClock } from '../../core/clock/manual-clock.js';
import { deepFreeze, isRecord, plainCopy } from '../../core/schema/plain.js';
import type { Command, Result } from '../../core/schema/types.js';
import type { Engine } from '../engine/engine.js';
import { createRandom, type Random } from '../random.js';
import type { Refusal } from '../wire/faults.js';
import { carryOut } from './judge.js';
import { redact } from './redact.js';

/** ms, on a real clock. */
const LATENCY = 160;
const JITTER = 80;
/** Commands of the journal. */
const REMEMBERED = 50_000;
/** So many microtasks let a page read an answer before the update that follows it. */
const TURNS = 8;

async function turns(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await Promise.resolve();
}

/** Fails as a lost connection does: with a code that pages know. */
export function offline(): Error {
  return Object.assign(new Error('The line to the contact centre is down'), { code: 'offline' });
}

/** A promise that rejects when its caller waits no longer, and leaves no listener behind. */
function untilAborted<T>(
  signal: AbortSignal,
  work: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    const stop = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort, { once: true });
    work(
      (value) => (stop(), resolve(value)),
      (error) => (stop(), reject(error as Error)),
    );
  });
}

interface Turn {
  /** Its time has come; those before it go first. */
  due: boolean;
  run(): void;
}

interface Taken {
  agentId: string;
  command: Command;
}

export class Desk {
  readonly #engine: Engine;
  readonly #seed: number;
  #latency!: Random;
  #order!: Random;
  #journal: Command[] = [];
  /** Each agent's commands that wait for their time, in order. */
  readonly #lines = new Map<string, Turn[]>();
  /** Received and not carried out yet, in order. */
  #taken = new Set<Taken>();
  /** Work that no timer holds up: a manual clock waits for it. */
  readonly #running = new Set<Promise<unknown>>();

  constructor(engine: Engine, seed: number) {
    this.#engine = engine;
    this.#seed = seed;
    this.restart();
    // the real clock is everybody's, and waits for nobody
    if (engine.clock instanceof ManualClock) engine.clock.settlers.add(() => Promise.all(this.#running));
  }

  get journal(): readonly Command[] {
    return Object.freeze([...this.#journal]);
  }

  restart(): void {
    this.#latency = createRandom(this.#seed, 'latency');
    this.#order = createRandom(this.#seed, 'order');
    this.#journal = [];
    this.#taken = new Set();
  }

  /** Rejects when the line is down; an answer that is lost never comes. */
  receive(agentId: string, input: Command, signal: AbortSignal): Promise<Result> {
    const { faults, world } = this.#engine;
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    if (faults.isDown) return Promise.reject(offline());
    if (!isRecord(input)) return Promise.reject(new TypeError('a command is an object'));
    const taken: Taken = { agentId, command: plainCopy(input) as Command };
    this.#journal.push(redact(plainCopy(input) as Command, world));
    // a server may run for months
    if (this.#journal.length > REMEMBERED) this.#journal.splice(0, REMEMBERED / 2);
    this.#taken.add(taken);
    const failure = faults.takeFailure(taken.command.type);
    return untilAborted(signal, (resolve, reject) => {
      const answer = (refusal: Refusal | undefined) => this.#answer(taken, refusal, resolve);
      const ms = this.#latencyMs();
      const stateFirst = this.#order.chance();
      const work = () => this.#run(this.#work(taken, failure, stateFirst, answer).catch(reject));
      const start = this.#inTurn(agentId, work);
      if (ms > 0) this.#engine.clock.setTimeout(start, ms);
      else this.#run(Promise.resolve().then(start));
    });
  }

  /** A question changes nothing; it takes as long as a command, and fails with the line. */
  ask<T>(signal: AbortSignal, answer: () => T): Promise<T> {
    const { faults, clock } = this.#engine;
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    if (faults.isDown) return Promise.reject(offline());
    return untilAborted(signal, (resolve, reject) => {
      const read = () => {
        if (faults.isDown) return reject(offline());
        try {
          resolve(deepFreeze(plainCopy(answer()) as T));
        } catch (error) {
          // a question that is none
          reject(error);
        }
      };
      const ms = this.#latencyMs() + faults.delayMs;
      if (ms > 0) clock.setTimeout(read, ms);
      else this.#run(Promise.resolve().then(read));
    });
  }

  /** Both orders are right: a page must not care which of state and answer comes first. */
  async #work(
    taken: Taken,
    failure: Refusal | undefined,
    stateFirst: boolean,
    answer: (refusal: Refusal | undefined) => void,
  ): Promise<void> {
    const engine = this.#engine;
    // received before a reset: about a world that is gone
    if (!this.#taken.has(taken)) return answer({ code: 'not-found' });
    const { agentId, command } = taken;
    const earlier = this.#earlierThan(taken);
    this.#taken.delete(taken);
    const work = () => failure ?? carryOut(engine, agentId, command, earlier);
    if (stateFirst) return answer(engine.change(work));
    answer(engine.changeQuietly(work));
    await turns();
    engine.tell();
  }

  #answer({ command }: Taken, refusal: Refusal | undefined, resolve: (result: Result) => void): void {
    const { faults, clock } = this.#engine;
    if (faults.losesResults || faults.isDown) return;
    const { id } = command;
    const given = refusal ? { ...refusal, id, ok: false } : { id, ok: true };
    const result = deepFreeze(plainCopy(given) as Result);
    if (faults.delayMs > 0) clock.setTimeout(() => resolve(result), faults.delayMs);
    else resolve(result);
  }

  #latencyMs(): number {
    const { clock, world } = this.#engine;
    const manual = clock instanceof ManualClock;
    const { latencyMs = manual ? 0 : LATENCY } = world.settings;
    if (manual || latencyMs === 0) return latencyMs;
    return Math.max(1, Math.round(latencyMs + Math.min(JITTER, latencyMs) * (this.#latency.next() - 0.5)));
  }

  /** One agent's commands are carried out in the order in which they came: digits, above all. */
  #inTurn(agentId: string, run: () => void): () => void {
    const line = this.#lines.get(agentId) ?? [];
    const turn = { due: false, run };
    this.#lines.set(agentId, line);
    line.push(turn);
    return () => {
      turn.due = true;
      while (line[0]?.due) line.shift()!.run();
    };
  }

  #earlierThan(taken: Taken): Command[] {
    const list = [...this.#taken];
    return list
      .slice(0, list.indexOf(taken))
      .filter(({ agentId }) => agentId === taken.agentId)
      .map(({ command }) => command);
  }

  #run(work: Promise<unknown>): void {
    this.#running.add(work);
    const done = () => this.#running.delete(work);
    work.then(done, done);
  }
}
