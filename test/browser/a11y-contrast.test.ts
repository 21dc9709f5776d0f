/** Contrast of the tokens by numbers, in every theme; docs/accessibility.md says the same. */
import { expect } from '@open-wc/testing';
import { ratios, tableOf, type Ratio } from '../a11y/pairs.js';

describe('contrast of the tokens', () => {
  let all: Ratio[];
  before(async () => {
    for (const name of ['crm', 'console']) {
      const link = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `/themes/${name}.css`,
      });
      document.head.append(link);
      await new Promise((done, failed) => Object.assign(link, { onload: done, onerror: failed }));
    }
    all = await ratios();
  });
  after(() => {
    for (const link of document.head.querySelectorAll('link[href^="/themes/"]')) link.remove();
  });

  it('is 4.5 : 1 for text, disabled text too, and 3 : 1 for edges of fields, focus and icons', () => {
    const faint = all.flatMap(({ what, floor, least }) =>
      least
        .filter(({ ratio }) => ratio < floor)
        .map(({ theme, ratio, back }) => `${theme}: ${what} on ${back} is ${ratio.toFixed(2)}`),
    );
    expect(faint).to.deep.equal([]);
  });

  it('is what the documentation says', async () => {
    const text = await (await fetch('/docs/accessibility.md')).text();
    const rows = text.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
    const missing = tableOf(all).filter((row) => !rows.includes(row));
    expect(missing, 'rows that docs/accessibility.md has to have').to.deep.equal([]);
  });
});
