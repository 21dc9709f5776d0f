/** The README, followed to the letter in an empty folder: from nothing to a call that is taken. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, it } from 'node:test';
import { at, run } from '../../tools/lib/run.mjs';
import { codeBlocks } from '../../tools/site/blocks.mjs';
import { closeAll, serve, visit } from '../../tools/ways/browser.mjs';
import { packed, WAYS } from '../../tools/ways/pack.mjs';
import { takeCall } from './driver.js';

/** What a person types in a minute, unhurried. */
const KEYS_A_MINUTE = 400;

after(closeAll);

it('the five lines, in an empty folder beside the packed package', async () => {
  const folder = join(WAYS, 'readme');
  const mine = join(folder, 'mine');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(mine, { recursive: true });
  mkdirSync(join(folder, 'cc-voice-widgets'));
  const { tarball } = await packed();
  copyFileSync(tarball, join(folder, 'cc-voice-widgets', basename(tarball)));

  const readme = readFileSync(at('README.md'), 'utf8');
  const from = readme.slice(0, readme.indexOf('## Five lines in a page')).split('\n').length;
  const [command, page] = codeBlocks('README.md').filter(({ line }) => line > from);
  assert.deepEqual([command?.lang, page?.lang], ['sh', 'html']);
  const typed = `${command!.code}index.html${page!.code}`;
  assert.ok(typed.length <= KEYS_A_MINUTE, `${typed.length} characters are to be typed`);
  const { code, out } = await run(command!.code.trim(), [], { cwd: mine, shell: true });
  assert.equal(code, 0, out);
  writeFileSync(join(mine, 'index.html'), page!.code);

  const { url } = await serve({ root: mine });
  const opened = await visit(url);
  const said: string[] = [];
  opened.page.on('console', (message) => said.push(message.text()));
  await takeCall(opened.page);
  assert.match(said.join(), /^\+\d{8,}/);
  assert.deepEqual(opened.problems, []);
});
