/** Languages on a page: which one, switched live, written from right to left, with what Intl says of it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcSession } from '../../src/index.js';
import { callState, makeAgent, makeCall, makeProfile } from '../fixtures/calls.js';
import { byRole, findRole, focused, nameOf, part, seen, until } from '../helpers/dom.js';
import { openSession, settled } from '../helpers/page.js';

/** How Hold is called. */
const HOLD: Record<string, string> = {
  en: 'Hold',
  'zh-CN': '保留',
  de: 'Halten',
  fr: 'Mettre en attente',
  es: 'Poner en espera',
  ja: '保留',
  'pt-BR': 'Pôr em espera',
  ar: 'تعليق',
};
const openCard = async (lang: string) => {
  const opened = await openSession('<cc-call-card></cc-call-card>', callState('connected').call, { lang });
  await until(() => part(opened.element, 'action-hold'));
  return opened;
};
const holdOf = (card: Element) => nameOf(part(card, 'action-hold')!);
const rootOf = (element: Element) => element.shadowRoot!.querySelector('.root')!;
const speak = async (session: CcSession, lang: string) => {
  session.parentElement!.lang = lang;
  await settled(session);
};

describe('languages', () => {
  for (const [lang, hold] of Object.entries(HOLD)) {
    it(`${lang}: said so, in its direction`, async () => {
      const { element } = await openCard(lang);
      await until(() => holdOf(element) === hold, `Hold is “${hold}”, not “${holdOf(element)}”`);
      expect(rootOf(element).getAttribute('lang')).to.equal(lang);
      expect(getComputedStyle(rootOf(element)).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('takes the nearest of a tag that it does not have', async () => {
    for (const [tag, hold] of [
      ['de-AT', HOLD['de']],
      ['pt', HOLD['pt-BR']],
      ['AR-eg', HOLD['ar']],
      ['zh-TW', HOLD['zh-CN']],
      ['fr_CA', HOLD['en']],
      ['tlh', HOLD['en']],
    ]) {
      const { element } = await openCard(tag!);
      await until(() => holdOf(element) === hold, tag);
    }
  });

  it('switches at once, and leaves what was typed, and the focus', async () => {
    const { session, element } = await openSession(
      '<cc-call-card></cc-call-card>',
      callState('connected').call,
    );
    const field = () => byRole(element, 'textbox') as HTMLInputElement | undefined;
    await until(field);
    field()!.focus();
    await sendKeys({ type: 'X9' });
    const typed = field()!.value;
    expect(typed).to.contain('X9');
    for (const lang of ['ar', 'ja', 'de', 'en']) {
      await speak(session, lang);
      await until(() => holdOf(element) === HOLD[lang], lang);
      expect(field()!.value, lang).to.equal(typed);
      expect(focused(), lang).to.equal(field());
    }
  });

  it('each may speak its own on one page', async () => {
    const { element } = await openCard('de');
    const { element: other } = await openCard('ar');
    await until(() => holdOf(element) === HOLD['de'] && holdOf(other) === HOLD['ar']);
  });

  const dated = (lang: string) =>
    openSession(
      '<cc-call-card></cc-call-card>',
      makeCall({
        id: 'it',
        phase: 'connected',
        variables: [
          { name: 'due', label: 'Due', type: 'datetime', value: '2026-11-24T14:30:00', agentEditable: false },
          { name: 'sum', label: 'Sum', type: 'decimal', value: 1234567.5, agentEditable: false },
        ],
      } as never),
      { lang },
    );
  const REGIONS: [lang: string, date: RegExp, number: RegExp][] = [
    ['en', /Nov 24, 2026/, /1,234,567\.5/],
    ['en-GB', /24 Nov 2026/, /1,234,567\.5/],
    // with blanks or hyphens, as the browser's data have it
    ['en-IN', /24[ -]Nov[ -]2026/, /12,34,567\.5/],
    ['de', /24\.11\.2026/, /1\.234\.567,5/],
    ['de-CH', /24\.11\.2026/, /1[’']234[’']567\.5/],
    ['fr', /24 nov\. 2026/, /1\s234\s567,5/],
    ['ja', /2026\/11\/24/, /1,234,567\.5/],
    // Western digits, as phone numbers have them
    ['ar', /2026/, /1,234,567\.5/],
    ['ar-EG', /2026/, /1,234,567\.5/],
  ];
  for (const [lang, date, number] of REGIONS) {
    it(`${lang}: dates and numbers as they are written there`, async () => {
      const { element } = await dated(lang);
      await until(() => /1.{1,3}[0-9].*5/.test(seen(element)), 'a number');
      expect(seen(element)).to.match(date).and.match(number);
    });
  }

  it('a tag that is none harms nothing', async () => {
    const { element } = await dated('de_DE!');
    await until(() => /1,234,567\.5/.test(seen(element)));
  });

  it('numbers of another direction keep their plus in front', async () => {
    const { element } = await openCard('ar');
    const number = part(element, 'number')!;
    expect(
      getComputedStyle(number.closest('bdi') ?? number.querySelector('bdi') ?? number).unicodeBidi,
    ).to.match(/isolate|plaintext/);
  });

  it('arrow keys of tabs follow the direction', async () => {
    const { element } = await openSession('<cc-dialpad></cc-dialpad>', [], {
      lang: 'ar',
      snapshot: {
        agent: makeAgent({ state: { kind: 'available', since: 0 } }),
        profile: makeProfile({
          outdial: { enabled: true, dialpad: true, addressBook: true, anis: [] },
        } as never),
      } as never,
    });
    await until(() => byRole(element, 'tab'));
    const first = await findRole(element, 'tab');
    first.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused()).to.not.equal(first);
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal(first);
  });
});
