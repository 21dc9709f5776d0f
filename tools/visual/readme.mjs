// The pictures of the README, of the demos as they are served: node tools/visual/readme.mjs
import { at } from '../lib/run.mjs';
import { startServer } from '../lib/server.mjs';
import { launch, openPage } from '../shot.mjs';

const OUT = 'docs/images';
const WAIT = 15_000;

/** What a person does, by names on screen, through shadow roots. */
const hands = (page) => {
  const find = (selector) =>
    page.waitForSelector(`cc-desktop >>> ${selector}`, { timeout: WAIT, visible: true });
  return {
    find,
    press: async (selector) => (await find(selector)).click(),
    /** A button of the page around the elements, which is drawn anew at any time. */
    async tap(selector) {
      await page.waitForSelector(selector, { timeout: WAIT });
      await page.$eval(selector, (button) => button.click());
    },
    type: async (selector, text) => {
      const field = await find(selector);
      await field.click({ count: 3 });
      await field.type(text);
    },
  };
};

const PICTURES = {
  desktop: {
    path: 'index.html',
    size: { width: 1280, height: 800 },
    async act(page, { tap, find, press, type }) {
      await tap('#auto');
      await tap('#personas .btn');
      await tap('#phones .btn.go');
      await press('[part~="action-consult"]');
      await type('cc-transfer-dialog >>> input', 'Ben');
      await press('cc-transfer-dialog >>> [part~="row"]');
      await press('cc-transfer-dialog >>> [part~="action-consult"]');
      await tap('#phones .btn.go');
      await find('[part~="action-end-consult"]');
      await type('cc-variables >>> input:not([type="password"])', 'CS-48213-B');
    },
  },
  crm: {
    path: 'crm/index.html',
    size: { width: 1280, height: 800 },
    async act(_, { tap, find }) {
      await tap('#customerCalls');
      await find('[part~="strip"]');
    },
  },
  dialpad: {
    path: 'index.html',
    size: { width: 1080, height: 800 },
    async act(_, { tap, press, type }) {
      await tap('#auto');
      await press('#dial');
      await type('cc-dialpad >>> input', '01161291234567');
    },
  },
};

const wanted = process.argv.slice(2);
const server = await startServer({ port: 0 });
const browser = await launch();
try {
  for (const [name, { path, size, act }] of Object.entries(PICTURES)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const url = new URL(`/demo/${path}?lang=en&theme=light`, server.url).href;
    const { page, problems } = await openPage(browser, url, { ...size, 'reduced-motion': true });
    await page.waitForFunction(() => customElements.get('cc-desktop'));
    await act(page, hands(page));
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await page.screenshot({ path: at(`${OUT}/${name}.webp`), type: 'webp', quality: 88 });
    await page.close();
    for (const problem of problems) console.error(`${name}: ${problem}`);
    console.log(`${OUT}/${name}.webp`);
  }
} finally {
  await browser.close();
  await server.close();
}
