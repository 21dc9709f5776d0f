/** Before a request leaves: is it well formed, does its call exist, does the policy allow it? */
import { REQUESTS, type CommandType } from '../names.js';
import { actionsFor, agentActionsFor } from '../policy/actions.js';
import type { AgentAction, CallAction } from '../policy/types.js';
import type { Availability, Command } from '../schema/types.js';
import { callById, situationOf, type State } from './state.js';
import { failure, type Failure } from './steps.js';

const CODES: Record<string, string> = {
  pending: 'busy',
  offline: 'offline',
  'not-available': 'not-available',
};

function availabilityOf(command: Command, state: State): Availability | undefined {
  const situation = situationOf(state);
  if (!('callId' in command)) return agentActionsFor(situation)[command.type as AgentAction];
  const call = callById(state, command.callId);
  if (!call) return undefined;
  const { actions, legs } = actionsFor(call, situation);
  if (command.type === 'hold' || command.type === 'resume') return legs[command.legId]?.[command.type];
  return actions[command.type as CallAction];
}

/** Fields that hold a record; all others are text. */
const RECORDS = new Set(['target', 'changes', 'answers']);

/** Where a command is incomplete and what was expected there; undefined = it is well formed. */
function flaw(command: Command): string | undefined {
  const { type } = command;
  if (!Object.hasOwn(REQUESTS, type))
    return `type: expected a request type, got "${String(type).slice(0, 40)}"`;
  for (const field of REQUESTS[type as CommandType].requires.split(' ')) {
    const expected = RECORDS.has(field) ? 'object' : 'string';
    const value: unknown = (command as Record<string, unknown>)[field];
    if (typeof value !== expected || value === null) return `${field}: expected ${expected}`;
  }
  if (type === 'transfer' || type === 'consult') return targetFlaw(command);
  if (type === 'send-digits' && !/^[0-9A-D*#,]+$/i.test(command.digits))
    return 'digits: expected 0-9 A-D * # ,';
  if (type === 'agent-state' && command.state !== 'available' && command.state !== 'idle') {
    return 'state: expected "available" or "idle"';
  }
  return undefined;
}

const TARGETS = ['agent', 'queue', 'number', 'entry-point'];

/** A page's own picker may answer anything. Entry points are for transfers only. */
function targetFlaw({ type, target }: Command<'transfer' | 'consult'>): string | undefined {
  const types = type === 'consult' ? TARGETS.slice(0, -1) : TARGETS;
  if (!types.includes(target.type)) return `target.type: expected one of ${types.join(', ')}`;
  const field = target.type === 'number' ? 'number' : 'id';
  const value = (target as Record<string, unknown>)[field];
  return typeof value === 'string' && value ? undefined : `target.${field}: expected string`;
}

/** The refusal of a command that must not be sent, or undefined. */
export function checkCommand(command: Command, state: State): Failure | undefined {
  const wrong = flaw(command);
  if (wrong) return failure(command.id, 'invalid', wrong);
  if (state.supports && !state.supports.includes(command.type)) return failure(command.id, 'unsupported');
  if (
    command.type === 'agent-state' &&
    command.state === 'idle' &&
    !command.idleCodeId &&
    state.profile.idleCodes?.length
  ) {
    return {
      ...failure(command.id, 'invalid', 'idleCodeId: expected string'),
      fields: { idleCodeId: 'expected string' },
    };
  }
  const availability = availabilityOf(command, state);
  if (!availability) return failure(command.id, 'not-found');
  if (availability.enabled) return undefined;
  const reason = typeof availability.reason === 'string' ? availability.reason : undefined;
  return failure(command.id, (reason && CODES[reason]) || 'denied', reason);
}
