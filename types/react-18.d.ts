/** React 18 writes attributes only: properties and events go by a `ref`, or by `cc-session`'s one listener. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CcElements } from './elements.js';

type Base<T extends keyof CcElements> = DetailedHTMLProps<
  HTMLAttributes<CcElements[T]['element']>,
  CcElements[T]['element']
>;

export type CcReact18Elements = {
  [T in keyof CcElements]: Partial<CcElements[T]['attributes']> &
    Omit<Base<T>, keyof CcElements[T]['attributes']> & { class?: string };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CcReact18Elements {}
  }
}
