/** A person at a page, or at a part of it: what is read, what is pressed, by role and name across shadow roots. */
import { setTimeout as later } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** A page, a frame of it, or what `within` makes of them. */
type Place = Pick<Page | Frame, 'locator' | 'waitForSelector' | '$$'>;

const PATIENCE_MS = 15_000;
const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;

/** A part of a page, by a CSS selector. */
export const within = (place: Place, part: string): Place =>
  ({
    $$: (selector: string) => place.$$(`${part} ${selector}`),
    locator: (selector: string) => place.locator(`${part} ${selector}`),
    waitForSelector: (selector: string, options: object) =>
      place.waitForSelector(`${part} ${selector}`, options),
  }) as Place;

/** Waits, and says in vain for what. */
async function wait(place: Place, what: string, selector: string, how: object): Promise<void> {
  await place.waitForSelector(selector, { ...how, timeout: PATIENCE_MS }).catch((cause: unknown) => {
    throw new Error(`Waited in vain for ${what}`, { cause });
  });
}

/** Waits for something of this role and name. */
export const finds = (place: Place, name: string, role = 'button'): Promise<void> =>
  wait(place, `${role} “${name}”`, named(role, name), { visible: true });

/** Waits until nothing of this role and name is there. */
export const misses = (place: Place, name: string, role = 'button'): Promise<void> =>
  wait(place, `no ${role} “${name}”`, named(role, name), { hidden: true });

/** Waits until this can be read: somewhere, since other layouts and announcements may have it too. */
export async function reads(place: Place, text: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await later(50)) {
    const found = await place.$$(`::-p-text(${text})`);
    const visible = await Promise.all(found.map((element) => element.isVisible().catch(() => false)));
    if (visible.includes(true)) return;
  }
  throw new Error(`Waited in vain for the text “${text}”`);
}

/** Waits until it can be pressed, and presses it. */
export async function press(place: Place, name: string, role = 'button'): Promise<void> {
  await finds(place, name, role);
  await place
    .locator(named(role, name))
    .setTimeout(PATIENCE_MS)
    .filter((element) => !element.matches('[aria-disabled=true], [aria-busy=true], :disabled'))
    .click();
}

/** From the ring to the end of wrap-up. `halfway`: what else happens while the customer is on hold */
export async function takeCall(place: Place, halfway?: () => Promise<void>): Promise<void> {
  await press(place, 'Answer');
  await press(place, 'Hold');
  await reads(place, 'Call on hold');
  await halfway?.();
  await press(place, 'Resume');
  await finds(place, 'Hold');
  await press(place, 'End');
  await press(place, 'Card replaced', 'option');
  await press(place, 'Submit');
  await misses(place, 'Submit');
}
