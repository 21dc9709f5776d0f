/** Themes: custom properties and parts reach what they are to reach, through elements within elements. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { callState } from '../fixtures/calls.js';
import { deep, part, still, until } from '../helpers/dom.js';
import { mount, openSession, settled } from '../helpers/page.js';
import type { CcDesktop } from '../../src/index.js';
import { snapshotOf } from '../fixtures/calls.js';

function sheet(css: string): void {
  const style = mount<HTMLStyleElement>('<style></style>');
  style.textContent = css;
}
const styleOf = (element: Element | undefined) => getComputedStyle(element!);

async function openDesktop(): Promise<CcDesktop> {
  const desk = mount<CcDesktop>('<cc-desktop></cc-desktop>');
  const { call } = callState('connected');
  desk.state = snapshotOf([call]) as never;
  await settled(desk);
  await until(() => part(desk, 'label'), 'the data of the call');
  return desk;
}

describe('theming', () => {
  it('a token on any ancestor reaches every element', async () => {
    sheet('.t { --cc-surface: rgb(1, 2, 3); --cc-control: 50px }');
    const { session, element } = await openSession(
      '<cc-call-card></cc-call-card>',
      callState('connected').call,
    );
    await until(() => part(element, 'action-hold'));
    session.parentElement!.classList.add('t');
    expect(styleOf(element.shadowRoot!.querySelector('.box')!).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(styleOf(part(element, 'action-hold')).minHeight).to.equal('50px');
  });

  it('parts of a card and of its data reach out of the desktop', async () => {
    sheet(`cc-desktop::part(call-card-strip) { letter-spacing: 3px }
      cc-desktop::part(call-card-action-end-call) { letter-spacing: 4px }
      cc-desktop::part(variables-label) { letter-spacing: 5px }
      cc-desktop::part(agent-state-button) { letter-spacing: 6px }`);
    const desk = await openDesktop();
    expect(styleOf(part(desk, 'strip')).letterSpacing).to.equal('3px');
    expect(styleOf(part(desk, 'action-end-call')).letterSpacing).to.equal('4px');
    expect(styleOf(part(deep(desk, 'cc-variables')!, 'label')).letterSpacing).to.equal('5px');
    await until(() => part(desk, 'button'));
    expect(styleOf(part(desk, 'button')).letterSpacing).to.equal('6px');
  });

  for (const [density, height] of [
    ['compact', 32],
    ['comfortable', 44],
  ] as const) {
    it(`${density} changes the height of buttons, by an attribute`, async () => {
      const { element } = await openSession('<cc-call-card></cc-call-card>', callState('connected').call);
      element.dataset.ccDensity = density;
      await until(() => part(element, 'action-hold'));
      expect(part(element, 'action-hold')!.getBoundingClientRect().height).to.equal(height);
    });
  }

  it('a button that is off looks off under the pointer too', async () => {
    const { element } = await openSession('<cc-call-card></cc-call-card>', callState('held').call);
    const end = await until(() => part(element, 'action-end-call'));
    still();
    const { backgroundColor, color } = styleOf(end);
    const looks = [backgroundColor, color];
    const { x, y, width, height } = end.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [x + width / 2, y + height / 2].map(Math.round) as [number, number],
    });
    await until(() => end.matches(':hover'), 'the pointer on End');
    still();
    expect([styleOf(end).backgroundColor, styleOf(end).color]).to.deep.equal(looks);
    await resetMouse();
  });

  it('Arabic runs from right to left by itself, on any page; icons that point turn round', async () => {
    const { element } = await openSession('<cc-call-card></cc-call-card>', callState('connected').call, {
      lang: 'ar',
    });
    await until(() => part(element, 'action-transfer'));
    const left = (name: string) => part(element, name)!.getBoundingClientRect().left;
    expect(left('action-hold')).to.be.above(left('action-pause-recording'));
    const icon = (name: string) => styleOf(part(element, name)!.querySelector('svg')!).scale;
    expect(icon('action-transfer')).to.equal('-1 1');
    expect(icon('action-hold')).to.equal('none');
  });
});
