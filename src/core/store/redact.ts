/** Copies that may leave the store: no secure values, no digits, numbers as the formatter allows. */
import type { NumberFormatter } from '../numbers/format.js';
import type { Call, Command, Variable } from '../schema/types.js';
import { deepFreeze } from '../schema/plain.js';
import { callById, type State } from './state.js';

function redactVariable(variable: Variable, fact: (number: string, role: string) => string): Variable {
  if (variable.secure) return { ...variable, value: null };
  const { format, value } = variable;
  if (format !== 'phone' || value === null) return variable;
  return { ...variable, value: fact(String(value), 'variable') };
}

/** The call as facts carry it. */
export function redactCall(call: Call, format: NumberFormatter): Call {
  const fact = (number: string, role: string) => format(number, { purpose: 'fact', role, callId: call.id });
  const copy: Call = {
    ...call,
    variables: call.variables.map((variable) => redactVariable(variable, fact)),
    legs: call.legs.map((leg) =>
      leg.number === undefined ? leg : { ...leg, number: fact(leg.number, leg.role) },
    ),
  };
  if (call.ani !== undefined) copy.ani = fact(call.ani, 'ani');
  if (call.dnis !== undefined) copy.dnis = fact(call.dnis, 'dnis');
  return deepFreeze(copy);
}

/** The command as details, notices and the pending list carry it; it may be one that was refused. */
export function redactCommand(command: Command, state: State): Command {
  if (command.type === 'send-digits') {
    return deepFreeze({ ...command, digits: '•'.repeat(String(command.digits).length) });
  }
  if (command.type !== 'save-variables') return deepFreeze({ ...command });
  // only what is known to be open is shown: the call, or the variable, may be gone by now
  const open = new Set(
    callById(state, command.callId)
      ?.variables.filter((variable) => !variable.secure)
      .map(({ name }) => name),
  );
  const changes: (typeof command)['changes'] = {};
  for (const [name, change] of Object.entries(command.changes ?? {})) {
    const { rev } = { ...change };
    const kept = rev === undefined ? {} : { rev };
    changes[name] = open.has(name) ? { ...change } : { ...kept, value: null, secure: true };
  }
  return deepFreeze({ ...command, changes });
}
