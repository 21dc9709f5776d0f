/** Whom a call can be sent to, or who can be asked: the targets of transfers and consults (`policy.md`). */
import type { Call, DirectoryItem, Profile, Target, Text } from '../schema/types.js';

export type TargetPurpose = 'transfer' | 'consult';
export type TargetTab = 'agents' | 'queues' | 'number';

/** States in which an agent can take it. Without a state nothing is known: the backend decides. */
const TAKES: Record<TargetPurpose, readonly unknown[]> = {
  transfer: ['available', undefined],
  consult: ['available', 'idle', undefined],
};

export interface TargetVerdict {
  selectable: boolean;
  /** The backend's own words; otherwise the agent's state says why. */
  reason?: Text;
}

/** Everybody is shown; who cannot take it is not selectable. An item's own `selectable: false` wins. */
export function targetVerdict(item: DirectoryItem, purpose: TargetPurpose): TargetVerdict {
  const { kind, state, selectable, reason, number } = item;
  if (selectable === false) return { selectable: false, reason };
  if (kind === 'agents') return { selectable: TAKES[purpose].includes(state) };
  if (kind === 'contacts') return { selectable: !!number };
  return { selectable: kind === 'queues' || purpose === 'transfer' };
}

/** The tabs of a request: queues only where the administrator allows them. */
export function targetTabs(call: Call, profile: Profile, purpose: TargetPurpose): TargetTab[] {
  const queues =
    purpose === 'consult'
      ? profile.consultToQueue !== false
      : call.kind !== 'outdial' || profile.outdial?.transferToQueue === true;
  return queues ? ['agents', 'queues', 'number'] : ['agents', 'number'];
}

const TYPES: { [K in DirectoryItem['kind']]?: 'agent' | 'queue' | 'entry-point' } = {
  agents: 'agent',
  queues: 'queue',
  'entry-points': 'entry-point',
};

/** A chosen entry as a request names it: a contact supplies its number. */
export function targetOf(
  { kind, id, name, number = '' }: DirectoryItem,
  nameOf: (name: Text) => string,
): Target {
  const type = TYPES[kind];
  return type ? { type, id, name: nameOf(name) } : { type: 'number', number };
}
