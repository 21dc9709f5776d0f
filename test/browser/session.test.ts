/** How elements find their session, and what a session says to its page. */
import { expect } from '@open-wc/testing';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import { createStore, type CcCallCard, type CcDesktop, type CcSession } from '../../src/index.js';
import type { CcElement, CcWrapup } from '../../src/index.js';
import {
  callState,
  CUSTOMER_NUMBER,
  makeAgent,
  makeCall,
  makeLeg,
  makeProfile,
  makeOther,
  NOW,
  snapshotOf,
} from '../fixtures/calls.js';
import {
  button,
  deep,
  deepAll,
  findButton,
  findRole,
  frames,
  seen,
  serialized,
  textOf,
  until,
} from '../helpers/dom.js';
import { hear, lineOf, mount, openDesk, openSession, settled, shown, watchConsole } from '../helpers/page.js';

const CARD = '<cc-call-card></cc-call-card>';
const calling = (name: string, id = 'call-1') => makeCall({ id, legs: [makeLeg({ name })] });

function newSession(id: string, name: string): CcSession {
  const session = document.createElement('cc-session');
  if (id) session.id = id;
  session.clock = new ManualClock(NOW);
  session.state = snapshotOf(calling(name)) as never;
  return session;
}

const shows = (element: Element, name: string) =>
  until(() => seen(element).includes(name), `<${element.localName}> shows ${name}`);
const showsNothing = async (element: Element) => {
  await until(() => seen(element) === '', `<${element.localName}> shows nothing`);
};

describe('finding the session', () => {
  it('the nearest around, across shadow roots', async () => {
    const { session } = await openSession('<div></div>', makeCall());
    const root = session.firstElementChild!.attachShadow({ mode: 'open' });
    const card = document.createElement('cc-call-card');
    root.append(card);
    await shows(card, 'Jordan Lee');
    expect(card.sessionElement).to.equal(session);
  });

  it('by id: in the own root, then outer roots, then the document', async () => {
    const stage = mount('<div><div></div></div>');
    const root = stage.firstElementChild!.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div'));
    const innermost = inner.attachShadow({ mode: 'open' });
    const card = document.createElement('cc-call-card');
    card.session = 'desk';
    innermost.append(card);
    await showsNothing(card);

    const ofPage = newSession('desk', 'From Page');
    stage.append(ofPage);
    await shows(card, 'From Page');
    const outer = newSession('desk', 'From Outer');
    root.append(outer);
    await shows(card, 'From Outer');
    const own = newSession('desk', 'From Own');
    innermost.append(own);
    await shows(card, 'From Own');
    expect(card.sessionElement).to.equal(own);
    own.remove();
    await shows(card, 'From Outer');
  });

  it('by id wins over the session around', async () => {
    const { session } = await openSession('<cc-call-card session="other"></cc-call-card>', calling('Around'));
    const card = session.firstElementChild!;
    await showsNothing(card);
    session.parentElement!.append(newSession('other', 'Named'));
    await shows(card, 'Named');
  });

  it('by id of a cc-desktop', async () => {
    const { desk, sim, pass } = await openDesk({ markup: '<cc-desktop id="whole"></cc-desktop>' });
    const card = mount('<cc-call-card session="whole"></cc-call-card>');
    sim.offerCall({ from: '+12015532447' });
    await pass(0);
    await shows(card, 'Jordan Lee');
    expect((card as CcElement).sessionElement).to.equal(desk);
  });

  it('an id that is not there is no session, and no error', async () => {
    const console = watchConsole();
    const card = mount<CcCallCard>('<cc-call-card session="nowhere"></cc-call-card>');
    await card.updateComplete;
    await frames();
    console.restore();
    expect([seen(card), card.sessionElement, console.lines.length]).to.deep.equal(['', null, 0]);
  });

  it('the id of a session changes, the id that an element names changes', async () => {
    const stage = mount('<div></div>');
    const a = newSession('a', 'Ann A');
    const b = newSession('b', 'Bob B');
    stage.append(a, b);
    const card = document.createElement('cc-call-card');
    card.setAttribute('session', 'a');
    stage.append(card);
    await shows(card, 'Ann A');
    card.setAttribute('session', 'b');
    await shows(card, 'Bob B');
    b.id = 'c';
    await showsNothing(card);
    card.session = 'c';
    await shows(card, 'Bob B');
    card.session = null;
    await showsNothing(card);
  });

  it('elements that are there before their session', async () => {
    const wrapper = mount('<div><cc-call-card></cc-call-card></div>');
    const card = wrapper.firstElementChild!;
    await frames();
    expect(seen(card)).to.equal('');
    const session = newSession('', 'Late Comer');
    wrapper.replaceWith(session);
    session.append(wrapper);
    await shows(card, 'Late Comer');
  });

  it('a session that is defined around elements later', async () => {
    // not upgraded until it is in the page, its children are connected before it
    const template = document.createElement('template');
    template.innerHTML = `<cc-session id="late">${CARD}</cc-session>`;
    const stage = mount('<div></div>');
    stage.append(template.content.cloneNode(true));
    const session = stage.firstElementChild as CcSession;
    session.state = snapshotOf(calling('Early Bird')) as never;
    await shows(session.firstElementChild!, 'Early Bird');
  });

  it('a session that has its state before it is in the page tells of the call that rings, once', async () => {
    const stage = mount('<div></div>');
    const session = document.createElement('cc-session');
    session.clock = new ManualClock(NOW);
    const heard = hear(session, 'cc-call-offered');
    session.state = snapshotOf(makeCall({ id: 'early', phase: 'offered' })) as never;
    expect(heard.length, 'off the page').to.equal(0);
    stage.append(session);
    expect(heard.map(({ detail }) => [detail.call.id, detail.number])).to.deep.equal([
      ['early', CUSTOMER_NUMBER],
    ]);
    stage.append(session);
    await settled(session);
    expect(heard.length, 'moved').to.equal(1);
    session.remove();
    session.state = snapshotOf([
      makeCall({ id: 'early', phase: 'offered' }),
      makeCall({ id: 'meanwhile', phase: 'offered' }),
      makeCall({ id: 'talks' }),
    ]) as never;
    stage.append(session);
    expect(heard.map(({ detail }) => detail.call.id)).to.deep.equal(['early', 'meanwhile']);
  });

  it('what rings already is told without what is secret, and by the first session of a store alone', async () => {
    const stage = mount('<div></div>');
    const store = createStore({ clock: new ManualClock(NOW) });
    const variables = [{ name: 'pin', type: 'string', secure: true, value: 'PIN-4711' }];
    store.replace(snapshotOf({ ...callState('offered-inbound').call, variables } as never));
    const heard = Array.from({ length: 2 }, () => {
      const session = document.createElement('cc-session');
      session.store = store;
      session.maskNumbers = 4;
      const calls = hear(session, 'cc-call-offered');
      stage.append(session);
      return calls;
    });
    expect(heard.map((calls) => calls.length)).to.deep.equal([1, 0]);
    const told = JSON.stringify(heard[0]![0]!.detail);
    for (const secret of [CUSTOMER_NUMBER, 'PIN-4711']) expect(told).not.to.contain(secret);
  });

  it('moves from one session to another', async () => {
    const stage = mount('<div></div>');
    const a = newSession('', 'Ann A');
    const b = newSession('', 'Bob B');
    stage.append(a, b);
    const card = document.createElement('cc-call-card');
    a.append(card);
    await shows(card, 'Ann A');
    b.append(card);
    await shows(card, 'Bob B');
    a.state = snapshotOf(calling('Ann Again')) as never;
    await frames();
    expect(seen(card)).to.contain('Bob B').and.not.to.contain('Ann');
    stage.append(card);
    await showsNothing(card);
  });

  it('nested sessions: the inner one provides', async () => {
    const outer = newSession('', 'Outer One');
    const inner = newSession('', 'Inner One');
    mount('<div></div>').append(outer);
    outer.append(inner);
    const card = inner.appendChild(document.createElement('cc-call-card'));
    await shows(card, 'Inner One');
    expect(card.sessionElement).to.equal(inner);
  });

  it('a desktop inside a session takes part in it, and acts once', async () => {
    const { session } = await openSession('<cc-desktop></cc-desktop>', makeCall());
    const desk = session.firstElementChild as CcDesktop;
    await shows(desk, 'Jordan Lee');
    const outside = hear(session, 'cc-request');
    const inside = hear(desk, 'cc-request');
    (await findButton(desk, 'Hold')).click();
    expect([outside.length, inside.length]).to.deep.equal([1, 0]);
    expect(desk.state.calls.length).to.equal(1);
  });

  it('a store given directly comes first; without it, the session again', async () => {
    const { element } = await openSession(CARD, calling('Of Session'));
    const store = createStore({ clock: new ManualClock(NOW) });
    store.replace(snapshotOf(calling('Of Store')));
    element.store = store;
    await shows(element, 'Of Store');
    expect(element.sessionElement).to.equal(null);
    element.store = null;
    await shows(element, 'Of Session');
  });

  it('a session provides the store it is given', async () => {
    const { session, element } = await openSession(CARD, calling('Own One'));
    const store = createStore({ clock: new ManualClock(NOW) });
    store.replace(snapshotOf(calling('Given One')));
    const facts = hear(session, 'cc-call-wrapup');
    session.store = store;
    await shows(element, 'Given One');
    store.apply({ type: 'call-patch', callId: 'call-1', patch: { phase: 'wrapup' } });
    expect(facts.length, 'it speaks for that store').to.equal(1);
  });
});

describe('two copies of the package on a page', () => {
  it('share session, ids and context', async () => {
    const { session } = await openSession(CARD, makeCall());
    // a module instance of its own, bundled with a Lit of its own
    const errors = watchConsole();
    const copy = (await import('/dist/cc-widgets.js?copy=2' as string)) as {
      CcCallCard: CustomElementConstructor;
    };
    errors.restore();
    expect(
      errors.lines.filter((line) => line.includes('CC_TWO_VERSIONS')),
      'same version: silent',
    ).to.deep.equal([]);
    expect(customElements.get('cc-call-card'), 'the first one stays').not.to.equal(copy.CcCallCard);
    if (!customElements.get('x-copied-card')) {
      customElements.define('x-copied-card', class extends copy.CcCallCard {});
    }
    const inside = document.createElement('x-copied-card') as CcCallCard;
    session.append(inside);
    await shows(inside, 'Jordan Lee');
    const named = document.createElement('x-copied-card') as CcCallCard;
    named.setAttribute('session', 'desk');
    session.parentElement!.append(named);
    await shows(named, 'Jordan Lee');
    expect(named.sessionElement).to.equal(session);
    const requests = hear(session, 'cc-request');
    (await findButton(named, 'Hold')).click();
    expect(requests.length).to.equal(1);
    await until(
      () => button(inside, 'Hold')?.getAttribute('aria-busy') === 'true',
      'both know that it is pending',
    );
  });
});

describe('a session and its connector', () => {
  const second = () => new Promise((done) => setTimeout(done, 1100));

  async function connected() {
    const session = mount<CcSession>(`<cc-session id="desk">${CARD}<cc-wrapup></cc-wrapup></cc-session>`);
    const line = lineOf();
    session.connector = line.connector;
    await settled(session);
    line.say({ type: 'snapshot', snapshot: snapshotOf(callState('wrapup').call) });
    await settled(session);
    return { session, line };
  }

  it('the same connector twice in a task connects once', async () => {
    const session = mount<CcSession>('<cc-session></cc-session>');
    const line = lineOf();
    session.connector = line.connector;
    session.connector = null;
    session.connector = line.connector;
    await settled(session);
    expect([line.connects, line.disconnects]).to.deep.equal([1, 0]);
    expect(session.connector).to.equal(line.connector);
  });

  it('a move in the page ends no call, reconnects nothing, keeps what was typed', async () => {
    const { session, line } = await connected();
    const facts = hear(session, 'cc-call-ended', 'cc-call-changed', 'cc-link-changed');
    const wrapup = session.lastElementChild as CcWrapup;
    wrapup.note = 'half a sentence';
    const elsewhere = document.createElement('div');
    session.parentElement!.append(elsewhere);
    elsewhere.append(session);
    await settled(session);
    await second();
    expect([line.connects, line.disconnects]).to.deep.equal([1, 0]);
    expect(facts).to.deep.equal([]);
    expect(session.state.calls.length).to.equal(1);
    expect(wrapup.note).to.equal('half a sentence');
    const note = (await findRole(wrapup, 'textbox', /^Note/)) as HTMLTextAreaElement;
    expect(note.value).to.equal('half a sentence');
  });

  it('off the page for less than a second, nothing happens', async () => {
    const { session, line } = await connected();
    const { parentElement } = session;
    session.remove();
    await frames(6);
    parentElement!.append(session);
    await second();
    expect([line.connects, line.disconnects]).to.deep.equal([1, 0]);
  });

  it('off the page for more than a second, the line is closed; back on it, opened again', async () => {
    const { session, line } = await connected();
    const ended = hear(session, 'cc-call-ended');
    const { parentElement } = session;
    session.remove();
    expect(line.disconnects).to.equal(0);
    await second();
    expect(line.disconnects).to.equal(1);
    expect(ended, 'no call ends by it').to.deep.equal([]);
    parentElement!.append(session);
    await settled(session);
    expect(line.connects).to.equal(2);
    line.say({ type: 'snapshot', snapshot: snapshotOf(callState('wrapup').call) });
    await settled(session);
    await shows(session.lastElementChild!, 'Wrap-up reasons');
  });

  it('an unknown name is reported, nothing else', async () => {
    const console = watchConsole();
    const session = mount<CcSession>('<div></div>');
    const other = document.createElement('cc-session');
    const problems = hear(other, 'cc-problem');
    other.setAttribute('connector', 'carrier-pigeon');
    session.append(other);
    await settled(other);
    console.restore();
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['CC_CONNECTOR']);
    expect(console.lines.join()).to.contain('[cc-session]').and.to.contain('(CC_CONNECTOR)');
  });

  it('connector="simulator" brings the embedded contact centre', async () => {
    const session = mount<CcSession>(
      '<cc-session connector="simulator"><cc-agent-state></cc-agent-state></cc-session>',
    );
    await settled(session);
    await shows(session.firstElementChild!, 'Available');
    const { simulator } = session.connector as unknown as { simulator: { offerCall: unknown } };
    expect(simulator.offerCall).to.be.a('function');
  });
});

describe('an element with data of its own', () => {
  const call = makeCall();
  const profile = makeProfile();

  it('as objects', async () => {
    const card = mount<CcCallCard>(CARD);
    card.call = call as never;
    card.profile = profile;
    await shown(card);
    expect(seen(card)).to.contain('Jordan Lee');
    expect(button(card, 'Pause recording'), 'the profile allows it').to.be.ok;
    const asked = hear(card, 'cc-hold-request');
    (await findButton(card, 'Hold')).click();
    expect(asked.length).to.equal(1);
    await until(
      () => button(card, 'Hold')?.getAttribute('aria-busy') === 'true',
      'pending in its private store',
    );
    card.call = makeCall({ legs: [makeLeg({ hold: true, holdSince: NOW })] }) as never;
    await findButton(card, 'Resume');
  });

  it('as JSON in properties and attributes', async () => {
    const byProperty = mount<CcCallCard>(CARD);
    byProperty.call = JSON.stringify(call);
    byProperty.profile = JSON.stringify(profile);
    await shown(byProperty);
    expect(button(byProperty, 'Pause recording')).to.be.ok;

    const open = makeCall({ variables: [] });
    const byAttribute = mount<CcCallCard>(CARD);
    byAttribute.setAttribute('call', JSON.stringify(open));
    byAttribute.setAttribute('profile', JSON.stringify(profile));
    await shown(byAttribute);
    expect(seen(byAttribute)).to.contain('Jordan Lee');
    expect(button(byAttribute, 'Pause recording')).to.be.ok;
  });

  it('comes before its session, and gives way to it when it is gone', async () => {
    const { element } = await openSession(CARD, calling('Of Session'));
    (element as CcCallCard).call = calling('Of Its Own') as never;
    await shows(element, 'Of Its Own');
    (element as CcCallCard).call = null;
    await shows(element, 'Of Session');
  });

  it('is copied: a later change of the object does nothing', async () => {
    const card = mount<CcCallCard>(CARD);
    const mine = structuredClone(makeCall());
    card.call = mine as never;
    await shown(card);
    mine.legs[0]!.name = 'Mallory';
    card.requestUpdate();
    await card.updateComplete;
    expect(seen(card)).not.to.contain('Mallory');
  });

  it('"[object Object]" is reported once and ignored', async () => {
    const card = mount<CcCallCard>(CARD);
    card.call = call as never;
    await shown(card);
    const console = watchConsole();
    const problems = hear(card, 'cc-problem');
    card.setAttribute('call', '[object Object]');
    await card.updateComplete;
    card.setAttribute('call', '[object Object] ');
    await card.updateComplete;
    console.restore();
    expect(seen(card)).to.contain('Jordan Lee');
    expect(problems.length).to.equal(1);
    expect(console.lines.length).to.equal(1);
    expect(console.lines[0]).to.match(/^\[cc-call-card\] .*object Object.* \(CC_[A-Z_]+\)$/);
  });

  it('wrong JSON keeps the last good picture', async () => {
    const card = mount<CcCallCard>(CARD);
    card.setAttribute('call', JSON.stringify(makeCall({ variables: [] })));
    await shown(card);
    const console = watchConsole();
    const problems = hear(card, 'cc-problem');
    card.setAttribute('call', '{"id": "call-1", "phase": ');
    await card.updateComplete;
    card.call = '{broken';
    await card.updateComplete;
    console.restore();
    expect(seen(card)).to.contain('Jordan Lee');
    expect(problems.length).to.be.greaterThan(0);
  });

  it('secure values in an attribute are dropped and reported', async () => {
    const console = watchConsole();
    const card = mount<CcCallCard>(CARD);
    const problems = hear(card, 'cc-problem');
    card.setAttribute('call', JSON.stringify(call));
    await shown(card);
    console.restore();
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['CC_SECURE_ATTRIBUTE']);
    expect(JSON.stringify(card.call)).not.to.contain('7899');
    expect(console.lines.join()).not.to.contain('7899');
    expect(textOf(card)).to.contain('Secure variable');
  });
});

describe('the state property', () => {
  it('is the whole truth: never refused for epoch or seq', async () => {
    const { session, element } = await openSession(CARD, []);
    const say = async (name: string, epoch?: string, seq?: number) => {
      session.state = { ...snapshotOf(calling(name)), epoch, seq } as never;
      await shows(element, name);
    };
    await say('First One', 'b', 10);
    await say('Older One', 'b', 3);
    await say('Other One', 'a', 1);
    await say('Back Again', 'b', 2);
  });

  it('what it leaves out is not known', async () => {
    const { session, element } = await openSession(CARD, makeCall());
    session.state = { calls: [] };
    await showsNothing(element);
    expect(session.state.agent).to.equal(undefined);
    expect(session.state.history).to.deep.equal([]);
    expect(session.state.profile).to.deep.equal({});
  });

  it('equal content does nothing, null is nothing known', async () => {
    const { session, element } = await openSession(CARD, makeCall());
    const facts = hear(session, 'cc-fact');
    const before = session.state;
    session.state = snapshotOf(makeCall()) as never;
    expect(session.state).to.equal(before);
    expect(facts).to.deep.equal([]);
    session.state = null;
    await showsNothing(element);
    expect(session.state.calls).to.deep.equal([]);
  });

  it('is copied in, and frozen out', async () => {
    const { session } = await openSession(CARD, []);
    const mine = structuredClone(snapshotOf(makeCall()));
    session.state = mine as never;
    mine.calls![0]!.legs[0]!.name = 'Mallory';
    const { state } = session;
    expect(JSON.stringify(state)).not.to.contain('Mallory');
    expect(Object.isFrozen(state) && Object.isFrozen(state.calls[0]!.legs[0])).to.equal(true);
    expect(() => Object.assign(state.calls[0]!, { phase: 'ended' })).to.throw(TypeError);
  });

  it('takes JSON, in the attribute too, and never writes that', async () => {
    const session = mount<CcSession>(`<cc-session>${CARD}</cc-session>`);
    const open = makeCall({ variables: [] });
    const json = JSON.stringify(snapshotOf(open));
    session.setAttribute('state', json);
    await shows(session.firstElementChild!, 'Jordan Lee');
    session.state = snapshotOf(calling('Another One')) as never;
    await shows(session.firstElementChild!, 'Another One');
    expect(session.getAttribute('state')).to.equal(json);
    session.state = JSON.stringify(snapshotOf(calling('As Text')));
    await shows(session.firstElementChild!, 'As Text');
  });

  it('set before the element is upgraded is not lost', async () => {
    const session = document.createElement('cc-session');
    session.state = snapshotOf(calling('Early State')) as never;
    session.append(document.createElement('cc-call-card'));
    mount('<div></div>').append(session);
    await shows(session.firstElementChild!, 'Early State');
  });
});

describe('updates', () => {
  it('never throw; the problem names the path, the last good state stays', async () => {
    const { session, element } = await openSession(CARD, makeCall());
    const console = watchConsole();
    const problems = hear(session, 'cc-problem');
    for (const wrong of [
      null,
      42,
      'no JSON',
      {},
      { type: 'call', call: { id: 'call-1', phase: 'singing' } },
      { type: 'call', call: { ...makeCall(), legs: [{ id: 'customer', phase: 'nowhere' }] } },
      { type: 'snapshot', snapshot: { calls: [{ id: 'call-1', phase: 7 }] } },
    ]) {
      session.apply(wrong as never);
    }
    await settled(session);
    console.restore();
    expect(seen(element)).to.contain('Jordan Lee').and.to.contain('Connected');
    expect(problems.map(({ detail }) => detail.path)).to.include.members([
      'call.phase',
      'call.legs[0].phase',
    ]);
    expect(problems.some(({ detail }) => /calls\[0\]\.phase$/.test(detail.path ?? ''))).to.equal(true);
    for (const { detail } of problems) {
      expect(detail.code).to.match(/^CC_[A-Z_]+$/);
      expect(JSON.stringify(detail)).not.to.contain('Jordan').and.not.to.contain('2447');
    }
    expect(console.lines.length).to.be.greaterThan(0);
    for (const line of console.lines) expect(line).to.match(/^\[cc-session\] .+\(CC_[A-Z_]+\)$/);
  });

  it('one bad call does not spoil the others', async () => {
    const { session } = await openSession(CARD, []);
    const console = watchConsole();
    session.state = { calls: [{ id: 'bad', phase: 'x' }, makeCall()] } as never;
    console.restore();
    expect(session.state.calls.map(({ id }) => id)).to.deep.equal(['call-1']);
  });

  it('applied by a listener wait until the running facts have fired', async () => {
    const { session } = await openSession(CARD, []);
    const order: string[] = [];
    session.addEventListener('cc-call-offered', () => {
      order.push('offered');
      session.apply({ type: 'call-patch', callId: 'call-1', patch: { phase: 'connected' } });
      order.push('applied');
    });
    session.addEventListener('cc-selection-changed', () => order.push('selected'));
    session.addEventListener('cc-call-connected', () => order.push('connected'));
    session.apply({ type: 'call', call: callOffered() });
    expect(order).to.deep.equal(['offered', 'applied', 'selected', 'connected']);
  });

  it('several at once, in order; a batch is one change', async () => {
    const { session } = await openSession(CARD, []);
    const changes = hear(session, 'cc-call-changed');
    const offered = callOffered();
    session.apply([
      { type: 'call', call: offered },
      { type: 'call-patch', callId: 'call-1', patch: { queue: 'Two' } },
    ]);
    expect(changes.length).to.equal(2);
    session.apply({
      type: 'batch',
      updates: [
        { type: 'call-patch', callId: 'call-1', patch: { queue: 'Three' } },
        { type: 'call-patch', callId: 'call-1', patch: { dnis: '+18005550100' } },
      ],
    });
    expect(changes.length).to.equal(3);
  });
});

const callOffered = () => ({ ...callState('offered-inbound').call, id: 'call-1' }) as never;

describe('facts', () => {
  it('each once per call, and as cc-fact', async () => {
    const { session } = await openSession(CARD, []);
    const once = ['cc-call-offered', 'cc-call-connected', 'cc-call-wrapup', 'cc-call-ended'] as const;
    const heard = hear(session, ...once);
    const all = hear(session, 'cc-fact');
    const above = hear(document, 'cc-call-offered', 'cc-fact');
    const offered = callOffered();
    session.apply({ type: 'call', call: offered });
    session.apply({ type: 'call', call: offered });
    for (const phase of ['connected', 'offered', 'connected', 'wrapup', 'wrapup', 'ended', 'ended']) {
      session.apply({ type: 'call-patch', callId: 'call-1', patch: { phase } });
    }
    expect(heard.map(({ type }) => type)).to.deep.equal(once);
    const facts = all.map(({ detail }) => detail.fact);
    for (const fact of once) expect(facts.filter((item) => item === fact).length, fact).to.equal(1);
    expect(above, 'not bubbling').to.deep.equal([]);
    for (const event of [...heard, ...all]) {
      expect([event.composed, event.cancelable, Object.isFrozen(event.detail)]).to.deep.equal([
        true,
        false,
        true,
      ]);
    }
  });

  it('the screen pop says who, which number and variables; no secrets', async () => {
    const { session } = await openSession(CARD, []);
    const pop = hear(session, 'cc-call-offered');
    session.apply({ type: 'call', call: callOffered() });
    const { detail } = pop[0]!;
    expect(detail).to.include({ number: '+12015532447', dnis: '+18005550142' });
    expect(detail.call.id).to.equal('call-1');
    expect(detail.variables.map(({ name }: { name: string }) => name)).to.include('caseNumber');
    expect(JSON.stringify(detail)).not.to.contain('7899');
  });

  it('calls of the first state are replayed: no screen pop of what is not offered', async () => {
    const session = document.createElement('cc-session');
    const heard = hear(session, 'cc-call-offered', 'cc-call-connected', 'cc-call-wrapup', 'cc-call-changed');
    mount('<div></div>').append(session);
    session.state = snapshotOf([makeCall(), { ...callState('wrapup').call, id: 'second' }]) as never;
    expect(heard.filter(({ type }) => type !== 'cc-call-changed')).to.deep.equal([]);
    for (const { detail } of heard) expect(detail.cause).to.equal('replay');
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { phase: 'wrapup' } });
    expect(heard.filter(({ type }) => type === 'cc-call-wrapup').length).to.equal(1);
  });

  it('a call that vanishes has ended, once, of unknown reason', async () => {
    const { session } = await openSession(CARD, makeCall());
    const ended = hear(session, 'cc-call-ended');
    session.state = snapshotOf([]) as never;
    session.apply({ type: 'call-removed', callId: 'call-1' });
    expect(ended.map(({ detail }) => detail.call.end.reason)).to.deep.equal(['unknown']);
  });

  it('of agent, link and selection', async () => {
    const { session } = await openSession(CARD, makeCall());
    const heard = hear(session, 'cc-agent-state-changed', 'cc-link-changed', 'cc-selection-changed');
    session.apply({
      type: 'agent',
      agent: makeAgent({ rev: 2, state: { kind: 'idle', idleCodeId: 'lunch', since: NOW } }),
    });
    session.apply({ type: 'link', link: { status: 'offline', since: NOW } });
    session.apply({ type: 'call', call: makeCall({ id: 'second' }) as never });
    session.selectedCallId = 'second';
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'cc-agent-state-changed',
      'cc-link-changed',
      'cc-selection-changed',
    ]);
    expect(heard[0]!.detail.next).to.deep.include({ kind: 'idle', idleCodeId: 'lunch' });
    expect(heard[2]!.detail).to.deep.equal({ prev: 'call-1', next: 'second' });
    await shows(session.firstElementChild!, 'Jordan Lee');
    expect(session.selectedCallId).to.equal('second');
  });

  it('through a desktop too', async () => {
    const { desk, sim, pass } = await openDesk();
    const heard = hear(desk, 'cc-call-offered', 'cc-fact');
    sim.offerCall({ from: '+12015532447' });
    await pass(0);
    expect(heard.filter(({ type }) => type === 'cc-call-offered').length).to.equal(1);
    expect(heard.some(({ detail }) => detail.fact === 'cc-call-offered')).to.equal(true);
  });

  it('select() calls back with a part of the state, until its signal', async () => {
    const { session } = await openSession(CARD, []);
    const counts: number[] = [];
    const abort = new AbortController();
    session.select(
      ({ calls }) => calls.length,
      (count) => counts.push(count),
      { signal: abort.signal },
    );
    session.apply({ type: 'call', call: makeCall() as never });
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Other' } });
    abort.abort();
    session.apply({ type: 'call', call: makeCall({ id: 'second' }) as never });
    expect(counts).to.deep.equal([0, 1]);
  });
});

describe('refresh', () => {
  it('asks the page by an event, when no connector can be asked', async () => {
    const { session, element } = await openSession(CARD, []);
    session.addEventListener('cc-refresh-request', (event) => {
      expect(event.detail.reason).to.equal('api');
      event.respondWith(Promise.resolve(snapshotOf(calling('Fresh One'))));
    });
    session.refresh();
    await shows(element, 'Fresh One');
  });

  it('on visible, online and pageshow of a page that was asleep', async () => {
    const { session } = await openSession(CARD, []);
    const asked = hear(session, 'cc-refresh-request');
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(asked.map(({ detail }) => detail.reason)).to.deep.equal(['visible', 'online', 'pageshow']);
  });

  it('after a gap', async () => {
    const session = mount<CcSession>(`<cc-session>${CARD}</cc-session>`);
    const asked = hear(session, 'cc-refresh-request');
    session.apply({ type: 'snapshot', snapshot: { ...snapshotOf(makeCall()), epoch: 'e', seq: 1 } as never });
    session.apply({ type: 'call-removed', callId: 'x', epoch: 'e', seq: 4 });
    expect(asked.map(({ detail }) => detail.reason)).to.deep.equal(['gap']);
  });
});

describe('secrets', () => {
  const SECRET = 'SENTINEL-4000-7731';
  const secretCall = (overrides = {}) =>
    makeCall({
      variables: [
        {
          name: 'card',
          label: 'Card',
          type: 'string',
          value: SECRET,
          secure: true,
          editable: true,
          inPopover: true,
        },
        { name: 'case', label: 'Case', type: 'string', value: 'C-1', inPopover: true },
      ],
      ...overrides,
    });

  it('are in no event, attribute, open root, console or storage', async () => {
    const console = watchConsole();
    const details: string[] = [];
    const every = [
      ...['cc-fact', 'cc-request', 'cc-call-offered', 'cc-call-connected', 'cc-call-wrapup', 'cc-call-ended'],
      ...[
        'cc-call-changed',
        'cc-problem',
        'cc-request-done',
        'cc-request-failed',
        'cc-save-variables-request',
      ],
    ];
    const session = mount<CcSession>(
      '<cc-session id="desk"><cc-desktop></cc-desktop><cc-call-card></cc-call-card><cc-wrapup></cc-wrapup></cc-session>',
    );
    for (const type of every) {
      session.addEventListener(type, (event) => {
        const { detail } = event as CustomEvent;
        details.push(JSON.stringify(detail), JSON.stringify(event), Object.values(event).map(String).join());
      });
    }
    const look = async () => {
      await settled(session);
      expect(serialized(document)).not.to.contain(SECRET);
      expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain(SECRET);
    };
    const { since, offeredAt } = callState('offered-inbound').call;
    session.state = snapshotOf([]) as never;
    session.apply({
      type: 'call',
      call: secretCall({ phase: 'offered', since, offeredAt, connectedAt: undefined }),
    });
    await look();
    session.apply({ type: 'call', call: secretCall({ rev: 2 }) });
    await look();
    const changes = { card: { value: `${SECRET}-new` }, case: { value: 'C-2' } };
    void session.request({ type: 'save-variables', callId: 'call-1', changes });
    await look();
    session.apply({
      type: 'call',
      call: { ...secretCall({ rev: 3 }), legs: [{ id: 'x', phase: 9 }] } as never,
    });
    session.apply({ type: 'call', call: secretCall({ rev: 4, phase: 'wrapup', since: NOW }) });
    (deep(session, 'cc-wrapup') as CcWrapup).note = 'a note';
    await look();
    session.apply({ type: 'call', call: secretCall({ rev: 5, phase: 'ended', since: NOW }) });
    await look();
    console.restore();
    expect(details.length).to.be.greaterThan(10);
    expect(details.join('\n')).to.contain('C-1').and.not.to.contain(SECRET);
    expect(console.lines.join('\n')).not.to.contain(SECRET);
    expect(location.href).not.to.contain(SECRET);
  });
});

describe('numbers', () => {
  const call = makeCall({
    legs: [
      makeLeg({ name: undefined }),
      makeOther({ dn: undefined, name: undefined, role: 'external', number: '+12125550111' }),
    ],
    topology: 'consult',
  });
  const HIDDEN = /201\D?553\D?2|201\D?553|212\D?555/;

  it('mask-numbers hides them everywhere: text, labels, copies, facts', async () => {
    const session = mount<CcSession>(
      '<cc-session mask-numbers="4"><cc-desktop></cc-desktop><cc-call-list></cc-call-list></cc-session>',
    );
    session.clock = new ManualClock(NOW);
    const heard = hear(session, 'cc-fact');
    await settled(session);
    session.state = snapshotOf([]) as never;
    session.apply({
      type: 'call',
      call: { ...(callOffered() as object), legs: call.legs.slice(0, 1) } as never,
    });
    await settled(session);
    await until(() => seen(session).includes('2447'));
    expect(serialized(session)).not.to.match(HIDDEN);
    session.apply({ type: 'call', call: { ...call, rev: 2 } as never });
    await settled(session);
    await until(() => seen(session).includes('•••'));
    expect(serialized(session)).not.to.match(HIDDEN);
    expect(JSON.stringify(heard.map(({ detail }) => detail))).not.to.match(HIDDEN);

    let copied = '';
    const { writeText } = navigator.clipboard;
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: async (text: string) => void (copied = text),
    });
    try {
      (await findButton(deep(session, 'cc-desktop')!, /^Copy/)).click();
      await until(() => copied);
    } finally {
      Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: writeText });
    }
    expect(copied).to.match(/2447$/).and.not.to.match(HIDDEN);
  });

  it('formatNumber is asked for each purpose', async () => {
    const { session, element } = await openSession(CARD, []);
    const purposes = new Set<string>();
    session.formatNumber = (_, { purpose }) => {
      purposes.add(purpose);
      return `<${purpose}>`;
    };
    await settled(session);
    const heard = hear(session, 'cc-call-changed');
    session.apply({ type: 'call', call: makeCall() as never });
    await settled(session);
    await until(() => seen(element).includes('<text>'));
    expect([...purposes]).to.include.members(['text', 'copy', 'fact']);
    expect(heard[0]!.detail.next.ani).to.equal('<fact>');
  });
});

describe('language', () => {
  it('is the session’s locale, else the nearest lang; it can change', async () => {
    const { session, element } = await openSession(CARD, makeCall());
    const stage = session.parentElement!;
    stage.lang = 'zh-CN';
    await findButton(element, '保留');
    session.locale = 'en';
    await findButton(element, 'Hold');
    session.locale = null;
    await findButton(element, '保留');
    stage.lang = 'en-GB';
    await findButton(element, 'Hold');
  });

  it('own strings come first: of the element, of the session', async () => {
    const { session, element } = await openSession(`${CARD}${CARD}`, makeCall());
    session.strings = { hold: 'Park', end: 'Hang up' };
    element.strings = { hold: 'Wait' };
    await findButton(element, 'Wait');
    await findButton(element, 'Hang up');
    await findButton(element.nextElementSibling!, 'Park');
  });

  it('host wording is taken in the language of the page', async () => {
    const { element } = await openSession(CARD, makeCall(), { lang: 'zh-CN' });
    await until(() => textOf(element).includes('卡片支持'));
    expect(textOf(element)).to.contain('案例编号');
    expect(deepAll(element, '[lang]')[0]!.lang).to.equal('zh-CN');
  });
});

describe('attributes', () => {
  it('"false" is false', async () => {
    const wrapup = mount<CcWrapup>(
      '<cc-wrapup required="false" without-submit="false" disabled></cc-wrapup>',
    );
    expect([wrapup.required, wrapup.withoutSubmit, wrapup.disabled]).to.deep.equal([false, false, true]);
  });

  it('nothing is required: elements without any session or data show nothing and say nothing', async () => {
    const console = watchConsole();
    for (const tag of ['cc-call-card', 'cc-call-list', 'cc-wrapup', 'cc-agent-state', 'cc-notices']) {
      const element = mount<CcElement>(`<${tag}></${tag}>`);
      await element.updateComplete;
      expect(seen(element), tag).to.equal('');
      expect(element.sessionElement).to.equal(null);
    }
    console.restore();
    expect(console.lines).to.deep.equal([]);
  });
});
