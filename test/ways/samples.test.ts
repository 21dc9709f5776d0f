/**
 * Every code block of README and docs/ does what it says: pages under the strict policy from the packed package, scripts in
 * Node, types by the compiler. What cannot run is marked in the text, with why, and counted here.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CcDesktop } from '../../src/index.js';
import { at, bin, node } from '../../tools/lib/run.mjs';
import { glob } from '../../tools/lib/files.mjs';
import { codeBlocks, type CodeBlock } from '../../tools/site/blocks.mjs';
import { placed, samplePage } from '../../tools/site/live.mjs';
import { closeAll, serve, STRICT_CSP, visit } from '../../tools/ways/browser.mjs';
import { packed, WAYS } from '../../tools/ways/pack.mjs';
import { playConnector } from './samples/connectors.js';
import { checkNames } from './samples/css.js';
import { EXPECTED, expectedOf } from './samples/expected.js';

const blocks = ['README.md', ...glob('docs/**/*.md')].flatMap(codeBlocks);
const runnable = blocks.filter(({ skipped }) => !skipped);
/** As many as have a mark. Each one more is one sample less that is known to work. */
const MARKED = 0;

const SHOP = join(WAYS, 'samples');
const write = (file: string, text: string) => writeFileSync(join(SHOP, file), text);
rmSync(SHOP, { recursive: true, force: true });
mkdirSync(join(SHOP, 'node_modules'), { recursive: true });
const { dir } = await packed();
symlinkSync(dir, join(SHOP, 'node_modules/cc-voice-widgets'), 'junction');
for (const part of ['dist', 'themes']) cpSync(join(dir, part), join(SHOP, part), { recursive: true });
write('package.json', '{ "name": "samples", "type": "module" }');
const { url } = await serve({ root: SHOP, csp: STRICT_CSP });
after(closeAll);

const nameOf = ({ file, line }: CodeBlock) => `${file.replace(/\W+/g, '-')}-${line}`;
const importsOf = (code: string) =>
  [...code.matchAll(/^(?:import|\} from).*?'([^']+)'/gm)].map(([, name]) => name!);
const ofKind = (kind: string) => runnable.filter((block) => kindOf(block) === kind);

/** Packages that samples may import here; what needs others is part of an example, which is built and tested there. */
const AT_HAND = /^(cc-voice-widgets|node:|\.\/cc-widgets\.js$|lit$|@lit-labs\/)/;
const TEMPLATES = ['jsx', 'tsx', 'vue', 'svelte'];

function kindOf({ lang, code, excerpt }: CodeBlock): string {
  if (excerpt) return 'excerpt';
  const scripts = ['js', 'ts'].includes(lang);
  if (TEMPLATES.includes(lang) || (scripts && importsOf(code).some((name) => !AT_HAND.test(name))))
    return 'excerpt';
  if (lang !== 'js') return lang;
  if (/^export /m.test(code)) return 'connector';
  return importsOf(code).every((name) => name === './cc-widgets.js') ? 'page' : 'node';
}

/** Opens what was written, waits until all is there, lets happen what is said, and finds nothing in the console. */
async function look(block: CodeBlock): Promise<void> {
  const { page, problems, close } = await visit(`${url}${nameOf(block)}.html`);
  const there = async () => {
    await page.waitForFunction(() => !document.querySelector('[data-sample=running], :not(:defined)'));
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll<CcDesktop>('cc-session, cc-desktop'))
        await element.settled();
    });
    await expectedOf(block.file, block.code)?.then?.(page);
  };
  await there().catch((cause: unknown) => {
    throw new Error(`${cause}\n${problems.join('\n')}`, { cause });
  });
  assert.deepEqual(problems, []);
  await close();
}

function writePage(html: string, block: CodeBlock, head = ''): void {
  for (const [file, text] of samplePage(html, { name: nameOf(block), base: '.', head })) write(file, text);
}

/** A script as the sample has it, behind what it takes for granted; the page knows when it is through. */
function writeScript(block: CodeBlock): void {
  const { html = '', js = '' } = expectedOf(block.file, block.code) ?? {};
  const name = nameOf(block);
  write(`${name}-own.js`, `document.documentElement.dataset.sample = 'running';\n${js}`);
  write(`${name}-sample.js`, placed(block.code, '.'));
  const run = `await import('./dist/cc-widgets.js'); await import('./${name}-sample.js'); document.documentElement.dataset.sample = 'done';`;
  writePage(
    `${html}<script type="module">\n${run}\n</script>`,
    block,
    `<script src="${name}-own.js"></script>`,
  );
}

function writeHtml(block: CodeBlock): void {
  const { js } = expectedOf(block.file, block.code) ?? {};
  if (js) write(`${nameOf(block)}-own.js`, js);
  writePage(block.code, block, js && `<script src="${nameOf(block)}-own.js"></script>`);
}

describe('samples', { concurrency: 3 }, () => {
  for (const block of ofKind('html'))
    it(`${block.file}:${block.line}, a page`, () => (writeHtml(block), look(block)));

  for (const block of ofKind('page'))
    it(`${block.file}:${block.line}, a script in a page`, () => (writeScript(block), look(block)));

  for (const block of ofKind('node'))
    it(`${block.file}:${block.line}, a script in Node`, async () => {
      const { js = '' } = expectedOf(block.file, block.code) ?? {};
      const file = `${nameOf(block)}.mjs`;
      write(file, block.code);
      write(`run-${file}`, `${js}\nawait import('./${file}');\n`);
      const { code, out } = await node([join(SHOP, `run-${file}`)], { cwd: SHOP });
      assert.equal(code, 0, out);
    });

  for (const block of ofKind('connector'))
    it(`${block.file}:${block.line}, a connector`, async () => {
      write(`${nameOf(block)}.mjs`, block.code);
      await playConnector(await import(pathToFileURL(join(SHOP, `${nameOf(block)}.mjs`)).href));
    });

  it('types', async () => {
    const files = ofKind('ts').map((block) => {
      const { js = '' } = expectedOf(block.file, block.code) ?? {};
      write(`${nameOf(block)}.ts`, `${js}\n${block.code}\nexport {};\n`);
      return join(SHOP, `${nameOf(block)}.ts`);
    });
    const options = '--noEmit --strict --skipLibCheck --module nodenext --target es2022 --types node'.split(
      ' ',
    );
    const { code, out } = await node([bin('typescript', 'tsc'), ...options, '--ignoreConfig', ...files], {
      cwd: SHOP,
    });
    assert.equal(code, 0, out);
  });

  // indented otherwise, lines break elsewhere
  const squeezed = (text: string) => text.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '');
  const examples = [...glob('examples/**/*.{js,jsx,ts,tsx,mjs,vue,svelte,html}'), 'demo/crm/voice.js'].map(
    (file) => squeezed(readFileSync(at(file), 'utf8')),
  );
  for (const block of ofKind('excerpt'))
    it(`${block.file}:${block.line}, as it stands in an example`, () =>
      assert.ok(
        examples.some((text) => text.includes(squeezed(block.code))),
        block.code,
      ));

  for (const block of ofKind('css'))
    it(`${block.file}:${block.line}, styles`, async () => {
      checkNames(block.code);
      write(`${nameOf(block)}.css`, block.code);
      writePage('<p>Styled</p>', block, `<link rel="stylesheet" href="${nameOf(block)}.css">`);
      const { page, close } = await visit(`${url}${nameOf(block)}.html`);
      const rules = await page.evaluate(() =>
        [...document.styleSheets[0]!.cssRules].map((rule) => (rule as CSSStyleRule).style.length),
      );
      assert.equal(rules.length, block.code.split('{').length - 1);
      assert.ok(rules.every((declarations) => declarations > 0));
      await close();
    });

  for (const block of ofKind('json'))
    it(`${block.file}:${block.line}, JSON`, () => {
      const paths = JSON.stringify(JSON.parse(block.code)).matchAll(/node_modules\/[^"]+/g);
      for (const [path] of paths) assert.ok(existsSync(join(SHOP, path)), `${path} is not in the package`);
    });

  for (const block of ofKind('sh'))
    it(`${block.file}:${block.line}, commands`, () => {
      const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { scripts: object };
      const named = [...block.code.matchAll(/^npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name!);
      for (const name of named)
        assert.ok(name in scripts || ['install', 'pack', 'ci'].includes(name), `there is no npm run ${name}`);
      for (const [, file] of block.code.matchAll(/^(?:node|python3) ([\w./-]+)/gm))
        assert.ok(existsSync(at(file!)), `there is no ${file}`);
    });

  it('the policy is the one that the pages are under', () => {
    const policies = runnable.filter(({ code }) => code.startsWith('default-src'));
    assert.ok(policies.length > 0);
    for (const { code } of policies) assert.equal(code.trim(), STRICT_CSP);
  });

  it('every block is of a kind that is run, or says why it is not', () => {
    const kinds = ['html', 'page', 'node', 'connector', 'excerpt', 'ts', 'css', 'json', 'sh', ''];
    for (const block of runnable)
      assert.ok(kinds.includes(kindOf(block)), `${block.file}:${block.line} ${block.lang}`);
    assert.equal(blocks.length - runnable.length, MARKED);
    for (const { file, has } of EXPECTED)
      assert.ok(
        blocks.some((block) => block.file === file && block.code.includes(has)),
        `${file} has no “${has}”`,
      );
  });
});
