/**
 * The flows of a call by keyboard alone: no mouse, no focus that a script sets. Dialling, digits, campaigns, guide and
 * history are in keyboard-outbound.test.ts.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, isOff, seen, until } from '../helpers/dom.js';
import { callState } from '../fixtures/calls.js';
import { openFloor, type Floor } from '../helpers/floor.js';
import { hear, openSession } from '../helpers/page.js';
import { atName, comesTo, press, tabTo } from '../helpers/keys.js';

const through = async ({ pass }: Floor) => {
  await pass(0);
  await pass(0);
};

async function ringing(): Promise<Floor> {
  const floor = await openFloor({ agents: ['ada', 'ben'] });
  // ben's desk is another page
  floor.ben.desk.inert = true;
  await floor.ring();
  return floor;
}

/** Goes to a button, by Tab or back, and presses it. */
async function use(floor: Floor, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(name, { most: 60 });
  expect(isOff(focused()!), `${atName()} can be used`).to.equal(false);
  await press(key);
  await through(floor);
}

/** In the request dialog that is open: types, chooses the first that is found, sends. */
async function request(floor: Floor, text: string, send: string): Promise<void> {
  await comesTo(/^(Search|Number or name)$/, 'the focus is in the search');
  await sendKeys({ type: text });
  await until(() => floor.ada.options.length === 1, `one entry for ${text}: ${floor.ada.optionNames.join()}`);
  await press('ArrowDown');
  await press('Enter');
  await through(floor);
  await use(floor, send);
}

describe('a call by keyboard alone', function () {
  this.timeout(60_000);

  it('answer, and decline', async () => {
    for (const name of ['Answer', 'Decline']) {
      const { session } = await openSession(
        '<cc-call-card></cc-call-card>',
        callState('offered-inbound-can').call,
      );
      const heard = hear(session, 'cc-request');
      session.addEventListener('cc-request', (event) => event.preventDefault());
      await tabTo(name);
      await press('Enter');
      expect(heard.map(({ detail }) => (detail as { type: string }).type)).to.deep.equal([
        name.toLowerCase(),
      ]);
      session.remove();
    }
  });

  it('hold, resume, consult, conference, end consult, end, wrap up with a reason', async () => {
    const floor = await ringing();
    const { ada, sim, after } = floor;
    await after(sim.phone('ada').answer());
    await use(floor, 'Hold', ' ');
    await until(() => seen(ada.card).includes('Call on hold'));
    expect(atName(), 'the focus stays on the same button').to.equal('Resume');
    await use(floor, 'Resume', ' ');
    await use(floor, 'Pause recording');
    expect(ada.call.recording.status).to.equal('paused');
    await use(floor, 'Consult');
    await request(floor, 'Ben Or', 'Consult');
    await after(sim.phone('ben').answer());
    await until(() => seen(ada.card).includes('Consulting'));
    await use(floor, 'Conference');
    expect(ada.call.topology).to.equal('conference');
    await use(floor, /^(End|Exit) (consult|conference)$/);
    await until(() => ada.call.phase === 'wrapup' || ada.call.topology !== 'conference', ada.call.phase);
    if (ada.call.phase !== 'wrapup') await use(floor, 'End');
    await comesTo(/reason/i, 'the focus is in the wrap-up');
    await press('ArrowDown');
    await press('Enter');
    await use(floor, 'Submit');
    expect(ada.calls).to.have.length(0);
  });

  it('data: change, revert, change, save', async () => {
    const floor = await ringing();
    const { ada, sim, after } = floor;
    await after(sim.phone('ada').answer());
    await tabTo('Case number');
    await sendKeys({ type: 'X' });
    await use(floor, 'Revert');
    expect(ada.row('Case number')).not.to.contain('X');
    await tabTo('Case number', { backwards: true });
    await sendKeys({ type: 'Z' });
    await use(floor, 'Save');
    await until(() => seen(ada.variables).includes('All saved'));
    expect(ada.row('Case number')).to.contain('Z');
  });

  const TARGETS: [what: string, tab: number, text: string][] = [
    ['an agent', 0, 'Ben Or'],
    ['a queue', 1, 'Fraud'],
    ['a number', 2, '+12015550170'],
  ];
  for (const [what, tab, text] of TARGETS) {
    it(`transfer to ${what}`, async () => {
      const floor = await ringing();
      const { ada, sim, after } = floor;
      await after(sim.phone('ada').answer());
      await use(floor, 'Transfer');
      await comesTo(/^(Search|Number or name)$/, 'the search');
      if (tab) {
        await tabTo(/^Agents$/, { backwards: true });
        for (let i = 0; i < tab; i++) await press('ArrowRight');
        await tabTo(/^(Search|Number or name)$/);
      }
      if (what === 'a number') {
        await sendKeys({ type: text });
        await until(() => seen(ada.dialog).includes('+1 201 555 0170') || !isOff(focused()!), 'the check');
        await tabTo('Transfer', { most: 20 });
        await until(() => !isOff(focused()!), 'the number can be dialled');
        await press('Enter');
        await through(floor);
      } else await request(floor, text, 'Transfer');
      await until(() => sim.commands.some(({ type }) => type === 'transfer'), 'the transfer');
      await until(() => document.activeElement !== document.body, 'the focus is somewhere');
    });
  }

  it('the dialog is left by Escape, and the focus is on its button again', async () => {
    const floor = await ringing();
    const { sim, after } = floor;
    await after(sim.phone('ada').answer());
    await use(floor, 'Transfer');
    await comesTo(/^(Search|Number or name)$/, 'the search');
    await press('Escape');
    await comesTo('Transfer', 'the button');
  });

  it('agent state: an idle code, and Available again', async () => {
    const floor = await openFloor();
    for (const wanted of [/Idle/, /Available/]) {
      await tabTo(/^Agent state/);
      await press('Enter');
      await comesTo(/./, 'the menu');
      await until(() => focused()?.getAttribute('role') === 'option', 'an option has the focus');
      await press(/Idle/.test(wanted.source) ? 'End' : 'Home');
      await press('Enter');
      await through(floor);
      await until(() => wanted.test(floor.ada.state), floor.ada.state);
      await comesTo(/^Agent state/, 'the focus is on the button again');
    }
  });
});
