// npm run bench: sizes of the built files.
import { budgetProblems, measure, sizeTable } from '../tools/lib/sizes.mjs';

const sizes = measure();
if (!sizes.length) {
  console.error('Nothing is built yet: npm run build');
  process.exit(1);
}
console.log(sizeTable(sizes));
for (const line of budgetProblems(sizes)) console.log(`Over budget: ${line}`);
