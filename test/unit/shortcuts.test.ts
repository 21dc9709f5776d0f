/** Shortcuts: what a page may write, which keys are meant, how they are written; the table in the docs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  ariaKeys,
  isPressed,
  readCombination,
  shownKeys,
  typesInFields,
  type Combination,
  type Pressed,
} from '../../src/controllers/shortcuts/keys.js';
import { DEFAULTS, readShortcuts, type Combinations } from '../../src/controllers/shortcuts/map.js';

function combination(text: string): Combination {
  const read = readCombination(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function pressed(key: string, code: string, held = '', graph = false): Pressed {
  return {
    key,
    code,
    ctrlKey: held.includes('Ctrl'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
    metaKey: held.includes('Meta'),
    getModifierState: () => graph,
  };
}

/** What the map says, written as ARIA does. */
function mapOf(value: unknown): { [name: string]: string } {
  const read = readShortcuts(value);
  assert.ok(read instanceof Map, JSON.stringify(read));
  return Object.fromEntries([...(read as Combinations)].map(([name, keys]) => [name, ariaKeys(keys)]));
}

function problemOf(value: unknown): { code: string; path?: string; message: string } {
  const read = readShortcuts(value);
  assert.ok(!(read instanceof Map), `${JSON.stringify(value)} is taken`);
  return read as { code: string; path?: string; message: string };
}

describe('a combination', () => {
  it('is written in any case and order', () => {
    for (const text of ['Alt+Shift+H', 'shift+alt+h', ' Shift + Alt + H '])
      assert.equal(ariaKeys(combination(text)), 'Alt+Shift+H');
    assert.equal(ariaKeys(combination('control+f12')), 'Control+F12');
    assert.equal(ariaKeys(combination('meta+ctrl+pageup')), 'Control+Meta+PageUp');
  });

  it('never is a key that types', () => {
    for (const text of ['h', 'Shift+H', '1', 'Shift+1', 'ArrowDown', 'Shift+Home'])
      assert.match(
        readCombination(text) as string,
        /add Ctrl, Alt or Meta \(Shift alone is not enough\)/,
        text,
      );
    for (const text of ['F1', 'F24', 'Shift+F8'])
      assert.notEqual(typeof readCombination(text), 'string', text);
  });

  it('has one key, last, and modifiers that are known', () => {
    for (const text of [
      '',
      'Alt',
      'Alt+',
      'Alt+Shift',
      'Alt+AB',
      'Alt+é',
      'F25',
      'F0',
      'Alt+Tab',
      'Alt+Space',
    ])
      assert.match(readCombination(text) as string, /is no key for it/, text);
    assert.match(readCombination('AltGr+H') as string, /"AltGr" is none of Ctrl, Alt, Shift, Meta/);
    assert.match(readCombination('Alt+H+J') as string, /"H" is none of/);
  });

  it('is shown as the platform writes it', () => {
    const all = combination('Ctrl+Alt+Shift+Meta+ArrowUp');
    assert.equal(shownKeys(all, false), 'Ctrl+Alt+Shift+Meta+↑');
    assert.equal(shownKeys(all, true), '⌃⌥⇧⌘↑');
    assert.equal(shownKeys(combination('Alt+PageDown'), false), 'Alt+Page Down');
    assert.equal(shownKeys(combination('Alt+PageDown'), true), '⌥⇟');
  });
});

describe('keys that are pressed', () => {
  const keys = combination('Alt+Shift+H');
  const digit = combination('Alt+Shift+9');

  it('are those of the letter on the layout', () => {
    assert.ok(isPressed(keys, pressed('H', 'KeyH', 'Alt Shift'), false));
    assert.ok(isPressed(keys, pressed('h', 'KeyH', 'Alt Shift'), false), 'with caps lock');
    assert.ok(isPressed(keys, pressed('H', 'KeyJ', 'Alt Shift'), false), 'Dvorak: its H is elsewhere');
    assert.ok(!isPressed(keys, pressed('D', 'KeyH', 'Alt Shift'), false), 'Dvorak: a D on the place of H');
  });

  it('are those of its place where another character comes of it', () => {
    assert.ok(isPressed(keys, pressed('Ó', 'KeyH', 'Alt Shift'), true), 'Option on a Mac');
    assert.ok(isPressed(keys, pressed('Dead', 'KeyH', 'Alt Shift'), true), 'a dead key');
    assert.ok(isPressed(keys, pressed('Р', 'KeyH', 'Alt Shift'), false), 'Cyrillic');
    assert.ok(isPressed(digit, pressed('(', 'Digit9', 'Alt Shift'), false), 'Shift and a digit');
    assert.ok(isPressed(digit, pressed('9', 'Digit9', 'Alt Shift'), false), 'AZERTY');
  });

  it('are no others', () => {
    for (const held of ['', 'Alt', 'Shift', 'Alt Shift Ctrl', 'Alt Shift Meta'])
      assert.ok(!isPressed(keys, pressed('H', 'KeyH', held), false), held);
    assert.ok(!isPressed(digit, pressed('9', 'Numpad9', 'Alt Shift'), false), 'types by number on Windows');
  });

  it('are none with AltGr, which a Mac does not have', () => {
    assert.ok(!isPressed(keys, pressed('H', 'KeyH', 'Alt Shift', true), false));
    assert.ok(isPressed(keys, pressed('Ó', 'KeyH', 'Alt Shift', true), true));
  });

  it('may be what a text field makes something of', () => {
    const types = (text: string, mac: boolean) => typesInFields(combination(text), mac);
    for (const text of ['Ctrl+V', 'Meta+Z', 'Alt+ArrowLeft', 'Ctrl+Shift+Home']) {
      assert.ok(types(text, false), text);
      assert.ok(types(text, true), text);
    }
    for (const text of ['Alt+Shift+H', 'Alt+1', 'Ctrl+H']) {
      assert.ok(!types(text, false), text);
      assert.ok(types(text, true), text);
    }
    for (const text of ['F8', 'Shift+F8', 'Alt+F8', 'Meta+Alt+H', 'Meta+Shift+H'])
      assert.ok(!types(text, true), text);
  });
});

describe('shortcuts', () => {
  it('are none unless they are asked for', () => {
    for (const value of [undefined, null, false, 'false', { defaults: false }])
      assert.deepEqual(mapOf(value), {});
  });

  it('are ours, by any word for it', () => {
    for (const value of ['', ' ', true, 'true', 'default', {}, '{}'])
      assert.deepEqual(mapOf(value), { ...DEFAULTS });
  });

  it('are ours with changes, or a page’s only', () => {
    const changed = { ...DEFAULTS, hold: 'F8', end: undefined };
    delete changed.end;
    assert.deepEqual(mapOf({ hold: 'f8', end: null }), changed);
    assert.deepEqual(mapOf('{"hold":"F8","end":""}'), changed);
    assert.deepEqual(mapOf({ defaults: false, hold: 'F8' }), { hold: 'F8' });
    // what was given up can be taken
    assert.equal(mapOf({ hold: null, mute: 'Alt+Shift+H' }).mute, 'Alt+Shift+H');
  });

  it('say what is wrong, where, and what to do', () => {
    const CASES: [value: unknown, path: string, words: RegExp][] = [
      ['{', 'shortcuts', /is no map\. Set "default", or an object/],
      ['Alt+H', 'shortcuts', /is no map/],
      [[], 'shortcuts', /is no map/],
      [1, 'shortcuts', /is no map/],
      [{ defaults: 'no' }, 'shortcuts.defaults', /neither true nor false/],
      [{ hodl: 'F8' }, 'shortcuts.hodl', /nothing that can be done\. There are: answer, decline, hold/],
      [{ constructor: 'F8' }, 'shortcuts.constructor', /nothing that can be done/],
      [{ hold: 8 }, 'shortcuts.hold', /is no text\. Write it like "Alt\+Shift\+H", or null/],
      [{ hold: 'h' }, 'shortcuts.hold', /cannot be "h": it would be pressed while typing: add Ctrl/],
      [{ hold: 'Shift+H' }, 'shortcuts.hold', /Shift alone is not enough/],
      [{ mute: 'shift+alt+h' }, 'shortcuts.mute', /mute and shortcuts\.hold are both .*Change one of them/],
    ];
    for (const [value, path, words] of CASES) {
      const problem = problemOf(value);
      assert.equal(problem.code, 'SHORTCUTS');
      assert.equal(problem.path, path);
      assert.match(problem.message, words);
    }
  });

  it('of our own are taken by no browser or screen reader that was looked at', () => {
    assert.equal(new Set(Object.values(DEFAULTS)).size, Object.keys(DEFAULTS).length);
    for (const text of Object.values(DEFAULTS)) assert.match(text, /^Alt\+Shift\+[^ABCILNPSTVWXZ]$/);
  });

  it('stand in the docs as they are', () => {
    const docs = readFileSync(new URL('../../docs/shortcuts.md', import.meta.url), 'utf8');
    const rows = [...docs.matchAll(/^\| `([\w-]+)` +\| `([^`]+)` +\|/gm)].map(([, name, keys]) => [
      name,
      keys,
    ]);
    assert.deepEqual(rows, Object.entries(DEFAULTS));
  });
});
