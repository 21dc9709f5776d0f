/** A real SIP server and pages that talk over it; what they see, hear and say. */
import { setTimeout as later } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Call, CommandInput, Result } from '../../src/index.js';
import type { SipConnectorOptions } from '../../src/connectors/sip/index.js';
import { launch } from '../../tools/sip/chromium.mjs';
import { findKamailio, startKamailio, type Kamailio } from '../../tools/sip/kamailio.mjs';
import { servePages } from '../../tools/sip/pages.mjs';
import type { AgentPage } from './pages/agent.js';
import type { Peer } from './pages/peer.js';

const PATIENCE = 10_000;
const LOOK = 25;

/** Looks again and again until it is so. */
export async function until<T>(
  look: () => Promise<T | undefined | false | null>,
  what: string | (() => string | Promise<string>),
): Promise<T> {
  for (const end = Date.now() + PATIENCE; ; await later(LOOK)) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end)
      throw new Error(`Waited in vain for ${typeof what === 'string' ? what : await what()}`);
  }
}

/** Why there can be no tests here; false when there can. */
export const missing = () =>
  findKamailio().then(
    () => false as const,
    (error: Error) => error.message,
  );

type State = ReturnType<AgentPage['state']>;
declare const page: AgentPage;
declare const peer: Peer;
declare const hears: () => number[];
declare const plays: () => number[];

export class Listener {
  readonly page: Page;
  readonly user: string;

  constructor(page: Page, user: string) {
    this.page = page;
    this.user = user;
  }

  /** Exactly these tones, at last. */
  async hears(...tones: number[]): Promise<void> {
    let heard: number[] = [];
    await until(
      async () => {
        heard = await this.page.evaluate(() => hears());
        return JSON.stringify(heard) === JSON.stringify(tones);
      },
      () =>
        `${this.user} to hear ${tones.join(' and ') || 'nothing'}; it is ${heard.join(' and ') || 'nothing'}`,
    );
  }
}

/** Somebody with a phone of their own. */
export class Somebody extends Listener {
  readonly #house: House;

  constructor(page: Page, user: string, house: House) {
    super(page, user);
    this.#house = house;
  }

  async register(): Promise<void> {
    const { url, domain, password } = this.#house.server;
    await this.page.evaluate((...args) => peer.register(...args), url, this.user, domain, password);
    await this.says('registered');
  }

  call(user: string, headers: string[] = []): Promise<void> {
    const target = `sip:${user}@${this.#house.server.domain}`;
    return this.page.evaluate((to, extra) => peer.call(to, extra), target, headers);
  }

  /** Waits until it has happened there. */
  async says(what: string, matching: (detail: unknown) => boolean = () => true) {
    type Said = { at: number; what: string; detail?: unknown };
    let all: Said[] = [];
    return until(
      async () => {
        all = (await this.page.evaluate(() => peer.said)) as Said[];
        return all.find((item) => item.what === what && matching(item.detail));
      },
      () =>
        `${this.user} to say ${what}; it said ${JSON.stringify(all.map((item) => [item.what, item.detail]))}`,
    );
  }

  async rings(): Promise<void> {
    await until(() => this.page.evaluate(() => peer.isRinging()), `${this.user}'s phone to ring`);
  }

  do(what: 'answer' | 'hangUp' | 'hold' | 'unhold'): Promise<unknown> {
    return this.page.evaluate((name) => peer[name](), what);
  }

  async reject(status: number): Promise<void> {
    await this.page.evaluate((code) => peer.reject(code), status);
  }

  async takes(): Promise<void> {
    await this.rings();
    await this.do('answer');
  }

  async isInCall(on: boolean): Promise<void> {
    await until(
      async () => (await this.page.evaluate(() => peer.isInCall())) === on,
      `${this.user} to be ${on ? 'in a call' : 'alone'}`,
    );
  }
}

/** An agent with our connector. */
export class Agent extends Listener {
  readonly #house: House;
  #options: Partial<SipConnectorOptions> = {};

  constructor(page: Page, user: string, house: House) {
    super(page, user);
    this.#house = house;
  }

  async start(options: Partial<SipConnectorOptions> = {}): Promise<void> {
    this.#options = options;
    const all = { ...this.#house.optionsOf(this.user), ...options };
    await this.page.evaluate((given) => page.start(given), all);
  }

  /** As somebody presses F5. */
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' });
    await this.start(this.#options);
  }

  state(): Promise<State> {
    return this.page.evaluate(() => page.state()) as Promise<State>;
  }

  async see<T>(look: (state: State) => T | undefined | false, what: string): Promise<T> {
    let state: State | undefined;
    return until(
      async () => look((state = await this.state())),
      () =>
        `${what}; the page shows ${JSON.stringify({ ...state, profile: undefined, calls: state?.calls.slice(-2) })}`,
    );
  }

  async online(): Promise<void> {
    await this.see(({ link, agent }) => link.status === 'online' && agent !== undefined, 'the line');
  }

  offered(): Promise<Call> {
    return this.see(({ calls }) => calls.find(({ phase }) => phase === 'offered'), 'a call that is offered');
  }

  connected(): Promise<Call> {
    return this.see(
      ({ calls }) => calls.find(({ phase, media }) => phase === 'connected' && media?.status === 'ok'),
      'a call that is connected',
    );
  }

  /** How the last call ended. */
  async ended(id: string): Promise<Call['end']> {
    const is = await this.see(
      ({ calls }) => calls.find((call) => call.id === id && call.phase === 'ended'),
      'the end of the call',
    );
    return is.end;
  }

  ask(input: CommandInput): Promise<Result> {
    return this.page.evaluate((command) => page.ask(command), input) as Promise<Result>;
  }

  /** This is among what the page plays to the agent. */
  async plays(tone: number): Promise<void> {
    await until(
      () => this.page.evaluate((wanted) => plays().includes(wanted), tone),
      `${tone} to be played to the agent`,
    );
  }

  /** What has to work. */
  async do(input: CommandInput): Promise<void> {
    const result = await this.ask(input);
    if (!result.ok) throw new Error(`${input.type} failed: ${JSON.stringify(result)}`);
  }

  /** The agent calls somebody. */
  async dials(user: string): Promise<Call> {
    const result = await this.ask({ type: 'outdial', number: user, source: 'dialpad' });
    if (!result.ok) throw new Error(`outdial failed: ${JSON.stringify(result)}`);
    return this.see(({ calls }) => calls.find(({ requestId }) => requestId === result.id), 'the call');
  }

  /** A customer calls and is answered. */
  async talksTo(customer: Somebody): Promise<Call> {
    await customer.call(this.user);
    const { id } = await this.offered();
    await this.do({ type: 'answer', callId: id });
    return this.connected();
  }
}

export const TONE = { agent: 1000, customer: 1700, other: 2500 } as const;

interface HouseOptions {
  /** Plain phones register without a password, their sound goes over it; no pages of others. */
  rtpengine?: string;
  /** Has `wss:` as well. */
  tls?: boolean;
  /** Of `pages/`, beside those of an agent and of others. */
  pages?: string[];
}

export class House {
  server!: Kamailio;
  agent!: Agent;
  customer!: Somebody;
  other!: Somebody;
  #tls = false;
  #browser!: Browser;
  #pages!: Awaited<ReturnType<typeof servePages>>;

  static async open({ rtpengine, tls = false, pages: more = [] }: HouseOptions = {}): Promise<House> {
    const house = new House();
    const [server, browser, pages] = await Promise.all([
      startKamailio(rtpengine ? { rtpengine } : { auth: true, tls }),
      launch(tls ? ['--ignore-certificate-errors'] : []),
      servePages(['agent', 'peer', ...more]),
    ]);
    Object.assign(house, { server });
    house.#tls = tls;
    house.#browser = browser;
    house.#pages = pages;
    house.agent = new Agent(await house.page('agent', TONE.agent), 'ada', house);
    if (rtpengine) return house;
    house.customer = new Somebody(await house.page('peer', TONE.customer), 'customer', house);
    house.other = new Somebody(await house.page('peer', TONE.other), 'ben', house);
    return house;
  }

  /** @param more of its address: `relay` lets sound go over TURN servers alone */
  async page(name: string, tone: number, more = ''): Promise<Page> {
    const page = await this.#browser.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error}`));
    await page.goto(`${this.#pages.url}${name}.html?tone=${tone}&${more}`, { waitUntil: 'load' });
    return page;
  }

  somebody = (page: Page, user: string): Somebody => new Somebody(page, user, this);
  agentOn = (page: Page, user: string): Agent => new Agent(page, user, this);

  /** The server dies, all of it at once, and another one is there after a while. */
  async restart(meanwhile: () => Promise<void> = async () => {}, password?: string): Promise<void> {
    const { port } = this.server;
    await this.server.stop();
    await meanwhile();
    const given = password !== undefined && { password };
    this.server = await startKamailio({ auth: true, port, tls: this.#tls, ...given });
  }

  /** What an agent's connector has to be given. */
  optionsOf(user: string): SipConnectorOptions {
    const { url: server, domain, password } = this.server;
    return { server, uri: `sip:${user}@${domain}`, password, name: 'Ada' };
  }

  /** Nobody is in a call. */
  async quiet(): Promise<void> {
    for (const who of [this.customer, this.other]) await who.page.evaluate(() => peer.reset());
    await this.agent.see(
      ({ calls }) => calls.every(({ phase }) => phase === 'ended'),
      'no call at the agent',
    );
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await Promise.all([this.server.stop(), this.#pages.close()]);
  }
}
