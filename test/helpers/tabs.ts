/** Other pages of the same agent, in frames; and a backend that all of them are connected to. */
import type { AgentTabs } from '../../src/controllers/tabs.js';
import type { Command, Result } from '../../src/core/schema/types.js';
import type { Connector } from '../../src/core/store/connector.js';
import type { CcCallCard, CcSession } from '../../src/index.js';
import { until } from './dom.js';
import { mount } from './page.js';

type TabWindow = Window & typeof globalThis & { createTabs: () => AgentTabs };

export class Tab {
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  get window(): TabWindow {
    return this.#frame.contentWindow as TabWindow;
  }

  /** Tabs that belong to a group of their own. */
  join(group: string): AgentTabs {
    const tabs = this.window.createTabs();
    tabs.join(group);
    return tabs;
  }

  /** As if the agent went to another tab, or came here. */
  show(visibility: DocumentVisibilityState): void {
    const { document } = this.window;
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    document.dispatchEvent(new this.window.Event('visibilitychange', { bubbles: true }));
  }

  /** A desk of the agent there. */
  async desk(connector: Connector): Promise<{ session: CcSession; card: CcCallCard }> {
    const { document } = this.window;
    const session = document.createElement('cc-session') as CcSession;
    const card = document.createElement('cc-call-card') as CcCallCard;
    session.append(card);
    document.body.append(session);
    session.connector = connector;
    await session.settled();
    return { session, card };
  }

  /** It goes without a word. */
  crash(): void {
    this.window.BroadcastChannel.prototype.postMessage = () => undefined;
    this.#frame.remove();
  }

  close(): void {
    this.#frame.remove();
  }
}

/** The button of an action; of another window, so no `instanceof`. */
export const action = (card: Element, type: string): HTMLElement | null =>
  card.shadowRoot!.querySelector(`[part~="action-${type}"]`);
export const textIn = (element: Element): string =>
  element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

/** What the live regions of a session say from now on. */
export function regionsOf(session: Element): { said: string[] } {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const region = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
      const text = region?.closest('[role=alert], [role=status]')?.textContent?.replace(/\s+/g, ' ').trim();
      if (text) said.push(text);
    }
  });
  observer.observe(session.shadowRoot!, { subtree: true, childList: true, characterData: true });
  return { said };
}

/** @param alter before the page's scripts see it */
export async function openTab(alter: (window: Window) => void = () => undefined): Promise<Tab> {
  const frame = mount<HTMLIFrameElement>('<iframe width="600" height="500" title="tab"></iframe>');
  frame.src = new URL('../browser/pages/tab.html', import.meta.url).href;
  await until(() => frame.contentDocument?.URL.includes('tab.html'), 'the page', 8000);
  alter(frame.contentWindow!);
  await until(() => (frame.contentWindow as Partial<TabWindow>).createTabs, 'its scripts', 8000);
  const tab = new Tab(frame);
  tab.show('visible');
  return tab;
}

/** One backend with a line to each page. */
export function backendOf(scope: string) {
  const sinks = new Set<(update: never) => void>();
  const sent: { command: Command; answer(result: Partial<Result>): void }[] = [];
  return {
    sent,
    say: (update: unknown) => sinks.forEach((sink) => sink(update as never)),
    connector: (overrides: Partial<Connector> = {}): Connector => ({
      scope,
      connect(sink, { signal }) {
        sinks.add(sink);
        signal.addEventListener('abort', () => sinks.delete(sink));
      },
      send: (command) =>
        new Promise((resolve) => {
          sent.push({ command, answer: (result) => resolve({ id: command.id, ...result } as Result) });
        }),
      ...overrides,
    }),
  };
}
