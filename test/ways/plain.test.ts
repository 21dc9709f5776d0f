/**
 * Pages without a build, each one way in, from the packed package: a whole call, and nothing in the console. Where a
 * way does not forbid it the pages are under the policy of docs/security.md.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { closeAll, serve, STRICT_CSP, visit } from '../../tools/ways/browser.mjs';
import { testable } from '../../tools/ways/workshop.mjs';
import { finds, misses, press, reads, takeCall, within } from './driver.js';

const { dir: root, skip } = await testable('plain');
const strict = skip ? '' : (await serve({ root, csp: STRICT_CSP })).url;
after(closeAll);

/** Opens one of the pages, does what is to be done, and finds nothing in the console. */
async function on(url: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await visit(url);
  await work(page);
  assert.deepEqual(problems, []);
  await close();
}
const strictly = (name: string, work: (page: Page) => Promise<void>) => on(`${strict}${name}.html`, work);

/** What the page's own script made of cc-call-offered. */
const caller = (page: Page) => page.$eval('#caller', (output) => (output as HTMLOutputElement).value);

describe('pages without a build', { skip, concurrency: 3 }, () => {
  it('a module script', () =>
    strictly('module', async (page) => {
      await takeCall(page, async () => assert.match(await caller(page), /^\+\d{8,}$/));
    }));

  it('a classic script', () => strictly('classic', takeCall));

  it("in another application's shadow root, with a closed one in it", () =>
    strictly('shadow-root', async (page) => {
      await takeCall(page, async () => assert.match(await caller(page), /^\+\d{8,}$/));
    }));

  it('in a frame with a strict sandbox: no storage, no other tabs, and quiet about it; the number can be copied', async () => {
    const headers = { 'access-control-allow-origin': '*' };
    const { url } = await serve({ root, csp: STRICT_CSP, headers });
    await on(`${url}iframe.html`, async (page) => {
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      await takeCall(frame, async () => press(frame, `Copy ${await caller(page)}`));
    });
  });

  it('two sessions on one page: each has its own call', () =>
    strictly('two-sessions', async (page) => {
      const [cards, loans] = ['[aria-label=Cards]', '[aria-label=Loans]'].map((part) => within(page, part));
      await finds(loans!, 'Answer');
      await takeCall(cards!, () => finds(loans!, 'Answer'));
      await press(loans!, 'Answer');
      await finds(loans!, 'Hold');
      await misses(cards!, 'Hold');
    }));

  it('elements before the script, after it, and made by a script', () =>
    strictly('before-and-after', async (page) => {
      for (const name of ['Before', 'Made before', 'After', 'Made after'])
        await reads(page, `${name} the script`);
      const card = within(page, 'cc-call-card[session]');
      const wrapup = within(page, 'cc-wrapup');
      await press(card, 'Answer');
      await press(card, 'Hold');
      await press(card, 'Resume');
      await press(card, 'End');
      await press(wrapup, 'Card replaced', 'option');
      await press(wrapup, 'Submit');
      await misses(wrapup, 'Submit');
    }));

  it('moved, taken out and put back in the middle of a call', () =>
    strictly('moved', (page) =>
      takeCall(page, async () => {
        await press(page, 'Other side');
        await reads(within(page, '#right'), 'Call on hold');
        await press(page, 'Take out');
        await misses(page, 'Resume');
        await press(page, 'Put back');
        await reads(within(page, '#left'), 'Call on hold');
      }),
    ));

  it('two copies: a classic script and a module', () =>
    strictly('two-copies', async (page) => {
      await takeCall(page, async () => assert.match(await caller(page), /^\+\d{8,}$/));
    }));

  it('an import map and the modules one by one, allowed by the hash of the map', async () => {
    const html = readFileSync(join(root, 'import-map.html'), 'utf8');
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(html)!;
    const hash = createHash('sha256').update(map!).digest('base64');
    const { url } = await serve({ root, csp: `${STRICT_CSP}; script-src 'self' 'sha256-${hash}'` });
    await on(`${url}import-map.html`, takeCall);
  });

  for (const [name, what] of [
    ['other-origin', 'a module script'],
    ['other-origin-classic', 'a classic script'],
  ])
    it(`${what} from another origin, which its parts come from too`, async () => {
      const headers = { 'access-control-allow-origin': '*' };
      const cdn = await serve({ root: join(root, 'node_modules'), headers });
      const other = `http://127.0.0.1:${cdn.port}/`;
      const site = join(root, `${name}-site`);
      mkdirSync(site, { recursive: true });
      const html = readFileSync(join(root, `${name}.html`), 'utf8');
      writeFileSync(join(site, 'index.html'), html.replace('https://cdn.example.com/', other));
      copyFileSync(join(root, 'screen-pop.js'), join(site, 'screen-pop.js'));
      const { url } = await serve({ root: site, csp: `${STRICT_CSP}; script-src 'self' ${other}` });
      await on(url, async (page) => {
        await takeCall(page, async () => assert.match(await caller(page), /^\+\d{8,}$/));
        const loaded = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        );
        assert.ok(loaded.includes(`${other}cc-voice-widgets/dist/parts/simulator.js`), loaded.join('\n'));
      });
    });
});
