/** Which combination does what: our map, and what a page makes of it. */
import type { Problem } from '../../core/store/problems.js';
import { ariaKeys, readCombination, type Combination } from './keys.js';

/** In the order of the documentation. `docs/shortcuts.md` says which collisions were looked for. */
export const DEFAULTS = {
  answer: 'Alt+Shift+Y',
  decline: 'Alt+Shift+U',
  hold: 'Alt+Shift+H',
  mute: 'Alt+Shift+M',
  recording: 'Alt+Shift+R',
  transfer: 'Alt+Shift+F',
  consult: 'Alt+Shift+Q',
  conference: 'Alt+Shift+J',
  end: 'Alt+Shift+E',
  wrapup: 'Alt+Shift+O',
  state: 'Alt+Shift+K',
  dialpad: 'Alt+Shift+D',
  'focus-call': 'Alt+Shift+G',
  'next-call': 'Alt+Shift+9',
  'previous-call': 'Alt+Shift+8',
} as const;

/** What a combination can be for. */
export type ShortcutName = keyof typeof DEFAULTS;
/** Ours, with these changed: null or '' switches one off. With `defaults: false` only these. */
export type ShortcutMap = { [name in ShortcutName]?: string | null } & { defaults?: boolean };

export type Combinations = ReadonlyMap<ShortcutName, Combination>;

const NAMES = Object.keys(DEFAULTS) as ShortcutName[];
const problem = (message: string, path = 'shortcuts'): Problem => ({ code: 'SHORTCUTS', path, message });

function objectOf(value: unknown): Record<string, unknown> | undefined {
  let read = value;
  if (typeof value === 'string') {
    try {
      read = JSON.parse(value) as unknown;
    } catch {
      return undefined;
    }
  }
  return typeof read === 'object' && read !== null && !Array.isArray(read)
    ? (read as Record<string, unknown>)
    : undefined;
}

const isOff = (value: unknown): boolean =>
  value === null || value === undefined || value === false || value === 'false';
const isDefault = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && ['', 'true', 'default'].includes(value.trim()));

/** @returns the map (an empty one where there are none), or what is wrong with it */
export function readShortcuts(value: unknown): Combinations | Problem {
  if (isOff(value)) return new Map();
  const given = isDefault(value) ? {} : objectOf(value);
  if (!given)
    return problem(
      'shortcuts is no map. Set "default", or an object (JSON in the attribute) like { "hold": "Alt+Shift+H" }',
    );
  const { defaults = true, ...own } = given;
  if (typeof defaults !== 'boolean')
    return problem(
      'shortcuts.defaults is neither true nor false. With false only your own are on',
      'shortcuts.defaults',
    );
  const unknown = Object.keys(own).find((name) => !Object.hasOwn(DEFAULTS, name));
  if (unknown !== undefined)
    return problem(
      `shortcuts.${unknown} is nothing that can be done. There are: ${NAMES.join(', ')}`,
      `shortcuts.${unknown}`,
    );
  return combine({ ...(defaults && DEFAULTS), ...own });
}

function combine(wanted: { [name: string]: unknown }): Combinations | Problem {
  const combinations = new Map<ShortcutName, Combination>();
  const taken = new Map<string, ShortcutName>();
  for (const name of NAMES) {
    const text = wanted[name];
    if (text === undefined || text === null || text === '') continue;
    const path = `shortcuts.${name}`;
    if (typeof text !== 'string')
      return problem(`${path} is no text. Write it like "Alt+Shift+H", or null for none`, path);
    const combination = readCombination(text);
    if (typeof combination === 'string')
      return problem(`${path} cannot be "${text}": ${combination}. Write it like "Alt+Shift+H"`, path);
    const other = taken.get(ariaKeys(combination));
    if (other)
      return problem(
        `${path} and shortcuts.${other} are both "${text}". Change one of them, or set it to null`,
        path,
      );
    taken.set(ariaKeys(combination), name);
    combinations.set(name, combination);
  }
  return combinations;
}
