// The fonts that pictures are compared in: subsets of three families, with the characters that the gallery shows.
//   node tools/visual/fonts.mjs   writes test/visual/fonts again, when texts have brought characters that it lacks
// It needs what nobody else does; on Debian: apt-get install fonttools python3-brotli fonts-inter fonts-noto-cjk
// fonts-noto-core. A character that is missing is drawn in a font of the machine: pictures are compared all the same.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at, isMain, run } from '../lib/run.mjs';
import { glob } from '../lib/files.mjs';

const OUT = 'test/visual/fonts';
const LIST = at(OUT, 'characters.json');
/** What those figures say. */
const TEXTS = ['src/localize/locales/{en,zh-CN,ar}.ts', 'demo/fixtures.js', 'demo/gallery*.js'];
const DEBIAN = '/usr/share/fonts';

const FAMILIES = {
  latin: {
    has: /[\u0020-\u2fff]/u,
    lacks: /\p{Script=Arabic}/u,
    always: [
      range(0x20, 0x7e),
      range(0xa0, 0x17f),
      '–—‘’“”„…•·→←↑↓−×\u2009\u202f\u2066\u2067\u2068\u2069',
    ].join(''),
    files: ['Regular', 'Medium', 'SemiBold'].map((weight) => [`opentype/inter/Inter-${weight}.otf`]),
  },
  arabic: {
    has: /\p{Script=Arabic}|[،؛؟ـ]/u,
    lacks: /\p{Script=Latin}/u,
    always: '،؛؟',
    files: ['Regular', 'Bold'].map((weight) => [`truetype/noto/NotoSansArabic-${weight}.ttf`]),
  },
  han: {
    has: /[\u3000-\u9fff\uff00-\uffef]/u,
    lacks: /\p{Script=Latin}/u,
    always: '，。：；？！、（）《》“”…·',
    files: ['Regular', 'Bold'].map((weight) => [`opentype/noto/NotoSansCJK-${weight}.ttc`, 2]),
  },
};

function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, n) => from + n));
}

/** The characters that each family needs, by what the texts hold now. */
function needed() {
  const texts = TEXTS.flatMap(glob).map((file) => readFileSync(at(file), 'utf8'));
  const all = [...new Set(texts.join(''))];
  return Object.fromEntries(
    Object.entries(FAMILIES).map(([name, { has, lacks, always }]) => {
      const own = all.filter((c) => has.test(c) && !lacks.test(c));
      return [name, [...new Set([...own, ...always])].sort().join('')];
    }),
  );
}

/** Characters of the texts that no font of ours has. */
export function missingCharacters() {
  const known = new Set(Object.values(JSON.parse(readFileSync(LIST, 'utf8'))).join(''));
  return [...new Set(Object.values(needed()).join(''))].filter((c) => !known.has(c));
}

async function subset(text, [file, number], out) {
  const from = `${DEBIAN}/${file}`;
  if (!existsSync(from)) throw new Error(`There is no ${from}; see the head of tools/visual/fonts.mjs.`);
  const { code, out: said } = await run('pyftsubset', [
    from,
    `--text=${text}`,
    '--flavor=woff2',
    '--layout-features=kern,liga,calt,ccmp,locl,mark,mkmk,init,medi,fina,rlig,tnum,palt',
    '--no-hinting',
    '--desubroutinize',
    `--output-file=${at(out)}`,
    ...(number === undefined ? [] : [`--font-number=${number}`]),
  ]);
  if (code)
    throw new Error(`pyftsubset could not make ${out}; see the head of tools/visual/fonts.mjs.\n${said}`);
}

async function main() {
  mkdirSync(at(OUT), { recursive: true });
  const texts = needed();
  for (const [name, { files }] of Object.entries(FAMILIES))
    for (const font of files) {
      const weight = /-(\w+)\./.exec(font[0])[1].toLowerCase();
      const out = `${OUT}/${name}-${weight}.woff2`;
      await subset(texts[name], font, out);
      console.log(`${out} ${(readFileSync(at(out)).length / 1000).toFixed(1)} kB`);
    }
  writeFileSync(LIST, `${JSON.stringify(texts, undefined, 2)}\n`);
}

if (isMain(import.meta.url))
  main().catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
