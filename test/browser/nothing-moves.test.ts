/**
 * Nothing moves when a call changes its state, except what changed: the buttons of the customer's pane stand where
 * they stood, in every language and width, and the browser's own account of layout shifts has none of them.
 */
import { expect } from '@open-wc/testing';
import { callState } from '../fixtures/calls.js';
import { frames, parts, until } from '../helpers/dom.js';
import { openSession, settled } from '../helpers/page.js';

const LANGUAGES = ['en', 'zh-CN', 'de', 'fr', 'es', 'ja', 'pt-BR', 'ar'];
const WIDTHS = [320, 600, 1000];
const ROWS = [
  'connected',
  'held',
  'connected',
  'consult-requested',
  'consult-other',
  'consult-customer',
  'conference',
  'connected',
  // a recording that is paused, or not made, moves nothing
  'recording-paused',
  'recording-off',
  'recording-unknown',
  'connected',
];
/** Each slot of the customer's pane, by what may stand in it. */
const SLOTS = {
  hold: '[part~="action-hold"], [part~="action-resume"]',
  consult: '[part~="action-consult"]',
  transfer: '[part~="action-transfer"], [part~="action-complete-transfer"]',
  end: '[part~="action-end-call"]',
};

type Box = readonly number[];
interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

const rounded = ({ x, y, width, height }: DOMRectReadOnly, from: DOMRectReadOnly): Box =>
  [x - from.x, y - from.y, width, height].map(Math.round);

/** Where the buttons of the first pane are, seen from the corner of the card. */
function places(card: HTMLElement): Record<string, Box> {
  const pane = parts(card, 'pane')[0]!;
  const origin = card.getBoundingClientRect();
  return Object.fromEntries(
    Object.entries(SLOTS).map(([slot, selector]) => {
      const found = pane.querySelector(selector);
      if (!found) throw new Error(`No ${slot} in “${pane.textContent}”`);
      return [slot, rounded(found.getBoundingClientRect(), origin)];
    }),
  );
}

/** What the browser counts as moved; undefined where it does not count. */
function watchShifts(): { taken(): Shift[]; stop(): void } | undefined {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
  let shifts: Shift[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  observer.observe({ type: 'layout-shift' });
  return {
    taken() {
      shifts.push(...(observer.takeRecords() as Shift[]));
      const all = shifts;
      shifts = [];
      return all;
    },
    stop: () => observer.disconnect(),
  };
}

/** What moved within a box of the page: where it was, and how far. A shadow root keeps its nodes to itself. */
const moved = (shifts: Shift[] = [], { left, top, right, bottom }: DOMRectReadOnly): string[] =>
  shifts
    .flatMap(({ sources }) => sources)
    .filter(({ previousRect: { x, y } }) => x >= left && x < right && y >= top && y < bottom)
    .map(({ previousRect: from, currentRect: to }) => {
      const [x, y, width, height] = rounded(from, { x: left, y: top } as DOMRectReadOnly);
      return `${width}×${height} at ${x},${y}: moved by ${rounded(to, from).slice(0, 2).join()} px`;
    });
const worth = (shifts: Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0);

async function openAt(lang: string, width: number) {
  const call = { ...callState('connected').call, id: 'it' };
  const opened = await openSession('<cc-call-card call-id="it"></cc-call-card>', call, { lang });
  opened.session.parentElement!.style.width = `${width}px`;
  return opened;
}

describe('nothing moves', () => {
  for (const lang of LANGUAGES) {
    for (const width of WIDTHS) {
      it(`${lang}, ${width} px: hold, resume, consult, conference, recording`, async function () {
        this.timeout(20_000);
        const { session, element } = await openAt(lang, width);
        const enter = async (row: string) => {
          session.apply({ type: 'call', call: { ...callState(row).call, id: 'it' } as never });
          await settled(session);
          await until(() => parts(element, 'pane').length);
          await frames(2);
        };
        await enter('connected');
        const first = places(element);
        const shifts = watchShifts();
        try {
          for (const row of ROWS) {
            shifts?.taken();
            await enter(row);
            expect(places(element), `${row}: buttons`).to.deep.equal(first);
            // what comes below the customer's pane may push what is below it, and nothing else
            const pane = parts(element, 'pane')[0]!;
            expect(
              moved(shifts?.taken(), pane.getBoundingClientRect()),
              `${row}: moved in the pane`,
            ).to.deep.equal([]);
          }
          await enter('connected');
          shifts?.taken();
          await enter('held');
          await enter('connected');
          expect(worth(shifts?.taken() ?? []), 'layout shift of hold and resume').to.equal(0);
        } finally {
          shifts?.stop();
        }
        const end = parts(element, 'action-end-call')[0]!;
        const card = element.getBoundingClientRect();
        expect(end.getBoundingClientRect().right).to.be.at.most(card.right);
        expect(end.getBoundingClientRect().left).to.be.at.least(card.left);
      });
    }
  }

  it('counts what does move', async () => {
    const shifts = watchShifts();
    if (!shifts) return;
    const { session, element } = await openAt('en', 320);
    await frames(2);
    shifts.taken();
    session.style.display = 'block';
    session.style.marginTop = '80px';
    element.getBoundingClientRect();
    await frames(4);
    expect(worth(shifts.taken())).to.be.above(0);
    shifts.stop();
  });
});
