// A picture of a page:
//   node tools/shot.mjs URL OUT.png [--width 320] [--height 900] [--lang zh-CN] [--dark] [--reduced-motion]
//     [--forced-colors] [--scale 2] [--wait SELECTOR] [--delay MS] [--eval JS] [--full] [--element SELECTOR]
// A URL that begins with / is served from the repository. Errors of the page are printed and end it with 1.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from './lib/browsers.mjs';
import { isMain, parseArgs } from './lib/run.mjs';
import { startServer } from './lib/server.mjs';

export const launch = (args = []) =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: [...CHROMIUM_ARGS, '--hide-scrollbars', '--force-color-profile=srgb', ...args],
  });

/** Opens `url` as the options say; `problems` collects what the page complains about. */
export async function openPage(browser, url, o = {}) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (e) => problems.push(`error: ${e.message ?? e}`));
  page.on('console', (m) => m.type() === 'error' && problems.push(`console: ${m.text()}`));
  page.on('requestfailed', (r) => problems.push(`failed: ${r.url()} ${r.failure()?.errorText ?? ''}`));
  await page.setViewport({
    width: Number(o.width ?? 1280),
    height: Number(o.height ?? 800),
    deviceScaleFactor: Number(o.scale ?? 1),
  });
  const features = [{ name: 'prefers-color-scheme', value: o.dark ? 'dark' : 'light' }];
  if (o['reduced-motion']) features.push({ name: 'prefers-reduced-motion', value: 'reduce' });
  await page.emulateMediaFeatures(features);
  if (o['forced-colors']) {
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [...features, { name: 'forced-colors', value: 'active' }],
    });
  }
  if (o.lang) {
    await page.setExtraHTTPHeaders({ 'accept-language': o.lang });
    await page.evaluateOnNewDocument((lang) => {
      Object.defineProperty(navigator, 'language', { get: () => lang });
      Object.defineProperty(navigator, 'languages', { get: () => [lang] });
      new MutationObserver((_, observer) => {
        if (!document.documentElement) return;
        document.documentElement.lang = lang;
        observer.disconnect();
      }).observe(document, { childList: true });
    }, o.lang);
  }
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  // the markup of the page may have said another language once it was parsed
  if (o.lang) await page.evaluate((lang) => void (document.documentElement.lang = lang), o.lang);
  if (o.wait) await page.waitForSelector(`pierce/${o.wait}`, { timeout: 15_000 });
  if (o.eval) await page.evaluate(o.eval);
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => 0),
  );
  await new Promise((done) => setTimeout(done, Number(o.delay ?? 200)));
  return { page, problems };
}

async function main() {
  const o = parseArgs(process.argv.slice(2), { flags: ['dark', 'full', 'reduced-motion', 'forced-colors'] });
  const [address, out] = o._;
  if (!address || !out)
    throw new Error('node tools/shot.mjs URL OUT.png [options]; see the head of the file.');
  const server = address.startsWith('/') ? await startServer({ port: 0 }) : undefined;
  const url = server ? new URL(address, server.url).href : address;
  const browser = await launch(o.lang ? [`--lang=${o.lang}`] : []);
  try {
    const { page, problems } = await openPage(browser, url, o);
    mkdirSync(dirname(resolve(out)), { recursive: true });
    const target = o.element ? await page.waitForSelector(`pierce/${o.element}`) : page;
    await target.screenshot({ path: out, ...(o.full && !o.element ? { fullPage: true } : {}) });
    for (const p of problems) console.error(p);
    if (problems.length) process.exitCode = 1;
    console.log(out);
  } finally {
    await browser.close();
    await server?.close();
  }
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
