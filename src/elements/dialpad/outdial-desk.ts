/** What an open dialpad knows: the number that is typed, the address book, what was confirmed. */
import type { CommandInput, DirectoryItem, Result } from '../../core/schema/types.js';
import { dialDraft, onDialDraft, type DialDraft } from '../../core/store/dial-draft.js';
import type { Store } from '../../core/store/store.js';
import { Claim } from '../../controllers/claims.js';
import type { Kit } from '../base/cc-element.js';
import { keepInDialpad, placeOutdial, reportBadPattern } from '../base/dialling.js';
import { Entries, type Ask } from '../base/entries.js';
import { NumberReader, type Reading } from '../base/number-reader.js';
import { RowList } from '../base/row-list.js';
import type { DialHost } from './desk.js';
import { Holding } from './keypad.js';

export type DialTab = 'pad' | 'book';

type Send = (input: CommandInput) => Promise<Result>;

export class OutdialDesk {
  /** The key that the Tab key stops at. */
  key = 0;
  readonly holding = new Holding();
  readonly book: Entries;
  readonly rows: RowList;
  readonly #host: DialHost;
  readonly #reader: NumberReader;
  readonly #claim = new Claim();
  #store: Store | undefined;
  #unfollow: (() => void) | undefined;
  /** A number of which something was taken out: said, and confirmed by the first press. */
  #confirmed: string | undefined;

  constructor(host: DialHost, ask: Ask) {
    this.#host = host;
    const changed = () => host.requestUpdate();
    this.#reader = new NumberReader(changed);
    this.book = new Entries(ask, changed);
    this.rows = new RowList(host);
  }

  /** What is typed in one dialpad of a session, all of them show; what failed here is told here. */
  follow(store: Store | undefined): void {
    this.#claim.set(store, 'outdial/dialpad');
    if (store === this.#store) return;
    this.#store = store;
    // its address book is another one
    this.book.stop();
    this.#unfollow?.();
    this.#unfollow = store && onDialDraft(store, () => this.#host.requestUpdate());
  }

  get value(): string {
    return this.#store ? (dialDraft(this.#store).text ?? '') : '';
  }

  /** What the profile allows; the keypad first. */
  tabs({ state }: Kit): DialTab[] {
    const { dialpad, addressBook } = state.profile.outdial ?? {};
    return (['pad', 'book'] as const).filter((tab) => (tab === 'pad' ? dialpad : addressBook) !== false);
  }

  tab(kit: Kit): DialTab | undefined {
    const tabs = this.tabs(kit);
    const { tab } = dialDraft(kit.store);
    return tab && tabs.includes(tab) ? tab : tabs[0];
  }

  draft = (kit: Kit): DialDraft => dialDraft(kit.store);

  keep(kit: Kit, change: DialDraft): void {
    keepInDialpad(kit.store, change);
    this.#host.requestUpdate();
  }

  /** Another number. */
  write(kit: Kit, text: string): void {
    this.#confirmed = undefined;
    this.keep(kit, { text, name: undefined });
  }

  get field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('#number');
  }

  /** A button that was pressed is gone with what it was for: on to Call, or to the search. */
  goOn(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.foot .b, #search')?.focus();
  }

  /** At the caret, which stays behind it; as if it was typed. */
  insert(kit: Kit, piece: string): void {
    this.#replace(kit, piece, 0);
  }

  /** What is before the caret, or what is selected. */
  erase(kit: Kit): void {
    this.#replace(kit, '', 1);
  }

  #replace(kit: Kit, piece: string, before: number): void {
    const field = this.field;
    const text = field?.value ?? this.draft(kit).text ?? '';
    const start = field?.selectionStart ?? text.length;
    const end = field?.selectionEnd ?? text.length;
    const from = start === end ? Math.max(0, start - before) : start;
    const next = text.slice(0, from) + piece + text.slice(end);
    if (field) {
      field.value = next;
      field.setSelectionRange(from + piece.length, from + piece.length);
      // the end of a long number is what one looks at
      if (from + piece.length === next.length) field.scrollLeft = field.scrollWidth;
    }
    this.write(kit, next);
  }

  /** The last number that was dialled comes back; the caret behind it. */
  redial(kit: Kit): void {
    const { last } = this.draft(kit);
    if (!last) return;
    const field = this.field;
    if (field) field.value = last;
    field?.setSelectionRange(last.length, last.length);
    field?.focus();
    this.write(kit, last);
  }

  /** What would be dialled; undefined while nothing is typed, or the rules are not there yet. */
  reading(kit: Kit): Reading | undefined {
    const { rules } = this.#reader;
    const { text = '' } = this.draft(kit);
    if (rules) reportBadPattern(kit.store, rules);
    if (!rules || !text.trim()) return undefined;
    return this.#reader.read(text, { profile: kit.state.profile, purpose: 'outdial' });
  }

  isConfirmed({ dialled }: Reading): boolean {
    return this.#confirmed === dialled;
  }

  async call(kit: Kit, send: Send): Promise<void> {
    const { text = '', name } = this.draft(kit);
    const reading = this.reading(kit);
    if (reading?.needsConfirmation && !this.isConfirmed(reading)) {
      this.#confirmed = reading.dialled;
      return this.#host.requestUpdate();
    }
    const confirmed = this.#confirmed;
    const wanted = { number: text, name, aniId: this.ani(kit), source: 'dialpad', confirmed } as const;
    const { ok } = await placeOutdial(kit.store, wanted, send);
    // what was typed meanwhile is another number
    if (ok && this.draft(kit).text === text) this.keep(kit, { text: '', name: undefined });
  }

  callEntry(kit: Kit, { number = '', name }: DirectoryItem, send: Send): void {
    const wanted = { number, name: kit.text(name), aniId: this.ani(kit), source: 'address-book' } as const;
    void placeOutdial(kit.store, wanted, send);
  }

  /** The chosen ANI, as long as the profile has it. */
  ani(kit: Kit): string | undefined {
    const { aniId } = this.draft(kit);
    return kit.state.profile.outdial?.anis?.some(({ id }) => id === aniId) ? aniId : undefined;
  }

  showBook(kit: Kit): void {
    this.book.show({ kind: 'contacts', text: (this.draft(kit).search ?? '').trim(), purpose: 'outdial' });
  }

  refresh(): void {
    this.book.refresh();
    this.#host.requestUpdate();
  }

  /** Another key is in the order of the Tab key. */
  refreshView(): void {
    this.#host.requestUpdate();
  }

  stop(): void {
    this.book.stop();
    this.holding.stop();
    this.follow(undefined);
  }
}
