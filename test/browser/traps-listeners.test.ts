/**
 * Pages do anything inside of an event: throw, take the element away, empty it, empty the session. For every event of
 * the package: the error is the page's own, nothing else is thrown, the request has its outcome, and what comes next works.
 */
import { expect } from '@open-wc/testing';
import { COMMAND_TYPES, FACTS, type CommandType } from '../../src/core/names.js';
import type { Call, CcCallElement, CcSession, CcTransferDialog } from '../../src/index.js';
import {
  callState,
  makeAgent,
  makeCall,
  makeCampaign,
  makeLeg,
  makeOther,
  makeProfile,
  NOW,
  snapshotOf,
} from '../fixtures/calls.js';
import { GUIDE } from '../fixtures/guides.js';
import { findButton, findRole, seen, until } from '../helpers/dom.js';
import { openSession, settled, watchConsole } from '../helpers/page.js';

const MINE = 'an error of the page';
type Act = (element: HTMLElement, session: CcSession) => void;
const ACTS: [what: string, act: Act][] = [
  [
    'throws',
    () => {
      throw new Error(MINE);
    },
  ],
  ['removes the element', (element) => element.remove()],
  ['removes the session', (_, session) => session.remove()],
  ['empties the element', (element) => void ((element as CcCallElement).call = null)],
  ['empties the session', (_, session) => void (session.state = null)],
  ['moves the element out', (element) => document.body.append(element)],
];

/** Errors and rejections, but for the page's own. */
function watch(): { wrong: string[]; mine(): number; stop(): void } {
  const all: string[] = [];
  const before = window.onerror;
  window.onerror = (...args) => (all.push(String((args[4] as Error | undefined)?.message ?? args[0])), true);
  const rejected = (event: PromiseRejectionEvent) => all.push(`rejection ${String(event.reason)}`);
  window.addEventListener('unhandledrejection', rejected);
  const console = watchConsole();
  const isMine = (text: string) => text.includes(MINE);
  return {
    get wrong() {
      return [
        ...all.filter((text) => !isMine(text)),
        ...console.lines.filter((text) => /CC_RENDER/.test(text)),
      ];
    },
    mine: () => all.filter(isMine).length,
    stop() {
      console.restore();
      window.onerror = before;
      window.removeEventListener('unhandledrejection', rejected);
    },
  };
}

const EVERYTHING = Object.fromEntries(COMMAND_TYPES.map((type) => [type, true]));
/** A call on which everything can be asked. */
const anything = (phase: Call['phase'] = 'connected') =>
  makeCall({
    phase,
    kind: 'campaign',
    can: EVERYTHING as never,
    topology: 'consult',
    legs: [makeLeg({ can: EVERYTHING as never }), makeOther({ can: EVERYTHING as never })],
    variables: [{ name: 'a', type: 'string', value: 'x', editable: true }] as never,
    actions: [{ id: 'own', label: 'Own' }],
    guide: GUIDE,
    recording: { status: 'on' },
  });
const INPUTS: { [T in CommandType]?: object } = {
  transfer: { target: { type: 'number', number: '+12015550123' } },
  consult: { target: { type: 'number', number: '+12015550123' } },
  'send-digits': { digits: '1' },
  'save-variables': { changes: { a: { value: 'y' } } },
  'submit-guide': { guideId: GUIDE.id, answers: { renew: 'no', why: 'x' } },
  custom: { actionId: 'own' },
  outdial: { number: '+12015550123', source: 'page' },
  'agent-state': { state: 'available' },
  'campaign-call': { campaignId: 'renewal', contactId: 'contact-1' },
  'campaign-skip': { campaignId: 'renewal', contactId: 'contact-1' },
};
/** Where it is not asked while the call is connected. */
const PHASES: { [T in CommandType]?: Call['phase'] } = {
  answer: 'offered',
  decline: 'offered',
  'cancel-call': 'offered',
  wrapup: 'wrapup',
  'extend-wrapup': 'wrapup',
};
const AGENT = new Set<CommandType>(['outdial', 'agent-state', 'campaign-call', 'campaign-skip']);

describe('inside of a request event', () => {
  for (const [what, act] of ACTS) {
    it(`the page ${what}: of every type, on the element and on the session`, async function () {
      this.timeout(30_000);
      for (const type of COMMAND_TYPES) {
        for (const step of [`cc-${type}-request`, 'cc-request']) {
          const at = watch();
          const calls = AGENT.has(type) ? [] : anything(PHASES[type]);
          const { session, clock } = await openSession('<cc-call-card></cc-call-card>', calls, {
            snapshot: {
              campaign: makeCampaign(),
              profile: makeProfile(),
              agent: makeAgent({ can: EVERYTHING as never }),
            },
          });
          const card = session.firstElementChild as HTMLElement;
          let heard = 0;
          session.addEventListener(step, () => {
            if (heard++) return;
            act(card, session);
          });
          const legId = session.state.calls[0]?.legs[0]?.id;
          const about = AGENT.has(type) ? {} : { callId: 'call-1', legId };
          const input = { type, ...about, ...INPUTS[type] };
          const outcome = session.request(input as never);
          await settled(session);
          expect(heard, `${type} ${step} ${what}: heard`).to.equal(1);
          expect(at.wrong, `${type} ${step}`).to.deep.equal([]);
          if (what === 'throws') expect(at.mine(), type).to.equal(1);
          // it has one outcome, at the latest when its time is up
          await clock.advance(10_001);
          expect(await outcome, type).to.have.property('ok');
          expect(at.wrong, `${type} ${step}, afterwards`).to.deep.equal([]);
          session.parentElement?.remove();
          card.remove();
          at.stop();
        }
      }
    });
  }
});

/** What makes each of the other events, and on which element it is heard. */
const OTHERS: [event: string, tag: string, cause: (at: Bench) => unknown][] = [
  [
    'cc-call-offered',
    'cc-session',
    ({ session }) => session.apply({ type: 'call', call: ringing() as never }),
  ],
  [
    'cc-call-connected',
    'cc-session',
    ({ session }) => session.apply({ type: 'call', call: makeCall({ id: 'n' }) as never }),
  ],
  [
    'cc-call-changed',
    'cc-session',
    ({ session }) => session.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Q' } }),
  ],
  [
    'cc-call-wrapup',
    'cc-session',
    ({ session }) => session.apply({ type: 'call-patch', callId: 'call-1', patch: { phase: 'wrapup' } }),
  ],
  ['cc-call-ended', 'cc-session', ({ session }) => session.apply({ type: 'call-removed', callId: 'call-1' })],
  [
    'cc-agent-state-changed',
    'cc-session',
    ({ session }) =>
      session.apply({
        type: 'agent',
        agent: makeAgent({ rev: 9, state: { kind: 'idle', since: NOW } }) as never,
      }),
  ],
  [
    'cc-link-changed',
    'cc-session',
    ({ session }) => session.apply({ type: 'link', link: { status: 'offline' } }),
  ],
  [
    'cc-selection-changed',
    'cc-session',
    ({ session }) => {
      session.apply({ type: 'call', call: makeCall({ id: 'n' }) as never });
      session.selectedCallId = 'n';
    },
  ],
  [
    'cc-problem',
    'cc-session',
    ({ session }) => session.apply({ type: 'call', call: { id: 'x', phase: 7 } } as never),
  ],
  [
    'cc-fact',
    'cc-session',
    ({ session }) => session.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Q' } }),
  ],
  ['cc-refresh-request', 'cc-session', ({ session }) => session.refresh()],
  [
    'cc-request-failed',
    'cc-session',
    ({ session }) => session.request({ type: 'hold', callId: 'nobody', legId: 'x' }),
  ],
  [
    'cc-request-done',
    'cc-session',
    ({ session }) => {
      void session.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
      session.apply({
        type: 'call-patch',
        callId: 'call-1',
        patch: { legs: [{ id: 'customer', hold: true }] },
      });
    },
  ],
  ['cc-hold-request', 'cc-call-card', async ({ card }) => (await findButton(card, 'Hold')).click()],
  ['cc-target-request', 'cc-call-card', async ({ card }) => (await findButton(card, 'Transfer')).click()],
  ['cc-transfer-opened', 'cc-transfer-dialog', ({ of }) => of<CcTransferDialog>('cc-transfer-dialog').show()],
  [
    'cc-transfer-closed',
    'cc-transfer-dialog',
    async ({ of }) => {
      const dialog = of<CcTransferDialog>('cc-transfer-dialog');
      dialog.show();
      await dialog.updateComplete;
      dialog.close();
    },
  ],
  [
    'cc-directory-request',
    'cc-transfer-dialog',
    ({ of }) => of<CcTransferDialog>('cc-transfer-dialog').show(),
  ],
  [
    'cc-campaign-opened',
    'cc-campaign-contact',
    ({ of }) => void (of<CcTransferDialog>('cc-campaign-contact').open = true),
  ],
  [
    'cc-campaign-closed',
    'cc-campaign-contact',
    async ({ of }) => {
      const dialog = of<CcTransferDialog>('cc-campaign-contact');
      dialog.open = true;
      await dialog.updateComplete;
      dialog.open = false;
    },
  ],
  [
    'cc-variables-dirty',
    'cc-variables',
    async ({ of }) => {
      const field = (await findRole(of('cc-variables'), 'textbox', 'a')) as HTMLInputElement;
      field.value = 'typed';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
  ],
];

interface Bench {
  session: CcSession;
  card: HTMLElement;
  of<E extends HTMLElement>(tag: string): E;
}
const ringing = () => ({ ...callState('offered-inbound').call, id: 'ringing' });
const plain = () =>
  makeCall({ variables: [{ name: 'a', type: 'string', value: 'x', editable: true }] as never });

describe('inside of any other event', () => {
  it('every fact stands in the list', () => {
    expect(OTHERS.map(([event]) => event)).to.include.members([...FACTS, 'cc-fact']);
  });

  for (const [event, tag, cause] of OTHERS) {
    it(`${event}: throws, removes, empties, moves; then a call is shown and held as ever`, async function () {
      this.timeout(20_000);
      for (const [what, act] of ACTS) {
        const { session, clock } = await openSession(
          '<cc-call-card></cc-call-card><cc-variables></cc-variables><cc-transfer-dialog></cc-transfer-dialog><cc-campaign-contact></cc-campaign-contact>',
          plain(),
          { snapshot: { campaign: makeCampaign(), profile: makeProfile() } },
        );
        const all = [...session.children] as HTMLElement[];
        const of = <E extends HTMLElement>(name: string) =>
          all.find(({ localName }) => localName === name) as unknown as E;
        const card = of<HTMLElement>('cc-call-card');
        await findButton(card, 'Hold');
        const stage = session.parentElement!;
        const at = watch();
        const source: HTMLElement = tag === 'cc-session' ? session : of(tag);
        let heard = 0;
        source.addEventListener(event, () => {
          if (!heard++) act(source === session ? card : source, session);
        });
        await cause({ session, card, of });
        await until(() => heard, `${event}, ${what}`);
        await settled(session);
        await clock.advance(11_000);
        expect(at.wrong, what).to.deep.equal([]);
        if (what === 'throws') expect(at.mine(), what).to.equal(1);
        // whatever was done, the next call works
        stage.append(session);
        session.append(...all);
        session.state = snapshotOf(makeCall({ id: 'next', legs: [makeLeg({ name: 'Next One' })] })) as never;
        await until(() => seen(card).includes('Next One'), `${what}: the next call`);
        (await findButton(card, 'Hold')).click();
        expect(
          session.state.pending.map(({ type }) => type),
          what,
        ).to.deep.equal(['hold']);
        expect(at.wrong, what).to.deep.equal([]);
        at.stop();
        stage.remove();
      }
    });
  }
});
