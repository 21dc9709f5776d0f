/** A pane of Interaction Control, as an agent reads it. */
import { allByRole, descriptionOf, isOff, nameOf, part, seen } from './dom.js';

/** A pane of a card, as it reads. */
export interface Pane {
  /** Words of the strip, without the times. */
  word: string;
  /** Who is there. */
  name: string;
  /** Names of the buttons that can be used. */
  on: string[];
  /** Those that are off, each with its reason. */
  off: string[];
}

const TIME = /\s*\d+:\d\d(:\d\d)?/g;
/** Copy is in every pane, and asks nothing of anybody. */
export const isAction = (name: string) => !/^(Copy|复制|Copied|已复制)/.test(name);

export function paneOf(element: HTMLElement): Pane {
  const all = allByRole(element, 'button').filter((item) => isAction(nameOf(item)));
  return {
    word: seen(part(element, 'strip')!).replace(TIME, ''),
    name: seen(part(element, 'name')!),
    on: all.filter((item) => !isOff(item)).map(nameOf),
    off: all.filter(isOff).map((item) => `${nameOf(item)}: ${descriptionOf(item)}`),
  };
}
