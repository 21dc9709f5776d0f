// A CPU profile of a case: whose time it is, by function of the source, and by what the browser does beside scripts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { at } from '../../tools/lib/run.mjs';
import { Side } from './browser.mjs';

const SHOWN = 15;
const METRICS = { ScriptDuration: 'script', RecalcStyleDuration: 'style', LayoutDuration: 'layout' };

/** Runs a case with every measured step of ours recorded. */
export async function profile(run, name, its, dist) {
  const spent = {};
  const records = [];
  const { cost } = Side.prototype;
  Side.prototype.cost = async function (...step) {
    if (this.name === 'floor') return cost.apply(this, step);
    const who = (spent[this.name] ??= { steps: 0, cpu: 0, script: 0, style: 0, layout: 0 });
    const own = this.name !== 'base';
    if (own) {
      await this.cdp.send('Profiler.enable');
      await this.cdp.send('Profiler.setSamplingInterval', { interval: 200 });
      await this.cdp.send('Profiler.start');
    }
    const before = await Promise.all(Object.keys(METRICS).map((metric) => this.metric(metric)));
    const ms = await cost.apply(this, step);
    const after = await Promise.all(Object.keys(METRICS).map((metric) => this.metric(metric)));
    if (own) records.push((await this.cdp.send('Profiler.stop')).profile);
    who.steps += 1;
    who.cpu += ms;
    Object.values(METRICS).forEach((metric, i) => (who[metric] += (after[i] - before[i]) * 1000));
    return ms;
  };
  try {
    await its.run({ ...run, rounds: Math.min(run.rounds, 8) });
  } finally {
    Side.prototype.cost = cost;
  }
  const folder = at('.cache/bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.cpuprofile`);
  const longest = records.reduce((a, b) => (b.nodes.length > a.nodes.length ? b : a), records[0]);
  if (longest) writeFileSync(file, JSON.stringify(longest));
  return [
    `${name}: ${its.title}`,
    partsOf(spent),
    functionsOf(records, dist),
    longest ? `profile: ${file}` : '',
  ].join('\n');
}

/** A step's CPU, by what the main thread does. */
function partsOf(spent) {
  return Object.entries(spent)
    .map(([name, { steps, cpu, ...parts }]) => {
      const known = Object.values(METRICS).map((part) => `${part} ${(parts[part] / steps).toFixed(2)}`);
      const other = cpu - Object.values(METRICS).reduce((sum, part) => sum + parts[part], 0);
      return `  ${name}: ${(cpu / steps).toFixed(2)} ms a step: ${known.join(', ')}, paint and all else ${(other / steps).toFixed(2)} (wall but the sum)`;
    })
    .join('\n');
}

/** Self time by function, under its name in the source. */
function functionsOf(records, dist) {
  const maps = new Map();
  const mapOf = (url) => {
    const path = new URL(url).pathname.replace(/^.*\/dist\//, '');
    if (!maps.has(path)) {
      try {
        maps.set(path, new SourceMap(JSON.parse(readFileSync(join(dist, `${path}.map`), 'utf8'))));
      } catch {
        maps.set(path, undefined);
      }
    }
    return maps.get(path);
  };
  const self = new Map();
  let total = 0;
  for (const { nodes, samples, timeDeltas } of records) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    samples.forEach((id, i) => {
      const { functionName, url, lineNumber, columnNumber } = byId.get(id).callFrame;
      if (functionName === '(idle)') return;
      const ms = timeDeltas[i] / 1000;
      total += ms;
      const map = url.includes('/dist/') ? mapOf(url) : undefined;
      const entry = map?.findEntry(lineNumber, columnNumber);
      const where = entry?.originalSource
        ? `${entry.originalSource.replace(/^.*?(src|node_modules)\//, '')}:${entry.originalLine + 1}`
        : basename(url);
      const key = `${entry?.name || functionName || '(anonymous)'}  ${where}`;
      self.set(key, (self.get(key) ?? 0) + ms);
    });
  }
  return [...self]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([what, ms]) => `  ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${what}`)
    .join('\n');
}
