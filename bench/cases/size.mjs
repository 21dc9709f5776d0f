// Where the bytes are: of each file, of each element.
import { accountOf, cardAlone } from '../lib/bytes.mjs';
import { budgetProblems, measure, sizeTable, sums } from '../../tools/lib/sizes.mjs';

const row = (id, what, bytes) => ({
  id,
  what,
  unit: 'kB',
  value: bytes / 1000,
  low: bytes / 1000,
  high: bytes / 1000,
  rounds: 1,
});

export const size = {
  title: 'bytes, gzip',
  async run(run) {
    const sizes = measure();
    const now = sums(sizes);
    const { card, withView } = await cardAlone();
    if (run.only) {
      console.log(sizeTable(sizes));
      console.log(`\n${await accountOf()}`);
    }
    run.problems.push(...budgetProblems(sizes).map((line) => `over budget: ${line}`));
    return [
      row('size-once', 'script tag: what loads at once, all elements', now['loads at once']),
      row('size-card', 'card alone through a bundler, Lit included: at once', card),
      row('size-card-view', 'card alone through a bundler, with its picture', withView),
    ];
  },
};
