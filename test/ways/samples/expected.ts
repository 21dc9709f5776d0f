/**
 * What the samples of the documentation take for granted, and what they promise. An entry is for the block of `file` that has
 * the words `has`; a block without an entry has to run without any complaint.
 */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { misses, press, reads, takeCall } from '../driver.js';

export interface Expected {
  file: string;
  has: string;
  /** Elements that the sample looks for. */
  html?: string;
  /** Names that are the page's own. */
  js?: string;
  /** What the words around the sample say that happens. */
  then?: (page: Page) => Promise<unknown>;
}

const DESKTOP = '<cc-desktop connector="simulator"></cc-desktop>';
/** Calls of a function of the page's own are kept, to be looked at. */
const kept = (name: string, result = 'undefined') =>
  `window.kept = []; window.${name} = (...args) => (kept.push(args), ${result});`;
const keptOf = (page: Page, count: number) =>
  page.waitForFunction((n) => (window as never as { kept: unknown[] }).kept.length >= n, {}, count);
const firstKept = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as never as { kept: unknown[][] }).kept[0]![0])));

async function popsRecord(page: Page) {
  await keptOf(page, 1);
  assert.match(String(await firstKept(page)), /\d{4,}/);
}

export const EXPECTED: Expected[] = [
  {
    file: 'README.md',
    has: 'console.log(event.detail.number)',
    js: `window.kept = []; console.log = (text) => kept.push([text]);`,
    then: (page) => takeCall(page, () => popsRecord(page)),
  },
  {
    file: 'README.md',
    has: 'const say =',
    html: '<cc-session><cc-call-card></cc-call-card><cc-wrapup></cc-wrapup></cc-session><button id="ring">ring</button><button id="leave">leave</button>',
    then: async (page) => {
      await page.click('#ring');
      await press(page, 'Answer');
      await press(page, 'Hold');
      await press(page, 'Resume');
      await page.click('#leave');
      await press(page, 'Solved', 'option');
      await press(page, 'Submit');
      await page.waitForFunction(
        () => document.querySelector('cc-session')!.state.calls[0]?.phase === 'ended',
      );
    },
  },
  {
    file: 'docs/backend.md',
    has: 'session.apply',
    html: '<cc-session><cc-call-card></cc-call-card></cc-session>',
    js: "window.fetch = async () => new Response('', { status: 200 });",
    then: async (page) => {
      await press(page, 'Answer');
      await reads(page, 'Connected');
    },
  },
  {
    file: 'docs/backend.md',
    has: 'connectorToken',
    // the sample's server is nobody's
    js: 'window.fetch = () => new Promise(() => {}); window.WebSocket = class extends EventTarget { close() {} };',
    then: (page) =>
      page.waitForFunction(() => document.querySelector('cc-desktop')!.state.link.status === 'connecting'),
  },
  {
    file: 'docs/sip.md',
    has: 'iceServers',
    js: "window.fetch = async () => new Response('s3cret'); window.WebSocket = class extends EventTarget { close() {} };",
    then: (page) =>
      page.waitForFunction(() => document.querySelector('cc-desktop')!.state.link.status === 'connecting'),
  },
  { file: 'docs/languages.md', has: 'lang="de"', then: (page) => reads(page, 'Verfügbar') },
  {
    file: 'docs/start.md',
    has: 'id="caller"',
    then: async (page) => {
      await takeCall(page);
      assert.match(
        await page.$eval('#caller', (output) => (output as HTMLOutputElement).value),
        /^\+\d{8,}$/,
      );
    },
  },
  {
    file: 'docs/start.md',
    has: '<aside>',
    then: (page) =>
      press(page, 'Answer')
        .then(() => press(page, 'Hold'))
        .then(() => press(page, 'Resume')),
  },
  { file: 'docs/start.md', has: 'profile="{}"', then: (page) => reads(page, 'Connected') },
  {
    file: 'docs/events.md',
    has: 'log.append',
    then: async (page) => {
      await press(page, 'Answer');
      await page.waitForFunction(() =>
        /cc-call-offered offered[^]*cc-call-connected connected/.test(document.body.innerText),
      );
    },
  },
  { file: 'docs/events.md', has: 'openRecord', html: DESKTOP, js: kept('openRecord'), then: popsRecord },
  {
    file: 'docs/events.md',
    has: 'logCall',
    html: DESKTOP,
    js: kept('logCall'),
    then: async (page) => {
      await takeCall(page);
      await keptOf(page, 1);
      assert.equal((await firstKept(page)).outcome, 'completed');
    },
  },
  {
    file: 'docs/events.md',
    has: 'document.title',
    html: DESKTOP,
    then: (page) => page.waitForFunction(() => document.title === '1 calls'),
  },
  {
    file: 'docs/events.md',
    has: 'askWhetherToEnd',
    html: DESKTOP,
    // the page's backend refuses, and its agent says no
    js: `${kept('askWhetherToEnd', 'Promise.resolve(false)')} window.fetch = async () => new Response('', { status: 409 });`,
    then: async (page) => {
      await press(page, 'Answer');
      await press(page, 'Hold');
      await reads(page, 'Hold: ');
      await press(page, 'End');
      await keptOf(page, 1);
      const dialled = await page.evaluate(() =>
        document
          .querySelector('cc-desktop')!
          .request({ type: 'outdial', number: '+19005550100', source: 'page' }),
      );
      assert.equal(dialled.ok, false);
    },
  },
  {
    file: 'docs/events.md',
    has: 'sendToBackend',
    html: DESKTOP,
    js: kept('sendToBackend', '({ ok: true })'),
    then: async (page) => {
      await press(page, 'Answer');
      await keptOf(page, 1);
      assert.equal((await firstKept(page)).type, 'answer');
    },
  },
  {
    file: 'docs/events.md',
    has: 'idleCodeId',
    html: DESKTOP,
    then: (page) => page.waitForFunction(() => !!document.querySelector('cc-desktop')!.state),
  },
  {
    file: 'docs/calls.md',
    has: 'data.save()',
    html: `<cc-session connector="simulator"><cc-call-card></cc-call-card><cc-variables></cc-variables></cc-session><button id="save">save</button>`,
  },
  {
    file: 'docs/calls.md',
    has: 'session.directory',
    html: DESKTOP,
    then: async (page) => {
      await press(page, 'Answer');
      await press(page, 'Transfer');
      await reads(page, 'Ben Ortiz');
    },
  },
  { file: 'docs/calls.md', has: 'desktop.dial', html: DESKTOP },
  {
    file: 'docs/calls.md',
    has: 'dial-links',
    then: async (page) => {
      await page.waitForFunction(
        () => document.querySelector('cc-desktop')?.state?.agent?.state.kind === 'available',
      );
      await page.click('#customer a');
      await reads(page, 'Jordan Lee');
    },
  },
  {
    file: 'docs/testing.md',
    has: 'desktop.settled',
    html: '<cc-desktop></cc-desktop>',
    then: (page) =>
      page.waitForFunction(() => document.querySelector('cc-desktop')!.state.calls[0]?.phase === 'connected'),
  },
  {
    file: 'docs/languages.md',
    has: 'Park',
    html: `<cc-session connector="simulator"><cc-call-card></cc-call-card></cc-session>`,
    then: async (page) => {
      await press(page, 'Answer');
      await reads(page, 'Park');
    },
  },
  {
    file: 'docs/connectors.md',
    has: 'interface Connector',
    js: `import type { Command, CommandType, Connector as Real, DirectoryPage, DirectoryQuery, RefreshReason, Result, SnapshotInput, UpdateInput } from 'cc-voice-widgets';
export const real = (shown: Connector): Real => shown;`,
  },
  {
    file: 'docs/connectors.md',
    has: 'consultOf',
    js: `window.calls = new Map([['s1', { id: 'c1' }]]); window.event = { consultOf: 's1', sessionId: 's2' }; window.legOf = (session) => ({ id: session });
window.customerSession = 's1'; window.consultSession = 's2'; window.conference = false;`,
    then: async (page) =>
      assert.deepEqual(
        await page.evaluate(() => (window as never as { calls: Map<string, object> }).calls.get('s1')),
        {
          id: 'c1',
          legs: [{ id: 's1' }, { id: 's2' }],
          topology: 'consult',
        },
      ),
  },
  {
    file: 'docs/low-code.md',
    has: 'mask-numbers="4"',
    then: async (page) => {
      await press(page, 'Answer');
      await press(page, 'Park');
      await reads(page, '•••');
    },
  },
  { file: 'docs/low-code.md', has: 'slot="after"', then: (page) => reads(page, 'Any HTML of the page.') },
  {
    file: 'docs/low-code.md',
    has: 'respondWith',
    then: async (page) => {
      await press(page, 'Hold');
      await press(page, 'Resume');
      await press(page, 'End');
      await misses(page, 'End');
    },
  },
  {
    file: 'docs/low-code.md',
    has: 'results',
    then: async (page) => {
      await press(page, 'Hold');
      await reads(page, 'Not during an audit');
    },
  },
  {
    file: 'docs/low-code.md',
    has: 'id="record"',
    then: async (page) => {
      await page.waitForFunction(
        () => document.querySelector<HTMLOutputElement>('#record')!.value !== 'none',
      );
      await takeCall(page);
      await page.waitForFunction(
        () => document.querySelector<HTMLOutputElement>('#record')!.value === 'none',
      );
    },
  },
  {
    file: 'docs/low-code.md',
    has: 'dial-links="#customers"',
    then: async (page) => {
      await press(page, 'Answer');
      await press(page, 'Transfer');
      await reads(page, 'Ben Ortiz');
    },
  },
  {
    file: 'docs/editors.md',
    has: 'grapesjs.json',
    js: `const { strictEqual } = await import('node:assert/strict');
const tags = []; globalThis.editor = { Components: { addType: (tag) => tags.push(tag) }, Blocks: { add: (tag, block) => strictEqual(typeof block.label, 'string', tag) } };
process.on('exit', () => strictEqual(tags.includes('cc-desktop'), true));`,
  },
];

/** The entry for a block. */
export const expectedOf = (file: string, code: string): Expected | undefined =>
  EXPECTED.find((entry) => entry.file === file && code.includes(entry.has));
