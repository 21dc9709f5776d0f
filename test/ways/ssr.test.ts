/** examples/server-rendered: the page as Lit's own server rendering writes it, and what becomes of it in a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { closeAll, serve, visit } from '../../tools/ways/browser.mjs';
import { testable } from '../../tools/ways/workshop.mjs';
import { finds, press, reads, takeCall, within } from './driver.js';

describe('server rendering', () => {
  let out = '';
  let url = '';
  let unreachable: string | false = false;
  before(async () => {
    const made = await testable('server-rendered');
    unreachable = made.skip;
    if (made.skip) return;
    ({ out } = made);
    ({ url } = await serve({ root: out, home: '/en.html' }));
  });
  after(closeAll);

  it('writes the elements with their place, their text, and no data of calls', (t) => {
    if (unreachable) return t.skip(unreachable);
    const html = readFileSync(join(out, 'en.html'), 'utf8');
    for (const tag of ['cc-desktop', 'cc-session', 'cc-call-card'])
      assert.match(html, new RegExp(`<${tag}[^>]*>\\s*<template[^>]* shadowrootmode="open"`), tag);
    assert.match(html, /Written by the server, in the card/);
    assert.doesNotMatch(html, /Travel|12015550188/, 'a property');
  });

  it('shows what stands in a session and in a desktop before any script', async (t) => {
    if (unreachable) return t.skip(unreachable);
    const { page, close } = await visit(url);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    await reads(page, 'Written by the server, below the desktop');
    await reads(page, 'Written by the server, in the session');
    await close();
  });

  it('goes on in the browser: data by attribute and by property, the simulator, the application around', async (t) => {
    if (unreachable) return t.skip(unreachable);
    const { page, problems, close } = await visit(url);
    const known = within(page, '#known');
    await finds(known, 'Hold');
    await reads(page, 'Written by the server, in the card');
    await press(within(page, 'contact-call >>>'), 'Hold');
    await page.waitForFunction(
      () => document.querySelector('contact-call')?.shadowRoot?.querySelector('output')?.textContent === '1',
    );
    const slots = await page.$eval(
      '#desk',
      (desk) => desk.shadowRoot?.querySelectorAll('slot:not([name])').length,
    );
    assert.equal(slots, 1, 'slots of the desktop');
    await reads(page, 'Written by the server, below the desktop');
    await takeCall(within(page, '#desk >>>'));
    assert.deepEqual(problems, []);
    await close();
  });

  it('speaks the language of the page', async (t) => {
    if (unreachable) return t.skip(unreachable);
    const { page, problems, close } = await visit(new URL('zh-CN.html', url).href);
    await finds(within(page, '#known'), '保留');
    await finds(within(page, '#desk >>>'), '应答');
    assert.deepEqual(problems, []);
    await close();
  });
});
