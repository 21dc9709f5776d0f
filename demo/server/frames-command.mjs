// Commands from pages: the fields that the contract names, of the right type. What a type needs, and who may ask for
// it, is judged by the contact centre; it must only never meet a number or an object where text is expected.
import { entries, fail, isRecord, primitive, text } from './frames-fields.mjs';

const ID = 200;
const LONG = 10_000;

/** Fields that are text, whatever the type, and how long they may be. */
const TEXTS = {
  callId: ID,
  legId: ID,
  otherCallId: ID,
  reasonId: ID,
  guideId: ID,
  actionId: ID,
  aniId: ID,
  idleCodeId: ID,
  campaignId: ID,
  contactId: ID,
  source: ID,
  state: ID,
  number: ID,
  name: 500,
  digits: 500,
  note: LONG,
};

function target(value, path) {
  if (!isRecord(value)) return fail(`${path}: expected object`);
  const copy = {};
  for (const field of ['type', 'id', 'name', 'number']) {
    if (value[field] !== undefined) copy[field] = text(value[field], `${path}.${field}`, 500);
  }
  return copy;
}

const change = (value, path) => {
  if (!isRecord(value)) return fail(`${path}: expected object`);
  const copy = { value: primitive(value.value ?? null, `${path}.value`, LONG) };
  if (value.rev !== undefined) copy.rev = text(value.rev, `${path}.rev`, ID);
  return copy;
};

const RECORDS = {
  target,
  changes: (value, path) => entries(value, path, 200, change),
  answers: (value, path) => entries(value, path, 500, (item, at) => primitive(item, at, LONG)),
};

/** @param {unknown} given */
export function copyCommand(given) {
  if (!isRecord(given)) return fail('expected object');
  const command = {
    id: text(given.id, 'id', ID) || fail('id: expected a name'),
    type: text(given.type, 'type', ID),
    issuedAt: Number.isFinite(given.issuedAt) ? given.issuedAt : fail('issuedAt: expected number'),
  };
  for (const [field, longest] of Object.entries(TEXTS)) {
    if (Object.hasOwn(given, field)) command[field] = text(given[field], field, longest);
  }
  for (const [field, read] of Object.entries(RECORDS)) {
    if (Object.hasOwn(given, field)) command[field] = read(given[field], field);
  }
  return command;
}
