/** Less motion, and colours that the system sets: where the browser can be told to ask for them. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { MAIN_STATES } from '../a11y/figures.js';
import { CALL_STATES, snapshotOf } from '../fixtures/calls.js';
import {
  deep,
  deepAll,
  everything,
  findButton,
  isBusy,
  isOff,
  nameOf,
  part,
  textOf,
  until,
} from '../helpers/dom.js';
import { gallerySections, showFigure, type Figure } from '../helpers/figures.js';
import { mount, settled } from '../helpers/page.js';
import type { CcDesktop } from '../../src/index.js';

const tell = (features: Record<string, string>): Promise<boolean> =>
  executeServerCommand('media-features', features);

const figures = new Map<string, Figure>();
before(async () => {
  for (const section of await gallerySections())
    for (const figure of section.figures) figures.set(figure.id, figure);
});
/** A figure of the gallery, looked at in the very moment that it is there. */
const show = (id: string) => showFigure(figures.get(id)!, () => undefined);

/** What moves or changes its colour bit by bit, also of what stands before and after an element. */
const moving = (): string[] =>
  everything(document.body).flatMap((element) =>
    element
      .getAnimations({ subtree: true })
      .filter(({ playState }) => playState === 'running')
      .map((item) => `${element.localName}.${element.getAttribute('class')}: ${item.constructor.name}`),
  );

describe('with less motion', () => {
  before(async function () {
    await tell({ 'prefers-reduced-motion': 'reduce' });
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.skip();
  });
  after(() => tell({}));

  it('nothing moves from one state of a call to the next', async function () {
    this.timeout(30_000);
    const desk = mount<CcDesktop>('<cc-desktop></cc-desktop>');
    const found: string[] = [];
    for (const { id, call } of CALL_STATES) {
      desk.state = snapshotOf([call]) as never;
      await settled(desk);
      found.push(...moving().map((what) => `${id}: ${what}`));
    }
    expect(found).to.deep.equal([]);
  });

  for (const id of [...MAIN_STATES, 'hold-pending', 'desktop-rona-narrow'])
    it(`nothing moves in ${id}, nor what opens there`, async () => {
      await show(id);
      expect(moving()).to.deep.equal([]);
    });

  it('but does without that wish: it was looked for in the right place', async () => {
    await tell({ 'prefers-reduced-motion': 'no-preference' });
    await show('agent-menu');
    await until(() => moving().join().includes('CSSAnimation'), 'what arrives');
    await tell({ 'prefers-reduced-motion': 'reduce' });
  });
});

describe('in forced colours', () => {
  before(async function () {
    await tell({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
    if (!matchMedia('(forced-colors: active)').matches) this.skip();
  });
  after(() => tell({}));

  /** A colour of the system, as styles say it. */
  function system(name: string): string {
    const probe = mount('<i></i>');
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return getComputedStyle(probe).color;
  }
  const styleOf = (element: Element | undefined, pseudo?: string) => getComputedStyle(element!, pseudo);
  const isDrawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) >= 1;

  it('the strip of a call has an edge, and its state a word and an icon', async () => {
    const { element } = await show('connected');
    const strip = part(element, 'strip')!;
    const { borderBottomStyle, borderBottomWidth, borderBottomColor, backgroundColor } = styleOf(strip);
    expect(isDrawn(borderBottomStyle, borderBottomWidth)).to.equal(true);
    expect(borderBottomColor).to.not.equal(backgroundColor);
    expect(textOf(strip)).to.contain('Connected');
    expect(styleOf(strip.querySelector('svg')!).stroke).to.not.equal(backgroundColor);
  });

  it('what is selected has the colour of selections at its edge', async () => {
    const highlight = system('Highlight');
    const { element } = await show('transfer-chosen');
    const [tab, other] = ['true', 'false'].map((is) => deep(element, `[role="tab"][aria-selected="${is}"]`));
    expect(styleOf(tab, '::after').backgroundColor).to.equal(highlight);
    expect(styleOf(other, '::after').content).to.equal('none');
    const row = styleOf(deep(element, '[role="option"][aria-selected="true"]'));
    expect(row.outlineColor).to.equal(highlight);
    expect(isDrawn(row.outlineStyle, row.outlineWidth)).to.equal(true);
    expect(styleOf(deep(element, '[role="option"][aria-selected="false"]')).outlineStyle).to.equal('none');
  });

  it('what has the focus has a line around it, in another colour than what is behind', async () => {
    const { element } = await show('connected');
    const hold = await findButton(element, 'Hold');
    expect(styleOf(hold).outlineStyle).to.equal('none');
    hold.focus();
    await sendKeys({ press: 'Shift' });
    const { outlineStyle, outlineWidth, outlineColor } = styleOf(hold);
    expect(outlineStyle).to.equal('solid');
    expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
    expect(outlineColor).to.not.equal(system('Canvas'));
  });

  it('what is off is grey, words and edge, and nothing else is', async () => {
    const { element } = await show('offline');
    const grey = system('GrayText');
    const buttons = deepAll(element, '.b').filter((button) => button.checkVisibility());
    expect(buttons.some(isOff)).to.equal(true);
    for (const button of buttons) {
      const { color, borderTopColor } = styleOf(button);
      expect([color === grey, borderTopColor === grey], nameOf(button)).to.deep.equal([
        isOff(button),
        isOff(button),
      ]);
    }
  });

  it('what is pending has a spinner in place of its icon, that is seen', async () => {
    const { element } = await show('hold-pending');
    const busy = deepAll(element, 'button').find(isBusy)!;
    const { stroke, display } = styleOf(busy.querySelector('.spin')!);
    expect(display).to.not.equal('none');
    expect(stroke).to.not.equal(styleOf(busy).backgroundColor);
  });

  it('the time that is left is a bar in the colour of selections', async () => {
    const { element } = await show('offered-inbound');
    const bar = deep(element, '.left i')!;
    expect(styleOf(bar).backgroundColor).to.equal(system('Highlight'));
    expect(bar.getBoundingClientRect().width).to.be.greaterThan(0);
  });
});
