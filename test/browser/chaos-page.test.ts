/** Two desks as they are served, over a bad network: what is on screen in the end is what is so. */
import { expect } from '@open-wc/testing';
import { openServerSimulator, type ServerSimulator } from '../../demo/server-simulator.js';
import type { CommandInput } from '../../src/core/schema/types.js';
import { DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

const CHAOS = { seed: 7, lose: 0.005, double: 0.05, reorder: 0.05, delayMs: [0, 15], cut: 0.006 };
const PATIENCE = 30_000;

describe('two desks over a bad network', function () {
  this.timeout(120_000);
  let sim: ServerSimulator;
  let ada: DemoPage;
  let ben: DemoPage;

  before(async () => {
    const world = `chaos-${Date.now()}`;
    sim = await openServerSimulator({
      url: `${location.origin.replace(/^http/, 'ws')}/voice-control/${world}`,
    });
    const open = async (agent: string) => {
      const page = await DemoPage.open(
        `index.html?lang=en&connector=websocket&world=${world}&agent=${agent}`,
      );
      await until(() => page.desk.state.agent?.id === agent, agent, LONG);
      page.desk.requestTimeout = 1500;
      const auto = page.find('#auto') as HTMLInputElement | null;
      if (auto?.checked) auto.click();
      return page;
    };
    ada = await open('ada');
    ben = await open('ben');
    // what is lost last is missed by the next ping, and nobody hangs up before that
    await sim.setSettings({ ringSeconds: 600, wrapupSeconds: 0 });
    await sim.server.chaos(CHAOS as never);
    await sim.server.drop();
  });
  after(() => sim.close());

  const callOf = ({ desk }: DemoPage) => desk.state.calls.find(({ phase }) => phase !== 'ended');
  const sees = (_page: DemoPage, what: string, condition: () => unknown) => until(condition, what, PATIENCE);

  /** As a person does it: presses, looks, and presses again when it failed. */
  async function ask(page: DemoPage, input: () => object, done: () => unknown): Promise<void> {
    for (let n = 0; n < 30 && !done(); n++) {
      await sees(page, 'the line', () => done() || page.desk.state.link.status === 'online');
      if (!done()) await page.desk.request(input() as CommandInput);
      await sees(page, 'nothing pending', () => !page.desk.state.pending.length);
    }
    expect(done(), JSON.stringify(input())).to.not.equal(undefined);
  }

  it('calls, transfers, talks on hold; notes that were typed; nothing wrong on either page', async () => {
    const outcomes = new Map<string, string[]>();
    for (const { desk } of [ada, ben]) {
      for (const type of ['cc-request-done', 'cc-request-failed'] as const)
        desk.addEventListener(type, (event) => {
          const { command } = (event as CustomEvent<{ command: { id: string } }>).detail;
          outcomes.set(command.id, [...(outcomes.get(command.id) ?? []), type]);
        });
    }
    for (let n = 0; n < 4; n++) {
      const available = { type: 'agent-state', state: 'available' };
      for (const page of [ada, ben])
        await ask(
          page,
          () => available,
          () => page.desk.state.agent?.state.kind === 'available',
        );
      await sim.offerCall({ from: '+12015532447', to: 'ada' });
      await sees(ada, 'it rings', () => callOf(ada)?.phase === 'offered');
      await sim.phone('ada').answer();
      await sees(ada, 'connected', () => callOf(ada)?.phase === 'connected');
      const { id } = callOf(ada)!;
      if (n % 2 === 0) {
        const party = { callId: id, legId: 'customer' };
        const held = () => callOf(ada)?.legs[0]?.hold;
        await ask(
          ada,
          () => ({ type: 'hold', ...party }),
          () => held() === true,
        );
        await ask(
          ada,
          () => ({ type: 'resume', ...party }),
          () => held() === false,
        );
        await ask(
          ada,
          () => ({ type: 'end-call', callId: id }),
          () => callOf(ada)?.phase === 'wrapup',
        );
      } else {
        const target = { type: 'agent', id: 'ben', name: 'Ben' };
        await ask(
          ada,
          () => ({ type: 'transfer', callId: id, target }),
          () => callOf(ada)?.phase === 'wrapup',
        );
      }
      await ada.type('#desktop', 'textarea', `note ${n}`);
      await sim.server.drop();
      await sees(ada, 'the note', () => ada.field('#desktop', 'textarea')?.value === `note ${n}`);
      await ask(
        ada,
        () => ({ type: 'wrapup', callId: id, note: `note ${n}` }),
        () => !callOf(ada),
      );
      if (n % 2 === 0) continue;
      await sees(ben, 'it rings at ben', () => callOf(ben)?.phase === 'offered');
      await sim.phone('ben').answer();
      await sees(ben, 'ben talks', () => callOf(ben)?.phase === 'connected');
      const own = callOf(ben)!.id;
      await ask(
        ben,
        () => ({ type: 'end-call', callId: own }),
        () => callOf(ben)?.phase === 'wrapup',
      );
      await ask(
        ben,
        () => ({ type: 'wrapup', callId: own, note: 'x' }),
        () => !callOf(ben),
      );
    }
    await sim.look();
    const world = sim.state() as {
      agents: { id: string; state: { kind: string } }[];
      interactions: object[];
    };
    for (const [id, page] of [
      ['ada', ada],
      ['ben', ben],
    ] as const) {
      const { state } = world.agents.find((agent) => agent.id === id)!;
      await sees(page, 'live', () => page.desk.state.link.status === 'online');
      await sees(page, 'the state that is so', () => page.desk.state.agent?.state.kind === state.kind);
      expect(callOf(page)).to.equal(undefined);
      expect(page.problems, id).to.deep.equal([]);
    }
    const twice = [...outcomes].filter(([, all]) => all.length !== 1);
    expect(twice, 'each request had one outcome').to.deep.equal([]);
    const ids = sim.commands.map(({ id }) => id);
    expect(new Set(ids).size, 'nothing was carried out twice').to.equal(ids.length);
  });
});
