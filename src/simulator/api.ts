/** The simulator as tests, demos and `connector="simulator"` use it (contract, section 7). */
import type { Clock } from '../core/clock/clock.js';
import type { ManualClock } from '../core/clock/manual-clock.js';
import type { CommandType } from '../core/names.js';
import type { Command, Profile, SnapshotInput, Variable } from '../core/schema/types.js';
import type { Connector, DirectoryPage, DirectoryQuery } from '../core/store/connector.js';
import type { Settings, Value, World, WorldInput } from './world/types.js';

export interface SimulatorOptions {
  /** The same seed and the same script give the same updates; 1 */
  seed?: number;
  /** `'real'` */
  clock?: 'real' | 'manual';
  world?: WorldInput;
}

export interface OfferCall {
  /** An agent (for this one only) or a queue; the first queue. */
  to?: string;
  kind?: 'inbound' | 'callback';
  /** The customer's number. */
  from: string;
  /** The number that was called; the first entry point of the queue. */
  dnis?: string;
  /** The customer's name; that of a known customer with this number. */
  name?: string;
  /** Values by name, or whole variables; the others have the values of the entry point's flow. */
  variables?: { [name: string]: Value } | Variable[];
  /** The agent may answer in the page too, as with a phone in the browser. */
  inPage?: boolean;
}

export interface TrafficOptions {
  /** ms until the first call; 3000 */
  firstAfter?: number;
  /** ms that the agent is free before the next one; 8000 */
  nextAfter?: number;
}

/** Somebody outside of the house. Each method says whether it had an effect. */
export interface PartyControl {
  answer(): boolean;
  decline(): boolean;
  hangUp(): boolean;
  fail(reason?: 'not-connected'): boolean;
}

/** An agent's physical phone. Each method says whether it had an effect. */
export interface PhoneControl {
  answer(callId?: string): boolean;
  decline(): boolean;
  hangUp(): boolean;
}

/** What goes wrong between the contact centre and the pages. */
export interface Faults {
  /** The line is down: nothing is buffered, commands are rejected. */
  dropLink?: boolean;
  /** Commands are carried out, but their answers never arrive. */
  loseResults?: boolean;
  /** Each update arrives twice. */
  duplicate?: boolean;
  /** Neighbouring updates change places. */
  reorder?: boolean;
  /** Updates and answers are late, ms. */
  delayMs?: number;
  /**
   * The data centre (26) or the tenant (27) has no room for more calls: outdials and campaign calls are
   * refused with this code, and a customer who would be dialled now is not (`end.reason: 'limit'`).
   */
  limit?: '26' | '27';
  /** The next command of a type is refused. */
  failNext?: { type: CommandType; code: string; message?: string };
}

export interface SimulatorConnector extends Connector {
  readonly agentId: string;
  readonly simulator: Simulator;
  /** What sessions on this line go by. */
  readonly clock: Clock;
  readonly supports: readonly CommandType[];
  refresh(): Promise<SnapshotInput>;
  directory(query: DirectoryQuery, options: { signal: AbortSignal }): Promise<DirectoryPage>;
}

export interface Simulator {
  readonly seed: number;
  readonly clock: Clock | ManualClock;
  /** The line of one agent's page; several of one agent share everything. */
  connector(agentId: string): SimulatorConnector;
  /** Moves the manual clock on; resolves when all is rendered. */
  advance(ms: number): Promise<void>;
  /** @returns the id of the interaction */
  offerCall(call: OfferCall): string;
  customer(interactionId: string): PartyControl;
  /** A third party that was dialled, by the id of its leg. */
  party(interactionId: string, legId: string): PartyControl;
  phone(agentId: string): PhoneControl;
  /** Calls come by themselves while this agent is available, until `offerCall` is used. @returns ends it */
  traffic(agentId: string, options?: TrafficOptions): () => void;
  /** As if this agent had saved it elsewhere. */
  editVariable(interactionId: string, agentId: string, name: string, value: Value): void;
  /** @returns undo */
  fault(faults: Faults): () => void;
  /** Fields replace; null or undefined removes. */
  setProfile(agentId: string, patch: { [K in keyof Profile]?: Profile[K] | null }): void;
  /**
   * What the administrator sets for everybody, from now on; `reset()` takes it back. Fields replace. What is
   * under way keeps its deadline: another `ringSeconds` is for the next phone that rings.
   */
  setSettings(patch: Partial<Settings>): void;
  /** A new world of the same seed, in a new epoch. */
  reset(): void;
  /** A frozen copy. */
  state(): World;
  /** All commands that were received, in order; no secure values, no digits. */
  readonly commands: readonly Command[];
}
