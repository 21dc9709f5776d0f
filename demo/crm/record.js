// One record: whose it is, the numbers to click, the form to change it, and whose a number may be.
import { $, h } from '../chrome.js';
import { keyOf } from './address.js';
import { draftOf, keep } from './drafts.js';
import { assign, e164, saveContact } from './store.js';
import { fill } from './ui.js';

const FIELDS = ['name', 'phone', 'mobile', 'mail', 'city', 'tier'];

/**
 * @param crm `save(promise)` says what fails, `open(target)`, `refresh()`, `editNumber(number, name)`
 * @returns `draw(target, seen)`
 */
export function createRecord(t, crm) {
  const form = $('form');
  let target = {};
  let seen;
  /** The record that the form was filled for. */
  let filledFor;
  /** The number that is none of those whose it may be. */
  let isElse;

  const fields = () => Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value]));
  const blank = () => ({ name: target.name ?? '', phone: target.number ?? '', tier: 'basic' });

  function drawForm() {
    const key = keyOf(target);
    const asks = seen.matches.length > 0 && isElse !== target.number;
    const isOpen = target.id ? draftOf(key)?.form !== undefined : !asks;
    form.hidden = !isOpen;
    $('edit').hidden = !target.id || isOpen;
    $('choose').hidden = !asks;
    fill($('matches'), [
      ...seen.matches.map(({ id, name, city }) => match(id, name, city)),
      match('', t('nobody'), ''),
    ]);
    if (!isOpen) filledFor = undefined;
    else if (filledFor !== key) {
      filledFor = key;
      const values = draftOf(key)?.form ?? seen.contact ?? blank();
      for (const name of FIELDS) form.elements[name].value = values[name] ?? '';
    }
  }
  const match = (id, name, city) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'btn', 'data-key': id || 'else', onclick: () => belongsTo(id) },
        name,
        h('span', { class: 'muted' }, city),
      ),
    );
  async function belongsTo(id) {
    if (!id) {
      isElse = target.number;
      drawForm();
      form.elements.name.focus();
    } else if (await crm.save(assign(target.number, id).then(() => true))) crm.open({ id }, 'replace');
  }

  $('edit').addEventListener('click', () => {
    keep(keyOf(target), 'form', seen.contact);
    crm.refresh();
    drawForm();
    form.elements.name.focus();
  });
  form.addEventListener('input', ({ target: field }) => {
    field.setCustomValidity('');
    keep(keyOf(target), 'form', { ...seen.contact, ...fields() });
    crm.refresh();
  });
  $('cancel').addEventListener('click', () => {
    keep(keyOf(target), 'form', undefined);
    filledFor = undefined;
    if (target.id || target.number !== undefined) crm.refresh();
    else history.back();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = fields();
    for (const name of ['phone', 'mobile']) {
      const typed = values[name].trim();
      values[name] = typed && e164(typed);
      form.elements[name].setCustomValidity(values[name] === undefined ? t('notANumber') : '');
    }
    if (!form.reportValidity()) return;
    const { number } = target;
    const key = keyOf(target);
    const id = await crm.save(saveContact({ ...seen.contact, ...values }, number));
    if (id === undefined) return;
    keep(key, 'form', undefined);
    if (key === keyOf(target)) crm.open({ id }, 'replace');
  });

  /** A link like any other: the desktop makes a call of it, since it stands in `dial-links`. */
  const phone = (number) => [
    h('a', { href: `tel:${number}`, 'data-key': number, 'aria-label': t('callTo', number) }, number),
    h(
      'button',
      {
        type: 'button',
        class: 'btn small',
        'data-key': `edit ${number}`,
        'aria-label': t('editOf', number),
        onclick: () => crm.editNumber(number, seen.contact?.name),
      },
      t('editNumber'),
    ),
  ];
  function details({ phone: first, mobile, mail, city, tier }) {
    const shown = {
      phone: first && phone(first),
      mobile: mobile && phone(mobile),
      mail: mail && h('a', { href: `mailto:${mail}`, 'data-key': 'mail' }, mail),
      city,
      tier: tier && t(tier),
    };
    return Object.entries(shown)
      .filter(([, value]) => value)
      .map(([key, value]) => h('div', {}, h('dt', {}, t(key)), h('dd', { class: 'num' }, value)));
  }

  return {
    draw(nextTarget, nextSeen) {
      [target, seen] = [nextTarget, nextSeen];
      const { contact } = seen;
      const number = target.number || (target.number === '' ? t('noNumber') : undefined);
      const name = contact?.name ?? (target.name || number || t('newContact'));
      $('name').textContent = name;
      $('mark').textContent = /^\+\d/.test(name) ? '?' : name.slice(0, 1);
      const isNew = !contact && !seen.matches.length && t('newContact');
      const known = contact ? [t(contact.tier), contact.city] : [isNew, target.name && number];
      $('summary').textContent = known.filter(Boolean).join(' · ');
      drawForm();
      $('details').hidden = !contact || !form.hidden;
      fill($('details'), contact ? details(contact) : []);
    },
  };
}
