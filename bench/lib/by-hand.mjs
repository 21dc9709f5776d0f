// A bundle of 60 kB as somebody writes it by hand: the baselines' own code, again and again under other names.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { at } from '../../tools/lib/run.mjs';

const FILES = ['icons', 'words', 'fold', 'virtual-list', 'cards', 'lists'];
const BYTES = 60_000;

/** @returns the folder of `by-hand-60kB.js` */
export async function makeByHand() {
  const source = FILES.map((name) => readFileSync(at(`bench/baselines/${name}.js`), 'utf8'))
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
  // names at the top stay as they are: the classes are asked for below
  const { code } = await transform(source, { minify: true, target: 'es2022' });
  let whole = '';
  for (let n = 0; whole.length < BYTES; n++) {
    whole += `{${code};customElements.define('by-hand-${n}',class extends HTMLElement{connectedCallback(){
      new History(this);this.cards=[Card,Dialog]}});}\n`;
  }
  const folder = at('.cache/bench/made');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'by-hand-60kB.js'), whole);
  return folder;
}
