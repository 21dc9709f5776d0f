// A button that copies a text, and says so.
import { h } from './chrome.js';

const SAID_MS = 2000;

/** @param text gives what is copied @returns the button */
export function copyButton(t, word, text) {
  const says = (key) => {
    button.textContent = t(key);
    button.dataset.t = key;
  };
  const button = h('button', { type: 'button', class: 'btn small' });
  const said = h('span', { class: 'sr', role: 'status' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      says('copied');
    } catch {
      // a page without the right to write there
      says('notCopied');
    }
    said.textContent = button.textContent;
    setTimeout(() => says(word), SAID_MS);
  });
  says(word);
  return h('span', {}, button, said);
}
