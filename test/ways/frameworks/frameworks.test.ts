/**
 * The example of each framework, built by its own tools from the packed package: what they say, what its types catch, a
 * call in it; and what custom-elements-everywhere expects, tried with our elements (pages/).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'puppeteer-core';
import { at, bin, node } from '../../../tools/lib/run.mjs';
import { closeAll, serve, visit } from '../../../tools/ways/browser.mjs';
import { FRAMEWORKS, frameworks } from '../../../tools/ways/frameworks.mjs';
import { takesCalls } from './call.js';
import { meetsExpectations, playsCall } from './expectations.js';

/** What is wrong in each wrong.*: the detail of an event, what a property takes, the name of a property. */
const MISTAKES = [/Property 'reason' does not exist/, /"talking\\?"' is not assignable/, /'\\?"?mod\\?"?'/];

const TSC = [bin('typescript', 'tsc'), '-p', 'expectations'];
/** What checks the templates of those whose templates TypeScript does not read. */
const CHECKS: Record<string, string[]> = {
  'vue-3': ['vue-tsc/bin/vue-tsc.js', '-p', 'expectations'],
  'svelte-5': [
    'svelte-check/bin/svelte-check',
    '--tsconfig=expectations/tsconfig.json',
    '--output=machine',
    '--fail-on-warnings',
  ],
  angular: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'expectations', '--noEmit'],
};

const { dir, said, skip } = await frameworks();
after(closeAll);

/** What the tool says is wrong, one error a line or, with what belongs to it, a paragraph. */
async function errorsOf(name: string): Promise<string[]> {
  const [program, ...args] = CHECKS[name] ?? TSC;
  const { out } = await node([resolve(dir, 'node_modules', program!), ...args], {
    cwd: join(dir, name),
    env: { NO_COLOR: '1' },
  });
  return stripVTControlCharacters(out)
    .split(/\n(?=\S)/)
    .filter((line) => /\berror\b/i.test(line));
}

declare global {
  var defineLate: () => Promise<unknown>;
}

/** Opens a page, does what is to be done, and finds nothing in the console. */
async function on(url: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await visit(url);
  await work(page).catch((cause: unknown) => {
    throw new Error(`${cause}\n${problems.join('\n')}`, { cause });
  });
  assert.deepEqual(problems, []);
  await close();
}

async function definesLate(t: TestContext, page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#root, app-root')!.childNodes.length > 0);
  assert.equal(await page.evaluate(() => customElements.get('cc-session')), undefined);
  await page.evaluate(() => globalThis.defineLate());
  await meetsExpectations(t, page);
}

function testFramework(name: string, url: string): void {
  const expectations = (flag: string) =>
    name === 'angular' ? `${url}?expectations&${flag}` : `${url}expectations/?${flag}`;

  it('builds without a word', () => assert.equal(said[name], ''));

  it('its types let pass what is right, and name what is wrong', async () => {
    const errors = await errorsOf(name);
    const elsewhere = errors.filter((line) => !/\bwrong\./.test(line));
    assert.deepEqual(elsewhere, []);
    assert.equal(errors.length, MISTAKES.length, errors.join('\n'));
    for (const mistake of MISTAKES) assert.match(errors.join('\n'), mistake);
  });

  it('takes calls', () => on(url, takesCalls));

  it('plays a call of the simulator', () => on(expectations(''), playsCall));

  it('meets what is expected', (t) => on(expectations(''), (page) => meetsExpectations(t, page)));

  it('meets it with elements that are defined after the first picture', (t) =>
    on(expectations('late'), (page) => definesLate(t, page)));

  it('looks as the others do', () => {
    const look = (example: string) => readFileSync(at(`examples/${example}/src/app.css`), 'utf8');
    assert.equal(look(name), look('typescript'));
  });
}

describe('frameworks', { skip, concurrency: 2 }, async () => {
  for (const name of FRAMEWORKS) {
    const url = skip ? '' : (await serve({ root: join(dir, name, 'dist') })).url;
    describe(name, { concurrency: 1 }, () => testFramework(name, url));
  }
});
