/** Call-associated data: types, revisions, and who saved last. */
import type { Variable } from '../../core/schema/types.js';
import type { Customer, EntryPoint, Value, WorldAgent } from '../world/types.js';
import type { OnCall } from './lookup.js';

const MAX_LENGTH = 256;

/** What the value would be stored as, or what is wrong with it. */
export function readValue(variable: Variable, value: Value): { value: Value } | { problem: string } {
  if (value === null) return { value };
  if (String(value).length > Math.min(variable.maxLength ?? MAX_LENGTH, MAX_LENGTH)) {
    return { problem: 'The value is too long' };
  }
  const { type, options } = variable;
  if (options?.length && !options.some((option) => option.value === value)) {
    return { problem: 'The value is none of the choices' };
  }
  if (type === 'boolean') return typeof value === 'boolean' ? { value } : { problem: 'Give true or false' };
  if (type === 'integer' || type === 'decimal') {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    const fits = type === 'integer' ? Number.isInteger(number) : Number.isFinite(number);
    return fits
      ? { value: number }
      : { problem: type === 'integer' ? 'Give a whole number' : 'Give a number' };
  }
  if (typeof value !== 'string') return { problem: 'Give text' };
  if (type === 'datetime' && value !== '' && Number.isNaN(Date.parse(value))) {
    return { problem: 'Give a date and time as in 2026-01-31T14:30' };
  }
  return { value };
}

export function saveVariable(variable: Variable, value: Value, by: WorldAgent): void {
  variable.value = value;
  variable.rev = String(Number(variable.rev ?? 0) + 1);
  variable.changedBy = by.name;
}

/** Of somebody who is dialled: what is known of a customer, and nothing else. */
export function flowVariables(entryPoint: EntryPoint | undefined, { values = {} }: Partial<Customer> = {}) {
  return (entryPoint?.flow.variables ?? []).map((variable): Variable => {
    const { name, type } = variable;
    const value = Object.hasOwn(values, name) ? values[name]! : type === 'boolean' ? false : null;
    return { ...variable, value, rev: '1' };
  });
}

/** Those of the call, or of the flow that it has left since this agent sent it on. */
export const variablesOf = ({ interaction, engagement }: Pick<OnCall, 'interaction' | 'engagement'>) =>
  engagement.variables ?? interaction.variables;

/**
 * Into another flow: of the same name and type the value goes along, unless the flow sets it itself
 * (guide: 具有相同名称和数据类型的 CAD 变量). What was secret stays so.
 */
export function movedVariables(
  from: readonly Variable[],
  { variables, sets }: EntryPoint['flow'],
): Variable[] {
  return variables.map((variable): Variable => {
    const { name, type } = variable;
    const old = from.find((item) => item.name === name && item.type === type);
    if (!old || sets?.includes(name)) return { ...variable, rev: '1' };
    const moved: Variable = { ...variable, value: old.value, rev: '1' };
    if (old.secure) moved.secure = true;
    return moved;
  });
}
