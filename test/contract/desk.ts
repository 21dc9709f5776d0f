/** One page of the agent under test: its store, and all that was said and told on it. */
import type {
  Call,
  Command,
  CommandInput,
  CommandType,
  Connector,
  Leg,
  Result,
  State,
  Store,
  UpdateInput,
  Variable,
} from 'cc-voice-widgets';
import { ok, Skip } from './assert.js';
import type { Eventually, Harness, Page } from './types.js';

type Fact = Parameters<Parameters<Store['onFact']>[0]>[0];
type Sink = Parameters<Connector['connect']>[0];

const PATIENCE = 5000;
const turn = () => new Promise<void>((done) => setTimeout(done));
let count = 0;

/** The updates, with those of batches one by one. */
export const flat = (updates: readonly UpdateInput[]): UpdateInput[] =>
  updates.flatMap((update) => (update.type === 'batch' ? flat(update.updates) : [update]));

export const customerOf = ({ legs }: Call): Leg =>
  (legs.find(({ role }) => role === 'customer') ?? legs[0]) as Leg;

/** Updates that carry no seq. */
export const UNORDERED: readonly string[] = ['link', 'notice', 'result'];

/** Never aborted. */
export const open = new AbortController().signal;

/** The connector, with what it says written down. */
function tapped(connector: Connector, said: UpdateInput[]): Connector {
  return new Proxy(connector, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (key === 'connect') {
        const listen = (sink: Sink) => (update: UpdateInput) => (said.push(update), sink(update));
        return (sink: Sink, options: { signal: AbortSignal }) => target.connect(listen(sink), options);
      }
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

export class Desk {
  readonly harness: Harness;
  readonly store: Store;
  /** Absent on a page without one. */
  readonly connector: Connector | undefined;
  /** What the connector said, in order. */
  readonly said: UpdateInput[] = [];
  readonly facts: Fact[] = [];
  readonly #page: Page | undefined;

  constructor(harness: Harness, behind: Connector | Page) {
    this.harness = harness;
    if ('store' in behind) {
      this.#page = behind;
      this.store = behind.store;
      this.store.onFact((fact) => this.facts.push(fact));
    } else {
      this.connector = behind;
      this.store = harness.createStore();
      this.store.onFact((fact) => this.facts.push(fact));
      this.store.connector = tapped(behind, this.said);
    }
  }

  /** Online, and the agent is known. */
  static async open(harness: Harness, behind: Connector | Page): Promise<Desk> {
    const desk = new Desk(harness, behind);
    try {
      await desk.until(({ link, agent }) => link.status === 'online' && agent, 'online, with the agent');
      return desk;
    } catch (error) {
      await desk.close();
      throw error;
    }
  }

  get state(): State {
    return this.store.state;
  }

  /** Types of commands that are carried out; undefined = all. */
  get supports(): readonly CommandType[] | undefined {
    return this.connector ? this.connector.supports : this.#page?.supports;
  }

  call(id: string): Call | undefined {
    return this.state.calls.find((call) => call.id === id);
  }

  /** Waits until the state is so. */
  async until<T>(condition: (state: State) => Eventually<T>, what: string): Promise<NonNullable<T>> {
    const end = Date.now() + (this.harness.patience ?? PATIENCE);
    for (;;) {
      const value = await condition(this.state);
      if (value) return value as NonNullable<T>;
      if (Date.now() > end) throw new Error(`Waited in vain for: ${what}`);
      await this.settle();
    }
  }

  /** What a promise comes to; time passes meanwhile. */
  async wait<T>(promise: Promise<T>, what: string): Promise<T> {
    let outcome: { value: T } | { error: unknown } | undefined;
    promise.then(
      (value) => (outcome = { value }),
      (error: unknown) => (outcome = { error }),
    );
    const came = await this.until(() => outcome, what);
    if ('error' in came) throw came.error;
    return came.value;
  }

  async settle(): Promise<void> {
    await this.harness.settle();
    await turn();
  }

  /** Long enough for what must not happen to happen. */
  async quiet(): Promise<void> {
    for (let i = 0; i < 4; i++) await this.settle();
  }

  /** A command as the store would send it. */
  command(input: CommandInput): Command {
    const id = `contract-${Date.now().toString(36)}-${++count}`;
    return { id, issuedAt: this.store.now(), ...input } as unknown as Command;
  }

  /** What the agent asks, by way of the store. */
  ask(input: CommandInput): { id: string; result: Promise<Result> } {
    const command = this.command(input);
    return { id: command.id, result: this.store.request(command as unknown as CommandInput) };
  }

  /** Past the store, which would not send all of this. A rejection is a failure, with its code. */
  async send(command: Command): Promise<Result> {
    const { send } = this.#line();
    try {
      return await this.wait(send(command, { signal: open }), `an answer to ${command.type}`);
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === undefined) throw error;
      return { id: command.id, ok: false, code: String(code) };
    }
  }

  #line(): Pick<Connector, 'send'> {
    const { connector } = this;
    ok(connector, 'this check is for connectors');
    return { send: (command, options) => connector.send(command, options) };
  }

  /** How often a fact was told, of a call or of a command. */
  count(name: Fact['fact'], id: string): number {
    return this.facts.filter(({ fact, detail }) => {
      const { call, command } = detail as { call?: { id: string }; command?: { id: string } };
      return fact === name && (call ?? command)?.id === id;
    }).length;
  }

  /** What the store had to refuse. */
  get problems(): string[] {
    return this.facts.filter(({ fact }) => fact === 'cc-problem').map(({ detail }) => String(detail.message));
  }

  /** A customer calls. */
  async offered(): Promise<Call> {
    const known = new Set(this.state.calls.map(({ id }) => id));
    await this.harness.offer!(CUSTOMER);
    const isNew = ({ id, phase }: Call) => phase === 'offered' && !known.has(id);
    return this.until(({ calls }) => calls.find(isNew), 'the offered call');
  }

  /** A customer calls, and the agent answers on the phone. */
  async connected(): Promise<Call> {
    const { id } = await this.offered();
    await this.harness.agentAnswers!();
    return this.until(
      ({ calls }) => calls.find((call) => call.id === id && call.phase === 'connected'),
      'the call is connected',
    );
  }

  /** One of the call's variables that the agent may edit, as text. */
  editable(call: Call) {
    const isText = ({ type, options }: Variable) => type === 'string' && !options?.length;
    const found = call.variables.find((item) => item.editable && !item.secure && isText(item));
    if (!found) throw new Skip('the offered call has no text to edit');
    return found;
  }

  async close(): Promise<void> {
    if (!this.#page) return this.store.destroy();
    await this.#page.close();
  }
}

export const CUSTOMER = { number: '+12015532447', name: 'Jordan Lee' } as const;
