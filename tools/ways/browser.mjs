// Pages of the ways in, in a Chromium that the tests of one process share.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureChromium } from '../lib/browsers.mjs';
import { DEMO_CSP, startServer } from '../lib/server.mjs';

/** What docs/security.md says is enough: the demos live under it. */
export const STRICT_CSP = DEMO_CSP;

let browser;
const servers = new Set();

/**
 * Serves a folder on a free port. `csp` goes with every page, `headers` with every answer.
 * @returns { url, close }
 */
export async function serve({ root, folders, csp = '', headers, home = '/index.html' }) {
  const server = await startServer({ port: 0, root, folders, csp, pages: ['.'], headers, home });
  servers.add(server);
  return server;
}

async function launch() {
  return puppeteer.launch({ executablePath: await ensureChromium(), headless: true, args: CHROMIUM_ARGS });
}

/** Everything that a user of the page would find in the console, and what did not load. */
function complaints(page) {
  const problems = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warn') problems.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message ?? error}`));
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Opens an address in a profile of its own. @returns { page, problems, close } */
export async function visit(url, { width = 1280, height = 900, lang = 'en' } = {}) {
  browser ??= launch();
  const context = await (await browser).createBrowserContext();
  const page = await context.newPage();
  const problems = complaints(page);
  await page.setViewport({ width, height });
  await page.setExtraHTTPHeaders({ 'accept-language': lang });
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  return { page, problems, close: () => context.close() };
}

/** Ends the browser and the servers: after the last test of a file. */
export async function closeAll() {
  const open = browser;
  browser = undefined;
  await Promise.all([...servers].map((server) => server.close()));
  servers.clear();
  await (await open)?.close();
}
