/** The builder as it is served: a page of elements, made of what custom-elements.json says. */
import { expect } from '@open-wc/testing';
import { expectPageAccessible } from '../helpers/demo-axe.js';
import { DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

class Builder extends DemoPage {
  protected override drawn(): unknown {
    return this.document.documentElement.dataset.ready !== undefined;
  }
  add(tag: string): Promise<void> {
    return this.press('#palette', `Add ${tag}`);
  }
  tab(name: string): void {
    this.find(`#tab-${name}`).click();
  }
  /** The page as it is written. */
  get html(): string {
    return this.find('#html').textContent!;
  }
  get body(): HTMLElement {
    return new DOMParser().parseFromString(this.html, 'text/html').body;
  }
  /** Writes into a field, by the name beside it. */
  async write(name: string, value: string | boolean): Promise<void> {
    const label = await until(
      () => [...this.document.querySelectorAll('#fields label')].find((one) => one.textContent === name),
      name,
      LONG,
    );
    const field = this.document.getElementById((label as HTMLLabelElement).htmlFor) as HTMLInputElement;
    if (typeof value === 'boolean') return field.click();
    field.value = value;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new this.window.Event(type, { bubbles: true }));
  }
  key(key: string, more: KeyboardEventInit = {}): void {
    const at = this.document.activeElement ?? this.document.body;
    at.dispatchEvent(
      new this.window.KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...more,
      }),
    );
  }
  get nodes(): string[] {
    return [...this.document.querySelectorAll('#structure b')].map((node) => node.textContent!);
  }
}

describe('the builder', function () {
  this.timeout(40_000);

  let page: Builder;
  const open = async (query = 'lang=en&theme=light') => {
    page = await Builder.open(`builder.html?${query}`);
  };
  beforeEach(() => localStorage.removeItem('cc-demo-builder'));
  after(() => localStorage.removeItem('cc-demo-builder'));
  afterEach(() => expect(page.problems).to.deep.equal([]));

  it('begins with something that works: a call is answered in it', async () => {
    await open();
    await page.press('#canvas', 'Answer');
    await until(() => page.seen('#canvas').includes('Connected'), 'a conversation', LONG);
    await until(() => page.text('#log').includes('cc-call-connected'), 'the event', LONG);
    expect(page.text('#log')).to.contain('cc-answer-request cc-call-card#call-card-1');
  });

  it('offers every element of the manifest, with all its attributes', async () => {
    await open();
    const url = new URL('../../custom-elements.json', import.meta.url);
    interface Declaration {
      tagName?: string;
      attributes?: { name: string }[];
      events?: { name: string }[];
    }
    const { modules } = (await (await fetch(url)).json()) as { modules: { declarations?: Declaration[] }[] };
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter((item) => item.tagName);
    expect(page.keys('#palette').toSorted()).to.deep.equal(
      elements.map(({ tagName }) => `Add ${tagName}`).toSorted(),
    );
    for (const { tagName, attributes = [], events = [] } of elements) {
      await page.add(tagName!);
      page.tab('attributes');
      const fields = page.text('#fields');
      for (const { name } of attributes) expect(fields, tagName).to.contain(name);
      page.tab('events');
      for (const { name } of events) expect(page.text('#fields'), tagName).to.contain(name);
    }
  });

  it('attributes by their types: text, number, choice, yes or no', async () => {
    await open();
    await page.write('mask-numbers', '4');
    await page.write('locale', 'de');
    await page.write('title-badge', true);
    await page.write('connector', '');
    await page.write('connector', 'simulator');
    const session = page.body.querySelector('cc-session')!;
    expect(Object.fromEntries([...session.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(
      {
        id: 'session-1',
        connector: 'simulator',
        'mask-numbers': '4',
        locale: 'de',
        'title-badge': '',
      },
    );
    await until(() => page.seen('#canvas').includes('Verfügbar'), 'German', LONG);
    await page.write('title-badge', false);
    await page.write('locale', '');
    expect(page.html).not.to.match(/title-badge|locale/);
  });

  it('data: an example, a mistake with what the element says of it, each time', async () => {
    await open();
    await page.press('#structure', /^cc-call-card/);
    await page.press('#fields', 'Example');
    await until(() => page.body.querySelector('cc-call-card')?.hasAttribute('call'), 'the example', LONG);
    expect(page.text('#problems')).to.equal('');
    await page.write('call', '{"id": "x", "phase": "singing"}');
    await until(() => /calls\[0\]\.phase: expected .*CC_BAD_DATA/.test(page.text('#problems')), 'told', LONG);
    await page.write('call', '{');
    await until(() => /"call" is no JSON.*CC_BAD_JSON/.test(page.text('#problems')), 'told', LONG);
    await page.write('call', '{"id": "x", "phase": "connected", "queue": "Written here"}');
    await until(() => page.seen('#canvas').includes('Written here'), 'shown', LONG);
    expect(page.text('#problems')).to.equal('');
    await page.write('call', '{');
    await until(() => /CC_BAD_JSON/.test(page.text('#problems')), 'told again', LONG);
  });

  it('order, nesting, removal; every step is undone and done again', async () => {
    await open();
    const START = ['cc-session', 'cc-agent-state', 'cc-call-card', 'cc-wrapup'];
    expect(page.nodes).to.deep.equal(START);
    await page.press('#structure', /^cc-wrapup/);
    await page.press('.builder', 'Move up');
    expect(page.nodes).to.deep.equal(['cc-session', 'cc-agent-state', 'cc-wrapup', 'cc-call-card']);
    await page.press('.builder', 'Move out of its session');
    expect([...page.body.children].map(({ localName }) => localName)).to.include.members([
      'cc-session',
      'cc-wrapup',
    ]);
    await page.press('.builder', 'Move into the session before it');
    expect(page.nodes.at(-1)).to.equal('cc-wrapup');
    await page.add('cc-notices');
    await page.press('.builder', 'Remove');
    expect(page.nodes).to.deep.equal(START);
    for (let i = 0; i < 5; i++) await page.press('.builder', 'Undo');
    expect(page.nodes).to.deep.equal(START);
    for (let i = 0; i < 4; i++) await page.press('.builder', 'Redo');
    expect(page.nodes).to.include('cc-notices');
  });

  it('what is typed into a field is one step', async () => {
    await open();
    for (const text of ['d', 'de']) await page.write('locale', text);
    await page.press('.builder', 'Undo');
    expect(page.html).not.to.contain('locale');
    await page.press('.builder', 'Redo');
    expect(page.html).to.contain('locale="de"');
  });

  it('text in slots, parts and custom properties, in the page and in its HTML', async () => {
    await open();
    await page.press('#structure', /^cc-call-card/);
    page.tab('slots');
    await page.write('after', 'Below <the> card');
    await until(() => page.seen('#canvas').includes('Below <the> card'), 'the text', LONG);
    expect(page.body.querySelector('cc-call-card > [slot="after"]')!.textContent).to.equal(
      'Below <the> card',
    );
    page.tab('style');
    await page.write('--cc-accent-solid', 'rebeccapurple');
    await page.write('strip', 'min-height: 77px');
    const card = page.find('#canvas cc-call-card');
    const strip = await until(
      () => card.shadowRoot?.querySelector<HTMLElement>('[part~="strip"]'),
      'strip',
      LONG,
    );
    await until(() => strip.getBoundingClientRect().height >= 77, 'the part', LONG);
    expect(page.window.getComputedStyle(card).getPropertyValue('--cc-accent-solid')).to.equal(
      'rebeccapurple',
    );
    expect(page.html).to.contain('#call-card-1::part(strip) {\n  min-height: 77px\n}');
    expect(page.html).to.contain('#call-card-1 {\n  --cc-accent-solid: rebeccapurple;\n}');
  });

  it('is kept through a reload', async () => {
    await open();
    await page.add('cc-dialpad');
    await page.write('value', '+12015532447');
    const { html } = page;
    await page.reload();
    expect(page.html).to.equal(html);
    await page.press('.builder', 'Start anew');
    expect(page.nodes).not.to.include('cc-dialpad');
  });

  it('by keyboard alone', async () => {
    await open();
    page.find('#tab-attributes').focus();
    page.key('ArrowRight');
    expect(page.document.activeElement?.id).to.equal('tab-events');
    page.key('End');
    expect(page.document.activeElement?.id).to.equal('tab-style');
    expect(page.find('#tab-style').getAttribute('aria-selected')).to.equal('true');
    const node = page.find('#structure li li button');
    node.focus();
    node.click();
    expect((page.document.activeElement as HTMLElement).innerText).to.match(/^cc-agent-state/);
    page.key('Delete');
    expect(page.nodes).not.to.include('cc-agent-state');
    expect((page.document.activeElement as HTMLElement).innerText, 'the next one').to.match(/^cc-call-card/);
    page.key('z', { ctrlKey: true });
    expect(page.nodes).to.include('cc-agent-state');
    page.key('z', { ctrlKey: true, shiftKey: true });
    expect(page.nodes).not.to.include('cc-agent-state');
  });

  for (const lang of ['en', 'zh-CN']) {
    it(`is accessible in ${lang}, each tab`, async () => {
      await open(`lang=${lang}`);
      page.find('#structure li li:nth-child(2) button').click();
      for (const tab of ['attributes', 'events', 'slots', 'style']) {
        page.tab(tab);
        await expectPageAccessible(page, lang === 'en' ? 'all' : 'structure');
      }
    });
  }

  it('nothing is wider than a narrow window', async () => {
    await open();
    page.narrow(320);
    await until(() => page.window.innerWidth === 320, 'narrow', LONG);
    for (const tab of ['attributes', 'events', 'slots', 'style']) {
      page.tab(tab);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth, tab).to.equal(clientWidth);
    }
  });
});
