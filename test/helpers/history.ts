/** Earlier interactions, and the element that lists them. */
import type { CcCallHistory, CcSession, HistoryEntry } from '../../src/index.js';
import type { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { snapshotOf } from '../fixtures/calls.js';
import { ago, makeProfile } from '../fixtures/calls.js';
import { allByRole, button, deep, nameOf, part, parts, seen, until } from './dom.js';
import { hear, openSession, settled } from './page.js';

type Given = Omit<Partial<HistoryEntry>, 'channel'> & { channel?: string };

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 24 * HOUR;

export const entry = (id: string, seconds: number, more: Given = {}): HistoryEntry =>
  ({ id, channel: 'voice', direction: 'inbound', at: ago(seconds), ...more }) as HistoryEntry;

export const JORDAN = entry('jordan', 14 * MINUTE, {
  name: 'Jordan Lee',
  number: '+12015532447',
  durationMs: 751_000,
  outcome: { en: 'Card replaced', 'zh-CN': '已换卡' },
});
export const PRIYA = entry('priya', 2 * HOUR, {
  name: { en: 'Priya Raman', 'zh-CN': '普莉娅' },
  number: '+442079460958',
  direction: 'outbound',
  durationMs: 187_000,
});
export const CHAT = entry('chat', 3 * HOUR, { channel: 'chat', name: 'Noor Aziz' });
export const NOOR = entry('noor', DAY, { name: 'Noor Aziz', number: '+12125550111', durationMs: 320_000 });
export const HISTORY: readonly HistoryEntry[] = [NOOR, CHAT, JORDAN, PRIYA];

/** As many as wanted, a good hour apart: half of the days have 20, and many days there are. */
export const many = (count: number): HistoryEntry[] =>
  Array.from({ length: count }, (_, i) =>
    entry(`m${i}`, i * 4000, { name: `Customer ${i}`, number: `+1201555${String(i).padStart(4, '0')}` }),
  );

export interface Opened {
  session: CcSession;
  clock: ManualClock;
  history: CcCallHistory;
  /** What the session heard of requests. */
  requests: CustomEvent[];
}

const ELEMENT = '<cc-call-history></cc-call-history>';

export async function openHistory({
  entries = HISTORY as readonly HistoryEntry[],
  calls = [] as Parameters<typeof snapshotOf>[0],
  inner = ELEMENT,
  lang = 'en',
  attributes = '',
  outdial = {} as object,
  snapshot = {} as object,
} = {}): Promise<Opened> {
  const profile = makeProfile();
  const { session, clock } = await openSession(inner, calls, {
    lang,
    attributes,
    snapshot: {
      history: [...entries],
      profile: { ...profile, outdial: { ...profile.outdial!, ...outdial } },
      ...snapshot,
    },
  });
  const history = deep(session, 'cc-call-history') as CcCallHistory;
  await settled(session);
  return { session, clock, history, requests: hear(session, 'cc-request') };
}

export const rows = (root: Element): HTMLElement[] => parts(root, 'row');
export const row = (root: Element, name: string): HTMLElement => {
  const found = rows(root).find((item) => seen(item).startsWith(name));
  if (!found) throw new Error(`No row "${name}": ${rows(root).map(seen).join(' | ')}`);
  return found;
};
/** Headings and names, from top to bottom. */
export const outline = (root: Element): string[] =>
  [...deep(root, '#list')!.querySelectorAll('.grp, .row')].map((line) =>
    line.matches('.grp') ? `# ${seen(line)}` : seen(line.querySelector('.t')!),
  );
export const list = (root: Element): HTMLElement => deep(root, '#list')!;
export const callOf = (root: Element, who: string) => button(root, `Click to call ${who}`)!;
export const editOf = (root: Element, who: string) => button(root, `Edit before call: ${who}`)!;
export const tab = (root: Element, name: string): HTMLElement =>
  allByRole(root, 'tab').find((item) => nameOf(item) === name)!;

/** Why nobody can be called, or what failed: each line. */
export const reasons = (root: Element): string[] => parts(root, 'reason').map(seen);

/** Scrolls as a wheel does, and waits for the picture. */
export async function scrollTo(history: CcCallHistory, top: number): Promise<void> {
  const scroller = list(history);
  scroller.scrollTop = top;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await history.updateComplete;
  await until(() => part(history, 'row'), 'rows are there');
}
