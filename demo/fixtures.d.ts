import type {
  Agent,
  Call,
  Campaign,
  Command,
  DirectoryItem,
  Leg,
  Profile,
  Result,
  Snapshot,
  Variable,
} from '../src/core/schema/types.js';

export const NOW: number;
export const ago: (seconds: number) => number;
export const ahead: (seconds: number) => number;
export const CUSTOMER_NUMBER: string;
export const DNIS: string;
export const QUEUE: { en: string; 'zh-CN': string };
export const VARIABLES: Variable[];
export const CARD_VARIABLES: Variable[];
export const DIRECTORY: DirectoryItem[];
export function makeLeg(overrides?: Partial<Leg>): Leg;
export function makeOther(overrides?: Partial<Leg>): Leg;
export function makeCall(overrides?: Partial<Call>): Call;
export function makeCampaign(overrides?: Partial<Campaign>): Campaign;
export function makeAgent(overrides?: Partial<Agent>): Agent;
export function makeProfile(overrides?: Partial<Profile>): Profile;
export function snapshotOf(call?: Call | readonly Call[], overrides?: Partial<Snapshot>): Snapshot;

/** One call in one situation, as a test, a screenshot or the gallery shows it. */
export interface CallState {
  /** Unique; a call's id is the same. */
  id: string;
  /** What it is, for people. */
  title: string;
  /** The row of the rule book that the call is in. */
  row: string;
  call: Call;
  /** Where it differs from `makeProfile()`. */
  profile?: Partial<Profile>;
  /** A request on the call, in flight or failed. */
  request?: { state: 'pending' | 'failed'; command: Command; result?: Extract<Result, { ok: false }> };
}

export const CALL_STATES: readonly CallState[];
export function callState(id: string): CallState;
