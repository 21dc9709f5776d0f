/** Dialling out in the demos as they are served: what a newcomer presses, and what is to be read then. */
import { expect } from '@open-wc/testing';
import { DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

const DESK = 'cc-desktop';

describe('the agent desktop', function () {
  this.timeout(25_000);

  let page: DemoPage;
  beforeEach(async () => {
    page = await DemoPage.open('index.html?lang=en&theme=light');
  });
  afterEach(() => expect(page.problems).to.deep.equal([]));

  const openDialpad = async () => {
    page.check('Automatic calls');
    await page.press(DESK, 'Outdial call');
  };
  /** From a row of the history. */
  const callPriya = () => page.press(DESK, /^Click to call Priya Raman/);
  const noCalls = () => until(() => page.desk.state.calls.length === 0, 'no call', LONG);

  it('a number is dialled: the agent’s phone, the customer’s, a conversation, its end', async () => {
    await openDialpad();
    await page.type(DESK, '#number', '+442079460958');
    await page.press(DESK, 'Call');
    await page.reads('#phones', 'Rings: your outdial to Priya Raman');
    expect(page.keys('#phones')).to.deep.equal(['Decline', 'Answer']);
    await page.reads('#customers', 'Is called once the agent’s phone is answered');

    await page.press('#phones', 'Answer');
    await page.reads('#customers', 'The phone rings: an outdial');
    await page.reads('#phones', 'Dials Priya Raman');
    expect(page.seen('#customers')).to.match(/Not answered: gives up in 0:2\d/);
    expect(page.keys('#customers')).to.deep.equal(['Cannot be reached', 'Decline', 'Answer']);

    await page.press('#customers', 'Answer');
    await page.reads('#phones', 'Talks to Priya Raman');
    expect(page.keys('#customers')).to.deep.equal(['Hang up']);
    await page.press(DESK, 'Send digits');
    await page.press(DESK, 'End');
    await page.press(DESK, 'Submit');
    await noCalls();
    await page.reads('#phones', 'Quiet');
  });

  const MISSED: [what: string, before: 'own' | 'customer', where: string, key: string, message: string][] = [
    ['the agent declines', 'own', '#phones', 'Decline', 'You declined it.'],
    ['the customer declines', 'customer', '#customers', 'Decline', 'The customer disconnected it.'],
    [
      'there is no connection',
      'customer',
      '#customers',
      'Cannot be reached',
      'The call could not be connected.',
    ],
  ];
  for (const [what, before, where, key, message] of MISSED) {
    it(`${what}: a message, and no call`, async () => {
      page.check('Automatic calls');
      await callPriya();
      if (before === 'customer') await page.press('#phones', 'Answer');
      await page.press(where, key);
      await page.reads(DESK, message);
      await noCalls();
      expect(page.desk.state.agent!.state.kind).to.equal('available');
      expect(page.text('#customers')).to.equal('Nobody is calling.');
    });
  }

  it('a call that comes at that very moment wins', async () => {
    page.check('Automatic calls');
    await callPriya();
    await page.press('#customers', 'Another customer calls first');
    await page.reads(DESK, 'An incoming call came first, the outdial was ended.');
    await page.reads('#phones', 'Rings: Jordan Lee');
    expect(page.desk.state.calls.map(({ kind }) => kind)).to.deep.equal(['inbound']);
    expect(page.text('#customers')).not.to.contain('Priya Raman');
  });

  it('the limits have their messages, as long as they are on', async () => {
    page.check('Automatic calls');
    for (const [toggle, message] of [
      ['Data center is full (26)', 'The data center has reached its limit of concurrent calls (26)'],
      ['Tenant is full (27)', 'The tenant has reached its limit of concurrent calls (27)'],
    ] as const) {
      await page.press('#faults', toggle);
      await callPriya();
      await page.reads(DESK, message);
      await page.press('#faults', toggle);
    }
    expect(page.desk.state.calls).to.be.empty;
    await callPriya();
    await page.reads('#phones', 'Rings: your outdial to Priya Raman');
  });

  it('a campaign contact is called', async () => {
    page.check('Automatic calls');
    await page.press(DESK, /^Campaign contact/);
    await page.press(DESK, 'Call');
    await page.reads('#phones', 'Rings: your campaign call to Mina Okafor');
    await page.press('#phones', 'Answer');
    await page.reads('#customers', 'The phone rings: a campaign call');
    await page.press('#customers', 'Answer');
    await page.reads('#phones', 'Talks to Mina Okafor');
    await page.reads(DESK, 'Would you like to renew your card?');
  });

  it('what the administrator allows is there, and gone when it is not', async () => {
    page.check('Automatic calls');
    const has = (name: RegExp) => page.keys(DESK).some((key) => name.test(key));
    const turns = (words: string, name: RegExp) => {
      page.check(words);
      return until(() => !has(name), `${words}: off`, LONG);
    };
    await until(() => has(/^Campaign contact/), 'the campaign', LONG);
    await turns('Campaign', /^Campaign contact/);
    await callPriya();
    await until(() => has(/^Cancel$/), 'Cancel', LONG);
    await turns('Cancel while it rings', /^Cancel$/);
    await page.press('#phones', 'Answer');
    await page.press('#customers', 'Answer');
    await until(() => has(/^Send digits$/), 'digits', LONG);
    await turns('Digits during a call', /^Send digits$/);
    for (const words of ['Dialpad', 'Address book', 'Transfer an outdial to a queue']) page.check(words);
    const { outdial } = page.desk.state.profile;
    const { dialpad, addressBook, transferToQueue } = outdial!;
    expect([dialpad, addressBook, transferToQueue]).to.deep.equal([false, false, false]);
  });

  it('after an outdial the agent is idle again, or available where the administrator says so', async () => {
    page.check('Automatic calls');
    const { desk } = page;
    await desk.request({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' });
    const wholeCall = async () => {
      await callPriya();
      await page.press('#phones', 'Answer');
      await page.press('#customers', 'Answer');
      await page.press('#phones', 'Hang up');
      await page.press(DESK, 'Submit');
      await noCalls();
    };
    await wholeCall();
    expect(desk.state.agent!.state.kind).to.equal('idle');
    page.check('Available after an outdial');
    await wholeCall();
    expect(desk.state.agent!.state.kind).to.equal('available');
  });

  it('automatic calls wait while a number is being chosen, and while it is called', async () => {
    const next = (text: string) => page.reads('#next', text);
    await next('next in');
    await page.press(DESK, 'Outdial call');
    await next('not while Ada dials');
    await page.press(DESK, 'Close');
    await next('next in');
    await callPriya();
    await next('when Ada is free');
  });
});
