/** The gallery: every state stands in it once, and some of those that take the most doing really come about. */
import { expect } from '@open-wc/testing';
import { CALL_STATES } from '../fixtures/calls.js';
import { until } from '../helpers/dom.js';
import { mount } from '../helpers/page.js';

interface Words {
  en: string;
  'zh-CN': string;
}
interface Figure {
  id: string;
  caption: Words;
  tag: string;
  state: { calls: { id: string }[] };
}
const STATES = '/demo/gallery-states.js';

/** Text of another page's elements, shadow roots opened. */
function textIn(node: Node): string {
  const { shadowRoot } = node as Element;
  const inside = [...(shadowRoot?.childNodes ?? []), ...node.childNodes].map(textIn);
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : inside.join('');
}

describe('gallery', () => {
  let figures: Figure[] = [];
  before(async () => {
    const { SECTIONS } = (await import(STATES)) as { SECTIONS: { figures: Figure[] }[] };
    figures = SECTIONS.flatMap((section) => section.figures);
  });

  it('names each figure once, in both languages', () => {
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { caption, id } of figures) {
      expect(caption.en, id).to.be.a('string').and.not.equal('');
      expect(caption['zh-CN'], id).to.be.a('string').and.not.equal('');
    }
  });

  it('has every call state that the tests have', () => {
    const shown = new Set(figures.flatMap(({ state }) => state.calls.map(({ id }) => id)));
    // states with a request: there it was really asked for
    const plain = CALL_STATES.filter(({ request }) => !request).map(({ id }) => id);
    expect(plain.filter((id) => !shown.has(id) && id !== 'connected-campaign')).to.deep.equal([]);
  });

  const LIVE: [id: string, says: string][] = [
    ['data-conflict', 'Ben Ortiz changed Case number first.'],
    ['data-invalid', '2 fields cannot be saved as they are'],
    ['history-confirm', 'Removed “FLOWERS”, now dials +1800.'],
    ['history-many', 'Click to call'],
    ['transfer-chinese', '王小明'],
    ['transfer-confirm', 'press Transfer again'],
    ['campaign-27', 'The tenant has reached its limit of concurrent calls (27)'],
    ['wrapup-ask', 'Submit without saving'],
    ['desktop-transfer-narrow', 'Transfer request'],
  ];
  for (const [id, says] of LIVE) {
    it(`shows ${id} under the policy of the demos`, async function () {
      this.timeout(20_000);
      const frame = mount<HTMLIFrameElement>('<iframe width="360" height="800" title="gallery"></iframe>');
      frame.src = `/demo/gallery.html?only=${id}&lang=en`;
      await new Promise((done) => frame.addEventListener('load', done, { once: true }));
      const page = frame.contentWindow as Window & typeof globalThis;
      const problems: string[] = [];
      page.addEventListener('error', ({ message }) => problems.push(message));
      page.document.addEventListener('securitypolicyviolation', (event) =>
        problems.push(event.violatedDirective),
      );
      await until(() => page.document.documentElement.dataset.ready === '', id, 15_000);
      expect(textIn(page.document.body)).to.contain(says);
      expect(problems).to.deep.equal([]);
    });
  }
});
