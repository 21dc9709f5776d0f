// What the reference says of the elements, out of custom-elements.json.
import { readFileSync } from 'node:fs';
import {
  getAllComponents,
  getAttrsAndProps,
  getComponentPublicMethods,
  getMainComponentDescription,
  getMemberDescription,
} from '@wc-toolkit/cem-utilities';
import { at } from '../lib/run.mjs';

const json = (file) => JSON.parse(readFileSync(at(file), 'utf8'));

/** The section of docs/states.md that shows an element. */
const SHOWN_IN = {
  'cc-desktop': 'desktop',
  'cc-call-card': 'control',
  'cc-call-list': 'tasks',
  'cc-variables': 'data',
  'cc-transfer-dialog': 'transfer',
  'cc-wrapup': 'wrapup',
  'cc-dialpad': 'dialpad',
  'cc-agent-state': 'agent',
  'cc-call-history': 'history',
  'cc-campaign-contact': 'campaign',
  'cc-call-guide': 'guide',
  'cc-notices': 'notices',
  'cc-audio-settings': 'audio',
};

/** The first picture of an element: address, what it shows, where the others are. */
function pictureOf(tag, states) {
  const section = SHOWN_IN[tag];
  if (!section) return undefined;
  const [, alt, src] = new RegExp(`!\\[([^\\]]*)\\]\\((images/states/${section}-01\\.webp)\\)`).exec(states);
  return { alt, src, more: `states.html#${section}` };
}

const described = (item) => ({ ...item, text: getMemberDescription(item.description, item.deprecated) });
const listed = (items) => (items ?? []).map(described);

/** One row for an attribute with its property, or a property alone. An attribute's words win: they are for HTML. */
const rowOf = (item) => ({
  ...described(item),
  key: (item.attrName ?? item.propName).toLowerCase(),
  inherited: Boolean(item.inheritedFrom),
});

const methodOf = (method) => ({
  ...described(method),
  signature: `${method.name}(${(method.parameters ?? [])
    .map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`)
    .join(', ')}): ${method.return?.type?.text ?? 'void'}`,
});

/** Every element, in the order of src/names.json; `own` tokens are those that no other element has. */
export function readElements() {
  const manifest = json('custom-elements.json');
  const states = readFileSync(at('docs/states.md'), 'utf8');
  const byTag = new Map(getAllComponents(manifest).map((d) => [d.tagName, d]));
  const shared = (name) =>
    [...byTag.values()].filter((d) => d.cssProperties?.some((p) => p.name === name)).length > 1;
  return Object.entries(json('src/names.json').elements).map(([tag, summary]) => {
    const d = byTag.get(tag);
    const properties = listed(d.cssProperties);
    return {
      tag,
      summary,
      className: d.name,
      text: getMainComponentDescription(d, 'description'),
      picture: pictureOf(tag, states),
      rows: getAttrsAndProps(d).map(rowOf),
      methods: getComponentPublicMethods(d).map(methodOf),
      events: listed(d.events),
      slots: listed(d.slots),
      parts: listed(d.cssParts),
      states: listed(d.cssStates),
      ownProperties: properties.filter(({ name }) => !shared(name)),
      sharedProperties: properties.filter(({ name }) => shared(name)),
    };
  });
}

/** Requests, questions, facts, codes: src/names.json, with the fields of each request out of its schema. */
export function readNames() {
  const names = json('src/names.json');
  const schemas = new Map(
    json('schema/v1/command.schema.json').anyOf.map((s) => [s.properties.type.const, s]),
  );
  const details = (type) => {
    const { properties, required } = schemas.get(type);
    return Object.keys(properties)
      .filter((name) => !['id', 'type', 'issuedAt'].includes(name))
      .map((name) => `${name}${required.includes(name) ? '' : '?'}`);
  };
  return {
    requests: Object.entries(names.requests).map(([type, { lane }]) => ({
      type,
      lane,
      fields: details(type),
    })),
    queries: Object.entries(names.queries),
    facts: Object.entries(names.facts),
    codes: names.codes,
    reasons: names.reasons,
    endReasons: names.endReasons,
  };
}
