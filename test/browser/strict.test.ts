/**
 * A working day on the strictest pages, with the built files: not one violation, error or warning. Runs in every
 * browser that is installed.
 */
import { expect } from '@open-wc/testing';
import { visit } from '../helpers/strict-page.js';

describe('a working day on a strict page', () => {
  const PAGES: [file: string, what: string][] = [
    ['whole-module.html', 'the module, Trusted Types required'],
    ['whole-classic.html', 'the classic script, Trusted Types required'],
    ['whole-module-none.html', "the module, default-src 'none'"],
    ['whole-classic-none.html', "the classic script, default-src 'none'"],
  ];
  for (const [file, what] of PAGES) {
    it(what, async function () {
      this.timeout(60_000);
      const page = await visit(file, 55_000);
      expect(page.problems).to.deep.equal([]);
      expect(page.flow).to.equal('done');
    });
  }
});
