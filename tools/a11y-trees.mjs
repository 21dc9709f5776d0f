// What a screen reader finds: roles, names and states of each element's main states, from Chromium's own
// accessibility tree, compared with test/a11y/snapshots. Needs a build.
//   node tools/a11y-trees.mjs            compares
//   node tools/a11y-trees.mjs --approve  writes them anew: read the difference
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureChromium } from './lib/browsers.mjs';
import { at, isMain, parseArgs } from './lib/run.mjs';
import { startServer } from './lib/server.mjs';
import { seconds } from './lib/ui.mjs';
import { launch } from './shot.mjs';

const LANGUAGES = ['en', 'zh-CN'];
const FOLDER = 'test/a11y/snapshots';
/** The same list that the tests of the focus go through. */
const STATES = [...readFileSync(at('test/a11y/figures.ts'), 'utf8').matchAll(/^ {2}'([\w-]+)',$/gm)].map(
  ([, id]) => id,
);

/** What is told of a node beyond its role and name. */
// not the focus, which comes and goes with the window: test/browser/a11y-focus.test.ts has that
const SAID = [
  'description',
  'valuetext',
  'value',
  'checked',
  'selected',
  'expanded',
  'pressed',
  'disabled',
  'invalid',
  'required',
  'readonly',
  'busy',
  'modal',
  'haspopup',
  'keyshortcuts',
];

function line({ role, name, ...node }, depth) {
  const more = SAID.filter((key) => node[key] !== undefined && node[key] !== '' && node[key] !== false).map(
    (key) => (node[key] === true ? key : `${key}=${JSON.stringify(node[key])}`),
  );
  return `${'  '.repeat(depth)}${role}${name ? ` ${JSON.stringify(name)}` : ''}${more.length ? ` (${more.join(', ')})` : ''}`;
}

/** Boxes that mean nothing by themselves. */
const NOTHING = new Set([
  'generic',
  'none',
  'paragraph',
  'InlineTextBox',
  'LineBreak',
  'Section',
  'LabelText',
]);
/** What is in them is the browser's own. */
const WHOLE = new Set(['DateTime', 'InputTime', 'MenuListPopup', 'textbox', 'combobox', 'searchbox']);

/** One line a node; text that only repeats the name of what it stands in is left out. */
function linesOf(node, depth = 0, outer = '') {
  const { role, name = '', children = [] } = node;
  const isNothing = NOTHING.has(role) && !node.description;
  const inner = WHOLE.has(role) ? [] : children;
  const below = inner.flatMap((child) => linesOf(child, isNothing ? depth : depth + 1, name || outer));
  if (isNothing) return below;
  if (role === 'StaticText' && (!name.trim() || outer.includes(name.trim()))) return [];
  return [line(node, depth), ...below];
}

async function treeOf(page, base, id, lang) {
  await page.goto(new URL(`demo/gallery.html?only=${id}&lang=${lang}&width=320`, base).href);
  await page.waitForFunction(() => document.documentElement.dataset.ready === '', { timeout: 60_000 });
  const { children = [] } = await page.accessibility.snapshot({ interestingOnly: false });
  return `${children.flatMap((child) => linesOf(child)).join('\n')}\n`;
}

/** @returns `{ lines, count }`: what differs, and how many there are */
export async function trees({ approve = false } = {}) {
  process.env.CHROME_PATH ??= await ensureChromium();
  const server = await startServer({ port: 0 });
  const browser = await launch();
  const lines = [];
  try {
    mkdirSync(at(FOLDER), { recursive: true });
    const page = await browser.newPage();
    for (const lang of LANGUAGES) {
      for (const id of STATES) {
        const file = at(FOLDER, `${id}.${lang}.txt`);
        const now = await treeOf(page, server.url, id, lang);
        if (approve) writeFileSync(file, now);
        else {
          const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
          lines.push(...differences(before, now).map((text) => `${id} (${lang}) ${text}`));
        }
      }
    }
    return { lines, count: STATES.length * LANGUAGES.length };
  } finally {
    await browser.close();
    await server.close();
  }
}

function differences(before, now) {
  if (before === now) return [];
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const lost = old.filter((text) => !fresh.includes(text)).map((text) => `- ${text}`);
  const come = fresh.filter((text) => !old.includes(text)).map((text) => `+ ${text}`);
  return lost.length + come.length ? [...lost, ...come] : ['the order differs'];
}

if (isMain(import.meta.url)) {
  const since = Date.now();
  const { lines, count } = await trees(parseArgs(process.argv.slice(2), { flags: ['approve'] }));
  for (const text of lines) console.log(text);
  console.log(`${count} trees, ${lines.length} differences, ${seconds(Date.now() - since)}`);
  process.exitCode = lines.length ? 1 : 0;
}
