// Server time and the manual clock: skew, sleep, clocks set by hand, messages that are late.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { realClock, ServerClock, type Clock } from '../../../src/core/clock/clock.js';
import { ManualClock } from '../../../src/core/clock/manual-clock.js';
import { NOW } from '../../fixtures/calls.js';
import { holds } from './holds.js';

const HOUR = 3_600_000;

/** A machine: true time goes on, the wall clock is off and may be set, the monotonic one may sleep. */
function machine(skew = 0) {
  let truth = NOW;
  let wall = skew;
  let slept = 0;
  const clock: Clock = {
    now: () => truth + wall,
    monotonic: () => truth - NOW - slept,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    settlers: new Set(),
  };
  return {
    clock,
    truth: () => truth,
    pass: (ms: number) => void (truth += ms),
    /** The machine sleeps; the monotonic clock of most stands still. */
    sleep(ms: number, monotonicGoesOn = false) {
      truth += ms;
      if (!monotonicGoesOn) slept += ms;
    },
    set: (ms: number) => void (wall += ms),
  };
}
const near = (got: number, want: number, within = 1000) =>
  holds(Math.abs(got - want) <= within, `${got - want} ms off`);

describe('ServerClock', () => {
  it('is the local clock until a stamp comes', () => {
    const { clock, truth } = machine();
    assert.equal(new ServerClock(clock).now(), truth());
  });

  for (const skew of [HOUR, -HOUR, 90, -90, 0, 24 * HOUR]) {
    it(`a local clock that is off by ${skew / 1000} s`, () => {
      const { clock, truth, pass } = machine(skew);
      const server = new ServerClock(clock);
      server.sample(truth());
      near(server.now(), truth(), 0);
      pass(45_000);
      near(server.now(), truth(), 0);
    });
  }

  it('delay only makes a sample smaller: the largest of the recent ones counts', () => {
    const { clock, truth, pass } = machine(HOUR);
    const server = new ServerClock(clock);
    for (const delay of [400, 30, 900, 250, 1500, 600]) {
      pass(1000);
      server.sample(truth() - delay);
    }
    near(server.now(), truth(), 30);
  });

  it('what was learnt long ago goes: eight samples', () => {
    const { clock, truth, pass } = machine();
    const server = new ServerClock(clock);
    server.sample(truth());
    for (let i = 0; i < 7; i++) server.sample(truth() - 500);
    near(server.now(), truth(), 0);
    server.sample(truth() - 500);
    near(server.now(), truth() - 500, 0);
    pass(10);
    near(server.now(), truth() - 500, 0);
  });

  it('any delays below two seconds: within the least of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1900), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -HOUR, max: HOUR }),
        (delays, skew) => {
          const { clock, truth, pass } = machine(skew);
          const server = new ServerClock(clock);
          for (const delay of delays) {
            pass(100);
            server.sample(truth() - delay);
          }
          // a small skew cannot be told from a delay of the first message
          if (Math.abs(skew) > 4000) assert.equal(server.now(), truth() - Math.min(...delays));
          holds(server.now() <= truth() + Math.max(0, skew > 0 && skew <= 4000 ? skew : 0));
        },
      ),
    );
  });

  for (const monotonicGoesOn of [false, true]) {
    it(`ten minutes of sleep, the monotonic clock ${monotonicGoesOn ? 'goes on' : 'stands still'}`, () => {
      const { clock, truth, sleep } = machine(HOUR);
      const server = new ServerClock(clock);
      server.sample(truth());
      sleep(600_000, monotonicGoesOn);
      near(server.now(), truth(), 0);
      server.sample(truth() - 50);
      near(server.now(), truth(), 50);
    });
  }

  it('a clock set back does not set timers back', () => {
    const { clock, truth, pass, set } = machine();
    const server = new ServerClock(clock);
    server.sample(truth());
    pass(5000);
    for (const back of [-HOUR, -600_000, -5000]) {
      const before = server.now();
      set(back);
      pass(1000);
      near(server.now(), before + 1000, 0);
    }
    server.sample(truth());
    near(server.now(), truth(), 0);
  });

  it('a clock set forward is believed until the next stamp, which puts it right', () => {
    const { clock, truth, pass, set } = machine();
    const server = new ServerClock(clock);
    server.sample(truth());
    set(HOUR);
    near(server.now(), truth() + HOUR, 0);
    pass(1000);
    server.sample(truth());
    near(server.now(), truth(), 0);
    pass(1000);
    near(server.now(), truth(), 0);
  });

  it('set while nobody looked, then a stamp', () => {
    for (const jump of [HOUR, -HOUR, 600_000, -600_000]) {
      const { clock, truth, pass, set } = machine(777);
      const server = new ServerClock(clock);
      server.sample(truth());
      set(jump);
      pass(3000);
      server.sample(truth());
      near(server.now(), truth(), 0);
    }
  });

  it('a server that jumps is followed at once', () => {
    const { clock, truth } = machine();
    const server = new ServerClock(clock);
    for (let i = 0; i < 8; i++) server.sample(truth());
    server.sample(truth() - 10_000);
    near(server.now(), truth() - 10_000, 0);
    server.sample(truth() + 10_000);
    near(server.now(), truth() + 10_000, 0);
  });

  it('a message that took two seconds is late; one that took longer is of another time', () => {
    const { clock, truth } = machine();
    const server = new ServerClock(clock);
    server.sample(truth());
    server.sample(truth() - 2000);
    near(server.now(), truth(), 0);
    server.sample(truth() - 2001);
    near(server.now(), truth() - 2001, 0);
  });

  it('small corrections of the local clock are no jumps', () => {
    const { clock, truth, pass, set } = machine();
    const server = new ServerClock(clock);
    server.sample(truth());
    for (let i = 0; i < 20; i++) {
      set(i % 2 ? 50 : -50);
      pass(1000);
      near(server.now(), truth(), 100);
    }
  });

  it('follows another clock and forgets what it learnt of the old one', () => {
    const { clock, truth } = machine(HOUR);
    const server = new ServerClock(clock);
    server.sample(truth());
    const manual = new ManualClock(NOW + 5);
    server.follow(manual);
    assert.equal(server.now(), NOW + 5);
  });

  it('the real clock is real', async () => {
    const at = realClock.now();
    holds(Math.abs(at - Date.now()) < 1000);
    const began = realClock.monotonic();
    await new Promise<void>((resolve) => void realClock.setTimeout(resolve, 5));
    holds(realClock.monotonic() > began);
    const handle = realClock.setTimeout(() => assert.fail('cleared'), 5);
    realClock.clearTimeout(handle);
    await new Promise((resolve) => setTimeout(resolve, 15));
  });
});

describe('ManualClock', () => {
  it('stands still until it is told to go on', async () => {
    const clock = new ManualClock(NOW);
    assert.deepEqual([clock.now(), clock.monotonic()], [NOW, NOW]);
    await clock.advance(250);
    assert.deepEqual([clock.now(), clock.monotonic()], [NOW + 250, NOW + 250]);
    assert.equal(new ManualClock().now(), NOW, 'the fixtures’ time');
  });

  it('runs what is due in the order of time, then of setting', async () => {
    const clock = new ManualClock(NOW);
    const ran: string[] = [];
    const set = (name: string, ms: number) =>
      clock.setTimeout(() => ran.push(`${name}@${clock.now() - NOW}`), ms);
    set('c', 300);
    set('a', 100);
    set('b1', 200);
    set('b2', 200);
    set('now', 0);
    set('past', -50);
    set('later', 301);
    await clock.advance(300);
    assert.deepEqual(ran, ['now@0', 'past@0', 'a@100', 'b1@200', 'b2@200', 'c@300']);
    await clock.advance(0);
    assert.equal(ran.length, 6);
    await clock.advance(1);
    assert.equal(ran.at(-1), 'later@301');
  });

  it('timers set by timers run in the same advance if they are due', async () => {
    const clock = new ManualClock(NOW);
    const ran: number[] = [];
    const again = () => {
      ran.push(clock.now() - NOW);
      clock.setTimeout(again, 100);
    };
    clock.setTimeout(again, 100);
    await clock.advance(350);
    assert.deepEqual(ran, [100, 200, 300]);
    assert.equal(clock.now(), NOW + 350);
  });

  it('a timer that was cleared does not run, also when another clears it', async () => {
    const clock = new ManualClock(NOW);
    const ran: string[] = [];
    const b = clock.setTimeout(() => ran.push('b'), 20);
    clock.setTimeout(() => clock.clearTimeout(b), 10);
    const c = clock.setTimeout(() => ran.push('c'), 30);
    clock.clearTimeout(c);
    clock.clearTimeout(c);
    clock.clearTimeout(undefined);
    clock.clearTimeout('x');
    await clock.advance(100);
    assert.deepEqual(ran, []);
  });

  it('promises settle between timers', async () => {
    const clock = new ManualClock(NOW);
    const ran: string[] = [];
    clock.setTimeout(() => void Promise.resolve().then(() => ran.push('micro')), 10);
    clock.setTimeout(() => ran.push('timer'), 20);
    await clock.advance(20);
    assert.deepEqual(ran, ['micro', 'timer']);
  });

  it('waits for those who render by it, and for what that asks for', async () => {
    const clock = new ManualClock(NOW);
    let renders = 0;
    let wanted = 1;
    clock.settlers.add(async () => {
      await Promise.resolve();
      if (renders < wanted) renders++;
    });
    clock.setTimeout(() => wanted++, 10);
    await clock.advance(10);
    assert.equal(renders, 2);
  });
});
