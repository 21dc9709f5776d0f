// npm run contact-sheet: every figure of the gallery, its pictures side by side, to be looked at.
//   --section=card,data   only these sections        --only=ID,ID     only these figures
//   --lang=en,ar          en, zh-CN and ar if unsaid; also de fr es ja pt-BR
//   --scheme=dark         light, dark and forced (colours) if unsaid
//   --width=1280          320 if unsaid
//   --look=crm            default if unsaid; also console
//   --scale=0.5           smaller sheets             --no-build       of what is in dist/ already
// Writes .cache/contact-sheet/index.html (one page, nothing beside it is needed) and PNG sheets of at most
// 1600 × 2200 px there, each named after its section. Whoever wants little to look at asks for little:
//   npm run contact-sheet -- --section=offered --lang=ar --scheme=light
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { at, isMain, parseArgs } from '../lib/run.mjs';
import { startServer } from '../lib/server.mjs';
import { seconds } from '../lib/ui.mjs';
import { combinationsOf, nameOf, sectionsOf } from './combinations.mjs';
import { openBrowser, openSection, readSections, shoot, widthsOf } from './gallery.mjs';

const OUT = '.cache/contact-sheet';

async function openLab(browser, base) {
  const page = await browser.newPage();
  await page.goto(new URL('tools/visual/lab.html', base).href);
  await page.waitForFunction(() => Boolean(window.lab));
  return (name, ...args) => page.evaluate((fn, given) => window.lab[fn](...given), name, args);
}

/** All pictures of a section, kept in the lab; resolves to its combinations. */
async function take(browser, base, lab, section, { languages, schemes, widths, looks }) {
  const taken = [];
  for (const lang of languages)
    for (const look of looks) {
      const here = widthsOf(section, widths);
      if (!here.length) continue;
      const gallery = await openSection(browser, base, { section: section.id, lang, look, width: here[0] });
      for (const width of here)
        for (const scheme of schemes) {
          const combination = { lang, scheme, width, look };
          await lab('keep', `${nameOf(combination)} `, await shoot(gallery, combination));
          taken.push(combination);
        }
      gallery.problems.forEach((problem) => console.error(problem));
      await gallery.page.close();
    }
  return taken;
}

const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

async function htmlOf(lab, section, figures, taken) {
  let html = `<section><h2 id="${section.id}">${escaped(section.title)}</h2>`;
  for (const { id, caption } of figures) {
    html += `<h3 id="${id}">${escaped(caption)} <small>${id}</small></h3><div>`;
    for (const combination of taken) {
      const name = nameOf(combination);
      const { width, height, data } = await lab('encode', `${name} ${id}`);
      html += `<figure><figcaption>${name}</figcaption><img loading="lazy" alt="" width="${width}" height="${height}" src="data:image/webp;base64,${data}"></figure>`;
    }
    html += '</div>';
  }
  return `${html}</section>`;
}

const pageOf = (
  sections,
  body,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
body{margin:0 16px 60px;font:13px/20px Inter,system-ui,sans-serif;background:#dfe2e8;color:#151922}
nav{position:sticky;top:0;padding:8px 0;background:inherit;display:flex;gap:4px 12px;flex-wrap:wrap}
div{display:flex;gap:12px;flex-wrap:wrap;align-items:start}figure{margin:0}img{max-width:100%;height:auto;display:block}
h3{margin:20px 0 4px;font-size:13px;scroll-margin-top:60px}h2{scroll-margin-top:60px}small,figcaption{font-weight:400;color:#5f6878}
</style>
<nav>${sections.map(({ id, title }) => `<a href="#${id}">${escaped(title)}</a>`).join('')}</nav>${body}</html>`;

async function main() {
  const args = parseArgs(process.argv.slice(2), { flags: ['no-build'] });
  const asked = combinationsOf(args, { widths: [320] });
  if (!args['no-build']) {
    const { compile, bundle } = await import('../build.mjs');
    await compile();
    await bundle();
  }
  const began = Date.now();
  const server = await startServer({ port: 0 });
  const browser = await openBrowser();
  try {
    const sections = sectionsOf(await readSections(browser, server.url), args.section);
    const only = args.only === undefined ? undefined : new Set(String(args.only).split(','));
    const wanted = (section) => section.figures.filter(({ id }) => !only || only.has(id));
    rmSync(at(OUT), { recursive: true, force: true });
    mkdirSync(at(OUT), { recursive: true });
    const bodies = new Map();
    const waiting = sections.filter((section) => wanted(section).length);
    const shown = [...waiting];
    const work = async () => {
      const lab = await openLab(browser, server.url);
      for (let section = waiting.shift(); section; section = waiting.shift()) {
        const figures = wanted(section);
        const taken = await take(browser, server.url, lab, section, asked);
        bodies.set(section.id, await htmlOf(lab, section, figures, taken));
        const groups = figures.map(({ id, caption }) => ({
          title: `${id}: ${caption}`,
          keys: taken.map((one) => ({ key: `${nameOf(one)} ${id}`, label: nameOf(one) })),
        }));
        const sheets = await lab('draw', groups, { scale: Number(args.scale ?? 1) });
        sheets.forEach((data, n) => {
          const file = `${OUT}/${section.id}-${String(n + 1).padStart(2, '0')}.png`;
          writeFileSync(at(file), Buffer.from(data, 'base64'));
          console.log(file);
        });
        await lab('letGo');
      }
    };
    await Promise.all(Array.from({ length: Math.min(waiting.length, availableParallelism()) }, work));
    writeFileSync(at(OUT, 'index.html'), pageOf(shown, shown.map(({ id }) => bodies.get(id)).join('')));
    console.log(`${OUT}/index.html, ${seconds(Date.now() - began)}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
