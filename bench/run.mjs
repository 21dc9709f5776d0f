// npm run bench: sizes of the built files. `npm run bench -- flood`, `-- flood --cards --calls=500`, `-- cycles`: the others.
import { existsSync } from 'node:fs';
import { at } from '../tools/lib/run.mjs';

const CASES = { size: './size.mjs', flood: './flood.mjs', cycles: './cycles.mjs' };

const [name = 'size'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!Object.hasOwn(CASES, name)) {
  console.error(`There is no ${name}; there are ${Object.keys(CASES).join(', ')}.`);
  process.exitCode = 1;
} else if (!existsSync(at('dist/cc-widgets.js'))) {
  console.error('Nothing is built yet: npm run build');
  process.exitCode = 1;
} else {
  const { main } = await import(CASES[name]);
  process.exitCode = await main(process.argv.slice(2));
}
