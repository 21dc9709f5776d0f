/** Lit's own server rendering of each element, in Node: with data and without, in the page's languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html as markup, unsafeStatic } from 'lit/static-html.js';
import '../../src/define/index.js';
import '../../src/define/cc-audio-settings.js';
import { elements, read } from '../helpers/manifest.js';

const examples = JSON.parse(read('tools/manifest/examples.json')) as Record<string, object>;

/** The element with text inside; each of its data as property or as attribute. */
async function rendered(tag: string, lang: string, by?: 'property' | 'attribute'): Promise<string> {
  const names = elements.get(tag)!.attributes.map(({ name }) => name);
  const data = Object.entries(examples).filter(([name]) => by && names.includes(name));
  const attributes = data.map(([name, value]) => {
    const json = JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    return by === 'attribute' ? ` ${name}='${json}'` : '';
  });
  const name = unsafeStatic(tag);
  const open = unsafeStatic(`lang="${lang}"${attributes.join('')}`);
  const [first, second] = by === 'property' ? data : [];
  const inside = markup`<p>Written on the server</p>`;
  const template = second
    ? markup`<${name} ${open} .${unsafeStatic(first![0])}=${first![1]} .${unsafeStatic(second[0])}=${second[1]}>${inside}</${name}>`
    : markup`<${name} ${open}>${inside}</${name}>`;
  return collectResult(render(template));
}

describe('on a server', () => {
  for (const tag of elements.keys())
    for (const lang of ['en', 'zh-CN'])
      it(`${tag} keeps its place and its text, in ${lang}`, async () => {
        for (const by of [undefined, 'property', 'attribute'] as const) {
          const text = await rendered(tag, lang, by);
          assert.match(text, /<template shadowroot="open" shadowrootmode="open">.*<\/template>/s);
          assert.match(text, /<p>Written on the server<\/p>/);
          // what is set as a property is the page's alone
          if (by === 'property') assert.doesNotMatch(text, /Jordan|2015532447/);
        }
        assert.equal(typeof globalThis.document, 'undefined');
        assert.equal(typeof globalThis.window, 'undefined');
      });
});
