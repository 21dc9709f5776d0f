// Single fields of frames.

/** Why a frame is refused. */
export class TooWrong extends Error {}

/** @returns {never} */
export function fail(message) {
  throw new TooWrong(message);
}

export const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string, not empty where it names something. */
export function text(value, path, longest) {
  if (typeof value !== 'string') return fail(`${path}: expected string`);
  return value.length <= longest ? value : fail(`${path}: longer than ${longest} characters`);
}

/** What a variable or an answer may be. */
export function primitive(value, path, longest) {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value;
  return typeof value === 'string' ? text(value, path, longest) : fail(`${path}: expected a plain value`);
}

/** Each entry by its own reader; a key called `__proto__` is a key like any other. */
export function entries(value, path, most, read) {
  if (!isRecord(value)) return fail(`${path}: expected object`);
  const all = Object.entries(value);
  if (all.length > most) return fail(`${path}: more than ${most} entries`);
  // keys are a customer's data, so paths do not name them
  return Object.fromEntries(all.map(([key, item]) => [text(key, path, 200), read(item, `${path}[…]`)]));
}
