/** The sound of a call, as far as its backend says where and how it is. */
import { expect } from '@open-wc/testing';
import type { CallInput } from '../../src/core/schema/types.js';
import { callState, makeAgent, makeCall, makeLeg, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import { frames, listenToRegions, seen } from '../helpers/dom.js';
import { lineOf, openSession, settled } from '../helpers/page.js';

type Media = NonNullable<CallInput['media']>;
const SAYS: [media: Media | undefined, words: string][] = [
  [undefined, ''],
  [{ where: 'this-tab' }, ''],
  [{ where: 'this-tab', status: 'ok' }, ''],
  [{ where: 'phone', status: 'ok' }, ''],
  [{ where: 'phone', label: 'Desk 4711' }, 'Sound: Desk 4711'],
  [{ where: 'this-tab', status: 'connecting' }, 'Connecting the sound…'],
  [{ where: 'this-tab', status: 'lost' }, 'The sound is interrupted'],
  [
    { where: 'this-tab', status: 'blocked' },
    'The browser keeps this call silent. Click anywhere in the page',
  ],
  [{ where: 'other-tab', status: 'ok' }, 'The sound is in another tab'],
  [{ where: 'other-tab', status: 'blocked' }, 'The sound is in another tab'],
  [{ where: 'other-device' }, 'The sound is on another device'],
  [{ where: 'other-device', label: 'Tablet' }, 'Sound: Tablet'],
];
const lineIn = (element: Element) =>
  element.shadowRoot!.querySelector('[part~=reason]')?.textContent?.trim() ?? '';

describe('the sound of a call', () => {
  it('is told where there is something to tell, by the agent’s own card and by that of who is asked', async () => {
    for (const role of ['primary', 'consulted'] as const) {
      for (const [media, words] of SAYS) {
        const base = role === 'primary' ? makeCall() : callState('consulted').call;
        const { element, session } = await openSession('<cc-call-card></cc-call-card>', { ...base, media });
        expect(lineIn(element), `${role} ${JSON.stringify(media)}`).to.equal(words);
        session.remove();
      }
    }
  });

  it('comes after why an action is off; that nobody is heard comes before', async () => {
    const held = { legs: [makeLeg({ hold: true })] };
    const { element, session } = await openSession(
      '<cc-call-card></cc-call-card>',
      makeCall({ ...held, media: { where: 'other-tab' } }),
    );
    expect(lineIn(element)).to.equal('Resume the call before you end it');
    session.state = snapshotOf(makeCall({ ...held, media: { where: 'this-tab', status: 'lost' } })) as never;
    await settled(session);
    expect(lineIn(element)).to.equal('The sound is interrupted');
    await expectAccessible(element);
  });

  it('is nothing while it rings, nor when the call is over', async () => {
    const media: Media = { where: 'this-tab', status: 'lost' };
    for (const name of ['offered-inbound', 'wrapup', 'ended-completed'] as const) {
      const { element, session } = await openSession('<cc-call-card></cc-call-card>', {
        ...callState(name).call,
        media,
      });
      expect(seen(element), name).not.to.contain('interrupted');
      session.remove();
    }
  });

  it('that is lost, and back, is said once', async () => {
    const line = lineOf();
    const { session } = await openSession('<cc-call-card></cc-call-card><cc-call-card></cc-call-card>');
    session.connector = line.connector;
    await settled(session);
    line.say({ type: 'snapshot', snapshot: snapshotOf(makeCall(), { agent: makeAgent() }) });
    await settled(session);
    const regions = listenToRegions();
    for (const status of ['ok', 'lost', 'lost', 'ok', 'connecting', 'ok', 'blocked', 'ok'] as const) {
      const patch = { media: { where: 'this-tab' as const, status } };
      line.say({ type: 'call-patch', callId: makeCall().id!, patch });
      await settled(session);
      await frames(3);
    }
    regions.stop();
    expect(regions.said).to.deep.equal([
      'The sound is interrupted',
      'The sound is back',
      'The browser keeps this call silent. Click anywhere in the page',
    ]);
  });
});
