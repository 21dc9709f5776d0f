/** Keys that are typed into a field: they are nobody else's, and no shortcut of the page. */

/** An input method is at work; Safari says so by a key code only. */
export const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Keys that are used here are nobody else's. */
export function used(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

const EDITS = new Set(['Backspace', 'Delete', 'Enter', 'Home', 'End']);

/** What is typed into a field does not reach the page; shortcuts with a modifier do. */
export function keepTyping(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  const [target] = event.composedPath();
  const inField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  if (!inField || ctrlKey || metaKey || (altKey && key.length > 1)) return;
  if (key.length === 1 || key.startsWith('Arrow') || EDITS.has(key)) event.stopPropagation();
}
