/**
 * Dialling out by keyboard alone: no mouse, no focus that a script sets. What is pressed is all that is done; the
 * customer's phone and the agent's own are outside of the page.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deep, descriptionOf, focused, isOff, nameOf, part, seen, until } from '../helpers/dom.js';
import { pressTab } from '../helpers/engine.js';
import { CUSTOMER, openFloor, type Floor } from '../helpers/floor.js';

/** What has the focus; the page itself is nothing. */
const name = () => (focused() && focused() !== document.body ? nameOf(focused()!) : '');
const press = (key: string) => sendKeys({ press: key });

/** Presses Tab until the focus is there; as often as a patient person would. */
async function tabTo(wanted: string | RegExp, most = 40): Promise<void> {
  const passed: string[] = [];
  while (passed.length < most) {
    await pressTab();
    const now = name();
    if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return;
    passed.push(now || (focused()?.localName ?? 'nothing'));
  }
  throw new Error(`Tab never gets to ${String(wanted)}, only to: ${passed.join(' | ')}`);
}

/** Waits until the focus is there without a key. */
const at = (wanted: string | RegExp, what: string) =>
  until(
    () => (typeof wanted === 'string' ? name() === wanted : wanted.test(name())),
    `${what}; it is on ${name()}`,
  );

/** What is pressed goes through the page and the phone system. */
async function through({ pass }: Floor): Promise<void> {
  await pass(0);
  await pass(0);
}

const outdials = ({ sim }: Floor) =>
  sim.commands.filter(({ type }) => type === 'outdial') as unknown as {
    number: string;
    source: string;
    aniId?: string;
  }[];

const open = () => openFloor({ world: { settings: { sendDigits: true } } });

describe('by keyboard alone', () => {
  it('dial, choose an ANI, send digits, end, wrap up, call back from the history after an edit', async () => {
    const floor = await open();
    const { ada, sim, after, newest } = floor;

    // dial
    await tabTo('Outdial call');
    await press('Enter');
    await at('Phone number', 'the focus is in the field');
    await sendKeys({ type: CUSTOMER });
    await until(() => ada.verdict, 'a verdict');
    await tabTo('Outdial ANI');
    await sendKeys({ type: 'Fraud' });
    expect(ada.anis.selectedOptions[0]!.text).to.match(/Fraud desk/);
    await tabTo('Call');
    expect([isOff(focused()!), descriptionOf(focused()!)]).to.deep.equal([false, '']);
    await press('Enter');
    await until(() => outdials(floor).length, 'the request');
    await through(floor);
    expect(outdials(floor)[0]).to.deep.include({ number: CUSTOMER, aniId: 'ani-fraud', source: 'dialpad' });
    await at('Outdial call', 'the dialpad is gone, the focus is on its button');

    // digits
    await after(sim.phone('ada').answer());
    await after(sim.customer(newest()).answer());
    await tabTo('Send digits');
    await press('Enter');
    await at('1', 'the focus is on the keys');
    await sendKeys({ type: '42#' });
    await through(floor);
    await press('ArrowDown');
    await press('ArrowRight');
    await press('Enter');
    await through(floor);
    const echo = () => seen(deep(ada.card, '[role=textbox]')!);
    await until(() => echo() === '42#5', `42#5 was sent; it reads ${echo()}`);
    await press('Escape');
    await at('Send digits', 'the keys are gone, the focus is on their button');

    // end, wrap up
    await tabTo('End');
    await press('Enter');
    await through(floor);
    await at('Search reasons', 'the focus is in the wrap-up');
    await press('ArrowDown');
    await press('Enter');
    await tabTo('Submit');
    await press('Enter');
    await through(floor);
    expect(seen(ada.desk)).to.contain('No calls');
    expect(ada.desk.state.history[0]).to.deep.include({ direction: 'outbound', number: CUSTOMER });
    expect(ada.desk.state.history[0]!.outcome).to.deep.include({ en: 'Card replaced' });
    await until(() => part(ada.desk, 'main') === focused(), 'the keys go on where the call was');

    // call back, with another number
    await tabTo(/^Edit before call: /);
    await press('Home');
    await at('Edit before call: Jordan Lee', 'the newest call is the first');
    await press('Enter');
    await at('Phone number', 'the focus is in the field');
    const field = focused() as HTMLInputElement;
    expect(field.value).to.equal(CUSTOMER);
    await press('End');
    await press('Backspace');
    await sendKeys({ type: '8' });
    await until(() => ada.verdict.includes('2448'), 'a verdict');
    await press('Enter');
    await until(() => outdials(floor).length === 2, 'the request');
    await through(floor);
    expect(outdials(floor)[1]).to.deep.include({ number: '+12015532448', aniId: 'ani-fraud' });
    expect(ada.call).to.deep.include({ kind: 'outdial', phase: 'offered', dnis: '+12015532448' });
    expect(seen(part(ada.card, 'strip')!)).to.contain('Outdial call');
  }).timeout(15_000);

  it('work two campaign contacts: skip, call, answer the guide, submit it, wrap up, call the next', async () => {
    const floor = await open();
    const { ada, sim, after, newest } = floor;
    const offered = () => ada.desk.state.campaign?.contact?.name;
    const first = offered();

    await tabTo('Campaign contact');
    await press('Enter');
    await until(() => deep(ada.desk, 'cc-campaign-contact')!.matches('[open]'), 'the contact');
    await tabTo('Skip');
    await press('Enter');
    await through(floor);
    await until(() => offered() && offered() !== first, 'the next contact');
    await at('Skip', 'the focus stays');
    // what has just changed under the finger is not called by mistake
    await floor.pass(1);
    await tabTo('Call');
    await press('Enter');
    await through(floor);
    expect(ada.call).to.deep.include({ kind: 'campaign', phase: 'offered' });
    await at('Campaign contact', 'the focus is on the icon again');
    await after(sim.phone('ada').answer());
    await after(sim.customer(newest()).answer());

    // the guide: No, why, nothing else
    await tabTo(/^Would you like to renew|^Yes$/);
    await press('ArrowDown');
    await press('ArrowDown');
    await tabTo('Next');
    await press('Enter');
    await at(/^Why do you not want to renew/, 'the focus is in the next question');
    await sendKeys({ type: 'Moves abroad' });
    await tabTo('Next');
    await press('Enter');
    await at(/^Anything else/, 'the last question');
    await tabTo('Check answers');
    await press('Enter');
    await tabTo('Submit');
    await press('Enter');
    await through(floor);
    expect(ada.call.guide?.submitted).to.equal(true);
    const [submission] = sim.state().campaigns[0]!.submissions ?? [];
    expect(submission?.answers).to.deep.equal({ renew: 'no', reason: 'Moves abroad' });

    // end and wrap up: nothing is asked any more
    await tabTo('End');
    await press('Enter');
    await through(floor);
    await at('Search reasons', 'the focus is in the wrap-up');
    await tabTo('Submit');
    await press('Enter');
    await through(floor);
    expect(ada.calls).to.deep.equal([]);

    // the next contact
    const second = offered();
    await tabTo('Campaign contact');
    await press('Enter');
    await tabTo('Call');
    await press('Enter');
    await through(floor);
    expect(ada.call).to.deep.include({ kind: 'campaign', phase: 'offered' });
    expect(ada.call.legs[0]!.name).to.equal(second);
  }).timeout(20_000);
});
