/** React 19: properties, attributes, and events as `oncc-…`. In one file: `import type {} from 'cc-voice-widgets/types/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CcElements, Listeners, Settable } from './elements.js';

type Props<T extends keyof CcElements> = Settable<T> & Listeners<T, 'on'>;
type Base<T extends keyof CcElements> = DetailedHTMLProps<
  HTMLAttributes<CcElements[T]['element']>,
  CcElements[T]['element']
>;

export type CcReactElements = { [T in keyof CcElements]: Props<T> & Omit<Base<T>, keyof Props<T>> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CcReactElements {}
  }
}
