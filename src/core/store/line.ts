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
  /** @returns ends the waiting */
  wait(ms: number, run: () => void): () => void;
}

/** How long a snapshot may take, ms. */
const DEADLINE_MS = 10_000;

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
  #asking: unknown;
  #again = false;
  #failed = false;

  constructor(connector: Connector, host: LineHost) {
    this.connector = connector;
    this.#host = host;
  }

  async connect(): Promise<void> {
    const { signal } = this.#abort;
    this.#failed = false;
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
      this.#failed = true;
      this.#host.link('offline', textOf(error));
      this.#host.problem('CONNECTOR', `The connector could not connect: ${textOf(error)}`);
    }
  }

  async send(command: Command, signal: AbortSignal): Promise<Result> {
    return this.connector.send(command, { signal });
  }

  /** Asks for a snapshot, one question at a time. False when the connector cannot be asked. */
  refresh(reason: RefreshReason): boolean {
    if (this.#failed) void this.connect();
    if (!this.connector.refresh) return false;
    // the answer that is under way may be of before
    if (this.#asking) this.#again ||= reason === 'gap';
    else void this.#ask(reason);
    return true;
  }

  async #ask(reason: RefreshReason): Promise<void> {
    const question = (this.#asking = {});
    // one that is never answered keeps no other from being asked
    const stop = this.#host.wait(DEADLINE_MS, () => this.#over(question));
    try {
      const snapshot = await this.connector.refresh!(reason);
      // an answer that cannot be read must not ask again at once
      if (snapshot !== undefined && !this.#abort.signal.aborted) this.#host.answered(snapshot);
    } catch (error) {
      this.#report('REFRESH', `No snapshot came: ${textOf(error)}`);
    } finally {
      stop();
      this.#over(question);
    }
  }

  #over(question: unknown): void {
    if (question !== this.#asking) return;
    this.#asking = undefined;
    const again = this.#again && !this.#abort.signal.aborted;
    this.#again = false;
    if (again) void this.#ask('gap');
  }

  #report(code: string, message: string): void {
    if (!this.#abort.signal.aborted) this.#host.problem(code, message);
  }

  close(): void {
    this.#abort.abort();
  }
}
