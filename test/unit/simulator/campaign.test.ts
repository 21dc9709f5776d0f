import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WorldCampaign } from '../../../src/simulator/index.js';
import { ask, calls, campaignOf, contactOf, desk, dialled, reached } from './dialling.js';
import { agentIn, ends, flat, FROM, openPage, refresh, seen, start, stateOf, type Page } from './harness.js';

const skips = (page: Page) =>
  ({ type: 'campaign-skip', campaignId: 'camp-renewal', contactId: contactOf(page)! }) as const;

/** A campaign of a few contacts, for ada and ben unless it says otherwise. */
const small = (contacts: number, more: Partial<WorldCampaign> = {}): WorldCampaign => ({
  id: 'camp-small',
  name: 'Small',
  agentIds: ['ada'],
  offerSeconds: 10,
  contacts: Array.from({ length: contacts }, (_, i) => ({
    id: `s-${i + 1}`,
    number: `+120155501${i + 10}`,
    fields: [{ name: 'attempts', label: 'Attempts', value: '0' }],
  })),
  ...more,
});
const at = (contacts: number, more?: Partial<WorldCampaign>) =>
  desk({ world: { campaigns: [small(contacts, more)] } });

describe('simulator: a preview campaign', () => {
  it('shows an available agent a contact, whose it is until a deadline', async () => {
    const { sim, page } = await desk();
    const campaign = campaignOf(page)!;
    assert.deepEqual(
      [campaign.id, campaign.name],
      ['camp-renewal', { en: 'Card renewal', 'zh-CN': '卡片续期' }],
    );
    assert.deepEqual([campaign.busy, campaign.skipEnabled], [false, true]);
    const now = sim.clock.now();
    assert.deepEqual([campaign.offeredAt, campaign.offerDeadline], [now, now + 120_000]);
    assert.deepEqual(campaign.contact, {
      id: 'contact-1',
      name: 'Mina Okafor',
      number: '+12015550163',
      fields: [
        { label: { en: 'Card expires', 'zh-CN': '卡片到期' }, value: '08/2026' },
        { label: { en: 'Last contact', 'zh-CN': '上次联系' }, value: '2026-01-12' },
        { label: { en: 'Attempts', 'zh-CN': '尝试次数' }, value: '0' },
      ],
    });
    assert.equal(sim.state().campaigns[0]?.contacts.length, 6);
    assert.deepEqual(page.problems, []);
  });

  it('is nothing to whoever does not belong to it, or may not', async () => {
    const { sim, page } = await desk();
    const cho = openPage(sim, 'cho');
    await sim.advance(0);
    assert.equal(campaignOf(cho), null);
    assert.equal(cho.store.state.profile.campaignEnabled, false);
    sim.setProfile('ada', { campaignEnabled: false });
    assert.equal(campaignOf(page), null);
    assert.equal(
      sim.state().campaigns[0]?.contacts.some(({ offer }) => offer?.agentId === 'ada'),
      false,
    );
    sim.setProfile('ada', { campaignEnabled: true });
    assert.equal(contactOf(page), 'contact-1');
  });

  it('gives each contact to one agent, and all pages of an agent the same', async () => {
    const { sim, page } = await desk();
    const [ben, second] = [openPage(sim, 'ben'), openPage(sim, 'ada')];
    await sim.advance(0);
    assert.deepEqual([contactOf(page), contactOf(ben)], ['contact-1', 'contact-2']);
    assert.deepEqual(campaignOf(second), campaignOf(page));
    assert.equal(await ask(sim, second, skips(second)), 'ok');
    assert.deepEqual(
      [contactOf(page), contactOf(second), contactOf(ben)],
      ['contact-3', 'contact-3', 'contact-2'],
    );
    assert.deepEqual((await refresh(page)).campaign, campaignOf(page));
  });

  it('says what changed, and only to whom it concerns', async () => {
    const { sim, page, request } = await desk();
    const ben = openPage(sim, 'ben');
    await sim.advance(0);
    const told = (one: Page) => flat(one.updates).filter(({ type }) => type === 'campaign').length;
    await request(skips(page));
    assert.deepEqual([told(page), told(ben)], [1, 0]);
  });

  it('takes the contact back at the deadline, and offers the next; it comes again at the end', async () => {
    const { sim, page } = await at(2);
    await sim.advance(9999);
    assert.equal(contactOf(page), 's-1');
    await sim.advance(1);
    assert.equal(contactOf(page), 's-2');
    assert.equal(campaignOf(page)?.offerDeadline, sim.clock.now() + 10_000);
    await sim.advance(10_000);
    assert.equal(contactOf(page), 's-1');
  });

  it('has no deadline where none is set', async () => {
    const { sim, page } = await at(2, { offerSeconds: 0 });
    assert.equal(campaignOf(page)?.offerDeadline, undefined);
    await sim.advance(3_600_000);
    assert.equal(contactOf(page), 's-1');
  });

  it('offers nothing to whoever is not available, and others get it', async () => {
    const { sim, page, request, goIdle } = await at(1, { agentIds: ['ada', 'ben'] });
    const ben = openPage(sim, 'ben');
    await sim.advance(0);
    assert.deepEqual([contactOf(page), contactOf(ben)], ['s-1', undefined]);
    await goIdle();
    assert.deepEqual([contactOf(page), contactOf(ben)], [undefined, 's-1']);
    assert.deepEqual([campaignOf(page)?.contact, campaignOf(page)?.busy], [null, false]);
    await request({ type: 'agent-state', state: 'available' });
    assert.equal(contactOf(page), undefined, 'it is with ben');
    await sim.advance(10_000);
    assert.equal(contactOf(page), 's-1');
  });

  it('goes with an inbound call that is answered, and comes back after it', async () => {
    const { sim, page, request } = await desk();
    const id = sim.offerCall({ from: FROM });
    assert.equal(contactOf(page), 'contact-1', 'while it rings');
    sim.phone('ada').answer();
    assert.equal(contactOf(page), undefined);
    sim.customer(id).hangUp();
    await request({ type: 'wrapup', callId: page.call().id });
    assert.equal(contactOf(page), 'contact-1');
  });
});

describe('simulator: skipping a contact', () => {
  it('shows the next; it comes again at the end, for others only', async () => {
    const { sim, page, request } = await at(3, { agentIds: ['ada', 'ben'] });
    const ben = openPage(sim, 'ben');
    await sim.advance(0);
    assert.deepEqual([contactOf(page), contactOf(ben)], ['s-1', 's-2']);
    const skip = async (one: Page) => {
      const input = { type: 'campaign-skip', campaignId: 'camp-small', contactId: contactOf(one)! } as const;
      assert.equal(one === page ? await request(input) : await ask(sim, one, input), 'ok');
    };
    await skip(page);
    assert.equal(contactOf(page), 's-3');
    await skip(page);
    assert.equal(contactOf(page), undefined, 's-1 was skipped, s-2 is with ben');
    await skip(ben);
    assert.deepEqual([contactOf(ben), contactOf(page)], ['s-1', 's-2']);
    await skip(ben);
    await skip(page);
    await skip(ben);
    assert.deepEqual([contactOf(ben), contactOf(page)], [undefined, undefined], 'nobody wants any of them');
  });

  it('is confirmed to the page by the next one', async () => {
    const { sim, page } = await desk();
    const answer = page.store.request(skips(page));
    await sim.advance(0);
    assert.equal((await answer).ok, true);
    assert.deepEqual([contactOf(page), page.store.state.pending], ['contact-3', []]);
  });

  it('is confirmed by none left, too', async () => {
    const { sim, page } = await at(1);
    const answer = page.store.request({ type: 'campaign-skip', campaignId: 'camp-small', contactId: 's-1' });
    await sim.advance(0);
    assert.deepEqual([(await answer).ok, campaignOf(page)?.contact], [true, null]);
  });

  it('is refused where it is not enabled, and for a contact that is no longer there', async () => {
    const { request } = await at(2, { skipEnabled: false });
    const skip = { type: 'campaign-skip', campaignId: 'camp-small', contactId: 's-1' } as const;
    assert.equal(await request(skip), 'denied');
    const other = await at(2);
    assert.equal(await other.request({ ...skip, contactId: 's-2' }), 'not-found');
    assert.equal(await other.request({ ...skip, campaignId: 'camp-none' }), 'not-found');
    assert.equal(contactOf(other.page), 's-1');
  });
});

describe('simulator: a campaign call', () => {
  it('rings with the contact, its fields and the guide; the icon is busy', async () => {
    const { page } = await dialled('campaign');
    const { kind, phase, ani, dnis, legs, guide, requestId, variables } = page.call();
    assert.deepEqual([kind, phase, ani, dnis], ['campaign', 'offered', '+18005550100', '+12015550163']);
    assert.match(requestId!, /^t-/);
    assert.deepEqual([legs[0]?.name, legs[0]?.phase], ['Mina Okafor', 'waiting']);
    assert.deepEqual([guide?.id, guide?.submitted], ['guide-renewal', undefined]);
    const shown = variables.filter(({ inPopover }) => inPopover).map(({ name, value }) => [name, value]);
    assert.deepEqual(shown, [
      ['cardExpires', '08/2026'],
      ['lastContact', '2026-01-12'],
      ['attempts', '0'],
    ]);
    assert.deepEqual([contactOf(page), campaignOf(page)?.busy], ['contact-1', true]);
    assert.equal(campaignOf(page)?.offerDeadline, undefined, 'nobody takes it away meanwhile');
    assert.deepEqual(page.problems, []);
  });

  it('is done once they talk; the next contact comes after the wrap-up', async () => {
    const { sim, page, request, callId } = await reached('campaign');
    assert.equal(seen(page), 'connected single | customer connected');
    assert.deepEqual([contactOf(page), campaignOf(page)?.busy], [undefined, false]);
    const changes = { preferredBranch: { value: 'Harbour', rev: '1' } };
    assert.equal(await request({ type: 'save-variables', callId, changes }), 'ok');
    await request({ type: 'end-call', callId });
    assert.equal(contactOf(page), undefined);
    await request({ type: 'wrapup', callId });
    assert.deepEqual([contactOf(page), stateOf(sim, 'ada')], ['contact-3', 'available']);
    assert.equal(sim.state().campaigns[0]?.contacts.find(({ id }) => id === 'contact-1')?.done, true);
    assert.equal(page.store.state.history[0]?.direction, 'outbound');
    await sim.advance(3_600_000);
    assert.notEqual(contactOf(page), 'contact-1', 'not again');
  });

  it('waits for the call as long as it takes, also when the agent goes idle', async () => {
    const { sim, page, goIdle } = await dialled('campaign', {
      world: { campaigns: [small(2)], settings: { ringSeconds: 60 } },
    });
    await sim.advance(30_000);
    await goIdle();
    assert.deepEqual([contactOf(page), campaignOf(page)?.busy], ['s-1', true]);
    sim.phone('ada').decline();
    assert.deepEqual(ends(page), ['rejected/agent']);
    assert.deepEqual([contactOf(page), agentIn(sim, 'ada').state.kind], [undefined, 'idle']);
  });

  it('shows the number of the campaign, if it has one', async () => {
    const { page, request } = await at(1, { ani: '+18005550166' });
    assert.equal(await request(calls(page, 'campaign')), 'ok');
    assert.deepEqual([page.call().ani, page.call().guide], ['+18005550166', undefined]);
  });

  it('needs an available agent, no other call, the permission, and the contact that is shown', async () => {
    const { sim, page, request, goIdle } = await desk();
    const call = calls(page, 'campaign');
    assert.equal(
      await request({ ...call, contactId: 'contact-2' } as typeof call),
      'not-found',
      'that of ben',
    );
    await goIdle();
    assert.equal(await request(call), 'not-available');
    await request({ type: 'agent-state', state: 'available' });
    sim.setProfile('ada', { campaignEnabled: false });
    assert.equal(await request(call), 'denied');
    sim.setProfile('ada', { campaignEnabled: true });
    const id = sim.offerCall({ from: FROM });
    assert.equal(await request(call), 'denied', 'a call rings');
    sim.customer(id).hangUp();
    assert.equal(await request(call), 'ok');
    assert.equal(await request(call), 'denied', 'one at a time');
  });

  it('with a handset that is up: refused', async () => {
    const { sim, page, request } = await desk({ world: { settings: { handset: true, wrapupSeconds: 1 } } });
    const id = sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    sim.customer(id).hangUp();
    await sim.advance(1000);
    assert.equal(await request(calls(page, 'campaign')), 'not-available');
    assert.equal(campaignOf(page)?.busy, false);
  });

  it('sent on it comes in there, without a guide; the sender may still submit', async () => {
    const { page, ben, request, callId } = await reached('campaign');
    const target = { type: 'agent', id: 'ben', name: 'Ben' } as const;
    assert.equal(await request({ type: 'transfer', callId, target }), 'ok');
    const { kind, phase, guide, ani, dnis } = ben.call();
    assert.deepEqual([kind, phase, guide, ani], ['inbound', 'offered', undefined, '+12015550163']);
    assert.equal(dnis, '+18005550100');
    const answers = { renew: 'no', reason: 'Moving away' };
    assert.equal(await request({ type: 'submit-guide', callId, guideId: 'guide-renewal', answers }), 'ok');
    assert.deepEqual([page.call().phase, page.call().guide?.submitted], ['wrapup', true]);
  });
});

describe('simulator: starting anew', () => {
  it('has all contacts again', async () => {
    const { sim, page, request } = await at(2);
    await request({ type: 'campaign-skip', campaignId: 'camp-small', contactId: 's-1' });
    assert.equal(contactOf(page), 's-2');
    sim.reset();
    assert.equal(contactOf(page), 's-1');
  });

  it('a world without campaigns has none', async () => {
    const { page } = await start({ world: { campaigns: [] } });
    assert.equal(campaignOf(page), null);
  });
});
