// What happened with a contact: calls and notes, cases.
import { $, duration, h, wording } from '../chrome.js';
import { keyOf } from './address.js';
import { draftOf, keep } from './drafts.js';
import { addNote, saveCase } from './store.js';
import { fill, setUpTabs, when } from './ui.js';

const kindOf = ({ type, out, connectedAt }, isLive) => {
  if (type === 'note') return 'noteItem';
  if (out) return connectedAt === undefined && !isLive ? 'notReached' : 'callOut';
  return connectedAt === undefined && !isLive ? 'missed' : 'callIn';
};

/**
 * @param crm `save(promise)` says what fails, `refresh()`
 * @returns `draw(target, seen, live)`
 */
export function createTimeline(t, crm) {
  let target = {};
  /** The record that the field was filled for. */
  let filledFor;
  setUpTabs([...document.querySelectorAll('.record [role="tab"]')]);

  function item(entry, live) {
    const isLive = live.some(({ id }) => id === entry.id);
    const { type, connectedAt, ms, reason, wrapupNote, notes } = entry;
    const state = isLive
      ? t('underWay')
      : type === 'call' && connectedAt !== undefined && !ms && t('endUnknown');
    const facts = [ms ? duration(ms) : state, wording(reason)].filter(Boolean).join(' · ');
    const lines = [facts, notes, wrapupNote && t('wrapup', wrapupNote)].filter(Boolean);
    return h(
      'li',
      { class: isLive && 'live' },
      h('b', {}, t(kindOf(entry, isLive))),
      h('time', { class: 'muted', datetime: new Date(entry.at).toISOString() }, when(entry.at)),
      lines.map((line) => h('p', { dir: 'auto' }, line)),
    );
  }
  function caseRow(one) {
    const title = wording(one.title);
    const [word, label] = one.isOpen ? ['close', 'closeCase'] : ['reopen', 'reopenCase'];
    const turn = () => crm.save(saveCase({ ...one, isOpen: !one.isOpen }));
    return h(
      'li',
      {},
      h('span', { class: 'name' }, title),
      h('span', { class: 'muted' }, when(one.at)),
      h('span', { class: one.isOpen ? 'tag open' : 'tag' }, t(one.isOpen ? 'caseOpen' : 'caseClosed')),
      h(
        'button',
        {
          type: 'button',
          class: 'btn small',
          'data-key': `${one.id}`,
          'aria-label': t(label, title),
          onclick: turn,
        },
        t(word),
      ),
    );
  }
  const nothing = () => h('li', { class: 'none muted' }, t('nothingYet'));

  $('note').addEventListener('input', ({ target: field }) => {
    keep(keyOf(target), 'note', field.value.trim() ? field.value : undefined);
    crm.refresh();
  });
  $('noteForm').addEventListener('submit', async (event) => {
    event.preventDefault();
    const [key, note] = [keyOf(target), $('note').value.trim()];
    if (!note || (await crm.save(addNote(target.id, note).then(() => true))) === undefined) return;
    keep(key, 'note', undefined);
    filledFor = undefined;
    crm.refresh();
  });
  $('caseForm').addEventListener('submit', async (event) => {
    event.preventDefault();
    const title = $('case').value.trim();
    if (!title || (await crm.save(saveCase({ contactId: target.id, title, isOpen: true }))) === undefined)
      return;
    $('case').value = '';
  });

  return {
    draw(next, { contact, activities, cases }, live) {
      target = next;
      const key = keyOf(target);
      if (filledFor !== key) {
        filledFor = key;
        $('note').value = draftOf(key)?.note ?? '';
        $('case').value = '';
      }
      for (const form of ['noteForm', 'caseForm']) $(form).hidden = !contact;
      for (const field of ['note', 'case']) $(field).placeholder = t($(field).dataset.tHint);
      fill($('timeline'), activities.length ? activities.map((entry) => item(entry, live)) : [nothing()]);
      const newest = [...cases].sort((a, b) => b.isOpen - a.isOpen || b.at - a.at);
      fill($('caseList'), cases.length ? newest.map(caseRow) : [nothing()]);
    },
  };
}
