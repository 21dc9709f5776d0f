/**
 * Hostile data in every field of everything at once: shown as text, never run, nothing thrown, and the layout holds in
 * 320 pixels. Single ways in (forged templates, prototypes, ids) are in page.test.ts and traps.test.ts.
 */
import { expect } from '@open-wc/testing';
import type { CcSession, CcTransferDialog } from '../../src/index.js';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import { NOW, makeCall, makeLeg, snapshotOf } from '../fixtures/calls.js';
import { DISGUISES, everywhere, naughtyStrings } from '../fixtures/naughty.js';
import { byRole, everything, findButton, findRole, frames, seen, until } from '../helpers/dom.js';
import { resize } from '../helpers/engine.js';
import { hear, mount, openSession, settled, watchConsole } from '../helpers/page.js';

const NARROW = 320;
const MARKUP = `<main><cc-session>
  <cc-agent-state></cc-agent-state>
  <cc-call-list></cc-call-list>
  <cc-call-card call-id="talk"></cc-call-card>
  <cc-call-card call-id="consult"></cc-call-card>
  <cc-call-card call-id="ring"></cc-call-card>
  <cc-call-card call-id="over"></cc-call-card>
  <cc-wrapup call-id="over"></cc-wrapup>
  <cc-call-guide call-id="talk"></cc-call-guide>
  <cc-transfer-dialog call-id="talk"></cc-transfer-dialog>
  <cc-campaign-contact></cc-campaign-contact>
  <cc-dialpad></cc-dialpad>
  <cc-call-history></cc-call-history>
  <cc-notices></cc-notices>
</cc-session></main>`;

interface Trouble {
  errors: string[];
  stop(): void;
}
/** Errors and rejections that reach the page. */
function watchErrors(): Trouble {
  const errors: string[] = [];
  const before = window.onerror;
  window.onerror = (message, ...more) => (errors.push(`${String(message)} ${String(more[3])}`), true);
  const rejected = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push(`rejection: ${String(event.reason)}`);
  };
  window.addEventListener('unhandledrejection', rejected);
  return {
    errors,
    stop() {
      window.onerror = before;
      window.removeEventListener('unhandledrejection', rejected);
    },
  };
}

/** Everything at once, on a narrow page. */
async function narrow(lang = 'en'): Promise<{ stage: HTMLElement; session: CcSession }> {
  const stage = mount(MARKUP, lang);
  const session = stage.firstElementChild as CcSession;
  session.clock = new ManualClock(NOW);
  await settled(session);
  return { stage, session };
}

async function show(session: CcSession, text: string): Promise<void> {
  const { snapshot, updates } = everywhere(text);
  session.state = snapshot as never;
  session.apply(updates as never);
  for (const dialog of session.querySelectorAll<CcTransferDialog>('cc-transfer-dialog, cc-campaign-contact'))
    dialog.open = true;
  await settled(session);
}

const LINKS = /^(https?|mailto|tel):$/;
/** What is wrong with what is on the page; nothing of the data is more than text. */
function harm(elements: Element[]): string[] {
  const wrong: string[] = [];
  for (const element of elements) {
    if (element.matches('img, script, iframe, object, embed, base, meta, link, form, style, marquee'))
      wrong.push(element.outerHTML.slice(0, 200));
    if (element instanceof HTMLAnchorElement && !LINKS.test(element.protocol)) wrong.push(element.href);
    if (element instanceof HTMLAnchorElement && element.rel !== 'noopener noreferrer') wrong.push('rel');
    for (const { name } of element.attributes)
      if (/^(on|srcdoc$|formaction$)/.test(name)) wrong.push(`${element.localName} ${name}`);
  }
  if ((window as { pwned?: unknown }).pwned !== undefined) wrong.push('a script ran');
  for (const key of ['polluted', 'x', 'toJSON']) if (key in {}) wrong.push(`Object.prototype.${key}`);
  return wrong;
}

/** What sticks out of the page, and buttons that nobody can reach. */
function overflow(stage: HTMLElement, elements: Element[]): string[] {
  const wrong: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth || stage.scrollWidth > innerWidth) {
    wrong.push(`the page is ${scrollWidth} wide`);
    for (const element of elements) {
      const { right } = element.getBoundingClientRect();
      if (right > innerWidth + 1 && wrong.length < 6)
        wrong.push(`<${element.localName} class="${element.className}"> ${Math.round(right)}`);
    }
  }
  for (const element of elements) {
    if (element.localName !== 'button' || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 16 || box.height < 16 || box.left < -1 || box.right > innerWidth + 1)
      wrong.push(`button "${(element.textContent ?? '').trim().slice(0, 30)}" ${JSON.stringify(box)}`);
  }
  return wrong;
}

/** All text nodes, one after the other; what is seen of them is other tests' business. */
const written = (elements: Element[]): string =>
  elements
    .flatMap(({ childNodes }) => [...childNodes].map((node) => (node instanceof Text ? node.data : '')))
    .join(' ')
    .replace(/\s+/g, ' ');

/** As a text of the backend is written: one line, no control characters, 256 characters at most. */
const line = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex -- each of them on purpose
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

describe('hostile data in every field', () => {
  before(() => resize(NARROW, 800));
  after(() => resize(800, 600));

  let console: ReturnType<typeof watchConsole>;
  let trouble: Trouble;
  beforeEach(() => {
    console = watchConsole();
    trouble = watchErrors();
  });
  afterEach(() => {
    console.restore();
    trouble.stop();
  });

  it('the Big List of Naughty Strings: text, nothing thrown, nothing wider', async function () {
    this.timeout(400_000);
    const strings = await naughtyStrings();
    expect(strings.length).to.be.greaterThan(400);
    const { stage, session } = await narrow();
    await show(session, 'Plain words');
    await until(() => seen(session).includes('Plain words'), 'everything is loaded');
    for (const tag of ['cc-transfer-dialog', 'cc-campaign-contact'])
      await until(() => byRole(session.querySelector(tag)!, 'dialog'), tag);
    const wrong: string[] = [];
    for (const text of strings) {
      await show(session, text);
      const elements = everything(stage);
      const found = [...harm(elements), ...overflow(stage, elements), ...trouble.errors.splice(0)];
      if (!written(elements).includes(line(text))) found.push('not shown');
      wrong.push(...found.map((what) => `${JSON.stringify(text)}: ${what}`));
    }
    expect(wrong.join('\n')).to.equal('');
    expect(session.state.calls.length, 'none was refused').to.equal(4);
    expect(console.lines.join('\n')).not.to.contain('CC_RENDER');
  });

  it('a link leads nowhere but to the web, mail and phones; in every disguise', async function () {
    this.timeout(20_000);
    const { session, stage } = await narrow();
    for (const text of DISGUISES) {
      await show(session, text);
      const elements = everything(stage);
      expect([...harm(elements), ...trouble.errors], text).to.deep.equal([]);
      for (const link of elements) {
        if (!(link instanceof HTMLAnchorElement)) continue;
        expect(link.href, text).to.match(/^(https?|mailto|tel):/i);
        expect(link.getAttribute('href'), 'never relative to the page').to.match(/^[a-z]+:/);
      }
    }
  });

  const LONG: [what: string, text: string][] = [
    ['one word without end', 'W'.repeat(10_000)],
    ['many digits', '+1' + '8'.repeat(10_000)],
    ['words of another direction', 'مرحبا بالعالم '.repeat(500)],
    ['direction overrides', '\u202E'.repeat(2000) + 'evil'],
    ['letters of no width', 'a' + '\u200B\u200D\uFEFF'.repeat(2000) + 'b'],
    ['a tower of marks', `Z${'\u0335\u0336\u0337\u0338\u0315'.repeat(400)}`.repeat(3)],
    ['families', '👩‍👩‍👧‍👦'.repeat(400)],
    ['half of a character', '\uD83D'.repeat(500)],
    ['lines', 'a\n'.repeat(3000)],
    ['wide letters', '﷽'.repeat(500)],
    ['Chinese', '测试'.repeat(3000)],
  ];
  for (const lang of ['en', 'zh-CN']) {
    it(`${lang}: very long text widens nothing, and every button stays in reach`, async function () {
      this.timeout(60_000);
      const { session, stage } = await narrow(lang);
      await show(session, 'Plain words');
      await until(() => seen(session).includes('Plain words'));
      for (const [what, text] of LONG) {
        await show(session, text);
        await frames(1);
        const elements = everything(stage);
        const found = [...harm(elements), ...overflow(stage, elements), ...trouble.errors];
        expect(found, what).to.deep.equal([]);
      }
    });
  }

  it('the agent goes on working in the midst of it', async () => {
    const { session } = await narrow();
    await show(session, '</script><script>window.pwned=1</script>{{7*7}}${7*7}');
    const asked = hear(session, 'cc-request');
    (await findButton(session.querySelector('[call-id=talk]')!, 'Hold')).click();
    (await findRole(session.querySelector('cc-wrapup')!, 'option', /script/)).click();
    (await findButton(session.querySelector('cc-wrapup')!, 'Submit')).click();
    await until(() => asked.length >= 1);
    expect(asked[0]!.detail.type).to.equal('hold');
    expect(trouble.errors).to.deep.equal([]);
  });

  it('keys that mean something to every object are names like others', async () => {
    for (const text of [
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      'valueOf',
      'then',
    ]) {
      const { session, stage } = await narrow();
      await show(session, text);
      await until(() => seen(session).includes(text), text);
      expect([...harm(everything(stage)), ...trouble.errors], text).to.deep.equal([]);
      expect(session.state.calls.length, text).to.equal(4);
      stage.remove();
    }
  });

  it('numbers and booleans as text are refused by name, and the last good state stays', async () => {
    const { session, element } = await openSession('<cc-call-card></cc-call-card>', makeCall());
    const problems = hear(session, 'cc-problem');
    const WRONG: [path: RegExp, call: object][] = [
      [/since/, { since: '1767603475000' }],
      [/legs\[0\]\.hold/, { legs: [{ ...makeLeg(), hold: 'false' }] }],
      [/legs\[0\]\.since/, { legs: [{ ...makeLeg(), since: 'NaN' }] }],
      [/muted/, { muted: 'true' }],
      [/variables\[0\]\.secure/, { variables: [{ name: 'a', type: 'string', value: 'x', secure: 'true' }] }],
      [/phase/, { phase: 'CONNECTED' }],
      [/rev/, { rev: '7' }],
    ];
    for (const [path, change] of WRONG) {
      session.apply({ type: 'call', call: { ...makeCall({ rev: 2 }), ...change } } as never);
      expect(problems.at(-1)?.detail.path, String(path)).to.match(path);
    }
    await settled(session);
    expect(problems.length).to.equal(WRONG.length);
    expect(seen(element)).to.contain('Jordan Lee');
    expect(session.state.calls[0]!.rev).to.equal(1);
    session.state = snapshotOf(makeCall({ rev: 3 })) as never;
    expect(trouble.errors).to.deep.equal([]);
  });
});
