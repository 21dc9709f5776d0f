/** Whoever is behind the store: one connector at a time, or none. */
import type { Clock } from '../clock/clock.js';
import type { Command } from '../schema/types.js';
import type { Connector, DirectoryPage, DirectoryQuery, RefreshReason } from './connector.js';
import { Line, type LineHost } from './line.js';
import type { Problem } from './problems.js';
import { EMPTY_STATE } from './state.js';
import type { StepOutcome } from './steps.js';

/** The store, to whoever is behind it. */
interface Front {
  readonly clock: Clock;
  now(): number;
  apply(update: unknown): void;
  answered(snapshot: unknown): void;
  problem(problem: Problem): void;
}

export class Backend {
  readonly #host: LineHost;
  #line: Line | undefined;

  constructor(front: Front) {
    this.#host = {
      sink: (update) => front.apply(update),
      answered: (snapshot) => front.answered(snapshot),
      link: (status, reason) => front.apply({ type: 'link', link: { status, reason, since: front.now() } }),
      problem: (code, message) => front.problem({ code, message }),
      wait: (ms, run) => {
        const { clock } = front;
        const timer = clock.setTimeout(run, ms);
        return () => clock.clearTimeout(timer);
      },
    };
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

  /** ms; undefined where the connector says nothing, or nothing that is a time. */
  timeoutFor(command: Command): number | undefined {
    try {
      const ms = this.connector?.timeoutFor?.(command);
      return ms! >= 0 ? ms : undefined;
    } catch {
      return undefined;
    }
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
