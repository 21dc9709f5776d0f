import type { DialCheck, DialOptions } from './dial/index.js';

export type { DialCheck, DialOptions, DialReason } from './dial/index.js';

/**
 * Checks a number as the dialogs do: what would be dialled, whether it may be, what to know of it. The
 * rules, and what is known of numbers, are loaded when first needed.
 *
 * @param text as typed or pasted
 * @param options `profile`, and `purpose`: `'outdial'`, `'transfer'` or `'consult'`
 * @throws when the rules could not be loaded
 */
export async function checkDialNumber(text: string, options?: DialOptions): Promise<DialCheck> {
  const dial = await import('./dial/index.js');
  return dial.checkDialNumber(text, options);
}
