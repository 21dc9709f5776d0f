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

/** Something that the page's developers should know of; without a customer's data. */
export interface Trouble {
  code: string;
  /** What is wrong. What to do */
  message: string;
}

/** Any backend, behind one small interface (contract, section 6). */
export interface Connector {
  protocol?: 1;
  /** Which backend it leads to: tabs of one agent and one scope share ring and notices. Absent = the only one. */
  scope?: string;
  /** Absent = all; what is not in it is not shown. */
  supports?: readonly CommandType[];
  connect(
    sink: (update: UpdateInput) => void,
    options: { signal: AbortSignal; report?: (problem: Trouble) => void },
  ): void | Promise<void>;
  send(command: Command, options: { signal: AbortSignal }): Promise<Result>;
  /** Asked after a gap, on visible, on `online`, on `pageshow`. Undefined: it comes as an update. */
  refresh?(reason?: RefreshReason): Promise<Snapshot | SnapshotInput | undefined>;
  directory?(query: DirectoryQuery, options: { signal: AbortSignal }): Promise<DirectoryPage>;
  /** ms */
  timeoutFor?(command: Command): number;
}

export type RefreshReason = 'gap' | 'visible' | 'online' | 'pageshow' | 'api';
