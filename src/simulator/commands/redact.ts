/** Commands as they are remembered: no secure values, no digits. */
import { deepFreeze } from '../../core/schema/plain.js';
import type { Command } from '../../core/schema/types.js';
import { onCallOf } from '../engine/lookup.js';
import { variablesOf } from '../engine/variables.js';
import type { World } from '../world/types.js';

/** Values of variables that are not known to be open are left out, too. */
function openVariables(world: World, callId: string): Set<string> {
  const on = onCallOf(world, callId);
  const names = on && variablesOf(on).flatMap(({ name, secure }) => (secure ? [] : [name]));
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
