/** The outcomes of policy: what comes of each act, on every screen and in the contact centre. */
import { expect } from '@open-wc/testing';
import { byRole, findButton, isOff, part, seen, until } from '../helpers/dom.js';
import {
  conferring,
  consulting,
  openFloor,
  requested,
  swapped,
  talking,
  type Floor,
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
    })).timeout(10_000);

  it('outcomes 2.1: the customer leaves, on hold or not, alone or in a consult or conference', () =>
    fromEach([two, held, consulting, swapped, conferring], async (floor) => {
      await floor.after(floor.sim.customer(floor.id).hangUp());
      await overForAll(floor);
      expect(floor.ada.call.end).to.deep.equal({ reason: 'completed', by: 'customer' });
    })).timeout(10_000);

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
    })).timeout(10_000);

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
    })).timeout(10_000);

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
  }).timeout(10_000);

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
