/** Who is there in the default world: agents, customers, contacts. All of them are invented. */
import type { DirectoryItem, HistoryEntry, Profile } from '../../core/schema/types.js';
import { ENTRY_POINTS } from './flows.js';
import { IDLE_CODES, text, WRAPUP_REASONS } from './texts.js';
import type { Customer, WorldAgent } from './types.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const ANIS = [
  { id: 'ani-main', name: text('Main line', '总机'), number: '+18005550100' },
  { id: 'ani-cards', name: text('Card support', '卡片支持'), number: '+18005550142' },
  { id: 'ani-fraud', name: text('Fraud desk', '反欺诈'), number: '+18005550166' },
];

export const CUSTOMERS: Customer[] = [
  { name: 'Jordan Lee', number: '+12015532447', values: { customerId: 100482, accountTier: 'Gold' } },
  {
    name: 'Priya Raman',
    number: '+442079460958',
    values: { customerId: 100517, accountTier: 'Platinum', reasonForCall: 'Card lost abroad' },
  },
  {
    name: 'Tomás Álvarez Fernández-Villaverde',
    number: '+34915550123',
    values: { customerId: 100633, reasonForCall: 'Unknown charge', language: 'es' },
  },
  {
    name: 'Noor Aziz',
    number: '+12125550111',
    values: { customerId: 100701, accountTier: 'Basic', verified: true, preferredBranch: 'Harbour' },
  },
];

const contact = (id: string, name: string, number: string): DirectoryItem => ({
  id,
  kind: 'contacts',
  name,
  number,
});
export const ADDRESS_BOOK: DirectoryItem[] = [
  contact('c-branch-harbour', 'Harbour branch', '+12125550190'),
  contact('c-branch-riverside', 'Riverside branch', '+12015550184'),
  contact('c-couriers', 'Card couriers', '+18005550121'),
  contact('c-interpreter', 'Interpreter service', '+442079460011'),
  ...CUSTOMERS.map(({ name, number }, i) => contact(`c-customer-${i + 1}`, name, number)),
];

const profile = (campaignEnabled: boolean): Profile => ({
  defaultCountry: 'US',
  idleCodes: IDLE_CODES,
  wrapup: { reasons: WRAPUP_REASONS, defaultReasonId: 'no-resolution', required: false },
  recording: { pauseEnabled: true, pauseSeconds: 60 },
  entryPointNumbers: ENTRY_POINTS.map(({ number }) => number),
  endCallEnabled: true,
  consultToQueue: true,
  campaignEnabled,
  transferKeepsCall: false,
  outdial: {
    enabled: true,
    addressBook: true,
    dialpad: true,
    anis: ANIS,
    defaultAni: { name: text('Main line', '总机'), number: '+18005550100' },
    minDigits: 3,
    maxDigits: 14,
    blockedPrefixes: ['+1900'],
    extensionPattern: '^[0-9]{4}$',
    transferToQueue: true,
  },
});

/** Rows of the past: minutes ago, customer, direction, seconds, outcome; other channels too. */
const PAST: [ago: number, customer: number, out: boolean, seconds: number, reason: number][] = [
  [14, 1, false, 214, 1],
  [31, 3, false, 97, 5],
  [52, 0, true, 341, 3],
  [75, 2, false, 604, 2],
  [118, 0, false, 188, 0],
  [171, 3, true, 45, 5],
  [204, 1, false, 263, 4],
  [1470, 2, false, 512, 2],
  [1502, 0, false, 76, 1],
  [1588, 3, false, 330, 3],
];

function history(agentId: string, now: number): HistoryEntry[] {
  const calls = PAST.map(([ago, who, out, seconds, reason], i): HistoryEntry => {
    const { name, number } = CUSTOMERS[who]!;
    const outcome = WRAPUP_REASONS[reason]!.name;
    const direction = out ? 'outbound' : 'inbound';
    const at = now - ago * MINUTE;
    return {
      id: `h-${agentId}-${i + 1}`,
      channel: 'voice',
      direction,
      number,
      name,
      at,
      durationMs: seconds * 1000,
      outcome,
    };
  });
  const chat: HistoryEntry = {
    id: `h-${agentId}-11`,
    channel: 'chat',
    direction: 'inbound',
    name: 'Priya Raman',
    at: now - 25 * HOUR,
    durationMs: 9 * MINUTE,
    outcome: WRAPUP_REASONS[3]!.name,
  };
  const mail: HistoryEntry = {
    id: `h-${agentId}-12`,
    channel: 'email',
    direction: 'outbound',
    name: 'Noor Aziz',
    at: now - 27 * HOUR,
    outcome: WRAPUP_REASONS[0]!.name,
  };
  return [...calls, chat, mail].sort((a, b) => b.at - a.at);
}

const TEAM_1 = text('Cards · Team 1', '卡片 · 一组');
const TEAM_2 = text('Cards · Team 2', '卡片 · 二组');

export function defaultAgents(now: number): WorldAgent[] {
  const agent = (
    id: string,
    name: string,
    dn: string,
    team: typeof TEAM_1,
    kind: 'available' | 'wrapup',
  ): WorldAgent => ({
    id,
    name,
    dn,
    team,
    state: { kind, since: now },
    offHook: false,
    profile: profile(team === TEAM_1),
    history: history(id, now),
  });
  return [
    agent('ada', 'Ada Novak', '4101', TEAM_1, 'available'),
    agent('ben', 'Ben Ortiz', '4102', TEAM_1, 'available'),
    agent('cho', 'Cho Min-ji', '4117', TEAM_2, 'available'),
    agent('dev', 'Dev Malik', '4120', TEAM_2, 'wrapup'),
  ];
}
