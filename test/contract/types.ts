/** What a writer of a connector provides, and what the suite says about it. */
import type { CommandType, Connector, Store, StoreOptions, Target } from 'cc-voice-widgets';

export type Eventually<T> = T | Promise<T>;

/** A page of the agent without a connector: its store is fed by `apply`, its requests are answered by the page. */
export interface Page {
  store: Store;
  /** Types of commands that it answers; absent = all. */
  supports?: readonly CommandType[];
  close(): Eventually<void>;
}

export interface OfferedCall {
  /** The customer's, as in E.164. */
  number: string;
  name: string;
}

/**
 * A backend with one agent under test, who is available and has no call, and the world around it. What is
 * optional and not given is not checked, and the report says so.
 */
export interface Harness {
  /** Of the package; with a clock of your own if your backend goes by one. */
  createStore(options?: StoreOptions): Store;
  /** A new connector of the agent under test. Without it there is `page`. */
  connector?(): Connector;
  /** In place of `connector`. */
  page?(): Eventually<Page>;
  /** Another page of the same agent, at the same time. */
  second?(): Eventually<Connector | Page>;
  /** Waits, or moves the clock, so that what is under way may arrive. Called again and again. */
  settle(): Promise<void>;
  close?(): Eventually<unknown>;
  /** No calls, the agent available; before each check, when one harness serves them all. */
  reset?(): Eventually<unknown>;
  /** ms of real time that a check waits for something; 5000 */
  patience?: number;

  /** A customer calls this agent. */
  offer?(call: OfferedCall): Eventually<unknown>;
  /** The agent takes the offered call, or the consult's, on the phone. */
  agentAnswers?(): Eventually<unknown>;
  customerHangsUp?(): Eventually<unknown>;
  /** Whom to consult and to transfer to. */
  otherAgent?(): Target;
  otherAgentAnswers?(): Eventually<unknown>;
  otherAgentHangsUp?(): Eventually<unknown>;
  /** Somebody else saves a variable of the agent's call. */
  otherAgentSaves?(name: string, value: string): Eventually<unknown>;

  /** The network is gone, for all pages of the agent. */
  dropLine?(): Eventually<unknown>;
  restoreLine?(): Eventually<unknown>;
  /** The backend starts anew: another epoch, no calls. */
  restart?(): Eventually<unknown>;
  /** The backend sends what cannot be read. */
  badFrame?(): Eventually<unknown>;
  /** The backend no longer knows the agent's token. A new one is given to whoever asks for it. */
  expireToken?(): Eventually<unknown>;

  /** Ids of the commands that reached the backend, in order. */
  received?(): Eventually<readonly string[]>;
  /** How many lines of the agent the backend sees. */
  connections?(): Eventually<number>;
  /** The backend knows commands again by their id: the same one is answered again and not carried out again. */
  remembersCommands?: true;
}

type World = Exclude<keyof Harness, 'createStore' | 'page' | 'settle' | 'close' | 'reset' | 'patience'>;

/** What a check cannot do without: of the harness, of the connector, or a type of command that is carried out. */
export type Feature = World | 'refresh' | 'directory' | 'timeoutFor' | 'supports' | CommandType;

export interface ContractCheck {
  /** `call-offered`; stays the same from version to version. */
  id: string;
  /** What holds when it passes. */
  title: string;
  needs: readonly Feature[];
  /** Rejects when it does not hold, or with a `Skip` when it cannot be told. */
  run(harness: Harness): Promise<void>;
}

export interface CheckReport {
  id: string;
  title: string;
  status: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  reason?: string;
  /** What it failed with. */
  error?: unknown;
}

export interface ContractReport {
  /** Nothing failed. */
  ok: boolean;
  checks: CheckReport[];
  passed: number;
  failed: number;
  skipped: number;
}
