/** An agent at a desk with the whole desktop: what the agent sees there, and does. */
import type { CommandInput } from '../../src/core/schema/types.js';
import type { Call, CcDesktop } from '../../src/index.js';
import type { Simulator } from '../../src/simulator/index.js';
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
import { hear } from './page.js';
import { isAction, paneOf, type Pane } from './pane.js';

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
    outdial: 'Outdial call',
    call: 'Call',
    pad: 'Dialpad',
    book: 'Address book',
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
    outdial: '外拨呼叫',
    call: '呼叫',
    pad: '拨号盘',
    book: '通讯簿',
  },
};

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

  get header(): HTMLElement {
    return part(this.desk, 'header')!;
  }

  /** What the header says of the agent. */
  get state(): string {
    return seen(byRole(this.header, 'button', this.#words.state)!);
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
    await this.press(this.#words.state, this.header);
    const choice = await findRole(this.header, 'option', name);
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

  // Outdial ----------------------------------------------------------------------------------------

  get dialpad(): HTMLElement {
    return this.#there('cc-dialpad');
  }

  /** From its button in the header; at one of its tabs. */
  async openDialpad(tab?: 'pad' | 'book'): Promise<HTMLElement> {
    await this.press(this.#words.outdial, this.header);
    // its picture is loaded with the first need
    await findRole(this.dialpad, 'group', this.#words.outdial);
    if (!tab) return this.dialpad;
    byRole(this.dialpad, 'tab', this.#words[tab])!.click();
    await this.#pass(0);
    return this.dialpad;
  }

  /** What is said of the number that is typed. */
  get verdict(): string {
    return seen(deep(this.dialpad, '#verdict')!);
  }

  /** Types a number into the dialpad, in place of what is there; its check is loaded when it is first needed. */
  async typeNumber(text: string): Promise<void> {
    enter(byRole(this.dialpad, 'textbox') as HTMLInputElement, text);
    await until(() => this.verdict, `a verdict on ${text}`);
  }

  get callButton(): HTMLElement {
    return button(this.dialpad, this.#words.call)!;
  }

  /** From the button of the header to that of the dialpad. */
  async dial(number: string): Promise<void> {
    if (!deep(this.desk, 'cc-dialpad')) await this.openDialpad();
    await this.typeNumber(number);
    await this.makeCall();
  }

  /** Presses a button that makes a call; a number is read once more before it goes out. */
  async makeCall(name = this.#words.call, within: Element = this.dialpad): Promise<void> {
    const { length } = this.sim.commands;
    await this.press(name, within);
    await until(() => this.sim.commands.length > length, 'the request');
    await this.#pass(0);
  }

  /** The list of outdial ANIs, as it reads. */
  get anis(): HTMLSelectElement {
    return deep(this.dialpad, 'select') as HTMLSelectElement;
  }

  async chooseAni(name: string): Promise<void> {
    const { anis } = this;
    const found = [...anis.options].find(({ text }) => text.trim().startsWith(name));
    if (!found) throw new Error(`No ANI "${name}": ${seen(anis)}`);
    found.selected = true;
    anis.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.#pass(0);
  }

  get buttons(): string[] {
    return deep(this.desk, 'cc-call-card') ? buttons(this.card).filter(isAction) : [];
  }
}
