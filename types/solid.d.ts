/** Solid: properties, attributes, events as `on:cc-…`; `prop:` and `attr:` say which of the two. */
import type { JSX } from 'solid-js';
import type { CcElements, Listeners, Settable } from './elements.js';

type Prefixed<Items, Prefix extends string> = {
  [K in keyof Items & string as `${Prefix}${K}`]?: Items[K];
};
type Props<T extends keyof CcElements> = Settable<T> &
  Listeners<T, 'on:'> &
  Prefixed<CcElements[T]['properties'], 'prop:'> &
  Prefixed<CcElements[T]['attributes'], 'attr:'>;

export type CcSolidElements = {
  [T in keyof CcElements]: Props<T> & Omit<JSX.HTMLAttributes<CcElements[T]['element']>, keyof Props<T>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CcSolidElements {}
  }
}
