// Source maps, read: which bytes of a file came from which source.
const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((char, n) => [char, n]),
);

/** The numbers of one segment. */
function numbersOf(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const char of segment) {
    const digit = DIGITS.get(char);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value % 2 ? -Math.floor(value / 2) : value / 2);
    value = shift = 0;
  }
  return numbers;
}

/** @returns {Map<string, number>} bytes of the code by source, as the map names it */
export function bytesBySource(code, { sources, mappings }) {
  const bytes = new Map();
  const lines = code.split('\n');
  let source = 0;
  mappings.split(';').forEach((line, at) => {
    const text = lines[at] ?? '';
    const cuts = [];
    let column = 0;
    for (const segment of line.split(',')) {
      if (!segment) continue;
      const [step, other] = numbersOf(segment);
      column += step;
      if (other !== undefined) source += other;
      cuts.push([column, other === undefined ? undefined : sources[source]]);
    }
    cuts.forEach(([from, name], n) => {
      const to = cuts[n + 1]?.[0] ?? text.length;
      const key = name ?? '';
      bytes.set(key, (bytes.get(key) ?? 0) + Buffer.byteLength(text.slice(from, to)));
    });
  });
  return bytes;
}
