// Sizes of the built files, against bench/budget.json.
import { budgetProblems, measure, sizeTable } from '../tools/lib/sizes.mjs';

/** @returns the exit code */
export function main() {
  const sizes = measure();
  console.log(sizeTable(sizes));
  const over = budgetProblems(sizes);
  for (const line of over) console.log(`Over budget: ${line}`);
  return over.length ? 1 : 0;
}
