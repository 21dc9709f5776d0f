import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, BRANCH, desk, dialled, reached, resultOf, ringing } from './dialling.js';
import { agentIn, at as consulting, ends, FROM, openPage, seen, start, stateOf, told } from './harness.js';

const OURS = '+18005550100';

describe('simulator: an outdial', () => {
  it('rings at the agent first, with both numbers and the queue', async () => {
    const { sim, page, request } = await desk();
    const code = await request({ id: 'out-1', type: 'outdial', number: BRANCH, source: 'dialpad' });
    assert.equal(code, 'ok');
    const { kind, role, phase, requestId, ani, dnis, queue, ringDeadline, legs, recording } = page.call();
    assert.deepEqual([kind, role, phase, requestId], ['outdial', 'primary', 'offered', 'out-1']);
    assert.deepEqual([ani, dnis], [OURS, BRANCH]);
    assert.deepEqual(queue, { en: 'Card Support', 'zh-CN': '卡片支持' });
    assert.equal(ringDeadline, sim.clock.now() + 20_000);
    assert.equal(recording.status, 'off');
    const [leg] = legs;
    assert.deepEqual([leg?.phase, leg?.number, leg?.name], ['waiting', BRANCH, 'Harbour branch']);
    assert.equal(page.call().can, undefined, 'answered on the phone');
    assert.equal(stateOf(sim, 'ada'), 'available');
    assert.deepEqual(page.problems, []);
  });

  it('then at the customer, and is connected when the customer has answered', async () => {
    const { sim, page, customer, interactionId } = await dialled();
    assert.equal(customer().answer(), false, 'not dialled yet');
    assert.equal(customer().hangUp(), false, 'knows nothing of it');
    await sim.advance(4000);
    sim.phone('ada').answer();
    assert.equal(seen(page), 'offered single | customer ringing');
    assert.deepEqual([page.call().ringDeadline, page.call().connectedAt], [undefined, undefined]);
    await sim.advance(3000);
    assert.equal(sim.customer(interactionId).answer(), true);
    assert.equal(seen(page), 'connected single | customer connected');
    assert.equal(page.call().connectedAt, sim.clock.now());
    assert.equal(page.call().recording.status, 'on');
    assert.equal(stateOf(sim, 'ada'), 'engaged');
    await sim.advance(120_000);
    assert.equal(page.call().phase, 'connected', 'nothing rings any more');
  });

  it('is confirmed to the page by its request', async () => {
    const { sim, page } = await desk();
    const answer = page.store.request({ type: 'outdial', number: BRANCH, source: 'history' });
    await sim.advance(0);
    assert.equal((await answer).ok, true);
    assert.equal(page.store.state.pending.length, 0);
  });

  const numbers: [number: string, problem: string | undefined][] = [
    ['+12015532447', undefined],
    ['+11234567890', undefined],
    ['01161123456789', undefined],
    ['(201) 553-2447', undefined],
    ['911', undefined],
    ['', 'Give a number'],
    ['12', 'A number has 3 digits at least'],
    ['+123456789012345', 'A number has 14 digits at most'],
    ['1+2345', 'A + stands only in front'],
    ['4102', 'An extension cannot be dialled'],
    ['+19005550100', 'Numbers that begin like this are blocked'],
    ['+18005550177', 'The number of an entry point cannot be dialled'],
    ['1-800-FLOWERS', 'Only digits and + # * : can be dialled'],
  ];
  for (const [number, problem] of numbers) {
    it(`to "${number}": ${problem ?? 'dialled'}`, async () => {
      const { sim, page } = await desk();
      const result = await resultOf(sim, page, { type: 'outdial', number, source: 'page' });
      assert.deepEqual(
        result.ok ? undefined : [result.code, result.fields],
        problem && ['invalid', { number: problem }],
      );
      assert.equal(sim.state().interactions.filter(({ kind }) => kind === 'outdial').length, problem ? 0 : 1);
    });
  }

  it('keeps the rules of the profile, and those of the world', async () => {
    const { sim, page, request } = await desk();
    const { outdial } = page.store.state.profile;
    sim.setProfile('ada', {
      entryPointNumbers: [],
      outdial: { ...outdial!, minDigits: 5, maxDigits: 16, allowedPrefixes: ['+86', '+1'] },
    });
    const to = (number: string) => request({ type: 'outdial', number, source: 'page' });
    assert.equal(await to('+4912345678'), 'invalid', 'not an allowed prefix');
    assert.equal(await to('1234'), 'invalid', 'too short');
    assert.equal(await to('+18005550142'), 'invalid', 'an entry point of the world');
    assert.equal(await to('+8612345678901234'), 'ok', 'as long as the profile allows');
  });

  const anis: [what: string, aniId: string | undefined, ani: string | undefined][] = [
    ['the chosen one', 'ani-fraud', '+18005550166'],
    ['the default without a choice', undefined, OURS],
    ['none that there is not', 'ani-none', undefined],
  ];
  for (const [what, aniId, ani] of anis) {
    it(`shows the customer our number: ${what}`, async () => {
      const { sim, page } = await desk();
      const result = await resultOf(sim, page, { type: 'outdial', number: BRANCH, aniId, source: 'dialpad' });
      if (ani) assert.equal(page.call().ani, ani);
      else assert.deepEqual(!result.ok && [result.code, Object.keys(result.fields!)], ['invalid', ['aniId']]);
    });
  }

  it('has no number of ours to show when there is no default', async () => {
    const { sim, page, request } = await desk();
    sim.setProfile('ada', { outdial: { enabled: true } });
    assert.equal(await request({ type: 'outdial', number: BRANCH, source: 'page' }), 'ok');
    assert.equal(page.call().ani, undefined);
  });

  const names: [number: string, given: string | undefined, name: string | undefined][] = [
    [BRANCH, undefined, 'Harbour branch'],
    [BRANCH, 'As it is called here', 'As it is called here'],
    [FROM, undefined, 'Jordan Lee'],
    ['+12125550123', undefined, undefined],
    ['+12125550123', 'Somebody', 'Somebody'],
  ];
  for (const [number, name, expected] of names) {
    it(`names ${number} ${name ? 'as the command does' : 'after what is known'}: ${expected ?? 'nobody'}`, async () => {
      const { page, request } = await desk();
      await request({ type: 'outdial', number, name, source: 'page' });
      assert.equal(page.call().legs[0]?.name, expected);
    });
  }

  it('has the variables of its queue: what is known of a customer, nothing of others, none in the request', async () => {
    const { sim, page, request } = await desk();
    await request({ type: 'outdial', number: FROM, source: 'page' });
    const value = (name: string) => page.call().variables.find((item) => item.name === name)?.value;
    assert.deepEqual(
      [value('accountTier'), value('reasonForCall'), value('verified')],
      ['Gold', null, false],
    );
    assert.equal(
      page.call().variables.some(({ inPopover }) => inPopover),
      false,
      'none in the request',
    );
    sim.phone('ada').answer();
    sim.customer(page.call().interactionId!).answer();
    assert.equal(
      page.call().variables.some(({ inPopover }) => inPopover),
      true,
      'for whoever gets it next',
    );
  });

  it('is for the queue that is set', async () => {
    const { page } = await dialled('outdial', { world: { settings: { outdialQueueId: 'q-fraud' } } });
    assert.deepEqual(page.call().queue, { en: 'Fraud', 'zh-CN': '反欺诈' });
  });

  it('needs the permission, no other call, and an agent who is available or idle', async () => {
    const { sim, page, request } = await desk();
    const out = { type: 'outdial', number: BRANCH, source: 'page' } as const;
    sim.setProfile('ada', { outdial: null });
    assert.equal(await request(out), 'denied');
    sim.setProfile('ada', { outdial: { enabled: true } });
    const id = sim.offerCall({ from: FROM });
    assert.equal(await request(out), 'denied', 'a call rings');
    await sim.advance(20_000);
    assert.equal(stateOf(sim, 'ada'), 'rona');
    sim.customer(id).hangUp();
    assert.equal(await request(out), 'not-available', 'in RONA');
    await request({ type: 'agent-state', state: 'available' });
    assert.equal(await request(out), 'ok');
    assert.equal(await request(out), 'denied', 'one at a time');
    assert.equal(page.store.state.calls.length, 1);
  });

  it('asked for on two pages of one agent at once: one call', async () => {
    const { sim, page } = await start({ world: { settings: { latencyMs: 100 } } });
    const second = openPage(sim, 'ada');
    const out = { type: 'outdial', number: BRANCH, source: 'page' } as const;
    const answers = [page.send(out), second.send(out)];
    await sim.advance(100);
    const codes = (await Promise.all(answers)).map((result) => (result.ok ? 'ok' : result.code));
    assert.deepEqual(codes, ['ok', 'denied']);
    assert.deepEqual(second.store.state.calls, page.store.state.calls);
  });

  it('with a handset that is up: refused, and the agent is told', async () => {
    const { sim, page, request } = await desk({ world: { settings: { handset: true, wrapupSeconds: 1 } } });
    const id = sim.offerCall({ from: FROM });
    sim.phone('ada').answer();
    sim.customer(id).hangUp();
    await sim.advance(1000);
    const out = { type: 'outdial', number: BRANCH, source: 'page' } as const;
    const result = await resultOf(sim, page, out);
    assert.deepEqual(!result.ok && [result.code, result.message], [
      'not-available',
      'Hang up your handset before the next call',
    ]);
    assert.deepEqual(told(page), ['handset: Hang up your handset before the next call']);
    sim.phone('ada').hangUp();
    assert.equal(await request(out), 'ok');
  });
});

describe('simulator: the agent who dials', () => {
  it('can be idle, and then gets no calls meanwhile', async () => {
    const { sim, page } = await dialled('outdial', {}, true);
    sim.offerCall({ from: FROM });
    assert.deepEqual([page.call().kind, stateOf(sim, 'ada')], ['outdial', 'idle']);
  });

  it('gets no other call once the own phone is answered', async () => {
    const { sim, page, customer } = await ringing();
    sim.offerCall({ from: FROM });
    assert.deepEqual([page.store.state.calls.length, page.call().kind], [1, 'outdial']);
    assert.equal(stateOf(sim, 'ada'), 'available', 'as it was');
    customer().decline();
    assert.deepEqual([page.store.state.calls.length, page.call().kind], [1, 'inbound'], 'now it comes');
  });

  it('cannot be consulted or sent a call any longer, either', async () => {
    const { sim } = await ringing();
    const ben = openPage(sim, 'ben');
    await sim.advance(0);
    sim.offerCall({ to: 'ben', from: FROM });
    sim.phone('ben').answer();
    const target = { type: 'agent', id: 'ada', name: 'Ada' } as const;
    assert.equal(await ask(sim, ben, { type: 'consult', callId: ben.call().id, target }), 'not-available');
  });

  const afterwards: [
    before: 'available' | 'idle',
    setting: boolean,
    chosen: 'available' | 'idle' | '',
    after: string,
  ][] = [
    ['available', false, '', 'available'],
    ['available', true, '', 'available'],
    ['idle', false, '', 'idle lunch'],
    ['idle', true, '', 'available'],
    ['available', false, 'idle', 'idle break'],
    ['idle', false, 'available', 'available'],
    ['idle', true, 'idle', 'idle break'],
  ];
  for (const [before, availableAfterOutdial, chosen, after] of afterwards) {
    const what = `from ${before}, available afterwards ${availableAfterOutdial}, ${chosen || 'nothing'} chosen`;
    it(`${what}: ${after}`, async () => {
      const settings = { availableAfterOutdial };
      const { sim, page, request } = await reached('outdial', { world: { settings } }, before === 'idle');
      const callId = page.call().id;
      await request({ type: 'end-call', callId });
      assert.deepEqual([page.call().phase, stateOf(sim, 'ada')], ['wrapup', 'wrapup']);
      if (chosen) await request({ type: 'agent-state', state: chosen, idleCodeId: 'break' });
      assert.equal(await request({ type: 'wrapup', callId, reasonId: 'follow-up' }), 'ok');
      const { kind, idleCodeId } = agentIn(sim, 'ada').state;
      assert.equal([kind, idleCodeId].join(' ').trim(), after);
    });
  }

  it('who went idle while it rang is idle afterwards', async () => {
    const { sim, page, request, goIdle, customer } = await ringing();
    assert.equal(await goIdle(), 'ok');
    assert.equal(stateOf(sim, 'ada'), 'idle');
    customer().answer();
    assert.equal(stateOf(sim, 'ada'), 'engaged');
    customer().hangUp();
    await request({ type: 'wrapup', callId: page.call().id });
    assert.equal(stateOf(sim, 'ada'), 'idle');
  });

  it('has it in the history, as outbound', async () => {
    const { sim, page, request, customer } = await reached();
    await sim.advance(42_000);
    customer().hangUp();
    await request({ type: 'wrapup', callId: page.call().id, reasonId: 'follow-up' });
    const [entry] = page.store.state.history;
    const { direction, number, name, durationMs } = entry!;
    assert.deepEqual([direction, number, name, durationMs], ['outbound', BRANCH, 'Harbour branch', 42_000]);
  });
});

describe('simulator: a connected outdial', () => {
  it('is held, recorded, written on and ended like any other', async () => {
    const { page, request, callId } = await reached();
    assert.equal(await request({ type: 'hold', callId, legId: 'customer' }), 'ok');
    assert.equal(seen(page), 'connected single | customer connected held');
    assert.equal(await request({ type: 'resume', callId, legId: 'customer' }), 'ok');
    assert.equal(await request({ type: 'pause-recording', callId }), 'ok');
    assert.equal(page.call().recording.status, 'paused');
    const changes = { caseNumber: { value: 'CS-1', rev: '1' } };
    assert.equal(await request({ type: 'save-variables', callId, changes }), 'ok');
    assert.equal(await request({ type: 'end-call', callId }), 'ok');
    assert.deepEqual([page.call().phase, page.call().end?.reason], ['wrapup', 'completed']);
    assert.deepEqual(ends(page), []);
  });

  it('goes into a consult, a conference, and to whoever was consulted, as inbound', async () => {
    const { sim, page, ben, request, callId } = await reached();
    const target = { type: 'agent', id: 'ben', name: 'Ben' } as const;
    assert.equal(await request({ type: 'consult', callId, target }), 'ok');
    assert.deepEqual([ben.call().kind, ben.call().ani, ben.call().dnis], ['consult', BRANCH, OURS]);
    sim.phone('ben').answer();
    const legId = page.call().legs[1]!.id;
    assert.equal(await request({ type: 'conference', callId, legId }), 'ok');
    assert.equal(await request({ type: 'complete-transfer', callId, legId }), 'ok');
    assert.deepEqual([page.call().kind, page.call().phase, page.call().dnis], ['outdial', 'wrapup', BRANCH]);
    const { kind, phase, ani, dnis } = ben.call();
    assert.deepEqual([kind, phase, ani, dnis], ['inbound', 'connected', BRANCH, OURS]);
    sim.phone('ben').hangUp();
    await ask(sim, ben, { type: 'wrapup', callId: ben.call().id });
    assert.equal(ben.store.state.history[0]?.direction, 'inbound');
    assert.equal(stateOf(sim, 'ben'), 'available');
  });

  for (const [target, taker] of [
    [{ type: 'agent', id: 'ben', name: 'Ben' }, 'ben'],
    [{ type: 'queue', id: 'q-fraud', name: 'Fraud' }, 'ben'],
    [{ type: 'entry-point', id: 'ep-credit', name: 'Credit' }, 'ben'],
  ] as const) {
    it(`sent to an ${target.type} it comes in there, and the sender is as before`, async () => {
      const { sim, page, ben, request, callId } = await reached('outdial', {}, true);
      assert.equal(await request({ type: 'transfer', callId, target }), 'ok');
      const { kind, phase, ani, dnis } = ben.call();
      assert.deepEqual([kind, phase, ani, dnis], ['inbound', 'offered', BRANCH, OURS]);
      sim.phone(taker).answer();
      assert.equal(seen(ben), 'connected single | customer connected');
      await request({ type: 'wrapup', callId });
      assert.equal(stateOf(sim, 'ada'), 'idle');
      assert.equal(page.store.state.history[0]?.direction, 'outbound');
    });
  }

  it('sent on and not taken: dropped, or back as inbound', async () => {
    for (const transferKeepsCall of [false, true]) {
      const { sim, page, request, callId } = await reached();
      sim.setProfile('ada', { transferKeepsCall });
      await request({ type: 'transfer', callId, target: { type: 'agent', id: 'ben', name: 'Ben' } });
      await request({ type: 'wrapup', callId });
      sim.phone('ben').decline();
      const calls = page.store.state.calls.map(({ kind, phase }) => `${kind} ${phase}`);
      assert.deepEqual(calls, transferKeepsCall ? ['inbound offered'] : []);
    }
  });

  for (const type of ['queue', 'entry-point'] as const) {
    it(`goes to no ${type} without the permission, and lists none`, async () => {
      const { sim, page, request, callId } = await reached();
      const target = type === 'queue' ? { type, id: 'q-fraud' } : { type, id: 'ep-credit' };
      const list = async () => {
        const kind = type === 'queue' ? 'queues' : 'entry-points';
        const query = { kind, text: '', purpose: 'transfer', callId } as const;
        return (await page.connector.directory(query, { signal: new AbortController().signal })).total;
      };
      assert.notEqual(await list(), 0);
      sim.setProfile('ada', { outdial: { enabled: true } });
      assert.equal(await list(), 0);
      assert.equal(await request({ type: 'transfer', callId, target }), 'denied');
      assert.equal(page.call().phase, 'connected');
      sim.setProfile('ada', { outdial: { enabled: true, transferToQueue: true } });
      assert.equal(await request({ type: 'transfer', callId, target }), 'ok');
    });
  }

  it('whoever consults another agent on an inbound call is not bound by it', async () => {
    const floor = await consulting('single');
    floor.sim.setProfile('ada', { outdial: { enabled: true } });
    const target = { type: 'entry-point', id: 'ep-credit' } as const;
    assert.equal(await floor.ask(floor.ada, { type: 'transfer', callId: floor.callId, target }), 'ok');
  });
});

describe('simulator: whom to dial', () => {
  const list = async ({ page }: Awaited<ReturnType<typeof desk>>, kind: 'contacts' | 'agents' | 'queues') => {
    const query = { kind, text: '', purpose: 'outdial' } as const;
    const { items } = await page.connector.directory(query, { signal: new AbortController().signal });
    return items.map(({ id }) => id);
  };
  it('the contacts of the address book, and nobody else', async () => {
    const floor = await desk();
    assert.equal((await list(floor, 'contacts')).length, 8);
    assert.deepEqual([await list(floor, 'agents'), await list(floor, 'queues')], [[], []]);
  });
  it('nobody where the profile has no address book', async () => {
    const floor = await desk();
    floor.sim.setProfile('ada', { outdial: { enabled: true, addressBook: false } });
    assert.deepEqual(await list(floor, 'contacts'), []);
  });
});
