// What was typed and not saved, by record: neither another record nor a reload throws it away. It ends with the tab.
const KEY = 'harbour-crm-drafts';

const drafts = new Map();
/** Where nothing may be stored, drafts last as long as the page. */
function storage(work) {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}
const before = storage((store) => JSON.parse(store.getItem(KEY) ?? '{}'));
for (const [record, draft] of Object.entries(before ?? {})) drafts.set(record, draft);

/** @param {string} record `keyOf` in `address.js` */
export const draftOf = (record) => drafts.get(record);

/** Changes a part of a draft: `form`, the fields of the contact; `note`. Undefined removes the part. */
export function keep(record, part, value) {
  const { [part]: _, ...others } = drafts.get(record) ?? {};
  const next = value === undefined ? others : { ...others, [part]: value };
  if (Object.keys(next).length) drafts.set(record, next);
  else drafts.delete(record);
  storage((store) => store.setItem(KEY, JSON.stringify(Object.fromEntries(drafts))));
}

export function forgetDrafts() {
  drafts.clear();
  storage((store) => store.removeItem(KEY));
}
