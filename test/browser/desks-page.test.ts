/** The demo of two desks, as it is served: played by its own buttons, and from other windows over the channel. */
import { expect } from '@open-wc/testing';
import type { Connector } from '../../src/core/store/connector.js';
import type { CommandInput } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { demo, DemoPage, isOff, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

let worlds = 0;
const newWorld = () => `test-${Date.now()}-${++worlds}`;

class Page extends DemoPage {
  /** Numbers of the steps that are done. */
  get done(): number[] {
    const items = [...this.document.querySelectorAll('#steps li')];
    return items.flatMap((item, i) => (item.hasAttribute('data-done') ? [i + 1] : []));
  }
  get next(): string {
    return this.text('#steps [aria-current] b');
  }
  async reaches(...done: number[]): Promise<void> {
    await until(() => String(this.done) === String(done), `steps ${done}; done are ${this.done}`, LONG);
  }

  /** Up to the consult that rings at Ben. */
  async playConsult(): Promise<void> {
    await this.press('#customer', 'Call');
    await this.press('#ada .phone', 'Answer');
    await this.press('#ada cc-desktop', 'Consult');
    await this.press('#ada cc-desktop', /^Ben Ortiz/);
    await this.press('#ada cc-desktop', 'Consult', -1);
    await this.reaches(1, 2, 3);
  }
}

const openDesks = (world = newWorld()) => Page.open(`desks.html?lang=en&world=${world}`);
const openWindow = async (desks: Page, agent = 'ben') => {
  const link = desks.document.querySelector<HTMLAnchorElement>(`#${agent} a`)!;
  return Page.open(link.href.split('/').at(-1)!);
};
const linkOf = ({ desk }: Page) => desk.state.link.status;

describe('two desks', function () {
  this.timeout(25_000);

  it('is served under the strict policy of the demos', async () => {
    for (const name of ['desks.html', 'desks-window.html']) {
      const { headers } = await fetch(demo(name));
      expect(headers.get('content-security-policy')).to.match(
        /^default-src 'self'; require-trusted-types-for/,
      );
    }
  });

  it('a consult, a conference, a transfer: by the buttons of page and elements', async () => {
    const desks = await openDesks();
    expect(desks.next).to.equal('The customer calls');
    expect(desks.keys('#customer')).to.deep.equal(['Call']);
    for (const nothing of ['#ada .phone', '#ben .phone', '.tools']) expect(desks.keys(nothing)).to.be.empty;
    expect(isOff(desks.find('#reset'))).to.equal(true);

    await desks.playConsult();
    expect(desks.next).to.equal('Ben answers; the customer waits');
    expect(desks.text('#customer')).to.contain('Is on hold');
    expect(desks.text('#ben .phone')).to.contain('Rings: Ada Novak asks');
    await desks.press('#ben .phone', 'Answer');
    await desks.reaches(1, 2, 3, 4);
    await desks.press('#ada cc-desktop', 'Conference');
    await desks.reaches(1, 2, 3, 4, 5);
    expect(desks.text('#customer')).not.to.contain('Is on hold');
    await desks.press('#ada cc-desktop', 'Transfer to Ben Ortiz');
    await desks.reaches(1, 2, 3, 4, 5, 6);
    expect(desks.keys('#ada .phone')).to.be.empty;
    await desks.press('#ada cc-desktop', 'Submit');
    await desks.reaches(1, 2, 3, 4, 5, 6, 7);
    await desks.press('#ben cc-desktop', 'End');
    await desks.press('#ben cc-desktop', 'Submit');
    await desks.reaches(1, 2, 3, 4, 5, 6, 7, 8);
    expect(desks.text('.outcome')).to.contain('The next customer may call');
    expect(desks.text('#customer')).to.contain('Priya Raman');
    expect(desks.problems).to.deep.equal([]);
  });

  it('steps are lit by what happened, not by what was pressed', async () => {
    const desks = await openDesks();
    await desks.playConsult();
    await desks.press('#ben .phone', 'Decline');
    await until(() => desks.next === 'Ada asks Ben', 'back to the consult', LONG);
    expect(desks.done).to.deep.equal([1, 2, 3]);
    await desks.press('#customer', 'Hang up');
    await desks.press('#ada cc-desktop', 'Submit');
    await until(() => desks.text('.outcome').includes('This call is over'), 'the end', LONG);
    expect(desks.done).to.deep.equal([1, 2, 3, 7]);
    await desks.press('main', 'Start again');
    await until(() => desks.done.length === 0 && desks.next === 'The customer calls', 'a new world', LONG);
    expect(isOff(desks.find('#reset'))).to.equal(true);
  });

  it('the other agent saves first', async () => {
    const desks = await openDesks();
    await desks.press('#customer', 'Call');
    await desks.press('#ada .phone', 'Answer');
    await until(() => desks.keys('.tools').length, 'something to save', LONG);
    expect(desks.keys('.tools')).to.deep.equal(['Ben saves first']);
    await desks.press('.tools', 'Ben saves first');
    const [call] = desks.desk.state.calls;
    const saved = call!.variables.find(({ name }) => name === 'caseNumber')!;
    expect(desks.text('#conflictHint')).to.contain(String(saved.value));
    expect(saved.changedBy).to.equal('Ben Ortiz');
  });

  it('another window has the same world: phone, facts and requests go over the channel', async () => {
    const desks = await openDesks();
    const window = await openWindow(desks);
    await until(() => desks.text('#ben header').endsWith('1 open'), 'it is counted', LONG);
    await desks.playConsult();
    await until(() => window.text('.phone').includes('Rings: Ada Novak asks'), 'it rings there too', LONG);
    await window.press('.phone', 'Answer');
    await desks.reaches(1, 2, 3, 4);
    await window.press('cc-desktop', 'Exit consult');
    await until(() => desks.next === 'Ada asks Ben', 'Ada has the customer again', LONG);
    expect(window.desk.state.calls).to.be.empty;
    expect([...desks.problems, ...window.problems]).to.deep.equal([]);

    window.close();
    await until(() => !desks.text('#ben header').includes('open'), 'it is not counted any longer', LONG);
    expect(desks.desk.state.calls).to.have.length(1);
  });

  it('an outdial rings at its agent, then at the customer, in every window', async () => {
    const desks = await openDesks();
    const window = await openWindow(desks, 'ada');
    await window.press('cc-desktop', /^Click to call Priya Raman/);
    for (const [page, phone] of [
      [window, '.phone'],
      [desks, '#ada .phone'],
    ] as const) {
      await page.reads(phone, 'Rings: your outdial to Priya Raman');
    }
    // who is to be called knows nothing of it
    expect(desks.keys('#customer')).to.deep.equal(['Call']);
    expect(desks.done).to.be.empty;
    await window.press('.phone', 'Answer');
    await desks.reads('#customer', 'Rings: an outdial');
    expect(desks.text('#customer')).to.contain('Priya Raman');
    expect(desks.keys('#customer')).to.deep.equal(['Answer', 'Decline']);
    await desks.press('#customer', 'Answer');
    await window.reads('.phone', 'Talks to Priya Raman');
    await desks.press('#customer', 'Hang up');
    await window.press('cc-desktop', 'Submit');
    await until(() => desks.next === 'The customer calls', 'the script begins', LONG);
    expect([...desks.problems, ...window.problems]).to.deep.equal([]);
  });

  it('a customer who calls at that very moment wins', async () => {
    const desks = await openDesks();
    await desks.press('#ada cc-desktop', /^Click to call Priya Raman/);
    await desks.reads('#ada .phone', 'Rings: your outdial to Priya Raman');
    await desks.press('#customer', 'Call');
    await desks.reads('#ada .phone', 'Rings: Jordan Lee');
    await desks.reads('#ada cc-desktop', 'An incoming call came first, the outdial was ended.');
    expect(desks.next).to.equal('Ada answers');
  });

  it('whoever else is dialled has a phone too', async () => {
    const desks = await openDesks();
    await desks.press('#customer', 'Call');
    await desks.press('#ada .phone', 'Answer');
    await desks.press('#ben cc-desktop', /^Campaign contact/);
    await desks.press('#ben cc-desktop', 'Call');
    await desks.reads('#ben .phone', 'Rings: your campaign call to');
    await desks.press('#ben .phone', 'Answer');
    await desks.reads('#others', 'Rings: a campaign call');
    expect(desks.text('#customer')).to.contain('Jordan Lee');
    await desks.press('#others', 'Decline');
    await desks.reads('#ben cc-desktop', 'The customer disconnected it.');
    await until(() => desks.text('#others') === '', 'nobody else', LONG);
    expect(desks.problems).to.deep.equal([]);
  });

  it('a window stays when the contact centre goes, and goes on when it is back', async () => {
    const world = newWorld();
    const desks = await openDesks(world);
    const [first, second] = [await openWindow(desks), await openWindow(desks, 'ada')];
    await desks.playConsult();
    await until(() => first.keys('.phone').length === 2 && second.keys('.phone').length === 1, 'both', LONG);
    const { epoch } = first.desk.state;

    await desks.reload();
    await until(() => linkOf(first) === 'online' && first.desk.state.epoch !== epoch, 'a new epoch', LONG);
    await until(() => !first.desk.state.calls.length && !second.desk.state.calls.length, 'a new world', LONG);

    desks.close();
    await until(() => linkOf(first) === 'offline' && linkOf(second) === 'offline', 'both are offline', LONG);
    await until(() => !first.find('#gone').hidden, 'it says so', LONG);
    expect(first.text('#gone')).to.contain('The window with the contact centre is closed');
    expect(first.keys('.phone')).to.be.empty;
    expect(first.text('#who')).to.equal('Ben Ortiz');

    const again = await openDesks(world);
    await until(() => linkOf(first) === 'online' && first.find('#gone').hidden, 'it is back', LONG);
    await again.playConsult();
    await first.press('.phone', 'Answer');
    await again.reaches(1, 2, 3, 4);
    expect([...first.problems, ...second.problems, ...again.problems]).to.deep.equal([]);
  });

  it('a desk that does not exist is told so', async () => {
    const world = newWorld();
    await openDesks(world);
    const window = await Page.open(`desks-window.html?lang=en&agent=nobody&world=${world}`);
    await until(() => window.text('#gone').includes('There is no such desk'), 'the message', LONG);
  });
});

interface ChannelConnector extends Connector {
  phone(key: string): Promise<boolean>;
}
interface ChannelModule {
  createChannelConnector(options: { world: string; agentId: string }): ChannelConnector;
  holdLock(name: string, signal: AbortSignal): Promise<void>;
}
interface HostModule {
  serveWorld(simulator: unknown, world: string): Promise<void>;
}

describe('the connector over a channel', () => {
  let channel: ChannelModule;
  let host: HostModule;
  const stop: AbortController[] = [];
  before(async () => {
    channel = (await import(demo('desks-channel.js'))) as ChannelModule;
    host = (await import(demo('desks-host.js'))) as HostModule;
  });
  afterEach(() => stop.splice(0).forEach((one) => one.abort()));
  const ender = () => {
    stop.push(new AbortController());
    return stop.at(-1)!;
  };

  function connect(world: string, agentId = 'ada') {
    const connector = channel.createChannelConnector({ world, agentId });
    const { signal } = ender();
    const heard: { type: string; link?: { status: string; reason?: string } }[] = [];
    void connector.connect((update) => void heard.push(update as never), { signal });
    return { connector, heard, signal };
  }
  const hold: CommandInput = { type: 'hold', callId: 'call', legId: 'leg' };
  const command = { ...hold, id: 'c1', issuedAt: 0 } as never;

  it('speaks for the simulator in the other window', async () => {
    const world = newWorld();
    const simulator = createSimulator({ world: { settings: { latencyMs: 0 } } });
    await host.serveWorld(simulator, world);
    const { connector, heard, signal } = connect(world);
    await until(() => heard.some(({ type }) => type === 'snapshot'), 'a snapshot');
    expect(heard.map(({ type }) => type)).to.deep.equal(['link', 'snapshot']);
    expect(connector.supports).to.deep.equal(simulator.connector('ada').supports);
    expect(await connector.refresh!()).to.deep.include({ epoch: 'sim-1-0' });
    const page = await connector.directory!({ kind: 'agents', text: 'ben', purpose: 'consult' }, { signal });
    expect(page.items.map(({ id }) => id)).to.deep.equal(['ben']);
    expect(await connector.send(command, { signal })).to.deep.include({ id: 'c1', ok: false });
    expect(await connector.phone('answer')).to.equal(false);
    simulator.offerCall({ from: '+12015532447' });
    expect(await connector.phone('answer')).to.equal(true);
    await until(() => simulator.state().interactions.at(-1)!.engagements[0]!.phase === 'connected');
  });

  it('a caller who waits no longer is released', async () => {
    const world = newWorld();
    await host.serveWorld(createSimulator(), world);
    const { connector, heard } = connect(world);
    await until(() => heard.length, 'the host');
    const caller = new AbortController();
    const sent = connector.send(command, { signal: caller.signal }).catch((error: Error) => error.name);
    caller.abort();
    expect(await sent).to.equal('AbortError');
  });

  it('is offline without a host, and what is open fails when the host goes', async () => {
    const world = newWorld();
    const { connector, heard, signal } = connect(world);
    const link = () => heard.findLast(({ type }) => type === 'link')?.link;
    await until(() => link()?.status === 'offline', 'offline');
    expect(link()!.reason).to.equal('The window with the contact centre is closed');
    const refused = await connector.send(command, { signal }).catch((error: { code: string }) => error.code);
    expect(refused).to.equal('offline');

    // a host that welcomes and never answers
    const life = ender();
    await channel.holdLock(world, life.signal);
    const hall = new BroadcastChannel(world);
    let asked = 0;
    hall.onmessage = ({ data }: MessageEvent<{ line: string }>) => {
      const line = new BroadcastChannel(data.line);
      line.onmessage = () => ++asked;
      line.postMessage({ type: 'welcome', supports: ['hold'] });
      line.postMessage({ type: 'update', update: { type: 'link', link: { status: 'online' } } });
    };
    hall.postMessage({ type: 'open' });
    await until(() => link()?.status === 'online', 'the host is there');
    const sent = connector.send(command, { signal }).catch((error: { code: string }) => error.code);
    await until(() => asked, 'it arrived');
    hall.close();
    life.abort();
    expect(await sent).to.equal('offline');
    expect(link()!.status).to.equal('offline');
  });
});
