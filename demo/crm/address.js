// Which record is open: links, Back and a reload go to it. `#3` is a contact, `#new` a new one; a caller's number is
// kept beside the address, since addresses are written down in many places.

/** One word for a record, to compare and to keep drafts by. */
export const keyOf = ({ id, number }) => (id ? `${id}` : number === undefined ? 'new' : `new ${number}`);

/** Whether a call, or an entry of the timeline, belongs to the record. */
export const isOf =
  ({ id, number }) =>
  (entry) =>
    id ? entry.contactId === id : !entry.contactId && entry.number === number;

/** @returns `{ id }` of a contact; `{ number, name? }`, which belongs to nobody yet; `{}` for a new contact; or undefined */
export function openRecord() {
  const word = location.hash.slice(1);
  if (word === 'new') return history.state?.caller ?? {};
  return /^\d+$/.test(word) ? { id: Number(word) } : undefined;
}

/** @param how `push`, or `replace` where Back is not to return to the record before */
export function goTo({ id, number, name }, how = 'push') {
  const caller = number === undefined ? undefined : { number, name };
  history[`${how}State`]({ caller }, '', id ? `#${id}` : '#new');
}
