/**
 * Tabs of one agent: who may ring, speak or notify for all of them, and what each of them asks of the backend.
 * A part of its own, without Lit. Where there are no Web Locks or no BroadcastChannel, each tab is alone.
 */
import { Claim } from './tab-claim.js';
import { TabMembers } from './tab-members.js';
import type { TabWire } from './tab-wire.js';

export { shareRequests } from './tab-requests.js';

export interface Tabs {
  /** No other tab of this agent is known. */
  readonly alone: boolean;
  /**
   * Resolves with a release function when it is this tab's turn; it stays its turn until released or the tab
   * goes, then a waiting tab gets it. A tab that is seen or has the focus comes before a hidden one. Rejects on
   * abort.
   */
  claim(key: string, signal: AbortSignal): Promise<() => void>;
  /**
   * True once per key in all tabs of this agent: the one that may speak, notify… Remembered for a minute, so
   * that a slower tab does not repeat it.
   */
  once(key: string): Promise<boolean>;
  close(): void;
}

/** ms; how long a key of `once` is remembered */
const REMEMBERED = 60_000;
/** So many keys are remembered at most. */
const KEPT = 1000;
/** How many keys a tab tells one that comes. */
const TOLD = 100;
const isKey = (key: unknown): key is string => typeof key === 'string' && key.length <= 500;

export class AgentTabs implements Tabs, TabWire {
  onMessage?: TabWire['onMessage'];
  onJoined?: TabWire['onJoined'];
  onLeft?: TabWire['onLeft'];
  #members: TabMembers | undefined;
  readonly #claims = new Set<Claim>();
  /** Keys of `once`, and when they are forgotten, ms. */
  readonly #said = new Map<string, number>();
  readonly #life = new AbortController();
  #group: string | undefined;
  #resting = false;

  get alone(): boolean {
    return !this.#members?.others;
  }

  constructor() {
    const { signal } = this.#life;
    // locks would keep the page out of the browser's cache of pages; from there it comes back
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    window.addEventListener('pageshow', () => this.#enter(), { signal });
  }

  /** @param group name of backend and agent; undefined: the agent is not known */
  join(group: string | undefined): void {
    if (group === this.#group) return;
    this.#leave();
    this.#group = group;
    this.#enter();
  }

  claim(key: string, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const claim = new Claim(key, () => resolve(done));
      const done = () => {
        this.#claims.delete(claim);
        claim.rise();
        signal.removeEventListener('abort', abort);
      };
      // also the end of a turn: nobody else would release it
      const abort = () => {
        done();
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort);
      this.#claims.add(claim);
      claim.seat(this.#members);
    });
  }

  async once(key: string): Promise<boolean> {
    if (this.#wasSaid(key)) return false;
    const members = this.#members;
    if (!members?.others) {
      this.#remember(key);
      return true;
    }
    // whoever is nearer to the agent comes first
    await members.patience(() => this.#said.has(key));
    if (this.#wasSaid(key)) return false;
    const mine = await members.first(`once/${key}`, REMEMBERED);
    // it may have asked twice
    if (this.#wasSaid(key)) return false;
    this.#remember(key);
    if (mine) this.post({ type: 'said', keys: [key] });
    return mine;
  }

  post(message: object): void {
    this.#members?.post(message);
  }

  close(): void {
    this.#life.abort();
    this.#leave();
    this.#claims.clear();
  }

  /** Off the page for a moment: it is no tab to others then, but what is its turn stays so. */
  rest(on: boolean): void {
    this.#resting = on;
    if (on) this.#part();
    else this.#enter();
  }

  #enter(): void {
    if (this.#group === undefined || this.#members || this.#resting || this.#life.signal.aborted) return;
    this.#members = new TabMembers(this.#group, {
      joined: () => {
        this.#tellNewcomer();
        this.onJoined?.();
      },
      left: (from) => this.onLeft?.(from),
      message: (from, message) => this.#hear(from, message),
      moved: () => this.#claims.forEach((claim) => claim.moved()),
    });
    this.#claims.forEach((claim) => claim.seat(this.#members));
  }

  #part(): void {
    this.#members?.close();
    this.#members = undefined;
  }

  #leave(): void {
    this.#part();
    this.#claims.forEach((claim) => claim.rise());
  }

  #wasSaid(key: string): boolean {
    const now = Date.now();
    // the oldest come first
    for (const [known, until] of this.#said) {
      if (until > now) break;
      this.#said.delete(known);
    }
    return this.#said.has(key);
  }

  #remember(key: string): void {
    this.#said.delete(key);
    this.#said.set(key, Date.now() + REMEMBERED);
    if (this.#said.size > KEPT) this.#said.delete(this.#said.keys().next().value!);
  }

  #tellNewcomer(): void {
    const keys = [...this.#said.keys()].slice(-TOLD);
    if (keys.length) this.post({ type: 'said', keys });
  }

  #hear(from: string, message: Record<string, unknown>): void {
    const { type, keys } = message;
    if (type !== 'said') return this.onMessage?.(from, message);
    if (!Array.isArray(keys)) return;
    for (const key of keys.slice(0, TOLD)) if (isKey(key)) this.#remember(key);
  }
}

/** Alone until it joins a group. */
export const createTabs = (): AgentTabs => new AgentTabs();
