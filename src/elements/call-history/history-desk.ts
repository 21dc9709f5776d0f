/** What a history remembers between two pictures: its tab, its lists, what was asked for. */
import type { Command, HistoryEntry } from '../../core/schema/types.js';
import { dayOf, historyDays, type HistoryDay } from '../../core/selectors/history.js';
import type { Notice } from '../../core/store/state.js';
import { dayName } from '../../localize/moments.js';
import type { Kit } from '../base/cc-element.js';
import { editNumber, isOpen, keepInDialpad, placeOutdial } from '../base/dialling.js';
import type { Line } from '../base/row-lines.js';
import { RowList } from '../base/row-list.js';
import type { CcDialpad } from '../dialpad/dialpad.js';

export type HistoryTab = 'all' | 'calls';
export type HistoryLine = Line<HistoryEntry>;

/** The element behind it. */
interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}
type Outdial = Command<'outdial'>;

/** A call that was asked for here. */
const isOwn = (command: Command | undefined): command is Outdial =>
  command?.type === 'outdial' && command.source === 'history';
const digits = (number: string) => number.replace(/\P{Nd}/gu, '');

export class HistoryDesk {
  tab: HistoryTab = 'all';
  readonly list: RowList;
  /** A dialpad of its own is open. */
  dialpad = false;
  readonly #host: Host;
  /** The row that a call was asked for from. */
  #asked: string | undefined;
  /** The call that the dialpad has asked for, and whether it was on its way. */
  #dialled: { id: string; sent: boolean } | undefined;
  #grouped: { by: readonly unknown[]; days: readonly HistoryDay[] } | undefined;
  readonly #lines = new Map<HistoryTab, { by: readonly unknown[]; lines: readonly HistoryLine[] }>();

  constructor(host: Host) {
    this.#host = host;
    this.list = new RowList(host);
    this.list.lost = () => this.#find('[role="tab"][aria-selected="true"]')?.focus();
  }

  #find = (selector: string): HTMLElement | null => this.#host.renderRoot.querySelector(selector);

  /** Another minute. */
  refresh = (): void => this.#host.requestUpdate();

  openTab(tab: HistoryTab): void {
    this.tab = tab;
    this.list.rewind();
    this.#host.requestUpdate();
  }

  /** Sorted once for a history, written once for a day and a language: not for every picture. */
  lines({ state, store, lang, t }: Kit): readonly HistoryLine[] {
    const { history } = state;
    if (this.#grouped?.by[0] !== history) this.#grouped = { by: [history], days: historyDays(history) };
    const { days } = this.#grouped;
    const today = dayOf(store.now());
    const unknown = t('timeUnknown');
    const by = [days, today, lang, unknown];
    const made = this.#lines.get(this.tab);
    if (made?.by.every((part, i) => part === by[i])) return made.lines;
    const name = (day: number | undefined) => (day === undefined ? unknown : dayName(lang, day, today));
    const lines = linesOf(days, this.tab === 'calls', name);
    this.#lines.set(this.tab, { by, lines });
    return lines;
  }

  /** The call that is being made from here. */
  pending = ({ state }: Kit): Outdial | undefined => state.pending.find(isOwn);

  failure = ({ state }: Kit): Notice | undefined => state.notices.findLast(({ command }) => isOwn(command));

  /** Is it this row's call? Of one that another history has asked for, its number says so. */
  isAsked(key: string, { number = '' }: HistoryEntry, command: Outdial | undefined): boolean {
    if (!command) return false;
    return this.#asked === undefined ? digits(number) === digits(command.number) : this.#asked === key;
  }

  async call(kit: Kit, key: string, { number = '', name }: HistoryEntry): Promise<void> {
    this.#asked = key;
    const wanted = { number, name: kit.text(name), source: 'history' } as const;
    await placeOutdial(kit.store, wanted, kit.request);
    if (this.#asked === key) this.#asked = undefined;
  }

  mayEdit({ store, state }: Kit, { number = '' }: Pick<HistoryEntry, 'number'>): boolean {
    return state.profile.outdial?.dialpad !== false && isOpen(store, number);
  }

  /** To the dialpad of the page, else to one of its own. */
  async edit(kit: Kit, { number, name }: Pick<Outdial, 'number' | 'name'>): Promise<void> {
    if (editNumber(kit.store, { number, name })) return;
    keepInDialpad(kit.store, { tab: 'pad', text: number, name });
    this.dialpad = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#find('cc-dialpad') as CcDialpad | null)?.edit();
  }

  /** It is put away; the focus goes back to the row that it came from. */
  close(): void {
    const inside = this.#find('cc-dialpad')?.matches(':focus-within');
    this.dialpad = false;
    this.#dialled = undefined;
    this.#host.requestUpdate();
    if (inside) void this.#host.updateComplete.then(() => this.list.focus());
  }

  dialled(id: string): void {
    this.#dialled = { id, sent: false };
  }

  /** The dialpad has done what it was opened for when its call is made. */
  look({ state }: Kit): void {
    const dialled = this.#dialled;
    if (!dialled) return;
    const pending = state.pending.some(({ id }) => id === dialled.id);
    const failed = state.notices.some(({ command }) => command?.id === dialled.id);
    // a page may have answered before anything was shown
    dialled.sent ||= pending || state.calls.some(({ requestId }) => requestId === dialled.id);
    if (dialled.sent && !pending && !failed) this.close();
  }
}

function linesOf(
  days: readonly HistoryDay[],
  callsOnly: boolean,
  name: (day: number | undefined) => string,
): HistoryLine[] {
  const lines: HistoryLine[] = [];
  const counts = new Map<string, number>();
  for (const { day, entries } of days) {
    const shown = callsOnly ? entries.filter(({ channel }) => channel === 'voice') : entries;
    if (!shown.length) continue;
    lines.push({ heading: name(day) });
    for (const item of shown) {
      // an id that comes twice must not be one row, nor another one with each row that comes in above
      const before = counts.get(item.id) ?? 0;
      counts.set(item.id, before + 1);
      lines.push({ item, key: before ? `${item.id} ${before}` : item.id });
    }
  }
  return lines;
}
