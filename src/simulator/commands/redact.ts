/** Commands as they are remembered: no secure values, no digits. */
import { deepFreeze } from '../../core/schema/plain.js';
import type { Command } from '../../core/schema/types.js';
import type { World } from '../world/types.js';

/** Values of variables that are not known to be open are left out, too. */
function openVariables(world: World, callId: string): Set<string> {
  const interaction = world.interactions.find(({ engagements }) =>
    engagements.some((engagement) => engagement.callId === callId),
  );
  const names = interaction?.variables.filter(({ secure }) => !secure).map(({ name }) => name);
  return new Set(names);
}

/** @param command a copy, which may be kept */
export function redact(command: Command, world: World): Command {
  if (command.type === 'send-digits') {
    return deepFreeze({ ...command, digits: '•'.repeat(String(command.digits).length) });
  }
  if (command.type !== 'save-variables') return deepFreeze(command);
  const open = openVariables(world, command.callId);
  const changes = Object.entries(command.changes ?? {}).map(([name, change]) => [
    name,
    open.has(name) ? change : { ...change, value: null, secure: true },
  ]);
  return deepFreeze({ ...command, changes: Object.fromEntries(changes) as typeof command.changes });
}
