/** Everything that leaves the elements, written down: what a script, a recorder or the next person could find. */
import { COMMAND_TYPES, FACTS } from '../../src/core/names.js';
import { everything } from './dom.js';

export interface Trace {
  where: string;
  text: string;
}

const EVENTS = [
  ...FACTS,
  ...COMMAND_TYPES.map((type) => `cc-${type}-request`),
  ...['cc-fact', 'cc-request', 'cc-variables-dirty', 'cc-directory-request', 'cc-target-request'],
  ...['cc-refresh-request', 'cc-transfer-opened', 'cc-transfer-closed', 'cc-campaign-opened'],
  ...['cc-campaign-closed', 'beforeinput', 'input', 'change', 'keydown', 'keyup', 'paste', 'copy', 'cut'],
];

/** What of an event anybody can read: its enumerable members, and its detail. */
function readable(event: Event): string {
  const { detail, data } = event as CustomEvent & { data?: unknown };
  const target = event.composedPath()[0] as HTMLInputElement;
  return JSON.stringify([detail, data, Object.entries(event), target.value]);
}

/** Text of the style sheets that a root has taken up. */
const sheets = (root: Document | ShadowRoot): string =>
  root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');

/** Markup of every root that is open, its styles, and the properties that hold text. */
function pageTraces(): Trace[] {
  const traces: Trace[] = [
    { where: 'document', text: document.documentElement.outerHTML },
    { where: 'styles of the document', text: sheets(document) },
    { where: 'address', text: location.href + JSON.stringify(history.state) },
    { where: 'title', text: document.title },
  ];
  for (const element of everything(document.body)) {
    const { value, title, ariaLabel, shadowRoot: root } = element as HTMLInputElement;
    const texts = [value, title, ariaLabel].filter((text) => typeof text === 'string');
    const at = `<${element.localName}>`;
    if (texts.length) traces.push({ where: `properties of ${at}`, text: texts.join('\n') });
    if (root)
      traces.push(
        { where: `root of ${at}`, text: root.innerHTML },
        { where: `styles of ${at}`, text: sheets(root) },
      );
  }
  return traces;
}

async function storedTraces(): Promise<Trace[]> {
  const databases = await indexedDB.databases();
  return [
    { where: 'localStorage', text: JSON.stringify({ ...localStorage }) },
    { where: 'sessionStorage', text: JSON.stringify({ ...sessionStorage }) },
    { where: 'cookies', text: document.cookie },
    { where: 'IndexedDB', text: JSON.stringify(databases) },
  ];
}

export interface Traces {
  /** What has been seen up to now, the page as it stands included. */
  look(): Promise<void>;
  /** Where one of these texts has been seen. */
  find(...secrets: string[]): string[];
  /** How much was seen at such a place. */
  count(where: RegExp): number;
  /** @param text what was seen elsewhere, by a recorder say */
  note(where: string, text: string): void;
  stop(): void;
}

/** Watches events in the capture phase, the console, errors, the clipboard and channels. */
export function traceEverything(): Traces {
  const traces: Trace[] = [];
  const note = (where: string, text: string) => void traces.push({ where, text });
  const off = new AbortController();
  const undo: (() => void)[] = [() => off.abort()];
  const patch = <T extends object, K extends keyof T>(object: T, key: K, make: (old: T[K]) => T[K]) => {
    const old = Object.getOwnPropertyDescriptor(object, key);
    Object.defineProperty(object, key, { configurable: true, writable: true, value: make(object[key]) });
    undo.push(() => (old ? Object.defineProperty(object, key, old) : delete object[key]));
  };
  const written = (args: unknown[]) =>
    args.map((arg) => (arg instanceof Error ? `${arg.message} ${arg.stack}` : JSON.stringify(arg))).join(' ');

  for (const type of EVENTS) {
    // in the bubble phase a page hears what an element lets out; of our own events it is all
    const capture = type.startsWith('cc-');
    window.addEventListener(type, (event) => note(`event ${type}`, readable(event)), {
      capture,
      signal: off.signal,
    });
  }
  for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'table', 'dir'] as const)
    patch(
      console,
      level,
      () =>
        (...args: unknown[]) =>
          note(`console.${level}`, written(args)),
    );
  patch(
    window,
    'onerror',
    () =>
      (...args: unknown[]) => (note('error', written(args)), true),
  );
  window.addEventListener('unhandledrejection', (event) => note('rejection', written([event.reason])), {
    signal: off.signal,
  });
  patch(navigator.clipboard, 'writeText', () => async (text: string) => note('clipboard', text));
  patch(BroadcastChannel.prototype, 'postMessage', (old) => {
    return function (this: BroadcastChannel, message: unknown) {
      note('BroadcastChannel', JSON.stringify(message));
      old.call(this, message);
    };
  });

  return {
    note,
    async look() {
      traces.push(...pageTraces(), ...(await storedTraces()));
    },
    find: (...secrets) => [
      ...new Set(
        traces
          .filter(({ text }) => secrets.some((secret) => text.includes(secret)))
          .map(({ where, text }) => {
            const secret = secrets.find((item) => text.includes(item))!;
            const at = text.indexOf(secret);
            return `${where}: …${text.slice(Math.max(0, at - 80), at + 80)}…`;
          }),
      ),
    ],
    count: (where) => traces.filter((trace) => where.test(trace.where)).length,
    stop: () => undo.reverse().forEach((back) => back()),
  };
}
