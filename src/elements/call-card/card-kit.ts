import type { CallKit } from '../base/call-element.js';

/** What a card needs beside its call. */
export interface CardView extends CallKit {
  copied: string | undefined;
  copy(text: string): void;
}
