/** Checks plain data against a shape (`shapes.ts`, generated from the schemas). */
import { isRecord } from './plain.js';

/**
 * Text, number, boolean, host wording, anything, null: `s n b t * z`, with `?` where it may be absent.
 * `['?', X]` optional, `['=', …]` one of these, `['|', …]` any of these shapes, `['[]', X]` a list,
 * `['{}', X]` a record of any fields, and an object of fields (others are kept).
 */
export type Shape = string | readonly unknown[] | { readonly [field: string]: Shape };

type PathItem = string | number;
export interface RawIssue {
  path: PathItem[];
  message: string;
}

const KINDS: Record<string, [name: string, test: (value: unknown) => boolean]> = {
  s: ['string', (value) => typeof value === 'string'],
  n: ['number', (value) => Number.isFinite(value)],
  b: ['boolean', (value) => typeof value === 'boolean'],
  t: [
    'string or strings by language',
    (value) =>
      typeof value === 'string' ||
      (isRecord(value) && Object.values(value).every((item) => typeof item === 'string')),
  ],
  z: ['null', (value) => value === null],
  '*': ['anything', () => true],
};

export const kindOf = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`;

/** What a shape wants, in words. */
function wanted(shape: Shape): string {
  if (typeof shape === 'string') return KINDS[shape[0]!]![0];
  if (!Array.isArray(shape)) return 'object';
  const [tag, ...rest] = shape as [string, ...Shape[]];
  if (tag === '=') return rest.map((item) => JSON.stringify(item)).join(' | ');
  if (tag === '|') return rest.map(wanted).join(' | ');
  return { '[]': 'list', '{}': 'object' }[tag] ?? wanted(rest[0]!);
}

/** The issues of a value; never the value itself, which may be a customer's. */
export function check(shape: Shape, value: unknown, path: PathItem[] = []): RawIssue[] {
  const wrong = (): RawIssue[] => [{ path, message: `expected ${wanted(shape)}, got ${kindOf(value)}` }];
  if (typeof shape === 'string') {
    const fine = (value === undefined && shape[1] === '?') || (value !== undefined && KINDS[shape[0]!]![1](value));
    return fine ? [] : wrong();
  }
  if (!Array.isArray(shape)) {
    if (!isRecord(value)) return wrong();
    const fields = Object.entries(shape as { [field: string]: Shape });
    return fields.flatMap(([key, field]) => check(field, value[key], [...path, key]));
  }
  const [tag, ...rest] = shape as [string, ...Shape[]];
  const inner = rest[0]!;
  switch (tag) {
    case '?':
      return value === undefined ? [] : check(inner, value, path);
    case '=':
      return rest.includes(value as Shape) ? [] : wrong();
    case '[]':
      return Array.isArray(value) ? value.flatMap((item, i) => check(inner, item, [...path, i])) : wrong();
    case '{}':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, item]) => check(inner, item, [...path, key]))
        : wrong();
    default: {
      const tries = rest.map((option) => check(option, value, path));
      if (tries.some(({ length }) => length === 0)) return [];
      // an object where an object may be: what is wrong inside of it says more
      return (isRecord(value) && tries.find(([issue]) => issue!.path.length > path.length)) || wrong();
    }
  }
}
