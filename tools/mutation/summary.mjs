// What a run found, for people to read.
import { relative } from 'node:path';
import { ROOT } from '../lib/run.mjs';

const DETECTED = ['Killed', 'Timeout'];
const COUNTED = [...DETECTED, 'Survived', 'NoCoverage'];
const file = ({ fileName }) => relative(ROOT, fileName).replaceAll('\\', '/');
const count = (results, statuses) => results.filter(({ status }) => statuses.includes(status)).length;

/** Of the mutants that were tried, how many a test noticed, in percent. */
export function score(results) {
  const all = count(results, COUNTED);
  return all ? (Math.floor((count(results, DETECTED) / all) * 1000) / 10).toFixed(1) : '100.0';
}

function grouped(results, key) {
  const groups = new Map();
  for (const result of results) groups.set(key(result), [...(groups.get(key(result)) ?? []), result]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** By folder of src/core; `dial` counts with numbers. */
export const byFolder = (results) => grouped(results, (r) => file(r).split('/').slice(0, 3).join('/'));
export const byFile = (results) => grouped(results, file);

const row = (name, results) =>
  `| ${name} | ${count(results, COUNTED)} | ${count(results, ['Survived'])} | ${count(results, ['NoCoverage'])} | ${score(results)} |`;
const HEAD = (what) =>
  `| ${what} | mutants | survived | never run | score, % |\n| --- | ---: | ---: | ---: | ---: |`;

const short = (text = '') => (text.length > 160 ? `${text.slice(0, 160)}…` : text).replace(/\s+/g, ' ');

/** Scores per folder and file, then every survivor: where, and what it was changed into. */
export function summary(results, textOf) {
  const lines = [
    HEAD('folder'),
    ...byFolder(results).map(([name, own]) => row(name, own)),
    row('all', results),
  ];
  lines.push('', HEAD('file'), ...byFile(results).map(([name, own]) => row(name, own)));
  for (const [name, own] of byFile(results)) {
    const alive = own.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
    if (!alive.length) continue;
    lines.push('', `## ${name}`, '');
    alive.sort((a, b) => a.location.start.line - b.location.start.line);
    for (const { status, location, mutatorName, replacement } of alive) {
      const never = status === 'NoCoverage' ? ' (never run)' : '';
      lines.push(
        `- ${location.start.line}:${location.start.column} ${mutatorName}${never}: \`${short(textOf(name, location))}\` → \`${short(replacement)}\``,
      );
    }
  }
  const broken = results.filter(({ status }) => ['RuntimeError', 'CompileError', 'Pending'].includes(status));
  if (broken.length) lines.push('', `${broken.length} could not be tried.`);
  return `${lines.join('\n')}\n`;
}

/** docs/mutation.md: scores per folder, without a date. */
export const table = (results) => `# Mutation score of src/core

How well unit tests see what the core does: \`npm run mutation\` changes it in small ways, one at a time, and counts
those that a test notices. \`npm run mutation -- --table\` writes this page; 85 % is the least of every folder.

${HEAD('folder')}
${byFolder(results)
  .map(([name, own]) => row(name, own))
  .join('\n')}
${row('all', results)}

Not changed: what is generated, types, the schemas that only tools read, and the wording of messages for developers
(\`tools/mutation/prose.mjs\` says why of each). What survives is, where it was looked at: a guard that only saves time, a
token whose value nobody sees, a limit whose exact value is no promise.

The scores are the least that is true: of a mutant that no likely test notices, the search ends after \`MUTATION_BUDGET_MS\`
of the processor (800), and property tests see few examples.
`;
