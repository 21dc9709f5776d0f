/**
 * Traps of the platform and of pages, each with a test that the simple way does not pass.
 *
 * | trap                                            | test                                                            |
 * | ----------------------------------------------- | --------------------------------------------------------------- |
 * | forged Lit templates, by every channel          | here; by every other way in: page.test.ts, "means harm"         |
 * | Trusted Types with two copies of Lit            | page.test.ts, "two copies"; versions.test.ts                    |
 * | style attributes, inline styles                 | page.test.ts: no violation on any strict page                   |
 * | direction overrides in numbers and names        | page.test.ts; unit/core/numbers.test.ts; hostile.test.ts        |
 * | keys like __proto__                             | page.test.ts; hostile.test.ts                                   |
 * | a session that comes or is defined late         | session.test.ts, "before their session", "defined around"       |
 * | moves, also by moveBefore                       | here; of a session: session.test.ts; of drafts: variables.test  |
 * | listeners that throw, remove, empty             | traps-listeners.test.ts, for every event                        |
 * | an error while rendering                        | here                                                            |
 * | many clicks                                     | here, over a second; in one task: requests.test.ts              |
 * | an answer just before and after its time is up  | here; of each type: unit/core/store-requests.test.ts            |
 * | numbers that are masked, everywhere             | traps-masking.test.ts                                           |
 * | secure values, everywhere                       | secrets.test.ts                                                 |
 */
import { expect } from '@open-wc/testing';
import type { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { CcCallCard, CcElement, CcSession, CcVariables } from '../../src/index.js';
import { callState, makeCall, makeLeg, snapshotOf } from '../fixtures/calls.js';
import {
  allByRole,
  deepAll,
  everything,
  findButton,
  findRole,
  focused,
  frames,
  isBusy,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, lineOf, mount, openSession, settled, watchConsole } from '../helpers/page.js';

const CARD = '<cc-call-card></cc-call-card>';

describe('forged templates', () => {
  /** What a sender on the page puts together: strings that pass for those of a template. */
  const forgery = (): object => {
    const strings = Object.assign(['<img src=x onerror="window.pwned=1">'], {
      raw: ['<img src=x onerror="window.pwned=1">'],
    });
    return { _$litType$: 1, strings, values: [] };
  };
  const received = (target: EventTarget): Promise<unknown> =>
    new Promise((done) => {
      const take = (event: Event) => {
        // others on the page talk too
        const { forged } = ((event as MessageEvent).data ?? {}) as { forged?: unknown };
        if (!forged) return;
        target.removeEventListener('message', take);
        done(forged);
      };
      target.addEventListener('message', take);
    });
  const CHANNELS: [how: string, send: (forged: object) => Promise<unknown>][] = [
    ['structuredClone', async (forged) => structuredClone(forged)],
    [
      'postMessage',
      (forged) => {
        const got = received(window);
        window.postMessage({ forged });
        return got;
      },
    ],
    [
      'BroadcastChannel',
      async (forged) => {
        const [from, to] = [new BroadcastChannel('traps'), new BroadcastChannel('traps')];
        const got = received(to);
        from.postMessage({ forged });
        const value = await got;
        from.close();
        to.close();
        return value;
      },
    ],
  ];

  for (const [how, send] of CHANNELS) {
    it(`that came by ${how}: no element, no script, the card stands`, async () => {
      const forged = await send(forgery());
      expect((forged as { strings: { raw?: unknown } }).strings.raw, 'a dangerous one').to.be.an('array');
      const console = watchConsole();
      const { session, element } = await openSession(CARD, makeCall());
      const everywhere = { en: forged, 'zh-CN': forged };
      for (const value of [forged, everywhere, [forged]]) {
        session.apply({
          type: 'call',
          call: {
            ...makeCall({ rev: 2 }),
            queue: value,
            legs: [{ ...makeLeg(), name: value, number: value }],
          },
        } as never);
        session.apply({ type: 'notice', notice: { id: 'n', level: 'error', text: value } } as never);
        session.strings = { hold: value, end: () => value } as never;
        session.formatNumber = () => value as never;
        session.locale = value as never;
        element.strings = value as never;
        await settled(session);
      }
      session.locale = null;
      console.restore();
      await until(() => seen(element).includes('Jordan Lee'), 'the last good picture');
      expect(deepAll(session, 'img')).to.deep.equal([]);
      expect((window as { pwned?: unknown }).pwned).to.equal(undefined);
    });
  }
});

/** As the platform has it, or the nearest thing to it. */
type Move = (parent: HTMLElement, child: HTMLElement) => void;
const MOVES: [how: string, move: Move][] = [
  ['appendChild', (parent, child) => void parent.appendChild(child)],
  [
    'moveBefore',
    (parent, child) =>
      (parent as unknown as { moveBefore(node: Node, before: Node | null): void }).moveBefore(child, null),
  ],
];

describe('moves in the page', () => {
  for (const [how, move] of MOVES) {
    if (how === 'moveBefore' && !('moveBefore' in Element.prototype)) continue;

    it(`${how}: a call that rings goes on ringing, and is not announced anew`, async () => {
      const { session, element } = await openSession(
        `${CARD}<div></div>`,
        callState('offered-inbound-can').call,
      );
      await findButton(element, 'Answer');
      const events = hear(
        session,
        'cc-call-offered',
        'cc-call-changed',
        'cc-call-ended',
        'cc-answer-request',
      );
      const before = seen(element);
      move(session.lastElementChild as HTMLElement, element);
      await settled(session);
      expect(seen(element)).to.equal(before);
      (await findButton(element, 'Answer')).click();
      expect(events.map(({ type }) => type)).to.deep.equal(['cc-answer-request']);
    });

    it(`${how}: between sessions it shows the one that it is in, and asks that`, async () => {
      const stage = mount(
        `<div><cc-session id="a">${CARD}</cc-session><cc-session id="b"></cc-session></div>`,
      );
      const [a, b] = stage.children as unknown as [CcSession, CcSession];
      a.state = snapshotOf(makeCall({ legs: [makeLeg({ name: 'Ann A' })] })) as never;
      b.state = snapshotOf(makeCall({ legs: [makeLeg({ name: 'Bob B' })] })) as never;
      const card = a.firstElementChild as HTMLElement;
      await until(() => seen(card).includes('Ann A'));
      move(b, card);
      await until(() => seen(card).includes('Bob B'));
      const asked = [hear(a, 'cc-request'), hear(b, 'cc-request')];
      const hold = await findButton(card, 'Hold');
      hold.click();
      expect(
        asked.map(({ length }) => length),
        hold.outerHTML + JSON.stringify(b.state.pending),
      ).to.deep.equal([0, 1]);
      a.state = snapshotOf(makeCall({ legs: [makeLeg({ name: 'Ann Again' })] })) as never;
      await frames();
      expect(seen(card)).not.to.contain('Ann');
    });

    it(`${how}: what is typed stays, and with moveBefore the focus too`, async () => {
      const variables = [{ name: 'note', label: 'Note', type: 'string', value: 'old', editable: true }];
      const { session, element } = await openSession(
        '<cc-variables></cc-variables><div></div>',
        makeCall({ variables: variables as never }),
      );
      const field = (await findRole(element, 'textbox', 'Note')) as HTMLInputElement;
      field.focus();
      field.value = 'half a sentence';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(session);
      move(session.lastElementChild as HTMLElement, element);
      await settled(session);
      const now = (await findRole(element, 'textbox', 'Note')) as HTMLInputElement;
      expect(now.value).to.equal('half a sentence');
      expect((element as CcVariables).dirty).to.equal(true);
      if (how === 'moveBefore') expect(focused()).to.equal(now);
    });
  }
});

describe('an error while rendering', () => {
  /** Words of a page that fail as soon as they are asked for: the customer's data is in the error. */
  const bad = new Proxy(
    {},
    {
      get() {
        throw new TypeError('no words for Jordan Lee, +12015532447');
      },
    },
  ) as never;
  const LANGUAGES: [lang: string, words: string, button: string][] = [
    ['en', 'Call active, controls unavailable', 'Hold'],
    ['zh-CN', '通话进行中，控件不可用', '保留'],
  ];

  for (const [lang, words, button] of LANGUAGES) {
    it(`${lang}: in the first picture a text stands in, said at once; the next good one recovers`, async () => {
      const rejections: unknown[] = [];
      const note = (event: PromiseRejectionEvent) => rejections.push(event.reason);
      window.addEventListener('unhandledrejection', note);
      // words of the language are there
      const other = await openSession(CARD, makeCall(), { lang });
      await findButton(other.element, button);
      const console = watchConsole();
      const { session, element, clock } = await openSession(CARD, [], { lang });
      const problems = hear(session, 'cc-problem');
      const facts = hear(session, 'cc-fact');
      element.strings = bad;
      session.state = snapshotOf(makeCall()) as never;
      await until(() => seen(element).includes(words), words);
      const alert = await findRole(element, 'alert', words);
      expect(alert.lang).to.equal(lang);
      // and again: told once
      session.apply({ type: 'call', call: makeCall({ rev: 2, queue: 'Other queue' }) as never });
      await settled(session);
      expect(seen(element)).to.equal(words);
      expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['CC_RENDER']);
      const ofFact = facts.map(({ detail }) => detail).filter(({ fact }) => fact === 'cc-problem');
      expect(ofFact.length).to.equal(1);
      const told = JSON.stringify([problems[0]!.detail, ofFact]) + console.lines.join();
      expect(told)
        .to.match(/TypeError/)
        .and.not.to.match(/Jordan|553/);

      element.strings = null;
      await findButton(element, button);
      expect(seen(element)).not.to.contain(words);
      expect(allByRole(element, 'alert')).to.deep.equal([]);
      await clock.advance(1000);
      console.restore();
      window.removeEventListener('unhandledrejection', note);
      expect(rejections).to.deep.equal([]);
    });
  }

  it('later: the last good picture stays, and works', async () => {
    const { session, element } = await openSession(CARD, makeCall());
    await findButton(element, 'Hold');
    const console = watchConsole();
    element.strings = bad;
    await settled(session);
    expect(seen(element)).to.contain('Jordan Lee').and.not.to.contain('unavailable');
    const asked = hear(session, 'cc-request');
    (await findButton(element, 'Hold')).click();
    console.restore();
    expect(asked.length).to.equal(1);
  });

  it('without a call nothing is said of one', async () => {
    const console = watchConsole();
    const { session, element } = await openSession('<cc-agent-state></cc-agent-state>', []);
    await until(() => seen(element));
    const late = document.createElement('cc-agent-state') as CcElement;
    late.strings = bad;
    session.append(late);
    await until(() => seen(late) === 'This cannot be shown', seen(late));
    console.restore();
  });

  it('a desktop: what the page has put into it stays to be seen', async () => {
    const console = watchConsole();
    await openSession(CARD, makeCall());
    const desk = mount<CcSession>('<cc-desktop><p>Of the page</p></cc-desktop>');
    desk.strings = bad;
    desk.state = snapshotOf(makeCall()) as never;
    await until(() => seen(desk).includes('Call active, controls unavailable'), 'the text');
    expect(seen(desk)).to.contain('Of the page');
    console.restore();
  });
});

interface Bench {
  session: CcSession;
  card: CcCallCard;
  clock: ManualClock;
  line: ReturnType<typeof lineOf>;
}
async function onLine(): Promise<Bench> {
  const line = lineOf();
  const { session, element, clock } = await openSession(CARD);
  session.connector = line.connector;
  await settled(session);
  line.say({ type: 'snapshot', snapshot: snapshotOf(makeCall()) });
  await settled(session);
  return { session, card: element as CcCallCard, clock, line };
}
const held = () => makeCall({ rev: 2, legs: [makeLeg({ hold: true })] });

describe('impatience', () => {
  it('50 clicks in one task, and 50 over a second, are one request each', async () => {
    const { session, card, clock, line } = await onLine();
    const events = hear(session, 'cc-hold-request', 'cc-resume-request', 'cc-request');
    const asked = await findButton(card, 'Hold');
    for (let i = 0; i < 50; i++) asked.click();
    expect(events.map(({ type }) => type)).to.deep.equal(['cc-hold-request', 'cc-request']);
    line.sent[0]!.answer({ ok: true });
    line.say({ type: 'call', call: held() });
    await settled(session);
    for (let i = 0; i < 50; i++) {
      const now = everything(card).find((item) =>
        /^(Hold|Resume)/.test(item.getAttribute('aria-label') ?? ''),
      );
      ((now as HTMLElement | undefined) ?? (await findButton(card, /^(Hold|Resume)$/))).click();
      await clock.advance(20);
    }
    expect(events.map(({ type }) => type).slice(2)).to.deep.equal(['cc-resume-request', 'cc-request']);
    expect(line.sent.length).to.equal(2);
  });

  it('a held Enter key, and one button in two elements, ask once', async () => {
    const { session, card, line } = await onLine();
    const twin = document.createElement('cc-call-card');
    session.append(twin);
    const asked = await findButton(card, 'Hold');
    asked.focus();
    for (let i = 0; i < 50; i++) {
      const key = new KeyboardEvent('keydown', {
        key: 'Enter',
        repeat: i > 0,
        bubbles: true,
        cancelable: true,
      });
      if (asked.dispatchEvent(key)) asked.click();
    }
    (await findButton(twin, 'Hold')).click();
    expect(line.sent.length).to.equal(1);
  });
});

describe('the time limit', () => {
  it('an answer a millisecond before it counts', async () => {
    const { session, card, clock, line } = await onLine();
    const failed = hear(session, 'cc-request-failed');
    (await findButton(card, 'Hold')).click();
    await clock.advance(9_999);
    expect(isBusy(await findButton(card, 'Hold'))).to.equal(true);
    line.say({ type: 'call', call: held() });
    line.sent[0]!.answer({ ok: true });
    await clock.advance(10_000);
    expect(failed).to.deep.equal([]);
    await findButton(card, 'Resume');
  });

  it('a millisecond after it the request has failed, once; a late success is taken, and the message goes', async () => {
    const { session, card, clock, line } = await onLine();
    const told = hear(session, 'cc-request-failed', 'cc-request-done');
    (await findButton(card, 'Hold')).click();
    await clock.advance(10_001);
    expect(told.map(({ type, detail }) => [type, detail.error.code])).to.deep.equal([
      ['cc-request-failed', 'timeout'],
    ]);
    await until(() => seen(card).includes('No answer from the phone system'));
    // nothing is repeated by itself
    expect(line.sent.length).to.equal(1);
    line.sent[0]!.answer({ ok: true });
    await settled(session);
    expect(told.length).to.equal(1);
    line.say({ type: 'call', call: held() });
    await findButton(card, 'Resume');
    expect(seen(card)).not.to.contain('No answer');
    expect(told.length, 'one outcome').to.equal(1);
  });

  it('an answer of the first attempt confirms nothing of the second', async () => {
    const { session, card, clock, line } = await onLine();
    (await findButton(card, 'Hold')).click();
    await clock.advance(10_001);
    (await findButton(card, 'Try again')).click();
    await settled(session);
    expect(line.sent.length).to.equal(2);
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await settled(session);
    expect(session.state.pending.map(({ id }) => id)).to.deep.equal([line.sent[1]!.command.id]);
    expect(isBusy(await findButton(card, 'Hold'))).to.equal(true);
  });
});
