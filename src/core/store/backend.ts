/** Whoever is behind the store: one connector at a time, or none. */
import type { Command } from '../schema/types.js';
import type { Connector, DirectoryPage, DirectoryQuery, RefreshReason } from './connector.js';
import { Line, type LineHost } from './line.js';
import { EMPTY_STATE } from './state.js';
import type { StepOutcome } from './steps.js';

export class Backend {
  readonly #host: LineHost;
  #line: Line | undefined;

  constructor(host: LineHost) {
    this.#host = host;
  }

  get connector(): Connector | null {
    return this.#line?.connector ?? null;
  }

  use(connector: Connector | null): void {
    this.close();
    if (!connector) return this.#host.link(EMPTY_STATE.link.status);
    this.#line = new Line(connector, this.#host);
    void this.#line.connect();
  }

  send(command: Command, signal: AbortSignal): StepOutcome {
    return this.#line ? { answer: this.#line.send(command, signal), onLine: true } : {};
  }

  /** False when nobody can be asked. */
  refresh(reason: RefreshReason): boolean {
    return this.#line?.refresh(reason) === true;
  }

  /** Undefined when nobody can be asked. */
  directory(query: DirectoryQuery, signal: AbortSignal): Promise<DirectoryPage> | undefined {
    const { connector } = this;
    return connector?.directory?.(query, { signal });
  }

  close(): void {
    this.#line?.close();
    this.#line = undefined;
  }
}
