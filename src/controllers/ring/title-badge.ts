/** How many calls ring, before the title of the page; one for all sessions, and for all copies of this module. */
interface Badge {
  /** By session. */
  counts: Map<object, number>;
  observer?: MutationObserver;
  /** What the page itself has written; undefined = it has no title. */
  own?: string;
  timer?: ReturnType<typeof setTimeout>;
}

const BADGE = Symbol.for('cc/title-badge/1');
const page = globalThis as typeof globalThis & { [BADGE]?: Badge };
const badge: Badge = (page[BADGE] ??= { counts: new Map() });

/** ms: a page that changes its title all the time, or defends it, is followed at this pace and no faster. */
const PACE_MS = 100;

const element = () => document.head.querySelector('title');
const total = () => [...badge.counts.values()].reduce((sum, count) => sum + count, 0);

/** @param count of calls that ring; 0 takes the session's part away */
export function setTitleBadge(session: object, count: number): void {
  if ((badge.counts.get(session) ?? 0) === count) return;
  if (count) badge.counts.set(session, count);
  else badge.counts.delete(session);
  if (!badge.observer) begin();
  if (badge.counts.size) write();
  else end();
}

function begin(): void {
  badge.own = element()?.textContent;
  badge.observer = new MutationObserver(pageWrote);
  badge.observer.observe(document.head, { childList: true, characterData: true, subtree: true });
}

function end(): void {
  // a change of the page that was not told yet counts
  if (badge.observer?.takeRecords().some(isTitle)) badge.own = element()?.textContent;
  badge.observer?.disconnect();
  badge.observer = undefined;
  clearTimeout(badge.timer);
  put(badge.own);
}

function write(): void {
  clearTimeout(badge.timer);
  badge.timer = undefined;
  if (badge.observer?.takeRecords().some(isTitle)) badge.own = element()?.textContent;
  put(`(${total()}) ${badge.own ?? ''}`.trimEnd());
  // what was written here is not the page's
  badge.observer?.takeRecords();
}

function put(text: string | undefined): void {
  const title = element();
  const [node, more] = title?.childNodes ?? [];
  if (text === undefined) title?.remove();
  else if (!title) document.title = text;
  // a framework may hold on to its text node
  else if (node instanceof Text && !more) node.data = text;
  else if (title.textContent !== text) title.textContent = text;
}

const isTitle = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  (target instanceof Element ? target : target.parentElement)?.localName === 'title' ||
  [...addedNodes, ...removedNodes].some(({ nodeName }) => nodeName === 'TITLE');

function pageWrote(records: MutationRecord[]): void {
  if (!records.some(isTitle)) return;
  badge.own = element()?.textContent;
  badge.timer ??= setTimeout(write, PACE_MS);
}
