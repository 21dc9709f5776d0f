/** Preact: properties, attributes, and events as `oncc-…`. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { CcElements, Listeners, Settable } from './elements.js';

type Props<T extends keyof CcElements> = Settable<T> & Listeners<T, 'on'>;
type Base<T extends keyof CcElements> = HTMLAttributes<CcElements[T]['element']> &
  ClassAttributes<CcElements[T]['element']>;

export type CcPreactElements = { [T in keyof CcElements]: Props<T> & Omit<Base<T>, keyof Props<T>> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CcPreactElements {}
  }
}
