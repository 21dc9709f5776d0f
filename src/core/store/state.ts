import type { CommandType } from '../names.js';
import type {
  Agent,
  Call,
  Campaign,
  Command,
  DirectoryItem,
  HistoryEntry,
  Link,
  Profile,
  Text,
  Variable,
} from '../schema/types.js';
import type { Situation } from '../policy/types.js';

/** A variable that a message is about. */
export interface NoticeVariable {
  name: string;
  label?: Text;
  /** Who saved it. */
  changedBy?: Text;
  /** What the agent had typed; never of a secure variable. */
  typed?: string;
  format?: string;
  type?: Variable['type'];
  secure?: boolean;
}

/** A message to the agent: from the backend, about a request that failed, about what was not saved. */
export interface Notice {
  id: string;
  level: 'info' | 'warning' | 'error';
  /** A result code or a code of the backend. */
  code?: string;
  text?: Text;
  callId?: string;
  /** The request that failed (redacted); it can be tried again. */
  command?: Command;
  /** A call that never reached its customer, as it ended. */
  lost?: Call;
  /** Variables that were replaced, or not saved. */
  variables?: readonly NoticeVariable[];
  /** Server time, ms. */
  at: number;
}

/** All that is known. Frozen in depth; never changed, always replaced. */
export interface State {
  readonly epoch?: string;
  readonly seq?: number;
  readonly link: Link;
  readonly agent?: Agent;
  readonly profile: Profile;
  readonly calls: readonly Call[];
  readonly history: readonly HistoryEntry[];
  readonly campaign: Campaign | null;
  readonly directory: readonly DirectoryItem[];
  /** The call that elements without `call-id` follow. */
  readonly selectedCallId?: string;
  /** The call that was not answered in time, while the agent is in RONA. */
  readonly missed?: Call;
  /** Requests in flight (redacted). */
  readonly pending: readonly Command[];
  readonly notices: readonly Notice[];
  /** What the connector can carry out; absent = everything. */
  readonly supports?: readonly CommandType[];
}

export const EMPTY_STATE: State = Object.freeze({
  link: Object.freeze({ status: 'online' }) as Link,
  profile: Object.freeze({}),
  calls: Object.freeze([]),
  history: Object.freeze([]),
  campaign: null,
  directory: Object.freeze([]),
  pending: Object.freeze([]),
  notices: Object.freeze([]),
});

/** Where in a list of calls each stands; lists are never changed, only replaced. */
const positions = new WeakMap<readonly Call[], ReadonlyMap<string, number>>();

function positionsOf(calls: readonly Call[]): ReadonlyMap<string, number> | undefined {
  let known = positions.get(calls);
  // one on its way to the next state is asked once or twice: that is not worth it
  if (!known && Object.isFrozen(calls))
    positions.set(calls, (known = new Map(calls.map(({ id }, at) => [id, at]))));
  return known;
}

/** -1 where it is not. */
export const placeOf = (calls: readonly Call[], id: string): number =>
  positionsOf(calls)?.get(id) ?? calls.findIndex((call) => call.id === id);

/** As fast in five hundred calls as in one: every element asks with every change. */
export const callById = ({ calls }: State, id: string | undefined): Call | undefined =>
  id === undefined ? undefined : calls[placeOf(calls, id)];

/** The list with another word on one of its calls. */
export function callsWith(calls: readonly Call[], at: number, call: Call): readonly Call[] {
  const next = calls.with(at, call);
  const known = positionsOf(calls);
  if (known) positions.set(next, known);
  return next;
}

/** The state, as the policy judges by it. */
export const situationOf = (state: State): Situation => state as Situation;
