import type { CommandType } from '../names.js';
import type {
  Command,
  DirectoryItem,
  Result,
  Snapshot,
  SnapshotInput,
  UpdateInput,
} from '../schema/types.js';

export interface DirectoryQuery {
  kind: DirectoryItem['kind'];
  text: string;
  cursor?: string;
  purpose: 'transfer' | 'consult' | 'outdial';
  callId?: string;
}
export interface DirectoryPage {
  items: DirectoryItem[];
  cursor?: string;
  total?: number;
  /** Server time, ms. */
  asOf: number;
}

/** Any backend, behind one small interface (contract, section 6). */
export interface Connector {
  protocol?: 1;
  /** Absent = all; what is not in it is not shown. */
  supports?: readonly CommandType[];
  connect(sink: (update: UpdateInput) => void, options: { signal: AbortSignal }): void | Promise<void>;
  send(command: Command, options: { signal: AbortSignal }): Promise<Result>;
  /** Asked after a gap, on visible, on `online`, on `pageshow`. */
  refresh?(): Promise<Snapshot | SnapshotInput>;
  directory?(query: DirectoryQuery, options: { signal: AbortSignal }): Promise<DirectoryPage>;
  /** ms */
  timeoutFor?(command: Command): number;
}

export type RefreshReason = 'gap' | 'visible' | 'online' | 'pageshow' | 'api';

interface LineHost {
  sink(update: unknown): void;
  link(status: 'connecting' | 'online' | 'offline', reason?: string): void;
  problem(code: string, message: string): void;
}

/** The line to one connector: connect, first word, trouble, disconnect. */
export class Line {
  readonly connector: Connector;
  readonly #abort = new AbortController();
  readonly #host: LineHost;

  constructor(connector: Connector, host: LineHost) {
    this.connector = connector;
    this.#host = host;
    host.link('connecting');
    void this.#connect();
  }

  async #connect(): Promise<void> {
    const { signal } = this.#abort;
    let heard = false;
    const sink = (update: UpdateInput) => {
      if (signal.aborted) return;
      // a connector that says nothing of its link is online once it speaks
      if (!heard && update?.type !== 'link') this.#host.link('online');
      heard = true;
      this.#host.sink(update);
    };
    try {
      await this.connector.connect(sink, { signal });
    } catch (error) {
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      this.#host.link('offline', message);
      this.#host.problem(
        'CONNECTOR',
        `The connector could not connect: ${message}. Check its options and the backend`,
      );
    }
  }

  send(command: Command, signal: AbortSignal): Promise<Result> {
    try {
      return Promise.resolve(this.connector.send(command, { signal }));
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  close(): void {
    this.#abort.abort();
  }
}
