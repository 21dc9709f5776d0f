// The rules of our own: they must really fire.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });

/** Ids of the rules that complain about `code` if it were in `file`. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map((m) => m.ruleId ?? m.message);
}

const TABLE: [file: string, code: string, rule: string | null][] = [
  ['src/core/a.ts', `import '../events/b.js';`, 'cc/layers'],
  ['src/core/a.ts', `import type { B } from '../events/b.js';\nexport type A = B;`, 'cc/layers'],
  ['src/core/a.ts', `export * from '../elements/b/b.js';`, 'cc/layers'],
  ['src/core/a.ts', `export type A = import('../events/b.js').B;`, 'cc/layers'],
  ['src/core/a.ts', `import './b.js';\nimport './store/c.js';`, null],
  ['src/core/a.ts', `import 'valibot';`, null],
  ['src/core/a.ts', `import 'lit';`, 'cc/layers'],
  ['src/simulator/a.ts', `import '@lit/context';`, 'cc/layers'],
  ['src/elements/x/a.ts', `import 'lit';`, null],
  ['src/localize/a.ts', `import '../core/b.js';`, null],
  ['src/localize/a.ts', `import '../events/b.js';`, 'cc/layers'],
  ['src/localize/a.ts', `import type { B } from '../events/b.js';\nexport type A = B;`, null],
  ['src/localize/a.ts', `export const a = () => import('./locales/zh-CN.js');`, null],
  ['src/controllers/a.ts', `export const a = () => import('../elements/x/x.js');`, 'cc/layers'],
  ['src/elements/x/a.ts', `export const a = () => import('../../simulator/index.js');`, null],
  ['src/elements/x/a.ts', `import '../../define/index.js';`, 'cc/layers'],
  ['src/elements/x/a.ts', `import '../y/y.js';`, null],
  ['src/define/a.ts', `import '../elements/x/x.js';`, null],
  ['src/bundle.ts', `import './define/index.js';\nexport * from './index.js';`, null],
  ['src/index.ts', `import './bundle.js';`, 'cc/layers'],
  ['src/elements/x/a.ts', `import '../../../tools/test.mjs';`, 'cc/layers'],
  ['src/helpers/a.ts', `export const a = 1;`, 'cc/layers'],

  ['src/core/a.ts', `export const a = () => document.title;`, 'no-restricted-globals'],
  ['src/simulator/a.ts', `export const a = () => localStorage.length;`, 'no-restricted-globals'],
  ['src/elements/x/a.ts', `export const a = () => document.title;`, null],

  ['src/events/a.ts', `export const a = new CustomEvent('cc-call-once');`, 'cc/public-names'],
  ['src/events/a.ts', `export const a = new CustomEvent('cc-call:end');`, 'cc/public-names'],
  ['src/events/a.ts', `export const a = new CustomEvent('cc-call-ended');`, null],
  ['src/elements/x/a.ts', `export class A { static properties = { online: {} }; }`, 'cc/public-names'],

  ['src/elements/x/a.ts', `export default 1;`, 'no-restricted-syntax'],
  ['src/elements/x/a.ts', `export enum A { B }`, 'no-restricted-syntax'],
  ['src/elements/x/a.ts', `export const f = (e: Element) => { e.innerHTML = ''; };`, 'no-restricted-syntax'],
  ['src/elements/x/a.ts', `export const a = (b: any) => b;`, '@typescript-eslint/no-explicit-any'],
  ['src/elements/x/a.ts', `import 'lit/directives/unsafe-html.js';`, 'no-restricted-imports'],
  ['src/elements/x/a.ts', `import 'lit/directives/unsafe-svg.js';`, 'no-restricted-imports'],
  ['src/elements/x/a.ts', `import 'lit/directives/style-map.js';`, 'no-restricted-imports'],
  ['src/elements/x/a.ts', `import 'lit/static-html.js';`, 'no-restricted-imports'],
  [
    'src/elements/x/a.ts',
    'import { html } from "lit";\nexport const a = html`<p style="color: red"></p>`;',
    'lit/ban-attributes',
  ],
  [
    'src/elements/x/a.ts',
    `import { LitElement } from 'lit';\nexport class A extends LitElement { static override properties = { a: {} }; a = 1; }`,
    'lit/no-classfield-shadowing',
  ],
  ['src/elements/x/a.ts', 'export const a = 1;\n'.repeat(301), 'max-lines'],
];

describe('lint rules', () => {
  for (const [file, code, rule] of TABLE) {
    const shown = code.length > 90 ? `${code.slice(0, 90)}…` : code;
    it(`${file}: ${shown} → ${rule ?? 'fine'}`, async () => {
      const said = await complaints(file, code);
      if (rule) assert.ok(said.includes(rule), `said: ${said.join(', ') || 'nothing'}`);
      else assert.deepEqual(said, []);
    });
  }
});
