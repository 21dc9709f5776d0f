/** Two desks on one contact centre play through consults, conferences and transfers, and agree all the way. */
import { act, agree } from '../helpers/agree.js';
import { openFloor, type Floor, type Lang } from '../helpers/floor.js';
import type { Situation } from '../helpers/floor-checks.js';

type Play = ReturnType<typeof play>;

/**
 * Each step is done, shown, and checked on all sides.
 *
 * @param late updates may take their time: only then
 */
function play(floor: Floor, late = false) {
  const { sim, ada, ben, pass } = floor;
  const step = async (name: string, work: () => unknown, situation?: Situation) => {
    await work();
    await pass(0);
    if (!late) agree(floor, name, situation);
    await pass(1);
    agree(floor, `${name}, a second later`, situation);
  };
  const steps = {
    step,
    ring: () => step('the customer calls', () => floor.ring()),
    answer: () => step('agent 1 answers', () => sim.phone('ada').answer(), 'talking'),
    consult: () => step('agent 1 asks for agent 2', () => ada.ask('consult', 'Ben Ortiz'), 'requested'),
    accept: () => step('agent 2 answers', () => sim.phone('ben').answer(), 'consulting'),
    swapTo: (who: 'customer' | 'other', by: 'resume' | 'hold', pane: 'customer' | 'other') =>
      step(
        `${by} in the ${pane}’s pane`,
        () => act(ada, by, pane),
        who === 'customer' ? 'swapped' : 'consulting',
      ),
    confer: () => step('Conference', () => act(ada, 'conference', 'other'), 'conference'),
    submit: () => step('agent 1 submits', () => act(ada, 'wrapup')),
    ben: (type: string, situation?: Situation) => step(`agent 2: ${type}`, () => act(ben, type), situation),
    ada: (type: string, situation?: Situation) => step(`agent 1: ${type}`, () => act(ada, type), situation),
    customerLeaves: () => step('the customer leaves', () => sim.customer(floor.id).hangUp()),
    phone: (agent: 'ada' | 'ben', situation?: Situation) =>
      step(`${agent}’s phone hangs up`, () => sim.phone(agent).hangUp(), situation),
    async call() {
      await steps.ring();
      await steps.answer();
    },
    async toConsult() {
      await steps.consult();
      await steps.accept();
    },
    async toConference() {
      await steps.toConsult();
      await steps.confer();
    },
  };
  return steps;
}

async function twoDesks(langs: { ada: Lang; ben: Lang }): Promise<{ floor: Floor; on: Play }> {
  const floor = await openFloor({ agents: ['ada', 'ben'], langs });
  agree(floor, 'nothing');
  return { floor, on: play(floor) };
}

/** Consult, swap three times, conference, exit by each party in turn, transfer. */
async function theWholePlay(on: Play): Promise<void> {
  await on.call();
  await on.toConsult();
  await on.swapTo('customer', 'resume', 'customer');
  await on.swapTo('other', 'hold', 'customer');
  await on.swapTo('customer', 'hold', 'other');
  await on.confer();

  await on.ben('exit-conference', 'talking');
  await on.toConference();
  await on.phone('ben', 'talking');
  await on.toConference();
  await on.customerLeaves();
  await on.submit();

  await on.call();
  await on.toConference();
  await on.ada('end-conference');
  await on.submit();

  await on.call();
  await on.toConference();
  await on.phone('ada');
  await on.submit();

  await on.call();
  await on.toConsult();
  await on.ada('complete-transfer');
  await on.submit();
  await on.ben('hold');
  await on.ben('resume');
  await on.ben('end-call');
  await on.ben('wrapup');

  await on.call();
  await on.toConference();
  await on.ada('complete-transfer');
  await on.customerLeaves();
  await on.ben('wrapup');
  await on.submit();
}

describe('two desks', function () {
  this.timeout(60_000);

  it('play consult, three swaps, conference, exit by each party in turn, transfer; all agree after every step', async () => {
    const { on } = await twoDesks({ ada: 'en', ben: 'en' });
    await theWholePlay(on);
  });

  it('play the same with agent 1 in Chinese and agent 2 in English', async () => {
    const { on } = await twoDesks({ ada: 'zh-CN', ben: 'en' });
    await theWholePlay(on);
  });

  it('leave a consult by each party in turn, from both sides of the hold', async () => {
    const { on } = await twoDesks({ ada: 'en', ben: 'zh-CN' });
    await on.call();
    await on.consult();
    await on.ada('cancel-consult', 'talking');
    for (const swap of [false, true]) {
      for (const leave of [
        () => on.ben('exit-consult', 'talking'),
        () => on.phone('ben', 'talking'),
        () => on.ada('end-consult', 'talking'),
      ]) {
        await on.toConsult();
        if (swap) await on.swapTo('customer', 'resume', 'customer');
        await leave();
      }
    }
    await on.toConsult();
    await on.swapTo('customer', 'hold', 'other');
    await on.ada('end-call');
    await on.submit();
    for (const swap of [false, true]) {
      await on.call();
      await on.toConsult();
      if (swap) await on.swapTo('customer', 'resume', 'customer');
      await on.customerLeaves();
      await on.submit();
      await on.call();
      await on.toConsult();
      if (swap) await on.swapTo('customer', 'resume', 'customer');
      await on.phone('ada');
      await on.submit();
    }
  });

  it('agree when updates come twice, and neighbours change places', async () => {
    const { floor } = await twoDesks({ ada: 'en', ben: 'en' });
    floor.sim.fault({ duplicate: true, reorder: true });
    const on = play(floor, true);
    await on.call();
    await on.toConsult();
    await on.swapTo('customer', 'resume', 'customer');
    await on.swapTo('other', 'resume', 'other');
    await on.swapTo('customer', 'hold', 'other');
    await on.confer();
    await on.ben('exit-conference', 'talking');
    await on.toConsult();
    await on.ada('complete-transfer');
    await on.customerLeaves();
    await on.ben('wrapup');
    await on.submit();
  });
});
