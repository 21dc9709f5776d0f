import { realClock, type Clock } from '../../core/clock/clock.js';
import type { Connector } from '../../core/store/connector.js';
import type { Store } from '../../core/store/store.js';
import type { Trouble } from '../base/own-data.js';

/** Connectors that a page can name by a word. */
export type ConnectorName = 'simulator' | 'websocket';
/** Gives the token that tells a backend who the agent is. */
export type ConnectorToken = () => string | Promise<string>;

/** A session, to its connector. */
export interface ConnectorHost {
  readonly isConnected: boolean;
  readonly connectorUrl: string | null;
  readonly connectorToken: ConnectorToken | null;
  /** All is loaded and rendered. */
  settled(): Promise<void>;
}

/** The line of a session: which connector, on which store, by which clock. */
export class Connecting {
  readonly #host: ConnectorHost;
  readonly #store: () => Store;
  readonly #report: (trouble: Trouble) => void;
  #wanted: Connector | string | null = null;
  /** The connector of a word, and what it was made for. */
  #made: { connector: Promise<Connector>; key: string } | undefined;
  #clock: Clock | null = null;
  /** The clock came with the connector. */
  #borrowed = false;
  #line: { store: Store; connector: Connector } | undefined;
  #run = 0;
  #loading: Promise<unknown> = Promise.resolve();
  readonly #settled = () => this.#host.settled();

  /** @param store the store that the session provides at the time */
  constructor(host: ConnectorHost, store: () => Store, report: (trouble: Trouble) => void) {
    this.#host = host;
    this.#store = store;
    this.#report = report;
  }

  /** Resolves when the connector is there, or cannot be. */
  get loading(): Promise<unknown> {
    return this.#loading;
  }

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

  /** A word until it has become a connector. */
  get connector(): Connector | string | null {
    const wanted = this.#wanted;
    if (wanted && typeof wanted === 'object') return wanted;
    return this.#store().connector ?? wanted;
  }

  set connector(connector: Connector | string | null) {
    if (connector === this.#wanted) return;
    this.#wanted = connector;
    this.connect();
  }

  /** In a task of its own: what is assigned twice within one is assigned once. */
  connect(): void {
    if (!this.#host.isConnected) return;
    const run = ++this.#run;
    this.#loading = Promise.resolve().then(async () => {
      const wanted = this.#wanted;
      try {
        const connector = typeof wanted === 'string' ? await this.#named(wanted) : wanted;
        if (run === this.#run && this.#host.isConnected) this.#use(connector);
      } catch (error) {
        if (run !== this.#run) return;
        // so that the next attempt is one
        this.#made = undefined;
        const message = error instanceof Error ? error.message : String(error);
        this.#report({
          code: 'CONNECTOR',
          message: `connector="${String(wanted)}" could not be set up: ${message}`,
        });
      }
    });
  }

  #named(name: string): Promise<Connector> {
    const { connectorUrl, connectorToken } = this.#host;
    const key = name === 'websocket' ? JSON.stringify([connectorUrl, !connectorToken]) : name;
    if (this.#made?.key !== key) {
      const connector = import('./embedded.js').then((module) => module.embeddedConnector(name, this.#host));
      this.#made = { connector, key };
    }
    return this.#made.connector;
  }

  /** The address changed, or a token has come: a connector made of them is made anew. */
  addressChanged(): void {
    if (this.#wanted === 'websocket') this.connect();
  }

  #use(connector: Connector | null): void {
    const { clock = null } = (connector ?? {}) as { clock?: Clock | null };
    // a clock that came with a connector goes with it
    if (this.#borrowed || !this.#clock) {
      this.clock = clock;
      this.#borrowed = clock !== null;
    }
    const store = this.#store();
    if (connector) {
      store.connector = connector;
      this.#line = { store, connector };
    } else {
      this.hangUp();
    }
  }

  /** Closes the line that this session opened, and no other. */
  hangUp(): void {
    const { store, connector } = this.#line ?? {};
    if (store && store.connector === connector) store.connector = null;
    this.#line = undefined;
  }

  /** The session provides a store, perhaps another: clock and line go along. */
  move(): void {
    if (this.#clock) this.#applyClock();
    const line = this.#line;
    if (!line || line.store === this.#store()) return;
    this.hangUp();
    this.#use(line.connector);
  }

  /** The clock waits for this session no longer. */
  rest(): void {
    this.#clock?.settlers.delete(this.#settled);
  }

  #applyClock(): void {
    this.#store().clock = this.#clock ?? realClock;
    if (this.#host.isConnected) this.#clock?.settlers.add(this.#settled);
  }
}
