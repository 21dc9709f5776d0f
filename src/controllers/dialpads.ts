/** The dialpads of the page: what is to be edited before it is called goes to the first. */
import type { Registry } from './places.js';

export interface Dialpad {
  /** Shows itself, the focus in its field. */
  edit(): void;
}

export const dialpads: Registry<Dialpad> = new WeakMap();
