import type { Command, Result, UpdateInput } from '../schema/types.js';
import type { Connector, RefreshReason } from './connector.js';

type Status = 'connecting' | 'online' | 'offline';

export interface LineHost {
  /** What the connector says. */
  sink(update: unknown): void;
  /** Its answer to a question for a snapshot. */
  answered(snapshot: unknown): void;
  link(status: Status, reason?: string): void;
  problem(code: string, message: string): void;
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A connector may hand over anything, also what cannot be read. */
function isLink(update: unknown): boolean {
  try {
    return (update as { type?: unknown } | undefined)?.type === 'link';
  } catch {
    return false;
  }
}

/** The line to one connector: connect, first word, questions, trouble, disconnect. */
export class Line {
  readonly connector: Connector;
  readonly #abort = new AbortController();
  readonly #host: LineHost;
  #refreshing = false;

  constructor(connector: Connector, host: LineHost) {
    this.connector = connector;
    this.#host = host;
  }

  async connect(): Promise<void> {
    const { signal } = this.#abort;
    this.#host.link('connecting');
    let heard = false;
    const sink = (update: UpdateInput) => {
      if (signal.aborted) return;
      // a connector that says nothing of its link is online once it speaks
      if (!heard && !isLink(update)) this.#host.link('online');
      heard = true;
      this.#host.sink(update);
    };
    try {
      await this.connector.connect(sink, {
        signal,
        report: ({ code, message }) => this.#report(code, message),
      });
    } catch (error) {
      if (signal.aborted) return;
      this.#host.link('offline', textOf(error));
      this.#host.problem('CONNECTOR', `The connector could not connect: ${textOf(error)}`);
    }
  }

  async send(command: Command, signal: AbortSignal): Promise<Result> {
    return this.connector.send(command, { signal });
  }

  /** Asks for a snapshot, one question at a time. False when the connector cannot be asked. */
  refresh(reason: RefreshReason): boolean {
    if (!this.connector.refresh) return false;
    if (!this.#refreshing) void this.#ask(reason);
    return true;
  }

  async #ask(reason: RefreshReason): Promise<void> {
    this.#refreshing = true;
    try {
      const snapshot = await this.connector.refresh!(reason);
      // an answer that cannot be read must not ask again at once
      if (snapshot !== undefined && !this.#abort.signal.aborted) this.#host.answered(snapshot);
    } catch (error) {
      this.#host.problem('REFRESH', `No snapshot came: ${textOf(error)}`);
    } finally {
      this.#refreshing = false;
    }
  }

  #report(code: string, message: string): void {
    if (!this.#abort.signal.aborted) this.#host.problem(code, message);
  }

  close(): void {
    this.#abort.abort();
  }
}
