// What can be said of an element: attributes by their types, text in its slots, custom properties and parts.
import { h } from './chrome.js';

/** Of every element. */
const GLOBAL = [
  { name: 'id', kind: 'text', options: [], description: '' },
  { name: 'lang', kind: 'text', options: [], description: '' },
  { name: 'data-cc-density', kind: 'enum', options: ['compact', 'comfortable'], description: '' },
];
export const attributesOf = (element) => [...GLOBAL, ...element.attributes];

/** The manifest's own words: English, with names between backticks. */
export const proseOf = (text) => text.split('`').map((part, i) => (i % 2 ? h('code', {}, part) : part));
const about = (id, text) => text && h('span', { id, class: 'about', lang: 'en' }, proseOf(text));

/** A field, its name, and what it is. */
function row(id, name, description, field, more) {
  const described = description ? `${id}-about` : false;
  if (described) field.setAttribute('aria-describedby', described);
  field.id = id;
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, h('code', {}, name)),
    field,
    more,
    about(described, description),
  );
}

const input = (value, change, attributes = {}) => {
  const field = h('input', { class: 'input', type: 'text', autocomplete: 'off', ...attributes });
  field.value = value ?? '';
  field.addEventListener('input', () => change(field.value));
  return field;
};

function area(value, change, t, example) {
  const field = h('textarea', { class: 'input', rows: 4, spellcheck: 'false' });
  field.value = value ?? '';
  const changed = () => change(field.value);
  field.addEventListener('input', changed);
  const take = () => {
    field.value = JSON.stringify(JSON.parse(example), null, 2);
    changed();
    field.focus();
  };
  const button = example && h('button', { type: 'button', class: 'btn small', onclick: take }, t('example'));
  return [field, button];
}

function choice(value, options, change, t) {
  const field = h(
    'select',
    { class: 'select' },
    h('option', { value: '' }, t('unset')),
    options.map((option) => h('option', { value: option }, option)),
  );
  field.value = value ?? '';
  field.addEventListener('change', () => change(field.value));
  return field;
}

function attribute({ name, kind, options, description }, node, change, t, examples) {
  const id = `attribute-${name}`;
  const value = node.attributes[name];
  const set = (next) => change('attributes', name, next);
  if (kind === 'boolean') {
    const box = h('input', { type: 'checkbox' });
    box.checked = value === true;
    box.addEventListener('change', () => set(box.checked));
    return row(id, name, description, box);
  }
  if (kind === 'enum') return row(id, name, description, choice(value, options, set, t));
  if (kind === 'json') {
    const [field, button] = area(value, set, t, examples[name]);
    return row(id, name, description, field, button);
  }
  return row(id, name, description, input(value, set, { inputmode: kind === 'number' ? 'decimal' : false }));
}

/** @param examples JSON by the names of attributes */
export const attributeFields = (node, element, { change, t, examples }) =>
  attributesOf(element).map((item) => attribute(item, node, change, t, examples));

/** Slots of a call have its id in their name. */
export function slotFields(node, element, { change, t }) {
  if (!element.slots.length) return [h('p', { class: 'muted' }, t('noSlots'))];
  return element.slots.map(({ name, description }, i) => {
    const [, before, after] = /^(.*)<callId>(.*)$/.exec(name) ?? [];
    const id = `slot-${i}`;
    if (before === undefined)
      return row(
        id,
        name || t('defaultSlot'),
        description,
        input(node.slots[name], (text) => change('slots', name, text)),
      );
    const known = Object.keys(node.slots).find((slot) => slot.startsWith(before) && slot.endsWith(after));
    let callId = known?.slice(before.length, known.length - after.length) ?? '';
    const text = input(known && node.slots[known], () => put());
    const whose = input(callId, (value) => put(value), {
      'aria-label': t('callId', name),
      placeholder: t('callIdShort'),
    });
    const put = (next = callId) => {
      const old = before + callId + after;
      if (next !== callId) change('slots', old, '');
      callId = next;
      if (callId) change('slots', before + callId + after, text.value);
    };
    return row(id, name, description, text, whose);
  });
}

/** Custom properties and parts, those whose name has the text. */
export function styleFields(node, element, { change, t }) {
  const list = (kind, items) =>
    items.map(({ name, description, default: value }, i) =>
      row(
        `${kind}-${i}`,
        name,
        description,
        input(node[kind][name], (css) => change(kind, name, css), {
          placeholder: value ?? 'border-radius: 99px',
        }),
      ),
    );
  const groups = [
    ['partsTitle', list('parts', element.parts)],
    ['tokensTitle', list('tokens', element.tokens)],
  ].filter(([, fields]) => fields.length);
  if (!groups.length) return [h('p', { class: 'muted' }, t('noStyle'))];
  const filter = h('input', {
    class: 'input',
    type: 'search',
    'aria-label': t('filter'),
    placeholder: t('filter'),
  });
  filter.addEventListener('input', () => {
    for (const field of groups.flatMap(([, fields]) => fields))
      field.hidden = !field.querySelector('code').textContent.includes(filter.value.trim());
  });
  return [filter, ...groups.flatMap(([title, fields]) => [h('h3', {}, t(title)), ...fields])];
}
