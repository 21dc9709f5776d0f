/**
 * Says to a screen reader, once per store, what an agent must not miss; what the backend says is said in one tab
 * of the agent. The first element on the page that shows the store (its session, where there is one) carries the
 * live regions; when it leaves, the next takes over.
 */
import type { Command } from '../core/schema/types.js';
import type { Fact } from '../core/store/fact.js';
import type { Notice, State } from '../core/store/state.js';
import type { Store } from '../core/store/store.js';

/** What puts announcements into words; undefined = nothing to say. */
export interface Words {
  /** Resolves when they are in the agent's language. */
  ready(): Promise<unknown>;
  fact(fact: Fact): string | undefined;
  notice(notice: Notice): string | undefined;
  /** What the agent asks in another tab. */
  elsewhere(command: Command): string | undefined;
}
/** An element that can carry the live regions. */
interface Speaker extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** What this tab itself brought about is said here: what failed, what was typed here and is lost. */
const isOwn = ({ id, command, variables }: Notice): boolean =>
  command !== undefined || variables !== undefined || /^(cc|guide)-/.test(id);

/**
 * One key for what all tabs hear at the same time; of a change nobody numbered, and of its own line, each tab speaks
 * for itself.
 */
function keyOf({ fact, detail }: Fact, { epoch, seq }: State): string | undefined {
  if (fact === 'cc-link-changed') return undefined;
  const { call, next } = detail as { call?: { id: string }; next?: { id: string } };
  if (call) return `say/${fact}/${call.id}`;
  return next && seq !== undefined ? `say/${fact}/${next.id}/${epoch}/${seq}` : undefined;
}

class Announcer {
  readonly #store: Store;
  readonly #speakers: Speaker[] = [];
  readonly #said = new Set<string>();
  readonly #words = new Map<Speaker, Words>();
  #regions: { polite: HTMLElement; assertive: HTMLElement } | undefined;
  #toggle = false;
  /** Regions that were written to just now. */
  readonly #fresh = new Set<HTMLElement>();
  /** What there is to say as soon as there is a place for it. */
  readonly #early: (() => void)[] = [];
  /** What other tabs are asked about is said in order. */
  #turn: Promise<unknown> | undefined;

  constructor(store: Store) {
    this.#store = store;
    store.onFact((fact) => this.#fact(fact));
    store.subscribe(({ notices, pending }) => {
      this.#notices(notices);
      this.#elsewhere(pending);
    });
    // what stands there already is no news
    for (const { id } of store.state.notices) this.#said.add(id);
    // but a call that rings already was not heard yet
    for (const call of store.state.calls) {
      if (call.phase === 'offered')
        this.#early.push(() => this.#fact({ fact: 'cc-call-offered', detail: { call } }));
    }
  }

  join(speaker: Speaker, words: Words): () => void {
    this.#speakers.push(speaker);
    this.#words.set(speaker, words);
    if (this.#speakers[0] === speaker) this.#place(speaker);
    return () => {
      const first = this.#speakers[0] === speaker;
      this.#speakers.splice(this.#speakers.indexOf(speaker), 1);
      this.#words.delete(speaker);
      if (first) this.#place(this.#speakers[0]);
    };
  }

  #place(speaker: Speaker | undefined): void {
    this.#regions?.polite.remove();
    this.#regions?.assertive.remove();
    this.#regions = undefined;
    // regions must be there before the text is: made as soon as there is a root to hold them
    if (!speaker) return void this.#early.splice(0);
    void speaker.updateComplete
      .then(() => this.#words.get(speaker)?.ready())
      .then(() => this.#speakers[0] === speaker && this.#make(speaker));
  }

  #make(speaker: Speaker): void {
    const root = speaker.shadowRoot;
    if (!root || this.#regions) return;
    const make = (role: string, live: string) => {
      const region = document.createElement('div');
      // seen by nobody, and by rules of CSSOM: the root it stands in may have no styles yet
      Object.assign(region.style, {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      });
      region.setAttribute('role', role);
      region.setAttribute('aria-live', live);
      root.append(region);
      return region;
    };
    this.#regions = { polite: make('status', 'polite'), assertive: make('alert', 'assertive') };
    for (const say of this.#early.splice(0)) say();
  }

  get #speaking(): Words | undefined {
    const [first] = this.#speakers;
    return first && this.#words.get(first);
  }

  /** At once; or when there is a place for it, and in the agent's language. */
  #soon(put: (words: Words) => string | undefined, say: (text: string) => void): void {
    const work = () => {
      const text = this.#speaking && put(this.#speaking);
      if (text) say(text);
    };
    if (this.#regions) work();
    else if (this.#speakers.length) this.#early.push(work);
  }

  #fact(fact: Fact): void {
    const key = keyOf(fact, this.#store.state);
    this.#soon(
      (words) => words.fact(fact),
      (text) => this.#once(key, text, fact.fact === 'cc-call-offered'),
    );
  }

  #notices(notices: readonly Notice[]): void {
    for (const notice of notices) {
      if (this.#said.has(notice.id)) continue;
      this.#said.add(notice.id);
      const key = isOwn(notice) ? undefined : `say/${notice.id}`;
      this.#soon(
        (words) => words.notice(notice),
        (text) => this.#once(key, text, notice.level === 'error'),
      );
    }
    if (this.#said.size > 500) this.#said.clear();
  }

  #elsewhere(pending: readonly Command[]): void {
    for (const command of pending) {
      if (!command.elsewhere || this.#said.has(command.id)) continue;
      this.#said.add(command.id);
      this.#soon(
        (words) => words.elsewhere(command),
        (text) => this.#say(text, false),
      );
    }
  }

  /** Said in the tab that the agent is at; at once where there is one tab. */
  #once(key: string | undefined, text: string, urgent: boolean): void {
    const { tabs } = this.#store.owners.at(-1) ?? {};
    // the same number twice numbers nothing: it is of a snapshot, and what came since has none
    const first = key === undefined || this.#said.has(key) ? undefined : tabs?.once(key);
    if (key !== undefined) this.#said.add(key);
    if (!this.#turn && (!first || tabs?.alone !== false)) return this.#say(text, urgent);
    // rather twice than never
    const mine = Promise.resolve(first ?? true).catch(() => true);
    const turn = Promise.all([mine, this.#turn]).then(([said]) => {
      if (said) this.#say(text, urgent);
      if (this.#turn === turn) this.#turn = undefined;
    });
    this.#turn = turn;
  }

  /** In this tab, now. */
  say(text: string): void {
    this.#say(text, false);
  }

  #say(text: string, urgent: boolean): void {
    const region = this.#regions?.[urgent ? 'assertive' : 'polite'];
    if (!region) return;
    if (this.#fresh.has(region)) {
      // two things at once: the second does not take the place of the first
      const more = document.createElement('p');
      more.textContent = text;
      return region.append(' ', more);
    }
    this.#fresh.add(region);
    queueMicrotask(() => this.#fresh.delete(region));
    // the same words twice need a change to be read twice
    this.#toggle = !this.#toggle;
    region.textContent = this.#toggle ? text : `${text}\u00a0`;
  }
}

const announcers = new WeakMap<Store, Announcer>();

/** What the agent's own key came to; nobody else asked. */
export const announce = (store: Store, text: string): void => announcers.get(store)?.say(text);

export function joinAnnouncer(store: Store, speaker: Speaker, words: Words): () => void {
  const announcer = announcers.get(store) ?? new Announcer(store);
  announcers.set(store, announcer);
  return announcer.join(speaker, words);
}
