/** Vue 3: properties, and events as `@cc-…` in a template (`onCc…` in JSX). */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { CcElements, Heard, Settable } from './elements.js';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;
type Handlers<T extends keyof CcElements> = {
  [E in keyof CcElements[T]['events'] & string as `on${Pascal<E>}`]?: (event: Heard<T, E>) => void;
};
/** `v-model`, where there is a `value`: Vue sets it, and reads it at each `input`. */
type Model<T extends keyof CcElements> = CcElements[T]['properties'] extends { value: infer Value }
  ? { modelValue?: Value; 'onUpdate:modelValue'?: (value: string) => void }
  : {};
type Props<T extends keyof CcElements> = Settable<T> & Handlers<T> & Model<T>;

export type CcVueElements = {
  [T in keyof CcElements]: new () => CcElements[T]['element'] & {
    /** What templates are checked against; not there when it runs. */
    $props: Props<T> & Omit<HTMLAttributes & PublicProps, keyof Props<T>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends CcVueElements {}
  interface HTMLAttributes {
    /** Where in one of the elements this stands; `v-slot` is for components of Vue. */
    slot?: string;
  }
}
