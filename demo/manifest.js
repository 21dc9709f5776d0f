// What custom-elements.json says of the elements, as pages that offer them in forms want to know it.

/** One of several words, as the manifest writes it: 'inline' | 'corner'. */
const wordsOf = (type) => [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word);

/** Text, whatever else a property may take. */
const PLAIN = /^(string|number|boolean)( \| null)?$/;

/** How an attribute is entered: `boolean`, `number`, `enum`, `json`, `text`. */
function kindOf(type, field) {
  if (type === 'boolean') return 'boolean';
  if (type === 'number') return 'number';
  if (wordsOf(type).length) return 'enum';
  return PLAIN.test(field) ? 'text' : 'json';
}

function attributeOf({ name, fieldName, type, description = '', default: value }, members) {
  const { text = 'string' } = type ?? {};
  const field = members.find((member) => member.name === fieldName)?.type?.text ?? 'string';
  const kind = kindOf(text, field);
  return { name, kind, options: kind === 'enum' ? wordsOf(text) : [], description, default: value };
}

const NAMED = (list = []) => list.map(({ name, description = '' }) => ({ name, description }));

/**
 * @param {URL | string} url of the manifest
 * @returns the elements, by the order of their names
 */
export async function readManifest(url) {
  const { modules } = await (await fetch(url)).json();
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, description = '', attributes = [], members = [], ...rest }) => ({
      tag: tagName,
      description,
      attributes: attributes.map((attribute) => attributeOf(attribute, members)),
      fields: Object.fromEntries(attributes.map(({ name, fieldName }) => [fieldName ?? name, name])),
      events: (rest.events ?? []).map(({ name, type, description: about = '' }) => ({
        name,
        type: type?.text ?? 'Event',
        description: about,
      })),
      slots: NAMED(rest.slots),
      parts: NAMED(rest.cssParts),
      states: NAMED(rest.cssStates),
      tokens: (rest.cssProperties ?? []).map(({ name, default: value, description: about = '' }) => ({
        name,
        default: value ?? '',
        description: about,
      })),
    }))
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
/** A value as it stands in HTML: between quotes of which it has none, where there are such. */
export function quoted(value) {
  const text = String(value);
  if (!text.includes('"')) return `"${text.replace(/[&"]/g, (c) => ENTITIES[c])}"`;
  return `'${text.replace(/&/g, '&amp;').replace(/'/g, '&#39;')}'`;
}
/** Text as it stands between tags. */
export const escaped = (text) => String(text).replace(/[&<]/g, (c) => ENTITIES[c]);

/** Attributes by name as they stand in a tag. */
export const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true || value === '' ? ` ${name}` : ` ${name}=${quoted(value)}`))
    .join('');
