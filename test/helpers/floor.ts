/** Several agents on one contact centre, each with the whole desktop, and what they see and do there. */
import type { CommandInput } from '../../src/core/schema/types.js';
import type { Call, CcDesktop } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import type { Simulator, SimulatorOptions, World } from '../../src/simulator/index.js';
import {
  allByRole,
  button,
  buttons,
  byRole,
  deep,
  deepAll,
  descriptionOf,
  findButton,
  findRole,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  until,
} from './dom.js';
import { hear, mount, settled } from './page.js';

export const CUSTOMER = '+12015532447';

type Interaction = World['interactions'][number];
type Mode = 'transfer' | 'consult';
export type Lang = 'en' | 'zh-CN';

/** The words that the steps below look for. */
const WORDS = {
  en: {
    customer: 'Customer',
    other: 'Other party',
    transfer: 'Transfer',
    consult: 'Consult',
    search: /^(Search|Number or name)$/,
    conference: 'Conference',
    queues: 'Queues',
    number: 'Dial number',
    state: /^Agent state/,
  },
  'zh-CN': {
    customer: '客户',
    other: '另一方',
    transfer: '转接',
    consult: '咨询',
    search: /^(搜索|号码或名称)$/,
    conference: '会议',
    queues: '队列',
    number: '拨号号码',
    state: /^座席状态/,
  },
};

/** A pane of a card, as it reads. */
export interface Pane {
  /** Words of the strip, without the times. */
  word: string;
  /** Who is there. */
  name: string;
  /** Names of the buttons that can be used. */
  on: string[];
  /** Those that are off, each with its reason. */
  off: string[];
}

const TIME = /\s*\d+:\d\d(:\d\d)?/g;
/** Copy is in every pane, and asks nothing of anybody. */
const isAction = (name: string) => !/^(Copy|复制|Copied|已复制)/.test(name);

export function paneOf(element: HTMLElement): Pane {
  const all = allByRole(element, 'button').filter((item) => isAction(nameOf(item)));
  return {
    word: seen(part(element, 'strip')!).replace(TIME, ''),
    name: seen(part(element, 'name')!),
    on: all.filter((item) => !isOff(item)).map(nameOf),
    off: all.filter(isOff).map((item) => `${nameOf(item)}: ${descriptionOf(item)}`),
  };
}

/** As if it was typed in place of what is there. */
export function enter(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** An agent at a desk. */
export class Seat {
  readonly facts: CustomEvent[];
  readonly #words: (typeof WORDS)[Lang];
  readonly #pass: (seconds: number) => Promise<void>;

  constructor(
    readonly id: string,
    readonly desk: CcDesktop,
    readonly sim: Simulator,
    readonly lang: Lang,
    pass: (seconds: number) => Promise<void>,
  ) {
    this.#words = WORDS[lang];
    this.#pass = pass;
    this.facts = hear(desk, 'cc-fact');
  }

  get call(): Call {
    const call = this.calls.at(-1);
    if (!call) throw new Error(`${this.id} has no call`);
    return call;
  }

  /** Those that are not over. */
  get calls(): readonly Call[] {
    return this.desk.state.calls.filter(({ phase }) => phase !== 'ended');
  }

  /** Names of the facts that the page was told, without those about every change. */
  get told(): string[] {
    const all = this.facts.map(({ detail }) => (detail as { fact: string }).fact);
    return all.filter((fact) => /^cc-call-(offered|connected|wrapup|ended)$/.test(fact));
  }

  /** Requests that this agent's page has sent. */
  get sent(): string[] {
    const ids = new Set(
      this.facts
        .filter(({ detail }) => /^cc-request-/.test((detail as { fact: string }).fact))
        .map(({ detail }) => (detail as { command: { id: string } }).command.id),
    );
    return this.sim.commands.filter(({ id }) => ids.has(id)).map(({ type }) => type);
  }

  get card(): HTMLElement {
    return this.#there('cc-call-card');
  }

  get dialog(): HTMLElement {
    return this.#there('cc-transfer-dialog');
  }

  get wrapup(): HTMLElement {
    return this.#there('cc-wrapup');
  }

  get variables(): HTMLElement {
    return this.#there('cc-variables');
  }

  /** What the header says of the agent. */
  get state(): string {
    return seen(byRole(part(this.desk, 'header')!, 'button', this.#words.state)!);
  }

  get notices(): string {
    return seen(this.#there('cc-notices'));
  }

  #there(tag: string): HTMLElement {
    const found = deep(this.desk, tag);
    if (!found) throw new Error(`${this.id} has no <${tag}>`);
    return found;
  }

  has(tag: string): boolean {
    return deepAll(this.desk, tag).some((element) => element.checkVisibility() && seen(element) !== '');
  }

  /** The Interaction Control pane of the customer. */
  get customer(): HTMLElement {
    return this.#pane('customer');
  }

  /** That of the party who is consulted, or confers. */
  get other(): HTMLElement {
    return this.#pane('other');
  }

  #pane(which: 'customer' | 'other'): HTMLElement {
    const found = byRole(this.card, 'group', this.#words[which]);
    if (!found) throw new Error(`${this.id} has no pane "${this.#words[which]}": ${seen(this.card)}`);
    return found;
  }

  /** The panes that are there, from top to bottom. */
  get panes(): Pane[] {
    if (!deep(this.desk, 'cc-call-card')) return [];
    return (['customer', 'other'] as const)
      .map((which) => byRole(this.card, 'group', this.#words[which]))
      .flatMap((pane) => (pane ? [paneOf(pane)] : []));
  }

  /** Presses a button that can be used. */
  async press(name: string | RegExp, within: Element = this.desk): Promise<void> {
    const found = await findButton(within, name);
    if (isOff(found)) throw new Error(`"${nameOf(found)}" is off: ${descriptionOf(found)}`);
    found.click();
    await this.#pass(0);
  }

  /** Sets the agent's state in the header: Available, or an idle code. */
  async setState(name: string): Promise<void> {
    await this.press(this.#words.state, part(this.desk, 'header')!);
    const choice = await findRole(part(this.desk, 'header')!, 'option', name);
    choice.click();
    await this.#pass(0);
  }

  // Call-associated data -----------------------------------------------------------------------------

  /** A field that is typed in. */
  field(label: string): HTMLInputElement {
    const found = byRole(this.variables, 'textbox', label);
    if (!found) throw new Error(`No field "${label}": ${seen(this.variables)}`);
    return found as HTMLInputElement;
  }

  /** What a row reads: its label, and the value in its field or beside it. */
  row(label: string): string {
    const row = parts(this.variables, 'row').find((item) => seen(item).startsWith(label));
    if (!row) throw new Error(`No variable "${label}": ${seen(this.variables)}`);
    const field = deep(row, 'input, select') as HTMLInputElement | undefined;
    return field ? field.value : seen(part(row, 'value') ?? row);
  }

  /** Types in place of what is there. */
  async fill(label: string, text: string): Promise<void> {
    enter(this.field(label), text);
    await this.#pass(0);
  }

  /** What a script of the page asks for, past the buttons. */
  async request(input: object): Promise<unknown> {
    const result = this.desk.request({ callId: this.call.id, ...input } as unknown as CommandInput);
    await this.#pass(0);
    return result;
  }

  // Request dialogs --------------------------------------------------------------------------------

  async open(mode: Mode): Promise<HTMLElement> {
    await this.press(this.#words[mode], this.customer);
    await until(() => byRole(this.desk, 'dialog'), 'the dialog');
    return this.dialog;
  }

  async tab(name: 'queues' | 'number'): Promise<void> {
    byRole(this.dialog, 'tab', this.#words[name])!.click();
    await this.#pass(0);
  }

  /** Types into the search, in place of what is there. */
  async type(text: string): Promise<void> {
    enter(byRole(this.dialog, 'combobox', this.#words.search) as HTMLInputElement, text);
    await this.#pass(0);
  }

  /** Entries of the list. */
  get options(): HTMLElement[] {
    return allByRole(this.dialog, 'option');
  }

  get optionNames(): string[] {
    return this.options.map((option) => seen(option));
  }

  option(name: string): HTMLElement {
    const found = this.options.find((option) => seen(option).startsWith(name));
    if (!found) throw new Error(`No entry "${name}": ${this.optionNames.join(' | ')}`);
    return found;
  }

  async choose(name: string): Promise<void> {
    await until(() => this.options.length, 'entries of the list');
    this.option(name).click();
    await this.#pass(0);
  }

  /** What the request is for, in words, and what to know before. */
  get summary(): string {
    return seen(part(this.dialog, 'fact')!);
  }

  /** Waits for what is said of the number: the check is loaded when it is first needed. */
  async judged(words: string | RegExp): Promise<void> {
    const said = () => seen(deep(this.dialog, '#verdict')!);
    await until(() => said().match(words), `"${String(words)}"; it says "${said()}"`);
  }

  /** The button of the dialog. */
  async send(mode: Mode): Promise<void> {
    await this.press(this.#words[mode], this.dialog);
  }

  /** From the button of the card to that of the dialog, for an agent of the list. */
  async ask(mode: Mode, name: string): Promise<void> {
    await this.open(mode);
    await this.choose(name);
    await this.send(mode);
  }

  async askQueue(mode: Mode, name: string): Promise<void> {
    await this.open(mode);
    await this.tab('queues');
    await this.choose(name);
    await this.send(mode);
  }

  async askNumber(mode: Mode, number: string): Promise<void> {
    await this.open(mode);
    await this.tab('number');
    await this.type(number);
    // the check of numbers is loaded when it is first needed
    await until(() => !isOff(button(this.dialog, this.#words[mode])), `${number} can be dialled`);
    await this.send(mode);
  }

  get buttons(): string[] {
    return deep(this.desk, 'cc-call-card') ? buttons(this.card).filter(isAction) : [];
  }
}

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
