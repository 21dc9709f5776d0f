// How the table of numbers is written: one number a line, in columns.
import type {
  DialCheck,
  DialProfile,
  DialPurpose,
  DialReason,
} from '../../../../../src/core/numbers/dial/index.js';

/**
 * Lines of `who | text | dialled | verdict | said | advice | formatted`.
 *
 * - who: the agent's country (`-`: none), then the name of rules: `US/strict`
 * - text: as typed or pasted; `\u202A` is that character
 * - verdict, without metadata: `ok`, `emergency` or why it is refused; limits `3-14`, the extension that was cut
 *   off `x123`, `confirm` when the first press only confirms
 * - said: what was taken out
 * - advice, with metadata: `ok`, or the reason, then the country, and `→` the offer as it is shown. Empty: no
 *   more than without
 * - formatted: the line of its own, with metadata
 */
export interface Block {
  title: string;
  purposes: readonly DialPurpose[];
  lines: string;
}
export const EVERY = ['outdial', 'transfer', 'consult'] as const;
export const OUTDIAL = ['outdial'] as const;
export const REQUESTS = ['transfer', 'consult'] as const;

export interface Row {
  /** The line, for messages. */
  name: string;
  text: string;
  profile: DialProfile | undefined;
  purposes: readonly DialPurpose[];
  /** All that is known without metadata, and with it. */
  without: DialCheck;
  loaded: DialCheck;
}

/** The rules that administrators set. */
const RULES: Record<string, DialProfile> = {
  '': {},
  5: { outdial: { minDigits: 5 } },
  11: { outdial: { maxDigits: 11 } },
  18: { outdial: { maxDigits: 18 } },
  '5-16': { outdial: { minDigits: 5, maxDigits: 16 } },
  '0-2': { outdial: { minDigits: 0, maxDigits: 2 } },
  odd: { outdial: { minDigits: -1, maxDigits: Number.NaN } },
  extension: { outdial: { extensionPattern: '^[0-9]{4}$' } },
  broken: { outdial: { extensionPattern: '(', blockedPrefixes: ['+1900'] } },
  blocked: {
    outdial: { blockedPrefixes: ['+1 (900)', '0044', '011 61', '976', '*69', '', ':'], maxDigits: 18 },
  },
  abroad: { outdial: { blockedPrefixes: ['00', '011'] } },
  noUK: { outdial: { blockedPrefixes: ['+44'], maxDigits: 18 } },
  onlyUK: { outdial: { allowedPrefixes: ['+44', '0'], maxDigits: 18 } },
  both: { outdial: { allowedPrefixes: ['+1'], blockedPrefixes: ['+1900'] } },
  none: { outdial: { allowedPrefixes: [], blockedPrefixes: [], extensionPattern: '' } },
  entry: {
    entryPointNumbers: [
      '+1 (201) 555-0100',
      '(201) 555-0101',
      '+44 (0)20 7946 0100',
      '011 61 2 9123 4500',
      '4100',
      '',
      '+',
    ],
  },
  all: {
    entryPointNumbers: ['+442079460100'],
    outdial: { extensionPattern: '^4', blockedPrefixes: ['+61'], allowedPrefixes: ['+', '4'] },
  },
  // nothing but an emergency number goes out
  strict: {
    entryPointNumbers: '000 01 110 111 112 113 119 15 190 1730 911 999'.split(' '),
    outdial: {
      minDigits: 19,
      maxDigits: 18,
      extensionPattern: '.',
      blockedPrefixes: ['+', ...'0123456789'],
      allowedPrefixes: ['*'],
    },
  },
};

export function rowsOf({ title, purposes, lines }: Block): Row[] {
  return lines
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const cells = line.split('|').map((cell) => decode(cell.trim()));
      if (cells.length > 7) throw new Error(`Too many columns: ${line}`);
      const [who = '', text = '', dialled = '', verdict = '', said = '', advice = '', formatted] = cells;
      const without: DialCheck = { dialled, dropped: said, ...verdictOf(verdict) };
      return {
        name: `${title}: ${line.trim()}`,
        text,
        profile: profileOf(who),
        purposes,
        without,
        loaded: { ...advised(without, advice), ...(formatted && { formatted }) },
      };
    });
}

const decode = (cell: string): string =>
  cell.replace(/\\u([\dA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

function profileOf(who: string): DialProfile | undefined {
  const [country, name = ''] = who.split('/');
  const rules = RULES[name];
  if (!rules) throw new Error(`No such rules: ${who}`);
  if (country === '-') return name ? rules : undefined;
  return { defaultCountry: country, ...rules };
}

function verdictOf(cell: string): Omit<DialCheck, 'dialled' | 'dropped'> {
  const [word, ...more] = cell.split(' ');
  const emergency = word === 'emergency';
  const fine = emergency || word === 'ok';
  const [, min, max] = /(\d+)-(\d+)/.exec(cell) ?? [];
  const [, extension] = /x(\d+)/.exec(cell) ?? [];
  return {
    verdict: fine ? 'ok' : 'refused',
    ...(!fine && { reason: word as DialReason }),
    ...(min && { min: Number(min), max: Number(max) }),
    ...(extension && { extension }),
    emergency,
    needsConfirmation: more.includes('confirm'),
  };
}

function advised(without: DialCheck, cell: string): DialCheck {
  if (!cell) return without;
  const [words = '', offer] = cell.split(' → ');
  const [reason, country] = words.split(' ');
  const more = {
    ...(country && { country }),
    ...(offer && { offer: { dialled: offer.replace(/[ -]/g, ''), formatted: offer } }),
  };
  if (without.verdict === 'refused' && reason !== 'entry-point') return { ...without, ...more };
  if (reason === 'ok') return { ...without, ...more };
  if (reason !== 'entry-point')
    return { ...without, ...more, verdict: 'warning', reason: reason as DialReason };
  const { min, max, ...rest } = without;
  return { ...rest, verdict: 'refused', reason, needsConfirmation: false };
}
