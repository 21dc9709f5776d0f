// A bundle of 60 kB as somebody writes it by hand: the baselines' own code, again and again under other names.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { at } from '../../tools/lib/run.mjs';

const FILES = ['icons', 'words', 'fold', 'virtual-list', 'cards', 'lists'];
const BYTES = 60_000;

/** @returns the folder of `by-hand-60kB.js` */
export async function makeByHand() {
  const source = FILES.map((name) => readFileSync(at(`bench/baselines/${name}.js`), 'utf8'))
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
  const { code } = await minify(source, { ecma: 2022, module: true, mangle: { keep_classnames: true } });
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
