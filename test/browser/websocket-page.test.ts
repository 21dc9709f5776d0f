/** The desktop demo with its contact centre on the server, as it is served: two agents, one world. */
import { expect } from '@open-wc/testing';
import { openServerSimulator, type ServerSimulator } from '../../demo/server-simulator.js';
import { COMMAND_TYPES } from '../../src/index.js';
import { demo, DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

let worlds = 0;
const newWorld = () => `page-${Date.now()}-${++worlds}`;
const openPage = async (world: string, agent = 'ada') => {
  const page = await DemoPage.open(`index.html?lang=en&connector=websocket&world=${world}&agent=${agent}`);
  await until(() => page.desk.state.agent?.id === agent, `${agent} is online`, LONG);
  // calls come when a test says so
  const auto = page.find('#auto') as HTMLInputElement;
  if (auto.checked) auto.click();
  return page;
};
const openWorld = (world: string) =>
  openServerSimulator({ url: `${location.origin.replace(/^http/, 'ws')}/voice-control/${world}` });
const phaseOf = ({ desk }: DemoPage) => desk.state.calls.at(-1)?.phase;

describe('the desktop on the server', function () {
  this.timeout(40_000);
  const open: ServerSimulator[] = [];
  const play = async (world: string) => {
    const simulator = await openWorld(world);
    open.push(simulator);
    return simulator;
  };
  afterEach(() => open.splice(0).forEach((simulator) => simulator.close()));

  it('is served under the strict policy: connect-src is the page’s own', async () => {
    const { headers } = await fetch(demo('index.html?connector=websocket'));
    expect(headers.get('content-security-policy')).to.match(/^default-src 'self'; require-trusted-types-for/);
  });

  it('a call from its offer to wrap-up, by the buttons of the page', async () => {
    const page = await openPage(newWorld());
    await page.press('#personas', 'Jordan Lee calls');
    await page.press('#phones', 'Answer');
    await until(() => phaseOf(page) === 'connected', 'connected', LONG);
    await page.press('#desktop', /^Hold/);
    await page.reads('#customers', 'Is on hold');
    await page.press('#desktop', /^Resume/);
    await page.reads('#customers', 'Talks');
    await page.press('#customers', 'Hang up');
    await until(() => phaseOf(page) === 'wrapup', 'wrap-up', LONG);
    await page.press('#desktop', /^Submit/);
    await until(() => !page.desk.state.calls.length, 'over', LONG);
    expect(page.problems).to.deep.equal([]);
  });

  it('two pages, ada and ben: a consult, a conference, and the data of both', async () => {
    const world = newWorld();
    const ada = await openPage(world);
    const ben = await openPage(world, 'ben');
    expect(ben.desk.state.agent!.id).to.equal('ben');
    await ada.press('#personas', 'Jordan Lee calls');
    await ada.press('#phones', 'Answer');
    await ada.press('#desktop', 'Consult');
    await ada.press('#desktop', /^Ben Ortiz/);
    await ada.press('#desktop', 'Consult', -1);
    await until(() => phaseOf(ben) === 'offered', 'it rings at ben', LONG);
    await ben.press('#phones', 'Answer');
    await until(() => phaseOf(ben) === 'connected', 'ben is there', LONG);
    await ada.press('#desktop', 'Conference');
    await until(() => ben.desk.state.calls[0]?.topology === 'conference', 'all three', LONG);
    await ben.press('#phones', 'Hang up');
    await until(() => ada.desk.state.calls[0]?.topology === 'single', 'ben has left', LONG);
    expect([...ada.problems, ...ben.problems]).to.deep.equal([]);
  });

  it('faults and the administrator work from the page', async () => {
    const world = newWorld();
    const page = await openPage(world);
    const simulator = await play(world);
    await page.press('#faults', 'Line is down');
    await until(() => page.desk.state.link.status !== 'online', 'the line is down', LONG);
    await page.press('#faults', 'Line is down');
    await until(() => page.desk.state.link.status === 'online', 'and up again', LONG);
    page.check('Campaign');
    await until(() => page.desk.state.profile.campaignEnabled === false, 'no campaigns', LONG);
    await page.press('#faults', 'Next request fails');
    await until(() => simulator.faults === COMMAND_TYPES.length, 'the server knows', LONG);
    const failed = new Promise<string>((done) =>
      page.desk.addEventListener(
        'cc-request-failed',
        (event) => done((event as CustomEvent<{ error: { code: string } }>).detail.error.code),
        { once: true },
      ),
    );
    void page.desk.request({ type: 'agent-state', state: 'idle', idleCodeId: 'lunch' } as never);
    expect(await failed).to.equal('refused');
    expect(page.problems).to.deep.equal([]);
  });

  it('drops, restarts and an expired token: the page comes back with all it had', async () => {
    const world = newWorld();
    const simulator = await play(world);
    const page = await openPage(world);
    const { server } = simulator;
    await simulator.offerCall({ from: '+12015532447' });
    await simulator.phone('ada').answer();
    await until(() => phaseOf(page) === 'connected', 'connected', LONG);
    const { id } = page.desk.state.calls[0]!;
    // heard, not looked at: it may come back sooner than the next frame does
    let drops = 0;
    page.desk.addEventListener('cc-link-changed', (event) => {
      if ((event as CustomEvent<{ prev: { status: string } }>).detail.prev.status === 'online') drops++;
    });
    const back = async (what: string) => {
      const before = drops;
      await until(() => drops > before, `${what}: away`, LONG);
      await until(() => page.desk.state.link.status === 'online', `${what}: back`, LONG);
      expect(page.desk.state.calls.map((call) => call.id)).to.deep.equal([id]);
    };
    for (const [what, act] of [
      ['drop', () => server.drop()],
      ['restart', () => server.restart('new')],
      ['goes on', () => server.restart('kept')],
    ] as const) {
      const away = back(what);
      await act();
      await away;
    }
    const token = await server.expireToken('ada');
    await until(() => page.desk.state.link.status === 'offline', 'turned away, and the old token too', LONG);
    page.desk.connectorToken = () => token;
    await page.desk.refresh();
    await until(() => page.desk.state.link.status === 'online', 'with the new token', LONG);
    expect(phaseOf(page)).to.equal('connected');
  });

  it('an agent that there is not: the desk of the first one', async () => {
    const page = await DemoPage.open(`index.html?lang=en&connector=websocket&world=${newWorld()}&agent=zoe`);
    await until(() => page.desk.state.agent?.id === 'ada', 'ada', LONG);
    expect(page.problems).to.deep.equal([]);
  });

  it('a page that may not play the people is a desk all the same, and says so', async () => {
    const page = await DemoPage.open(`index.html?lang=en&connector=websocket&world=no%20name`);
    await page.reads('.world', 'Phones and customers are played on the server’s own machine');
    expect(page.keys('.world')).to.deep.equal([]);
  });
});
