// What is typed during a call, stored with every key as a part of the call's entry: no reload, no other tab loses it.
import { $ } from '../chrome.js';
import { updateActivity } from './store.js';

/**
 * @param crm `save(promise)` says what fails
 * @returns `draw(call)`, the entry of a call that goes on, or undefined; `stored()`, settled once all is written
 */
export function createNotes(t, crm) {
  const field = $('notes');
  let key;
  /** As it is stored: where the field differs, the agent was last to type. */
  let known = '';
  let hasFailed = false;
  let last = Promise.resolve();

  const tell = () => {
    const word = hasFailed
      ? 'notesFailed'
      : field.value && field.value === known
        ? 'notesStored'
        : 'notesHint';
    $('notesState').textContent = t(word);
  };
  function store() {
    const [call, notes] = [key, field.value];
    last = crm.save(updateActivity(call, { notes }).then(() => true)).then((isStored) => {
      hasFailed = !isStored;
      if (isStored && call === key) known = notes;
      tell();
    });
  }
  field.addEventListener('input', store);

  return {
    draw(call) {
      $('callNotes').hidden = !call;
      if (!call) return;
      if (key !== call.id || field.value === known) {
        if (key !== call.id) hasFailed = false;
        key = call.id;
        field.value = known = call.notes ?? '';
      }
      tell();
    },
    stored() {
      if (hasFailed) store();
      return last;
    },
  };
}
