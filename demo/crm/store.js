// The CRM's data: contacts, their cases, and what happened (calls and notes). Every tab is told of every change.
import { done, openDatabase, transact } from './db.js';
import { seed } from './seed.js';

const STORES = ['contacts', 'activities', 'cases'];
/** `contactId` of an activity that belongs to nobody yet: an index leaves out what has no value. */
const NOBODY = 0;

function create({ db }) {
  const make = (name) => db.createObjectStore(name, { keyPath: 'id', autoIncrement: true });
  make('contacts').createIndex('number', 'numbers', { multiEntry: true });
  make('activities').createIndex('contactId', 'contactId');
  make('cases').createIndex('contactId', 'contactId');
}
const fill = (transaction) => {
  for (const [name, items] of Object.entries(seed(Date.now())))
    for (const item of items) transaction.objectStore(name).add(item);
};

let opened;
/** Opened with the first use; tried again with the next one, when it failed. */
async function use(mode, work) {
  opened ??= openDatabase('harbour-crm', 1, (transaction) => {
    create(transaction);
    fill(transaction);
  });
  const db = await opened.catch((error) => {
    opened = undefined;
    throw error;
  });
  return transact(db, STORES, mode, work);
}

const channel = new BroadcastChannel('harbour-crm');
const changes = new EventTarget();
channel.onmessage = () => changes.dispatchEvent(new Event('change'));
export const onChange = (listener) => changes.addEventListener('change', listener);
async function write(work) {
  const result = await use('readwrite', work);
  channel.postMessage('change');
  changes.dispatchEvent(new Event('change'));
  return result;
}

const withNumber = (transaction, number) =>
  number ? done(transaction.objectStore('contacts').index('number').getAll(number)) : [];
const ofContact = (transaction, name, contactId) =>
  done(transaction.objectStore(name).index('contactId').getAll(contactId));

/** A number as it is compared and dialled: E.164. Undefined when it is none. */
export function e164(text) {
  const number = text
    .trim()
    .replace(/[\s().\-/]/g, '')
    .replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}

/** @param {string | undefined} number E.164; no number is nobody's */
export const contactsByNumber = (number) =>
  use('readonly', async (transaction) => withNumber(transaction, number));

/**
 * All that the page shows.
 *
 * @param target `{ id }` of a contact, or a `{ number }` that belongs to nobody yet
 * @param keys of the calls of this moment
 */
export const look = ({ id, number }, keys) =>
  use('readonly', async (transaction) => {
    const contact = id && (await done(transaction.objectStore('contacts').get(id)));
    const loose = await ofContact(transaction, 'activities', NOBODY);
    const mine = contact
      ? await ofContact(transaction, 'activities', id)
      : loose.filter((item) => item.number === number);
    const live = [];
    for (const key of keys) live.push(await done(transaction.objectStore('activities').get(key)));
    return {
      contact,
      contacts: await done(transaction.objectStore('contacts').getAll()),
      matches: contact ? [] : await withNumber(transaction, number),
      activities: mine.sort((a, b) => b.at - a.at),
      cases: contact ? await ofContact(transaction, 'cases', id) : [],
      loose: [...new Set(loose.map((item) => item.number))],
      live: live.filter(Boolean),
    };
  });

/** Writes an activity, or more of one: what the change leaves undefined stays, and so does whose it is. */
export const updateActivity = (id, change) =>
  write(async (transaction) => {
    const activities = transaction.objectStore('activities');
    const before = (await done(activities.get(id))) ?? { id, contactId: NOBODY };
    const known = Object.entries(change).filter(([, value]) => value !== undefined);
    const contactId = before.contactId || (change.contactId ?? NOBODY);
    await done(activities.put({ ...before, ...Object.fromEntries(known), contactId }));
  });

async function give(transaction, number, contactId) {
  for (const item of await ofContact(transaction, 'activities', NOBODY))
    if (item.number === number) transaction.objectStore('activities').put({ ...item, contactId });
}
/** The calls of a number that nobody had are this contact's. */
export const assign = (number, contactId) => write((transaction) => give(transaction, number, contactId));

/**
 * @param number whose calls made the page offer a new contact
 * @returns the contact's id. A new one gets the calls of that number, and of its own, that nobody had
 */
export const saveContact = (contact, number) =>
  write(async (transaction) => {
    const numbers = [contact.phone, contact.mobile].filter(Boolean);
    const id = await done(transaction.objectStore('contacts').put({ ...contact, numbers }));
    if (!contact.id) for (const one of new Set([...numbers, number])) await give(transaction, one, id);
    return id;
  });

export const addNote = (contactId, notes) =>
  write((transaction) =>
    done(transaction.objectStore('activities').add({ contactId, type: 'note', at: Date.now(), notes })),
  );

export const saveCase = (item) =>
  write((transaction) => done(transaction.objectStore('cases').put({ at: Date.now(), ...item })));

/** Everything as it was at first. */
export const reset = () =>
  write(async (transaction) => {
    for (const name of STORES) transaction.objectStore(name).clear();
    fill(transaction);
  });
