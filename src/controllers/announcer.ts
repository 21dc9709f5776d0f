/**
 * Says to a screen reader, once per store, what an agent must not miss. The first element on the page
 * that shows the store (its session, where there is one) carries the live regions; when it leaves,
 * the next takes over.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Store } from '../core/store/store.js';
import type { Fact } from '../core/store/facts.js';
import type { Notice } from '../core/store/state.js';

/** An element that can put announcements into words. */
export interface Speaker extends ReactiveControllerHost, HTMLElement {
  /** Undefined: nothing to say. */
  sayFact?(fact: Fact): string | undefined;
  sayNotice?(notice: Notice): string | undefined;
}

class Announcer {
  readonly #speakers: Speaker[] = [];
  readonly #said = new Set<string>();
  #regions: { polite: HTMLElement; assertive: HTMLElement } | undefined;
  #toggle = false;

  constructor(store: Store) {
    store.onFact((fact) => this.#fact(fact));
    store.subscribe(({ notices }) => this.#notices(notices));
    // what stands there already is no news
    for (const { id } of store.state.notices) this.#said.add(id);
  }

  join(speaker: Speaker): () => void {
    this.#speakers.push(speaker);
    if (this.#speakers[0] === speaker) this.#place(speaker);
    return () => {
      const first = this.#speakers[0] === speaker;
      this.#speakers.splice(this.#speakers.indexOf(speaker), 1);
      if (first) this.#place(this.#speakers[0]);
    };
  }

  #place(speaker: Speaker | undefined): void {
    this.#regions?.polite.remove();
    this.#regions?.assertive.remove();
    this.#regions = undefined;
    // regions must be there before the text is: made as soon as there is a root to hold them
    if (speaker) void speaker.updateComplete.then(() => this.#speakers[0] === speaker && this.#make(speaker));
  }

  #make(speaker: Speaker): void {
    const root = speaker.shadowRoot;
    if (!root || this.#regions) return;
    const make = (role: string, live: string) => {
      const region = document.createElement('div');
      region.className = 'sr';
      region.setAttribute('role', role);
      region.setAttribute('aria-live', live);
      root.append(region);
      return region;
    };
    this.#regions = { polite: make('status', 'polite'), assertive: make('alert', 'assertive') };
  }

  #fact(fact: Fact): void {
    const text = this.#speakers[0]?.sayFact?.(fact);
    if (text) this.#say(text, fact.fact === 'cc-call-offered');
  }

  #notices(notices: readonly Notice[]): void {
    for (const notice of notices) {
      if (this.#said.has(notice.id)) continue;
      this.#said.add(notice.id);
      const text = this.#speakers[0]?.sayNotice?.(notice);
      if (text) this.#say(text, notice.level === 'error');
    }
    if (this.#said.size > 500) this.#said.clear();
  }

  #say(text: string, urgent: boolean): void {
    const region = this.#regions?.[urgent ? 'assertive' : 'polite'];
    if (!region) return;
    // the same words twice need a change to be read twice
    this.#toggle = !this.#toggle;
    region.textContent = this.#toggle ? text : `${text}\u00a0`;
  }
}

const announcers = new WeakMap<Store, Announcer>();

export function joinAnnouncer(store: Store, speaker: Speaker): () => void {
  const announcer = announcers.get(store) ?? new Announcer(store);
  announcers.set(store, announcer);
  return announcer.join(speaker);
}
