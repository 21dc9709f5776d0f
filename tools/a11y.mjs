// npm run a11y: every figure of the gallery, in every language and theme, looked at by axe and by the checks of
// test/a11y/sweep.js. Needs a build.
//   --part               one language and two themes per section, in turn: what npm test runs
//   --section=ID[,ID]    only these sections    --lang=de[,ar]    only these languages
//   --workers=N          so many pages at a time (default: 2)
// What is left out, and why: docs/accessibility.md.
import { readFileSync } from 'node:fs';
import { ensureChromium } from './lib/browsers.mjs';
import { at, isMain, parseArgs } from './lib/run.mjs';
import { startServer } from './lib/server.mjs';
import { seconds } from './lib/ui.mjs';
import { launch } from './shot.mjs';

const LANGUAGES = ['en', 'zh-CN', 'de', 'fr', 'es', 'ja', 'pt-BR', 'ar'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages. A figure is a part of one. */
const OF_PAGES = [
  'bypass',
  'heading-order',
  'landmark-complementary-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
  'skip-link',
];
/** Scheme of the machine, theme of the page. The console has one scheme. */
const LOOKS = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'crm light': { scheme: 'light', look: 'crm' },
  'crm dark': { scheme: 'dark', look: 'crm' },
  console: { scheme: 'light', look: 'console' },
  'forced colours': { scheme: 'dark', forced: true },
};

const axeSource = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');

/** In the page: what axe finds, as `{ figure, at, says }`. */
async function runAxe(options) {
  const sweep = await import('/test/a11y/sweep.js');
  const { violations } = await globalThis.axe.run(document, {
    ...options,
    elementRef: true,
    selectors: false,
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ element, failureSummary }) =>
      sweep.finding(element, `axe ${id}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`),
    ),
  );
}

const rules = (off) => Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
/** All that is the same in every theme. */
const STRUCTURE = {
  runOnly: { type: 'tag', values: TAGS },
  rules: {
    ...rules([...OF_PAGES, 'color-contrast']),
    'target-size': { enabled: true },
  },
};
const CONTRAST = { runOnly: ['color-contrast'] };

/** In the page: one of the checks of the sweep. */
async function runCheck(name, ...args) {
  const sweep = await import('/test/a11y/sweep.js');
  const result = sweep[name](document.querySelector('#gallery'), ...args);
  return result.found ?? result;
}

/** In the page: text as its reader sets it, and what of it is lost then. */
async function readText(how) {
  const [sweep, text] = [await import('/test/a11y/sweep.js'), await import('/test/a11y/text.js')];
  await text.setText(how);
  const gallery = document.querySelector('#gallery');
  // the gallery's own page is no part of it
  const wide = sweep.sideways(gallery).filter(({ at }) => at !== 'page');
  return [...sweep.cut(gallery), ...text.spills(gallery), ...wide];
}

/** In the page: theme, density, and whatever moves at its end. */
async function dress({ look, density }) {
  const root = document.documentElement;
  for (const name of ['crm', 'console']) root.classList.toggle(`cc-theme-${name}`, name === look);
  const all = (await import('/test/a11y/sweep.js')).everything(document);
  for (const element of all) {
    if (element.closest('figure') && element.localName.startsWith('cc-')) {
      if (density) {
        element.dataset.was ??= element.dataset.ccDensity ?? '';
        element.dataset.ccDensity = density;
      } else if (element.dataset.was !== undefined) {
        if (element.dataset.was) element.dataset.ccDensity = element.dataset.was;
        else delete element.dataset.ccDensity;
        delete element.dataset.was;
      }
    }
  }
  // a colour on its way to another one is neither
  for (const item of document.getAnimations())
    if (item.effect?.getComputedTiming().endTime !== Infinity) item.finish();
}

/** One section in one language. */
async function visit(browser, base, { section, lang, looks, whole }, tell) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const cdp = await page.createCDPSession();
    await page.setBypassCSP(true);
    await page.setViewport({ width: 1280, height: 1600 });
    const media = ({ scheme, forced }) =>
      cdp.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
        ],
      });
    await media(LOOKS.light);
    await page.goto(new URL(`demo/gallery.html?section=${section}&lang=${lang}`, base).href);
    await page.waitForFunction(() => document.documentElement.dataset.ready === '', { timeout: 120_000 });
    // nothing of the gallery's own lies over a figure
    await page.addStyleTag({ content: '.tools { position: static !important }' });
    const frames = page.frames();
    const inAll = async (what, work) => {
      for (const frame of frames) {
        const found = await work(frame);
        for (const item of found ?? []) tell({ ...item, where: `${lang}, ${what}` });
      }
    };
    await inAll('', (frame) => frame.evaluate(axeSource).then(() => frame.evaluate(dress, {})));
    const look = async (name) => {
      await media(LOOKS[name]);
      await inAll(name, (frame) => frame.evaluate(dress, LOOKS[name]));
    };
    await inAll('structure', (frame) => frame.evaluate(runAxe, STRUCTURE));
    await inAll('light', (frame) => frame.evaluate(runCheck, 'targets'));
    await inAll('light', (frame) => frame.evaluate(runCheck, 'sideways'));
    for (const how of ['spaced', 'doubled', 'plain'])
      await inAll(`text ${how}`, (frame) => frame.evaluate(readText, how));
    for (const name of looks) {
      await look(name);
      await inAll(name, (frame) => frame.evaluate(runAxe, CONTRAST));
      await inAll(name, (frame) => frame.evaluate(runCheck, 'contrast'));
      if (LOOKS[name].look) await inAll(name, (frame) => frame.evaluate(runCheck, 'targets'));
    }
    if (whole) {
      await media(LOOKS.light);
      for (const density of ['compact', 'comfortable']) {
        await inAll(density, (frame) => frame.evaluate(dress, { density }));
        await inAll(density, (frame) => frame.evaluate(runCheck, 'targets'));
        if (density === 'comfortable') await inAll(density, (frame) => frame.evaluate(runCheck, 'heights'));
      }
    }
  } catch (error) {
    tell({ figure: section, at: '', says: error.message, where: lang });
  } finally {
    await context.close();
  }
}

/** The sections of the gallery, by number of figures: the large ones first. */
async function sectionsOf(browser, base) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.goto(new URL('demo/gallery.html?only=none', base).href);
  const sections = await page.evaluate(async () => {
    const { SECTIONS } = await import('/demo/gallery-states.js');
    return SECTIONS.map(({ id, figures }) => ({ id, count: figures.length }));
  });
  await page.close();
  return sections.sort((a, b) => b.count - a.count);
}

function jobsOf(sections, o) {
  const names = Object.keys(LOOKS);
  const list = (value) => (value ? String(value).split(',') : undefined);
  const chosen = sections.filter(({ id }) => list(o.section)?.includes(id) ?? true);
  const languages = list(o.lang) ?? LANGUAGES;
  if (o.part) {
    return chosen.map(({ id }, i) => ({
      section: id,
      lang: languages[i % languages.length],
      looks: [names[i % names.length]],
      whole: false,
    }));
  }
  return languages.flatMap((lang, i) =>
    chosen.map(({ id }) => ({ section: id, lang, looks: i ? [] : names, whole: !i })),
  );
}

/** The same thing in many figures, languages and themes is one line. */
function linesOf(found) {
  const kinds = new Map();
  for (const { figure, at: place, says, where } of found) {
    const key = `${says} · ${place}`;
    const kind = kinds.get(key) ?? { figures: new Set(), wheres: new Set() };
    kind.figures.add(figure);
    kind.wheres.add(where);
    kinds.set(key, kind);
  }
  const some = (set, most) =>
    [...set].slice(0, most).join(', ') + (set.size > most ? `, … (${set.size})` : '');
  return [...kinds].map(
    ([key, { figures, wheres }]) => `${key}\n    in ${some(figures, 4)} (${some(wheres, 4)})`,
  );
}

/** @returns `{ lines, figures, pages }`: what was found, and in how much */
export async function sweep(o = {}) {
  process.env.CHROME_PATH ??= await ensureChromium();
  const server = await startServer({ port: 0 });
  const browser = await launch();
  const found = [];
  try {
    const sections = await sectionsOf(browser, server.url);
    const jobs = jobsOf(sections, o);
    const pages = jobs.length;
    const work = async () => {
      for (let job = jobs.shift(); job; job = jobs.shift())
        await visit(browser, server.url, job, (item) => found.push(item));
    };
    await Promise.all(Array.from({ length: Number(o.workers ?? 2) }, work));
    const figures = sections.reduce((sum, { count }) => sum + count, 0);
    return { lines: linesOf(found), figures, pages };
  } finally {
    await browser.close();
    await server.close();
  }
}

if (isMain(import.meta.url)) {
  const since = Date.now();
  const { lines, figures, pages } = await sweep(parseArgs(process.argv.slice(2), { flags: ['part'] }));
  for (const line of lines) console.log(line);
  console.log(`${figures} figures, ${pages} pages, ${lines.length} findings, ${seconds(Date.now() - since)}`);
  process.exitCode = lines.length ? 1 : 0;
}
