/** Whom a call can go to, as lists for an agent's page: searched, sorted by name, in pages. */
import type { DirectoryItem, Text } from '../core/schema/types.js';
import type { DirectoryPage, DirectoryQuery } from '../core/store/connector.js';
import { pickText } from '../core/text/pick-text.js';
import { queuesAllowed } from './commands/targets.js';
import { hasCall } from './engine/agents.js';
import { agentOf, engagementsOf } from './engine/lookup.js';
import { OFF_HOOK, RINGS_ALREADY } from './world/texts.js';
import type { World, WorldAgent } from './world/types.js';

const PAGE_SIZE = 50;

/** Why an agent who is available or idle cannot be called all the same. */
function hindrance(world: World, agent: WorldAgent): Pick<DirectoryItem, 'selectable' | 'reason'> {
  if (agent.state.kind !== 'available' && agent.state.kind !== 'idle') return {};
  if (hasCall(world, agent)) return { selectable: false, reason: RINGS_ALREADY };
  if (world.settings.handset && agent.offHook) return { selectable: false, reason: OFF_HOOK };
  return {};
}

function colleagues(world: World, agentId: string): DirectoryItem[] {
  return world.agents
    .filter(({ id }) => id !== agentId)
    .map((agent) => {
      const { id, name, dn, team, state } = agent;
      return { id, kind: 'agents', name, dn, team, state: state.kind, ...hindrance(world, agent) };
    });
}

function contacts({ agents, addressBook }: World, agentId: string, { purpose }: DirectoryQuery) {
  const { outdial } = agents.find(({ id }) => id === agentId)!.profile;
  return purpose === 'outdial' && outdial?.addressBook === false ? [] : addressBook;
}

/** Queues and entry points: is the call one that may go there? */
function allowed(world: World, agentId: string, { purpose, callId }: DirectoryQuery): boolean {
  const on = engagementsOf(world, agentId).find(({ engagement }) => engagement.callId === callId);
  if (on) return queuesAllowed(on, purpose === 'consult' ? 'consult' : 'transfer');
  const agent = world.agents.find(({ id }) => id === agentId);
  return purpose !== 'consult' || agent?.profile.consultToQueue !== false;
}

function listOf(world: World, agentId: string, query: DirectoryQuery): DirectoryItem[] {
  // extensions and queues are nothing to dial
  if (query.purpose === 'outdial' && query.kind !== 'contacts') return [];
  switch (query.kind) {
    case 'agents':
      return colleagues(world, agentId);
    case 'queues':
      if (!allowed(world, agentId, query)) return [];
      return world.queues.map(({ id, name }) => ({ id, kind: 'queues', name }));
    case 'entry-points':
      // they take transfers only
      if (query.purpose !== 'transfer' || !allowed(world, agentId, query)) return [];
      return world.entryPoints.map(({ id, name, number }) => ({ id, kind: 'entry-points', name, number }));
    case 'contacts':
      return contacts(world, agentId, query);
    default:
      return [];
  }
}

/** Neither case nor accents matter. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const inAnyLanguage = (text: Text | undefined) =>
  typeof text === 'object' ? Object.values(text) : text === undefined ? [] : [text];

function matches({ name, number, dn, team }: DirectoryItem, wanted: string): boolean {
  const found = [...inAnyLanguage(name), ...inAnyLanguage(team), dn ?? '', number ?? ''].map(plain);
  // a number, however it is written
  const digits = /^[\d\s+().-]+$/.test(wanted) ? wanted.replace(/[\s().-]/g, '') : '';
  return found.some((text) => text.includes(wanted)) || (digits !== '' && (number ?? '').includes(digits));
}

/** @param asOf server time, ms */
export function directoryPage(
  world: World,
  agentId: string,
  query: DirectoryQuery,
  asOf: number,
): DirectoryPage {
  agentOf(world, agentId, 'connector');
  const wanted = plain(query.text ?? '').trim();
  const all = listOf(world, agentId, query)
    .filter((item) => matches(item, wanted))
    .sort((a, b) => pickText(a.name, 'en').localeCompare(pickText(b.name, 'en'), 'en'));
  const from = Number(query.cursor ?? 0) || 0;
  const to = from + PAGE_SIZE;
  const cursor = to < all.length ? String(to) : undefined;
  return { items: all.slice(from, to), cursor, total: all.length, asOf };
}
