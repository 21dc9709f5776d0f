/**
 * What custom-elements-everywhere expects of a framework and an element, read off the pages in pages/. Names of
 * events in capitals are not there: ours have none.
 */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { CcSession } from '../../../src/index.js';
import { finds, misses, press, reads, takeCall, within } from '../driver.js';

/** Waits until the page has heard this. */
const hears = (page: Page, what: string) => reads(page, what);

const properties = (page: Page) =>
  page.$eval('cc-session', (session) => {
    const { requestTimeout, titleBadge, locale } = session as CcSession;
    return { requestTimeout, titleBadge, locale };
  });

const value = (page: Page, tag: 'cc-wrapup' | 'cc-dialpad') =>
  page.$eval(tag, (element) => (element as HTMLElementTagNameMap['cc-wrapup']).value);

const EXPECTATIONS: Record<string, (page: Page) => Promise<void>> = {
  'new data, and the event that it brings about': async (page) => {
    await press(page, 'Ring');
    await finds(within(page, '#ringing >>>'), 'Answer');
    await hears(page, 'offered ringing');
  },

  'an element without children shows what it has': (page) =>
    reads(within(page, 'cc-dialpad >>>'), 'Address book'),

  'children that come from outside are shown, and what changes in them': async (page) => {
    await reads(page, 'Count 1');
    await press(page, 'Count');
    await reads(page, 'Count 2');
  },

  'it goes and comes again, with its data': async (page) => {
    await press(page, 'Show or hide');
    await reads(page, 'Nothing');
    await press(page, 'Show or hide');
    await reads(within(page, '#card >>>'), 'Jordan Lee');
  },

  'a boolean, a number and a text': async (page) =>
    assert.deepEqual(await properties(page), { requestTimeout: 5000, titleBadge: true, locale: 'en' }),

  'a text that the element changes itself': async (page) => {
    assert.equal(await value(page, 'cc-wrapup'), 'open');
    assert.equal(await value(page, 'cc-dialpad'), '12345');
  },

  'an array': (page) => reads(within(page, 'cc-call-list >>>'), 'Sam Park'),

  'an object': (page) => reads(within(page, '#card >>>'), 'Jordan Lee'),

  'an object for a property that all elements have': (page) => finds(within(page, '#card >>>'), 'Park'),

  'a function, for a name with a capital in it': (page) =>
    reads(within(page, '#ringing >>>'), 'tel +12015532447'),

  'null and undefined: no data, without a word': async (page) => {
    await press(page, 'Give or take');
    await misses(within(page, '#card >>>'), 'Park');
    await press(page, 'Give or take');
    await finds(within(page, '#card >>>'), 'Park');
  },

  'an event by its kebab-case name, declared or listened to by hand': async (page) => {
    await press(within(page, '#card >>>'), 'Park');
    await hears(page, 'hold customer');
    await hears(page, 'by hand');
  },

  'an event by its lowercase name': async (page) => {
    await press(within(page, 'cc-wrapup >>>'), 'Solved', 'option');
    await hears(page, 'input solved');
  },
};

/** Tries each of them on a page that was opened. */
export async function meetsExpectations(t: TestContext, page: Page): Promise<void> {
  for (const [name, meets] of Object.entries(EXPECTATIONS)) await t.test(name, () => meets(page));
}

/** A call of the simulator, in a desktop that comes late. */
export async function playsCall(page: Page): Promise<void> {
  await press(page, 'Work');
  await takeCall(within(page, 'cc-desktop >>>'));
}
