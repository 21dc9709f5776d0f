// A page of the built bundle in headless Chromium, with the debugging protocol at hand.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../tools/lib/browsers.mjs';
import { startServer } from '../../tools/lib/server.mjs';
import { countTimers } from './counters.mjs';

/**
 * @param {string} path of the repository
 * @param {(its: { page: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession, problems: string[] }) => Promise<T>} work
 * @template T
 */
export async function onPage(path, work) {
  const server = await startServer({ port: 0 });
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error.message ?? error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await countTimers(page);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
    return await work({ page, cdp, problems });
  } finally {
    await browser.close();
    await server.close();
  }
}
