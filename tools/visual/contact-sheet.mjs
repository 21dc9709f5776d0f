// npm run contact-sheet: every figure of the gallery, its pictures side by side, to be looked at.
//   --section=card,data   only these sections        --only=ID,ID     only these figures
//   --lang=en,ar          en, zh-CN and ar if unsaid; also de fr es ja pt-BR
//   --scheme=dark         light, dark and forced (colours) if unsaid
//   --width=1280          320 if unsaid
//   --look=crm            default if unsaid; also console
//   --scale=0.5           smaller sheets             --no-build       of what is in dist/ already
//   --docs                writes docs/states.md and its pictures instead
// Writes .cache/contact-sheet/index.html (one page, nothing beside it is needed) and PNG sheets of at most
// 1600 × 2200 px there, each named after its section. Whoever wants little to look at asks for little:
//   npm run contact-sheet -- --section=offered --lang=ar --scheme=light
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { at, isMain, parseArgs } from '../lib/run.mjs';
import { seconds } from '../lib/ui.mjs';
import { combinationsOf, nameOf, sectionsOf } from './combinations.mjs';
import { DOCS, docsOf } from './docs.mjs';
import { openSection, shoot, widthsOf } from './gallery.mjs';
import { htmlOf, pageOf } from './page.mjs';
import { atWork } from './work.mjs';

const OUT = '.cache/contact-sheet';

/** What is asked for of a section: `{ lang, look, width, scheme }`, those of one language and look together. */
const productOf = (section, { languages, looks, widths, schemes }) =>
  languages.flatMap((lang) =>
    looks.flatMap((look) =>
      widthsOf(section, widths).flatMap((width) => schemes.map((scheme) => ({ lang, look, width, scheme }))),
    ),
  );

/** All pictures of a section, kept in the lab by the names of their combinations. */
async function take({ browser, base, lab }, section, combinations) {
  await lab('letGo');
  let open;
  for (const combination of combinations) {
    const { lang, look, width } = combination;
    if (open?.lang !== lang || open.look !== look) {
      await open?.gallery.page.close();
      open = {
        lang,
        look,
        gallery: await openSection(browser, base, { section: section.id, lang, look, width }),
      };
    }
    await lab('keep', `${nameOf(combination)} `, await shoot(open.gallery, combination));
    for (const problem of open.gallery.problems.splice(0)) console.error(problem);
  }
  await open?.gallery.page.close();
}

/** Figures as groups of the pictures that there are of each. */
const groupsOf = (figures, combinations) =>
  figures.map(({ id, caption }) => ({
    title: `${id}: ${caption}`,
    caption,
    keys: combinations.map((one) => ({ key: `${nameOf(one)} ${id}`, label: nameOf(one) })),
  }));

const nth = (n) => String(n + 1).padStart(2, '0');

async function contactSheets(args) {
  const asked = combinationsOf(args, { widths: [320] });
  const only = args.only === undefined ? undefined : new Set(String(args.only).split(','));
  const bodies = new Map();
  rmSync(at(OUT), { recursive: true, force: true });
  mkdirSync(at(OUT), { recursive: true });
  const sections = await atWork(
    (all) =>
      sectionsOf(all, args.section)
        .map((section) => ({
          ...section,
          figures: section.figures.filter(({ id }) => !only || only.has(id)),
          combinations: productOf(section, asked),
        }))
        .filter(({ figures, combinations }) => figures.length && combinations.length),
    async (tools, section) => {
      const { id, figures, combinations } = section;
      await take(tools, section, combinations);
      bodies.set(id, await htmlOf(tools.lab, section));
      const sheets = await tools.lab('draw', groupsOf(figures, combinations), {
        scale: Number(args.scale ?? 1),
      });
      sheets.forEach(({ data }, n) => {
        const file = `${OUT}/${id}-${nth(n)}.png`;
        writeFileSync(at(file), Buffer.from(data, 'base64'));
        console.log(file);
      });
    },
  );
  writeFileSync(at(OUT, 'index.html'), pageOf(sections, bodies));
  return `${OUT}/index.html`;
}

/** docs/states.md: each section, its pictures in three combinations. */
async function docs() {
  rmSync(at(DOCS.images), { recursive: true, force: true });
  mkdirSync(at(DOCS.images), { recursive: true });
  const drawn = new Map();
  const sections = await atWork(
    (all) => all,
    async (tools, section) => {
      const width = widthsOf(section, [320])[0] ?? 1280;
      const combinations = DOCS.combinations.map((one) => ({ ...one, look: 'default', width }));
      await take(tools, section, combinations);
      const options = section.layout === 'full' || section.layout === 'half' ? DOCS.wide : DOCS.narrow;
      const sheets = await tools.lab('draw', groupsOf(section.figures, combinations), options);
      drawn.set(
        section.id,
        sheets.map(({ data, ...sheet }, n) => {
          const file = `${section.id}-${nth(n)}.webp`;
          writeFileSync(at(DOCS.images, file), Buffer.from(data, 'base64'));
          return { ...sheet, file };
        }),
      );
    },
  );
  writeFileSync(at(DOCS.page), docsOf(sections, drawn));
  return DOCS.page;
}

async function main() {
  const args = parseArgs(process.argv.slice(2), { flags: ['no-build', 'docs'] });
  if (!args['no-build']) {
    const { compile, bundle } = await import('../build.mjs');
    await compile();
    await bundle();
  }
  const began = Date.now();
  console.log(`${await (args.docs ? docs() : contactSheets(args))}, ${seconds(Date.now() - began)}`);
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
