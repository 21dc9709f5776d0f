/**
 * What a request in flight blocks. Three lanes per call: call control (one in flight per call),
 * recording, data (each kind for itself, never blocking control); the agent's own actions apart.
 */
import { REQUESTS, type CommandType } from '../names.js';
import type { Command } from '../schema/types.js';

/** Requests of one group exclude each other; the group of a data request is the request itself. */
export function groupOf(type: CommandType): string {
  // a type that is none may be asked about before it is refused
  const lane = REQUESTS[type]?.lane;
  if (lane === 'control' || lane === 'recording') return lane;
  if (type === 'unmute') return 'mute';
  if (lane === 'agent' && type !== 'agent-state') return 'dial';
  return type;
}

const callOf = (command: Command): string | undefined => (command as { callId?: string }).callId;

/** Digits are a stream, sent in order; a host's own actions may overlap. */
const OVERLAPS = new Set<CommandType>(['send-digits', 'custom']);

/** The request in flight that keeps this one from being sent, if there is one. */
export function blockerOf(
  type: CommandType,
  callId: string | undefined,
  pending: readonly Command[],
): Command | undefined {
  if (OVERLAPS.has(type)) return undefined;
  return pending.find((command) => groupOf(command.type) === groupOf(type) && callOf(command) === callId);
}

export const isBlockedBy = (type: CommandType, callId: string | undefined, pending: readonly Command[]) =>
  blockerOf(type, callId, pending) !== undefined;
