/** Copies that may leave the store: no secure values, no digits, numbers as the formatter allows. */
import { hideDigits, isTel, isWhole, type NumberFormatter } from '../numbers/format.js';
import type { Call, Command, Result, Variable } from '../schema/types.js';
import { deepFreeze } from '../schema/plain.js';
import type { Fact } from './fact.js';
import { callById, type State } from './state.js';
import type { Failure } from './steps.js';

function redactVariable(variable: Variable, fact: (number: string, role: string) => string): Variable {
  if (variable.secure) return { ...variable, value: null };
  const { format, value, options } = variable;
  if (format !== 'phone' && !isTel(value)) return variable;
  const written = (text: string | number | boolean) => fact(String(text), 'variable');
  return {
    ...variable,
    value: value === null ? value : written(value),
    ...(options && { options: options.map((option) => ({ ...option, value: written(option.value) })) }),
  };
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

/**
 * The command as details, notices and the pending list carry it; it may be one that was refused.
 *
 * @param format for facts: their numbers are written by it; a request's own number is to be dialled
 */
export function redactCommand(command: Command, state: State, format?: NumberFormatter): Command {
  const { callId } = command as { callId?: string };
  // what was refused may hold anything
  const fact = <T>(number: T, role: string) =>
    format && /string|number/.test(typeof number)
      ? format(String(number), { purpose: 'fact', role, callId })
      : number;
  let change = {};
  if (command.type === 'send-digits') {
    change = { digits: '•'.repeat(String(command.digits).length) };
  } else if (command.type === 'outdial') {
    const role = command.source === 'address-book' ? 'external' : 'customer';
    change = { number: fact(command.number, role) };
  } else if (command.type === 'transfer' || command.type === 'consult') {
    const { target } = command;
    if (target?.type === 'number')
      change = { target: { ...target, number: fact(target.number, 'external') } };
  } else if (command.type === 'save-variables') {
    change = { changes: redactChanges(command, state, fact) };
  }
  return deepFreeze({ ...command, ...change });
}

type Changes = Command<'save-variables'>['changes'];

/** Only what is known to be open is shown: the call, or the variable, may be gone by now. */
function redactChanges(
  { callId, changes }: Command<'save-variables'>,
  state: State,
  fact: <T>(number: T, role: string) => T | string,
): Changes {
  const variables = callById(state, callId)?.variables ?? [];
  const redacted: Changes = {};
  for (const [name, change] of Object.entries(changes ?? {})) {
    const { rev, value } = { ...change };
    const known = variables.find((variable) => variable.name === name);
    const phone = known?.format === 'phone' || isTel(value);
    redacted[name] =
      known && !known.secure
        ? { ...change, ...(phone && { value: fact(value, 'variable') }) }
        : { ...(rev !== undefined && { rev }), value: null, secure: true };
  }
  return redacted;
}

/** What became of a request, as the page and the agent are told: numbers masked, also where the backend names one. */
export function outcomeOf(
  command: Command,
  result: Result,
  store: { state: State; number: NumberFormatter },
): { fact: Fact; redacted: Command; failed?: Failure } {
  const { state } = store;
  const told = redactCommand(command, state, (number, context) => store.number(number, context));
  const redacted = redactCommand(command, state);
  if (result.ok) return { fact: { fact: 'cc-request-done', detail: { command: told, result } }, redacted };
  const { code } = result;
  const message = typeof result.message === 'string' ? unquoted(result, command, told) : result.message;
  const error = message === undefined ? { code } : { code, message };
  return {
    fact: { fact: 'cc-request-failed', detail: { command: told, error } },
    redacted,
    failed: { ...result, ...error },
  };
}

/** A backend may quote what it was sent: of that, what is hidden from the page stays hidden. */
function unquoted({ code, message = '' }: Failure, command: Command, told: Command): string {
  const number = numberOf(command);
  const shown = numberOf(told);
  let text = message;
  const hide = (part: unknown, by = '•••') => {
    if (part !== undefined && part !== null && part !== '') text = text.replaceAll(String(part), () => by);
  };
  if (number && shown !== undefined && !isWhole(number, shown)) {
    // what had to be taken out of a number was a part of it
    if (code === 'needs-confirmation') text = hideDigits(text);
    else hide(number, shown);
  }
  if (command.type === 'send-digits') hide(command.digits);
  if (command.type === 'save-variables' && told.type === 'save-variables') {
    for (const [name, change] of Object.entries(told.changes))
      if ('secure' in change) hide(command.changes[name]?.value);
  }
  return text;
}

function numberOf(command: Command): string | undefined {
  const { number, target } = command as { number?: unknown; target?: { number?: unknown } };
  const found = number ?? target?.number;
  return typeof found === 'string' ? found : undefined;
}
