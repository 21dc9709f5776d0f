// Rows of results against their bounds, as text.
const digits = (value) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
export const amount = (value, unit = '') =>
  value === undefined
    ? ''
    : `${value.toFixed(unit === '' || unit === 'kB' ? (unit ? 1 : 0) : digits(value))}${unit && ` ${unit}`}`;

/** holds, does not, or has no bound. */
export const verdictOf = ({ value, bound }) => (bound === undefined ? undefined : value <= bound);
const said = (row) => ({ true: 'holds', false: 'DOES NOT', undefined: '' })[verdictOf(row)];

/** Ours and the baseline's are main-thread CPU, whatever the value is. */
export const timeOf = (value) => (value === undefined ? '' : value.toFixed(digits(value)));

export function tableOf(rows) {
  const cells = [
    ['', 'value', 'quartiles', 'bound', '', 'ours', 'baseline'],
    ...rows.map((row) => [
      row.what,
      amount(row.value, row.unit),
      row.rounds > 1
        ? `${amount(row.low)}`.length &&
          `${row.low.toFixed(digits(row.low))}–${row.high.toFixed(digits(row.high))}`
        : '',
      row.bound === undefined ? '' : amount(row.bound, row.unit),
      said(row),
      timeOf(row.ours),
      timeOf(row.base),
    ]),
  ];
  const before = rows.some((row) => row.before !== undefined);
  if (before) cells.forEach((line, i) => line.push(i ? timeOf(rows[i - 1].before) : 'before'));
  const widths = cells[0].map((_, i) => Math.max(...cells.map((line) => line[i].length)));
  return cells
    .map((line) =>
      line
        .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
