/** As much of an assertion library as the suite needs: it runs everywhere. */

/** It cannot be told: the backend has nothing to check this with. */
export class Skip extends Error {
  override readonly name = 'Skip';
}

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Plain JSON with its keys in order. */
export const json = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    item && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? 'nothing';

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, wanted] = [json(actual), json(expected)];
  if (is !== wanted) throw new Error(`${what}: expected ${wanted.slice(0, 400)}, got ${is.slice(0, 400)}`);
}
