/** What an agent has typed and not yet sent; outlives updates, moves, reconnects and reloads. */
export interface DraftStorage {
  load(): Record<string, unknown> | undefined;
  save(drafts: Record<string, unknown>): void;
}

/** A draft's key is `<call id>/<kind>`; ids may hold slashes, kinds do not. Without an id it is of no call. */
const callOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

export class Drafts {
  readonly #drafts = new Map<string, unknown>();
  /** Keys of drafts that stay in the page: what is secure is never stored. */
  readonly #secret = new Set<string>();
  #storage: DraftStorage | undefined;

  /** Takes up what an earlier page left; what is typed from now on is left there. */
  attach(storage: DraftStorage): void {
    this.#storage = storage;
    for (const [key, draft] of Object.entries(storage.load() ?? {})) {
      if (!this.#drafts.has(key)) this.#drafts.set(key, draft);
    }
  }

  /** @param kind what the draft is of: `wrapup`, `variables` … */
  get(callId: string, kind: string): unknown {
    return this.#drafts.get(`${callId}/${kind}`);
  }

  /**
   * @param draft `undefined` removes it
   * @param secret it is not stored: it lives as long as the page
   */
  set(callId: string, kind: string, draft: unknown, { secret = false } = {}): void {
    const key = `${callId}/${kind}`;
    if (secret) this.#secret.add(key);
    if (draft === undefined ? !this.#drafts.delete(key) : this.#drafts.get(key) === draft) return;
    if (draft !== undefined) this.#drafts.set(key, draft);
    this.#save();
  }

  get isEmpty(): boolean {
    return !this.#drafts.size;
  }

  has(callId: string): boolean {
    return [...this.#drafts.keys()].some((key) => callOf(key) === callId);
  }

  /** The engagement goes on under another call id. */
  move(from: string, to: string): void {
    for (const [key, draft] of [...this.#drafts]) {
      if (callOf(key) !== from) continue;
      this.#drafts.delete(key);
      const next = to + key.slice(from.length);
      if (this.#secret.has(key)) this.#secret.add(next);
      this.#drafts.set(next, draft);
    }
    this.#save();
  }

  /** Forgets the drafts of all other calls: those that ended while the page was away. What is of no call stays. */
  keepOnly(callIds: ReadonlySet<string>): void {
    const before = this.#drafts.size;
    for (const key of [...this.#drafts.keys()]) {
      if (callOf(key) && !callIds.has(callOf(key))) this.#drafts.delete(key);
    }
    if (this.#drafts.size !== before) this.#save();
  }

  drop(callId: string): void {
    if (!this.has(callId)) return;
    for (const key of [...this.#drafts.keys()]) if (callOf(key) === callId) this.#drafts.delete(key);
    this.#save();
  }

  #save(): void {
    this.#storage?.save(Object.fromEntries([...this.#drafts].filter(([key]) => !this.#secret.has(key))));
  }
}

const listeners = new WeakMap<Drafts, Set<() => void>>();

/** Calls back when data or answers of a call were typed, saved, replaced or lost. @returns ends it */
export function onDrafts(drafts: Drafts, listener: () => void): () => void {
  const all = listeners.get(drafts) ?? new Set();
  listeners.set(drafts, all.add(listener));
  return () => all.delete(listener);
}

export function tellDrafts(drafts: Drafts): void {
  for (const listener of [...(listeners.get(drafts) ?? [])]) listener();
}
