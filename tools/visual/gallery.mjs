// Pictures of the gallery: one section in one language is loaded once, then width and scheme change under it.
import { launch } from '../shot.mjs';

/** High enough for every figure, the same at each picture: lists are as high as the window lets them be. */
const HEIGHT = 2000;
/** Space around the figures, and between them. */
const GAP = 24;
/** What belongs to a figure beyond its box: shadows, rings of focus. */
const RIM = 8;
const LOADS_IN = 120_000;

export const openBrowser = () => launch(['--lang=en-US', '--font-render-hinting=none']);

/** What there is: `{ id, layout, title, figures: [{ id, caption }] }`. */
export async function readSections(browser, base) {
  const page = await browser.newPage();
  try {
    await page.goto(new URL('demo/gallery.html?section=none', base).href);
    return await page.evaluate(async () => {
      const { SECTIONS } = await import('./gallery-states.js');
      return SECTIONS.map(({ id, layout = '', title, figures }) => ({
        id,
        layout,
        title: title.en,
        figures: figures.map((figure) => ({ id: figure.id, caption: figure.caption.en })),
      }));
    });
  } finally {
    await page.close();
  }
}

/** The widths at which a section is looked at: the desktop stands there twice, once for each. */
export const widthsOf = ({ layout }, widths) =>
  widths.filter((width) => !(layout === 'full' && width === 320) && !(layout === 'narrow' && width === 1280));

/** Opens a section in a language, with everything in it done. */
export async function openSection(browser, base, { section, lang, look = 'default', width }) {
  const page = await browser.newPage();
  const problems = [];
  const broken = new AbortController();
  const note = (what) => {
    problems.push(`${section}, ${lang}: ${what}`);
    broken.abort(new Error(problems.at(-1)));
  };
  page.on('pageerror', (e) => note(e.message ?? e));
  page.on('response', (r) => r.ok() || note(`${r.url()} answered ${r.status()}`));
  const cdp = await page.createCDPSession();
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(wearTestSheet, new URL('test/visual/visual.css', base).pathname);
  await resize(page, width);
  await emulate(cdp, 'light');
  const query = new URLSearchParams({ section, lang, look, width: '320' });
  await page.goto(new URL(`demo/gallery.html?${query}`, base).href, { timeout: LOADS_IN });
  await page.waitForFunction(() => document.documentElement.dataset.ready === '', {
    timeout: LOADS_IN,
    signal: broken.signal,
  });
  return { page, cdp, problems };
}

/** Runs in the page and in its frames: test fonts, no caret, nothing around the figures. */
function wearTestSheet(href) {
  addEventListener('DOMContentLoaded', () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
    document.documentElement.classList.add('visual');
  });
}

const columns = (width) => (width === 320 ? 4 : 1);
const resize = (page, width) =>
  page.setViewport({ width: columns(width) * (width + GAP) + GAP, height: HEIGHT });

const emulate = (cdp, scheme) =>
  cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });

/** Figures of a section at one width, in one scheme: `strips` are PNGs, `figures` say where in which strip they are. */
export async function shoot({ page, cdp }, { scheme, width }) {
  await resize(page, width);
  await emulate(cdp, scheme);
  const { figures, strips } = planStrips(await page.evaluate(settle, width, RIM));
  const taken = [];
  for (const { top } of strips) {
    await page.evaluate(
      (y) => (scrollTo({ top: y, behavior: 'instant' }), new Promise(requestAnimationFrame)),
      top,
    );
    taken.push(await page.screenshot({ encoding: 'base64', optimizeForSpeed: true }));
  }
  return { figures, strips: taken };
}

/** Runs in the page: takes the width, lets everything come to rest, and measures. */
async function settle(width, rim) {
  document.body.style.setProperty('--width', `${width}px`);
  for (const grid of document.querySelectorAll('.grid.half'))
    grid.style.setProperty('--width', width === 1280 ? '1280px' : '600px');
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const pages = [document, ...[...document.querySelectorAll('iframe')].map((f) => f.contentDocument)];
  await Promise.all(pages.map((page) => page.fonts.ready));
  await frame();
  await frame();
  for (const animation of pages.flatMap((page) => page.getAnimations())) {
    if (animation.effect?.getComputedTiming().endTime === Infinity) {
      animation.pause();
      animation.currentTime = 0;
    } else animation.finish();
  }
  await frame();
  await frame();
  return [...document.querySelectorAll('figure')].map((figure) => {
    const box = figure.querySelector('.sides').getBoundingClientRect();
    const x = Math.floor(box.left) - rim;
    const y = Math.floor(box.top + scrollY) - rim;
    return {
      id: figure.id,
      x,
      y,
      width: Math.ceil(box.right) + rim - x,
      height: Math.ceil(box.bottom + scrollY) + rim - y,
    };
  });
}

/** Windowfuls that each hold whole figures. */
function planStrips(found) {
  const strips = [];
  const figures = found
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map((figure) => {
      if (figure.height > HEIGHT)
        throw new Error(`${figure.id} is ${figure.height} px high; the window has ${HEIGHT}.`);
      let strip = strips.at(-1);
      if (!strip || figure.y + figure.height > strip.top + HEIGHT) strips.push((strip = { top: figure.y }));
      return { ...figure, y: figure.y - strip.top, strip: strips.indexOf(strip) };
    });
  return { figures, strips };
}
