import type { PropertyDeclarations } from 'lit';
import { realClock, type Clock } from '../../core/clock/clock.js';
import type { Connector } from '../../core/store/connector.js';
import type { Store } from '../../core/store/store.js';
import { CcElement } from '../base/cc-element.js';
import type { ConnectorName, ConnectorToken } from './embedded.js';

/** The line of a session: which connector, on which store, by which clock. */
export abstract class SessionLine extends CcElement {
  static override properties: PropertyDeclarations = {
    connector: { noAccessor: true },
    connectorUrl: { attribute: 'connector-url' },
    connectorToken: { attribute: false },
    clock: { noAccessor: true, attribute: false },
  };

  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  declare connectorUrl: string | null;
  /** Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. */
  declare connectorToken: ConnectorToken | null;

  #wanted: Connector | ConnectorName | null = null;
  #clock: Clock | null = null;
  /** The clock came with the connector. */
  #borrowed = false;
  /** The line that this session opened. */
  #line: { store: Store; connector: Connector } | undefined;
  #run = 0;
  readonly #settled = () => this.settled();
  /** Resolves when the connector is there, or cannot be. */
  protected loading: Promise<unknown> = Promise.resolve();

  constructor() {
    super();
    this.connectorUrl = this.connectorToken = null;
  }

  /** The store that this session provides. */
  protected abstract get provided(): Store;

  /** All is loaded and rendered. */
  abstract settled(): Promise<void>;

  /** The clock to go by; tests give a manual one. */
  get clock(): Clock | null {
    return this.#clock;
  }

  set clock(clock: Clock | null) {
    if (clock === this.#clock) return;
    this.rest();
    this.#clock = clock;
    this.#borrowed = false;
    this.#applyClock();
  }

  /** The backend: an object, or the name of one. Reading gives the object, once it is there. */
  get connector(): Connector | 'simulator' | 'websocket' | null {
    const wanted = this.#wanted;
    return wanted && typeof wanted === 'object' ? wanted : (this.provided.connector ?? wanted);
  }

  set connector(connector: Connector | 'simulator' | 'websocket' | null) {
    if (connector === this.#wanted) return;
    this.#wanted = connector;
    this.connect();
  }

  /** In a task of its own: what is assigned twice within one is assigned once. */
  protected connect(): void {
    if (!this.isConnected) return;
    const run = ++this.#run;
    this.loading = Promise.resolve().then(async () => {
      const wanted = this.#wanted;
      try {
        const connector =
          typeof wanted === 'string' ? await (await import('./embedded.js')).embedded(wanted, this) : wanted;
        if (run === this.#run && this.isConnected) this.#use(connector);
      } catch (error) {
        if (run !== this.#run) return;
        const message = error instanceof Error ? error.message : String(error);
        this.report({
          code: 'CONNECTOR',
          message: `connector="${wanted as string}" could not be set up: ${message}`,
        });
      }
    });
  }

  #use(connector: Connector | null): void {
    const { clock = null } = (connector ?? {}) as { clock?: Clock | null };
    // a clock that came with a connector goes with it
    if (this.#borrowed || !this.#clock) {
      this.clock = clock;
      this.#borrowed = clock !== null;
    }
    if (!connector) return this.hangUp();
    const store = this.provided;
    store.connector = connector;
    this.#line = { store, connector };
  }

  /** Closes the line that this session opened, and no other. */
  protected hangUp(): void {
    const { store, connector } = this.#line ?? {};
    if (store && store.connector === connector) store.connector = null;
    this.#line = undefined;
  }

  /** Another store is provided, perhaps: clock and line go along. */
  protected moveLine(): void {
    if (this.#clock) this.#applyClock();
    const line = this.#line;
    if (!line || line.store === this.provided) return;
    this.hangUp();
    this.#use(line.connector);
  }

  /** The clock waits for this session no longer. */
  protected rest(): void {
    this.#clock?.settlers.delete(this.#settled);
  }

  #applyClock(): void {
    this.provided.clock = this.#clock ?? realClock;
    if (this.isConnected) this.#clock?.settlers.add(this.#settled);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // a connector that was made of them is made anew
    if (this.#wanted === 'websocket' && (changed.has('connectorUrl') || changed.has('connectorToken')))
      this.connect();
  }
}
