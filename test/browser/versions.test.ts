/** Two copies of the built package on one page, of one version and of two, in both orders: everything works. */
import { expect } from '@open-wc/testing';
import { version } from '../../src/index.js';
import { visit } from '../helpers/strict-page.js';

const OTHER = '9.9.9';
/** The same files under another version; the test runner makes them. */
const FILES: Record<'module' | 'classic', Record<string, string>> = {
  module: { [version]: '/dist/cc-widgets.js', [OTHER]: '/dist-other/cc-widgets.js' },
  classic: { [version]: '/dist/cc-widgets.iife.js', [OTHER]: '/dist-other/cc-widgets.iife.js' },
};
type Kind = keyof typeof FILES;

const here = (file: string) => new URL(`./pages/${file}`, import.meta.url).href;
const tag = (kind: Kind, url: string) =>
  kind === 'module'
    ? `<script type="module" src="${url}"></script>`
    : `<script src="${url}"></script><script src="${here('copies.js')}"></script>`;

/** A page under the strictest policy with two copies on it; it has no address, and not every engine knows its 'self'. */
function pageWith([firstKind, first]: [Kind, string], [secondKind, second]: [Kind, string]): string {
  const urls = [FILES[firstKind][first]!, FILES[secondKind][second]!];
  // a module is one however often it is loaded: the same file twice is two addresses
  if (urls[0] === urls[1]) urls[1] += '?again';
  return `<!doctype html><html lang="en" data-first="${urls[0]}" data-second="${urls[1]}"><head>
    <meta http-equiv="Content-Security-Policy"
      content="default-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html cc-voice">
    <script src="${here('record.js')}"></script>
    ${tag(firstKind, urls[0]!)}${tag(secondKind, urls[1]!)}
    <script type="module" src="${here('versions.js')}"></script></head>
    <body><cc-desktop></cc-desktop><cc-session><other-card></other-card></cc-session></body></html>`;
}

describe('two versions on one page', () => {
  const ORDERS: [what: string, first: [Kind, string], second: [Kind, string]][] = [
    ['modules, old then new', ['module', version], ['module', OTHER]],
    ['modules, new then old', ['module', OTHER], ['module', version]],
    ['classic scripts, old then new', ['classic', version], ['classic', OTHER]],
    ['classic scripts, new then old', ['classic', OTHER], ['classic', version]],
    ['a classic script, then a newer module', ['classic', version], ['module', OTHER]],
    ['a newer classic script, then a module', ['classic', OTHER], ['module', version]],
  ];
  for (const [what, first, second] of ORDERS) {
    it(`${what}: a whole day works; one message names both and the remedy`, async function () {
      this.timeout(60_000);
      const page = await visit(pageWith(first, second), 55_000);
      expect(page.flow).to.equal('done');
      expect(page.problems.length, page.problems.join('\n')).to.equal(1);
      expect(page.problems[0])
        .to.contain('CC_TWO_VERSIONS')
        .and.contain(`${first[1]} runs`)
        .and.contain(`${second[1]} is not used`)
        .and.contain('Load one version');
    });
  }

  for (const kind of ['module', 'classic'] as const) {
    it(`the same version twice, ${kind}: nothing is said`, async function () {
      this.timeout(60_000);
      const page = await visit(pageWith([kind, version], [kind, version]), 55_000);
      expect(page.problems).to.deep.equal([]);
      expect(page.flow).to.equal('done');
    });
  }
});
