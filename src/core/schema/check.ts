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

const NONE: readonly RawIssue[] = [];

/** Issues of what stands under a key, told from where that stands: paths cost nothing where all is well. */
export function under(all: RawIssue[], key: PathItem, issues: readonly RawIssue[]): void {
  for (const { path, message } of issues) all.push({ path: [key, ...path], message });
}

/** The issues of a value; never the value itself, which may be a customer's. */
export function check(shape: Shape, value: unknown): readonly RawIssue[] {
  const wrong = (): RawIssue[] => [
    { path: [], message: `expected ${wanted(shape)}, got ${kindOf(value)}` },
  ];
  if (typeof shape === 'string') {
    const fine = value === undefined ? shape[1] === '?' : KINDS[shape[0]!]![1](value);
    return fine ? NONE : wrong();
  }
  const issues: RawIssue[] = [];
  if (!Array.isArray(shape)) {
    if (!isRecord(value)) return wrong();
    const fields = shape as { [field: string]: Shape };
    for (const key of Object.keys(fields)) under(issues, key, check(fields[key]!, value[key]));
    return issues;
  }
  const [tag, inner] = shape as [string, Shape];
  switch (tag) {
    case '?':
      return value === undefined ? NONE : check(inner, value);
    case '=':
      return shape.indexOf(value, 1) > 0 ? NONE : wrong();
    case '[]':
      if (!Array.isArray(value)) return wrong();
      value.forEach((item, i) => under(issues, i, check(inner, item)));
      return issues;
    case '{}':
      if (!isRecord(value)) return wrong();
      for (const [key, item] of Object.entries(value)) under(issues, key, check(inner, item));
      return issues;
    default: {
      const tries = (shape.slice(1) as Shape[]).map((option) => check(option, value));
      if (tries.some(({ length }) => length === 0)) return NONE;
      // an object where an object may be: what is wrong inside of it says more
      return (isRecord(value) && tries.find(([issue]) => issue!.path.length > 0)) || wrong();
    }
  }
}
