/** A combination of keys: read from a page's words, recognised in an event, written for agents and for assistive technology. */
export interface Combination {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  /** `A` to `Z`, `0` to `9`, `F1` to `F24`, or one of `NAMED`. */
  readonly key: string;
}

const NAMED = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Insert',
];
const FUNCTION = /^F([1-9]|1\d|2[0-4])$/;
const MODIFIERS: { [word: string]: 'ctrl' | 'alt' | 'shift' | 'meta' } = {
  ctrl: 'ctrl',
  control: 'ctrl',
  alt: 'alt',
  shift: 'shift',
  meta: 'meta',
};

function keyNamed(word: string): string | undefined {
  const upper = word.toUpperCase();
  if (/^[A-Z0-9]$/.test(upper) || FUNCTION.test(upper)) return upper;
  return NAMED.find((name) => name.toUpperCase() === upper);
}

/** @returns the combination, or what is wrong with it */
export function readCombination(text: string): Combination | string {
  const words = text.split('+').map((word) => word.trim());
  const last = words.pop() ?? '';
  const key = keyNamed(last);
  const held = { ctrl: false, alt: false, shift: false, meta: false };
  for (const word of words) {
    const modifier = MODIFIERS[word.toLowerCase()];
    if (!modifier) return `"${word}" is none of Ctrl, Alt, Shift, Meta`;
    held[modifier] = true;
  }
  if (!key)
    return `"${last}" is no key for it: one of A to Z, 0 to 9, F1 to F24, ${NAMED.join(', ')} has to be last`;
  if (!held.ctrl && !held.alt && !held.meta && !FUNCTION.test(key))
    return 'it would be pressed while typing: add Ctrl, Alt or Meta (Shift alone is not enough)';
  return { ...held, key };
}

/** As `aria-keyshortcuts` wants it; the same for the same combination. */
export function ariaKeys({ ctrl, alt, shift, meta, key }: Combination): string {
  return [ctrl && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta', key].filter(Boolean).join('+');
}

const SIGNS: { [key: string]: string } = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};
const MAC_SIGNS: typeof SIGNS = { PageUp: '⇞', PageDown: '⇟', Home: '↖', End: '↘' };

/** As the platform writes it: `Alt+Shift+H`, on a Mac `⌥⇧H`. */
export function shownKeys({ ctrl, alt, shift, meta, key }: Combination, mac: boolean): string {
  const sign = (mac ? MAC_SIGNS[key] : undefined) ?? SIGNS[key] ?? key;
  return mac
    ? [ctrl && '⌃', alt && '⌥', shift && '⇧', meta && '⌘', sign].filter(Boolean).join('')
    : [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', meta && 'Meta', sign].filter(Boolean).join('+');
}

/** What of a KeyboardEvent tells which keys are pressed. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  getModifierState(name: 'AltGraph'): boolean;
}

/** The letter on the agent's layout; where the key makes another character there, that of its place. */
function keyOf({ key, code }: Pressed): string | undefined {
  // with Alt, Windows types characters by their numbers on the keypad
  if (code.startsWith('Numpad')) return undefined;
  return keyNamed(key) ?? /^(?:Key|Digit)(.)$/.exec(code)?.[1];
}

/** AltGr types; a Mac has none, though browsers take Option for it. */
export function isPressed(wanted: Combination, event: Pressed, mac: boolean): boolean {
  return (
    event.ctrlKey === wanted.ctrl &&
    event.altKey === wanted.alt &&
    event.shiftKey === wanted.shift &&
    event.metaKey === wanted.meta &&
    (mac || !event.getModifierState('AltGraph')) &&
    keyOf(event) === wanted.key
  );
}

/** Letters that edit with Ctrl or Command: select, copy, paste, undo, styles. */
const EDITS = /^[ABCIUVXYZ]$/;

/** Does a text field make anything of it: a character, a step of the caret, a change? */
export function typesInFields({ ctrl, alt, meta, key }: Combination, mac: boolean): boolean {
  if (FUNCTION.test(key)) return false;
  if (NAMED.includes(key)) return true;
  if (alt) return mac && !ctrl && !meta;
  // on a Mac Ctrl moves and deletes, as in Emacs
  return EDITS.test(key) || (mac && ctrl && !meta);
}
