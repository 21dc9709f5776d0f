// Earlier interactions by the days of a calendar, in any zone; moments in words.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { dayOf, historyDays, historyFace } from '../../../src/core/selectors/history.js';
import type { HistoryEntry } from '../../../src/core/schema/types.js';
import { agoWords, clockTime, dayName, fullTime } from '../../../src/localize/moments.js';

const entry = (id: string, at: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  channel: 'voice',
  direction: 'inbound',
  at,
  ...more,
});
const zone = process.env.TZ;
const daysIn = (tz: string, times: string[]) => {
  process.env.TZ = tz;
  return historyDays(times.map((time) => entry(time, Date.parse(time)))).map(({ entries }) =>
    entries.map(({ id }) => id.slice(5, 16)),
  );
};

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('history', () => {
  it('by day, the newest first; without a time last and as given; what was given stays as it was', () => {
    const given = Object.freeze([
      entry('c', 0),
      entry('a', 1000),
      entry('d', Number.NaN),
      entry('b', 2000),
      entry('e', 9e15),
      entry('f', -5),
    ]);
    const days = historyDays(given);
    assert.deepEqual(
      days.map(({ day, entries }) => [day === undefined, entries.map(({ id }) => id).join('')]),
      [
        [false, 'ba'],
        [true, 'cdef'],
      ],
    );
    assert.deepEqual(historyDays([]), []);
  });

  it('at the same time: in the order in which they were given', () => {
    const [day] = historyDays([entry('a', 5000), entry('b', 5000), entry('c', 5000)]);
    assert.equal(day!.entries.map(({ id }) => id).join(''), 'abc');
  });

  it('by the calendar of the place', () => {
    const times = ['2026-01-05T03:00Z', '2026-01-05T06:00Z', '2026-01-04T20:00Z'];
    assert.deepEqual(daysIn('UTC', times), [['01-05T06:00', '01-05T03:00'], ['01-04T20:00']]);
    assert.deepEqual(daysIn('America/New_York', times), [['01-05T06:00'], ['01-05T03:00', '01-04T20:00']]);
    assert.deepEqual(daysIn('Asia/Shanghai', times), [['01-05T06:00', '01-05T03:00', '01-04T20:00']]);
  });

  it('days of 23 and 25 hours are days', () => {
    process.env.TZ = 'America/New_York';
    for (const noon of ['2026-03-08T16:00Z', '2026-11-01T17:00Z']) {
      const at = Date.parse(noon);
      const day = dayOf(at);
      assert.equal(dayOf(at - 86_400_000), day - 1, noon);
      assert.equal(dayOf(at + 86_400_000), day + 1, noon);
      const begins = new Date(at).setHours(0, 0, 0, 0);
      const ends = new Date(at).setHours(24, 0, 0, 0);
      assert.deepEqual(
        [dayOf(begins - 1), dayOf(begins), dayOf(ends - 1), dayOf(ends)],
        [day - 1, day, day, day + 1],
      );
    }
  });

  it('missed is what came in and ended for such a reason; a word of the host is no reason', () => {
    const face = (more: Partial<HistoryEntry>) => historyFace(entry('a', 1, more)).word;
    assert.equal(face({ outcome: 'RONA' }), 'callMissed');
    assert.equal(face({ outcome: 'no-answer' }), 'callMissed');
    assert.equal(face({ outcome: 'Missed appointment' }), 'incomingCall');
    assert.equal(face({ outcome: { en: 'rona' } }), 'incomingCall');
    assert.equal(face({ outcome: 'rona', direction: 'outbound' }), 'outgoingCall');
    assert.equal(face({ outcome: 'rona', channel: 'other' }), 'otherInteraction');
  });
});

describe('moments', () => {
  const now = Date.UTC(2026, 2, 10, 12, 30);
  const today = 20522;
  const ago = (ms: number, lang = 'en') => agoWords(lang, now - ms, now).replace('.', '');
  const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

  it('days have names, capital where they stand alone', () => {
    process.env.TZ = 'UTC';
    assert.equal(dayOf(now), today);
    assert.deepEqual(
      ['en', 'zh-CN', 'es', 'tr'].map((lang) => dayName(lang, today, today)),
      ['Today', '今天', 'Hoy', 'Bugün'],
    );
    assert.equal(dayName('en', today - 1, today), 'Yesterday');
    assert.equal(dayName('en', today - 2, today), 'Sunday, March 8');
    assert.equal(dayName('en', today + 1, today), 'Wednesday, March 11');
    assert.match(dayName('en', today - 100, today), /2025/);
    assert.equal(dayName('zh-CN', today - 2, today), '3月8日星期日');
  });

  it('how long ago: whole minutes, hours, days of the calendar, months, years', () => {
    process.env.TZ = 'UTC';
    assert.equal(ago(-HOUR), 'now');
    assert.equal(ago(59_999), 'now');
    assert.equal(ago(MINUTE), '1 min ago');
    assert.equal(ago(HOUR - 1), '59 min ago');
    assert.equal(ago(HOUR), '1 hr ago');
    assert.equal(ago(DAY - 1), '23 hr ago');
    assert.equal(ago(DAY), '1 day ago');
    assert.equal(ago(DAY + 13 * HOUR), '2 days ago', 'two midnights');
    assert.equal(ago(30 * DAY), '30 days ago');
    assert.equal(ago(31 * DAY), '1 mo ago');
    assert.equal(ago(75 * DAY), '2 mo ago');
    assert.equal(ago(364 * DAY), '11 mo ago');
    assert.equal(ago(365 * DAY), '1 yr ago');
    assert.equal(ago(800 * DAY), '2 yr ago');
    assert.equal(ago(14 * MINUTE, 'zh-CN'), '14分钟前');
  });

  it('time of day, and all of it', () => {
    process.env.TZ = 'UTC';
    assert.match(clockTime('en', now), /^12:30\sPM$/);
    assert.match(fullTime('en', now), /^Tuesday, March 10, 2026 at 12:30\sPM$/);
  });
});
