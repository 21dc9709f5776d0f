/** A store on a manual clock, with everything that it says written down. */
import { ManualClock } from '../../../src/core/clock/manual-clock.js';
import type { Command, Result, SnapshotInput } from '../../../src/core/schema/index.js';
import type { Connector } from '../../../src/core/store/connector.js';
import type { Fact } from '../../../src/core/store/fact.js';
import { reviewGuideDrafts } from '../../../src/core/store/guide-review.js';
import { setReviews } from '../../../src/core/store/notices.js';
import { reviewVariableDrafts } from '../../../src/core/store/variable-review.js';
import type { State } from '../../../src/core/store/state.js';
import { createStore, type Store, type StoreOptions } from '../../../src/core/store/store.js';
import { makeAgent, makeProfile, NOW } from '../../fixtures/calls.js';

// as with the views
setReviews([reviewVariableDrafts, reviewGuideDrafts]);

/** Errors of listeners, as a page would see them. */
export const pageErrors: unknown[] = [];
globalThis.reportError = (error: unknown) => void pageErrors.push(error);

export interface Bench {
  store: Store;
  clock: ManualClock;
  facts: Fact[];
  states: State[];
  /** Names of the facts since the last look. */
  news(): string[];
  /** Problems told of so far. */
  problems(): { code: string; path?: string; message: string }[];
  call(id?: string): State['calls'][number] | undefined;
}

export function bench(options: StoreOptions = {}): Bench {
  const clock = new ManualClock(NOW);
  const store = createStore({ clock, ...options });
  const facts: Fact[] = [];
  const states: State[] = [];
  let seen = 0;
  store.onFact((fact) => facts.push(fact));
  store.subscribe((state) => states.push(state));
  return {
    store,
    clock,
    facts,
    states,
    news() {
      const names = facts.slice(seen).map(({ fact }) => fact);
      seen = facts.length;
      return names;
    },
    problems: () =>
      facts
        .filter(({ fact }) => fact === 'cc-problem')
        .map(({ detail }) => detail as unknown as { code: string; path?: string; message: string }),
    call: (id = 'call-1') => store.state.calls.find((call) => call.id === id),
  };
}

/** An agent and a profile under which everything is allowed that the rows allow. */
export const DESK: SnapshotInput = { agent: makeAgent(), profile: makeProfile(), calls: [] };

/** A bench whose store knows the agent, the profile and these calls. */
export function desk(calls: unknown[] = [], options: StoreOptions = {}): Bench {
  const it = bench(options);
  it.store.apply({ type: 'snapshot', snapshot: { ...DESK, calls } });
  it.news();
  it.states.length = 0;
  return it;
}

export interface Sent {
  command: Command;
  signal: AbortSignal;
  answer(result: Partial<Result> | Error): void;
}

/** A connector that answers when the test says so. */
export function lineOf(overrides: Partial<Connector> = {}) {
  const sent: Sent[] = [];
  let sink!: (update: unknown) => void;
  let refreshed = 0;
  const connector: Connector = {
    connect(to) {
      sink = to as (update: unknown) => void;
    },
    send: (command, { signal }) =>
      new Promise<Result>((resolve, reject) => {
        sent.push({
          command,
          signal,
          answer: (result) =>
            result instanceof Error ? reject(result) : resolve({ id: command.id, ...result } as Result),
        });
      }),
    ...overrides,
  };
  return {
    connector,
    sent,
    say: (update: unknown) => sink(update),
    refreshes: () => refreshed,
    /** Answers refreshes with this. */
    onRefresh(answer: () => unknown) {
      connector.refresh = () => {
        refreshed++;
        return Promise.resolve(answer()) as Promise<SnapshotInput>;
      };
      return this;
    },
  };
}

/** A bench on a line: connected, online, and with these calls. */
export function wired(calls: unknown[] = [], overrides: Partial<Connector> = {}, options: StoreOptions = {}) {
  const line = lineOf(overrides);
  const it = bench({ ...options, connector: line.connector });
  line.say({ type: 'snapshot', snapshot: { ...DESK, calls } });
  it.news();
  it.states.length = 0;
  return { ...it, line };
}

/** Lets answers that are microtasks arrive. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** What a promise has come to so far. */
export async function outcome<T>(promise: Promise<T>): Promise<T | 'open'> {
  await settle();
  return Promise.race([promise, Promise.resolve('open' as const)]);
}
