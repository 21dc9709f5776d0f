// Chromium by its debugging protocol: pages, and what their main thread has spent.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../tools/lib/browsers.mjs';

export const launch = () =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    protocolTimeout: 90_000,
    defaultViewport: { width: 1200, height: 900 },
    args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc', '--disable-renderer-backgrounding'],
  });

const inFront = new WeakMap();

/** A page, its CPU and what it complained of. */
export class Side {
  /** @param {string} name */
  constructor(name, page, cdp) {
    this.name = name;
    this.page = page;
    this.cdp = cdp;
    this.problems = [];
    page.on('pageerror', (error) => this.problems.push(`${name}: ${error.message ?? error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${name}: ${message.text()}`);
    });
  }

  static async open(browser, name, url) {
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const side = new Side(name, page, cdp);
    inFront.delete(browser);
    if (url) await page.goto(url, { waitUntil: 'load' });
    return side;
  }

  async metric(name) {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name).value;
  }

  /** Main-thread CPU so far, ms. */
  async cpu() {
    return (await this.metric('ThreadTime')) * 1000;
  }

  /** Brings it to the front: that page alone has frames. */
  async front() {
    if (inFront.get(this.page.browser()) === this) return;
    inFront.set(this.page.browser(), this);
    await this.page.bringToFront();
  }

  /** Calls a function of the page's `bench` object. */
  async call(name, ...args) {
    await this.front();
    return this.page.evaluate((step, given) => window.bench[step](...given), name, args);
  }

  /** Main-thread CPU of one call, ms. */
  async cost(name, ...args) {
    await this.front();
    const before = await this.cpu();
    await this.call(name, ...args);
    return (await this.cpu()) - before;
  }

  gc() {
    return this.cdp.send('HeapProfiler.collectGarbage');
  }

  close() {
    inFront.delete(this.page.browser());
    return this.page.close();
  }
}
