/** Several agents on one contact centre, each at a desk, and how far their call has come. */
import { loadViews } from '../../src/controllers/lazy.js';
import type { CcDesktop } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import type { Simulator, SimulatorOptions, World } from '../../src/simulator/index.js';
import { seen, until } from './dom.js';
import { mount, settled } from './page.js';
import { Seat, type Lang } from './seat.js';

export { enter, type Lang, type Seat } from './seat.js';

export const CUSTOMER = '+12015532447';
type Interaction = World['interactions'][number];

export interface Floor {
  sim: Simulator;
  ada: Seat;
  ben: Seat;
  cho: Seat;
  seats: Seat[];
  /** Lets time pass for everybody. */
  pass(seconds: number): Promise<void>;
  /** A call for ada's queue, that rings. */
  ring(options?: Partial<Parameters<Simulator['offerCall']>[0]>): Promise<string>;
  /** ada dials a number: her own phone rings. */
  dial(number?: string): Promise<string>;
  /** Whom she calls, the newest of all. */
  newest(): string;
  /** The customer's call, as the contact centre has it. */
  interaction(): Interaction | undefined;
  /** Its id. */
  id: string;
  /** What somebody does with a phone, or the contact centre; then all is shown. */
  after(effect: unknown): Promise<void>;
  /** Everybody goes home. */
  goHome(): void;
  /** The state of an agent, as the contact centre has it. */
  stateOf(agent: string): string;
}

interface FloorOptions extends SimulatorOptions {
  /** Who sits at a desk. */
  agents?: readonly ('ada' | 'ben' | 'cho')[];
  lang?: Lang;
  /** Of single agents. */
  langs?: { [agent: string]: Lang };
}

export async function openFloor({
  agents = ['ada'],
  lang = 'en',
  langs = {},
  ...options
}: FloorOptions = {}): Promise<Floor> {
  // what a desk shows is there at once, however busy the machine is
  await loadViews();
  const sim = createSimulator({ clock: 'manual', ...options });
  const seats: Seat[] = [];
  const pass = async (seconds: number) => {
    await sim.advance(seconds * 1000);
    for (const { desk } of seats) await settled(desk);
  };
  for (const id of agents) {
    const own = langs[id] ?? lang;
    const desk = mount<CcDesktop>('<cc-desktop></cc-desktop>', own);
    desk.clock = sim.clock;
    desk.connector = sim.connector(id);
    seats.push(new Seat(id, desk, sim, own, pass));
  }
  await pass(0);
  await pass(0);
  for (const { id, desk } of seats) {
    const words = (langs[id] ?? lang) === 'en' ? 'No calls' : '没有呼叫';
    await until(() => seen(desk).includes(words), `${id}'s desk is there`);
  }
  const seat = (id: string) => seats.find((item) => item.id === id) as Seat;
  const floor: Floor = {
    sim,
    ada: seat('ada'),
    ben: seat('ben'),
    cho: seat('cho'),
    seats,
    pass,
    id: '',
    ring: async (given = {}) => {
      floor.id = sim.offerCall({ from: CUSTOMER, dnis: '+18005550142', ...given });
      await pass(0);
      return floor.id;
    },
    dial: async (number = CUSTOMER) => {
      await floor.ada.dial(number);
      return floor.newest();
    },
    newest: () => {
      floor.id = sim.state().interactions.at(-1)!.id;
      return floor.id;
    },
    interaction: () => sim.state().interactions.find(({ id }) => id === floor.id),
    after: async (effect) => {
      if ((await effect) === false) throw new Error('It had no effect');
      await pass(0);
    },
    goHome: () => seats.forEach(({ desk }) => desk.remove()),
    stateOf: (agent) => sim.state().agents.find(({ id }) => id === agent)!.state.kind,
  };
  return floor;
}

/** ada and the customer talk. */
export async function talking(options: FloorOptions = {}): Promise<Floor> {
  const floor = await openFloor(options);
  await floor.ring();
  await floor.after(floor.sim.phone('ada').answer());
  return floor;
}

/** ada has dialled the customer; her own phone rings. */
export async function dialled(options: FloorOptions = {}): Promise<Floor> {
  const floor = await openFloor(options);
  await floor.dial();
  return floor;
}

/** She has answered it; the customer's phone rings. */
export async function calling(options: FloorOptions = {}): Promise<Floor> {
  const floor = await dialled(options);
  await floor.after(floor.sim.phone('ada').answer());
  return floor;
}

/** The customer has answered, too. */
export async function reached(options: FloorOptions = {}): Promise<Floor> {
  const floor = await calling(options);
  await floor.after(floor.sim.customer(floor.id).answer());
  return floor;
}

const two = ({ agents = ['ada', 'ben'], ...options }: FloorOptions) => ({ agents, ...options });

/** ada has asked for ben, whose phone rings. */
export async function requested(options: FloorOptions = {}): Promise<Floor> {
  const floor = await talking(two(options));
  await floor.ada.ask('consult', 'Ben Ortiz');
  return floor;
}

/** ada talks to ben; the customer is on hold. */
export async function consulting(options: FloorOptions = {}): Promise<Floor> {
  const floor = await requested(options);
  await floor.after(floor.sim.phone('ben').answer());
  return floor;
}

/** ada talks to the customer; ben is on hold. */
export async function swapped(options: FloorOptions = {}): Promise<Floor> {
  const floor = await consulting(options);
  const zh = (options.langs?.ada ?? options.lang) === 'zh-CN';
  await floor.ada.press(zh ? '继续' : 'Resume', floor.ada.customer);
  return floor;
}

/** All three talk. */
export async function conferring(options: FloorOptions = {}): Promise<Floor> {
  const floor = await consulting(options);
  const zh = (options.langs?.ada ?? options.lang) === 'zh-CN';
  await floor.ada.press(zh ? '会议' : 'Conference', floor.ada.other);
  return floor;
}
