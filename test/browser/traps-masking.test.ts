/**
 * Every element in every state of the gallery, with a number of its own in every field that holds one, in a session
 * that masks numbers: no digit that is to be hidden is anywhere that a person, a recorder or a script of the page looks.
 * The request events are left out: the page has to dial what they carry. What an agent types is shown as typed.
 */
import { expect } from '@open-wc/testing';
import { FACTS } from '../../src/core/names.js';
import type { CcSession } from '../../src/index.js';
import { deepAll, everything, nameOf } from '../helpers/dom.js';
import { gallerySections, showFigure, type Figure } from '../helpers/figures.js';
import { settled, watchConsole } from '../helpers/page.js';

/** Digits of every sentinel that no mask of four may leave: +1 978 643 70NN. */
const HIDDEN = /9\D{0,2}7\D{0,2}8\D{0,2}6\D{0,2}4\D{0,2}3|6\D{0,2}4\D{0,2}3\D{0,2}7\D?0/;
const NUMBER_FIELD = new Set(['number', 'ani', 'dnis']);

/** A copy with a number of its own in every field that holds one. */
function sentinels<T>(data: T): T {
  let count = 0;
  const known = new Map<unknown, string>();
  const sentinel = (old: unknown) => {
    if (!known.has(old)) known.set(old, `+1978643${String(7000 + (count++ % 90))}`);
    return known.get(old)!;
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!value || typeof value !== 'object') return value;
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      copy[key] = NUMBER_FIELD.has(key) && typeof item === 'string' && item ? sentinel(item) : visit(item);
    }
    if (copy.format === 'phone' && copy.value) copy.value = sentinel(copy.value);
    return copy;
  };
  return visit(data) as T;
}

/** What is written down somewhere, and where. */
interface Trace {
  where: string;
  text: string;
}

function* tracesOf(root: Element): Generator<Trace> {
  for (const element of [root, ...everything(root)]) {
    const at = `<${element.localName} part="${element.getAttribute('part') ?? ''}" id="${element.id}">`;
    for (const { name, value } of element.attributes) yield { where: `${name} of ${at}`, text: value };
    for (const node of element.childNodes)
      if (node instanceof Text) yield { where: `text of ${at}`, text: node.data };
    if (element.shadowRoot)
      for (const node of element.shadowRoot.childNodes)
        if (node instanceof Text) yield { where: `text of ${at}`, text: node.data };
    const { value, placeholder, title, ariaLabel } = element as HTMLInputElement;
    for (const text of [value, placeholder, title, ariaLabel])
      if (typeof text === 'string') yield { where: `property of ${at}`, text };
  }
}

interface Watch {
  traces: Trace[];
  stop(): void;
}

/** Facts and other events that are no requests, the console, the clipboard. */
function watch(): Watch {
  const traces: Trace[] = [];
  const off = new AbortController();
  const note = (event: Event) =>
    traces.push({ where: event.type, text: JSON.stringify((event as CustomEvent).detail) });
  for (const type of [...FACTS, 'cc-fact', 'cc-transfer-opened', 'cc-transfer-closed', 'cc-variables-dirty'])
    window.addEventListener(type, note, { capture: true, signal: off.signal });
  const console = watchConsole();
  const { writeText } = navigator.clipboard;
  Object.defineProperty(navigator.clipboard, 'writeText', {
    configurable: true,
    value: async (text: string) => void traces.push({ where: 'clipboard', text }),
  });
  return {
    traces,
    stop() {
      off.abort();
      console.restore();
      Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: writeText });
      traces.push(...console.lines.map((text) => ({ where: 'console', text })));
    },
  };
}

/** Everything that can be seen, heard, copied, stored or logged of a session. */
async function everywhere(session: CcSession, heard: Watch): Promise<Trace[]> {
  for (const item of deepAll(session, 'button')) if (/^Copy/.test(nameOf(item))) item.click();
  await settled(session);
  heard.stop();
  return [
    ...tracesOf(session),
    ...heard.traces,
    { where: 'title of the page', text: document.title },
    ...Object.keys(sessionStorage).map((key) => ({
      where: `sessionStorage ${key}`,
      text: sessionStorage.getItem(key) ?? '',
    })),
  ];
}

const leaks = (traces: readonly Trace[], hidden = HIDDEN) =>
  [
    ...new Set(traces.filter(({ text }) => hidden.test(text)).map(({ where, text }) => `${where}: ${text}`)),
  ].map((line) => line.slice(0, 400));

const MODES: [how: string, prepare: (session: CcSession) => void][] = [
  ['mask-numbers="4"', (session) => void (session.maskNumbers = 4)],
  ['formatNumber', (session) => void (session.formatNumber = ({ length }) => `‹${length} signs›`)],
];

describe('numbers that are masked', () => {
  for (const [how, prepare] of MODES) {
    it(`by ${how}: nowhere in any state of any element`, async function () {
      this.timeout(200_000);
      const sections = await gallerySections();
      const found: string[] = [];
      let shown = 0;
      for (const figure of sections.flatMap(({ figures }) => figures) as Figure[]) {
        sessionStorage.clear();
        const heard = watch();
        try {
          const { session } = await showFigure(figure, prepare, sentinels);
          found.push(...leaks(await everywhere(session, heard)).map((line) => `${figure.id}: ${line}`));
          session.parentElement!.remove();
          shown++;
        } catch (error) {
          heard.stop();
          found.push(`${figure.id}: ${String(error)}`);
        }
      }
      expect(found.join('\n')).to.equal('');
      expect(shown).to.be.greaterThan(150);
    });
  }
});
