/** Attributes alone: what a page of HTML, or a builder that writes it, can set, and what it is told when that is wrong. */
import { expect } from '@open-wc/testing';
import type { CcDesktop, CcSession, CcTransferDialog, CcWrapup } from '../../src/index.js';
import { callState, DIRECTORY, makeProfile, snapshotOf } from '../fixtures/calls.js';
import { button, findButton, seen, until } from '../helpers/dom.js';
import { hear, mount, settled, shown, watchConsole } from '../helpers/page.js';

interface Member {
  kind: string;
  name: string;
  readonly?: boolean;
  attribute?: string;
  type?: { text: string };
}
interface Declaration {
  tagName?: string;
  members?: Member[];
  attributes?: { name: string; fieldName?: string }[];
}

const attributeOf = (data: unknown) => JSON.stringify(data).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const connected = () => ({ ...callState('connected').call, variables: [] });
const snapshot = () => snapshotOf(connected(), { profile: makeProfile() });

/** What the page's developers are told while `work` is done. */
async function told(work: () => Promise<unknown> | unknown): Promise<string[]> {
  const console = watchConsole();
  try {
    await work();
  } finally {
    console.restore();
  }
  return console.lines;
}

describe('attributes', () => {
  it('each property that a page may set has one, unless it takes a function', async () => {
    const url = new URL('../../custom-elements.json', import.meta.url);
    const { modules } = (await (await fetch(url)).json()) as { modules: { declarations?: Declaration[] }[] };
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter((item) => item.tagName);
    expect(elements).to.have.length.greaterThan(10);
    const functions = ['store', 'clock', 'formatNumber', 'connectorToken', 'devices', 'audio'];
    // what was chosen and noted at first: `value` and `note` in HTML, as of an <input>
    const current = ['cc-wrapup.value', 'cc-wrapup.note'];
    const without = elements.flatMap(({ tagName, members = [], attributes = [] }) =>
      members
        .filter(({ kind, name, readonly }) => kind === 'field' && !readonly && !functions.includes(name))
        .filter(({ name, attribute }) => !attribute && !attributes.some((item) => item.name === name))
        .filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name))
        .map(({ name }) => `${tagName}.${name}`),
    );
    expect(without.filter((name) => !current.includes(name))).to.deep.equal([]);
  });

  it('a whole desktop of one tag: state, directory, words', async () => {
    const desk = mount<CcDesktop>(
      `<cc-desktop state='${attributeOf(snapshot())}' directory='${attributeOf(DIRECTORY)}'
        strings='{"hold":"Park"}'></cc-desktop>`,
    );
    await settled(desk);
    await findButton(desk, 'Park');
    (await findButton(desk, 'Transfer')).click();
    await until(() => seen(desk).includes('Ben Ortiz'), 'the directory');
  });

  it('a list in an attribute is asked like any other', async () => {
    const session = mount<CcSession>(`<cc-session directory='${attributeOf(DIRECTORY)}'></cc-session>`);
    const { items } = await session.queryDirectory({ kind: 'queues', text: '', purpose: 'transfer' });
    expect(items.length).to.be.greaterThan(0);
    session.directory = JSON.stringify([{ kind: 'queues', id: 'own', name: 'Own queue' }]);
    const later = await session.queryDirectory({ kind: 'queues', text: '', purpose: 'transfer' });
    expect(later.items.map(({ id }) => id)).to.deep.equal(['own']);
  });

  it('own words of one element; without the attribute, the usual ones again', async () => {
    const card = mount(
      `<cc-call-card call='${attributeOf(connected())}' strings='{"hold":"Park"}'></cc-call-card>`,
    );
    await findButton(card, 'Park');
    card.removeAttribute('strings');
    await findButton(card, 'Hold');
    (card as HTMLElement & { strings: unknown }).strings = '{"hold":"Keep"}';
    await findButton(card, 'Keep');
  });

  it('which call is shown', async () => {
    const calls = [connected(), { ...callState('held').call, variables: [] }];
    const session = mount<CcSession>(
      `<cc-session state='${attributeOf(snapshotOf(calls))}'><cc-call-card></cc-call-card></cc-session>`,
    );
    const other = calls.find(({ id }) => id !== session.selectedCallId)!;
    session.setAttribute('selected-call-id', other.id);
    expect(session.selectedCallId).to.equal(other.id);
  });

  it('a note to begin with: an agent may change it, empty it, and a reset brings it back', async () => {
    const call = { ...callState('wrapup').call, variables: [] };
    const form = mount<HTMLFormElement>(
      `<form><cc-wrapup note="Order 4711" call='${attributeOf(call)}'></cc-wrapup></form>`,
    );
    const wrapup = form.querySelector('cc-wrapup') as CcWrapup;
    await shown(wrapup);
    const field = () => wrapup.shadowRoot!.querySelector<HTMLTextAreaElement>('#note')!;
    expect(field().value).to.equal('Order 4711');
    field().value = '';
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await wrapup.updateComplete;
    expect(wrapup.note).to.equal('');
    const asked = hear(wrapup, 'cc-wrapup-request');
    await Promise.race([wrapup.submit(), until(() => asked.length, 'the request')]);
    expect(asked[0]!.detail).not.to.have.property('note');
    form.reset();
    expect(wrapup.note).to.equal('Order 4711');
  });

  it('a dialog is opened by its attributes', async () => {
    const dialog = mount<CcTransferDialog>(
      `<cc-transfer-dialog mode="consult" open call='${attributeOf(connected())}'
        profile='${attributeOf(makeProfile())}'></cc-transfer-dialog>`,
    );
    await until(() => seen(dialog).includes('Consult request'), 'the dialog');
    dialog.removeAttribute('open');
    await until(() => seen(dialog) === '', 'closed');
  });

  it('a request is answered at cc-request, and by `results` in the next state', async () => {
    const desk = mount<CcDesktop>(`<cc-desktop state='${attributeOf(snapshot())}'></cc-desktop>`);
    await settled(desk);
    const asked = hear(desk, 'cc-request');
    const facts = hear(desk, 'cc-fact');
    (await findButton(desk, 'Hold')).click();
    await until(() => asked.length, 'cc-request');
    const { id, type } = asked[0]!.detail as { id: string; type: string };
    expect(type).to.equal('hold');
    const results = [{ id, ok: false, code: 'denied' }];
    desk.setAttribute('state', JSON.stringify({ ...snapshot(), results }));
    await until(
      () => facts.some(({ detail }) => detail.fact === 'cc-request-failed' && detail.error.code === 'denied'),
      'the answer',
    );
    desk.addEventListener('cc-request', (event) => event.respondWith({ ok: false, code: 'refused' }), {
      once: true,
    });
    (await findButton(desk, 'Hold')).click();
    await until(() => facts.some(({ detail }) => detail.error?.code === 'refused'), 'the other answer');
  });
});

describe('an attribute that is wrong', () => {
  const last = async (element: HTMLElement) => {
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    if ('settled' in element) await settled(element as CcSession);
  };
  const badCall = { calls: [{ id: 'x', phase: 'singing' }] };
  const CASES: [markup: string, line: RegExp][] = [
    [`<cc-session state='${attributeOf(badCall)}'></cc-session>`, /calls\[0\]\.phase: expected .*BAD_DATA/],
    ['<cc-session state="5"></cc-session>', /"state" is no JSON object or list\. Set .*BAD_JSON/],
    ['<cc-desktop state="{"></cc-desktop>', /"state" is no JSON.*BAD_JSON/],
    ['<cc-session strings="Park"></cc-session>', /"strings" is no JSON.*BAD_JSON/],
    ['<cc-session directory="[object Object]"></cc-session>', /"directory" is the text.*OBJECT_STRING/],
    ['<cc-call-card strings="[object Object]"></cc-call-card>', /"strings" is the text.*OBJECT_STRING/],
    [`<cc-call-card call='{"id":"x"}'></cc-call-card>`, /calls\[0\]\.phase: expected .*BAD_DATA/],
    [`<cc-agent-state agent='[]'></cc-agent-state>`, /agent: expected object, got a list.*BAD_DATA/],
    ['<cc-call-history history="none"></cc-call-history>', /"history" is no JSON.*BAD_JSON/],
    [`<cc-campaign-contact campaign='{}'></cc-campaign-contact>`, /campaign\.id: expected string.*BAD_DATA/],
    ['<cc-session connector="telephone"></cc-session>', /known: simulator, websocket.*CONNECTOR/],
    ['<cc-session connector="websocket"></cc-session>', /connector-url is missing.*CONNECTOR/],
    ['<cc-session shortcuts="Ctrl+H"></cc-session>', /shortcuts.*SHORTCUTS/],
    ['<cc-session dial-links="a["></cc-session>', /no CSS selector.*DIAL_LINKS/],
    ['<cc-session mask-numbers="all"></cc-session>', /mask-numbers is not a number.*MASK_NUMBERS/],
    ['<cc-session request-timeout="10s"></cc-session>', /request-timeout is not.*REQUEST_TIMEOUT/],
  ];
  for (const [markup, line] of CASES) {
    it(`${markup} is reported once`, async () => {
      const lines = await told(async () => {
        const element = mount(markup);
        await last(element);
      });
      expect(lines.filter((text) => line.test(text))).to.have.length(1);
      for (const text of lines) expect(text).to.match(/^\[cc-[\w-]+\] .+\. .*\(CC_[A-Z_]+\)$/);
    });
  }

  it('leaves the words and the list that were good', async () => {
    const session = mount<CcSession>(
      `<cc-session directory='${attributeOf(DIRECTORY)}' strings='{"hold":"Park"}'
        state='${attributeOf(snapshot())}'><cc-call-card></cc-call-card></cc-session>`,
    );
    await findButton(session, 'Park');
    await told(async () => {
      session.setAttribute('strings', '{"hold":');
      session.setAttribute('directory', 'everybody');
      await settled(session);
    });
    expect(button(session, 'Park')).to.be.ok;
    const { items } = await session.queryDirectory({ kind: 'queues', text: '', purpose: 'transfer' });
    expect(items.length).to.be.greaterThan(0);
    session.removeAttribute('directory');
    const none = await session.queryDirectory({ kind: 'queues', text: '', purpose: 'transfer' });
    expect(none.items).to.deep.equal([]);
  });

  it('of a session is told as the fact cc-problem, too, when somebody listens', async () => {
    const session = document.createElement('cc-session');
    const facts = hear(session, 'cc-fact');
    await told(() => session.setAttribute('state', JSON.stringify(badCall)));
    expect(facts.map(({ detail }) => [detail.fact, detail.code, detail.path])).to.deep.equal([
      ['cc-problem', 'CC_BAD_DATA', 'calls[0].phase'],
    ]);
  });
});
