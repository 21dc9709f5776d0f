/** Digits go down the line, and nobody keeps them. */
import type { Handlers } from './types.js';

export const digits = {
  'send-digits': () => undefined,
} satisfies Handlers;
