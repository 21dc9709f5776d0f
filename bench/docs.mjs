// bench/results.json as the tables of docs/performance.md and README.md, between their marks. A run writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { at } from '../tools/lib/run.mjs';
import { amount, timeOf, verdictOf } from './lib/table.mjs';

const json = (file) => JSON.parse(readFileSync(at(file), 'utf8'));

const shown = ({ value, unit }) => amount(value, unit);
const line = (...cells) => `| ${cells.join(' | ')} |`;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function figures({ byId }) {
  const said = { true: 'holds', false: '**no**', undefined: '' };
  return [
    line('what', 'value', 'quartiles', 'bound', '', 'ours, ms', 'by hand, ms'),
    line('---', '--:', '--:', '--:', '---', '--:', '--:'),
    ...Object.values(byId).map((row) =>
      line(
        row.what,
        shown(row),
        row.rounds > 1 ? `${timeOf(row.low)}–${timeOf(row.high)}` : '',
        row.bound === undefined ? '' : shown({ ...row, value: row.bound }),
        said[verdictOf(row)],
        timeOf(row.ours),
        timeOf(row.base),
      ),
    ),
  ].join('\n');
}

function where({ machine, rows }) {
  const loads = rows.map(({ load }) => Number(load)).sort((a, b) => a - b);
  const dates = [...new Set(rows.map(({ date }) => date))].sort().join(', ');
  return (
    `${dates}, ${machine.cpu}, ${machine.memory}, ${machine.browser}, Node ${machine.node}; ` +
    `load of the machine ${[...new Set([loads[0], loads.at(-1)])].join(' to ')}.`
  );
}

function others({ byId, peers }) {
  const ours = (key) => median(peers.map((peer) => peer[key]));
  return [
    line('loaded as they are', 'kB gzip', 'CPU, ms', 'heap, MB'),
    line('---', '--:', '--:', '--:'),
    ...peers.map(({ name, kB, cpu, heap }) => line(name, kB.toFixed(0), cpu.toFixed(0), heap.toFixed(1))),
    line(
      'cc-voice-widgets, all elements, what loads at once',
      byId['size-once'].value.toFixed(0),
      ours('oursCpu').toFixed(0),
      ours('oursHeap').toFixed(1),
    ),
  ].join('\n');
}

/** The newcomer's table: some of the figures, in his words. */
function speed(results) {
  const { byId, rows } = results;
  const value = (id) => shown(byId[id]);
  const slowest = (start) =>
    shown(
      rows
        .filter(({ id }) => id.startsWith(start))
        .reduce((most, row) => (row.value > most.value ? row : most)),
    );
  const count = (id) => byId[id].value.toFixed(0);
  return [
    `${where(results)} Main-thread CPU, as the ratio to a page written by hand that does the same:`,
    '',
    line('what', 'ratio', 'wanted'),
    line('---', '--:', '--:'),
    line('a second passes on 500 cards', value('tick'), 'at most 0.45 ×'),
    line('one of 500 cards changes', value('one'), ''),
    line('500 cards in another language', value('language'), ''),
    line('a call comes in, until its card is painted', value('update'), 'at most 1.15 ×'),
    line('fifty at once', value('burst'), 'at most 1.5 ×'),
    line('the script is compiled and evaluated, by 60 kB', value('load'), 'at most 2.5 ×'),
    line(
      'a key in the search of 10,000; of 100,000 agents, the slowest kind',
      `${slowest('keys-10k')}; ${slowest('keys-100k')}`,
      'at most 3 ×; 2 ×',
    ),
    line(
      'the transfer dialog opens with 100,000 entries, by one with 1,000',
      value('open-growth'),
      'at most 1.25 ×',
    ),
    line(
      '10,000 updates a second onto 500 cards, over a WebSocket; that nobody reads',
      `${value('flood-socket')}; ${value('flood-unread')} a second`,
      'at most 100 ms',
    ),
    line(
      'what 10,000 calls leave: nodes, listeners, bytes each',
      `${count('cycles-nodes')}, ${count('cycles-listeners')}, ${timeOf(byId['cycles-heap'].value)}`,
      '0, 0, at most 10',
    ),
  ].join('\n');
}

/** What stands between two marks is what was measured. */
async function put(file, parts) {
  let text = readFileSync(at(file), 'utf8');
  for (const [name, content] of Object.entries(parts)) {
    const marks = new RegExp(`(<!-- bench:${name} -->)[\\s\\S]*?(<!-- /bench:${name} -->)`);
    if (!marks.test(text))
      throw new Error(`${file} has no <!-- bench:${name} --> … <!-- /bench:${name} -->.`);
    text = text.replace(marks, (_, begins, ends) => `${begins}\n\n${content}\n\n${ends}`);
  }
  const options = await resolveConfig(at(file));
  writeFileSync(at(file), await format(text, { ...options, filepath: at(file) }));
}

export async function write() {
  const { machine, rows, peers = [] } = json('bench/results.json');
  const bounds = json('bench/bounds.json');
  const byId = Object.fromEntries(rows.map((row) => [row.id, { ...row, bound: bounds[row.id] }]));
  const results = { machine, rows, peers, byId };
  await put('README.md', { speed: speed(results) });
  await put('docs/performance.md', {
    where: where(results),
    figures: figures(results),
    peers: others(results),
  });
}
