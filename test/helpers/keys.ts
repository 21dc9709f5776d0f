/** The keyboard alone: what is pressed is all that is done. */
import { sendKeys } from '@web/test-runner-commands';
import { focused, nameOf, until } from './dom.js';

export const press = (key: string): Promise<void> => sendKeys({ press: key });

export async function back(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

/** What has the focus; the page itself is nothing. */
export const atName = (): string =>
  focused() && focused() !== document.body ? nameOf(focused()!) || focused()!.localName : '';

const fits = (wanted: string | RegExp) =>
  typeof wanted === 'string' ? atName() === wanted : wanted.test(atName());

/** Presses Tab until the focus is there; as often as a patient person would. */
export async function tabTo(wanted: string | RegExp, { most = 40, backwards = false } = {}): Promise<void> {
  const passed: string[] = [];
  while (passed.length < most) {
    if (fits(wanted)) return;
    await (backwards ? back() : press('Tab'));
    passed.push(atName() || 'nothing');
  }
  if (!fits(wanted)) throw new Error(`Tab never gets to ${String(wanted)}, only to: ${passed.join(' | ')}`);
}

/** Waits until the focus is there without a key. */
export const comesTo = (wanted: string | RegExp, what: string): Promise<unknown> =>
  until(() => fits(wanted), `${what}; it is on "${atName()}"`);
