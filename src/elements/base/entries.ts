/** One list of the directory, page by page: the newest question counts, older answers are dropped. */
import type { DirectoryItem } from '../../core/schema/types.js';
import type { DirectoryPage, DirectoryQuery } from '../../core/store/connector.js';
import { directoryPart } from '../../core/store/directory.js';

// comes with the lists, while there is nothing else to do: the first one does not wait for it
directoryPart().catch(() => undefined);

export type Ask = (query: DirectoryQuery, signal: AbortSignal) => Promise<DirectoryPage>;
type Question = Omit<DirectoryQuery, 'cursor'>;

export class Entries {
  items: readonly DirectoryItem[] = [];
  /** How many there are, when the source says so or all are here. */
  total: number | undefined;
  /** Server time of the answer, ms. */
  asOf: number | undefined;
  loading = false;
  failed = false;

  /** Who asks: an agent who is not on the own list, nor counted. */
  self: string | undefined;
  #hasSelf = false;
  readonly #ask: Ask;
  readonly #changed: () => void;
  #question: Question | undefined;
  #cursor: string | undefined;
  #abort = new AbortController();

  constructor(ask: Ask, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /** Shows what answers this question; the rows of the one before stay until then. */
  show(question: Question): void {
    const { kind, text, callId, purpose } = this.#question ?? {};
    const same =
      kind === question.kind &&
      text === question.text &&
      callId === question.callId &&
      purpose === question.purpose;
    if (!same) this.#load(question);
  }

  /** Asks anew. */
  refresh(): void {
    if (this.#question) this.#load(this.#question);
  }

  /** The next page, unless it is on its way, could not be had, or there is none. */
  more(): void {
    if (this.loading || this.failed || this.#cursor === undefined || !this.#question) return;
    void this.#get({ ...this.#question, cursor: this.#cursor });
  }

  stop(): void {
    this.#abort.abort();
    this.#question = undefined;
  }

  #load(question: Question): void {
    this.#question = question;
    this.#cursor = undefined;
    void this.#get(question);
  }

  async #get(query: DirectoryQuery): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.loading = true;
    this.failed = false;
    try {
      const { items, cursor, total, asOf } = await this.#ask(query, signal);
      if (signal.aborted) return;
      // a page that comes twice adds nothing
      const known = new Set(query.cursor === undefined ? [] : this.items.map(({ id }) => id));
      const isSelf = ({ id, kind }: DirectoryItem) => kind === 'agents' && id === this.self;
      const fresh = items.filter((item) => item.kind === query.kind && !known.has(item.id) && !isSelf(item));
      this.#hasSelf = (query.cursor !== undefined && this.#hasSelf) || items.some(isSelf);
      this.items = query.cursor === undefined ? fresh : [...this.items, ...fresh];
      // a source that gives the same place again, or nothing new, has no more
      const nothingNew = query.cursor !== undefined && !fresh.length;
      this.#cursor = cursor === query.cursor || nothingNew ? undefined : cursor;
      const counted = total === undefined ? undefined : total - Number(this.#hasSelf);
      this.total = counted ?? (this.#cursor === undefined ? this.items.length : undefined);
      this.asOf = asOf;
    } catch {
      if (signal.aborted) return;
      this.failed = true;
      // what is not known to answer this question is not shown as its answer
      if (query.cursor === undefined) this.items = [];
    }
    this.loading = false;
    this.#changed();
  }
}
