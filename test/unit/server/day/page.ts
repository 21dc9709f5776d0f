/** One agent's page in a bad network: a headless store on the WebSocket connector, and what a person does there. */
import assert from 'node:assert/strict';
import WebSocket from 'ws';
import { createWebSocketConnector, type Socket } from '../../../../src/connectors/websocket/index.js';
import type { Clock } from '../../../../src/core/clock/clock.js';
import { actionsFor, agentActionsFor } from '../../../../src/core/policy/actions.js';
import type { AgentAction, CallAction } from '../../../../src/core/policy/types.js';
import type { Call, CommandInput } from '../../../../src/core/schema/types.js';
import type { State } from '../../../../src/core/store/state.js';
import { createStore, type Store } from '../../../../src/core/store/store.js';

/** Times of the page pass so many times as fast: pings, waits and time-outs. */
const FAST = 30;
export const fast: Clock = {
  now: () => Date.now() * FAST,
  monotonic: () => performance.now() * FAST,
  setTimeout: (run, ms) => setTimeout(run, ms / FAST),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
  settlers: new Set(),
};

/** ms; far longer than any trouble here lasts. */
const PATIENCE = 30_000;
/** A person gives up after this. */
const TRIES = 40;

export async function until(condition: () => unknown, what: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!condition()) {
    assert.ok(Date.now() < end, `never: ${what()}`);
    await new Promise((done) => setTimeout(done, 2));
  }
}

export class Page {
  readonly store: Store;
  /** Outcomes of each request, by its id. */
  readonly outcomes = new Map<string, string[]>();
  /** Ids of requests whose failure was told to the agent. */
  readonly told = new Set<string>();
  readonly facts: string[] = [];
  readonly problems: string[] = [];
  readonly asked = new Set<string>();

  constructor(
    readonly id: string,
    url: string,
  ) {
    const token = () => `demo-${id}`;
    this.store = createStore({
      clock: fast,
      connector: createWebSocketConnector({
        url,
        token,
        WebSocket: WebSocket as unknown as new (url: string) => Socket,
        clock: fast,
      }),
    });
    this.store.onFact(({ fact, detail }) => {
      const { command, error } = detail as { command?: { id: string }; error?: { code: string } };
      if (fact === 'cc-problem') this.problems.push(`${String(detail.code)} ${String(detail.message)}`);
      if (fact === 'cc-call-offered' || fact === 'cc-call-ended')
        this.facts.push(`${fact} ${(detail.call as Call).id}`);
      if (!command || !fact.startsWith('cc-request-')) return;
      const before = this.outcomes.get(command.id) ?? [];
      this.outcomes.set(command.id, [...before, error ? error.code : 'ok']);
    });
    this.store.subscribe(({ notices }) => {
      for (const { id: notice } of notices)
        if (notice.startsWith('request:')) this.told.add(notice.slice('request:'.length));
    });
  }

  get state(): State {
    return this.store.state;
  }

  /** The call that is on, if there is one. */
  get call(): Call | undefined {
    return this.state.calls.find(({ phase }) => phase !== 'ended');
  }

  /** What a person would read off the screen. */
  toString(): string {
    const { agent, link, calls, pending } = this.state;
    const on = calls.map(({ id, phase, topology, legs }) => [
      id,
      phase,
      topology,
      legs.map((leg) => [leg.id, leg.phase, leg.hold]),
    ]);
    return `${this.id}: ${JSON.stringify([agent?.state.kind, link, on, pending.map(({ type }) => type)])}`;
  }

  see(condition: (state: State) => unknown, what: string): Promise<void> {
    return until(
      () => condition(this.state),
      () => `${what}; ${String(this)}`,
    );
  }

  #isOn(input: CommandInput): boolean {
    const { type } = input;
    if (!('callId' in input)) return agentActionsFor(this.state)[type as AgentAction].enabled;
    const call = this.state.calls.find(({ id }) => id === input.callId);
    if (!call) return false;
    const { actions, legs } = actionsFor(call, this.state);
    if (input.type === 'hold' || input.type === 'resume')
      return legs[input.legId]?.[input.type].enabled === true;
    return actions[type as CallAction].enabled;
  }

  /**
   * As a person does: waits until the button is on, presses it, looks at what comes of it, and presses again when it
   * failed. What is so already is not asked for.
   */
  async ask(input: () => CommandInput, done: (state: State) => unknown): Promise<void> {
    for (let n = 0; n < TRIES; n++) {
      await this.see((state) => done(state) || this.#isOn(input()), `${input().type} is on`);
      if (done(this.state)) return;
      const before = this.outcomes.size;
      const result = await this.store.request(input());
      this.asked.add(result.id);
      assert.ok(this.outcomes.size > before, `${input().type}: its outcome is no fact`);
      if (result.ok) return;
      // a person takes a moment
      await new Promise((next) => setTimeout(next, 2));
    }
    const last = [...this.outcomes.values()].slice(-TRIES).join();
    assert.fail(`${input().type} never went through: ${last}; ${String(this)}`);
  }

  close(): void {
    this.store.destroy();
  }
}
