/** Types of the messages, inferred from the schemas; and of the state, where defaults are filled in. */
import type * as v from 'valibot';
import type { CommandType, ResultCode } from '../names.js';
import type { COMMAND_FIELDS, TargetSchema } from './commands.js';
import type { OPEN_SETS } from './open-sets.js';
import type * as p from './parts.js';

/** Host wording, in one language or several: `'Card support'` or `{ en: …, 'zh-CN': … }`. */
export type Text = string | { [lang: string]: string };
/** The backend's word on an action: see `policy/`. */
export interface Availability {
  visible: boolean;
  enabled: boolean;
  /** A known reason code, or the backend's own wording. */
  reason?: Text;
}
export type Can = { [action: string]: boolean | Partial<Availability> };

type Infer<T extends v.GenericSchema> = v.InferOutput<T>;
/** Fields that are always there once a message has been read. */
type With<T, R> = Omit<Known<T>, keyof R> & R;
/** Without the index signature that a loose object has. */
type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

export type CallInput = Infer<typeof p.CallSchema>;
export type LegInput = Infer<typeof p.LegSchema>;
export type VariableInput = Infer<typeof p.VariableSchema>;
export type AgentInput = Infer<typeof p.AgentSchema>;
export type SnapshotInput = Infer<typeof p.SnapshotSchema>;

type OpenSets = typeof OPEN_SETS;
export type CallKind = OpenSets['kind'][number];
export type LegRole = OpenSets['legRole'][number];
export type EndReasonValue = OpenSets['endReason'][number];
export type AgentStateKind = OpenSets['agentState'][number];
export type Channel = OpenSets['channel'][number];
export type VariableType = OpenSets['variableType'][number];
export type CallPhase = CallInput['phase'];
export type Topology = NonNullable<CallInput['topology']>;

export type Leg = With<
  LegInput,
  { role: LegRole; phase: NonNullable<LegInput['phase']>; since: number; hold: boolean | 'unknown'; can?: Can }
>;
export type Variable = With<
  VariableInput,
  { type: VariableType; value: string | number | boolean | null; label?: Text }
>;
export type Call = With<
  CallInput,
  {
    kind: CallKind;
    role: 'primary' | 'consulted';
    since: number;
    topology: Topology;
    legs: Leg[];
    variables: Variable[];
    recording: { status: 'on' | 'paused' | 'off' | 'unknown'; autoResumeAt?: number };
    end?: { reason: EndReasonValue; by?: 'agent' | 'customer' | 'other-party' | 'system'; code?: string };
    can?: Can;
  }
>;
export type Agent = With<
  AgentInput,
  { name: Text; state: { kind: AgentStateKind; idleCodeId?: string; since: number }; can?: Can }
>;
export type Profile = Infer<typeof p.ProfileSchema>;
export type HistoryEntry = With<Infer<typeof p.HistoryEntrySchema>, { channel: Channel }>;
export type Campaign = Infer<typeof p.CampaignSchema>;
export type DirectoryItem = Infer<typeof p.DirectoryItemSchema>;
export type Guide = NonNullable<CallInput['guide']>;
export type Link = With<Infer<typeof p.LinkSchema>, { status: 'online' | 'connecting' | 'offline' }>;
export type BackendNotice = Infer<typeof p.NoticeSchema>;

export interface Snapshot {
  epoch?: string;
  seq?: number;
  serverTime?: number;
  link?: Link;
  agent?: Agent;
  profile?: Profile;
  calls?: Call[];
  history?: HistoryEntry[];
  campaign?: Campaign | null;
  directory?: DirectoryItem[];
  results?: Result[];
}

interface Order {
  epoch?: string;
  seq?: number;
  serverTime?: number;
}
/** What a backend tells the page. Input may omit all that has a default (`CallInput`, `AgentInput`). */
export type UpdateInput = Order &
  (
    | { type: 'snapshot'; snapshot: SnapshotInput }
    | { type: 'call'; call: CallInput }
    | { type: 'call-patch'; callId: string; patch: object }
    | { type: 'call-removed'; callId: string }
    | { type: 'agent'; agent: AgentInput }
    | { type: 'profile'; profile: Profile }
    | { type: 'history'; history: Infer<typeof p.HistoryEntrySchema>[] }
    | { type: 'campaign'; campaign: Campaign | null }
    | { type: 'link'; link: Link }
    | { type: 'notice'; notice: BackendNotice }
    | { type: 'result'; result: Result }
    | { type: 'batch'; updates: UpdateInput[]; from?: number }
  );
/** An update as read: defaults filled in, sets closed. */
export type Update = Order &
  (
    | { type: 'snapshot'; snapshot: Snapshot }
    | { type: 'call'; call: Call }
    | { type: 'call-patch'; callId: string; patch: Record<string, unknown> }
    | { type: 'call-removed'; callId: string }
    | { type: 'agent'; agent: Agent }
    | { type: 'profile'; profile: Profile }
    | { type: 'history'; history: HistoryEntry[] }
    | { type: 'campaign'; campaign: Campaign | null }
    | { type: 'link'; link: Link }
    | { type: 'notice'; notice: BackendNotice }
    | { type: 'result'; result: Result }
    | { type: 'batch'; updates: Update[]; from?: number }
  );

export type Target = Infer<typeof TargetSchema>;
type Output<S> = S extends v.GenericSchema ? v.InferOutput<S> : never;
type IsOptional = { readonly type: 'optional' };
type FieldsOf<E> = {
  -readonly [K in keyof E as E[K] extends IsOptional ? never : K]: Output<E[K]>;
} & {
  -readonly [K in keyof E as E[K] extends IsOptional ? K : never]?: Output<E[K]>;
};
type Fields<T extends CommandType> = FieldsOf<(typeof COMMAND_FIELDS)[T]>;
/** One request of the agent; `issuedAt` in ms on the server's clock. */
export type Command<T extends CommandType = CommandType> = T extends CommandType
  ? { id: string; type: T; issuedAt: number; /** asked in another tab */ elsewhere?: true } & Fields<T>
  : never;
/** A command as a caller gives it; `id` and `issuedAt` are filled in. */
export type CommandInput<T extends CommandType = CommandType> = T extends CommandType
  ? { id?: string; type: T; issuedAt?: number } & Fields<T>
  : never;

/** The outcome of a command. `code` is one of `RESULT_CODES`, or the backend's own. */
export type Result =
  | { id: string; ok: true; callId?: string }
  | {
      id: string;
      ok: false;
      code: ResultCode | (string & {});
      message?: string;
      retryable?: boolean;
      fields?: Record<string, string>;
    };

/** A refused value: where it stands and what was expected there. Never the value itself. */
export interface Issue {
  /** `calls[0].legs[1].phase`; empty for the message as a whole. */
  path: string;
  message: string;
}
