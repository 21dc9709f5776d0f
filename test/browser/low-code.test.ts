/** The pages of HTML alone as they are served: one script tag, everything else by attributes. */
import { expect } from '@open-wc/testing';
import { expectPageAccessible } from '../helpers/demo-axe.js';
import { demo, DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

class LowCodePage extends DemoPage {
  protected override drawn(): unknown {
    return this.seen('#dialog-live') && this.seen('#desktop-live');
  }
}

const PAGES = { en: 'low-code.html', 'zh-CN': 'low-code.zh-CN.html' };
const WAYS = ['desktop', 'links', 'card', 'look', 'dialog'];

/** Markup as it means the same: attributes by name, JSON and white space as it is read. */
function meaning(element: Element): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => {
    const text = /^[{[]/.test(value.trim()) ? JSON.stringify(JSON.parse(value)) : value;
    return `${name}=${text}`;
  });
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return [
    element.localName,
    attributes.toSorted(),
    own
      .map((node) => node.textContent!.trim())
      .join(' ')
      .trim(),
    [...element.children].map(meaning),
  ];
}

for (const [lang, file] of Object.entries(PAGES)) {
  describe(`HTML alone in ${lang}`, function () {
    this.timeout(40_000);

    let page: LowCodePage;
    beforeEach(async () => {
      page = await LowCodePage.open(file);
    });
    afterEach(() => expect(page.problems).to.deep.equal([]));
    const says = (en: string, zh: string) => (lang === 'en' ? en : zh);

    it('is HTML and one script tag', async () => {
      const written = new DOMParser().parseFromString(await (await fetch(demo(file))).text(), 'text/html');
      // one more is the test server's
      const scripts = [...written.scripts].map((script) => script.getAttribute('src'));
      expect(scripts.filter((src) => !src?.startsWith('/__'))).to.deep.equal(['../dist/cc-widgets.js']);
      const all = [...written.querySelectorAll('*')];
      expect(all.flatMap((element) => element.getAttributeNames()).filter((name) => /^on|^style$/.test(name)))
        .to.be.empty;
      // what stands beside each is what is there
      for (const way of WAYS) {
        const source = written.querySelector(`#${way}-source`)!.textContent!;
        const read = new DOMParser().parseFromString(source, 'text/html').body;
        const live = written.querySelector(`#${way}-live`)!;
        expect([...read.children].map(meaning), way).to.deep.equal([...live.children].map(meaning));
      }
    });

    it('a call comes, is answered and ended', async () => {
      await page.press('#desktop-live', says('Answer', '应答'));
      await page.press('#desktop-live', says('End', '结束'));
      await page.press('#desktop-live', says('Submit', '提交'));
      await until(() => page.desk.state.calls.every(({ phase }) => phase === 'ended'), 'the end', LONG);
    });

    it('the number of the page is called, by the desktop of that id', async () => {
      await until(() => page.seen('#links-live').includes(says('Available', '可用')), 'the agent', LONG);
      const link = page.find('#customers a');
      const press = () => new page.window.MouseEvent('click', { bubbles: true, cancelable: true });
      await until(() => !link.dispatchEvent(press()), 'the desktop takes the number', LONG);
      await until(() => page.desk.state.calls.some(({ kind }) => kind === 'outdial'), 'the call', LONG);
      expect(page.find('#links-live p + p a').dispatchEvent(press()), 'the browser’s own').to.equal(true);
    });

    it('shows what its attributes say', async () => {
      await until(() => page.field('#card-live', 'input')?.value === 'C-204817', 'variables', LONG);
      expect(page.seen('#card-live')).to.contain(says('Pause recording', '暂停录音'));
      await until(() => page.seen('#look-live').includes('Parken'), 'own words, in German', LONG);
      expect(page.seen('#look-live')).to.contain('Verbunden');
      await until(() => page.seen('#dialog-live').includes(says('Ben Ortiz', '陈本')), 'the directory', LONG);
    });

    it('is accessible, and no wider than a narrow window', async () => {
      await expectPageAccessible(page);
      page.narrow(320);
      await until(() => page.window.innerWidth === 320, 'narrow', LONG);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  });
}
