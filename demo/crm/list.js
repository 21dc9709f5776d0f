// The contacts, those that fit what is searched; above them callers who belong to nobody yet.
import { $, h } from '../chrome.js';
import { isOf, keyOf } from './address.js';
import { draftOf } from './drafts.js';
import { fill } from './ui.js';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of it is in the name, the place, the mail address or a number. */
function fits({ name, city, mail, numbers }, search) {
  const hay = fold([name, city, mail, ...numbers].join(' '));
  return fold(search)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** Scrolls the list alone, never the page. */
function bringIntoView(list, item) {
  if (!item) return;
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  const past = (start, end, from, to) => Math.min(0, start - from) || Math.max(0, end - to);
  list.scrollBy(
    past(inner.left, inner.right, outer.left, outer.right),
    past(inner.top, inner.bottom, outer.top, outer.bottom),
  );
}

/**
 * @param phaseOf what a call is doing, in words
 * @param open opens a record
 * @returns `draw(target, seen, live)`
 */
export function createList(t, phaseOf, open) {
  let last;
  let inView;
  const draw = (target, seen, live) => {
    last = [target, seen, live];
    $('search').placeholder = t('search');
    const here = keyOf(target);
    const row = (record, name, detail) => {
      const key = keyOf(record);
      const call = live.find(isOf(record));
      const marks = [
        call && h('span', { class: 'tag', 'data-is': call.phase }, phaseOf(call)),
        draftOf(key) && h('span', { class: 'tag unsaved' }, t('unsaved')),
      ];
      return h(
        'li',
        {},
        h(
          'button',
          {
            type: 'button',
            'data-key': key,
            'aria-current': key === here && 'true',
            onclick: () => open(record),
          },
          h('span', { class: 'name' }, name),
          marks,
          h('span', { class: 'muted num' }, detail),
        ),
      );
    };
    const found = seen.contacts
      .filter((contact) => fits(contact, $('search').value.trim()))
      .sort((a, b) => a.name.localeCompare(b.name));
    const loose = seen.loose.map((number) => row({ number }, number || t('noNumber'), ''));
    fill($('contacts'), [
      ...(loose.length ? [h('li', { class: 'head' }, t('loose')), ...loose] : []),
      ...found.map(({ id, name, phone }) => row({ id }, name, phone)),
    ]);
    $('found').textContent = found.length ? '' : t('foundNone');
    if (here !== inView) bringIntoView($('contacts'), $('contacts').querySelector('[aria-current]'));
    inView = here;
  };
  $('search').addEventListener('input', () => last && draw(...last));
  $('add').addEventListener('click', () => open({}));
  return { draw };
}
