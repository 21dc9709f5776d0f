/** The part of JSON Schema 2020-12 that our files use; another keyword throws, so that none is missed. */
export interface JsonSchema {
  [keyword: string]: unknown;
}
type Check = (at: never, value: unknown, schema: JsonSchema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const CHECKS: Record<string, Check> = {
  $schema: () => true,
  $id: () => true,
  title: () => true,
  type: (at: string, value) => typeOf(value) === at,
  const: (at: unknown, value) => same(at, value),
  enum: (at: unknown[], value) => at.some((item) => same(item, value)),
  pattern: (at: string, value) => typeof value !== 'string' || new RegExp(at, 'u').test(value),
  required: (at: string[], value) => !isObject(value) || at.every((key) => Object.hasOwn(value, key)),
  properties: (at: Record<string, JsonSchema>, value) =>
    !isObject(value) ||
    Object.entries(at).every(([key, schema]) => !Object.hasOwn(value, key) || accepts(schema, value[key])),
  additionalProperties: (at: JsonSchema | boolean, value, { properties = {} }) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((key) => !Object.hasOwn(properties as object, key))
      .every((key) => (typeof at === 'boolean' ? at : accepts(at, value[key]))),
  propertyNames: (at: JsonSchema, value) =>
    !isObject(value) || Object.keys(value).every((key) => accepts(at, key)),
  items: (at: JsonSchema, value) => !Array.isArray(value) || value.every((item) => accepts(at, item)),
  anyOf: (at: JsonSchema[], value) => at.some((schema) => accepts(schema, value)),
  oneOf: (at: JsonSchema[], value) => at.filter((schema) => accepts(schema, value)).length === 1,
};

export function accepts(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, at]) => {
    const check = CHECKS[keyword];
    if (!check) throw new Error(`JSON Schema keyword not known here: ${keyword}`);
    return check(at as never, value, schema);
  });
}
