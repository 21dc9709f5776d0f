/** Outdial: number by key, mouse, touch and paste, its verdict, ANI, address book, Call. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createStore, type CcDialpad, type CcSession } from '../../src/index.js';
import { ago, callState, DIRECTORY, makeAgent, makeProfile, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  buttons,
  byRole,
  deep,
  descriptionOf,
  findButton,
  findRole,
  focused,
  frames,
  isBusy,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  serialized,
  until,
} from '../helpers/dom.js';
import { paste } from '../helpers/engine.js';
import { hear, lineOf, mount, openSession, settled, watchConsole, type Line } from '../helpers/page.js';

const NUMBER = '+12015532447';
const OUTDIAL = {
  ...makeProfile().outdial!,
  extensionPattern: '^[0-9]{4}$',
  blockedPrefixes: ['+1900'],
};
type Outdial = Partial<typeof OUTDIAL>;
type Kind = 'available' | 'idle' | 'rona' | 'engaged' | 'wrapup' | 'offline';

interface Options {
  outdial?: Outdial;
  agent?: Kind;
  lang?: string;
  rest?: object;
  attributes?: string;
  line?: Line;
}

async function open({ outdial, agent = 'available', lang = 'en', rest, attributes, line }: Options = {}) {
  const snapshot = {
    agent: makeAgent({ state: { kind: agent, since: ago(60) } }),
    profile: makeProfile({
      outdial: { ...OUTDIAL, ...outdial },
      entryPointNumbers: ['+18005550142'],
      defaultCountry: 'US',
    }),
    ...rest,
  };
  const opened = await openSession('<cc-dialpad></cc-dialpad>', [], { lang, snapshot, attributes });
  const { session, element } = opened;
  session.directory = DIRECTORY;
  if (line) session.connector = line.connector;
  await settled(session);
  // a connector that says nothing is not there yet
  line?.say({
    type: 'link',
    link: { status: (rest as { link?: { status: string } })?.link?.status ?? 'online' },
  });
  await settled(session);
  const requests = hear(session, 'cc-outdial-request');
  const dialpad = element as CcDialpad;
  return { ...opened, dialpad, requests };
}

const field = (root: Element) => deep(root, '#number') as HTMLInputElement;
const verdict = (root: Element) => seen(deep(root, '#verdict')!);
const callButton = (root: Element, name = 'Call') => byRole(root, 'button', name)!;
const key = (root: Element, name: string) =>
  parts(root, 'key').find((item) => nameOf(item).startsWith(name))!;

async function type(root: Element, text: string): Promise<void> {
  const input = field(root);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (text) await until(() => verdict(root), `a verdict on ${text}`);
}

const pointer = (target: Element, what: string) =>
  target.dispatchEvent(new PointerEvent(what, { bubbles: true, composed: true, button: 0 }));

describe('<cc-dialpad>', () => {
  describe('what the profile allows', () => {
    it('shows nothing without outdial', async () => {
      const { dialpad } = await open({ outdial: { enabled: false } });
      expect(seen(dialpad)).to.equal('');
    });

    it('has both tabs, one, or says that there is none', async () => {
      const { dialpad } = await open();
      expect(allByRole(dialpad, 'tab').map(nameOf)).to.deep.equal(['Dialpad', 'Address book']);
      const keypad = await open({ outdial: { addressBook: false } });
      expect(allByRole(keypad.dialpad, 'tab')).to.have.length(0);
      expect(field(keypad.dialpad) !== undefined).to.equal(true);
      const book = await open({ outdial: { dialpad: false } });
      await findRole(book.dialpad, 'list', 'Address book');
      expect(field(book.dialpad)).to.equal(undefined);
      const none = await open({ outdial: { dialpad: false, addressBook: false } });
      expect(seen(none.dialpad)).to.contain('Your profile does not allow outdial calls.');
    });

    it('goes to the other tab by arrow keys', async () => {
      const { dialpad } = await open();
      byRole(dialpad, 'tab', 'Dialpad')!.focus();
      await sendKeys({ press: 'ArrowRight' });
      await until(() => nameOf(focused()!) === 'Address book', 'the other tab');
      await findRole(dialpad, 'list', 'Address book');
    });

    it('is accessible, both tabs', async () => {
      const { dialpad, session } = await open();
      await type(dialpad, NUMBER);
      await expectAccessible(dialpad);
      byRole(dialpad, 'tab', 'Address book')!.click();
      await settled(session);
      await expectAccessible(dialpad);
    });
  });

  describe('the number', () => {
    const VERDICTS: [text: string, en: RegExp, zh: RegExp, callable: boolean][] = [
      [NUMBER, /\+1 201 553 2447 · United States/, /\+1 201 553 2447 · 美国/, true],
      ['20', /Too short: at least 3 digits/, /太短/, false],
      ['+123456789012345', /Too long: at most 14 digits/, /太长/, false],
      ['4102', /An extension cannot be used/, /无法使用分机号码/, false],
      ['+18005550142', /An entry point number cannot be used/, /不能使用入口点号码/, false],
      ['+19005551234', /does not allow numbers that begin like this/, /不允许拨打以此开头/, false],
      ['201+5532447', /can only stand at the beginning/, /只能位于开头/, false],
      ['+11234567890', /does not seem to be in use/, /似乎未被使用/, true],
      ['01161291234567', /Same line: \+61 2 9123 4567/, /同一线路/, true],
      ['(201) 553-2447', /201/, /201/, true],
      [
        '1-800-FLOWERS-555',
        /Removed “FLOWERS”, now dials 1800555/,
        /已删除“FLOWERS”，现在将拨打 1800555/,
        true,
      ],
    ];
    for (const [text, en, zh, callable] of VERDICTS) {
      it(`says of ${text} what comes of it`, async () => {
        const { dialpad } = await open();
        await type(dialpad, text);
        await until(() => en.test(verdict(dialpad)), `${String(en)}: ${verdict(dialpad)}`);
        expect(field(dialpad).value, 'the field keeps what was typed').to.equal(text);
        expect(isOff(callButton(dialpad))).to.equal(!callable);
        expect(field(dialpad).getAttribute('aria-invalid')).to.equal(callable ? null : 'true');
        if (!callable) expect(descriptionOf(callButton(dialpad))).to.match(en);
        const chinese = await open({ lang: 'zh-CN' });
        await type(chinese.dialpad, text);
        await until(() => zh.test(verdict(chinese.dialpad)), String(zh));
      });
    }

    it('is not to be called while nothing is typed', async () => {
      const { dialpad } = await open();
      expect([isOff(callButton(dialpad)), descriptionOf(callButton(dialpad))]).to.deep.equal([
        true,
        'Enter a number to call',
      ]);
    });

    it('takes the form that is offered', async () => {
      const { dialpad } = await open();
      await type(dialpad, '01161291234567');
      (await findButton(dialpad, '+61 2 9123 4567')).click();
      await until(() => field(dialpad).value === '+61291234567', 'the offered number');
    });

    it('is typed by the keys of the keypad, at the caret', async () => {
      const { dialpad } = await open();
      for (const name of ['2', '0', '*', '#']) key(dialpad, name).click();
      await until(() => dialpad.value === '20*#', dialpad.value);
      field(dialpad).setSelectionRange(1, 2);
      key(dialpad, '7').click();
      await until(() => dialpad.value === '27*#', dialpad.value);
      expect(field(dialpad).selectionStart, 'the caret stands behind what was pressed').to.equal(2);
    });

    it('keeps the caret where it is typed', async () => {
      const { dialpad, session } = await open();
      await type(dialpad, '+1201');
      field(dialpad).setSelectionRange(2, 2);
      await sendKeys({ type: '999' });
      await settled(session);
      expect(field(dialpad).value).to.equal('+1999201');
      expect(field(dialpad).selectionStart).to.equal(5);
    });

    it('keypad: one stop of the Tab key, arrows go from key to key', async () => {
      const { dialpad } = await open();
      const stops = () =>
        parts(dialpad, 'key')
          .filter(({ tabIndex }) => tabIndex === 0)
          .map(nameOf);
      expect(stops()).to.deep.equal(['1']);
      key(dialpad, '1').focus();
      for (const press of [
        'ArrowDown',
        'ArrowRight',
        'ArrowRight',
        'ArrowRight',
        'ArrowDown',
        'ArrowDown',
        'ArrowDown',
      ])
        await sendKeys({ press });
      await until(() => nameOf(focused()!) === '#', `${nameOf(focused()!)} has the focus`);
      expect(stops()).to.deep.equal(['#']);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: ' ' });
      expect(dialpad.value).to.equal('##');
    });

    it('is typed wherever the focus is in the keypad, and deleted', async () => {
      const { dialpad } = await open();
      key(dialpad, '1').focus();
      await sendKeys({ type: '+12:' });
      expect(dialpad.value).to.equal('+12:');
      await sendKeys({ press: 'Backspace' });
      expect(dialpad.value).to.equal('+12');
      expect(nameOf(focused()!), 'the focus stays').to.equal('1');
    });

    it('0 that is held is +', async () => {
      const { dialpad, clock } = await open();
      const zero = key(dialpad, '0');
      expect(descriptionOf(zero)).to.equal('Press and hold for +');
      pointer(zero, 'pointerdown');
      await clock.advance(600);
      pointer(zero, 'pointerup');
      zero.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      expect(dialpad.value).to.equal('+');
      pointer(zero, 'pointerdown');
      await clock.advance(200);
      pointer(zero, 'pointerup');
      zero.click();
      await clock.advance(2000);
      expect(dialpad.value, 'pressed shortly it is 0').to.equal('+0');
    });

    it('a held key of the keyboard presses once', async () => {
      const { dialpad } = await open();
      key(dialpad, '5').focus();
      await sendKeys({ down: 'Enter' });
      await sendKeys({ down: 'Enter' });
      await sendKeys({ up: 'Enter' });
      expect(dialpad.value).to.equal('5');
    });

    it('Delete digit repeats while it is held', async () => {
      const { dialpad, clock } = await open();
      await type(dialpad, '123456');
      const erase = await findButton(dialpad, 'Delete digit');
      pointer(erase, 'pointerdown');
      await clock.advance(500 + 90 * 2);
      pointer(erase, 'pointerup');
      erase.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      expect(dialpad.value).to.equal('123');
      await clock.advance(1000);
      expect(dialpad.value, 'and no longer').to.equal('123');
      erase.click();
      expect(dialpad.value).to.equal('12');
    });

    it('Delete digit takes what is selected', async () => {
      const { dialpad } = await open();
      await type(dialpad, '123456');
      field(dialpad).setSelectionRange(1, 5);
      (await findButton(dialpad, 'Delete digit')).click();
      expect(dialpad.value).to.equal('16');
    });

    it('what is pasted beside the field is typed', async () => {
      const { dialpad } = await open();
      key(dialpad, '1').focus();
      paste(key(dialpad, '1'), '٢٠١ 5532447');
      await until(() => verdict(dialpad), 'a verdict');
      expect(field(dialpad).value).to.equal('٢٠١ 5532447');
      callButton(dialpad).click();
      await frames();
      expect(buttons(dialpad)).to.include('Call');
    });

    it('no key that is used gets out to the page', async () => {
      const { dialpad } = await open();
      const heard: string[] = [];
      const listen = (event: KeyboardEvent) => heard.push(event.key);
      document.addEventListener('keydown', listen);
      key(dialpad, '1').focus();
      await sendKeys({ type: '12' });
      await sendKeys({ press: 'ArrowDown' });
      field(dialpad).focus();
      await sendKeys({ type: '7a' });
      await sendKeys({ press: 'Backspace' });
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal([]);
    });

    it('`value` is what stands in the field', async () => {
      const { dialpad, session } = await open();
      dialpad.value = NUMBER;
      await settled(session);
      await until(() => field(dialpad).value === NUMBER, 'the number');
      expect(dialpad.value).to.equal(NUMBER);
      await type(dialpad, '112');
      expect(dialpad.value).to.equal('112');
    });
  });

  describe('Call', () => {
    it('asks for an outdial with the number, and empties the field once the backend has the call', async () => {
      const line = lineOf();
      const { dialpad, session, requests } = await open({ line });
      await type(dialpad, '(201) 553-2447');
      callButton(dialpad).click();
      await until(() => requests.length, 'the request');
      const { number, source, aniId, id } = requests[0]!.detail as Record<string, string>;
      expect([number, source, aniId]).to.deep.equal(['2015532447', 'dialpad', undefined]);
      await until(() => isBusy(callButton(dialpad)), 'Call is busy');
      expect(field(dialpad).value, 'nothing is taken for granted').to.equal('(201) 553-2447');
      line.say({ type: 'call', call: { ...callState('offered-outdial-ringing').call, requestId: id } });
      await until(() => field(dialpad).value === '', 'an empty field');
      await settled(session);
    });

    it('by Enter in the field, once', async () => {
      const line = lineOf();
      const { dialpad, requests } = await open({ line });
      await type(dialpad, NUMBER);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await until(() => requests.length, 'the request');
      await frames();
      expect(requests).to.have.length(1);
    });

    it('only confirms first what something was taken out of', async () => {
      const line = lineOf();
      const { dialpad, requests } = await open({ line });
      await type(dialpad, `${NUMBER},123`);
      callButton(dialpad).click();
      await until(() => /Check the number, then press Call again/.test(seen(dialpad)), 'the question');
      await frames();
      expect(requests).to.have.length(0);
      callButton(dialpad).click();
      await until(() => requests.length, 'the request');
      expect((requests[0]!.detail as { number: string }).number).to.equal(NUMBER);
    });

    it('that it has to be confirmed is said where a screen reader listens already', async () => {
      const { dialpad } = await open();
      await type(dialpad, `${NUMBER},123`);
      const listening = allByRole(dialpad, 'status');
      callButton(dialpad).click();
      await until(() => listening.some((region) => /then press Call again/.test(seen(region))), 'it is said');
    });

    it('so is what was taken out, of the first number too', async () => {
      const { dialpad } = await open();
      const listening = allByRole(dialpad, 'status');
      await type(dialpad, `${NUMBER},123`);
      await until(() => listening.some((region) => /Removed “,123”/.test(seen(region))), 'it is said');
    });

    it('what is pasted by mistake is not written out', async () => {
      const { dialpad } = await open();
      await type(dialpad, 'a1 '.repeat(30_000));
      expect(verdict(dialpad)).to.contain('at most 14 digits');
      expect(verdict(dialpad).length).to.be.lessThan(200);
    });

    it('asks again once the number was edited', async () => {
      const line = lineOf();
      const { dialpad, requests } = await open({ line });
      await type(dialpad, `${NUMBER},123`);
      callButton(dialpad).click();
      await until(() => /press Call again/.test(seen(dialpad)), 'the question');
      await type(dialpad, `${NUMBER},1234`);
      callButton(dialpad).click();
      await frames();
      expect(requests).to.have.length(0);
    });

    for (const [code, words] of [
      ['26', 'The data center has reached its limit of concurrent calls (26)'],
      ['27', 'The tenant has reached its limit of concurrent calls (27)'],
      ['timeout', 'No answer from the phone system'],
    ] as const) {
      it(`says what failed (${code}), keeps the number, and tries again`, async () => {
        const line = lineOf();
        const { dialpad, requests, session } = await open({ line });
        await type(dialpad, NUMBER);
        callButton(dialpad).click();
        await until(() => line.sent.length, 'the command');
        line.sent[0]!.answer({ ok: false, code });
        await until(() => seen(part(dialpad, 'reason')!).includes(words), words);
        expect(field(dialpad).value).to.equal(NUMBER);
        (await findButton(dialpad, 'Try again')).click();
        await until(() => requests.length === 2, 'another request');
        await type(dialpad, '112');
        await settled(session);
      });
    }

    it('what failed is gone with another number', async () => {
      const line = lineOf();
      const { dialpad } = await open({ line });
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => line.sent.length, 'the command');
      line.sent[0]!.answer({ ok: false, code: '26' });
      await until(() => /\(26\)/.test(seen(dialpad)), 'the failure');
      await type(dialpad, '112');
      await until(() => !/\(26\)/.test(seen(dialpad)), 'no failure');
    });

    it('what failed is gone with another number that is brought here', async () => {
      const line = lineOf();
      const { dialpad, session } = await open({ line });
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => line.sent.length, 'the command');
      line.sent[0]!.answer({ ok: false, code: '26' });
      await until(() => /\(26\)/.test(seen(dialpad)), 'the failure');
      await session.dial('+12015550199', { edit: true });
      await until(() => field(dialpad).value === '+12015550199', 'the other number');
      await until(() => !/\(26\)|Try again/.test(seen(dialpad)), 'no failure');
    });

    it('what failed is not tried again during a call, and is not the reason why Call is off', async () => {
      const line = lineOf();
      const { dialpad, session } = await open({ line });
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => line.sent.length, 'the command');
      line.sent[0]!.answer({ ok: false, code: '26' });
      await findButton(dialpad, 'Try again');
      session.apply({ type: 'call', call: callState('offered-inbound').call } as never);
      await until(() => isOff(callButton(dialpad)), 'off');
      expect(descriptionOf(callButton(dialpad))).to.equal('You are on a call');
      expect(buttons(dialpad)).not.to.include('Try again');
    });

    it('the focus goes on to Call where a button is gone that was pressed', async () => {
      const line = lineOf();
      const { dialpad } = await open({ line });
      await type(dialpad, '01161123456789');
      (await findButton(dialpad, /^\+61/)).focus();
      await sendKeys({ press: 'Enter' });
      expect(nameOf(focused()!), 'the form that was offered').to.equal('Call');
      await sendKeys({ press: 'Enter' });
      await until(() => line.sent.length, 'the command');
      line.sent[0]!.answer({ ok: false, code: '26' });
      (await findButton(dialpad, 'Try again')).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => line.sent.length === 2, 'another command');
      expect(nameOf(focused()!), 'Try again').to.equal('Call');
    });

    it('a failure is told once: here, and not in cc-notices', async () => {
      const line = lineOf();
      const { dialpad, session } = await open({ line });
      const notices = document.createElement('cc-notices');
      session.append(notices);
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => line.sent.length, 'the command');
      line.sent[0]!.answer({ ok: false, code: '26' });
      await until(() => /\(26\)/.test(seen(dialpad)), 'the failure');
      await settled(session);
      expect(seen(notices)).to.equal('');
      dialpad.remove();
      await until(() => /\(26\)/.test(seen(notices)), 'the failure, where nobody else tells it');
    });

    const OFF: [agent: Kind, rest: object, why: string][] = [
      ['rona', {}, 'Set your state to Available or Idle first'],
      ['wrapup', {}, 'Set your state to Available or Idle first'],
      ['engaged', { calls: [callState('connected').call] }, 'You are on a call'],
      ['available', { calls: [callState('offered-inbound').call] }, 'You are on a call'],
      ['available', { link: { status: 'offline', since: ago(3) } }, 'No connection to the phone system'],
    ];
    for (const [agent, rest, why] of OFF) {
      it(`is off, with its reason: ${why} (${agent})`, async () => {
        const { dialpad, requests } = await open({ agent, rest });
        await type(dialpad, NUMBER);
        expect([isOff(callButton(dialpad)), descriptionOf(callButton(dialpad))]).to.deep.equal([true, why]);
        expect(seen(part(dialpad, 'reason')!)).to.contain(why);
        callButton(dialpad).click();
        field(dialpad).focus();
        await sendKeys({ press: 'Enter' });
        await frames();
        expect(requests).to.have.length(0);
      });
    }

    it('is possible from Idle', async () => {
      const { dialpad } = await open({ agent: 'idle' });
      await type(dialpad, NUMBER);
      expect(isOff(callButton(dialpad))).to.equal(false);
    });

    it('the last number that was dialled comes back with a key', async () => {
      const line = lineOf();
      const { dialpad, session } = await open({ line });
      expect(buttons(dialpad).filter((name) => /^Last number/.test(name))).to.deep.equal([]);
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => line.sent.length, 'the command');
      line.sent[0]!.answer({ ok: false, code: 'refused' });
      await type(dialpad, '');
      const key = await findButton(dialpad, 'Last number: +1 201 553 2447');
      key.click();
      expect([dialpad.value, focused() === field(dialpad)]).to.deep.equal([NUMBER, true]);
      await type(dialpad, '');
      await sendKeys({ press: 'ArrowUp' });
      expect(dialpad.value).to.equal(NUMBER);
      await settled(session);
    });
  });

  describe('outdial ANI', () => {
    const anis = [
      { id: 'z', name: { en: 'Zürich', 'zh-CN': '苏黎世' }, number: '+41445550100' },
      { id: 'a', name: { en: 'aarau', 'zh-CN': '阿劳' }, number: '+41625550100' },
      { id: 'e', name: { en: 'Éclépens', 'zh-CN': '埃克莱庞' }, number: '+41215550100' },
    ];
    const select = (root: Element) => deep(root, 'select') as HTMLSelectElement;
    const names = (root: Element) =>
      [...select(root).options].map(({ text }) => text.split(' · ')[0]!.trim());
    const choose = (root: Element, value: string) => {
      select(root).value = value;
      select(root).dispatchEvent(new Event('input', { bubbles: true }));
    };

    it('what is typed in it does not reach the page', async () => {
      const { dialpad } = await open();
      const heard: string[] = [];
      const hears = (event: KeyboardEvent) => heard.push(event.key);
      document.addEventListener('keydown', hears);
      select(dialpad).focus();
      await sendKeys({ press: 's' });
      document.removeEventListener('keydown', hears);
      expect(heard).to.deep.equal([]);
    });

    it('is sorted by the locale, behind "Select outdial ANI"', async () => {
      const { dialpad } = await open({ outdial: { anis } });
      expect(nameOf(select(dialpad))).to.equal('Outdial ANI');
      expect(names(dialpad)).to.deep.equal(['Select outdial ANI', 'aarau', 'Éclépens', 'Zürich']);
      const chinese = await open({ outdial: { anis }, lang: 'zh-CN' });
      const sorted = anis.map(({ name }) => name['zh-CN']).sort(new Intl.Collator('zh-CN').compare);
      expect(names(chinese.dialpad)).to.deep.equal(['选择外拨 ANI', ...sorted]);
    });

    it('goes out with the call; "Select outdial ANI" clears it, and the default is named', async () => {
      const line = lineOf();
      const { dialpad, requests, session } = await open({ outdial: { anis }, line });
      expect(descriptionOf(select(dialpad))).to.equal(
        'Without a choice customers see Contact center · +1 800 555 0100.',
      );
      choose(dialpad, 'e');
      await settled(session);
      expect(descriptionOf(select(dialpad))).to.equal('');
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => requests.length, 'the request');
      expect((requests[0]!.detail as { aniId?: string }).aniId).to.equal('e');
      line.sent[0]!.answer({ ok: false, code: 'refused' });
      await until(() => !isBusy(callButton(dialpad)), 'Call again');
      choose(dialpad, '');
      callButton(dialpad).click();
      await until(() => requests.length === 2, 'the request');
      expect('aniId' in (requests[1]!.detail as object)).to.equal(false);
      expect(descriptionOf(select(dialpad))).to.contain('Contact center');
    });

    it('one that the profile has no longer is not sent', async () => {
      const line = lineOf();
      const { dialpad, session, requests } = await open({ outdial: { anis }, line });
      choose(dialpad, 'e');
      const profile = makeProfile({ outdial: { ...OUTDIAL, anis: anis.slice(0, 2) }, defaultCountry: 'US' });
      session.apply({ type: 'profile', profile } as never);
      await settled(session);
      expect(select(dialpad).value).to.equal('');
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => requests.length, 'the request');
      expect('aniId' in (requests[0]!.detail as object)).to.equal(false);
    });
  });

  describe('address book', () => {
    const book = async (options: Options = {}) => {
      const opened = await open(options);
      byRole(opened.dialpad, 'tab', options.lang ? '通讯簿' : 'Address book')!.click();
      await until(() => parts(opened.dialpad, 'row').length, 'contacts');
      return opened;
    };
    const contacts = (root: Element) => parts(root, 'row').map((row) => seen(row));
    const search = (root: Element) => deep(root, '#search') as HTMLInputElement;

    it('lists the contacts with their numbers, and is searched', async () => {
      const { dialpad } = await book();
      expect(contacts(dialpad)).to.include('Card courier +1 201 201 4170 Call');
      search(dialpad).value = 'courier';
      search(dialpad).dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => contacts(dialpad).length === 1, 'one contact');
      expect(contacts(dialpad)[0]).to.contain('Card courier');
    });

    it('calls from the row, with name and number', async () => {
      const line = lineOf();
      const { dialpad, requests } = await book({ line });
      (await findButton(dialpad, 'Call Card courier')).click();
      await until(() => requests.length, 'the request');
      const { number, name, source } = requests[0]!.detail as Record<string, string>;
      expect([number, name, source]).to.deep.equal(['+12012014170', 'Card courier', 'address-book']);
      await until(() => isBusy(byRole(dialpad, 'button', 'Call Card courier')), 'the row is busy');
    });

    it('by keyboard: from the search into the rows, and on', async () => {
      const line = lineOf();
      const { dialpad, requests } = await book({ line });
      search(dialpad).focus();
      await sendKeys({ press: 'ArrowDown' });
      await until(() => /^Call /.test(nameOf(focused()!)), 'the first row');
      const first = nameOf(focused()!);
      await sendKeys({ press: 'ArrowDown' });
      await until(() => nameOf(focused()!) !== first && /^Call /.test(nameOf(focused()!)), 'the second row');
      const second = nameOf(focused()!).replace('Call ', '');
      await sendKeys({ press: 'Enter' });
      await until(() => requests.length, 'the request');
      expect((requests[0]!.detail as { name: string }).name).to.equal(second);
      await sendKeys({ press: 'Home' });
      await until(() => nameOf(focused()!) === first, 'the first row again');
    });

    it('a contact without a number cannot be called, and says why', async () => {
      const { dialpad } = await book();
      const row = await findButton(dialpad, 'Call Old branch, closed');
      expect([isOff(row), row.getAttribute('aria-description')]).to.deep.equal([true, 'No number']);
    });

    it('during a call no row can, and the reason stands once', async () => {
      const { dialpad } = await book({ agent: 'engaged', rest: { calls: [callState('connected').call] } });
      expect(allByRole(dialpad, 'button', /^Call /).every((row) => isOff(row))).to.equal(true);
      expect(seen(part(dialpad, 'reason')!)).to.equal('You are on a call');
    });

    it('a list that cannot be loaded says so, and is asked again', async () => {
      const { dialpad, session } = await open();
      session.directory = () => Promise.reject(new Error('down'));
      byRole(dialpad, 'tab', 'Address book')!.click();
      await until(() => /could not be loaded/.test(seen(dialpad)), 'the failure');
      session.directory = DIRECTORY;
      await until(() => parts(dialpad, 'row').length, 'contacts');
    });

    it('the focus goes to the search where Try again is gone', async () => {
      const { dialpad, session } = await open();
      session.directory = () => Promise.reject(new Error('down'));
      byRole(dialpad, 'tab', 'Address book')!.click();
      (await findButton(dialpad, 'Try again')).focus();
      await sendKeys({ press: 'Enter' });
      await frames();
      expect(nameOf(focused()!)).to.equal('Search');
    });

    it('what failed says whose call it was, on both tabs', async () => {
      const line = lineOf();
      const { dialpad } = await book({ line });
      (await findButton(dialpad, 'Call Card courier')).click();
      await until(() => line.sent.length, 'the command');
      line.sent[0]!.answer({ ok: false, code: '26' });
      await until(() => /Call Card courier The data center/.test(seen(part(dialpad, 'reason')!)), 'whose');
      byRole(dialpad, 'tab', 'Dialpad')!.click();
      await until(() => field(dialpad), 'the keypad');
      expect(seen(part(dialpad, 'reason')!)).to.match(/^Call Card courier The data center/);
    });

    it('a key that is held calls once', async () => {
      const { dialpad, requests } = await book();
      const call = await findButton(dialpad, 'Call Card courier');
      const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
      expect(call.dispatchEvent(held)).to.equal(false);
      expect(requests).to.have.length(0);
    });

    it('is that of another session once it belongs to that', async () => {
      const contact = (name: string) => ({ id: name, kind: 'contacts', name, number: NUMBER });
      const { dialpad, session } = await open({ rest: { directory: [contact('Before')] } });
      session.directory = null;
      byRole(dialpad, 'tab', 'Address book')!.click();
      await until(() => /Before/.test(contacts(dialpad).join()), 'the contact');
      const store = createStore();
      store.replace(
        snapshotOf([], {
          profile: makeProfile({ outdial: OUTDIAL }),
          directory: [contact('After')],
        } as never),
      );
      session.store = store;
      await settled(session);
      byRole(dialpad, 'tab', 'Address book')!.click();
      await until(() => /After/.test(contacts(dialpad).join()), 'the other contact');
    });

    it('a number in the search is not left in the tab where numbers are masked', async () => {
      const { dialpad, session } = await book({ attributes: 'mask-numbers="4"' });
      const search = deep(dialpad, '#search') as HTMLInputElement;
      search.value = NUMBER;
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(session);
      expect(JSON.stringify({ ...sessionStorage })).not.to.contain('2015532447');
    });

    it('masked numbers are masked, and are not left in the field nor in the tab', async () => {
      const line = lineOf();
      const { dialpad, requests, session } = await book({ line, attributes: 'mask-numbers="4"' });
      expect(contacts(dialpad).join()).not.to.contain('201 4170');
      (await findButton(dialpad, 'Call Card courier')).click();
      await until(() => requests.length, 'the request');
      line.sent[0]!.answer({ ok: false, code: '26' });
      await until(() => /\(26\)/.test(seen(dialpad)), 'the failure');
      await settled(session);
      expect(serialized(dialpad)).not.to.contain('2012014170');
      expect(JSON.stringify({ ...sessionStorage })).not.to.contain('2012014170');
    });
  });

  describe('what is typed stays', () => {
    it('through updates, another dialpad, and a move in the page', async () => {
      const { dialpad, session } = await open();
      await type(dialpad, NUMBER);
      session.apply({ type: 'agent', agent: makeAgent({ state: { kind: 'idle', since: ago(1) } }) } as never);
      await settled(session);
      expect(field(dialpad).value).to.equal(NUMBER);
      const other = document.createElement('cc-dialpad');
      session.append(other);
      await settled(session);
      expect(field(other).value).to.equal(NUMBER);
      const place = document.createElement('div');
      session.append(place);
      place.append(dialpad);
      await settled(session);
      expect(field(dialpad).value).to.equal(NUMBER);
      await type(dialpad, '112');
      await until(() => field(other).value === '112', 'the other dialpad follows');
    });

    it('what the page has given before the agent is known', async () => {
      const session = mount<CcSession>(
        `<cc-session><cc-dialpad value="${NUMBER}"></cc-dialpad></cc-session>`,
      );
      await settled(session);
      await frames();
      session.state = snapshotOf([], { profile: makeProfile({ outdial: OUTDIAL }) }) as never;
      await settled(session);
      const dialpad = session.firstElementChild as CcDialpad;
      await until(() => field(dialpad), 'the field');
      expect(field(dialpad).value).to.equal(NUMBER);
    });

    it('through a reload of the tab, for the same agent only', async () => {
      const first = await open();
      await type(first.dialpad, NUMBER);
      first.session.remove();
      const again = await open();
      await until(() => field(again.dialpad).value === NUMBER, 'the number is back');
      again.session.remove();
      const other = await open({ rest: { agent: makeAgent({ id: 'somebody-else' }) } });
      expect(field(other.dialpad).value).to.equal('');
    });
  });

  describe('alone', () => {
    it('with a profile of its own it asks by its event', async () => {
      const dialpad = mount<CcDialpad>(
        `<cc-dialpad profile='{"outdial":{"enabled":true},"defaultCountry":"US"}'></cc-dialpad>`,
      );
      const requests = hear(dialpad, 'cc-outdial-request');
      await until(() => field(dialpad), 'the field');
      await type(dialpad, NUMBER);
      callButton(dialpad).click();
      await until(() => requests.length, 'the request');
      expect((requests[0]!.detail as { number: string }).number).to.equal(NUMBER);
    });

    it('finds a session that comes later', async () => {
      const stage = mount<HTMLElement>('<div><cc-dialpad session="late"></cc-dialpad></div>');
      const dialpad = stage.firstElementChild as CcDialpad;
      await frames();
      expect(seen(dialpad)).to.equal('');
      const session = document.createElement('cc-session') as CcSession;
      session.id = 'late';
      session.state = snapshotOf([], {}) as never;
      stage.append(session);
      await until(() => field(dialpad), 'the field');
    });
  });

  it('reports a pattern that is none, and refuses no extension', async () => {
    const console = watchConsole();
    try {
      const { dialpad } = await open({ outdial: { extensionPattern: '([' } });
      await type(dialpad, '4102');
      expect(isOff(callButton(dialpad))).to.equal(false);
      const told = console.lines.filter((line) => line.includes('extensionPattern'));
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('CC_BAD_DATA');
    } finally {
      console.restore();
    }
  });

  it('in Chinese it has the words of the guide', async () => {
    const { dialpad } = await open({ lang: 'zh-CN' });
    for (const word of ['拨号盘', '通讯簿', '外拨 ANI', '呼叫']) expect(seen(dialpad)).to.contain(word);
    await findRole(dialpad, 'group', '外拨呼叫');
  });
});
