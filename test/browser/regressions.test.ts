/** Defects that were found once, on a page, and must not come back. */
import { expect } from '@open-wc/testing';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import {
  type CcCallCard,
  CcDesktop,
  CcSession,
  createStore,
  registerLocale,
  type CcNotices,
  type CcRequestEvent,
  type CcWrapup,
} from '../../src/index.js';
import { locale as english } from '../../src/localize/locales/en.js';
import { createSimulator } from '../../src/simulator/index.js';
import { callState, makeAgent, makeCall, makeLeg, makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import {
  allByRole,
  button,
  buttons,
  deep,
  findButton,
  findRole,
  frames,
  isBusy,
  seen,
  serialized,
  until,
} from '../helpers/dom.js';
import {
  hear,
  lineOf,
  mount,
  openSession,
  outcome,
  settled,
  setVisibility,
  shown,
  watchConsole,
} from '../helpers/page.js';

const CARD = '<cc-call-card></cc-call-card>';
const HOLD = { type: 'hold', callId: 'call-1', legId: 'customer' } as const;
const onHold = () => makeCall({ rev: 2, legs: [makeLeg({ hold: true, holdSince: NOW })] });
const calling = (name: string, id = 'call-1') => makeCall({ id, legs: [makeLeg({ name })] });
const offer = (overrides: object = {}) => ({
  ...callState('offered-inbound').call,
  id: 'call-1',
  ...overrides,
});
const shows = (element: Element, text: string) =>
  until(
    () => seen(element).includes(text),
    `<${element.localName}> shows ${text}; it shows ${seen(element)}`,
  );
const detached = () => new Promise((done) => setTimeout(done, 1100));
const ids = (session: CcSession) => session.state.calls.map(({ id }) => id);
const count = (text: string, part: string) => text.split(part).length - 1;
const DIGITS = /\p{Nd}/u;
/** Everything that is written of the customer's number. */
const NUMBER = /201\D?553|553\D?2447/;

async function quietly<T>(work: () => Promise<T>): Promise<{ value: T; lines: string[] }> {
  const console = watchConsole();
  try {
    return { value: await work(), lines: console.lines };
  } finally {
    console.restore();
  }
}

describe('a cc-refresh-request that is answered with rubbish', () => {
  for (const [name, answer] of Object.entries<unknown>({
    null: null,
    text: 'later',
    number: 7,
    list: [1],
    'calls that are none': { calls: [{ id: 7 }] },
  })) {
    it(`${name}: refused, asked once, the session works on`, () =>
      quietly(async () => {
        const { session, element } = await openSession(CARD, calling('Before Hand'));
        let asked = 0;
        session.addEventListener('cc-refresh-request', (event) => {
          // without this a defect would never let the page go
          if (++asked < 50) event.respondWith(Promise.resolve(answer));
        });
        session.refresh();
        await frames(20);
        expect(asked).to.equal(1);
        await shows(element, 'Before Hand');
        session.apply({ type: 'call', call: { ...calling('After Wards'), rev: 2 } as never });
        await shows(element, 'After Wards');
        setVisibility('visible');
        expect(asked, 'it may ask again for another reason').to.equal(2);
      }));
  }
});

describe('a desktop inside a session', () => {
  it('changes neither timeout nor language of it', async () => {
    const session = mount<CcSession>(
      '<cc-session locale="zh-CN" request-timeout="3000"><cc-call-card></cc-call-card></cc-session>',
    );
    const clock = new ManualClock(NOW);
    session.clock = clock;
    session.strings = { hold: 'Park' };
    session.state = snapshotOf(makeCall()) as never;
    await settled(session);
    const card = session.firstElementChild!;
    await findButton(card, 'Park');
    await findButton(card, '结束');
    const desk = document.createElement('cc-desktop');
    session.append(desk);
    await settled(session);
    await findButton(desk, 'Park');
    await frames();
    expect(buttons(card)).to.include('Park').and.to.include('结束').and.not.to.include('End');
    const failed = hear(session, 'cc-request-failed');
    (await findButton(card, 'Park')).click();
    await clock.advance(3500);
    expect(failed.map(({ detail }) => detail.error.code)).to.deep.equal(['timeout']);
  });

  it('session.store = other keeps the language', async () => {
    const { session, element } = await openSession(CARD, makeCall(), { attributes: 'locale="zh-CN"' });
    session.strings = { hold: 'Park' };
    await findButton(element, 'Park');
    const store = createStore({ clock: new ManualClock(NOW) });
    store.replace(snapshotOf(calling('Given One')));
    session.store = store;
    await shows(element, 'Given One');
    await findButton(element, 'Park');
    await findButton(element, '结束');
  });
});

describe('masking', () => {
  const variables = [
    { name: 'cb', label: 'Call back', type: 'string', format: 'phone', value: '+12025550123' },
  ];

  it('variables that are phone numbers: in facts too', async () => {
    const { session } = await openSession(CARD, [], { attributes: 'mask-numbers="4"' });
    const facts = hear(session, 'cc-call-offered', 'cc-call-changed');
    session.apply({ type: 'call', call: offer({ variables }) as never });
    expect(facts.map(({ type }) => type)).to.have.members(['cc-call-offered', 'cc-call-changed']);
    const text = JSON.stringify(facts.map(({ detail }) => detail));
    expect(text)
      .to.contain('0123')
      .and.not.to.match(/202\D?555/);
  });

  it('set later: what is shown is written anew', async () => {
    const { session, element } = await openSession(CARD, makeCall());
    await shows(element, '553 2447');
    session.maskNumbers = 4;
    await shows(element, '•• 2447');
    expect(serialized(element)).not.to.match(NUMBER);
    session.maskNumbers = null;
    await shows(element, '553 2447');
    session.formatNumber = () => 'a number';
    await shows(element, 'a number');
    session.formatNumber = null;
    await shows(element, '553 2447');
  });

  it('mask-numbers="four" masks all digits, and is reported', async () => {
    const { value: problems } = await quietly(async () => {
      const session = document.createElement('cc-session');
      session.innerHTML = CARD;
      const heard = hear(session, 'cc-problem');
      session.setAttribute('mask-numbers', 'four');
      session.clock = new ManualClock(NOW);
      session.state = snapshotOf(makeCall({ variables: [] })) as never;
      mount('<div></div>').append(session);
      await settled(session);
      await shows(session, 'Jordan Lee');
      await shows(session, '•');
      expect(serialized(session)).not.to.match(/2447/);
      return heard;
    });
    expect(problems.length).to.be.greaterThan(0);
    expect(problems[0]!.detail.code).to.match(/^CC_/);
  });

  it('a card with data of its own inside a session is masked, and speaks its language', async () => {
    const { session } = await openSession(CARD, [], { attributes: 'mask-numbers="4" locale="zh-CN"' });
    const card = session.firstElementChild as CcCallCard;
    card.call = makeCall({ variables: [] }) as never;
    await shows(card, 'Jordan Lee');
    await findButton(card, '保留');
    await shows(card, '•• 2447');
    expect(serialized(card)).not.to.match(NUMBER);
  });

  it('a formatter that throws hides the number, and stops no fact', async () => {
    const { lines } = await quietly(async () => {
      const { session, element } = await openSession(CARD, []);
      const facts = hear(session, 'cc-call-offered', 'cc-call-changed');
      const all = hear(session, 'cc-fact', 'cc-problem');
      session.formatNumber = (number) => {
        throw new Error(`cannot write ${number}`);
      };
      await settled(session);
      session.apply({ type: 'call', call: offer({ variables: [] }) as never });
      expect(facts.map(({ type }) => type)).to.have.members(['cc-call-offered', 'cc-call-changed']);
      const { number } = facts.find(({ type }) => type === 'cc-call-offered')!.detail;
      expect(String(number)).not.to.match(DIGITS);
      await shows(element, 'Jordan Lee');
      expect(serialized(element)).not.to.match(/2447/);
      expect(JSON.stringify(all.map(({ detail }) => detail))).not.to.contain('2447');
    });
    expect(lines.join()).not.to.contain('2447');
  });
});

it('request() from inside select(): the button is busy, and no longer than that', async () => {
  const session = mount<CcSession>('<cc-session></cc-session>');
  const line = lineOf();
  session.clock = new ManualClock(NOW);
  session.connector = line.connector;
  await settled(session);
  line.say({ type: 'snapshot', snapshot: snapshotOf([]) });
  session.select(
    ({ calls }) => calls[0]?.queue,
    (queue) => queue === 'Again' && void session.request(HOLD),
  );
  const card = session.appendChild(document.createElement('cc-call-card'));
  line.say({ type: 'call', call: makeCall({ rev: undefined }) });
  await findButton(card, 'Hold');
  line.say({ type: 'call', call: makeCall({ rev: undefined, queue: 'Again' }) });
  await until(() => isBusy(button(card, 'Hold')), 'it is pending');
  line.sent[0]!.answer({ ok: false, code: 'refused' });
  await until(() => button(card, 'Hold') && !isBusy(button(card, 'Hold')), 'it is not pending any more');
});

describe('waitUntil and respondWith', () => {
  async function connected() {
    const session = mount<CcSession>(`<cc-session>${CARD}<cc-notices></cc-notices></cc-session>`);
    const clock = new ManualClock(NOW);
    const line = lineOf();
    session.clock = clock;
    session.connector = line.connector;
    await settled(session);
    line.say({ type: 'snapshot', snapshot: snapshotOf(makeCall()) });
    await settled(session);
    return { session, clock, line };
  }
  const once = (session: CcSession, act: (event: CcRequestEvent<'hold'>) => void) =>
    session.addEventListener('cc-hold-request', act, { once: true });

  it('waiting is not timed', async () => {
    const { session, clock, line } = await connected();
    let go!: () => void;
    once(session, (event) => event.waitUntil(new Promise<void>((resolve) => (go = resolve))));
    const asked = session.request(HOLD);
    await clock.advance(60_000);
    expect(await outcome(asked)).to.equal('open');
    go();
    await until(() => line.sent.length === 1, 'it is sent');
    line.say({ type: 'call', call: onHold() });
    expect(await asked).to.include({ ok: true });
  });

  it('a rejection is a veto, which can be taken back', async () => {
    const { session, line } = await connected();
    once(session, (event) => event.waitUntil(Promise.reject(new Error('the agent said no'))));
    const asked = await session.request(HOLD);
    expect(asked).to.include({ ok: false, code: 'prevented' });
    expect(session.state.notices).to.deep.equal([]);
    expect(seen(session)).not.to.contain('the agent said no');
    const again = session.request({ id: asked.id });
    await until(() => line.sent.length === 1, 'it is sent');
    line.say({ type: 'call', call: onHold() });
    expect(await again).to.include({ ok: true });
  });

  for (const [name, timeout, open] of [
    ['Infinity never is', Infinity, true],
    ['NaN is the default', NaN, false],
  ] as const) {
    it(`a timeout of ${name}, on the clock of the page`, async () => {
      const session = mount<CcSession>('<cc-session request-timeout="300"></cc-session>');
      session.state = snapshotOf(makeCall()) as never;
      await settled(session);
      session.addEventListener('cc-hold-request', (event) =>
        event.respondWith(new Promise(() => undefined), { timeout }),
      );
      const asked = session.request(HOLD);
      await frames(3);
      expect(await outcome(asked)).to.equal('open');
      await new Promise((done) => setTimeout(done, 500));
      const now = await outcome(asked);
      if (open) expect(now).to.equal('open');
      else expect(now).to.include({ ok: false, code: 'timeout' });
    });
  }
});

describe('problems', () => {
  const both = (session: CcSession) => ({
    problems: hear(session, 'cc-problem'),
    facts: hear(session, 'cc-fact'),
  });
  function same({ problems, facts }: ReturnType<typeof both>): string[] {
    const told = facts.map(({ detail }) => detail).filter(({ fact }) => fact === 'cc-problem');
    expect(told.map(({ fact, ...detail }) => (void fact, detail))).to.deep.equal(
      problems.map(({ detail }) => ({ ...detail })),
    );
    for (const { detail } of problems) expect(detail.code).to.match(/^CC_[A-Z_]+$/);
    return problems.map(({ detail }) => detail.code);
  }

  it('bad data: cc-problem and cc-fact say the same', () =>
    quietly(async () => {
      const { session } = await openSession(CARD, makeCall());
      const heard = both(session);
      session.apply({ type: 'call', call: { id: 'call-1', phase: 'singing' } } as never);
      expect(same(heard)).to.deep.equal(['CC_BAD_DATA']);
    }));

  it('a state that is no JSON', () =>
    quietly(async () => {
      const { session } = await openSession(CARD, makeCall());
      const heard = both(session);
      session.setAttribute('state', '{"calls": ');
      await settled(session);
      expect(same(heard)).to.have.length(1);
      session.setAttribute('state', '[object Object]');
      await settled(session);
      expect(same(heard)).to.have.length(2);
    }));

  it('a connector that is not there', () =>
    quietly(async () => {
      const session = document.createElement('cc-session');
      const heard = both(session);
      session.setAttribute('connector', 'carrier-pigeon');
      mount('<div></div>').append(session);
      await settled(session);
      expect(same(heard)).to.deep.equal(['CC_CONNECTOR']);
    }));

  it('of an element inside', () =>
    quietly(async () => {
      const { session, element } = await openSession(CARD, makeCall());
      const heard = both(session);
      element.setAttribute('call', '{"id": ');
      await settled(session);
      expect(same(heard)).to.have.length(1);
    }));
});

let tags = 0;
/** An element on the page whose class comes only later. */
function early<E extends HTMLElement>(base: CustomElementConstructor, set: object, inner = CARD) {
  const tag = `x-early-${++tags}`;
  const element = mount<E>(`<${tag}>${inner}</${tag}>`);
  Object.assign(element, set);
  return {
    element,
    upgrade: () => customElements.define(tag, class extends base {}),
  };
}

describe('properties that are set before the element is upgraded', () => {
  for (const base of [CcSession, CcDesktop]) {
    it(`${base.name}: state and selectedCallId`, async () => {
      const state = snapshotOf([calling('First One', 'a'), calling('Second One', 'b')]);
      const { element, upgrade } = early<CcSession>(base, { selectedCallId: 'b', state });
      upgrade();
      await settled(element);
      expect(ids(element)).to.deep.equal(['a', 'b']);
      expect(element.selectedCallId).to.equal('b');
      expect(Object.hasOwn(element, 'state'), 'the accessor is in use').to.equal(false);
      element.state = { calls: [] };
      expect(ids(element)).to.deep.equal([]);
    });

    it(`${base.name}: connector`, async () => {
      const line = lineOf();
      const { element, upgrade } = early<CcSession>(base, { connector: line.connector });
      upgrade();
      await settled(element);
      expect(line.connects).to.equal(1);
      expect(element.connector).to.equal(line.connector);
      line.say({ type: 'snapshot', snapshot: snapshotOf(makeCall()) });
      expect(ids(element)).to.deep.equal(['call-1']);
    });
  }
});

it('a desktop with session="id" takes part in that session', async () => {
  const { session } = await openSession('<i></i>', calling('Of Session'));
  const desk = mount<CcDesktop>('<cc-desktop session="desk"></cc-desktop>');
  await shows(desk, 'Of Session');
  const requests = hear(session, 'cc-request');
  (await findButton(desk, 'Hold')).click();
  expect(requests.length).to.equal(1);
  expect(session.state.pending.length).to.equal(1);
  session.apply({ type: 'call', call: { ...calling('Renamed One'), rev: 2 } as never });
  await shows(desk, 'Renamed One');
  expect(desk.sessionElement).to.equal(session);
});

describe('a session with a store that it was given', () => {
  async function given() {
    const store = createStore({ clock: new ManualClock(NOW) });
    const session = mount<CcSession>(`<cc-session>${CARD}</cc-session>`);
    const line = lineOf();
    session.store = store;
    session.connector = line.connector;
    await settled(session);
    expect(line.connects).to.equal(1);
    return { store, session, line };
  }

  it('connector = null disconnects', async () => {
    const { store, session, line } = await given();
    session.connector = null;
    await settled(session);
    expect(line.disconnects).to.equal(1);
    expect(store.connector).to.equal(null);
    expect(session.connector).to.equal(null);
  });

  it('leaving the page for more than a second closes the line', async () => {
    const { session, line } = await given();
    session.remove();
    await detached();
    expect(line.disconnects).to.equal(1);
  });

  for (const [name, store] of [
    ['of its own', () => null],
    ['given', () => createStore()],
  ] as const) {
    it(`the clock of a simulator goes with it: a store ${name}`, async () => {
      const sim = createSimulator({ clock: 'manual' });
      const session = mount<CcSession>('<cc-session></cc-session>');
      session.store = store();
      session.connector = sim.connector('ada');
      await settled(session);
      session.connector = null;
      await settled(session);
      session.state = snapshotOf(makeCall(), { serverTime: undefined }) as never;
      session.requestTimeout = 200;
      await settled(session);
      const asked = session.request(HOLD);
      await new Promise((done) => setTimeout(done, 400));
      expect(await outcome(asked), 'time passes again').to.include({ ok: false, code: 'timeout' });
    });
  }

  for (const [name, which] of [
    ['first', 0],
    ['second', 1],
  ] as const) {
    it(`two sessions on one store: when the ${name} leaves, the other speaks`, async () => {
      const store = createStore({ clock: new ManualClock(NOW) });
      store.replace(snapshotOf(makeCall({ rev: undefined })));
      const stage = mount('<div></div>');
      const sessions = [0, 1].map(() => {
        const session = document.createElement('cc-session');
        session.store = store;
        stage.append(session);
        return session;
      });
      for (const session of sessions) await settled(session);
      sessions[which]!.remove();
      const stays = sessions[1 - which]!;
      const requests = hear(stays, 'cc-request');
      const facts = hear(stays, 'cc-call-changed');
      void stays.request(HOLD);
      expect(requests.length).to.equal(1);
      store.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Other' } });
      expect(facts.length).to.equal(1);
    });
  }
});

it('two sessions without an id keep both drafts over a reload', async () => {
  const wrapups = ['one', 'two'].map((id) => ({ ...callState('wrapup').call, id }));
  const open = async () => {
    const stage = mount('<div></div>');
    const sessions: CcSession[] = [];
    for (const call of wrapups) {
      const session = document.createElement('cc-session');
      session.innerHTML = '<cc-wrapup></cc-wrapup>';
      session.clock = new ManualClock(NOW);
      stage.append(session);
      session.state = snapshotOf(call) as never;
      sessions.push(session);
    }
    for (const session of sessions) await settled(session);
    return { stage, notes: sessions.map((session) => session.firstElementChild as CcWrapup) };
  };
  const before = await open();
  before.notes.forEach((wrapup, i) => (wrapup.note = `note ${i + 1}`));
  before.stage.remove();
  const after = await open();
  expect(after.notes.map(({ note }) => note)).to.deep.equal(['note 1', 'note 2']);
});

describe('a request that fails during wrap-up is told once', () => {
  const { call } = callState('wrapup-deadline');
  const FAILED = 'The ledger is closed';
  const LAYOUTS = {
    'a card and messages': `${CARD}<cc-notices></cc-notices>`,
    'a card, wrap-up and messages': `${CARD}<cc-wrapup></cc-wrapup><cc-notices></cc-notices>`,
    'the desktop': '<cc-desktop></cc-desktop>',
  };
  for (const [name, inner] of Object.entries(LAYOUTS)) {
    for (const type of ['wrapup', 'extend-wrapup'] as const) {
      it(`${name}: ${type}`, async () => {
        const { session } = await openSession(inner, call);
        session.addEventListener('cc-request', (event) =>
          event.respondWith({ ok: false, code: 'ledger', message: FAILED }),
        );
        const result = await session.request(
          type === 'wrapup' ? { type, callId: call.id, reasonId: 'sale' } : { type, callId: call.id },
        );
        expect(result).to.include({ ok: false, code: 'ledger' });
        await shows(session, FAILED);
        await settled(session);
        await frames();
        expect(count(seen(session), FAILED), seen(session)).to.equal(1);
      });
    }
  }

  it('save-variables, of a card and messages', async () => {
    const { session } = await openSession(LAYOUTS['a card and messages'], call);
    session.addEventListener('cc-request', (event) =>
      event.respondWith({ ok: false, code: 'ledger', message: FAILED }),
    );
    await session.request({
      type: 'save-variables',
      callId: call.id,
      changes: { caseNumber: { value: 'C-1' } },
    } as never);
    await shows(session, FAILED);
    await frames();
    expect(count(seen(session), FAILED), seen(session)).to.equal(1);
    expect((deep(session, 'cc-notices') as CcNotices).isConnected).to.equal(true);
  });
});

describe('<cc-wrapup> as a field', () => {
  const { call } = callState('wrapup');
  async function field(attributes = '') {
    const { session } = await openSession(
      `<form><cc-wrapup name="reason" ${attributes}></cc-wrapup></form>`,
      call,
    );
    const form = session.firstElementChild as HTMLFormElement;
    const wrapup = form.firstElementChild as CcWrapup;
    await shown(wrapup);
    return { session, form, wrapup, requests: hear(session, 'cc-request') };
  }

  it('disabled: no value in the form, :disabled, no submit()', async () => {
    const { form, wrapup, requests } = await field('value="sale"');
    expect(new FormData(form).get('reason')).to.equal('sale');
    wrapup.disabled = true;
    await wrapup.updateComplete;
    expect(new FormData(form).get('reason')).to.equal(null);
    expect(wrapup.matches(':disabled')).to.equal(true);
    const result = await outcome(wrapup.submit());
    expect(result).to.include({ ok: false });
    expect(requests).to.deep.equal([]);
    wrapup.disabled = false;
    await wrapup.updateComplete;
    expect(wrapup.matches(':disabled')).to.equal(false);
    expect(new FormData(form).get('reason')).to.equal('sale');
    void wrapup.submit();
    expect(requests.length).to.equal(1);
  });

  it('submit() sends nothing in a disabled fieldset either', async () => {
    const { form, wrapup, requests } = await field('value="sale"');
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(wrapup);
    await wrapup.updateComplete;
    void wrapup.submit();
    await frames(2);
    expect(requests).to.deep.equal([]);
  });

  it('disabled="false" is enabled', async () => {
    const { form, wrapup, requests } = await field('value="sale" disabled="false"');
    expect(wrapup.disabled).to.equal(false);
    expect(wrapup.matches(':disabled')).to.equal(false);
    expect(new FormData(form).get('reason')).to.equal('sale');
    expect(((await findRole(wrapup, 'combobox', 'Search reasons')) as HTMLInputElement).disabled).to.equal(
      false,
    );
    void wrapup.submit();
    expect(requests.length).to.equal(1);
  });

  it('value = "" clears what stood there at first', async () => {
    const { form, wrapup } = await field('value="sale"');
    wrapup.value = '';
    await wrapup.updateComplete;
    expect(wrapup.value).to.equal('');
    expect(new FormData(form).get('reason')).to.equal(null);
    expect(
      allByRole(wrapup, 'option').filter((item) => item.getAttribute('aria-selected') === 'true'),
    ).to.deep.equal([]);
    form.reset();
    await wrapup.updateComplete;
    expect(wrapup.value).to.equal('sale');
  });
});

describe('requests', () => {
  it('idle without a reason, where there are reasons: invalid, not sent', async () => {
    const { session } = await openSession('<cc-agent-state></cc-agent-state>', [], {
      snapshot: { agent: makeAgent(), profile: makeProfile() },
    });
    const line = lineOf();
    session.connector = line.connector;
    await settled(session);
    line.say({ type: 'snapshot', snapshot: snapshotOf([]) });
    const asked = await session.request({ type: 'agent-state', state: 'idle' });
    expect(asked).to.include({ ok: false, code: 'invalid' });
    expect(line.sent).to.deep.equal([]);
  });

  it('declined, while the customer is connected: the card is not busy', async () => {
    const { session, element } = await openSession(CARD, offer({ can: { decline: true } }) as never);
    (await findButton(element, 'Decline')).click();
    await until(() => isBusy(button(element, 'Decline')));
    session.apply({ type: 'call', call: makeCall({ rev: 2 }) as never });
    await findButton(element, 'Hold');
    expect(session.state.pending).to.deep.equal([]);
  });
});

it('a language that is registered later is spoken', async () => {
  const { session, element } = await openSession(CARD, makeCall(), { attributes: 'locale="eo"' });
  await findButton(element, 'Hold');
  registerLocale('eo', { ...english, hold: 'Atendigi' });
  await findButton(element, 'Atendigi');
  registerLocale('eo', { ...english, hold: 'Paŭzigi' });
  await findButton(element, 'Paŭzigi');
  session.locale = null;
  await findButton(element, 'Hold');
});
