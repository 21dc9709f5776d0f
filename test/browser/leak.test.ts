/** Elements that come and go leave nothing behind. */
import { expect } from '@open-wc/testing';
import { loadViews } from '../../src/controllers/lazy.js';
import { createStore, type CcSession } from '../../src/index.js';
import { makeAgent, makeCall, makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import { GUIDE } from '../fixtures/guides.js';
import { frames, until } from '../helpers/dom.js';
import { FakeClock } from '../helpers/fake-clock.js';
import { HISTORY } from '../helpers/history.js';
import { mount, settled } from '../helpers/page.js';

const TAGS = [
  'cc-call-card',
  'cc-call-list',
  'cc-wrapup',
  'cc-call-guide',
  'cc-agent-state',
  'cc-call-history',
  'cc-dialpad',
  'cc-campaign-contact',
  'cc-notices',
  'cc-session',
  'cc-desktop',
];
const CYCLES = 200;

/** Listeners on document and window, and timers of the page, that are there now. */
function watchPage() {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const { setTimeout: arm, clearTimeout: disarm, setInterval: repeat } = window;
  const listeners = new Map<string, Set<unknown>>();
  const timers = new Set<number>();
  let intervals = 0;
  const isPage = (target: unknown) =>
    target === document || target === window || target === undefined || target === document.documentElement;
  const keyOf = (target: unknown, type: string, options: unknown) =>
    `${target === document ? 'document' : 'window'} ${type} ${Boolean(typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture : options)}`;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    const once = typeof options === 'object' && options?.once;
    if (isPage(this) && !once) {
      const key = keyOf(this ?? window, type, options);
      listeners.set(key, (listeners.get(key) ?? new Set()).add(listener));
      const signal = typeof options === 'object' ? options?.signal : undefined;
      if (signal) add.call(signal, 'abort', () => listeners.get(key)?.delete(listener));
    }
    return add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    if (isPage(this)) listeners.get(keyOf(this ?? window, type, options))?.delete(listener);
    return remove.call(this, type, listener, options);
  };
  window.setTimeout = ((run: () => void, ms?: number) => {
    const id: number = arm(() => {
      timers.delete(id);
      run();
    }, ms) as unknown as number;
    timers.add(id);
    return id;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id as number);
    disarm(id);
  };
  window.setInterval = ((...args: Parameters<typeof repeat>) => {
    intervals++;
    return repeat(...args);
  }) as unknown as typeof window.setInterval;
  return {
    get listeners() {
      return [...listeners.values()].reduce((sum, set) => sum + set.size, 0);
    },
    get list() {
      return [...listeners].filter(([, set]) => set.size).map(([key, set]) => `${key}: ${set.size}`);
    },
    get timers() {
      return timers.size;
    },
    get intervals() {
      return intervals;
    },
    restore() {
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
      Object.assign(window, { setTimeout: arm, clearTimeout: disarm, setInterval: repeat });
    },
  };
}

/** A store that counts who listens to it. */
function watchedStore(clock: FakeClock) {
  const store = createStore({ clock });
  let count = 0;
  for (const method of ['subscribe', 'onFact'] as const) {
    const original = store[method].bind(store) as (listener: never) => () => void;
    store[method] = ((listener: never) => {
      const stop = original(listener);
      let open = true;
      count++;
      return () => {
        if (open) count--;
        open = false;
        stop();
      };
    }) as never;
  }
  const campaign = { kind: 'campaign', guide: GUIDE } as const;
  const calls = [makeCall(campaign), makeCall({ id: 'second', phase: 'wrapup', ...campaign })];
  store.replace(snapshotOf(calls, { history: [...HISTORY] }));
  return { store, subscriptions: () => count };
}

describe('after 200 cycles nothing is left of', () => {
  // what loads late adds what is the page's, once
  before(() => loadViews());

  for (const tag of TAGS) {
    it(`<${tag}> with a store`, async function () {
      this.timeout(60_000);
      const clock = new FakeClock(NOW);
      const { store, subscriptions } = watchedStore(clock);
      const stage = mount('<div></div>');
      const cycle = async () => {
        const element = document.createElement(tag) as CcSession;
        element.store = store;
        stage.append(element);
        await element.updateComplete;
        element.remove();
      };
      for (let i = 0; i < 3; i++) await cycle();
      await frames(4);
      const page = watchPage();
      try {
        for (let i = 0; i < 2; i++) await cycle();
        await frames(2);
        const before = { listeners: page.listeners, subscriptions: subscriptions() };
        for (let i = 0; i < CYCLES; i++) await cycle();
        await frames(4);
        expect(page.listeners, page.list.join(', ')).to.equal(before.listeners);
        expect(subscriptions()).to.equal(before.subscriptions);
        expect(page.intervals).to.equal(0);
        clock.pass(3);
        expect(clock.waiting).to.equal(0);
        // a session waits a second until it knows that it was no move
        await until(() => page.timers === 0, 'no timer is left', 3000);
      } finally {
        page.restore();
      }
    });
  }

  it('elements with data of their own', async function () {
    this.timeout(60_000);
    const stage = mount('<div></div>');
    const cycle = async () => {
      const card = stage.appendChild(document.createElement('cc-call-card'));
      card.call = makeCall() as never;
      const agent = stage.appendChild(document.createElement('cc-agent-state'));
      agent.agent = makeAgent();
      agent.profile = makeProfile();
      const history = stage.appendChild(document.createElement('cc-call-history'));
      history.history = [...HISTORY];
      history.profile = makeProfile();
      const elements = [card, agent, history];
      await Promise.all(elements.map((element) => element.updateComplete));
      for (const element of elements) element.remove();
    };
    for (let i = 0; i < 3; i++) await cycle();
    await frames(4);
    const page = watchPage();
    try {
      await cycle();
      const before = page.listeners;
      for (let i = 0; i < CYCLES; i++) await cycle();
      await frames(4);
      expect(page.listeners, page.list.join(', ')).to.equal(before);
      await until(() => page.timers === 0, 'no timer is left', 3000);
    } finally {
      page.restore();
    }
  });

  it('elements that move between sessions', async function () {
    this.timeout(60_000);
    const clock = new FakeClock(NOW);
    const [a, b] = [watchedStore(clock), watchedStore(clock)];
    const stage = mount('<cc-session></cc-session><cc-session></cc-session>').parentElement!;
    const [one, two] = stage.children as unknown as CcSession[];
    one!.store = a.store;
    two!.store = b.store;
    await Promise.all([settled(one!), settled(two!)]);
    const card = document.createElement('cc-desktop');
    const cycle = async () => {
      one!.append(card);
      await card.updateComplete;
      two!.append(card);
      await card.updateComplete;
    };
    for (let i = 0; i < 3; i++) await cycle();
    await frames(3);
    const before = [a.subscriptions(), b.subscriptions()];
    for (let i = 0; i < CYCLES; i++) await cycle();
    await frames(3);
    expect([a.subscriptions(), b.subscriptions()]).to.deep.equal(before);
    card.remove();
    await frames(2);
    expect(a.subscriptions() + b.subscriptions()).to.be.lessThan(before[0]! + before[1]!);
  });
});
