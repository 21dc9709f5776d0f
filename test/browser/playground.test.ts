/** The playground as it is served: any element in any state, whoever plays as its backend. */
import { expect } from '@open-wc/testing';
import type { CcSession } from '../../src/index.js';
import { expectPageAccessible } from '../helpers/demo-axe.js';
import { DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

class Playground extends DemoPage {
  protected override drawn(): unknown {
    return this.document.documentElement.dataset.ready;
  }
  get session(): CcSession {
    return this.document.querySelector<CcSession>('#playground')!;
  }
  get json(): HTMLTextAreaElement {
    return this.find('#json') as HTMLTextAreaElement;
  }
  choose(id: string, value: string): void {
    const field = this.find(`#${id}`) as HTMLSelectElement;
    field.value = value;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new this.window.Event(type, { bubbles: true }));
  }
  write(text: string): void {
    this.json.value = text;
    this.json.dispatchEvent(new this.window.InputEvent('input', { bubbles: true }));
  }
  options(id: string): string[] {
    return [...(this.find(`#${id}`) as HTMLSelectElement).options].map(({ value }) => value);
  }
}

describe('the playground', function () {
  this.timeout(40_000);

  let page: Playground;
  const open = async (query = 'lang=en&theme=light', hash = '') => {
    page = await Playground.open(`playground.html?${query}${hash}`);
  };
  afterEach(() => expect(page.problems).to.deep.equal([]));

  it('has every element, and each shows something', async () => {
    await open();
    const manifest = (await (await fetch(new URL('../../custom-elements.json', import.meta.url))).json()) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const tags = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    expect(page.options('element').toSorted()).to.deep.equal(tags.toSorted());
    for (const tag of tags) {
      page.choose('element', tag);
      await until(() => page.seen('#stage'), tag, LONG);
      expect(page.find('#stage').querySelector(tag), tag).to.be.ok;
      expect(page.text('#html')).to.contain(`<${tag}`);
    }
  });

  it('state is edited: checked with its path, the last good one stays', async () => {
    await open();
    const snapshot = JSON.parse(page.json.value) as { calls: { phase: string; legs: { name: string }[] }[] };
    snapshot.calls[0]!.legs[0]!.name = 'Typed Here';
    page.write(JSON.stringify(snapshot));
    await until(() => page.seen('#stage').includes('Typed Here'), 'the name', LONG);
    expect(page.text('#issues')).to.equal('');

    snapshot.calls[0]!.phase = 'singing';
    page.write(JSON.stringify(snapshot));
    expect(page.text('#issues')).to.match(/^calls\[0\]\.phase expected "offered"/);
    expect(page.json.getAttribute('aria-invalid')).to.equal('true');
    expect(page.seen('#stage')).to.contain('Typed Here');

    page.write('{');
    expect(page.text('#issues')).to.match(/^Not JSON: /);
    await page.press('.editor', 'Reset');
    await until(() => page.seen('#stage').includes('Jordan Lee'), 'the state at first', LONG);
    expect(page.text('#issues')).to.equal('');
  });

  it('requests are confirmed, refused, or not answered', async () => {
    await open();
    await page.press('#stage', 'Hold');
    await page.press('#requests', 'Confirm');
    await until(() => page.seen('#stage').includes('Resume'), 'on hold', LONG);
    await until(() => /hold confirmed/.test(page.text('#requests li')), 'confirmed', LONG);
    expect(page.json.value).to.contain('"hold": true');

    await page.press('#stage', 'Resume');
    await page.press('#requests', 'Refuse');
    await until(() => /resume failed \(denied\)/.test(page.text('#requests li')), 'refused', LONG);
    await until(() => page.session.state.pending.length === 0, 'nothing is pending', LONG);
    await page.press('#stage', 'Resume');
    await page.press('#requests', 'No answer');
    await until(() => /resume failed \(timeout\)/.test(page.text('#requests li')), 'no answer', LONG);
    expect(page.text('#facts')).to.contain('cc-request-failed');
  });

  it('a whole call, confirmed step by step', async () => {
    await open(undefined, '#element=cc-session&state=desktop-offered-wide');
    const snapshot = JSON.parse(page.json.value) as { calls: object[] };
    Object.assign(snapshot.calls[0]!, { can: { answer: true } });
    page.write(JSON.stringify(snapshot));
    const confirms = async (name: string, which?: number) => {
      await page.press('#stage', name, which);
      await page.press('#requests', 'Confirm');
      await until(() => !page.keys('#requests').length, `${name} is answered`, LONG);
    };
    await confirms('Answer');
    await page.press('#stage', 'Consult');
    await page.press('#stage', /Ben Ortiz/);
    // the button of the dialog, not of the card
    await confirms('Consult', -1);
    await confirms('Conference');
    await confirms('End conference');
    await confirms('Submit');
    await until(() => page.session.state.calls.every(({ phase }) => phase === 'ended'), 'the end', LONG);
  });

  it('says what the agent may do, and why not', async () => {
    await open();
    const row = (action: string) => {
      const rows = [...page.document.querySelectorAll<HTMLElement>('#actions tr')];
      return rows
        .map((item) => item.innerText.replace(/\s+/g, ' ').trim())
        .find((text) => text.startsWith(action));
    };
    expect(row('end-call')).to.equal('end-call yes yes');
    expect(row('outdial')).to.equal('outdial Agent yes no on-call');
    const snapshot = JSON.parse(page.json.value) as object;
    page.write(JSON.stringify({ ...snapshot, link: { status: 'offline' } }));
    await until(() => row('end-call') === 'end-call yes no offline', 'the line is lost', LONG);
  });

  it('a link brings back what was shown; the HTML shows it in a page', async () => {
    await open();
    page.choose('element', 'cc-agent-state');
    page.choose('example', 'agent-idle');
    page.choose('density', 'compact');
    page.choose('width', '320');
    page.write(page.json.value.replace(/"name": "Ada[^"]*"/, '"name": "Edited Agent"'));
    await until(() => page.window.location.hash.includes('data='), 'the address', LONG);
    const { hash } = page.window.location;
    const html = page.find('#html').textContent!;
    expect(html).to.contain('<cc-agent-state data-cc-density="compact"></cc-agent-state>');
    page.close();
    await open('lang=en', hash);
    expect(page.json.value).to.contain('Edited Agent');
    expect(page.session.firstElementChild!.getAttribute('data-cc-density')).to.equal('compact');
    expect(page.text('#px')).to.equal('320 px');
    expect(page.find('#html').textContent).to.equal(html);
    const again = new DOMParser().parseFromString(html, 'text/html').querySelector('cc-session')!;
    expect(JSON.parse(again.getAttribute('state')!)).to.have.property('agent');
  });

  it('secure values are in no HTML', async () => {
    await open(undefined, '#element=cc-variables&state=data-types');
    expect(page.json.value).to.contain('7899');
    expect(page.find('#html').textContent).not.to.contain('7899');
  });

  for (const lang of ['en', 'zh-CN']) {
    it(`is accessible in ${lang}`, async () => {
      await open(`lang=${lang}`);
      await page.press('#stage', lang === 'en' ? 'Hold' : '保留');
      await until(() => page.text('#requests'), 'a request', LONG);
      await expectPageAccessible(page, lang === 'en' ? 'all' : 'structure');
    });
  }

  it('speaks Chinese, its own words and the element’s', async () => {
    await open('lang=zh-CN');
    expect(page.text('h1')).to.equal('试验场');
    await until(() => page.seen('#stage').includes('已连接'), 'the element', LONG);
    page.choose('lang', 'ar');
    await until(() => page.document.documentElement.dir === 'rtl', 'from right to left', LONG);
  });

  it('nothing is wider than a narrow window', async () => {
    await open();
    page.narrow(320);
    await until(() => page.window.innerWidth === 320, 'narrow', LONG);
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
