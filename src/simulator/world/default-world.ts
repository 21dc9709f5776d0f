/** The world that is there when nothing is said. */
import { plainCopy } from '../../core/schema/plain.js';
import { CAMPAIGNS } from './campaigns.js';
import { ENTRY_POINTS } from './flows.js';
import { ADDRESS_BOOK, ANIS, CUSTOMERS, defaultAgents } from './people.js';
import { text } from './texts.js';
import type { Interaction, Queue, Settings, World, WorldInput } from './types.js';

const SETTINGS: Settings = {
  ringSeconds: 20,
  customerRingSeconds: 25,
  callbackRetrySeconds: 30,
  wrapupSeconds: 60,
  wrapupExtendable: true,
  wrapupExtendSeconds: 30,
  recordingEnabled: true,
  handset: false,
  availableAfterOutdial: false,
  sendDigits: false,
};

const QUEUES: Queue[] = [
  // one agent alone, so that a page of hers gets every call
  { id: 'q-card', name: text('Card Support', '卡片支持'), agentIds: ['ada'] },
  { id: 'q-fraud', name: text('Fraud', '反欺诈'), agentIds: ['ben', 'cho'] },
  // of the other entry point: a call that ada sends there reaches somebody else
  { id: 'q-credit', name: text('Credit Support', '信用卡支持'), agentIds: ['ben', 'cho'] },
];

/** The call that dev is still writing up, without a deadline. */
function unfinished(now: number, id: (prefix: string) => string): Interaction {
  const [entryPoint] = ENTRY_POINTS;
  const { name, number } = CUSTOMERS[3]!;
  const startedAt = now - 40_000;
  const connectedAt = now - 300_000;
  return {
    id: id('int'),
    kind: 'inbound',
    queueId: 'q-card',
    entryPointId: entryPoint!.id,
    dnis: entryPoint!.number,
    customer: {
      id: 'customer',
      role: 'customer',
      name,
      number,
      phase: 'left',
      since: startedAt,
      hold: false,
    },
    parties: [],
    engagements: [
      {
        callId: id('call'),
        agentId: 'dev',
        role: 'primary',
        kind: 'inbound',
        phase: 'wrapup',
        since: startedAt,
        offeredAt: connectedAt - 6_000,
        connectedAt,
        wrapup: { startedAt },
        end: { reason: 'completed', by: 'customer' },
      },
    ],
    topology: 'single',
    waiting: false,
    recording: { status: 'off' },
    variables: entryPoint!.flow.variables.map((variable) => ({ ...variable, rev: '1' })),
  };
}

/** @param now ms, on the simulator's clock */
export function createWorld(input: WorldInput, now: number, id: (prefix: string) => string): World {
  const agents = input.agents ?? defaultAgents(now);
  const world: World = {
    agents,
    queues: QUEUES,
    entryPoints: ENTRY_POINTS,
    addressBook: ADDRESS_BOOK,
    anis: ANIS,
    customers: CUSTOMERS,
    campaigns: CAMPAIGNS,
    interactions: input.agents ? [] : [unfinished(now, id)],
    ...input,
    settings: { ...SETTINGS, ...input.settings },
  };
  // nothing of it is shared with the caller or with another simulator
  return plainCopy(world) as World;
}
