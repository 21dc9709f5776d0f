// npm run visual: the gallery as it is, compared with pictures that were approved (test/visual/README.md).
//   --section=card,data   only these sections; also as words: npm run visual -- card data
//   --lang, --scheme, --width   only some combinations, as in tools/visual/contact-sheet.mjs
//   --part                of each section a part of the combinations, as `npm test` looks at it
//   --approve             writes the approved pictures anew (npm run visual:approve)
//   --approved=DIR        other pictures than those of test/visual/approved
//   --no-build            of what is in dist/ already
// What differs is in .cache/visual: approved, actual and difference side by side.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at, isMain, parseArgs } from '../lib/run.mjs';
import { seconds } from '../lib/ui.mjs';
import { combinationsOf, partOf, sectionsOf } from './combinations.mjs';
import { missingCharacters } from './fonts.mjs';
import { openSection, shoot, widthsOf } from './gallery.mjs';
import { atWork } from './work.mjs';

const OUT = '.cache/visual';

/** Sheets of approved pictures, one for each section, language and width; `index.json` has the sizes. */
function approvedIn(dir) {
  const file = (section, lang, width) => at(dir, `${section}.${lang}.${width}.webp`);
  const read = (path, encoding) => {
    try {
      return readFileSync(path, encoding);
    } catch {
      return undefined;
    }
  };
  const all = JSON.parse(read(at(dir, 'index.json'), 'utf8') ?? '{}');
  return {
    read: (...key) => [read(file(...key), 'base64'), all[key.join('.')]],
    write(key, sheet, sizes) {
      mkdirSync(at(dir), { recursive: true });
      writeFileSync(file(...key), Buffer.from(sheet, 'base64'));
      all[key.join('.')] = sizes;
      const lines = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
      const text = lines.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
      writeFileSync(at(dir, 'index.json'), `{\n${text.join(',\n')}\n}\n`);
    },
  };
}

/** Compares, or approves, one section in one language. Resolves to what differs, a line each. */
async function look(
  { browser, base, lab },
  section,
  { widths: asked, schemes: all, approved, approving, part },
) {
  const { lang } = section;
  const widths = widthsOf(section, asked);
  const failed = [];
  let pictures = 0;
  if (!widths.length) return { failed, pictures };
  const gallery = await openSection(browser, base, { section: section.id, lang, width: widths[0] });
  for (const width of widths) {
    const key = [section.id, lang, width];
    const schemes = part ? partOf.schemes(section.n, width, all) : all;
    await lab('letGo');
    for (const scheme of schemes) {
      const shot = await shoot(gallery, { scheme, width });
      pictures += shot.figures.length;
      await lab('keep', `${scheme} `, shot);
    }
    if (approving) {
      const { sheet, sizes } = await lab('pack', schemes);
      approved.write(key, sheet, sizes);
      continue;
    }
    await lab('open', ...approved.read(...key));
    for (const { key: which, why } of await lab('compare', schemes)) {
      const [scheme, id] = which.split(' ');
      const file = `${OUT}/${[id, lang, scheme, width].join('.')}.png`;
      mkdirSync(at(OUT), { recursive: true });
      writeFileSync(at(file), Buffer.from(await lab('difference', which), 'base64'));
      failed.push(`${section.id}/${id} · ${lang} · ${scheme} · ${width}: ${why}; ${file}`);
    }
  }
  await gallery.page.close();
  return { failed: [...failed, ...gallery.problems], pictures };
}

/** All of it, or what `args` ask for: `{ failed, pictures }`; `say` hears each line as it is known. */
export async function visual(args, say = console.log) {
  const approving = Boolean(args.approve);
  const asked = combinationsOf(args);
  if (approving && (args.lang || args.scheme || args.width || args.part))
    throw new Error('Whole sections are approved, in all combinations.');
  const approved = approvedIn(args.approved ?? 'test/visual/approved');
  rmSync(at(OUT), { recursive: true, force: true });
  const words = [args.section ?? [], ...(args._ ?? [])].flat().join(',');
  const failed = [];
  let pictures = 0;
  await atWork(
    (all) =>
      sectionsOf(
        all.map((section, n) => ({ ...section, n })),
        words || undefined,
      ).flatMap((section) =>
        (args.part ? partOf.languages(section.n, asked.languages) : asked.languages).map((lang) => ({
          ...section,
          lang,
        })),
      ),
    async (tools, section) => {
      const result = await look(tools, section, { ...asked, approved, approving, part: args.part });
      pictures += result.pictures;
      failed.push(...result.failed);
      result.failed.forEach((line) => say(line));
    },
  );
  return { failed, pictures };
}

async function main() {
  const args = parseArgs(process.argv.slice(2), { flags: ['part', 'approve', 'no-build'] });
  if (!args['no-build']) {
    const { compile, bundle } = await import('../build.mjs');
    await compile();
    await bundle();
  }
  const began = Date.now();
  const missing = missingCharacters();
  if (missing.length)
    console.log(
      `No font of test/visual has ${missing.join('')}; node tools/visual/fonts.mjs makes them anew.`,
    );
  const { failed, pictures } = await visual(args);
  const what = args.approve ? 'approved' : `compared, ${failed.length} differ`;
  console.log(`${pictures} pictures ${what}, ${seconds(Date.now() - began)}`);
  if (failed.length && !args.approve)
    console.log(`Where that is as it should be: npm run visual:approve -- SECTION…`);
  process.exitCode = failed.length ? 1 : 0;
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
