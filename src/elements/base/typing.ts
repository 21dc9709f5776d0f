/** Keys that are typed into a field: they are nobody else's, and no shortcut of the page. */

import { onMac } from '../../controllers/typed.js';

export { composes } from '../../controllers/typed.js';

/** Keys that are used here are nobody else's. */
export function used(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

const EDITS = new Set(['Backspace', 'Delete', 'Enter', 'Home', 'End']);

/** What is typed into a field does not reach the page; shortcuts with a modifier do. */
export function keepTyping(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  // where Option or AltGr do, Alt types nothing
  const types = key.length === 1 && (onMac() || event.getModifierState('AltGraph'));
  const [target] = event.composedPath();
  const inField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  if (!inField || ctrlKey || metaKey || (altKey && !types)) return;
  if (key.length === 1 || key.startsWith('Arrow') || EDITS.has(key)) event.stopPropagation();
}
