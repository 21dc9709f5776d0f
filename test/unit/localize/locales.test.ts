/** Every language says everything, fills in what it is given, and has the forms that its numbers need. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { audioWords } from '../../../src/localize/audio-words.js';
import type { Locale } from '../../../src/localize/locale.js';

type Words = Record<string, string | ((...args: never[]) => string)>;
const FOLDER = new URL('../../../src/localize/locales/', import.meta.url);
const TAGS = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** English has the words of an element that few pages have apart from the others. */
const load = async (tag: string): Promise<Words> => ({
  ...(((await import(`../../../src/localize/locales/${tag}.ts`)) as { locale: Locale })
    .locale as unknown as Words),
  ...(tag === 'en' && audioWords),
});
const english = await load('en');

/** The same words in both languages. */
const ALIKE: Record<string, readonly string[]> = {
  de: ['offline', 'online', 'chat', 'optional'],
  es: ['chat'],
  fr: ['agents', 'microphone', 'nAgents', 'nContacts', 'chat'],
  'pt-BR': ['chat', 'offline', 'online'],
};

/** What stands for each argument, by what English does with it: counts are numbers, the rest are marks. */
const MARKS = ['⟨a⟩', '⟨b⟩', '⟨c⟩'];
const COUNTED = /^(unsavedChanges|fieldsWrong|valuesReplaced|changesKept|askUnsaved|askGuide|guideAnswered)$/;

const said = (text: Words[string] | undefined, ...args: unknown[]): string =>
  typeof text === 'function' ? (text as (...args: unknown[]) => string)(...args) : (text ?? '');

describe('languages', () => {
  it('are the eight of the product', () => {
    assert.deepEqual(TAGS, ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR', 'zh-CN']);
  });

  for (const tag of TAGS) {
    it(`${tag} has every text, and none more`, async () => {
      const words = await load(tag);
      assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(words)) {
        assert.equal(typeof text, typeof english[key], key);
        if (typeof text === 'string')
          assert.ok(text.trim() === text && text, `${key} is empty or has a blank too many`);
      }
    });

    if (tag === 'en') continue;

    it(`${tag} leaves nothing in English`, async () => {
      const words = await load(tag);
      const same = Object.keys(words).filter(
        (key) =>
          said(words[key], ...MARKS) === said(english[key], ...MARKS) &&
          /\p{L}{3}/u.test(said(words[key], ...MARKS).replace(/DNIS|RONA|ANI|DN\b/g, '')),
      );
      assert.deepEqual(
        same.filter((key) => !(ALIKE[tag] ?? []).includes(key)),
        [],
      );
    });

    it(`${tag} fills in what English fills in`, async () => {
      const words = await load(tag);
      for (const [key, text] of Object.entries(english)) {
        if (typeof text !== 'function' || COUNTED.test(key)) continue;
        const here = said(words[key], ...MARKS);
        for (const mark of MARKS) {
          if (!said(text, ...MARKS).includes(mark)) continue;
          assert.ok(here.includes(mark), `${key}: ${mark} is missing in “${here}”`);
        }
      }
    });
  }

  for (const tag of TAGS) {
    it(`${tag} says each number of things`, async () => {
      const words = await load(tag);
      for (const key of ['unsavedChanges', 'fieldsWrong', 'valuesReplaced', 'changesKept', 'askUnsaved']) {
        for (const n of [2, 3, 11, 21, 100, 101]) {
          const text = said(words[key], n);
          assert.match(text, /\p{L}/u, key);
          // Arabic has a word for two
          if (n > 2 || tag !== 'ar')
            assert.match(text, new RegExp(`\\b${n}\\b|${n}`), `${key}(${n}): ${text}`);
          assert.doesNotMatch(text, /undefined|NaN|null/, key);
        }
      }
      for (const key of ['nAgents', 'nQueues', 'nEntryPoints', 'nContacts']) {
        const many = said(words[key], 1234, '1,234');
        assert.ok(many.includes('1,234'), `${key}: ${many}`);
        assert.notEqual(many, said(words[key], 1, '1'), key);
      }
    });
  }

  it('tells one from several as the language does', async () => {
    const of = async (tag: string, n: number) => said((await load(tag))['nAgents'], n, String(n));
    // six forms in Arabic; one in Chinese and Japanese
    const arabic = await Promise.all([0, 1, 2, 3, 11, 100].map((n) => of('ar', n)));
    assert.equal(
      new Set(arabic.map((text) => text.replace(/\d+/g, '#'))).size >= 5,
      true,
      arabic.join(' | '),
    );
    for (const tag of ['ja', 'zh-CN']) {
      assert.equal((await of(tag, 1)).replace('1', '#'), (await of(tag, 5)).replace('5', '#'));
    }
    for (const tag of ['de', 'es', 'fr', 'pt-BR', 'en']) {
      assert.notEqual((await of(tag, 1)).replace('1', '#'), (await of(tag, 5)).replace('5', '#'), tag);
    }
  });

  it('Arabic keeps what is filled in apart from its own direction', async () => {
    const words = await load('ar');
    for (const key of ['transferTo', 'copyNumber', 'resumesIn', 'changedFirst', 'sayConnected']) {
      const text = said(words[key], ...MARKS);
      for (const mark of MARKS)
        if (text.includes(mark)) assert.ok(text.includes(`\u2068${mark}\u2069`), `${key}: ${text}`);
    }
  });
});
