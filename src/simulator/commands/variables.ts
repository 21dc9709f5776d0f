/** Saving variables: what does not fit stops all, a conflict stops itself alone; the first saver wins. */
import { readValue, saveVariable, variablesOf } from '../engine/variables.js';
import type { Value } from '../world/types.js';
import type { Handlers } from './types.js';

export const variables = {
  'save-variables'(_ctx, on, { changes }) {
    const own = variablesOf(on);
    const problems: Record<string, string> = {};
    const conflicts: Record<string, string> = {};
    const saves: (() => void)[] = [];
    for (const [name, change] of Object.entries(changes)) {
      const variable = own.find((item) => item.name === name);
      if (!variable?.editable) {
        problems[name] = variable ? 'This variable cannot be edited' : 'There is no such variable';
        continue;
      }
      const read = readValue(variable, change.value as Value);
      if ('problem' in read) {
        problems[name] = read.problem;
        continue;
      }
      const { value } = read;
      if (value === variable.value) continue;
      const late = change.rev !== undefined && change.rev !== variable.rev;
      if (late) conflicts[name] = 'Somebody else has saved another value';
      else saves.push(() => saveVariable(variable, value, on.agent));
    }
    if (Object.keys(problems).length) return { code: 'invalid', fields: problems };
    for (const save of saves) save();
    if (Object.keys(conflicts).length) return { code: 'conflict', fields: conflicts };
    return undefined;
  },
} satisfies Handlers;
