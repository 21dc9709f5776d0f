// The package as it is published: what publint and are-the-types-wrong say of it.
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { at } from './lib/run.mjs';
import { packed } from './ways/pack.mjs';

/** ES modules only: how CommonJS would find them, and resolution before `exports`, is not promised. */
const NOT_PROMISED = new Set(['node10', 'node16-cjs']);
/** Data and classic scripts, which have no types. */
const UNTYPED = [/\.json$/, /\.css$/, /\.iife\.js$/, /^\.?\/?(schema|builders|themes|types)\//];

/** One for each pattern of `exports`. */
const SOME = ['./define/cc-call-card', './connectors/websocket', './locales/de'];

async function types() {
  const { tarball } = await packed();
  const pkg = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const { problems = [] } = await checkPackage(pkg, {
    includeEntrypoints: SOME,
    excludeEntrypoints: UNTYPED,
  });
  return problems
    .filter(({ resolutionKind }) => !NOT_PROMISED.has(resolutionKind))
    .map((problem) => `${problem.kind}: ${JSON.stringify(problem)}`);
}

/** Throws with what is wrong; returns what is only suggested. */
export async function checkPackaged() {
  const { messages, pkg } = await publint({ pkgDir: at('.'), strict: true, pack: 'npm' });
  const said = messages.map((m) => `${m.type}: ${formatMessage(m, pkg, { color: false })}`);
  const wrong = await types();
  if (wrong.length || messages.some((m) => m.type !== 'suggestion'))
    throw new Error([...said, ...wrong].join('\n'));
  return said.join('\n');
}
