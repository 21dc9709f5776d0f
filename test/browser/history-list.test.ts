/** The list of the history: any length, the keyboard, the focus that is never lost, times that renew themselves. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcCallHistory, CcSession } from '../../src/index.js';
import { makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import { allByRole, deepAll, focused, frames, nameOf, seen, until } from '../helpers/dom.js';
import { FakeClock } from '../helpers/fake-clock.js';
import {
  callOf,
  CHAT,
  DAY,
  entry,
  HISTORY,
  HOUR,
  JORDAN,
  list,
  many,
  NOOR,
  openHistory,
  outline,
  PRIYA,
  row,
  rows,
  scrollTo,
  tab,
} from '../helpers/history.js';
import { mount, setVisibility, settled, type Update } from '../helpers/page.js';

const COUNT = 10_000;
const name = () => (focused() ? nameOf(focused()!) : 'nothing');
const press = async (key: string) => {
  await sendKeys({ press: key });
  await frames(3);
};

/** What stands at the upper and the lower edge of what is seen: never a blank. */
function edges(history: CcCallHistory): string[] {
  const { top, bottom } = list(history).getBoundingClientRect();
  const lines = [...list(history).querySelectorAll('.row, .grp')].map((line) => line.getBoundingClientRect());
  return [top + 12, bottom - 12].map((y) =>
    lines.some((line) => line.top <= y && line.bottom >= y) ? 'a line' : 'nothing',
  );
}
/** With a second key held. */
async function chord(held: string, key: string): Promise<void> {
  await sendKeys({ down: held });
  await press(key);
  await sendKeys({ up: held });
}

describe('ten thousand interactions', () => {
  it('only what is seen is in the page, at any place; the end can be reached', async () => {
    const { history } = await openHistory({ entries: many(COUNT) });
    const { scrollHeight } = list(history);
    for (const part of [0, 0.1, 0.37, 0.5, 0.9, 1]) {
      await scrollTo(history, scrollHeight * part);
      expect(rows(history).length, `rows at ${part}`).to.be.within(10, 40);
      expect(edges(history), `at ${part}`).to.deep.equal(['a line', 'a line']);
    }
    expect(outline(history).at(-1)).to.equal(`Customer ${COUNT - 1}`);
    expect(list(history).scrollHeight, 'its height was right from the beginning').to.equal(scrollHeight);
    const last = rows(history).at(-1)!;
    expect([last.ariaPosInSet, last.ariaSetSize]).to.deep.equal([`${COUNT}`, `${COUNT}`]);
    expect(last.getBoundingClientRect().bottom).to.be.at.most(
      list(history).getBoundingClientRect().bottom + 1,
    );
    await scrollTo(history, 0);
    expect(outline(history).slice(0, 2)).to.deep.equal(['# Today', 'Customer 0']);
  });

  it('a day for every entry: what is seen is where the bar says', async () => {
    const entries = Array.from({ length: 2000 }, (_, i) => entry(`d${i}`, i * DAY, { name: `Day ${i}` }));
    const { history } = await openHistory({ entries });
    for (const part of [0.25, 0.5, 1]) {
      await scrollTo(history, list(history).scrollHeight * part);
      expect(edges(history), `at ${part}`).to.deep.equal(['a line', 'a line']);
    }
    expect(outline(history).at(-1)).to.equal('Day 1999');
  });

  it('rows of another height, and a taller box, are measured', async () => {
    const { history } = await openHistory({ entries: many(COUNT) });
    history.dataset.ccDensity = 'comfortable';
    history.style.setProperty('--cc-history-height', '2000px');
    await frames(4);
    expect(rows(history).length).to.be.within(36, 70);
    await scrollTo(history, list(history).scrollHeight);
    expect(edges(history)).to.deep.equal(['a line', 'a line']);
    expect(outline(history).at(-1)).to.equal(`Customer ${COUNT - 1}`);
    history.style.display = 'none';
    await frames(4);
    history.style.display = '';
    await frames(4);
    expect(edges(history)).to.deep.equal(['a line', 'a line']);
  });

  it('is sorted once, not while it scrolls nor each minute', async () => {
    const { history, session, clock } = await openHistory({ entries: many(COUNT) });
    const { sort } = Array.prototype;
    let sorted = 0;
    Array.prototype.sort = function (this: unknown[], ...args: []) {
      if (this.length > 1000) sorted++;
      return sort.apply(this, args);
    } as typeof sort;
    try {
      for (const part of [0.2, 0.8]) await scrollTo(history, list(history).scrollHeight * part);
      await clock.advance(120_000);
      tab(history, 'Calls').click();
      await settled(session);
      tab(history, 'All').click();
      await settled(session);
      expect(sorted).to.equal(0);
      session.apply({ type: 'history', history: many(COUNT - 1) } as Update);
      await settled(session);
      expect(sorted).to.equal(1);
    } finally {
      Array.prototype.sort = sort;
    }
  });

  it('stays where it was when it is moved in the page, and begins anew with another tab', async () => {
    const { history, session } = await openHistory({ entries: many(COUNT) });
    await scrollTo(history, 100_000);
    const before = outline(history);
    const other = document.createElement('div');
    session.append(other);
    other.append(history);
    await settled(session);
    await frames(3);
    expect(list(history).scrollTop).to.be.closeTo(100_000, 60);
    expect(outline(history).filter((line) => before.includes(line)).length).to.be.greaterThan(10);
    expect(edges(history)).to.deep.equal(['a line', 'a line']);
    tab(history, 'Calls').click();
    await until(() => outline(history)[1] === 'Customer 0');
    expect(list(history).scrollTop).to.equal(0);
  });
});

describe('the list by keyboard', () => {
  it('is one stop for its rows and one for each button of a row; arrows go from row to row, and beside', async () => {
    const { history } = await openHistory({ entries: [JORDAN, PRIYA, NOOR] });
    tab(history, 'All').focus();
    await press('Tab');
    expect(name()).to.equal('Edit before call: Jordan Lee');
    await press('Tab');
    expect(name()).to.equal('Click to call Jordan Lee');
    await press('ArrowDown');
    expect(name()).to.equal('Click to call Priya Raman');
    await press('ArrowLeft');
    expect(name()).to.equal('Edit before call: Priya Raman');
    await press('ArrowDown');
    expect(name(), 'past the heading of a day').to.equal('Edit before call: Noor Aziz');
    await press('ArrowDown');
    expect(name(), 'the end').to.equal('Edit before call: Noor Aziz');
    await press('ArrowRight');
    await press('Home');
    expect(name()).to.equal('Click to call Jordan Lee');
    await press('ArrowUp');
    expect(name(), 'the beginning').to.equal('Click to call Jordan Lee');
    await press('End');
    expect(name()).to.equal('Click to call Noor Aziz');
    await chord('Shift', 'Tab');
    await chord('Shift', 'Tab');
    expect(focused() === tab(history, 'All'), 'back at the tabs').to.equal(true);
    await press('Tab');
    expect(name(), 'where the keys were').to.equal('Edit before call: Noor Aziz');
  });

  it('left is right in a language from right to left, in rows and tabs', async () => {
    const { history } = await openHistory({ lang: 'ar' });
    const [edit, call] = row(history, 'Jordan Lee').querySelectorAll('button');
    const left = (item: HTMLElement) => item.getBoundingClientRect().left;
    expect(left(edit!) > left(call!), 'Click to call stands at the end of the row').to.equal(true);
    edit!.focus();
    await press('ArrowLeft');
    expect(focused() === call, 'on').to.equal(true);
    await press('ArrowRight');
    expect(focused() === edit, 'back').to.equal(true);
    const [all, calls] = allByRole(history, 'tab');
    all!.focus();
    await press('ArrowLeft');
    expect(focused() === calls, 'the next tab').to.equal(true);
  });

  it('stops at rows without buttons too, and comes back to the same column', async () => {
    const { history } = await openHistory();
    callOf(history, 'Priya Raman').focus();
    await press('ArrowDown');
    expect(focused() === row(history, 'Noor Aziz'), 'the chat').to.equal(true);
    await expectAccessible(history);
    await press('ArrowDown');
    expect(name()).to.equal('Click to call Noor Aziz');
    await press('ArrowUp');
    await chord('Shift', 'Tab');
    await press('Tab');
    expect(focused()?.matches('.row'), 'it is the stop of the list').to.equal(true);
  });

  it('goes to either end of ten thousand, and by pages', async () => {
    const { history } = await openHistory({ entries: many(COUNT) });
    callOf(history, 'Customer 0').focus();
    await press('End');
    expect(name()).to.equal(`Click to call Customer ${COUNT - 1}`);
    expect(rows(history).length).to.be.below(40);
    await press('PageUp');
    const at = Number(name().split(' ').at(-1));
    expect(at).to.be.within(COUNT - 20, COUNT - 4);
    await press('PageDown');
    expect(name()).to.equal(`Click to call Customer ${COUNT - 1}`);
    await press('Home');
    expect(name()).to.equal('Click to call Customer 0');
    expect(list(history).scrollTop, 'the heading is to be seen').to.equal(0);
  });

  it('leaves keys with a modifier to the page', async () => {
    const { history } = await openHistory();
    callOf(history, 'Jordan Lee').focus();
    await chord('Control', 'End');
    expect(name()).to.equal('Click to call Jordan Lee');
  });
});

describe('the focus', () => {
  it('stays at its row when rows come in above, also where an id comes twice', async () => {
    const twice = ['One', 'Two', 'Three'].map((who, i) =>
      entry('same', (i + 1) * HOUR, { name: who, number: '+12015550102' }),
    );
    const { session, history } = await openHistory({ entries: twice });
    callOf(history, 'Three').focus();
    session.apply({ type: 'history', history: [JORDAN, ...twice] } as Update);
    await settled(session);
    await frames();
    expect(name()).to.equal('Click to call Three');
  });

  const inList = (history: CcCallHistory) => list(history).contains(focused());

  it('stays in the list when its row is scrolled away, and goes on from there', async () => {
    const { history } = await openHistory({ entries: many(COUNT) });
    callOf(history, 'Customer 3').focus();
    await scrollTo(history, 50_000);
    expect(focused() === list(history)).to.equal(true);
    expect(list(history).scrollTop).to.be.closeTo(50_000, 60);
    expect(list(history).tabIndex).to.equal(0);
    await press('ArrowDown');
    expect(name()).to.equal('Click to call Customer 4');
  });

  it('goes with its row when newer ones come', async () => {
    const { session, history } = await openHistory();
    callOf(history, 'Priya Raman').focus();
    const newer = [entry('n1', 5, { name: 'Ida', number: '+12015550101' }), entry('n2', 4, { name: 'Eva' })];
    session.apply({ type: 'history', history: [...HISTORY, ...newer] } as Update);
    await until(() => rows(history).length === 6);
    expect(name()).to.equal('Click to call Priya Raman');
    await press('ArrowUp');
    expect(name()).to.equal('Click to call Jordan Lee');
    await press('ArrowDown');
    await chord('Shift', 'Tab');
    expect(name(), 'the stop of the Tab key came along').to.equal('Edit before call: Priya Raman');
  });

  it('and what is looked at stay where they are when newer ones come above', async () => {
    const entries = many(COUNT);
    const { session, history } = await openHistory({ entries });
    await scrollTo(history, 100_000);
    const [, , , at] = rows(history).filter(
      (item) => item.getBoundingClientRect().top > list(history).getBoundingClientRect().top,
    );
    const title = seen(at!.querySelector('.t')!);
    at!.querySelector('button')!.focus();
    const { top } = at!.getBoundingClientRect();
    session.apply({ type: 'history', history: [entry('n', 5, { name: 'Ida' }), ...entries] } as Update);
    await settled(session);
    await frames(3);
    expect(row(history, title).getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(name()).to.equal(`Edit before call: ${title}`);
    expect(edges(history)).to.deep.equal(['a line', 'a line']);
  });

  it('is never lost: with its row, its buttons, all rows', async () => {
    const { session, history } = await openHistory();
    const now = async (entries: unknown[]) => {
      session.apply({ type: 'history', history: entries } as Update);
      await settled(session);
      await frames(2);
    };
    callOf(history, 'Jordan Lee').focus();
    await now([PRIYA, CHAT, NOOR]);
    expect(name(), 'the next one').to.equal('Click to call Priya Raman');
    session.apply({ type: 'profile', profile: makeProfile({ outdial: { enabled: false } }) } as Update);
    await settled(session);
    expect(focused() === row(history, 'Priya Raman'), 'the row').to.equal(true);
    await now([NOOR]);
    expect(inList(history)).to.equal(true);
    await now([]);
    expect(focused() === tab(history, 'All'), 'the tab').to.equal(true);
  });
});

describe('times of the history', () => {
  async function open(entries = [JORDAN, PRIYA], clock = new FakeClock(NOW)) {
    const session = mount<CcSession>('<cc-session><cc-call-history></cc-call-history></cc-session>');
    session.clock = clock;
    session.state = snapshotOf([], { history: [...entries] }) as never;
    await settled(session);
    const history = session.querySelector('cc-call-history')!;
    await until(() => rows(history).length);
    const words = () => deepAll(history, '.ago').map((item) => item.textContent!.replace('.', ''));
    return { session, history, clock, words };
  }

  it('renew themselves each minute, and not in between', async () => {
    const { session, clock, words } = await open();
    expect(words()).to.deep.equal(['14 min ago', '2 hr ago']);
    const { armed } = clock;
    clock.pass(59);
    await settled(session);
    expect(words()[0]).to.equal('14 min ago');
    expect(clock.armed).to.equal(armed);
    clock.pass(1);
    await settled(session);
    expect(words()[0]).to.equal('15 min ago');
    clock.pass(HOUR);
    await settled(session);
    expect(words()).to.deep.equal(['1 hr ago', '3 hr ago']);
  });

  it('by days of the calendar: when one begins, today becomes yesterday', async () => {
    const { session, history, clock, words } = await open([JORDAN, NOOR]);
    expect(outline(history)).to.deep.equal(['# Today', 'Jordan Lee', '# Yesterday', 'Noor Aziz']);
    const midnight = new Date(NOW).setHours(24, 0, 0, 0);
    clock.pass((midnight - NOW) / 1000);
    await settled(session);
    expect(outline(history)[0]).to.equal('# Yesterday');
    expect(outline(history)[2]).to.match(/^# \w+, /);
    clock.pass(DAY);
    await settled(session);
    expect(words()).to.deep.equal(['2 days ago', '3 days ago']);
  });

  it('now, for the last minute, and for what the clock of the page has not come to', async () => {
    const { words } = await open([entry('a', 30, { name: 'Ida' }), entry('b', -300, { name: 'Eva' })]);
    expect(words()).to.deep.equal(['now', 'now']);
  });

  it('nothing runs while the page is hidden or the history off it; then they are right again', async () => {
    const { session, history, clock, words } = await open();
    setVisibility('hidden');
    clock.pass(120);
    const { armed } = clock;
    clock.pass(1800);
    expect(clock.armed).to.equal(armed);
    setVisibility('visible');
    await settled(session);
    expect(words()[0]).to.equal('46 min ago');
    expect(clock.waiting).to.equal(1);
    history.remove();
    await frames(2);
    expect(clock.waiting).to.equal(0);
    clock.pass(600);
    session.append(history);
    await until(() => words()[0] === '56 min ago');
    expect(clock.waiting).to.equal(1);
    session.append(history);
    await frames(2);
    expect(clock.waiting, 'moved').to.equal(1);
  });

  it('nothing runs where there is nothing', async () => {
    const { session, clock, history } = await open();
    session.apply({ type: 'history', history: [] } as Update);
    await until(() => seen(history).includes('No interactions yet'));
    expect(clock.waiting).to.equal(0);
  });
});
