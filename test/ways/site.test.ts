/** The documentation as it is built: no link is broken, nothing public is missing, and it can be used by everybody. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { at, ROOT } from '../../tools/lib/run.mjs';
import { glob, walk } from '../../tools/lib/files.mjs';
import { DOCUMENTS } from '../../tools/site/nav.mjs';
import { buildSite, OUT } from '../../tools/site/site.mjs';
import { closeAll, serve, STRICT_CSP, visit } from '../../tools/ways/browser.mjs';

await buildSite();
const { url } = await serve({ root: ROOT, csp: STRICT_CSP });
after(closeAll);

const files = walk('.', at(OUT)).filter((name) => name.endsWith('.html'));
const pages = files.filter((name) => !name.startsWith('live/'));
const texts = new Map(files.map((name) => [name, readFileSync(at(OUT, name), 'utf8')]));
const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
const ids = new Map([...texts].map(([name, html]) => [name, idsOf(html)]));
const isOutside = (href: string) => /^[a-z][a-z+.-]*:/i.test(href);
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What is wrong with a link of a built page. */
function faultOf(from: string, href: string): string | undefined {
  if (isOutside(href)) return URL.canParse(href) ? undefined : `${from}: ${href} is no address`;
  const [path = '', anchor] = href.split('#');
  const target = path ? posix.join(posix.dirname(from), path) : from;
  if (target.startsWith('../') && !target.startsWith('../docs'))
    return existsSync(join(at(OUT, dirname(from)), path)) ? undefined : `${from}: there is no ${href}`;
  if (!existsSync(at(OUT, target))) return `${from}: there is no ${href}`;
  if (anchor && !ids.get(target)?.has(decodeURIComponent(anchor)))
    return `${from}: there is no #${anchor} in ${target}`;
  return undefined;
}

describe('links', () => {
  it('none of the site is broken', () => {
    const faults = [...texts].flatMap(([name, html]) =>
      [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, href]) => faultOf(name, href!)),
    );
    assert.deepEqual([...new Set(faults.filter(Boolean))], []);
  });

  it('none of the Markdown leads to a file that is not there', () => {
    const faults = [...DOCUMENTS.keys()].flatMap((file) =>
      [
        ...readFileSync(at(file), 'utf8')
          .replace(/```[^]*?```|`[^`\n]*`/g, '')
          .matchAll(/\]\(([^)\s]+)\)/g),
      ]
        .map(([, href]) => href!)
        .filter((href) => !isOutside(href) && !href.startsWith('#'))
        .filter((href) => !existsSync(at(dirname(file), href.split('#')[0]!)))
        .map((href) => `${file}: ${href}`),
    );
    assert.deepEqual(faults, []);
  });

  it('every file of docs/ has a page, and every page stands in the navigation of every other', () => {
    for (const file of glob('docs/**/*.md'))
      assert.ok(DOCUMENTS.has(file), `${file} is not in tools/site/nav.mjs`);
    for (const [name, html] of [...texts].filter(([file]) => pages.includes(file))) {
      const topics = /<nav id="topics"[^]*?<\/nav>/.exec(html)![0];
      const linked = new Set([...topics.matchAll(/href="([^"]+)"/g)].map(([, href]) => href));
      assert.deepEqual(
        [...pages].filter((page) => !linked.has(page)),
        [],
        name,
      );
      assert.match(topics, new RegExp(`href="${name}" aria-current="page"`));
    }
  });
});

describe('the reference', () => {
  interface Named {
    name: string;
    kind?: string;
  }
  type Element = { tagName: string } & Partial<
    Record<
      'members' | 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates',
      Named[]
    >
  >;
  const { modules } = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8')) as {
    modules: { declarations: Element[] }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('has every public name of the manifest', () => {
    assert.ok(elements.length >= 13);
    for (const { tagName, members = [], ...lists } of elements) {
      const codes = [...texts.get(`${tagName}.html`)!.matchAll(/<code>([^]*?)<\/code>/g)].map(([, code]) =>
        plain(code!),
      );
      const has = (name: string) =>
        codes.some((code) => code === (name || '(default)') || code.startsWith(`${name}(`));
      const {
        attributes = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
        cssStates = [],
      } = lists;
      const named = [
        ...members,
        ...attributes,
        ...events,
        ...slots,
        ...cssParts,
        ...cssProperties,
        ...cssStates,
      ];
      assert.deepEqual(
        named.map(({ name }) => name).filter((name) => !has(name)),
        [],
        tagName,
      );
    }
  });

  it('has every request, question, fact and code', () => {
    const names = JSON.parse(readFileSync(at('src/names.json'), 'utf8')) as Record<string, object | string[]>;
    const expected = [
      ['requests', 'requests.html'],
      ['queries', 'requests.html'],
      ['facts', 'facts.html'],
      ['codes', 'codes.html'],
      ['reasons', 'codes.html'],
      ['endReasons', 'codes.html'],
    ] as const;
    for (const [list, page] of expected) {
      const all = Array.isArray(names[list]) ? names[list] : Object.keys(names[list]!);
      assert.ok(all.length > 0);
      assert.deepEqual(
        all.filter((name) => !texts.get(page)!.includes(`<code>${name}</code>`)),
        [],
        list,
      );
    }
  });
});

describe('pages', () => {
  const open = (name: string, width = 1280) => visit(`${url}docs/${name}`, { width });
  const CHOSEN = ['index.html', 'backend.html', 'cc-wrapup.html', 'messages.html', 'states.html'];
  const scheme = (page: Page, value: string) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

  it('none is wider than 320 px, or complains', async () => {
    const { page, problems, close } = await open('index.html', 320);
    for (const name of pages) {
      await page.goto(`${url}docs/${name}`, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${name} is ${width} px wide`);
    }
    assert.deepEqual(
      problems.filter((line) => !line.startsWith('failed')),
      [],
    );
    await close();
  });

  it('axe finds nothing, light and dark, wide and narrow', async () => {
    const axe = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');
    for (const name of CHOSEN)
      for (const width of [320, 1280]) {
        const { page, close } = await open(name, width);
        await page.evaluate(axe);
        for (const value of ['light', 'dark']) {
          await scheme(page, value);
          const found = await page.evaluate(async () => {
            const { violations } = await (
              globalThis as unknown as {
                axe: {
                  run(o: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
                };
              }
            ).axe.run({ iframes: false });
            return violations.map(
              ({ id, nodes }) => `${id} ${JSON.stringify(nodes.map(({ target }) => target))}`,
            );
          });
          assert.deepEqual(found, [], `${name} at ${width} px, ${value}`);
        }
        await close();
      }
  });

  it('search: typed, found, chosen by keys, put away', async () => {
    const { page, problems, close } = await open('index.html');
    await page.focus('#find');
    await page.keyboard.type('wrapup submit');
    await page.waitForSelector('#found a');
    assert.match(await page.$eval('#found [role=status]', (status) => status.textContent!), /^\d+ found$/);
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement!.closest('#found') !== null), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'find');
    assert.equal(await page.$('#found:not([hidden])'), null);
    await page.keyboard.type(' ');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('#found:not([hidden]) a');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /docs\/[\w-]+\.html/);
    assert.deepEqual(problems, []);
    await close();
  });

  it('on a narrow screen the contents open by their button', async () => {
    const { page, close } = await open('backend.html', 320);
    assert.equal(await page.$eval('#topics', (nav) => nav.checkVisibility()), false);
    await page.click('.menu');
    assert.equal(await page.$eval('#topics', (nav) => nav.checkVisibility()), true);
    assert.equal(await page.$eval('.menu', (menu) => menu.getAttribute('aria-expanded')), 'true');
    await close();
  });

  it('the colours that a reader chose stay', async () => {
    const { page, close } = await open('index.html');
    await page.select('.scheme', 'dark');
    await page.reload();
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    assert.equal(await page.$eval('.scheme', (select) => (select as HTMLSelectElement).value), 'dark');
    await close();
  });
});
