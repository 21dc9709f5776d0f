/** The whole contact centre, as plain JSON. What an agent sees of it is a projection (`project/`). */
import type {
  AgentStateKind,
  CallKind,
  DirectoryItem,
  EndReasonValue,
  Guide,
  HistoryEntry,
  Leg,
  Profile,
  Text,
  Topology,
  Variable,
} from '../../core/schema/types.js';

export type Value = string | number | boolean | null;

export interface Settings {
  /** An agent's phone rings that long, then the agent is in RONA. */
  ringSeconds: number;
  /** A dialled customer's phone rings that long. */
  customerRingSeconds: number;
  /** A callback that the customer did not answer waits that long before it is offered again. */
  callbackRetrySeconds: number;
  /** 0 = no deadline. */
  wrapupSeconds: number;
  wrapupExtendable: boolean;
  wrapupExtendSeconds: number;
  recordingEnabled: boolean;
  /** The agent has a handset, which must be hung up before the next call. */
  handset: boolean;
  /** After an outdial's wrap-up the agent is available; otherwise what this agent was before the call. */
  availableAfterOutdial: boolean;
  /** For which queue agents dial out; the world's first. */
  outdialQueueId?: string;
  /** Digits can be sent on connected calls. */
  sendDigits: boolean;
  /** How long a command takes; by default 160 with a little jitter, on a manual clock 0 (a microtask). */
  latencyMs?: number;
}

export interface WorldAgent {
  id: string;
  name: Text;
  dn?: string;
  team?: Text;
  state: { kind: AgentStateKind; idleCodeId?: string; since: number };
  /** What follows the wrap-up, when the agent chose it. */
  next?: { kind: 'available' | 'idle'; idleCodeId?: string };
  /** Answers and declines in the page; otherwise on the physical phone. */
  softphone?: boolean;
  /** The receiver is up. */
  offHook: boolean;
  /** Was told that it must be hung up. */
  toldToHangUp?: boolean;
  profile: Profile;
  history: HistoryEntry[];
}

export interface Queue {
  id: string;
  name: Text;
  /** Who serves it; of two that are available equally long, the first. */
  agentIds: string[];
}

export interface EntryPoint {
  id: string;
  name: Text;
  number: string;
  queueId: string;
  flow: {
    id: string;
    name: string;
    variables: Variable[];
    /** Names of those that the flow sets itself: nothing that comes along replaces its value. */
    sets?: string[];
  };
}

export interface Customer {
  name: string;
  number: string;
  /** Values of the flow's variables that are known of this customer. */
  values?: { [variable: string]: Value };
}

export type PartyPhase = 'waiting' | 'ringing' | 'connected' | 'left' | 'failed';

/** Somebody else on the call of the agent who has it: the customer, and whoever this agent consults. */
export interface Party {
  id: string;
  role: 'customer' | 'external' | 'agent' | 'queue';
  /** Of somebody outside of the house; a party within is named after agent or queue. */
  name?: Text;
  number?: string;
  /** An agent of ours, and this agent's engagement. */
  agentId?: string;
  callId?: string;
  /** Where an agent is looked for. */
  queueId?: string;
  phase: PartyPhase;
  since: number;
  /** A dialled party's phone rings until then. */
  ringDeadline?: number;
  hold: boolean;
  holdSince?: number;
}

export interface End {
  reason: EndReasonValue;
  by: 'agent' | 'customer' | 'other-party' | 'system';
  /** Of a limit. */
  code?: string;
}

/** One agent's part in an interaction; its call id is never used again. */
export interface Engagement {
  callId: string;
  agentId: string;
  role: 'primary' | 'consulted';
  /** How the call reached this agent. */
  kind: CallKind;
  phase: 'offered' | 'connected' | 'wrapup' | 'ended';
  since: number;
  offeredAt: number;
  /** The agent's phone rings until then; gone once it was answered. */
  ringDeadline?: number;
  connectedAt?: number;
  wrapup?: { startedAt: number; deadline?: number };
  end?: End;
  /** Who consults this agent. */
  askedBy?: string;
  /** The queue that was consulted. */
  queueId?: string;
  /** The outdial command that made this call. */
  requestId?: string;
  /** Whom the call is to, of a campaign; and what is asked on it. */
  campaign?: { id: string; contactId: string };
  guide?: Guide;
  /** The agent's state before the consult or the outdial, which follows it. */
  before?: { kind: AgentStateKind; idleCodeId?: string };
  /** What this agent had of the call on leaving it: what becomes of it later is not this agent's. */
  left?: { legs: Leg[]; queueId?: string; entryPointId?: string };
  /** Those of the flow that the call was in, when it has gone on to another one. */
  variables?: Variable[];
}

/** A call that was sent on and that nobody has taken yet. */
export interface BlindTransfer {
  /** The agent who sent it, and this agent's call. */
  by: string;
  callId: string;
  /** It comes back when nobody takes it; otherwise it is dropped. */
  returns: boolean;
}

export interface CampaignContact {
  id: string;
  name?: string;
  number: string;
  fields: { name: string; label: Text; value: string }[];
  /** Whose it is now, until when, and the call that is being made to it. */
  offer?: { agentId: string; since: number; deadline?: number; callId?: string };
  /** Agents who did not want it: it is for the others. */
  skippedBy?: string[];
  /** Somebody has talked to it. */
  done?: boolean;
}

/** Answers to a call guide, as they were submitted. */
export interface Submission {
  callId: string;
  contactId: string;
  agentId: string;
  at: number;
  /** Those along the path, by question id. */
  answers: { [questionId: string]: string | number };
}

/** A preview campaign. Each contact is with one agent at a time, in the order of the list. */
export interface WorldCampaign {
  id: string;
  name: Text;
  agentIds: string[];
  contacts: CampaignContact[];
  /** true */
  skipEnabled?: boolean;
  /** Then the contact goes to the end of the list; absent or 0 = no deadline. */
  offerSeconds?: number;
  /** What the customer sees; otherwise the agent's default ANI. */
  ani?: string;
  /** That the calls have beside the contact's fields. */
  variables?: Variable[];
  guide?: Guide;
  submissions?: Submission[];
}

/** One customer's call, from its arrival to the last wrap-up. */
export interface Interaction {
  id: string;
  /** How it reaches an agent; once it was sent on, it comes in. */
  kind: 'inbound' | 'callback' | 'outdial' | 'campaign';
  queueId?: string;
  /** Only for this agent, until it was not answered. */
  directTo?: string;
  /** Back from a transfer: for the sender, unless this one takes no calls now. */
  returned?: boolean;
  /** Sent to an entry point by this agent, to whom it is not offered (guide: 该呼叫无法路由回您). */
  notFor?: string[];
  /** To one agent or number. */
  transfer?: BlindTransfer;
  entryPointId?: string;
  /** The contact centre's number: that was called, or that a dialled customer sees. */
  dnis: string;
  customer: Party & { number: string };
  /** Who else is there: one that is consulted or confers, or outsiders to whom the call was sent. */
  parties: Party[];
  engagements: Engagement[];
  topology: Topology;
  /** For an agent. */
  waiting: boolean;
  /** A callback that failed is not offered before. */
  notBefore?: number;
  recording: { status: 'on' | 'paused' | 'off'; autoResumeAt?: number };
  variables: Variable[];
  /** May be answered in the page, whichever phone the agent has. */
  inPage?: boolean;
}

export interface World {
  settings: Settings;
  agents: WorldAgent[];
  queues: Queue[];
  entryPoints: EntryPoint[];
  addressBook: DirectoryItem[];
  anis: { id: string; name?: Text; number: string }[];
  customers: Customer[];
  /** An agent works the first one that this agent belongs to. */
  campaigns: WorldCampaign[];
  /** In the order of their arrival: whoever came first is first, also after a return to the queue. */
  interactions: Interaction[];
}

/** Parts that a test or a demo gives; the default world has the others. */
export type WorldInput = Partial<Omit<World, 'settings'>> & { settings?: Partial<Settings> };
