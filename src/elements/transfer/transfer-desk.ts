/** What an open request dialog knows: its lists, the number that is typed, who was chosen. */
import type { TargetTab, TargetVerdict } from '../../core/policy/targets.js';
import { targetOf, targetVerdict } from '../../core/policy/targets.js';
import type { DirectoryItem, Target } from '../../core/schema/types.js';
import type { TargetDraft } from '../../core/store/target-draft.js';
import type { CallKit } from '../base/call-element.js';
import { Entries, type Ask } from '../base/entries.js';
import { NumberReader, type Reading } from '../base/number-reader.js';
import type { Seen } from '../base/visible-rows.js';

type Kind = DirectoryItem['kind'];
type Mode = TargetDraft['mode'];

/** The element behind it. */
interface DeskHost {
  readonly mode: Mode;
  readonly draft: TargetDraft | undefined;
  keep(change: Partial<TargetDraft>): void;
  requestUpdate(): void;
}

/** A line of the list: an entry, or the heading of those that follow. */
export type Row =
  | { heading: 'queues' | 'entryPoints'; item?: undefined }
  | { item: DirectoryItem; verdict: TargetVerdict; heading?: undefined };

const KINDS: Record<TargetTab, readonly Kind[]> = {
  agents: ['agents'],
  queues: ['queues', 'entry-points'],
  number: ['contacts'],
};

export class TransferDesk {
  /** The row that the arrow keys are at; -1 = none. */
  active = -1;
  /** Who stands there: another answer may put somebody else in that place. */
  #at: DirectoryItem | undefined;
  tabs: readonly TargetTab[] = [];
  /** What of the list is seen. */
  seen: Seen = { top: 0, height: 400, row: 48 };
  /** A number of which something was dropped: said, and confirmed by the first press. */
  confirmed: string | undefined;
  readonly #host: DeskHost;
  readonly #lists = new Map<Kind, Entries>();
  readonly #ask: Ask;
  readonly #reader: NumberReader;
  /** Text with letters that was pasted as a number: `tel:+1…`, `… ext. 12`. */
  #pasted: string | undefined;

  constructor(host: DeskHost, ask: Ask) {
    this.#host = host;
    this.#ask = ask;
    this.#reader = new NumberReader(() => host.requestUpdate());
  }

  /** The open tab; one that the administrator took away is not. */
  get tab(): TargetTab {
    const tab = this.#host.draft?.tab;
    return tab && this.tabs.includes(tab) ? tab : 'agents';
  }

  get text(): string {
    return this.#host.draft?.texts?.[this.tab] ?? '';
  }

  get chosen(): DirectoryItem | undefined {
    const item = this.#host.draft?.chosen;
    if (!item || !KINDS[this.tab].includes(item.kind)) return undefined;
    // as it is now: the agent may have gone to lunch meanwhile
    return this.#list(item.kind).items.find(({ id }) => id === item.id) ?? item;
  }

  openTab(tab: TargetTab): void {
    this.#rewind();
    this.#host.keep({ tab, chosen: undefined });
  }

  write(text: string): void {
    this.#rewind();
    this.confirmed = undefined;
    const texts = { ...this.#host.draft?.texts, [this.tab]: text };
    // what was chosen by another text is not meant by this one
    this.#host.keep(this.tab === 'number' ? { texts, chosen: undefined } : { texts });
  }

  /** What is pasted with letters is a number all the same if there is one in it. */
  paste(text: string): void {
    const digits = this.#reader.rules?.normalizeDialled(text).dialled.replace(/\D/g, '') ?? '';
    if (digits.length >= 3) this.#pasted = text.trim();
  }

  /** @param at its row: where the arrow keys, and Enter, go on */
  choose(item: DirectoryItem, at = this.active): void {
    if (!targetVerdict(item, this.#host.mode).selectable) return;
    this.active = at;
    this.#at = item;
    this.confirmed = undefined;
    this.#host.keep({ chosen: item });
  }

  move(to: number, item: DirectoryItem | undefined): void {
    this.active = to;
    this.#at = item;
    this.#host.requestUpdate();
  }

  look(seen: Seen): void {
    this.seen = seen;
    this.#host.requestUpdate();
  }

  #rewind(): void {
    this.active = -1;
    this.seen = { ...this.seen, top: 0 };
  }

  confirm(text: string): void {
    this.confirmed = text;
    this.#host.requestUpdate();
  }

  /** The lists of the open tab, asked for what is typed. */
  lists(kit: CallKit): Entries[] {
    const { mode } = this.#host;
    const kinds = KINDS[this.tab].filter((kind) => kind !== 'entry-points' || mode === 'transfer');
    return kinds.map((kind) => {
      const list = this.#list(kind);
      list.self = kit.state.agent?.id;
      list.show({ kind, text: this.text.trim(), purpose: mode, callId: kit.call.id });
      return list;
    });
  }

  rows(lists: readonly Entries[]): Row[] {
    const rows = this.#rows(lists);
    const { id, kind } = this.#at ?? {};
    const is = (row: Row | undefined) => row?.item?.id === id && row?.item?.kind === kind;
    if (this.active >= 0 && !is(rows[this.active])) this.active = rows.findIndex(is);
    return rows;
  }

  #rows(lists: readonly Entries[]): Row[] {
    const { mode } = this.#host;
    return lists.flatMap(({ items }) => {
      const rows: Row[] = items.map((item) => ({ item, verdict: targetVerdict(item, mode) }));
      const kind = rows[0]?.item?.kind;
      if (this.tab !== 'queues' || !kind || mode === 'consult') return rows;
      return [{ heading: kind === 'queues' ? 'queues' : 'entryPoints' } as const, ...rows];
    });
  }

  refresh(): void {
    for (const kind of KINDS[this.tab]) this.#lists.get(kind)?.refresh();
    this.#host.requestUpdate();
  }

  /** The number that would be dialled; undefined while it is a search, or nothing. */
  reading(kit: CallKit): Reading | undefined {
    if (this.tab !== 'number') return undefined;
    const dial = this.#reader.rules;
    const { chosen } = this;
    const text = chosen ? (chosen.number ?? '') : this.text.trim();
    const typed = dial?.isNumberText(text) || text === this.#pasted;
    if (!dial || !text || (!chosen && !typed)) return undefined;
    return this.#reader.read(text, { profile: kit.state.profile, purpose: this.#host.mode });
  }

  /** Whom the request would be for. */
  target(kit: CallKit): Target | undefined {
    if (this.tab === 'number') {
      const reading = this.reading(kit);
      return reading && reading.verdict !== 'refused'
        ? { type: 'number', number: reading.dialled }
        : undefined;
    }
    const { chosen } = this;
    const possible = chosen && targetVerdict(chosen, this.#host.mode).selectable;
    return possible ? targetOf(chosen, kit.text) : undefined;
  }

  stop(): void {
    for (const list of this.#lists.values()) list.stop();
  }

  #list(kind: Kind): Entries {
    let list = this.#lists.get(kind);
    if (!list) {
      list = new Entries(this.#ask, () => this.#host.requestUpdate());
      this.#lists.set(kind, list);
    }
    return list;
  }
}
