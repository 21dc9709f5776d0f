/** What a page can do with a request, and what the agent sees of its outcome. */
import { expect } from '@open-wc/testing';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { CcCallCard, CcRequestEvent, CcSession, Result } from '../../src/index.js';
import { ahead, ago, callState, makeCall, makeLeg, NOW, snapshotOf } from '../fixtures/calls.js';
import {
  buttons,
  deep,
  descriptionOf,
  findButton,
  findRole,
  focused,
  frames,
  isBusy,
  isOff,
  listenToRegions,
  part,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, lineOf, mount, openSession, outcome, settled, type Line } from '../helpers/page.js';

interface Bench {
  session: CcSession;
  card: CcCallCard;
  clock: ManualClock;
  line: Line;
}

/** A connected call on a line that answers when the test says so. */
async function connected(inner = '<cc-call-card></cc-call-card>', call = makeCall()): Promise<Bench> {
  const session = mount<CcSession>(`<cc-session id="desk">${inner}</cc-session>`);
  const clock = new ManualClock(NOW);
  const line = lineOf();
  session.clock = clock;
  session.connector = line.connector;
  await settled(session);
  line.say({ type: 'snapshot', snapshot: snapshotOf(call) });
  await settled(session);
  const card = deep(session, 'cc-call-card') as CcCallCard;
  return { session, card, clock, line };
}

const onHold = () => makeCall({ rev: 2, legs: [makeLeg({ hold: true, holdSince: NOW })] });
const hold = async ({ card }: Bench) => (await findButton(card, 'Hold')).click();
type Ask = CcRequestEvent<'hold'>;

/** Listens once. */
const onHoldRequest = (target: EventTarget, act: (event: Ask) => void) =>
  target.addEventListener('cc-hold-request', (event) => act(event as Ask), { once: true });

describe('the three steps of a request', () => {
  it('first the element’s own event: bubbles, composed, cancelable, frozen, without secrets', async () => {
    const at = await connected();
    const heard = hear(document, 'cc-hold-request');
    await hold(at);
    const event = heard[0] as Ask;
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(event.detail).to.deep.include({ type: 'hold', callId: 'call-1', legId: 'customer' });
    expect(event.detail.id).to.be.a('string').and.not.equal('');
    expect(Object.isFrozen(event.detail)).to.equal(true);
    expect(event.command.id).to.equal(event.detail.id);
    expect(Object.keys(event), 'no log shows it by accident').not.to.include('command');
    expect(JSON.stringify(event)).not.to.contain('callId');
    expect(event.sessionElement).to.equal(at.session);
    expect(event.target).to.equal(at.card);
  });

  it('then cc-request on the session, not bubbling, then the connector', async () => {
    const at = await connected();
    const order: string[] = [];
    at.card.addEventListener('cc-hold-request', () => order.push('element'));
    at.session.addEventListener('cc-request', (event) => {
      order.push('session');
      expect(event.bubbles).to.equal(false);
      expect(event.composed).to.equal(true);
      expect(event.cancelable).to.equal(true);
      expect(event.detail).to.deep.include({ type: 'hold', callId: 'call-1', legId: 'customer' });
      expect(Object.isFrozen(event.detail)).to.equal(true);
    });
    const above = hear(at.session.parentElement!, 'cc-request');
    const { send } = at.line.connector;
    at.line.connector.send = (...args) => (order.push('connector'), send(...args));
    await hold(at);
    expect(order).to.deep.equal(['element', 'session', 'connector']);
    expect(above).to.deep.equal([]);
    expect(at.line.sent[0]!.command).to.deep.include({ type: 'hold', callId: 'call-1', legId: 'customer' });
  });

  it('follows the store, not the tree: session="id", nested sessions', async () => {
    const at = await connected('<i></i>');
    const inner = mount<CcSession>('<cc-session><cc-call-card session="desk"></cc-call-card></cc-session>');
    const wrong = hear(inner, 'cc-request');
    const right = hear(at.session, 'cc-request');
    const card = inner.firstElementChild as CcCallCard;
    (await findButton(card, 'Hold')).click();
    expect(right.length).to.equal(1);
    expect(wrong.length).to.equal(0);
    expect(at.line.sent.length).to.equal(1);
  });

  it('stopPropagation stops no command', async () => {
    const at = await connected();
    at.card.addEventListener('cc-hold-request', (event) => event.stopImmediatePropagation());
    await hold(at);
    expect(at.line.sent.length).to.equal(1);
  });

  it('without a connector it stays pending until an update confirms it', async () => {
    const { session, element } = await openSession('<cc-call-card></cc-call-card>', makeCall());
    const done = hear(session, 'cc-request-done', 'cc-request-failed');
    (await findButton(element, 'Hold')).click();
    await settled(session);
    expect(isBusy(await findButton(element, 'Hold'))).to.equal(true);
    expect(done).to.deep.equal([]);
    session.apply({ type: 'call', call: onHold() as never });
    await settled(session);
    await findButton(element, 'Resume');
    expect(done.map(({ type }) => type)).to.deep.equal(['cc-request-done']);
  });
});

describe('preventDefault', () => {
  for (const step of ['cc-hold-request', 'cc-request'] as const) {
    it(`of ${step} vetoes: nothing pending, no notice, and it can go on later`, async () => {
      const at = await connected('<cc-call-card></cc-call-card><cc-notices></cc-notices>');
      const target = step === 'cc-request' ? at.session : at.card;
      const later = hear(at.session, 'cc-request');
      const failed = hear(at.session, 'cc-request-failed');
      let id = '';
      target.addEventListener(step, (event) => {
        event.preventDefault();
        id = (event as CustomEvent<{ id: string }>).detail.id;
      });
      await hold(at);
      await settled(at.session);
      expect(at.line.sent).to.deep.equal([]);
      expect(at.session.state.pending).to.deep.equal([]);
      expect(seen(deep(at.session, 'cc-notices')!)).to.equal('');
      expect(seen(part(at.card, 'reason')!)).to.equal('');
      expect(isOff(await findButton(at.card, 'Hold'))).to.equal(false);
      expect(failed.map(({ detail }) => detail.error.code)).to.deep.equal(['prevented']);

      const asked = later.length;
      const promise = at.session.request({ id });
      expect(later.length - asked, 'only the steps after the one that prevented it').to.equal(
        step === 'cc-request' ? 0 : 1,
      );
      expect(at.line.sent.length).to.equal(1);
      expect(at.line.sent[0]!.command.id).to.equal(id);
      at.line.say({ type: 'call', call: onHold() });
      expect((await promise).ok).to.equal(true);
    });
  }

  it('of a request that nobody prevented goes nowhere', async () => {
    const at = await connected();
    expect(await at.session.request({ id: 'never' })).to.deep.include({ ok: false, code: 'not-found' });
  });
});

describe('respondWith', () => {
  /** Answers the next hold so; what comes of it. */
  async function answered(
    respond: (event: Ask) => void,
    act: (at: Bench) => void | Promise<void> = () => undefined,
  ): Promise<{ at: Bench; done: CustomEvent[]; failed: CustomEvent[] }> {
    const at = await connected();
    const done = hear(at.session, 'cc-request-done');
    const failed = hear(at.session, 'cc-request-failed');
    onHoldRequest(at.card, respond);
    await hold(at);
    await frames(2);
    await act(at);
    await settled(at.session);
    expect(at.line.sent, 'answered is not sent').to.deep.equal([]);
    return { at, done, failed };
  }

  const confirm = (at: Bench) => at.line.say({ type: 'call', call: onHold() });

  for (const [what, value] of [
    ['nothing', () => undefined],
    ['a promise', () => Promise.resolve()],
    ['a function', () => async () => ({ ok: true })],
    ['a Response', () => new Response('{}', { status: 200 })],
    ['a Result', () => ({ ok: true })],
  ] as const) {
    it(`${what}: accepted, pending until an update confirms it`, async () => {
      const { at, done, failed } = await answered((event) => event.respondWith(value()));
      expect(isBusy(await findButton(at.card, 'Hold'))).to.equal(true);
      expect(done).to.deep.equal([]);
      confirm(at);
      await settled(at.session);
      await findButton(at.card, 'Resume');
      expect([done.length, failed.length]).to.deep.equal([1, 0]);
    });
  }

  for (const [what, value, code] of [
    [
      'a rejection with code and message',
      () => Promise.reject(Object.assign(new Error('Line 3 is taken'), { code: 'line-taken' })),
      'line-taken',
    ],
    ['a function that throws', () => () => Promise.reject(new Error('Broken')), 'unknown'],
    ['{ ok: false }', () => ({ ok: false, code: 'denied' }), 'denied'],
    ['a Response that failed', () => new Response(null, { status: 503, statusText: 'Busy' }), 'refused'],
  ] as const) {
    it(`${what}: failed, once, and the button works again`, async () => {
      const { at, done, failed } = await answered((event) => event.respondWith(value() as never));
      expect(failed.map(({ detail }) => detail.error.code)).to.deep.equal([code]);
      expect(done).to.deep.equal([]);
      const again = await findButton(at.card, 'Hold');
      expect([isOff(again), isBusy(again)]).to.deep.equal([false, false]);
      await until(() => seen(part(at.card, 'reason')!), 'the pane says why');
    });
  }

  it('shows the message of a code that has no words', async () => {
    const { at } = await answered((event) =>
      event.respondWith(Promise.reject(Object.assign(new Error('Line 3 is taken'), { code: 'line-taken' }))),
    );
    expect(seen(part(at.card, 'reason')!)).to.contain('Line 3 is taken');
  });

  it('throws when it is late, and a second time', async () => {
    const at = await connected();
    let event!: Ask;
    let second: unknown;
    onHoldRequest(at.card, (asked) => {
      event = asked;
      asked.respondWith(Promise.resolve());
      try {
        asked.respondWith(Promise.resolve());
      } catch (error) {
        second = error;
      }
    });
    await hold(at);
    expect((second as DOMException).name).to.equal('InvalidStateError');
    expect(() => event.respondWith(Promise.resolve()))
      .to.throw(DOMException)
      .with.property('name', 'InvalidStateError');
    expect(() => event.waitUntil(Promise.resolve()))
      .to.throw(DOMException)
      .with.property('name', 'InvalidStateError');
  });

  it('has a time limit of its own', async () => {
    const { at, failed } = await answered((event) =>
      event.respondWith(new Promise(() => undefined), { timeout: 1500 }),
    );
    await at.clock.advance(1499);
    expect(failed.length).to.equal(0);
    await at.clock.advance(1);
    expect(failed.map(({ detail }) => detail.error.code)).to.deep.equal(['timeout']);
  });
});

describe('waitUntil', () => {
  it('true: pending, then the next step', async () => {
    const at = await connected();
    let go!: (value: boolean) => void;
    onHoldRequest(at.card, (event) => event.waitUntil(new Promise<boolean>((done) => (go = done))));
    await hold(at);
    await settled(at.session);
    expect(isBusy(await findButton(at.card, 'Hold'))).to.equal(true);
    expect(at.line.sent).to.deep.equal([]);
    go(true);
    await until(() => at.line.sent.length === 1, 'it is sent');
  });

  for (const [what, end] of [
    ['false', () => Promise.resolve(false)],
    ['a rejection', () => Promise.reject(new Error('Not now'))],
  ] as const) {
    it(`${what}: vetoed`, async () => {
      const at = await connected();
      const failed = hear(at.session, 'cc-request-failed');
      onHoldRequest(at.card, (event) => event.waitUntil(end()));
      await hold(at);
      await until(() => failed.length, 'the request has failed');
      await settled(at.session);
      expect(failed[0]!.detail.error.code).to.equal('prevented');
      expect(at.line.sent).to.deep.equal([]);
      expect(at.session.state.pending).to.deep.equal([]);
      expect(isOff(await findButton(at.card, 'Hold'))).to.equal(false);
    });
  }
});

describe('listeners that misbehave', () => {
  it('throws: the request goes on', async () => {
    const at = await connected();
    const errors: unknown[] = [];
    const before = window.onerror;
    window.onerror = (...args) => (errors.push(args[4]), true);
    try {
      at.card.addEventListener('cc-hold-request', () => {
        throw new Error('a listener of the page');
      });
      await hold(at);
      await frames(2);
    } finally {
      window.onerror = before;
    }
    expect(errors.length).to.equal(1);
    expect(at.line.sent.length).to.equal(1);
  });

  it('removes the element: the request goes on, and its outcome is told', async () => {
    const at = await connected();
    const done = hear(at.session, 'cc-request-done');
    at.card.addEventListener('cc-hold-request', () => at.card.remove());
    await hold(at);
    expect(at.line.sent.length).to.equal(1);
    at.line.say({ type: 'call', call: onHold() });
    await settled(at.session);
    expect(done.length).to.equal(1);
  });

  it('applies an update that confirms it: nothing is sent any more', async () => {
    const at = await connected();
    const done = hear(at.session, 'cc-request-done');
    onHoldRequest(at.card, () => at.session.apply({ type: 'call', call: onHold() as never }));
    await hold(at);
    await settled(at.session);
    expect(done.length).to.equal(1);
    expect(at.line.sent).to.deep.equal([]);
    await findButton(at.card, 'Resume');
  });
});

describe('while it is pending', () => {
  it('its button is busy, the others of its lane wait with a reason, and the focus stays', async () => {
    const at = await connected();
    const asked = await findButton(at.card, 'Hold');
    asked.focus();
    asked.click();
    await settled(at.session);
    const now = await findButton(at.card, 'Hold');
    expect(now, 'the same button').to.equal(asked);
    expect(focused()).to.equal(asked);
    expect(isBusy(asked)).to.equal(true);
    const end = await findButton(at.card, 'End');
    expect(isOff(end)).to.equal(true);
    expect(isBusy(end)).to.equal(false);
    expect(descriptionOf(end)).to.equal('Waiting for the phone system');
    expect(seen(at.card)).to.contain('Waiting for the phone system');
    expect(isOff(await findButton(at.card, 'Pause recording')), 'another lane').to.equal(false);
    expect(at.card.matches(':state(pending)')).to.equal(true);
  });

  it('typing in the wrap-up goes on', async () => {
    const call = callState('wrapup').call;
    const at = await connected('<cc-wrapup></cc-wrapup>', call);
    const wrapup = at.session.firstElementChild!;
    (await findButton(wrapup, 'Submit')).click();
    await settled(at.session);
    expect(isBusy(await findButton(wrapup, 'Submit'))).to.equal(true);
    const note = (await findRole(wrapup, 'textbox', /^Note/)) as HTMLTextAreaElement;
    expect(note.disabled || note.readOnly).to.equal(false);
  });

  it('50 clicks are one request', async () => {
    const at = await connected();
    const events = hear(at.session, 'cc-hold-request', 'cc-request');
    const asked = await findButton(at.card, 'Hold');
    for (let i = 0; i < 25; i++) asked.click();
    await settled(at.session);
    for (let i = 0; i < 25; i++) (await findButton(at.card, 'Hold')).click();
    expect(at.line.sent.length).to.equal(1);
    expect(events.map(({ type }) => type)).to.deep.equal(['cc-hold-request', 'cc-request']);
  });

  it('two elements that show the call ask once', async () => {
    const at = await connected('<cc-call-card></cc-call-card><cc-call-card></cc-call-card>');
    for (const card of at.session.children) (await findButton(card, 'Hold')).click();
    expect(at.line.sent.length).to.equal(1);
  });
});

describe('a request that failed', () => {
  type Fail = (at: Bench) => void | Promise<void>;
  const FAILURES: [what: string, words: string, fail: Fail][] = [
    ['a rejected connector', 'Not available now', (at) => at.line.sent[0]!.answer(error('not-available'))],
    [
      'a Result',
      'The phone system did not allow it',
      (at) => at.line.sent[0]!.answer({ ok: false, code: 'denied' }),
    ],
    ['a time-out', 'No answer from the phone system', async (at) => void (await at.clock.advance(10_000))],
    [
      'a late failure after ok',
      'The phone system refused',
      async (at) => {
        at.line.sent[0]!.answer({ ok: true });
        await frames(2);
        const { id } = at.line.sent[0]!.command;
        at.line.say({ type: 'result', result: { id, ok: false, code: 'refused' } });
      },
    ],
  ];
  const error = (code: string) => Object.assign(new Error('x'), { code });

  for (const [what, words, fail] of FAILURES) {
    it(`${what}: told once, in the pane, and the button works again`, async () => {
      const at = await connected('<cc-call-card></cc-call-card><cc-notices></cc-notices>');
      const regions = listenToRegions();
      const failed = hear(at.session, 'cc-request-failed');
      await hold(at);
      await frames(2);
      await fail(at);
      await settled(at.session);
      await until(() => seen(at.card).includes(words), words);
      expect(failed.length).to.equal(1);
      expect(seen(part(at.card, 'reason')!)).to.contain(words);
      expect(seen(deep(at.session, 'cc-notices')!), 'not a second time').to.equal('');
      const again = await findButton(at.card, 'Hold');
      expect([isOff(again), isBusy(again)]).to.deep.equal([false, false]);
      await frames(3);
      regions.stop();
      const said = regions.said.filter((text) => text.includes(words));
      expect(said, 'announced once').to.deep.equal([`Hold: ${words}`]);
    });
  }

  it('stands in the notices when no card shows the call', async () => {
    const at = await connected('<cc-notices></cc-notices>');
    const notices = at.session.firstElementChild!;
    const promise = at.session.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    at.line.sent[0]!.answer(error('not-available'));
    expect((await promise).ok).to.equal(false);
    await settled(at.session);
    await until(() => seen(notices).includes('Not available now'));
    expect(seen(notices)).to.contain('Hold');
    (await findButton(notices, 'Try again')).click();
    await frames(2);
    expect(at.line.sent.length).to.equal(2);
  });

  it('moves to the notices when its card leaves, and back', async () => {
    const at = await connected('<cc-call-card></cc-call-card><cc-notices></cc-notices>');
    await hold(at);
    at.line.sent[0]!.answer(error('not-available'));
    await until(() => seen(at.card).includes('Not available now'));
    at.card.remove();
    const notices = deep(at.session, 'cc-notices')!;
    await until(() => seen(notices).includes('Not available now'));
    at.session.append(at.card);
    await until(() => seen(at.card).includes('Not available now'));
    await until(() => seen(notices) === '');
  });

  it('Try again asks anew, with a new id', async () => {
    const at = await connected();
    const events = hear(at.card, 'cc-hold-request');
    await hold(at);
    at.line.sent[0]!.answer(error('not-available'));
    (await findButton(at.card, 'Try again')).click();
    await settled(at.session);
    expect(events.length).to.equal(2);
    expect(events[0]!.detail.id).not.to.equal(events[1]!.detail.id);
    expect(at.line.sent.length).to.equal(2);
    expect(buttons(at.card), 'the failure is gone').not.to.include('Try again');
    expect(seen(at.card)).not.to.contain('Not available now');
  });

  it('a late confirmation takes the message away', async () => {
    const at = await connected();
    await hold(at);
    await at.clock.advance(10_000);
    await until(() => seen(at.card).includes('No answer from the phone system'));
    at.line.say({ type: 'call', call: onHold() });
    await settled(at.session);
    expect(seen(at.card)).not.to.contain('No answer from the phone system');
    await findButton(at.card, 'Resume');
  });

  it('request-timeout sets how long it waits; a connector may know better', async () => {
    const at = await connected();
    at.session.requestTimeout = 3000;
    await settled(at.session);
    const first = at.session.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    await at.clock.advance(2999);
    expect(await outcome(first)).to.equal('open');
    await at.clock.advance(1);
    expect(await outcome(first)).to.deep.include({ ok: false, code: 'timeout' });
    at.line.connector.timeoutFor = () => 500;
    const second = at.session.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
    await at.clock.advance(500);
    expect(await outcome(second)).to.deep.include({ ok: false, code: 'timeout' });
  });
});

describe('secrets in requests', () => {
  it('digits are dots, secure values null; the whole command goes to the connector', async () => {
    const call = makeCall({ can: { 'send-digits': true } });
    const at = await connected('<i></i>', call);
    const heard = hear(at.session, 'cc-send-digits-request', 'cc-save-variables-request', 'cc-request');
    const facts = hear(at.session, 'cc-fact');
    void at.session.request({ type: 'send-digits', callId: 'call-1', digits: '9753' });
    void at.session.request({
      type: 'save-variables',
      callId: 'call-1',
      changes: { cardNumber: { value: 'SENTINEL-1', rev: '1' }, caseNumber: { value: 'C-1' } },
    } as never);
    for (const { command, answer } of at.line.sent)
      answer({ id: command.id, ok: false, code: 'denied' } as Result);
    await settled(at.session);
    const all = JSON.stringify([...heard, ...facts].map(({ detail }) => detail));
    expect(all).to.contain('••••').and.to.contain('C-1');
    expect(all).not.to.contain('9753').and.not.to.contain('SENTINEL');
    const details = heard.filter(({ type }) => type === 'cc-save-variables-request');
    expect(details[0]!.detail.changes.cardNumber).to.deep.include({ value: null, secure: true });
    expect(JSON.stringify(at.line.sent.map(({ command }) => command)))
      .to.contain('9753')
      .and.to.contain('SENTINEL-1');
    expect(JSON.stringify(at.session.state.pending)).not.to.contain('SENTINEL');
    expect(JSON.stringify(at.session.state.notices)).not.to.contain('SENTINEL');
  });
});

describe('without a line', () => {
  it('buttons are off with the reason, the state is the last known one', async () => {
    const link = { status: 'offline' as const, since: ago(10) };
    const { element } = await openSession('<cc-call-card></cc-call-card>', makeCall(), {
      snapshot: { link, serverTime: ahead(0) },
    });
    const end = await findButton(element, 'End');
    const holding = await findButton(element, 'Hold');
    expect(isOff(holding)).to.equal(true);
    expect(descriptionOf(holding)).to.equal('No connection to the phone system');
    expect(isOff(end), 'End only where `can` says so').to.equal(true);
    expect(seen(element)).to.contain('last known');
    expect(seen(element), 'nothing is claimed of the recording').to.contain('Recording state unknown');
    expect(element.matches(':state(offline)')).to.equal(true);
  });
});
