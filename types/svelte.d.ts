/** Svelte 5: properties, attributes, and events as `oncc-…`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { CcElements, Listeners, Settable } from './elements.js';

type Props<T extends keyof CcElements> = Settable<T> & Listeners<T, 'on'>;

export type CcSvelteElements = {
  [T in keyof CcElements]: Props<T> & Omit<HTMLAttributes<CcElements[T]['element']>, keyof Props<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CcSvelteElements {}
}
