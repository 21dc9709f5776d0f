/** The outcomes of policy: what comes of each act, on every screen and in the contact centre. */
import { expect } from '@open-wc/testing';
import {
  button,
  byRole,
  deep,
  findButton,
  findRole,
  isOff,
  listenToRegions,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import {
  calling,
  conferring,
  consulting,
  CUSTOMER,
  dialled,
  openFloor,
  reached,
  requested,
  swapped,
  talking,
  type Floor,
  type Lang,
} from '../helpers/floor.js';
import { goesOn, handedOver, isOut, overForAll, SCREENS, wrapsUp } from '../helpers/floor-checks.js';

const INTERPRETER = '+442079460011';

async function held(): Promise<Floor> {
  const floor = await talking({ agents: ['ada', 'ben'] });
  await floor.ada.press('Hold');
  return floor;
}

/** ada has asked for a number, which rings. */
async function numberRings(): Promise<Floor> {
  const floor = await talking();
  await floor.ada.askNumber('consult', INTERPRETER);
  return floor;
}

async function numberTalks(): Promise<Floor> {
  const floor = await numberRings();
  await floor.after(number(floor).answer());
  return floor;
}

const number = ({ sim, id, interaction }: Floor) => sim.party(id, interaction()!.parties[0]!.id);

/** ada has asked a queue in which nobody is free. */
async function queueWaits(): Promise<Floor> {
  const floor = await talking({ agents: ['ada', 'ben', 'cho'] });
  await floor.ben.setState('Lunch');
  await floor.cho.setState('Lunch');
  await floor.ada.askQueue('consult', 'Fraud');
  return floor;
}

type Stage = () => Promise<Floor>;

/** The same from each of several situations. */
async function fromEach(stages: Stage[], act: (floor: Floor) => Promise<void>): Promise<void> {
  for (const stage of stages) {
    const floor = await stage();
    await act(floor);
    floor.goHome();
  }
}

const two: Stage = () => talking({ agents: ['ada', 'ben'] });

describe('outcomes: over for all three, agent 1 wraps up, agent 2 does not', () => {
  it('outcomes 1.1: End while talking to the customer in a consult', async () => {
    const floor = await swapped();
    await floor.ada.press('End', floor.ada.customer);
    await overForAll(floor);
    expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'agent' });
  });

  it('outcomes 1.2: End conference', async () => {
    const floor = await conferring();
    await floor.ada.press('End conference');
    await overForAll(floor);
    expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'agent' });
  });

  it('outcomes 1.3: agent 1’s phone hangs up, the customer on hold or not', () =>
    fromEach([two, held, requested, consulting, swapped, conferring], async (floor) => {
      await floor.after(floor.sim.phone('ada').hangUp());
      await overForAll(floor);
      expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'agent' });
      expect(floor.ada.notices, 'it was her own doing').to.equal('');
      await floor.pass(25);
      isOut(floor.ben);
    })).timeout(30_000);

  it('outcomes 2.1: the customer leaves, on hold or not, alone or in a consult or conference', () =>
    fromEach([two, held, consulting, swapped, conferring], async (floor) => {
      await floor.after(floor.sim.customer(floor.id).hangUp());
      await overForAll(floor);
      expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'customer' });
    })).timeout(30_000);

  it('outcomes 2.2: the customer leaves while agent 2 rings: the request vanishes, without RONA', async () => {
    const floor = await requested();
    await floor.after(floor.sim.customer(floor.id).hangUp());
    await overForAll(floor);
    await floor.pass(25);
    isOut(floor.ben);
    expect(floor.stateOf('ben')).to.equal('available');
  });

  it('outcomes 2.3: the customer leaves while a queue is asked: nobody is looked for any longer', async () => {
    const floor = await queueWaits();
    await floor.after(floor.sim.customer(floor.id).hangUp());
    await wrapsUp(floor.ada);
    await floor.cho.setState('Available');
    isOut(floor.cho);
  });
});

describe('outcomes: back to agent 1 and the customer, who is not on hold; no wrap-up', () => {
  it('outcomes 3.1: End consult, without a notice', () =>
    fromEach([consulting, swapped], async (floor) => {
      await floor.ada.press('End consult');
      goesOn(floor);
      expect(floor.ada.notices).to.equal('');
    }));

  it('outcomes 3.2: Cancel consult, of an agent, a queue or a number, without a notice', () =>
    fromEach([requested, queueWaits, numberRings], async (floor) => {
      await floor.ada.press('Cancel consult');
      goesOn(floor, floor.cho ? 'Idle' : 'Available');
      expect(floor.ada.notices).to.equal('');
      await floor.pass(25);
      expect(floor.stateOf('ben'), 'no RONA').to.equal(floor.cho ? 'idle' : 'available');
    })).timeout(30_000);

  it('outcomes 3.3: Exit consult, agent 1 is told', () =>
    fromEach([consulting, swapped], async (floor) => {
      await floor.ben.press('Exit consult');
      goesOn(floor);
      expect(floor.ada.notices).to.contain('Ben Ortiz left');
    }));

  it('outcomes 3.4: Exit conference, agent 1 is told', async () => {
    const floor = await conferring();
    await floor.ben.press('Exit conference');
    goesOn(floor);
    expect(floor.ada.notices).to.contain('Ben Ortiz left');
  });

  it('outcomes 3.5: agent 2’s phone hangs up, agent 1 is told', () =>
    fromEach([consulting, swapped, conferring], async (floor) => {
      await floor.after(floor.sim.phone('ben').hangUp());
      goesOn(floor);
      expect(floor.ada.notices).to.contain('Ben Ortiz left');
    })).timeout(30_000);

  it('outcomes 3.6: the other party refuses, agent 1 is told', async () => {
    const floor = await requested();
    await floor.after(floor.sim.phone('ben').decline());
    goesOn(floor);
    expect(floor.ada.notices).to.contain('Ben Ortiz declined the consult');
    floor.goHome();
    const outside = await numberRings();
    await outside.after(number(outside).decline());
    goesOn(outside);
    expect(outside.ada.notices).to.contain('Interpreter service declined the consult');
  });

  it('outcomes 3.7: a number does not answer, agent 1 is told', async () => {
    const floor = await numberRings();
    await floor.pass(24);
    expect(floor.ada.panes[1]!.word).to.equal('Consult requested');
    await floor.pass(1);
    goesOn(floor);
    expect(floor.ada.notices).to.contain('Interpreter service did not answer the consult');
  });

  it('outcomes 3.8: a number fails, agent 1 is told', async () => {
    const floor = await numberRings();
    await floor.after(number(floor).fail());
    goesOn(floor);
    expect(floor.ada.notices).to.contain('The consult could not be connected');
  });

  it('outcomes 3.9: a number leaves the consult, or the conference, agent 1 is told', async () => {
    for (const conference of [false, true]) {
      const floor = await numberTalks();
      if (conference) await floor.ada.press('Conference', floor.ada.other);
      await floor.after(number(floor).hangUp());
      goesOn(floor);
      expect(floor.ada.notices).to.contain('Interpreter service left');
      floor.goHome();
    }
  });

  it('outcomes 4.1: agent 2 does not answer a consult: RONA, agent 1 is told', async () => {
    const floor = await requested();
    await floor.pass(19);
    expect(floor.ada.panes).to.deep.equal(SCREENS.requested.agent1);
    await floor.pass(1);
    expect(floor.ada.panes).to.deep.equal(SCREENS.talking.agent1);
    expect(floor.ada.notices).to.contain('Ben Ortiz did not answer the consult');
    expect([floor.ben.state.replace(/ .*/, ''), floor.stateOf('ben')]).to.deep.equal(['RONA', 'rona']);
    expect(floor.ben.has('cc-wrapup')).to.equal(false);
  });

  it('outcomes 4.2: and the consult of a queue is not queued again', async () => {
    const floor = await talking({ agents: ['ada', 'ben', 'cho'] });
    await floor.ada.askQueue('consult', 'Fraud');
    expect(floor.ben.calls.length).to.equal(1);
    await floor.pass(20);
    expect(floor.ada.panes).to.deep.equal(SCREENS.talking.agent1);
    expect(floor.stateOf('ben')).to.equal('rona');
    await floor.pass(60);
    isOut(floor.cho);
  });
});

describe('outcomes: transfers', () => {
  it('outcomes 5.1: Transfer to agent 2 from a consult: agent 1 wraps up at once, agent 2 has the call without accepting', () =>
    fromEach([consulting, swapped], async (floor) => {
      await floor.ada.press('Transfer to Ben Ortiz');
      await handedOver(floor);
    }));

  it('outcomes 5.2: Transfer to agent 2 from a conference', async () => {
    const floor = await conferring();
    await floor.ada.press('Transfer to Ben Ortiz');
    await handedOver(floor);
  });

  it('outcomes 5.3: Transfer to a number that was consulted: the customer stays with it', async () => {
    const floor = await numberTalks();
    await floor.ada.press('Transfer to Interpreter service');
    await wrapsUp(floor.ada);
    const { customer, parties } = floor.interaction()!;
    expect([customer.phase, customer.hold, parties[0]?.phase]).to.deep.equal([
      'connected',
      false,
      'connected',
    ]);
  });

  it('outcomes 6.1: a transfer that is accepted: agent 1 wraps up at once, whoever it is for', async () => {
    const ways: ((floor: Floor) => Promise<void>)[] = [
      ({ ada }) => ada.ask('transfer', 'Ben Ortiz'),
      ({ ada }) => ada.askQueue('transfer', 'Fraud'),
      ({ ada }) => ada.askQueue('transfer', 'Credit cards'),
      ({ ada }) => ada.askNumber('transfer', INTERPRETER),
    ];
    for (const way of ways) {
      const floor = await talking();
      await way(floor);
      await wrapsUp(floor.ada);
      expect(floor.ada.call.end).to.deep.equal({ reason: 'transferred', by: 'agent' });
      floor.goHome();
    }
  }).timeout(30_000);

  it('outcomes 6.2: nobody takes it: the customer’s call is dropped, agent 1 gets a notice', async () => {
    const silent = await two();
    await silent.ada.ask('transfer', 'Ben Ortiz');
    await silent.pass(20);
    const refused = await two();
    await refused.ada.ask('transfer', 'Ben Ortiz');
    await refused.after(refused.sim.phone('ben').decline());
    const outside = await two();
    await outside.ada.askNumber('transfer', INTERPRETER);
    await outside.after(number(outside).decline());
    for (const { ada, interaction } of [silent, refused, outside]) {
      expect([interaction()?.customer.phase, interaction()?.waiting]).to.deep.equal(['left', false]);
      expect(ada.notices).to.contain('The transfer was not taken and the call was dropped');
      await wrapsUp(ada);
    }
  });

  it('outcomes 6.3: where the administrator keeps such calls it comes back, and the dialog does not warn', async () => {
    const floor = await talking({ agents: ['ada', 'ben'] });
    const { sim, ada, pass, after, interaction } = floor;
    sim.setProfile('ada', { transferKeepsCall: true });
    await pass(0);
    await ada.open('transfer');
    await ada.choose('Ben Ortiz');
    expect(seen(ada.dialog)).not.to.contain('dropped');
    await ada.send('transfer');
    await wrapsUp(ada);
    await pass(20);
    expect(ada.notices).to.contain('The transfer was not taken, the call is back with you');
    expect(interaction()?.customer.phase).to.not.equal('left');
    await ada.press('Submit', ada.wrapup);
    expect(ada.calls.map(({ phase, interactionId }) => [phase, interactionId])).to.deep.equal([
      ['offered', floor.id],
    ]);
    await after(sim.phone('ada').answer());
    expect(ada.panes).to.deep.equal(SCREENS.talking.agent1);
  });

  it('outcomes 7.1: a transfer to somebody who is not available is refused, the call is as it was', async () => {
    const { ada, ben, interaction } = await two();
    await ada.open('transfer');
    await ada.choose('Ben Ortiz');
    await ben.setState('Lunch');
    const before = JSON.stringify([ada.call, interaction()]);
    await ada.send('transfer');
    expect(seen(part(ada.dialog, 'reason')!)).to.contain('Not available now');
    expect(JSON.stringify([ada.call, interaction()])).to.equal(before);
    expect(ada.panes).to.deep.equal(SCREENS.talking.agent1);
    const result = await ada.request({
      type: 'transfer',
      target: { type: 'agent', id: 'ben', name: 'Ben Ortiz' },
    });
    expect(result).to.deep.include({ ok: false, code: 'not-available' });
  });

  it('outcomes 7.2: a transfer to a wrong number is refused, the call is as it was', async () => {
    const { ada, interaction } = await talking();
    const before = JSON.stringify([ada.call, interaction()]);
    const result = await ada.request({ type: 'transfer', target: { type: 'number', number: '12' } });
    expect(result).to.deep.include({ ok: false, code: 'invalid' });
    expect(JSON.stringify([ada.call, interaction()])).to.equal(before);
    expect(ada.panes[0]).to.deep.include({ word: 'Connected', off: [] });
    expect(seen(part(ada.customer, 'reason')!)).to.contain('Something in the request is missing or wrong');
  });

  it('outcomes 8: a call sent to an entry point is never offered to its sender; its variables move as the guide says', async () => {
    const world = {
      queues: ['q-card', 'q-credit'].map((id) => ({ id, name: id, agentIds: ['ada', 'ben'] })),
    };
    const { sim, ada, ben, after, pass, interaction } = await talking({ agents: ['ada', 'ben'], world });
    await ben.setState('Lunch');
    await ada.askQueue('transfer', 'Credit cards');
    await ada.press('Submit', ada.wrapup);
    await pass(120);
    expect([ada.calls, interaction()?.waiting], 'she is free, and alone').to.deep.equal([[], true]);
    await ben.setState('Available');
    await after(sim.phone('ben').answer());
    expect(ada.calls).to.deep.equal([]);
    expect(['Customer ID', 'Account tier', 'Balance due'].map((label) => ben.row(label))).to.deep.equal([
      '100482',
      '2',
      '912.75',
    ]);
  });
});

describe('outcomes: calls that nobody answers', () => {
  it('outcomes 9: an inbound call: back to the queue, the agent in RONA until the agent asks', async () => {
    const { ada, ring, pass, interaction, stateOf } = await openFloor();
    await ring();
    await pass(20);
    expect([interaction()?.waiting, stateOf('ada')]).to.deep.equal([true, 'rona']);
    await pass(3600);
    expect([stateOf('ada'), ada.calls]).to.deep.equal(['rona', []]);
    await ada.press('Available', await until(() => part(ada.desk, 'popover')));
    expect(ada.calls.map(({ phase, interactionId }) => [phase, interactionId])).to.deep.equal([
      ['offered', interaction()?.id],
    ]);
  });

  it('outcomes 10: a callback that the customer does not answer: back to the queue, the agent as before, no wrap-up', async () => {
    for (const how of ['silence', 'decline'] as const) {
      const { sim, ada, ring, after, pass, interaction, goHome } = await openFloor();
      const id = await ring({ kind: 'callback' });
      expect(byRole(ada.card, 'group', 'Callback'), 'the popover').to.be.ok;
      await after(sim.phone('ada').answer());
      await pass(3);
      expect(seen(ada.card)).to.contain('Ringing');
      if (how === 'silence') await pass(22);
      else await after(sim.customer(id).decline());
      isOut(ada);
      expect(interaction()?.waiting).to.equal(true);
      await pass(30);
      expect(
        ada.calls.map(({ phase }) => phase),
        'offered again later',
      ).to.deep.equal(['offered']);
      goHome();
    }
  });
});

/** ada calls the contact of the campaign; her own phone rings. */
async function campaignDialled(): Promise<Floor> {
  const floor = await openFloor();
  const { ada } = floor;
  await ada.press('Campaign contact', ada.header);
  await findButton(ada.header, 'Call');
  await ada.makeCall('Call', ada.header);
  floor.newest();
  return floor;
}
async function campaignCalling(): Promise<Floor> {
  const floor = await campaignDialled();
  await floor.after(floor.sim.phone('ada').answer());
  return floor;
}

const campaignIcon = ({ ada }: Floor) => button(ada.header, 'Campaign contact');
const endOf = ({ ada }: Floor) =>
  ada.facts
    .map(({ detail }) => detail as { fact: string; call?: { end?: object } })
    .findLast(({ fact }) => fact === 'cc-call-ended')?.call?.end;

type Failure = [
  from: 'dialled' | 'calling',
  act: (floor: Floor) => unknown,
  end: object,
  en: string,
  zh: string,
];
/** Every way in which an outdial comes to nothing. */
const FAILURES = {
  'not-connected': [
    'calling',
    ({ sim, id }) => sim.customer(id).fail('not-connected'),
    { reason: 'not-connected', by: 'system' },
    'The call could not be connected.',
    '无法接通该呼叫。',
  ],
  declined: [
    'dialled',
    ({ sim }) => sim.phone('ada').decline(),
    { reason: 'rejected', by: 'agent' },
    'You declined it.',
    '您已拒绝该呼叫。',
  ],
  disconnected: [
    'calling',
    ({ sim, id }) => sim.customer(id).decline(),
    { reason: 'rejected', by: 'customer' },
    'The customer disconnected it.',
    '客户已断开该呼叫。',
  ],
  unanswered: [
    'calling',
    ({ pass }) => pass(25),
    { reason: 'no-answer', by: 'customer' },
    'The customer did not answer.',
    '客户未应答。',
  ],
  overtaken: [
    'dialled',
    ({ sim }) => sim.offerCall({ from: '+442079460958' }),
    { reason: 'busy', by: 'system' },
    'An incoming call came first, the outdial was ended.',
    '有来电先到，外拨呼叫已结束。',
  ],
  ownPhone: [
    'dialled',
    ({ pass }) => pass(20),
    { reason: 'no-answer', by: 'agent' },
    'Your phone was not answered.',
    '您的电话无人应答。',
  ],
} satisfies { [name: string]: Failure };

/** What is told of a failure is told once, on screen and to screen readers; in both languages. */
async function toldOnce(failure: Failure): Promise<void> {
  const [from, act, end, en, zh] = failure;
  for (const lang of ['en', 'zh-CN'] as Lang[]) {
    const floor = await (from === 'dialled' ? dialled : calling)({ lang });
    const { ada, after, pass } = floor;
    const spoken = listenToRegions(ada.desk);
    await after(act(floor));
    await pass(2);
    expect(endOf(floor), 'its reason').to.deep.equal(end);
    const [kind, why] = lang === 'en' ? ['Outdial call', en] : ['外拨呼叫', zh];
    expect(parts(deep(ada.desk, 'cc-notices')!, 'notice').map((item) => seen(item))).to.deep.equal([
      `${kind} · Jordan Lee ${why}`,
    ]);
    const about = spoken.said.filter((text) => text.includes('Jordan Lee') || text.includes(why));
    expect(about.length, about.join(' | ')).to.equal(1);
    expect(about[0]).to.contain(kind).and.to.contain('Jordan Lee').and.to.contain(why.slice(0, -1));
    const ended = spoken.said.filter((text) => /Call ended|呼叫已结束：/.test(text));
    expect(ended, 'nor that it ended, beside why').to.deep.equal([]);
    spoken.stop();
    floor.goHome();
  }
}

describe('outcomes: calls that the agent makes', () => {
  it('outcomes 11.1: an outdial that never reached the customer: ended with its reason, the agent as before, no wrap-up', async () => {
    const { overtaken: _, ...others } = FAILURES;
    for (const [from, act, end] of Object.values(others)) {
      for (const idle of [false, true]) {
        const floor = await openFloor({ world: { settings: { availableAfterOutdial: true } } });
        const { ada, sim, after } = floor;
        if (idle) await ada.setState('Lunch');
        await floor.dial();
        if (from === 'calling') await after(sim.phone('ada').answer());
        await after(act(floor));
        expect(endOf(floor)).to.deep.equal(end);
        // nothing was an outdial: what follows one does not follow
        isOut(ada, idle ? 'Idle · Lunch' : 'Available');
        floor.goHome();
      }
    }
  }).timeout(30_000);

  it('outcomes 11.2: a campaign call that never reached the customer: the same, and the icon is on again', async () => {
    const { overtaken: _, ...others } = FAILURES;
    for (const [from, act, end] of Object.values(others)) {
      const floor = await (from === 'dialled' ? campaignDialled : campaignCalling)();
      expect(isOff(campaignIcon(floor)), 'off while the call is made').to.equal(true);
      await floor.after(act(floor));
      expect(endOf(floor)).to.deep.equal(end);
      isOut(floor.ada);
      expect(isOff(campaignIcon(floor))).to.equal(false);
      expect(floor.ada.notices).to.contain('Campaign call · Mina Okafor');
      floor.goHome();
    }
  }).timeout(30_000);

  it('outcomes 12.1: until the own phone is answered the agent stays available, and an inbound call wins', () =>
    fromEach([dialled, campaignDialled], async (floor) => {
      const { ada, ring, pass, stateOf } = floor;
      await pass(10);
      expect([stateOf('ada'), ada.state.replace(/ .*/, '')]).to.deep.equal(['available', 'Available']);
      await ring({ from: '+442079460958' });
      expect(ada.calls.map(({ kind, phase }) => [kind, phase])).to.deep.equal([['inbound', 'offered']]);
      expect(endOf(floor)).to.deep.equal({ reason: 'busy', by: 'system' });
      expect(ada.told).not.to.include('cc-call-wrapup');
      expect(seen(byRole(ada.card, 'group', 'Incoming call')!)).to.contain('Priya Raman');
      await floor.after(floor.sim.phone('ada').answer());
      expect(ada.panes.map(({ name, word }) => [name, word])).to.deep.equal([['Priya Raman', 'Connected']]);
    }));

  it('outcomes 12.2: once it is answered no other call comes, nor from Idle', async () => {
    const idle: Stage = async () => {
      const floor = await openFloor();
      await floor.ada.setState('Lunch');
      await floor.dial();
      return floor;
    };
    await fromEach([calling, idle], async ({ ada, ring, interaction, pass }) => {
      await ring({ from: '+442079460958' });
      await pass(5);
      expect(interaction()?.waiting).to.equal(true);
      expect(ada.calls.map(({ kind }) => kind)).to.deep.equal(['outdial']);
      expect(ada.notices).to.equal('');
    });
  });

  it('outcomes 13: after the wrap-up of an outdial the agent is as before, or available where the administrator wants it', async () => {
    const AFTER: [availableAfterOutdial: boolean, before: string, chosen: string, then: string][] = [
      [false, 'Available', '', 'Available'],
      [false, 'Lunch', '', 'Idle · Lunch'],
      [true, 'Available', '', 'Available'],
      [true, 'Lunch', '', 'Available'],
      // what the agent asks for meanwhile goes before
      [true, 'Available', 'Training', 'Idle · Training'],
      [false, 'Lunch', 'Available', 'Available'],
    ];
    for (const [availableAfterOutdial, before, chosen, then] of AFTER) {
      const floor = await openFloor({ world: { settings: { availableAfterOutdial } } });
      const { ada, sim, after } = floor;
      if (before !== 'Available') await ada.setState(before);
      await floor.dial();
      await after(sim.phone('ada').answer());
      await after(sim.customer(floor.id).answer());
      await ada.press('End', ada.customer);
      expect(ada.state).to.match(/^Wrap-up/);
      if (chosen) await ada.setState(chosen);
      await ada.press('Submit', ada.wrapup);
      expect(ada.state.replace(/ \d.*/, ''), `${before}, ${chosen}`).to.equal(then);
      floor.goHome();
    }
  }).timeout(30_000);

  const LIMITS = [
    [
      '26',
      'The data center has reached its limit of concurrent calls (26)',
      '数据中心已达到最大并发呼叫限制 (26)',
    ],
    ['27', 'The tenant has reached its limit of concurrent calls (27)', '租户已达到最大并发呼叫限制 (27)'],
  ] as const;

  it('outcomes 14.1: an outdial at a limit is refused with its code, from wherever it is made; told once', async () => {
    const book = async ({ ada }: Floor) => {
      await ada.openDialpad('book');
      await ada.makeCall('Call Jordan Lee');
    };
    const WAYS: [make: (floor: Floor) => Promise<unknown>, tells: string][] = [
      [({ ada }) => ada.dial(CUSTOMER), 'cc-dialpad'],
      [book, 'cc-dialpad'],
      [({ ada }) => ada.makeCall('Click to call Jordan Lee', ada.desk), 'cc-call-history'],
      [
        async ({ ada, pass }) => {
          const dialling = ada.desk.dial(CUSTOMER);
          await until(() => ada.desk.state.pending.length || ada.desk.state.notices.length, 'the request');
          await pass(0);
          expect(await dialling).to.deep.include({ ok: false });
        },
        'cc-notices',
      ],
    ];
    for (const [code, words] of LIMITS) {
      for (const [make, tells] of WAYS) {
        sessionStorage.clear();
        const floor = await openFloor();
        const { ada, sim, pass } = floor;
        sim.fault({ limit: code });
        const spoken = listenToRegions(ada.desk);
        await make(floor);
        await pass(1);
        const failed = ada.facts
          .map(({ detail }) => detail as { fact: string; error?: { code: string } })
          .filter(({ fact }) => fact === 'cc-request-failed');
        expect(failed.map(({ error }) => error?.code)).to.deep.equal([code]);
        isOut(ada);
        const places = ['cc-dialpad', 'cc-call-history', 'cc-notices'].filter((tag) => {
          const found = deep(ada.desk, tag);
          return found && seen(found).includes(words);
        });
        expect(places, 'told in one place').to.deep.equal([tells]);
        const said = spoken.said.filter((text) => text.includes(words));
        expect(said.length, said.join(' | ')).to.equal(1);
        spoken.stop();
        floor.goHome();
      }
    }
  }).timeout(30_000);

  it('outcomes 14.2: a campaign call at a limit is refused with its code, the contact stays', async () => {
    for (const [code, words] of LIMITS) {
      const floor = await openFloor();
      const { ada, sim } = floor;
      sim.fault({ limit: code });
      await ada.press('Campaign contact', ada.header);
      await findButton(ada.header, 'Call');
      await ada.makeCall('Call', ada.header);
      isOut(ada);
      const dialog = await findRole(ada.header, 'dialog', 'Campaign contact');
      expect(seen(dialog)).to.contain(words).and.to.contain('Mina Okafor');
      expect(ada.notices).to.equal('');
      floor.goHome();
    }
  });

  it('outcomes 14.3: a call already offered ends at a limit, with its code', async () => {
    for (const stage of [dialled, campaignDialled]) {
      for (const [code, words] of LIMITS) {
        const floor = await stage();
        const { ada, sim, after } = floor;
        sim.fault({ limit: code });
        await after(sim.phone('ada').answer());
        expect(endOf(floor)).to.deep.equal({ reason: 'limit', by: 'system', code });
        isOut(ada);
        expect(ada.notices).to.match(/^(Outdial call · Jordan Lee|Campaign call · Mina Okafor) /);
        expect(ada.notices.endsWith(words), ada.notices).to.equal(true);
        floor.goHome();
      }
    }
    for (const [limit, , words] of LIMITS) {
      const { ada, sim, after, goHome } = await dialled({ lang: 'zh-CN' });
      sim.fault({ limit });
      await after(sim.phone('ada').answer());
      expect(ada.notices).to.equal(`外拨呼叫 · Jordan Lee ${words}`);
      goHome();
    }
  }).timeout(30_000);

  it('outcomes 15.1: it could not be connected, told once', () => toldOnce(FAILURES['not-connected']));
  it('outcomes 15.2: the agent declined it, told once', () => toldOnce(FAILURES.declined));
  it('outcomes 15.3: the customer disconnected it, told once', () => toldOnce(FAILURES.disconnected));
  it('outcomes 15.4: the customer did not answer, told once', () => toldOnce(FAILURES.unanswered));
  it('outcomes 15.5: an incoming call came first, told once', () => toldOnce(FAILURES.overtaken));
  it('outcomes 15.6: the own phone was not answered, told once; no RONA', async () => {
    await toldOnce(FAILURES.ownPhone);
    const { ada, pass, stateOf } = await dialled();
    await pass(20);
    expect(stateOf('ada')).to.equal('available');
    expect(part(ada.desk, 'popover')?.checkVisibility() ?? false, 'no RONA popover').to.equal(false);
  });

  it('outcomes 15.7: a cancel that the agent asked for says nothing', async () => {
    for (const stage of [dialled, calling]) {
      const { ada, goHome } = await stage();
      await ada.press('Cancel', ada.card);
      isOut(ada);
      expect(ada.notices).to.equal('');
      goHome();
    }
    const { ada } = await reached();
    expect([ada.buttons.includes('Cancel'), ada.notices]).to.deep.equal([false, '']);
  });
});

describe('outcomes: in words', () => {
  it('outcomes zh: 退出咨询 and 未应答咨询 are told to agent 1', async () => {
    const left = await consulting({ lang: 'zh-CN' });
    await left.ben.press('退出咨询');
    expect(left.ada.notices).to.contain('Ben Ortiz 已退出');
    left.goHome();
    const silent = await requested({ lang: 'zh-CN' });
    await silent.pass(20);
    expect(silent.ada.notices).to.contain('Ben Ortiz 未应答咨询');
    expect(isOff(await findButton(silent.ada.customer, '结束'))).to.equal(false);
    silent.goHome();
    const dropped = await talking({ agents: ['ada', 'ben'], lang: 'zh-CN' });
    await dropped.ada.ask('transfer', 'Ben Ortiz');
    await dropped.pass(20);
    expect(dropped.ada.notices).to.contain('转接无人接听，呼叫已断开');
  });
});
