/** Digits during a call: sent in the order of the keys, shown as they are taken, kept nowhere. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcDialpad } from '../../src/index.js';
import { callState, makeProfile } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  byRole,
  deep,
  findButton,
  focused,
  frames,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { paste } from '../helpers/engine.js';
import { hear, lineOf, openSession, settled, type Line } from '../helpers/page.js';

const CAN = { can: { 'send-digits': true } };
const talking = (more: object = CAN) => ({ ...callState('connected').call, ...more });

async function open(
  markup = '<cc-dialpad mode="digits"></cc-dialpad>',
  call: object = talking(),
  lang = 'en',
) {
  const line: Line = lineOf();
  const opened = await openSession(markup, [call] as never, { lang, snapshot: { profile: makeProfile() } });
  opened.session.connector = line.connector;
  await settled(opened.session);
  line.say({ type: 'link', link: { status: 'online' } });
  await settled(opened.session);
  return { ...opened, line };
}

const key = (root: Element, name: string) =>
  parts(root, 'key').find((item) => nameOf(item).startsWith(name))!;
const echo = (root: Element) => seen(byRole(root, 'textbox')!);
const digitsOf = (line: Line) => line.sent.map(({ command }) => (command as { digits: string }).digits);

describe('<cc-dialpad mode="digits">', () => {
  it('shows nothing unless the backend allows digits, nor while nobody is connected', async () => {
    const off = await open(undefined, talking({}));
    expect(seen(off.element)).to.equal('');
    const offered = await open(undefined, { ...callState('offered-inbound').call, ...CAN });
    expect(seen(offered.element)).to.equal('');
  });

  it('sends each key, and shows it as sent once the backend has taken it', async () => {
    const { element, line, session } = await open();
    key(element, '4').click();
    await until(() => line.sent.length === 1, 'the command');
    expect(deep(element, '.waiting')!.textContent, 'on its way').to.equal('4');
    line.sent[0]!.answer({ ok: true });
    await until(() => deep(element, '.waiting')!.textContent === '', 'taken');
    await settled(session);
    expect(echo(element)).to.equal('4');
    expect(digitsOf(line)).to.deep.equal(['4']);
  });

  it('keeps the order: what is pressed meanwhile follows in one request', async () => {
    const { element, line } = await open();
    for (const name of ['1', '2', '3', '#']) key(element, name).click();
    await until(() => line.sent.length, 'the command');
    await frames();
    expect(digitsOf(line)).to.deep.equal(['1']);
    line.sent[0]!.answer({ ok: true });
    await until(() => line.sent.length === 2, 'the next command');
    expect(digitsOf(line)).to.deep.equal(['1', '23#']);
    line.sent[1]!.answer({ ok: true });
    await until(() => echo(element) === '123#', echo(element));
  });

  it('by keyboard and paste; what is no digit is no digit', async () => {
    const { element, line } = await open();
    key(element, '1').focus();
    await sendKeys({ type: '4+x' });
    await until(() => line.sent.length === 1, 'the command');
    paste(key(element, '1'), '40 2#x');
    line.sent[0]!.answer({ ok: true });
    await until(() => line.sent.length === 2, 'what was pasted');
    expect(digitsOf(line)).to.deep.equal(['4', '402#']);
  });

  for (const [text, digits] of [
    ['Code: 1234', '1234'],
    ['１２＃', '12#'],
    ['A1b', 'A1B'],
  ] as const)
    it(`pasted, ${text} is ${digits}`, async () => {
      const { element, line } = await open();
      paste(key(element, '1'), text);
      await until(() => line.sent.length, 'the command');
      expect(digitsOf(line)).to.deep.equal([digits]);
    });

  it('sends nothing past what failed: it is shown, and tried again in order', async () => {
    const { element, line, session } = await open();
    for (const name of ['1', '2', '3']) key(element, name).click();
    await until(() => line.sent.length, 'the command');
    line.sent[0]!.answer({ ok: true });
    await until(() => line.sent.length === 2, 'the next');
    line.sent[1]!.answer({ ok: false, code: 'timeout' });
    await until(() => /Not sent: 23 · No answer/.test(seen(element)), 'what was not sent');
    expect(echo(element)).to.equal('1');
    (await findButton(element, 'Try again')).click();
    await until(() => line.sent.length === 3, 'once more');
    expect(digitsOf(line)[2]).to.equal('23');
    line.sent[2]!.answer({ ok: true });
    await until(() => echo(element) === '123', 'all of them');
    expect(seen(element)).not.to.contain('Not sent');
    await settled(session);
  });

  it('by keyboard: once tried again, the focus is where the digits are shown', async () => {
    const { element, line } = await open();
    key(element, '1').click();
    await until(() => line.sent.length, 'the command');
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    (await findButton(element, 'Try again')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => line.sent.length === 2, 'once more');
    expect(nameOf(focused()!)).to.equal('Digits sent');
  });

  it('what fails after a move in the page is told', async () => {
    const { element, line, session } = await open();
    key(element, '1').click();
    await until(() => line.sent.length, 'the command');
    const place = document.createElement('div');
    session.append(place);
    place.append(element);
    await settled(session);
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await until(() => /Send digits: The phone system refused/.test(seen(element)), 'the failure');
  });

  it('what waits is sent when the call goes on under another id', async () => {
    const { element, line, session } = await open();
    key(element, '1').click();
    key(element, '2').click();
    await until(() => line.sent.length, 'the command');
    const { id } = talking();
    session.apply([
      { type: 'call', call: talking({ ...CAN, id: 'next', continues: id } as never) },
      { type: 'call-removed', callId: id },
    ] as never);
    await settled(session);
    line.sent[0]!.answer({ ok: true });
    await until(() => line.sent.length === 2, 'the rest');
    expect((line.sent[1]!.command as { callId: string }).callId).to.equal('next');
    expect(digitsOf(line)).to.deep.equal(['1', '2']);
  });

  it('after a failure the next key begins anew', async () => {
    const { element, line } = await open();
    key(element, '1').click();
    await until(() => line.sent.length, 'the command');
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await until(() => /Not sent: 1/.test(seen(element)), 'the failure');
    key(element, '9').click();
    await until(() => line.sent.length === 2, 'the next');
    expect(digitsOf(line)[1]).to.equal('9');
    expect(seen(element)).not.to.contain('Not sent');
  });

  it('a failure is told once, here', async () => {
    const { element, line, session } = await open();
    const notices = document.createElement('cc-notices');
    session.append(notices);
    key(element, '1').click();
    await until(() => line.sent.length, 'the command');
    line.sent[0]!.answer({ ok: false, code: 'refused' });
    await until(() => /Not sent/.test(seen(element)), 'the failure');
    await settled(session);
    expect(seen(notices)).to.equal('');
  });

  it('digits are in no event, no attribute, no storage, no state', async () => {
    const { element, line, session } = await open();
    const heard = hear(session, 'cc-send-digits-request', 'cc-request', 'cc-fact', 'cc-request-done');
    for (const name of ['7', '3', '9', '1']) key(element, name).click();
    await until(() => line.sent.length, 'the command');
    line.sent[0]!.answer({ ok: true });
    await until(() => line.sent.length === 2, 'the rest');
    line.sent[1]!.answer({ ok: true });
    await until(() => echo(element) === '7391', 'the echo');
    const details = JSON.stringify(heard.map(({ detail }) => detail as object));
    expect(details).to.contain('•••');
    expect(details).not.to.match(/391|"7"/);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('391');
    expect(JSON.stringify(session.state)).not.to.contain('391');
    expect((element as CcDialpad).value).to.equal('');
    const attributes = [...element.attributes, ...byRole(element, 'textbox')!.attributes];
    expect(attributes.some(({ value }) => value.includes('391'))).to.equal(false);
    // tools that record pages know it by their marks
    expect(deep(element, '.digits')!.matches('.rr-block[data-private]')).to.equal(true);
  });

  it('is off with the backend’s reason, and a key does nothing', async () => {
    const can = { 'send-digits': { visible: true, enabled: false, reason: 'on-hold' } };
    const { element, line } = await open(undefined, talking({ can }));
    expect(isOff(key(element, '1'))).to.equal(true);
    expect(seen(part(element, 'reason')!)).to.equal('Resume the call before you end it');
    key(element, '1').click();
    key(element, '1').focus();
    await sendKeys({ type: '5' });
    await frames();
    expect(line.sent).to.have.length(0);
  });

  it('another call has been sent nothing yet', async () => {
    const { element, line, session } = await open();
    key(element, '5').click();
    await until(() => line.sent.length, 'the command');
    line.sent[0]!.answer({ ok: true });
    await until(() => echo(element) === '5', 'the echo');
    session.apply([
      { type: 'call-removed', callId: session.state.calls[0]!.id },
      { type: 'call', call: { ...talking(), id: 'other' } },
    ] as never);
    await settled(session);
    expect(echo(element)).to.equal('');
  });

  it('is accessible', async () => {
    const { element } = await open();
    await expectAccessible(element);
  });

  describe('in the card', () => {
    const card = '<cc-call-card></cc-call-card>';

    it('has no button for digits unless the backend allows them', async () => {
      const { element } = await open(card, talking({}));
      expect(byRole(element, 'button', 'Send digits')).to.equal(undefined);
    });

    it('opens the keys, with the focus, and closes them again', async () => {
      const { element, line, session } = await open(card);
      const opener = await findButton(element, 'Send digits');
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      opener.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.matches('.key'), 'the keys');
      await settled(session);
      expect((await findButton(element, 'Send digits')).getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ type: '42' });
      await until(() => line.sent.length, 'the command');
      await sendKeys({ press: 'Escape' });
      await until(() => nameOf(focused()!) === 'Send digits', 'the button again');
      expect(deep(element, 'cc-dialpad')).to.equal(undefined);
    });

    it('in Chinese: 发送数字', async () => {
      const { element } = await open(card, talking(), 'zh-CN');
      (await findButton(element, '发送数字')).click();
      await until(() => seen(element).includes('每次按键立即发送。'), 'the keys');
    });
  });
});
