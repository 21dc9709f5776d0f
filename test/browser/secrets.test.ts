/**
 * Secrets on their way through a whole call, with rrweb recording the page: values of secure variables (stored, shown,
 * typed, saved, refused, replaced), DTMF digits, the token of a connector. Looked for in all that leaves the elements.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { record } from 'rrweb';
import type { CcDesktop, CcSession } from '../../src/index.js';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import { callState, makeCall, makeLeg, NOW, snapshotOf } from '../fixtures/calls.js';
import { allByRole, deep, findButton, frames, nameOf, parts, seen, until } from '../helpers/dom.js';
import { lineOf, mount, settled, type Line } from '../helpers/page.js';
import { traceEverything, type Traces } from '../helpers/traces.js';

const STORED = 'Zq7StoredSecretKx';
const TYPED = 'Zq8TypedSecretKx';
const OTHER = 'Zq9OthersSecretKx';
const TOKEN = 'Zq0TokenSecretKx';
const DIGITS = '735192846';
const PLAIN = 'C-204817';

const variables = (value: string, rev: string) => [
  {
    name: 'pin',
    label: 'Card PIN',
    type: 'string',
    value,
    rev,
    secure: true,
    editable: true,
    inPopover: true,
  },
  { name: 'case', label: 'Case', type: 'string', value: PLAIN, rev: '1', editable: true, inPopover: true },
];

/** As a recorder of the page sees it, with nothing masked of its own accord. */
function recording(traces: Traces): () => void {
  let events = 0;
  const stop = record({
    emit(event) {
      events++;
      traces.note('rrweb', JSON.stringify(event));
    },
    maskAllInputs: false,
    inlineStylesheet: true,
    recordCrossOriginIframes: false,
  });
  return () => {
    stop?.();
    expect(events, 'something was recorded').to.be.greaterThan(20);
  };
}

interface Bench {
  desk: CcDesktop;
  line: Line;
  clock: ManualClock;
  call(change: object): Promise<void>;
}

async function open(): Promise<Bench> {
  const desk = mount<CcDesktop>('<cc-desktop id="desk"></cc-desktop>');
  const clock = new ManualClock(NOW);
  const line = lineOf();
  desk.clock = clock;
  desk.connector = line.connector;
  await settled(desk);
  line.say({ type: 'snapshot', snapshot: snapshotOf([]) });
  await settled(desk);
  let rev = 1;
  let now: object = makeCall({ variables: variables(STORED, '1') as never });
  const call = async (change: object) => {
    now = { ...now, ...change, rev: ++rev };
    line.say({ type: 'call', call: now });
    await settled(desk);
  };
  return { desk, line, clock, call };
}

const sheet = (desk: CcDesktop) => until(() => deep(desk, 'cc-variables'), 'the data of the call');

/** Shows the secure value, and types into its field. */
async function type(desk: CcDesktop, text: string): Promise<void> {
  const eye = await findButton(await sheet(desk), 'Show Card PIN');
  if (eye.getAttribute('aria-pressed') !== 'true') eye.click();
  await settled(desk);
  await sendKeys({ press: 'End' });
  await sendKeys({ type: text });
  await settled(desk);
}

async function save({ desk, line }: Bench): Promise<Line['sent'][number]> {
  const before = line.sent.length;
  (await findButton(await sheet(desk), 'Save')).click();
  await until(() => line.sent.length > before, 'the command');
  return line.sent.at(-1)!;
}
const sentPin = ({ command }: Line['sent'][number]) =>
  (command as unknown as { changes: { pin: { value: string } } }).changes.pin.value;

async function copyAll(desk: CcDesktop): Promise<void> {
  for (const button of allByRole(desk, 'button', /^Copy/)) button.click();
  await settled(desk);
}

describe('secrets, through a whole call', () => {
  let traces: Traces;
  beforeEach(() => (traces = traceEverything()));
  afterEach(() => traces.stop());

  it('values of secure variables: nowhere but in the command, and in the state', async function () {
    this.timeout(30_000);
    const stopRecording = recording(traces);
    const at = await open();
    const { desk, line, call, clock } = at;
    const { since, offeredAt } = callState('offered-inbound').call;
    await call({ phase: 'offered', since, offeredAt, connectedAt: undefined });
    await until(() => seen(desk).includes(PLAIN), 'the popover');
    await traces.look();
    await call({ phase: 'connected', since: NOW, connectedAt: NOW });

    // saved, and refused with words that quote it
    await type(desk, TYPED);
    await traces.look();
    await copyAll(desk);
    const first = await save(at);
    expect(sentPin(first), 'the command itself carries it').to.contain(TYPED);
    const value = sentPin(first);
    first.answer({
      ok: false,
      code: 'own-code',
      message: `"${value}" is no PIN`,
      fields: { pin: `${value}?` },
    });
    await settled(desk);
    await traces.look();

    // once more, and somebody else was first
    const second = await save(at);
    second.answer({ ok: false, code: 'conflict' });
    await call({ variables: variables(OTHER, '2') });
    await traces.look();

    // typed again; the line drops, the answer does not come
    await type(desk, TYPED);
    await save(at);
    line.say({ type: 'link', link: { status: 'offline' } });
    await settled(desk);
    line.say({ type: 'link', link: { status: 'online' } });
    await clock.advance(11_000);
    await traces.look();

    // a bad update, a variable that is not secure any longer in name only, held, moved
    line.say({
      type: 'call',
      call: { ...makeCall({ rev: 99 }), variables: [{ name: 'pin', secure: 1, value: OTHER }] },
    });
    await call({ legs: [makeLeg({ hold: true })] });
    await type(desk, TYPED);
    const box = document.createElement('div');
    desk.parentElement!.append(box);
    box.append(desk);
    await settled(desk);
    await traces.look();
    await call({ phase: 'wrapup', since: NOW });
    await traces.look();
    await call({ phase: 'ended', since: NOW });
    await traces.look();
    await frames(3);
    stopRecording();

    expect(traces.find(STORED, TYPED, OTHER)).to.deep.equal([]);
    for (const where of [
      /cc-fact/,
      /cc-save-variables-request/,
      /sessionStorage/,
      /clipboard/,
      /rrweb/,
      /root of/,
    ])
      expect(traces.count(where), String(where)).to.be.greaterThan(0);
    const seenPlain = traces.find(PLAIN).map((line) => line.split(':')[0]);
    expect(seenPlain, 'what is not secure is found').to.include.members([
      'event cc-fact',
      'rrweb',
      'clipboard',
    ]);
  });

  it('digits: in no event, log, storage or recording', async () => {
    const stopRecording = recording(traces);
    const at = await open();
    const { desk, line, call, clock } = at;
    await call({ can: { 'send-digits': true } });
    (await findButton(desk, 'Keypad').catch(() => findButton(desk, /[Dd]igits|[Kk]eypad/))).click();
    await settled(desk);
    const pad = await until(() => deep(desk, 'cc-dialpad[mode=digits]'), 'the keypad');
    for (const digit of DIGITS) {
      parts(pad, 'key')
        .find((item) => nameOf(item).startsWith(digit))!
        .click();
    }
    await until(() => line.sent.length, 'the command');
    line.sent[0]!.answer({ ok: true });
    await until(() => line.sent.length === 2, 'the rest');
    const { digits } = line.sent[1]!.command as unknown as { digits: string };
    expect(DIGITS).to.contain(digits);
    line.sent[1]!.answer({ ok: false, code: 'own-code', message: `cannot send ${digits}` });
    await settled(desk);
    await clock.advance(1000);
    await traces.look();
    await call({ phase: 'wrapup', since: NOW });
    await traces.look();
    stopRecording();
    // what was sent is echoed to the agent, marked for recorders: the page itself may see it
    const found = traces.find(digits).filter((line) => !/^(root of|document|properties of)/.test(line));
    expect(found).to.deep.equal([]);
    expect(traces.count(/rrweb/)).to.be.greaterThan(0);
  });

  it('the token of a connector: in its first frame, and nowhere else', async () => {
    const frames: string[] = [];
    const addresses: string[] = [];
    class Socket extends EventTarget {
      static last: Socket;
      readyState = 1;
      bufferedAmount = 0;
      constructor(url: string) {
        super();
        addresses.push(url);
        Socket.last = this;
        queueMicrotask(() => this.dispatchEvent(new Event('open')));
      }
      send(text: string) {
        frames.push(text);
      }
      close() {
        this.dispatchEvent(Object.assign(new Event('close'), { code: 1000 }));
      }
      say(frame: object) {
        this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
      }
    }
    const { WebSocket } = window;
    window.WebSocket = Socket as never;
    const stopRecording = recording(traces);
    try {
      const session = mount<CcSession>('<cc-session><cc-desktop></cc-desktop></cc-session>');
      session.connectorUrl = 'wss://voice.example.com/agent';
      session.connectorToken = () => TOKEN;
      session.connector = 'websocket';
      await until(() => frames.length, 'the greeting');
      expect(frames[0]).to.contain(TOKEN);
      Socket.last.say({ type: 'welcome', protocol: 1, serverTime: Date.now() });
      Socket.last.say({ type: 'snapshot', epoch: 'e', seq: 1, snapshot: snapshotOf(makeCall()) });
      await settled(session);
      await until(() => seen(session).includes('Jordan Lee'), 'the call');
      await traces.look();
      // a server that says too much, and one that fails
      Socket.last.say({ type: 'refused', code: 'auth', message: TOKEN });
      await settled(session);
      session.connectorToken = () => Promise.reject(new Error(`no ${TOKEN}`));
      session.refresh();
      await settled(session);
      await traces.look();
      stopRecording();
      expect(traces.find(TOKEN)).to.deep.equal([]);
      expect(addresses.join()).not.to.contain(TOKEN);
    } finally {
      window.WebSocket = WebSocket;
    }
  });
});
