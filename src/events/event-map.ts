/** Types of all events that elements fire, for `addEventListener`. */
import type { CommandType } from '../core/names.js';
import type { Agent, Call, Command, Link, Result, Text, Variable } from '../core/schema/types.js';
import type {
  CcDirectoryRequestEvent,
  CcRefreshRequestEvent,
  CcRequestEvent,
  CcTargetRequestEvent,
} from './request-event.js';

export interface CallChangedDetail {
  prev: Call | null;
  next: Call;
  cause: 'backend' | 'replay';
}
export interface CallOfferedDetail {
  call: Call;
  number?: string;
  dnis?: string;
  queue?: Text;
  variables: Variable[];
}
export interface CallDetail {
  call: Call;
}
export interface ProblemDetail {
  code: string;
  path?: string;
  message: string;
}
export interface RequestFailedDetail {
  command: Command;
  error: { code: string; message?: string };
}
export interface RequestDoneDetail {
  command: Command;
  result: Result;
}

export interface VariablesDirtyDetail {
  callId: string;
  dirty: boolean;
  /** How many fields are not saved. */
  count: number;
}

export interface AgentStateChangedDetail {
  prev: Agent['state'] | null;
  next: Agent['state'] | null;
}
export interface LinkChangedDetail {
  prev: Link;
  next: Link;
}
/** Ids of calls. */
export interface SelectionChangedDetail {
  prev: string | null;
  next: string | null;
}

/** The facts, fired on the session element. */
export interface FactEventMap {
  'cc-call-offered': CustomEvent<CallOfferedDetail>;
  'cc-call-connected': CustomEvent<CallDetail>;
  'cc-call-wrapup': CustomEvent<CallDetail>;
  'cc-call-ended': CustomEvent<CallDetail>;
  'cc-call-changed': CustomEvent<CallChangedDetail>;
  'cc-agent-state-changed': CustomEvent<AgentStateChangedDetail>;
  'cc-link-changed': CustomEvent<LinkChangedDetail>;
  'cc-selection-changed': CustomEvent<SelectionChangedDetail>;
  'cc-request-done': CustomEvent<RequestDoneDetail>;
  'cc-request-failed': CustomEvent<RequestFailedDetail>;
  'cc-problem': CustomEvent<ProblemDetail>;
}

/** Why a dialog closed. */
export type ClosedReason = 'cancel' | 'escape' | 'sent' | 'call-ended' | 'api';
export interface ClosedDetail {
  reason: ClosedReason;
}
export interface TransferOpenedDetail {
  mode: 'transfer' | 'consult';
  callId: string;
}
export interface CampaignOpenedDetail {
  campaignId: string | null;
  contactId: string | null;
}
export interface AudioChangeDetail {
  /** Device ids; what is absent is the system's, an absent ringer the speaker. */
  choice: { readonly microphone?: string; readonly speaker?: string; readonly ringer?: string };
  /** The agent chose; it was kept from before; or a device was plugged in or out. */
  cause: 'agent' | 'stored' | 'devices';
}

type Facts = { [F in keyof FactEventMap]: { fact: F } & FactEventMap[F]['detail'] }[keyof FactEventMap];
/** Every fact in one event, for pages that can listen to one only. */
export type CcFactEvent = CustomEvent<Facts>;
type RequestEventMap = { [T in CommandType as `cc-${T}-request`]: CcRequestEvent<T> };
/** `cc-request`: one event for all requests, told apart by `detail.type`. */
export type AnyRequestEvent = { [T in CommandType]: CcRequestEvent<T> }[CommandType];

declare global {
  interface HTMLElementEventMap extends FactEventMap, RequestEventMap {
    'cc-fact': CcFactEvent;
    'cc-request': AnyRequestEvent;
    'cc-refresh-request': CcRefreshRequestEvent;
    'cc-variables-dirty': CustomEvent<VariablesDirtyDetail>;
    'cc-directory-request': CcDirectoryRequestEvent;
    'cc-target-request': CcTargetRequestEvent;
    'cc-transfer-opened': CustomEvent<TransferOpenedDetail>;
    'cc-transfer-closed': CustomEvent<ClosedDetail>;
    'cc-campaign-opened': CustomEvent<CampaignOpenedDetail>;
    'cc-campaign-closed': CustomEvent<ClosedDetail>;
    'cc-audio-change': CustomEvent<AudioChangeDetail>;
  }
}
