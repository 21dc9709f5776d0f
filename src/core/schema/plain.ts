/** Host data is copied once, at the edge, into plain records; nothing else of it is ever touched. */

const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);
const MAX_DEPTH = 24;

/**
 * A deep copy that holds only plain JSON: no accessors, no prototypes, no symbols, no functions.
 * `undefined` members go; what cannot be read (a throwing getter, a cycle, too deep) becomes null.
 */
export const plainCopy = (value: unknown): unknown => copyOf(value, []);

function copyOf(value: unknown, within: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || within.length > MAX_DEPTH || within.includes(value)) return null;
  const inside = [...within, value];
  try {
    if (Array.isArray(value)) return value.map((item) => copyOf(item, inside));
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (item === undefined || typeof item === 'function' || FORBIDDEN.has(key)) continue;
      copy[key] = copyOf(item, inside);
    }
    return copy;
  } catch {
    return null;
  }
}

/** Freezes plain JSON in depth and returns it. */
export function deepFreeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}

/** Equal as JSON; the order of keys does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b))
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        sameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
