/** A call in each example, from the ring to the end of wrap-up; all of it is state of the framework. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { finds, misses, press, reads, within } from '../driver.js';

/** One more call above the first: the element of the first one stays the same. */
async function declinesAnother(page: Page): Promise<void> {
  await page.$eval('cc-call-card', (card) => (card.dataset.first = ''));
  await press(page, 'A customer calls');
  await finds(page, 'Decline');
  const cards = await page.$$eval('cc-call-card', (cards) => cards.map((card) => 'first' in card.dataset));
  assert.deepEqual(cards, [false, true]);
  await press(page, 'Decline');
  await misses(page, 'Decline');
}

/** Closed by itself, it can be opened by state again. */
async function opensTwice(page: Page): Promise<void> {
  for (const _ of ['once', 'again']) {
    await press(page, 'Transfer…');
    await finds(page, 'Transfer request', 'dialog');
    await press(page, 'Close');
    await misses(page, 'Transfer request', 'dialog');
  }
}

/** The reason in the page's own list and in the element is one. */
async function wrapsUp(page: Page): Promise<void> {
  const own = within(page, 'cc-wrapup >>>');
  await finds(own, 'Solved', 'option');
  await page.select('select', 'Solved');
  await page.waitForFunction(() => document.querySelector('cc-wrapup')!.value === 'Solved');
  await press(own, 'Still open', 'option');
  await page.waitForFunction(() => document.querySelector('select')!.value === 'Still open');
  await press(page, 'Submit');
  await page.waitForFunction(() => document.querySelector('li')?.textContent === 'Still open');
  await misses(page, 'Submit');
}

export async function takesCalls(page: Page): Promise<void> {
  await press(page, 'A customer calls');
  await press(page, 'Answer');
  await reads(page, 'Record of +12015532447');
  await press(page, 'Hold');
  await reads(page, 'Call on hold');
  await press(page, 'Resume');
  await finds(page, 'Hold');
  await declinesAnother(page);
  await opensTwice(page);
  await press(page, 'End');
  await wrapsUp(page);
}
