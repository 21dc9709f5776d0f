/** What an agent sees while the line is not live: how old it is, why, and that nothing can be asked. */
import { expect } from '@open-wc/testing';
import { callState, NOW } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import { findButton, listenToRegions, seen, until } from '../helpers/dom.js';
import { openSession, settled } from '../helpers/page.js';

const INNER = '<cc-call-card></cc-call-card><cc-notices></cc-notices>';
const MINUTE = 60_000;

async function open(lang = 'en') {
  const opened = await openSession(INNER, callState('connected').call, { lang });
  const { session } = opened;
  const down = async (reason?: string) => {
    session.apply({ type: 'link', link: { status: 'offline', since: NOW, ...(reason && { reason }) } });
    await settled(session);
  };
  return {
    ...opened,
    down,
    card: session.querySelector('cc-call-card')!,
    notices: session.querySelector('cc-notices')!,
  };
}

describe('the line is down', () => {
  it('card and message say when the phone system was last heard, and go on counting', async () => {
    const { session, clock, card, notices, down } = await open();
    await clock.advance(4 * MINUTE);
    await down();
    await until(() => seen(notices).includes('4 min. ago'), seen(notices));
    expect(seen(card)).to.match(/last known, \d{1,2}:\d\d/);
    expect(seen(notices)).to.contain('No connection to the phone system');
    await expectAccessible(session);
    await clock.advance(2 * MINUTE);
    await until(() => seen(notices).includes('6 min. ago'), seen(notices));
    session.apply({ type: 'link', link: { status: 'online', since: NOW } });
    await until(() => seen(notices) === '');
    expect(seen(card)).not.to.contain('last known');
  });

  it('by the agent’s own clock, also when the server’s is an hour off', async () => {
    const { session, clock, notices, down } = await open();
    session.apply({ type: 'agent', agent: session.state.agent, serverTime: NOW + 60 * MINUTE } as never);
    await clock.advance(MINUTE);
    await down();
    const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(NOW);
    await until(() => seen(notices).includes(`as of ${time}, 1 min. ago`), seen(notices));
  });

  it('says what the agent can do about it', async () => {
    const { notices, down, session } = await open();
    await down('auth');
    await until(() => seen(notices).includes('Signed out of the phone system'));
    expect(seen(notices)).to.contain('Sign in again');
    session.parentElement!.lang = 'zh-CN';
    await until(() => seen(notices).includes('已从电话系统注销'));
    expect(seen(notices))
      .to.contain('请重新登录')
      .and.to.match(/截至 \d/);
  });

  it('a reason of the backend’s own is no word for the agent', async () => {
    const { notices, down } = await open();
    await down('constructor');
    await until(() => seen(notices).includes('No connection to the phone system'));
    expect(seen(notices)).not.to.contain('constructor');
  });

  it('actions are off with their reason, and on again with the line', async () => {
    const { session, card, down } = await open();
    const hold = await findButton(card, 'Hold');
    await down();
    await until(() => hold.getAttribute('aria-disabled') === 'true');
    expect(seen(card)).to.contain('No connection to the phone system');
    session.apply({ type: 'link', link: { status: 'connecting', since: NOW } });
    await settled(session);
    expect(hold.getAttribute('aria-disabled')).to.equal('true');
    session.apply({ type: 'link', link: { status: 'online', since: NOW } });
    await until(() => hold.getAttribute('aria-disabled') !== 'true');
  });

  it('minutes that pass are not read out', async () => {
    const { clock, session, down } = await open();
    await down();
    const heard = listenToRegions(session);
    await clock.advance(10 * MINUTE);
    await settled(session);
    expect(heard.said).to.deep.equal([]);
    heard.stop();
  });
});
