/** examples/grapesjs: a builder of pages that is told of the elements by types/builders/grapesjs.json. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeAll, serve, visit } from '../../tools/ways/browser.mjs';
import { testable } from '../../tools/ways/workshop.mjs';
import { elements } from '../helpers/manifest.js';
import { press, within } from './driver.js';

interface Trait {
  setValue(value: unknown): void;
}
interface Part {
  getTrait(name: string): Trait;
}
declare const window: {
  editor: {
    addComponents(content: object): Part[];
    getHtml(): string;
    Blocks: { getAll(): { length: number } };
  };
};

describe('GrapesJS', () => {
  let url = '';
  let unreachable: string | false = false;
  before(async () => {
    const { out, skip } = await testable('grapesjs');
    unreachable = skip;
    if (!skip) ({ url } = await serve({ root: out }));
  });
  after(closeAll);

  it('builds a page of the elements that works in its canvas', async (t) => {
    if (unreachable) return t.skip(unreachable);
    const { page, problems, close } = await visit(url);
    await page.waitForFunction((count) => window.editor.Blocks.getAll().length === count, {}, elements.size);
    const html = await page.evaluate(() => {
      const { editor } = window;
      const [desktop] = editor.addComponents({ type: 'cc-desktop' });
      desktop!.getTrait('connector').setValue('simulator');
      desktop!.getTrait('ring-volume').setValue('0.2');
      desktop!.getTrait('ring').setValue(false);
      return editor.getHtml();
    });
    assert.match(html, /<cc-desktop connector="simulator" ring-volume="0\.2"( ring="false")?><\/cc-desktop>/);
    const canvas = await page.waitForSelector('.gjs-frame');
    await press(within((await canvas!.contentFrame())!, 'cc-desktop >>>'), 'Outdial call');
    assert.deepEqual(problems, []);
    await close();
  });
});
