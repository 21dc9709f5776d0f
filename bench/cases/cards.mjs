// Cards: a call that comes in, fifty at once, one of five hundred that changes, a second that passes, another language.
import { ratioRow, takeTurns } from '../lib/rounds.mjs';

const MANY = 500;
const fiveHundred = (side) => side.call('cards', MANY);

export const update = {
  title: 'a call comes in: from the update to the painted card',
  async run(run) {
    const times = 6;
    const ms = await takeTurns(run, {
      prepare: (side) => side.name !== 'base' && side.call('lone'),
      step: (side) => side.cost('incoming', times),
      frames: 2 * times,
    });
    return [ratioRow('update', 'one call comes and goes', ms, { times })];
  },
};

export const burst = {
  title: 'fifty calls come at once',
  async run(run) {
    const ms = await takeTurns(run, {
      async step(side) {
        const cost = await side.cost('burst', 50);
        await side.call('clear');
        return cost;
      },
      frames: 1,
    });
    return [ratioRow('burst', 'fifty cards come at once', ms)];
  },
};

export const one = {
  title: 'one call among five hundred changes',
  async run(run) {
    const times = 8;
    const ms = await takeTurns(run, {
      prepare: fiveHundred,
      step: (side) => side.cost('holds', times),
      frames: times,
    });
    return [ratioRow('one', 'one card of 500 changes', ms, { times })];
  },
};

export const tick = {
  title: 'a second passes on five hundred cards',
  async run(run) {
    const times = 5;
    const ms = await takeTurns(run, {
      prepare: fiveHundred,
      step: (side) => side.cost('ticks', times),
      frames: times,
    });
    return [ratioRow('tick', 'a second of 500 cards', ms, { times })];
  },
};

export const language = {
  title: 'five hundred cards in another language',
  async run(run) {
    const ms = await takeTurns(run, {
      prepare: fiveHundred,
      step: (side, round) => side.cost('language', round % 2 ? 'de' : 'en'),
      frames: 1,
    });
    return [ratioRow('language', 'another language, 500 cards', ms)];
  },
};
