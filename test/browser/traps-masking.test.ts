/**
 * Every element in every state of the gallery, with a number of its own in every field that holds one, in a session
 * that masks numbers: no digit that is to be hidden is anywhere that a person, a recorder or a script of the page looks.
 * The request events are left out: the page has to dial what they carry. What an agent types is shown as typed.
 */
import { expect } from '@open-wc/testing';
import { FACTS } from '../../src/core/names.js';
import type { CcSession } from '../../src/index.js';
import { NOW, makeCall, makeLeg, snapshotOf } from '../fixtures/calls.js';
import { allByRole, deepAll, everything, findButton, findRole, nameOf, seen, until } from '../helpers/dom.js';
import { gallerySections, showFigure } from '../helpers/figures.js';
import { hear, lineOf, openSession, settled, watchConsole } from '../helpers/page.js';

/** Digits of every sentinel that no mask of four may leave: +1 978 643 70NN. */
const HIDDEN = /9\D{0,2}7\D{0,2}8\D{0,2}6\D{0,2}4\D{0,2}3|6\D{0,2}4\D{0,2}3\D{0,2}7\D?0/;
const NUMBER_FIELD = new Set(['number', 'ani', 'dnis']);

/** A copy with a number of its own in every field that holds one. */
function sentinels<T>(data: T): T {
  let count = 0;
  const known = new Map<unknown, string>();
  const sentinel = (old: unknown) => {
    if (!known.has(old)) known.set(old, `+1978643${String(7000 + (count++ % 90))}`);
    return known.get(old)!;
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!value || typeof value !== 'object') return value;
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      copy[key] = NUMBER_FIELD.has(key) && typeof item === 'string' && item ? sentinel(item) : visit(item);
    }
    if (copy.format === 'phone' && copy.value) copy.value = sentinel(copy.value);
    return copy;
  };
  return visit(data) as T;
}

/** What is written down somewhere, and where. */
interface Trace {
  where: string;
  text: string;
}

function* tracesOf(root: Element): Generator<Trace> {
  for (const element of [root, ...everything(root)]) {
    const at = `<${element.localName} part="${element.getAttribute('part') ?? ''}" id="${element.id}">`;
    for (const { name, value } of element.attributes) yield { where: `${name} of ${at}`, text: value };
    for (const node of element.childNodes)
      if (node instanceof Text) yield { where: `text of ${at}`, text: node.data };
    if (element.shadowRoot)
      for (const node of element.shadowRoot.childNodes)
        if (node instanceof Text) yield { where: `text of ${at}`, text: node.data };
    const { value, placeholder, title, ariaLabel } = element as HTMLInputElement;
    for (const text of [value, placeholder, title, ariaLabel])
      if (typeof text === 'string') yield { where: `property of ${at}`, text };
  }
}

interface Watch {
  traces: Trace[];
  stop(): void;
}

/** Facts and other events that are no requests, the console, the clipboard. */
function watch(): Watch {
  const traces: Trace[] = [];
  const off = new AbortController();
  const note = (event: Event) =>
    traces.push({ where: event.type, text: JSON.stringify((event as CustomEvent).detail) });
  for (const type of [...FACTS, 'cc-fact', 'cc-transfer-opened', 'cc-transfer-closed', 'cc-variables-dirty'])
    window.addEventListener(type, note, { capture: true, signal: off.signal });
  const console = watchConsole();
  const { writeText } = navigator.clipboard;
  Object.defineProperty(navigator.clipboard, 'writeText', {
    configurable: true,
    value: async (text: string) => void traces.push({ where: 'clipboard', text }),
  });
  return {
    traces,
    stop() {
      off.abort();
      console.restore();
      Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: writeText });
      traces.push(...console.lines.map((text) => ({ where: 'console', text })));
    },
  };
}

/** Everything that can be seen, heard, copied, stored or logged of a session. */
async function everywhere(session: CcSession, heard: Watch): Promise<Trace[]> {
  for (const item of deepAll(session, 'button')) if (/^Copy/.test(nameOf(item))) item.click();
  await settled(session);
  heard.stop();
  return [
    ...tracesOf(session),
    ...heard.traces,
    { where: 'title of the page', text: document.title },
    ...Object.keys(sessionStorage).map((key) => ({
      where: `sessionStorage ${key}`,
      text: sessionStorage.getItem(key) ?? '',
    })),
  ];
}

const leaks = (traces: readonly Trace[], hidden = HIDDEN) =>
  [
    ...new Set(traces.filter(({ text }) => hidden.test(text)).map(({ where, text }) => `${where}: ${text}`)),
  ].map((line) => line.slice(0, 400));

/** What such a session does not offer at all: a number that is not seen is not edited. */
const NOT_OFFERED = new Set(['history-edit']);

const MODES: [how: string, prepare: (session: CcSession) => void][] = [
  ['mask-numbers="4"', (session) => void (session.maskNumbers = 4)],
  ['formatNumber', (session) => void (session.formatNumber = ({ length }) => `‹${length} signs›`)],
];

describe('numbers that are masked', () => {
  for (const [how, prepare] of MODES) {
    it(`by ${how}: nowhere in any state of any element`, async function () {
      this.timeout(200_000);
      const sections = await gallerySections();
      const found: string[] = [];
      let shown = 0;
      for (const figure of sections.flatMap(({ figures }) => figures)) {
        if (NOT_OFFERED.has(figure.id)) continue;
        sessionStorage.clear();
        const heard = watch();
        try {
          const { session } = await showFigure(figure, prepare, sentinels);
          found.push(...leaks(await everywhere(session, heard)).map((line) => `${figure.id}: ${line}`));
          session.parentElement!.remove();
          shown++;
        } catch (error) {
          heard.stop();
          found.push(`${figure.id}: ${String(error)}`);
        }
      }
      expect(found.join('\n')).to.equal('');
      expect(shown).to.be.greaterThan(150);
    });
  }

  const LONG = '+19786437001';
  const phone = (more: object = {}) => ({
    name: 'cb',
    label: 'Call back',
    type: 'string',
    format: 'phone',
    value: LONG,
    editable: true,
    rev: '1',
    ...more,
  });
  const open = async (inner: string, call: object | [], snapshot: object = {}) => {
    const line = lineOf();
    const at = await openSession(inner, [], { attributes: 'mask-numbers="4"' });
    const heard = watch();
    at.session.connector = line.connector;
    await settled(at.session);
    line.say({ type: 'snapshot', snapshot: snapshotOf(call as never, snapshot) });
    await settled(at.session);
    return { ...at, line, heard };
  };

  it('a variable that is typed over: not in the storage of the tab, nor in what is said when it is saved', async () => {
    const call = makeCall({ variables: [phone() as never] });
    const { session, element, line, heard } = await open('<cc-variables></cc-variables>', call);
    const field = (await findRole(element, 'textbox', 'Call back')) as HTMLInputElement;
    field.value = '+12125550123';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(session);
    // a state that changes something else writes the drafts anew
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { rev: 2, muted: true } } as never);
    await settled(session);
    expect(leaks(await everywhere(session, heard))).to.deep.equal([]);
    const facts = hear(session, 'cc-request-done', 'cc-request-failed');
    (await findButton(element, /^Save/)).click();
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await until(() => facts.length);
    expect((line.sent[0]!.command as { changes?: object }).changes).to.deep.include({
      cb: { value: '+12125550123', rev: '1' },
    });
    expect(JSON.stringify(facts[0]!.detail)).to.contain('0123').and.not.to.match(/555/);
  });

  it('a tel: address is a number: neither its text nor its link says it', async () => {
    const variables = [
      phone({ format: 'url', value: `tel:${LONG}`, editable: false }),
      phone({ name: 'sms', format: 'url', value: ` TEL:${LONG};ext=1`, editable: false }),
    ];
    const { session, element, heard } = await open(
      '<cc-variables></cc-variables><cc-call-card></cc-call-card>',
      [makeCall({ variables: variables as never })],
    );
    await until(() => seen(element).includes('7001'), seen(element));
    expect(allByRole(element, 'link')).to.deep.equal([]);
    expect(leaks(await everywhere(session, heard))).to.deep.equal([]);
    session.maskNumbers = null;
    await until(() => allByRole(element, 'link').length === 2, 'links again');
  });

  it('choices of a phone variable: in facts too', async () => {
    const options = [{ value: LONG }, { value: '+19786437002' }];
    const { session, heard } = await open('<cc-variables></cc-variables>', []);
    session.apply({ type: 'call', call: makeCall({ variables: [phone({ options }) as never] }) as never });
    await settled(session);
    expect(leaks(await everywhere(session, heard))).to.deep.equal([]);
  });

  it('a backend that names the number in its refusal', async () => {
    const { session, element, line, heard } = await open(
      '<cc-notices></cc-notices><cc-call-history></cc-call-history>',
      [],
    );
    void session.request({ type: 'outdial', number: LONG, source: 'page' });
    await until(() => line.sent.length);
    line.sent[0]!.answer({ ok: false, code: 'own-code', message: `The line to ${LONG} is busy` });
    await until(() => seen(element).includes('is busy'));
    expect(seen(element)).to.contain('The line to +1 ••• ••• 7001 is busy');
    expect(leaks(await everywhere(session, heard))).to.deep.equal([]);
  });

  it('what is taken out of a number before it is dialled', async () => {
    const history = [
      {
        id: 'h',
        channel: 'voice',
        direction: 'inbound',
        at: NOW,
        name: 'Jordan',
        number: `${LONG},97864370`,
      },
    ];
    const { session, element, heard } = await open('<cc-call-history></cc-call-history>', [], { history });
    const [row] = await until(() => (allByRole(element, 'button', /Jordan/).length ? [element] : undefined));
    allByRole(row!, 'button', /Jordan/)[0]!.click();
    await until(() => seen(element).includes('Removed'), 'the question');
    expect(leaks(await everywhere(session, heard))).to.deep.equal([]);
  });

  it('digits of any script, of a formatter that fails', async () => {
    const { session, element, heard } = await open('<cc-call-card></cc-call-card>', []);
    session.formatNumber = () => {
      throw new Error(LONG);
    };
    session.apply({
      type: 'call',
      call: makeCall({ variables: [], legs: [makeLeg({ number: '٩٧٨٦٤٣٧٠٠١' })] }) as never,
    });
    await until(() => seen(element).includes('•'));
    const traces = await everywhere(session, heard);
    expect(leaks(traces, /\p{Nd}{4}(?<=[٠-٩]{4})/u)).to.deep.equal([]);
    expect(leaks(traces)).to.deep.equal([]);
  });

  it('what an agent types is shown as typed, and is not masked in the field', async () => {
    const { element, session } = await open('<cc-dialpad></cc-dialpad>', []);
    const field = (await findRole(element, 'textbox', /Number|number/)) as HTMLInputElement;
    field.value = LONG;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(session);
    expect(field.value).to.equal(LONG);
    expect(JSON.stringify({ ...sessionStorage })).not.to.match(HIDDEN);
  });
});
