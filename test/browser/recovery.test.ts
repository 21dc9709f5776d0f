/** What an agent finds again after a reload, a sleep, a server that went, on a page as it is served. */
import { expect } from '@open-wc/testing';
import { openServerSimulator, type ServerSimulator } from '../../demo/server-simulator.js';
import { DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

let worlds = 0;

/** What the page said since it was there, in order. */
function listen(page: DemoPage): string[] {
  const heard: string[] = [];
  page.desk.addEventListener('cc-fact', (event) => {
    const { fact, detail } = event as CustomEvent & { fact?: string };
    heard.push(fact ?? (detail as { fact: string }).fact);
  });
  return heard;
}

describe('an agent finds all again', function () {
  this.timeout(60_000);
  let page: DemoPage;
  let sim: ServerSimulator;

  beforeEach(async () => {
    const world = `recovery-${Date.now()}-${++worlds}`;
    sim = await openServerSimulator({
      url: `${location.origin.replace(/^http/, 'ws')}/voice-control/${world}`,
    });
    page = await DemoPage.open(`index.html?lang=en&connector=websocket&world=${world}`);
    await online();
    const auto = page.find('#auto') as HTMLInputElement;
    if (auto.checked) auto.click();
  });
  afterEach(() => sim.close());

  const call = () => page.desk.state.calls.at(-1);
  const online = () => until(() => page.desk?.state?.link.status === 'online', 'online', LONG);
  const talk = async () => {
    await sim.offerCall({ from: '+12015532447', to: 'ada' });
    await until(() => call()?.phase === 'offered', 'it rings', LONG);
    await sim.phone('ada').answer();
    await until(() => call()?.phase === 'connected', 'connected', LONG);
  };

  it('a reload in mid-call: the call, what was typed, the time; and no screen pop', async () => {
    await talk();
    const { id, connectedAt } = call()!;
    const FIELD = 'input[type=text]:not([readonly]), textarea';
    await page.type('#desktop', FIELD, 'typed before');
    await until(() => page.desk.store === null || page.field('#desktop', FIELD)?.value === 'typed before');
    await page.reload();
    const facts = listen(page);
    await online();
    await until(() => call()?.id === id, 'the call is back', LONG);
    expect(call()!.connectedAt).to.equal(connectedAt);
    await until(() => page.field('#desktop', FIELD)?.value === 'typed before', 'what was typed', LONG);
    await page.reads('#desktop', 'Unsaved');
    expect(facts).not.to.include('cc-call-offered').and.not.to.include('cc-call-connected');
    await page.press('#desktop', /^Hold/);
    await page.reads('#customers', 'Is on hold');
    expect(page.problems).to.deep.equal([]);
  });

  it('a reload while it rings: it is there, and can be answered; it pops on one page load only', async () => {
    const before = listen(page);
    await sim.offerCall({ from: '+12015532447', to: 'ada' });
    await until(() => call()?.phase === 'offered', 'it rings', LONG);
    expect(before.filter((fact) => fact === 'cc-call-offered').length).to.equal(1);
    await page.reload();
    await online();
    await until(() => call()?.phase === 'offered', 'it still rings', LONG);
    await sim.phone('ada').answer();
    await until(() => call()?.phase === 'connected', 'connected', LONG);
  });

  it('a reload in wrap-up: the note', async () => {
    await talk();
    await page.press('#customers', 'Hang up');
    await until(() => call()?.phase === 'wrapup', 'wrap-up', LONG);
    await page.type('#desktop', 'textarea', 'wants a call on Monday');
    await page.reload();
    await online();
    await until(
      () => page.field('#desktop', 'textarea')?.value === 'wants a call on Monday',
      'the note',
      LONG,
    );
  });

  it('the server goes and comes back as another one: nothing typed is lost, nothing rings again', async () => {
    await talk();
    const FIELD = 'input[type=text]:not([readonly]), textarea';
    await page.type('#desktop', FIELD, 'typed before');
    const { epoch } = page.desk.state;
    const facts = listen(page);
    await sim.server.restart('new');
    await until(() => page.desk.state.epoch !== epoch, 'a new epoch', LONG);
    await online();
    expect(call()?.phase).to.equal('connected');
    expect(page.field('#desktop', FIELD)?.value).to.equal('typed before');
    expect(facts.filter((fact) => fact.startsWith('cc-call-'))).not.to.include('cc-call-offered');
    expect(facts).not.to.include('cc-call-ended').and.not.to.include('cc-problem');
  });

  it('a call that ended while the page was away is over, and is not said to have just begun', async () => {
    await talk();
    const facts = listen(page);
    await sim.server.chaos({ seed: 1, blackhole: 1 });
    await sim.server.drop();
    await until(() => page.desk.state.link.status !== 'online', 'away', LONG);
    await sim.customer(call()!.interactionId!).hangUp();
    await page.reads('#desktop', 'last known');
    await sim.server.chaos();
    await sim.server.drop();
    await online();
    await until(() => call()?.phase === 'wrapup', 'wrap-up', LONG);
    expect(facts.filter((fact) => fact === 'cc-call-wrapup').length).to.equal(1);
  });

  it('a line that died in a sleep: off at the first look, on again when all is known', async () => {
    await talk();
    const states: string[] = [];
    page.desk.addEventListener('cc-link-changed', (event) =>
      states.push((event as CustomEvent<{ next: { status: string } }>).detail.next.status),
    );
    await sim.server.drop();
    // the page looks before its socket says anything
    page.document.dispatchEvent(new Event('visibilitychange'));
    await until(() => states.includes('online'), 'back', LONG);
    expect(states[0]).not.to.equal('online');
    expect(call()?.phase).to.equal('connected');
  });
});
