/** Before a request leaves: is it well formed, does its call exist, does the policy allow it? */
import * as v from 'valibot';
import { COMMAND_TYPES } from '../names.js';
import { actionsFor, agentActionsFor } from '../policy/actions.js';
import type { AgentAction, CallAction } from '../policy/types.js';
import { commandSchema } from '../schema/commands.js';
import { formatPath } from '../schema/read.js';
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

/** The refusal of a command that must not be sent, or undefined. */
export function checkCommand(command: Command, state: State): Failure | undefined {
  if (!COMMAND_TYPES.includes(command.type)) {
    return failure(
      command.id,
      'invalid',
      `type: expected a request type, got "${String(command.type).slice(0, 40)}"`,
    );
  }
  const parsed = v.safeParse(commandSchema(command.type), command);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = formatPath((issue.path ?? []).map(({ key }) => key as string | number));
    return failure(command.id, 'invalid', `${path}: expected ${issue.expected ?? 'another value'}`);
  }
  if (state.supports && !state.supports.includes(command.type)) return failure(command.id, 'unsupported');
  const availability = availabilityOf(command, state);
  if (!availability) return failure(command.id, 'not-found');
  if (availability.enabled) return undefined;
  const reason = typeof availability.reason === 'string' ? availability.reason : undefined;
  return failure(command.id, (reason && CODES[reason]) || 'denied', reason);
}
