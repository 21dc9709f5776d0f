/** Transfer request and Consult request: how they open and close, keys, numbers, sending, what is kept. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { CcCallCard, CcSession, CcTransferDialog } from '../../src/index.js';
import { checkDialNumber } from '../../src/core/numbers/dial/index.js';
import type { CcTargetRequestEvent } from '../../src/events/request-event.js';
import { callState, makeCall, makeLeg, makeOther, makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  activeRow,
  chosen,
  CONTACTS,
  DIRECTORY,
  fieldOf,
  listIs,
  openDialog,
  openTab,
  row,
  rows,
  sendOf,
  write,
} from '../helpers/directory.js';
import {
  allByRole,
  button,
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
  still,
  until,
} from '../helpers/dom.js';
import { paste } from '../helpers/engine.js';
import { hear, lineOf, mount, openSession, settled, watchConsole } from '../helpers/page.js';

const CARD = '<cc-call-card></cc-call-card>';
const DIALOG = '<cc-transfer-dialog></cc-transfer-dialog>';
const BEN = { type: 'agent', id: 'ben', name: 'Ben Ortiz' };

const dialogs = (root: Element) => allByRole(root, 'dialog');
const dialogOf = (root: Element) => deep(root, 'cc-transfer-dialog') as CcTransferDialog;
const selectedTab = (root: Element) =>
  allByRole(root, 'tab')
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map(nameOf)
    .join();

interface Desk {
  session: CcSession;
  clock: ManualClock;
  card: CcCallCard;
  requests: CustomEvent[];
  /** `opened transfer`, `closed cancel` … */
  told: string[];
}

function listen(target: EventTarget): string[] {
  const told: string[] = [];
  target.addEventListener('cc-transfer-opened', (event) =>
    told.push(`opened ${(event as CustomEvent).detail.mode}`),
  );
  target.addEventListener('cc-transfer-closed', (event) =>
    told.push(`closed ${(event as CustomEvent).detail.reason}`),
  );
  return told;
}

/** A card on a connected call, with a directory. */
async function desk(
  inner = CARD,
  {
    call = makeCall() as ReturnType<typeof makeCall> | ReturnType<typeof makeCall>[],
    lang = 'en',
    profile = {},
  } = {},
): Promise<Desk> {
  const { session, clock } = await openSession(inner, call, {
    lang,
    snapshot: { profile: makeProfile(profile) },
  });
  session.directory = DIRECTORY;
  return {
    session,
    clock,
    card: deep(session, 'cc-call-card') as CcCallCard,
    requests: hear(session, 'cc-request'),
    told: listen(session),
  };
}

/** The card's own dialog, open, with its list. */
async function fromCard(mode: 'Transfer' | 'Consult' = 'Transfer', at?: Desk) {
  const it = at ?? (await desk());
  const opener = await findButton(it.card, mode);
  opener.focus();
  opener.click();
  await until(() => rows(it.card).length, 'the list is there');
  return { ...it, opener, dialog: dialogOf(it.card) };
}

async function choose(root: Element, name: string): Promise<void> {
  row(root, name).click();
  await until(() => chosen(root).includes(name), `${name} is chosen`);
}

const wrapup = (id = 'call-1') => ({ ...callState('wrapup').call, id, rev: 9 });
const without = (callId: string) => ({ type: 'call-removed', callId }) as const;

describe('<cc-transfer-dialog>, how it opens', () => {
  for (const [mode, title] of [
    ['Transfer', 'Transfer request'],
    ['Consult', 'Consult request'],
  ] as const) {
    it(`${mode} of the card opens the card’s own: ${title}`, async () => {
      const { card, told, session, requests } = await desk();
      const heard = hear(session, 'cc-transfer-opened');
      expect(dialogs(session)).to.deep.equal([]);
      (await findButton(card, mode)).click();
      const dialog = await findRole(card, 'dialog', title);
      expect(told).to.deep.equal([`opened ${mode.toLowerCase()}`]);
      expect(heard[0]!.detail).to.deep.equal({ mode: mode.toLowerCase(), callId: 'call-1' });
      expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: false });
      expect(dialogOf(card).matches(':state(open)')).to.equal(true);
      expect(dialog.getAttribute('aria-modal'), 'not modal').not.to.equal('true');
      await findRole(dialog, 'heading', title);
      await until(() => focused() === byRole(card, 'combobox'), 'the focus is in the search');
      expect(nameOf(fieldOf(card))).to.equal('Search');
      expect(requests, 'nothing is asked of the backend').to.deep.equal([]);
    });
  }

  it('中文', async () => {
    const { card } = await desk(CARD, { lang: 'zh-CN' });
    (await findButton(card, '转接')).click();
    await findRole(card, 'dialog', '转接请求');
    expect(allByRole(card, 'tab').map(nameOf)).to.deep.equal(['座席', '队列', '拨号号码']);
    (await findButton(card, '咨询')).click();
    await findRole(card, 'dialog', '咨询请求');
    await until(() => rows(card).length);
    expect(seen(dialogOf(card))).to.contain('请选择要咨询谁');
    row(card, 'Ben Ortiz').click();
    await until(() => seen(dialogOf(card)).includes('咨询 Ben Ortiz'));
    await expectAccessible(dialogOf(card));
  });

  it('Consult while Transfer is open: one dialog, the other request', async () => {
    const { card } = await fromCard('Transfer');
    await choose(card, 'Ben Ortiz');
    (await findButton(card, 'Consult')).click();
    await findRole(card, 'dialog', 'Consult request');
    expect(dialogs(card).length).to.equal(1);
    await until(() => rows(card).length);
    expect(isOff(row(card, 'Cho Min-ji')), 'by the rules of consults').to.equal(false);
    expect([chosen(card).length, isOff(sendOf(dialogOf(card)))], 'chosen anew').to.deep.equal([0, true]);
  });

  it('the session’s own dialog, when there is one on the page', async () => {
    const { card, session, told } = await desk(CARD + DIALOG);
    const shared = session.lastElementChild as CcTransferDialog;
    (await findButton(card, 'Consult')).click();
    await until(() => shared.open);
    await findRole(shared, 'dialog', 'Consult request');
    expect(dialogs(card)).to.deep.equal([]);
    expect(told).to.deep.equal(['opened consult']);
    await until(() => focused() === fieldOf(shared));
    shared.close();
    await settled(session);
    shared.remove();
    await frames(2);
    (await findButton(card, 'Transfer')).click();
    await findRole(card, 'dialog', 'Transfer request');
  });

  it('also one that stands elsewhere, by session="id"', async () => {
    const { card, session } = await desk();
    const stage = mount(`<div><cc-transfer-dialog session="desk"></cc-transfer-dialog></div>`);
    const shared = dialogOf(stage);
    const told = listen(stage);
    await shared.updateComplete;
    (await findButton(card, 'Transfer')).click();
    await findRole(shared, 'dialog', 'Transfer request');
    expect(dialogs(card)).to.deep.equal([]);
    expect(told).to.deep.equal(['opened transfer']);
    await until(() => rows(shared).length);
    await choose(shared, 'Ben Ortiz');
    const requests = hear(session, 'cc-request');
    sendOf(shared).click();
    expect(requests.map(({ detail }) => detail.target)).to.deep.equal([BEN]);
  });

  it('it is about the call of the card, not about the selected one', async () => {
    const calls = [
      makeCall({ id: 'one' }),
      makeCall({ id: 'two', legs: [makeLeg({ name: 'Second Caller' })] }),
    ];
    const { session } = await desk(`<cc-call-card call-id="two"></cc-call-card>${DIALOG}`, { call: calls });
    expect(session.selectedCallId).to.equal('one');
    const { dialog, requests } = { dialog: dialogOf(session), requests: hear(session, 'cc-request') };
    (await findButton(deep(session, 'cc-call-card')!, 'Transfer')).click();
    await until(() => rows(dialog).length);
    await choose(dialog, 'Ben Ortiz');
    sendOf(dialog).click();
    expect(requests[0]!.detail).to.deep.include({ type: 'transfer', callId: 'two', target: BEN });
  });

  it('two dialogs on a page: only the one that was asked opens', async () => {
    const { session, clock } = await desk(
      '<cc-transfer-dialog mode="transfer"></cc-transfer-dialog><cc-transfer-dialog mode="consult"></cc-transfer-dialog>',
    );
    const [transfer, consult] = session.children as unknown as CcTransferDialog[];
    transfer!.show();
    await until(() => rows(transfer!).length);
    write(transfer!, 'b');
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Other' } });
    await clock.advance(1000);
    await settled(session);
    expect([transfer!.open, consult!.open]).to.deep.equal([true, false]);
  });

  it('two cards of one call: one dialog at a time, and then the other', async () => {
    const { session } = await desk(CARD + CARD);
    const [one, two] = session.children as unknown as CcCallCard[];
    (await findButton(one!, 'Transfer')).click();
    await findRole(one!, 'dialog', 'Transfer request');
    (await findButton(two!, 'Transfer')).click();
    await settled(session);
    expect(dialogs(session).length).to.equal(1);
    dialogs(session)[0]!.focus();
    (await findButton(session, 'Close')).click();
    await until(() => !dialogs(session).length);
    await settled(session);
    (await findButton(two!, 'Transfer')).click();
    await findRole(two!, 'dialog', 'Transfer request');
    expect(dialogs(session).length).to.equal(1);
  });

  it('pressed in another card of the call, the dialog that is open is meant', async () => {
    const { session } = await desk(CARD + CARD);
    const [one, two] = session.children as unknown as CcCallCard[];
    (await findButton(one!, 'Transfer')).click();
    await until(() => rows(one!).length);
    (await findButton(two!, 'Consult')).click();
    await findRole(session, 'dialog', 'Consult request');
    expect(dialogs(session).length).to.equal(1);
  });

  it('one that does not stand in the card says whose call it is about', async () => {
    const calls = [
      makeCall({ id: 'one' }),
      makeCall({ id: 'two', legs: [makeLeg({ name: 'Second Caller' })] }),
    ];
    const { session, told } = await desk(DIALOG, { call: calls });
    const dialog = dialogOf(session);
    dialog.show({ callId: 'two' });
    await until(() => rows(dialog).length);
    expect(seen(dialog)).to.contain('Second Caller');
    write(dialog, 'ben');
    await listIs(dialog, 'Ben Ortiz');
    dialog.show({ callId: 'one' });
    await until(() => seen(dialog).includes('Jordan Lee'));
    expect(seen(dialog)).not.to.contain('Second Caller');
    expect(fieldOf(dialog).value, 'what was typed for the other waits there').to.equal('');
    dialog.show({ callId: 'two' });
    await until(() => seen(dialog).includes('Second Caller'));
    await until(() => fieldOf(dialog).value === 'ben');
    expect(told.filter((one) => one.startsWith('closed'))).to.deep.equal([]);
  });

  it('whose call it is, masked where numbers are', async () => {
    const { session } = await openSession(DIALOG, makeCall({ legs: [makeLeg({ name: undefined })] }), {
      attributes: 'mask-numbers="4"',
    });
    dialogOf(session).show();
    await until(() => seen(session).includes('••• ••• 2447'));
    expect(numbersOf(session).includes('5532447')).to.equal(false);
  });

  it('show() and close(), mode and open', async () => {
    const { session, told } = await desk(DIALOG);
    const dialog = dialogOf(session);
    expect([dialog.open, dialog.mode]).to.deep.equal([false, 'transfer']);
    expect(seen(session)).to.equal('');
    dialog.show({ mode: 'consult' });
    await findRole(dialog, 'dialog', 'Consult request');
    expect(dialog.hasAttribute('open')).to.equal(true);
    dialog.close();
    await settled(session);
    expect(seen(session)).to.equal('');
    expect(dialog.hasAttribute('open')).to.equal(false);
    dialog.show({ mode: 'transfer', callId: 'call-1' });
    await findRole(dialog, 'dialog', 'Transfer request');
    dialog.open = false;
    await settled(session);
    expect(told).to.deep.equal(['opened consult', 'closed api', 'opened transfer', 'closed api']);
    dialog.close();
    await settled(session);
    expect(told.length, 'closed is closed').to.equal(4);
  });

  it('the attribute open', async () => {
    const { session, told } = await desk('<cc-transfer-dialog open mode="consult"></cc-transfer-dialog>');
    const dialog = dialogOf(session);
    await findRole(dialog, 'dialog', 'Consult request');
    expect(told, 'the listener came later').to.deep.equal([]);
    dialog.removeAttribute('open');
    await settled(session);
    expect(dialogs(session)).to.deep.equal([]);
    dialog.setAttribute('open', 'false');
    await settled(session);
    expect([dialog.open, dialogs(session).length]).to.deep.equal([false, 0]);
    dialog.setAttribute('open', '');
    dialog.setAttribute('mode', 'transfer');
    await findRole(dialog, 'dialog', 'Transfer request');
    expect(told).to.deep.equal(['closed api', 'opened transfer']);
  });

  for (const [title, calls] of [
    ['no call', []],
    ['a call that rings', [callState('offered-inbound').call]],
    ['a call in wrap-up', [wrapup()]],
    ['a consult', [callState('consult-other').call]],
    ['the consulted agent’s call', [callState('consulted').call]],
  ] as const) {
    it(`there is nothing to transfer: ${title}`, async () => {
      const { session, told } = await desk(DIALOG, { call: [...calls] });
      const dialog = dialogOf(session);
      dialog.show();
      await settled(session);
      expect([dialog.open, dialogs(session).length]).to.deep.equal([false, 0]);
      expect(told).to.deep.equal([]);
    });
  }

  it('has the documented parts, and one solid button', async () => {
    const { dialog } = await openDialog();
    for (const name of ['pane', 'name', 'tab', 'row', 'fact', 'action', 'action-transfer'])
      expect(parts(dialog, name).length, name).to.be.greaterThan(0);
    expect(parts(dialog, 'action').length).to.equal(1);
    expect(seen(sendOf(dialog))).to.equal('Transfer');
  });
});

describe('<cc-transfer-dialog>, a page with a picker of its own', () => {
  async function picking(answer: (event: CcTargetRequestEvent) => void, mode = 'Transfer') {
    const at = await desk();
    const asked: CcTargetRequestEvent[] = [];
    at.session.addEventListener('cc-target-request', (event) => {
      asked.push(event as CcTargetRequestEvent);
      answer(event as CcTargetRequestEvent);
    });
    const opener = await findButton(at.card, mode);
    opener.click();
    return { ...at, asked, opener };
  }
  /** No dialog, no request, no message, nothing under way. */
  async function nothing({ session, card, requests }: Desk) {
    await frames(3);
    await settled(session);
    expect(dialogs(session)).to.deep.equal([]);
    expect(requests).to.deep.equal([]);
    expect(card.matches(':state(pending)')).to.equal(false);
    expect(seen(part(card, 'reason')!)).to.equal('');
    for (const name of ['Transfer', 'Consult']) expect(isBusy(button(card, name)), name).to.equal(false);
  }

  it('is asked by a frozen event of the card', async () => {
    const { asked, card } = await picking((event) => event.preventDefault(), 'Consult');
    expect(asked.length).to.equal(1);
    expect(asked[0]!.detail).to.deep.equal({ callId: 'call-1', purpose: 'consult' });
    expect(Object.isFrozen(asked[0]!.detail)).to.equal(true);
    expect(asked[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(asked[0]!.target === card, 'of the card').to.equal(true);
  });

  for (const [title, answer] of [
    ['a target', BEN],
    ['a promise', Promise.resolve(BEN)],
    ['a function', async () => BEN],
  ] as const) {
    it(`answers ${title}: that is asked for, no dialog opens`, async () => {
      const at = await picking((event) => event.respondWith(answer));
      await until(() => at.requests.length);
      expect(at.requests[0]!.detail).to.deep.include({ type: 'transfer', callId: 'call-1', target: BEN });
      await settled(at.session);
      expect(dialogs(at.session)).to.deep.equal([]);
      expect(at.told).to.deep.equal([]);
    });
  }

  it('a number goes out as it was given', async () => {
    const target = { type: 'number', number: '+12015530188' };
    const at = await picking((event) => event.respondWith(target), 'Consult');
    await until(() => at.requests.length);
    expect(at.requests[0]!.detail).to.deep.include({ type: 'consult', target });
  });

  it('preventDefault(): nobody', async () => nothing(await picking((event) => event.preventDefault())));
  it('rejected: nobody', async () =>
    nothing(await picking((event) => event.respondWith(Promise.reject(new Error('closed'))))));
  for (const answer of [null, undefined, 'ben', 5, false, []]) {
    it(`garbage: ${JSON.stringify(answer)}`, async () =>
      nothing(await picking((event) => event.respondWith(answer))));
  }

  for (const [title, target, mode] of [
    ['an empty object', {}, 'Transfer'],
    ['a type that is none', { type: 'planet', id: 'mars' }, 'Transfer'],
    ['an agent without id', { type: 'agent', name: 'Ben' }, 'Transfer'],
    ['an id that is no text', { type: 'queue', id: 5 }, 'Transfer'],
    ['no number', { type: 'number', number: '' }, 'Transfer'],
    ['an entry point for a consult', { type: 'entry-point', id: 'ep', name: 'EP' }, 'Consult'],
  ] as const) {
    it(`garbage: ${title} is refused, and said`, async () => {
      const at = await picking((event) => event.respondWith(target), mode);
      await until(() =>
        seen(part(at.card, 'reason')!).includes('Something in the request is missing or wrong'),
      );
      expect(at.requests).to.deep.equal([]);
      expect(dialogs(at.session)).to.deep.equal([]);
    });
  }

  it('until it answers the button is busy, and asks no second time', async () => {
    let give!: (target: unknown) => void;
    const at = await picking((event) => event.respondWith(new Promise((resolve) => (give = resolve))));
    await until(() => isBusy(at.opener), 'busy');
    at.opener.click();
    at.opener.click();
    await frames(2);
    expect(at.asked.length, 'asked').to.equal(1);
    expect(dialogs(at.session)).to.deep.equal([]);
    give(BEN);
    await until(() => at.requests.length);
    expect(at.requests.length).to.equal(1);
  });

  it('an answer for a call that goes on under another id is for that one', async () => {
    let give!: (target: unknown) => void;
    const at = await picking((event) => event.respondWith(new Promise((resolve) => (give = resolve))));
    at.session.apply([
      { type: 'call', call: makeCall({ id: 'next', continues: 'call-1' }) as never },
      without('call-1'),
    ]);
    await settled(at.session);
    give(BEN);
    await until(() => at.requests.length);
    expect(at.requests[0]!.detail).to.deep.include({ callId: 'next', target: BEN });
  });

  it('an answer for a call that is in wrap-up by then wants nobody', async () => {
    let give!: (target: unknown) => void;
    const at = await picking((event) => event.respondWith(new Promise((resolve) => (give = resolve))));
    at.session.apply({ type: 'call', call: wrapup() as never });
    await settled(at.session);
    give(BEN);
    await frames(3);
    expect(at.requests).to.deep.equal([]);
    expect(at.session.state.notices, 'and no message').to.deep.equal([]);
  });

  it('an answer for a call that has ended meanwhile does no harm', async () => {
    let give!: (target: unknown) => void;
    const at = await picking((event) => event.respondWith(new Promise((resolve) => (give = resolve))));
    at.session.apply(without('call-1'));
    await settled(at.session);
    give(BEN);
    await frames(3);
    expect(at.requests).to.deep.equal([]);
  });

  it('stopPropagation() alone: the dialog opens', async () => {
    const { card } = await picking((event) => event.stopImmediatePropagation());
    await findRole(card, 'dialog', 'Transfer request');
  });

  it('stopPropagation() and an answer: it counts', async () => {
    const at = await picking((event) => {
      event.stopPropagation();
      event.respondWith(BEN);
    });
    await until(() => at.requests.length);
    expect(dialogs(at.session)).to.deep.equal([]);
  });

  it('a card outside of its session asks around itself, then around the session', async () => {
    const { session } = await desk('<i></i>');
    const card = mount<CcCallCard>('<cc-call-card session="desk"></cc-call-card>');
    const order: string[] = [];
    card.parentElement!.addEventListener('cc-target-request', () => order.push('around the card'));
    session.addEventListener('cc-target-request', (event) => {
      order.push('session');
      (event as CcTargetRequestEvent).respondWith(BEN);
    });
    const requests = hear(session, 'cc-request');
    (await findButton(card, 'Transfer')).click();
    await until(() => requests.length);
    expect(order).to.deep.equal(['around the card', 'session']);
    expect(requests[0]!.detail.target).to.deep.equal(BEN);
    expect(dialogs(card)).to.deep.equal([]);
  });

  it('such a card without an answer opens its own dialog', async () => {
    await desk('<i></i>');
    const card = mount<CcCallCard>('<cc-call-card session="desk"></cc-call-card>');
    (await findButton(card, 'Transfer')).click();
    await findRole(card, 'dialog', 'Transfer request');
    await until(() => rows(card).includes('Ben Ortiz'), 'of the directory of its session');
  });

  it('is asked before the session’s dialog', async () => {
    const { card, session, requests } = await desk(CARD + DIALOG);
    session.addEventListener('cc-target-request', (event) =>
      (event as CcTargetRequestEvent).respondWith(BEN),
    );
    (await findButton(card, 'Transfer')).click();
    await until(() => requests.length);
    expect(dialogs(session)).to.deep.equal([]);
  });
});

describe('<cc-transfer-dialog>, how it closes', () => {
  it('cancel: its Close button; the focus goes back to what opened it', async () => {
    const { card, told, opener, requests } = await fromCard('Consult');
    (await findButton(card, 'Close')).focus();
    (await findButton(card, 'Close')).click();
    await until(() => !dialogs(card).length);
    expect(told).to.deep.equal(['opened consult', 'closed cancel']);
    expect(focused() === opener, 'the focus').to.equal(true);
    expect(requests).to.deep.equal([]);
  });

  it('escape, from anywhere inside; the page does not hear of it', async () => {
    const at = await fromCard();
    const outside = hear(document, 'keydown');
    for (const where of [
      () => fieldOf(at.card),
      () => byRole(at.card, 'tab', 'Agents')!,
      () => button(at.card, 'Refresh list')!,
    ]) {
      at.opener.focus();
      if (!dialogs(at.card).length) at.opener.click();
      await until(() => dialogs(at.card).length);
      where().focus();
      await sendKeys({ press: 'Escape' });
      await until(() => !dialogs(at.card).length, 'it is closed');
      expect(focused() === at.opener, 'the focus').to.equal(true);
    }
    expect(at.told.filter((one) => one.startsWith('closed'))).to.deep.equal(Array(3).fill('closed escape'));
    expect(outside).to.deep.equal([]);
  });

  it('the session’s dialog gives the focus back too', async () => {
    const { card, session, told } = await desk(CARD + DIALOG);
    const opener = await findButton(card, 'Transfer');
    opener.focus();
    opener.click();
    const shared = dialogOf(session);
    await until(() => focused() === fieldOf(shared));
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === opener);
    expect(told).to.deep.equal(['opened transfer', 'closed escape']);
  });

  it('the focus is not taken from where the agent went meanwhile', async () => {
    const { session, dialog } = await fromCard();
    const other = document.createElement('input');
    session.before(other);
    other.focus();
    dialog.close();
    await settled(session);
    expect(focused() === other, 'the focus').to.equal(true);
  });

  it('sent: a transfer that the backend carried out', async () => {
    const { card, session, told, requests } = await fromCard();
    await choose(card, 'Ben Ortiz');
    sendOf(dialogOf(card)).click();
    expect(requests[0]!.detail).to.deep.include({ type: 'transfer', callId: 'call-1', target: BEN });
    await settled(session);
    expect(dialogs(card).length, 'open until it is done').to.equal(1);
    session.apply({ type: 'call', call: wrapup() as never });
    await settled(session);
    await until(() => !dialogs(session).length);
    expect(told).to.deep.equal(['opened transfer', 'closed sent']);
  });

  it('sent: a consult', async () => {
    const { card, session, told, requests } = await fromCard('Consult');
    await choose(card, 'Cho Min-ji');
    sendOf(dialogOf(card)).click();
    expect(requests[0]!.detail).to.deep.include({
      type: 'consult',
      callId: 'call-1',
      target: { type: 'agent', id: 'cho', name: 'Cho Min-ji' },
    });
    const legs = [makeLeg({ hold: true }), makeOther({ phase: 'ringing' })];
    session.apply({ type: 'call', call: makeCall({ rev: 2, topology: 'consult', legs }) as never });
    await settled(session);
    await until(() => !dialogs(session).length);
    expect(told).to.deep.equal(['opened consult', 'closed sent']);
  });

  it('ok alone sends nothing: it closes when an update confirms', async () => {
    const { card, session } = await fromCard();
    session.addEventListener('cc-request', (event) => event.respondWith({ ok: true }));
    await choose(card, 'Ben Ortiz');
    sendOf(dialogOf(card)).click();
    await frames(3);
    expect(dialogs(card).length).to.equal(1);
    expect(isBusy(sendOf(dialogOf(card)))).to.equal(true);
  });

  for (const [title, update] of [
    ['the customer hangs up', { type: 'call', call: wrapup() }],
    ['the call is gone', without('call-1')],
    ['it has ended', { type: 'call', call: { ...callState('ended-completed').call, id: 'call-1', rev: 9 } }],
    [
      'a supervisor made a conference of it',
      { type: 'call', call: { ...callState('conference').call, id: 'call-1', rev: 9 } },
    ],
    [
      'the backend takes the right away',
      { type: 'call-patch', callId: 'call-1', patch: { can: { transfer: false } } },
    ],
  ] as const) {
    it(`call-ended: ${title}`, async () => {
      const { session, told } = await fromCard();
      session.apply(update as never);
      await settled(session);
      await until(() => !dialogs(session).length);
      expect(told).to.deep.equal(['opened transfer', 'closed call-ended']);
    });
  }

  it('call-ended: a consult that the backend no longer allows was not sent', async () => {
    const { session, told } = await fromCard('Consult');
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { can: { consult: false } } });
    await settled(session);
    await until(() => !dialogs(session).length);
    expect(told).to.deep.equal(['opened consult', 'closed call-ended']);
  });

  it('call-ended: the call of show() is gone while another one goes on', async () => {
    const calls = [makeCall({ id: 'one' }), makeCall({ id: 'two' })];
    const { session, told } = await desk(DIALOG, { call: calls });
    const dialog = dialogOf(session);
    session.selectedCallId = 'one';
    dialog.show({ callId: 'two' });
    await until(() => rows(dialog).length);
    await choose(dialog, 'Ben Ortiz');
    session.apply(without('two'));
    await settled(session);
    expect(told).to.deep.equal(['opened transfer', 'closed call-ended']);
    expect(dialogs(session), 'it does not go over to the other call').to.deep.equal([]);
  });

  it('what was typed is given up', async () => {
    const at = await fromCard();
    write(at.card, 'eva');
    await listIs(at.card, 'Eva Lund');
    (await findButton(at.card, 'Close')).click();
    await until(() => !dialogs(at.card).length);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('eva');
    at.opener.click();
    await until(() => rows(at.card).length);
    expect(fieldOf(at.card).value).to.equal('');
  });
});

describe('<cc-transfer-dialog>, the page stays usable', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('End can be pressed, by mouse and by Tab', async () => {
    const { card, requests, opener } = await fromCard();
    opener.focus();
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused()!)).to.equal('End');
    (await findButton(card, 'End')).click();
    expect(requests.map(({ detail }) => detail.type)).to.deep.equal(['end-call']);
    await until(() => isOff(sendOf(dialogOf(card))), 'one request that moves a party at a time');
  });

  it('Hold can be pressed; the dialog stays', async () => {
    const { card, session, requests } = await fromCard();
    (await findButton(card, 'Hold')).click();
    expect(requests.map(({ detail }) => detail.type)).to.deep.equal(['hold']);
    session.apply({
      type: 'call',
      call: makeCall({ rev: 2, legs: [makeLeg({ hold: true, holdSince: NOW })] }) as never,
    });
    await settled(session);
    expect(dialogs(card).length).to.equal(1);
  });

  for (const width of [320, 1000]) {
    it(`${width} px: the card’s buttons stay where they are, and are not covered`, async () => {
      await setViewport({ width: width + 50, height: 1000 });
      const at = await desk();
      at.session.parentElement!.style.width = `${width}px`;
      const own = (name: string) =>
        allByRole(at.card, 'button', name).find((item) => item.getRootNode() === at.card.shadowRoot)!;
      await findButton(at.card, 'End');
      const names = ['Hold', 'Pause recording', 'Consult', 'Transfer', 'End'];
      const places = () =>
        names.map((name) => {
          const { x, y } = own(name).getBoundingClientRect();
          return [name, Math.round(x), Math.round(y)];
        });
      const before = places();
      await fromCard('Transfer', at);
      expect(places()).to.deep.equal(before);
      for (const name of names) {
        const { x, y, width: w, height } = own(name).getBoundingClientRect();
        const there = at.card.shadowRoot!.elementFromPoint(x + w / 2, y + height / 2);
        expect(there?.closest('button') === own(name), name).to.equal(true);
      }
    });
  }

  it('an incoming call appears, and the dialog stays with its text', async () => {
    const { session, card } = await fromCard('Transfer', await desk(`${CARD}<cc-call-list></cc-call-list>`));
    write(card, 'be');
    await listIs(card, 'Ben Ortiz');
    const list = deep(session, 'cc-call-list')!;
    session.apply({ type: 'call', call: { ...callState('offered-inbound-can').call, id: 'new' } as never });
    await settled(session);
    const answer = await findButton(list, 'Answer');
    expect(answer.closest('[inert]')).to.equal(null);
    expect(fieldOf(card).value).to.equal('be');
    expect(focused() === fieldOf(card), 'the focus').to.equal(true);
    const requests = hear(session, 'cc-request');
    answer.click();
    expect(requests.map(({ detail }) => [detail.type, detail.callId])).to.deep.equal([['answer', 'new']]);
  });

  it('Tab leaves it: the focus is not caught', async () => {
    const { session, card } = await fromCard();
    const after = document.createElement('input');
    session.after(after);
    const before = [...Array(30)];
    for (const _ of before) {
      await sendKeys({ press: 'Tab' });
      if (focused() === after) return;
    }
    throw new Error(`Tab ends at ${nameOf(focused()!)} of ${card.localName}`);
  });
});

describe('<cc-transfer-dialog> by keyboard', () => {
  const press = async (dialog: CcTransferDialog, ...keys: string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await dialog.updateComplete;
    }
  };

  for (const dir of ['ltr', 'rtl'] as const) {
    const [on, back] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    it(`tabs, ${dir}: arrows, Home, End`, async () => {
      const { dialog } = await openDialog({ lang: dir === 'ltr' ? 'en' : 'ar' });
      const tabs = allByRole(dialog, 'tab');
      const [agents, queues, number] = tabs.map(nameOf);
      tabs[0]!.focus();
      const after = async (key: string) => {
        await press(dialog, key);
        expect(nameOf(focused()!), 'the focus is on the open one').to.equal(selectedTab(dialog));
        return selectedTab(dialog);
      };
      expect(await after(on)).to.equal(queues);
      expect(await after(on)).to.equal(number);
      expect(await after(on), 'round').to.equal(agents);
      expect(await after(back), 'round').to.equal(number);
      expect(await after(back)).to.equal(queues);
      expect(await after('End')).to.equal(number);
      expect(await after('Home')).to.equal(agents);
      expect(tabs.map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
    });
  }

  it('what is pressed on tabs and in the search does not reach the page', async () => {
    const { dialog, session } = await openDialog();
    const outside = hear(session.parentElement!, 'keydown');
    byRole(dialog, 'tab', 'Agents')!.focus();
    await press(dialog, 'ArrowRight', 'ArrowLeft', 'End', 'Home');
    fieldOf(dialog).focus();
    await press(dialog, 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter');
    expect(outside.map((event) => (event as unknown as KeyboardEvent).key)).to.deep.equal([]);
  });

  it('tabs name their panel, and the panel them', async () => {
    const { dialog } = await openDialog();
    for (const name of ['Queues', 'Dial number', 'Agents']) {
      await openTab(dialog, name);
      const panel = await findRole(dialog, 'tabpanel', name);
      expect(byRole(dialog, 'tab', name)!.getAttribute('aria-controls')).to.equal(panel.id);
    }
  });

  it('the search is a combobox of the list', async () => {
    const { dialog } = await openDialog();
    const field = fieldOf(dialog);
    const list = byRole(dialog, 'listbox', 'Agents')!;
    expect(field.getAttribute('aria-controls')).to.equal(list.id);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(activeRow(dialog)).to.equal(undefined);
  });

  it('arrows and page keys; the focus stays in the field', async () => {
    const { dialog } = await openDialog();
    const field = fieldOf(dialog);
    field.focus();
    const at: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp']) {
      await press(dialog, key);
      at.push(activeRow(dialog));
    }
    expect(at).to.deep.equal([
      'Ben Ortiz',
      'Cho Min-ji',
      'Ben Ortiz',
      'Ida Novak',
      'Ben Ortiz',
      'Ida Novak',
      'Ben Ortiz',
    ]);
    expect(focused() === field, 'the focus').to.equal(true);
  });

  it('headings are passed over, in both directions and by page keys', async () => {
    const { dialog } = await openDialog();
    await openTab(dialog, 'Queues');
    await until(() => rows(dialog).length === 4);
    fieldOf(dialog).focus();
    const at: (string | undefined)[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'PageDown',
      'PageUp',
      'ArrowUp',
      'ArrowDown',
    ]) {
      await press(dialog, key);
      at.push(activeRow(dialog));
    }
    expect(at).to.deep.equal([
      'Card Support',
      'Fraud desk',
      'EP Debit card',
      'Fraud desk',
      'EP Credit card',
      'Card Support',
      'EP Credit card',
      'Card Support',
    ]);
  });

  it('Enter chooses, a second Enter sends; the page hears nothing of these keys', async () => {
    const { dialog, session, requests } = await openDialog();
    const outside = hear(session.parentElement!, 'keydown', 'keypress');
    fieldOf(dialog).focus();
    await press(dialog, 'ArrowDown', 'Enter');
    expect(chosen(dialog)).to.deep.equal(['Ben Ortiz']);
    expect(seen(dialog)).to.contain('Transfer to Ben Ortiz');
    expect(requests).to.deep.equal([]);
    await press(dialog, 'Enter');
    expect(requests.map(({ detail }) => detail.target)).to.deep.equal([BEN]);
    await press(dialog, 'Enter');
    expect(requests.length, 'once').to.equal(1);
    expect(outside.map((event) => (event as unknown as KeyboardEvent).key)).to.deep.equal([]);
  });

  it('a queue and an entry point may have the same id: Enter chooses the other, and sends nothing', async () => {
    const { dialog, requests } = await openDialog({
      directory: [
        { id: 'cards', kind: 'queues', name: 'Cards queue' },
        { id: 'cards', kind: 'entry-points', name: 'Cards entry' },
      ],
      rows: false,
    });
    await openTab(dialog, 'Queues');
    await listIs(dialog, 'Cards queue', 'Cards entry');
    fieldOf(dialog).focus();
    await press(dialog, 'ArrowDown', 'Enter');
    expect(chosen(dialog)).to.deep.equal(['Cards queue']);
    await press(dialog, 'ArrowDown', 'Enter');
    expect(requests).to.deep.equal([]);
    expect(chosen(dialog)).to.deep.equal(['Cards entry']);
    await press(dialog, 'Enter');
    expect(requests.map(({ detail }) => detail.target.type)).to.deep.equal(['entry-point']);
  });

  it('the whole of it by keyboard, from the card', async () => {
    const at = await desk();
    (await findButton(at.card, 'Consult')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rows(at.card).length && focused() === fieldOf(at.card));
    await sendKeys({ type: 'cho' });
    await listIs(at.card, 'Cho Min-ji');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => chosen(at.card).length);
    await sendKeys({ press: 'Enter' });
    expect(at.requests.map(({ detail }) => [detail.type, detail.target.id])).to.deep.equal([
      ['consult', 'cho'],
    ]);
  });

  it('Enter without anybody chosen sends nothing', async () => {
    const { dialog, requests } = await openDialog();
    fieldOf(dialog).focus();
    await sendKeys({ type: 'be' });
    await press(dialog, 'Enter', 'Enter');
    expect(requests).to.deep.equal([]);
  });

  it('letters that are typed are the field’s alone, and no shortcut', async () => {
    const { dialog, session } = await openDialog();
    const outside = hear(session.parentElement!, 'keydown');
    fieldOf(dialog).focus();
    await sendKeys({ type: 'eh t' });
    expect(fieldOf(dialog).value).to.equal('eh t');
    expect(session.state.pending).to.deep.equal([]);
    expect(outside).to.deep.equal([]);
  });

  it('Enter that is held down chooses and does not send', async () => {
    const { dialog, requests } = await openDialog();
    const field = fieldOf(dialog);
    field.focus();
    await press(dialog, 'ArrowDown', 'Enter');
    expect(chosen(dialog)).to.deep.equal(['Ben Ortiz']);
    for (let i = 0; i < 5; i++) {
      const init = { key: 'Enter', repeat: true, bubbles: true, composed: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', init));
      await dialog.updateComplete;
    }
    expect(requests).to.deep.equal([]);
  });

  it('the active row is a person, not a place: it goes along when the list changes', async () => {
    let list = DIRECTORY;
    const { dialog, requests } = await openDialog({ directory: () => ({ items: list, asOf: NOW }) });
    fieldOf(dialog).focus();
    await press(dialog, 'ArrowDown');
    expect(activeRow(dialog)).to.equal('Ben Ortiz');
    const added = { id: 'abe', kind: 'agents', name: 'Abe First', state: 'available' } as const;
    list = [added, ...DIRECTORY];
    (await findButton(dialog, 'Refresh list')).click();
    await until(() => rows(dialog).includes('Abe First'));
    await until(() => activeRow(dialog) === 'Ben Ortiz');
    fieldOf(dialog).focus();
    await press(dialog, 'Enter', 'Enter');
    expect(requests.map(({ detail }) => detail.target.id)).to.deep.equal(['ben']);
  });

  it('keys of an input method choose nothing, send nothing and do not close', async () => {
    const { dialog, requests } = await openDialog();
    await choose(dialog, 'Ben Ortiz');
    const field = fieldOf(dialog);
    field.focus();
    const before = activeRow(dialog);
    const keys = ['Enter', 'Escape', 'ArrowDown', 'PageDown'];
    // Safari says so by a key code only
    const marks = [{ isComposing: true }, { keyCode: 229 }];
    for (const [key, mark] of keys.flatMap((key) => marks.map((mark) => [key, mark] as const))) {
      const event = new KeyboardEvent('keydown', {
        key,
        ...mark,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      field.dispatchEvent(event);
      await dialog.updateComplete;
      expect(event.defaultPrevented, key).to.equal(false);
    }
    expect(requests).to.deep.equal([]);
    expect([dialog.open, activeRow(dialog)]).to.deep.equal([true, before]);
  });

  it('Enter sends to who was chosen by mouse', async () => {
    const { dialog, requests } = await openDialog();
    await choose(dialog, 'Ben Ortiz');
    fieldOf(dialog).focus();
    await press(dialog, 'Enter');
    expect(requests.map(({ detail }) => detail.target.id)).to.deep.equal(['ben']);
  });

  it('Enter after another text does not send to who was chosen before: it goes to the first row', async () => {
    const { dialog, requests } = await openDialog();
    await choose(dialog, 'Ben Ortiz');
    write(dialog, 'cho');
    await listIs(dialog, 'Cho Min-ji');
    fieldOf(dialog).focus();
    await press(dialog, 'Enter');
    expect(requests).to.deep.equal([]);
    expect(activeRow(dialog)).to.equal('Cho Min-ji');
    // idle, and so not to be chosen: who was chosen before is not meant either
    await press(dialog, 'Enter', 'Enter');
    expect(requests).to.deep.equal([]);
  });

  it('another text begins at the top, with no row active', async () => {
    const { dialog } = await openDialog();
    fieldOf(dialog).focus();
    await press(dialog, 'ArrowDown', 'ArrowDown');
    await sendKeys({ type: 'e' });
    await dialog.updateComplete;
    expect(activeRow(dialog)).to.equal(undefined);
  });

  it('a click in the list leaves the focus in the field', async () => {
    const { dialog } = await openDialog();
    fieldOf(dialog).focus();
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    row(dialog, 'Ben Ortiz').dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
  });
});

/** All that can be read on the page, numbers without what stands between their digits. */
const numbersOf = (root: Element) => serialized(root).replace(/[ ().\-\u00a0]/g, '');
describe('<cc-transfer-dialog>, Dial number', () => {
  // what knows of countries is loaded when it is needed first, and given up after a while
  before(async function () {
    this.timeout(30_000);
    for (;;) if ((await checkDialNumber('+12015532447')).formatted) return;
  });

  async function numberTab(options: Parameters<typeof openDialog>[0] = {}) {
    const at = await openDialog({ ...options, rows: false });
    const zh = options.lang === 'zh-CN';
    await openTab(at.dialog, zh ? '拨号号码' : 'Dial number');
    await until(() => rows(at.dialog).length, 'the address book');
    const verdict = () => descriptionOf(fieldOf(at.dialog));
    /** What will be done, in words. */
    const summary = () => seen(part(at.dialog, 'fact')!);
    const type = async (text: string) => {
      write(at.dialog, text);
      await until(verdict, 'a verdict');
    };
    const sent = () => at.requests.map(({ detail }) => detail.target);
    return { ...at, verdict, summary, type, sent };
  }
  const pasteInto = (dialog: CcTransferDialog, text: string) => {
    if (!paste(fieldOf(dialog), text).defaultPrevented) write(dialog, text);
  };

  it('its field is number and search in one, the list is the address book', async () => {
    const { dialog } = await numberTab();
    expect(nameOf(fieldOf(dialog))).to.equal('Number or name');
    await findRole(dialog, 'listbox', 'Address book');
    expect(rows(dialog)).to.deep.equal(['Branch Office', 'Courier']);
    expect(seen(row(dialog, 'Courier'))).to.contain('+442079460018');
  });

  for (const text of ['branch', 'b1', 'ext 12', '1e10', '1-800-FLOWERS', '卡']) {
    it(`text with a letter only searches: ${text}`, async () => {
      const { dialog, verdict, requests } = await numberTab();
      write(dialog, '123');
      await until(verdict);
      write(dialog, text);
      await until(() => !verdict(), 'no verdict');
      expect(isOff(sendOf(dialog))).to.equal(true);
      fieldOf(dialog).focus();
      await sendKeys({ press: 'Enter' });
      sendOf(dialog).click();
      expect(requests).to.deep.equal([]);
      if (text === 'branch') await listIs(dialog, 'Branch Office');
      else await until(() => seen(dialog).includes(`Nothing found for “${text}”`));
    });
  }

  const TYPED: [text: string, dialled: string, says?: string][] = [
    ['+12015532447', '+12015532447', '+1 201 553 2447'],
    // possible, not valid: never blocked
    ['+11234567890', '+11234567890', 'It can be dialled all the same'],
    ['01161123456789', '01161123456789', 'Same line: +61 123456789'],
    ['01161291234567', '01161291234567', 'Dialled as typed. Same line: +61 2 9123 4567'],
    ['123', '123', '123'],
    ['12345678901234', '12345678901234'],
    ['(201) 553-2447', '2015532447'],
    ['201.553/2447', '2015532447'],
    ['*861#', '*861#', '*861#'],
    ['#31#2015532447', '#31#2015532447'],
    ['1234:5678', '1234:5678'],
    ['٢٠١٥٥٣٢٤٤٧', '2015532447'],
    ['２０１５５３２４４７', '2015532447'],
    ['\u202a2015532447\u202c', '2015532447'],
    ['911', '911'],
    ['  2015532447 ', '2015532447'],
  ];
  for (const [text, dialled, says] of TYPED) {
    it(`what is shown is what is sent: "${text}" → ${dialled}`, async () => {
      const { dialog, type, verdict, summary, sent } = await numberTab();
      await type(text);
      if (says) await until(() => verdict().includes(says), `${says}; it is ${verdict()}`);
      expect(summary())
        .to.match(/^Transfer to /)
        .and.to.contain(dialled);
      expect(fieldOf(dialog).value, 'the field keeps what was typed').to.equal(text);
      sendOf(dialog).click();
      expect(sent()).to.deep.equal([{ type: 'number', number: dialled }]);
    });
  }

  const REFUSED: [text: string, why: string][] = [
    ['12', 'Too short: at least 3 digits'],
    ['+', 'Too short: at least 3 digits'],
    ['+#*', 'Too short: at least 3 digits'],
    ['123456789012345', 'Too long: at most 14 digits'],
    ['1+2015532447', '“+” can only stand at the beginning'],
    ['+18005550199', 'An entry point number cannot be used as a dial number'],
    ['18005550199', 'An entry point number cannot be used as a dial number'],
    ['0118005550199', 'An entry point number cannot be used as a dial number'],
    ['(800) 555-0199', 'An entry point number cannot be used as a dial number'],
  ];
  for (const mode of ['transfer', 'consult'] as const) {
    for (const [text, why] of mode === 'transfer' ? REFUSED : REFUSED.slice(-4, -3)) {
      it(`${mode}, refused with its reason: ${text}`, async () => {
        // 011 800 is the prefix for calls abroad, then an international freephone number
        const { dialog, type, verdict, sent } = await numberTab({
          mode,
          profile: { entryPointNumbers: ['+18005550199', '+8005550199'] },
        });
        await type(text);
        await until(() => verdict().includes(why), `${why}; it is ${verdict()}`);
        expect(fieldOf(dialog).getAttribute('aria-invalid')).to.equal('true');
        expect(isOff(sendOf(dialog))).to.equal(true);
        fieldOf(dialog).focus();
        await sendKeys({ press: 'Enter' });
        await sendKeys({ press: 'Enter' });
        sendOf(dialog).click();
        expect(sent()).to.deep.equal([]);
        await type('+12015532447');
        expect(fieldOf(dialog).getAttribute('aria-invalid')).not.to.equal('true');
        expect(isOff(sendOf(dialog))).to.equal(false);
      });
    }
  }

  it('rules of outdials are not those of transfers', async () => {
    const outdial = {
      enabled: true,
      blockedPrefixes: ['+1900'],
      allowedPrefixes: ['+44'],
      extensionPattern: '^4\\d{3}$',
      minDigits: 8,
      maxDigits: 20,
    };
    const { dialog, type, verdict } = await numberTab({ profile: { outdial } });
    for (const text of ['+19005550100', '4102', '12345']) {
      await type(text);
      expect(isOff(sendOf(dialog)), text).to.equal(false);
    }
    await type('123456789012345');
    expect(verdict()).to.contain('at most 14');
  });

  const DROPPED: [text: string, dropped: string, dialled: string][] = [
    ['+12015532447,123', ',123', '+12015532447'],
    ['2015532447;99', ';99', '2015532447'],
    ['201~553~2447', '~', '2015532447'],
    ['+44 (0)20 7946 0018', '(0)', '+442079460018'],
  ];
  for (const [text, dropped, dialled] of DROPPED) {
    it(`what is dropped is said, and the first press only confirms: ${text}`, async () => {
      const { dialog, type, verdict, summary, sent } = await numberTab();
      await type(text);
      expect(verdict()).to.contain(dropped).and.to.contain(`now dials ${dialled}`);
      expect(summary()).to.contain(dialled);
      sendOf(dialog).click();
      await until(() => seen(dialog).includes('Check the number, then press Transfer again.'));
      expect(sent()).to.deep.equal([]);
      sendOf(dialog).click();
      expect(sent()).to.deep.equal([{ type: 'number', number: dialled }]);
    });
  }

  it('a double click is one press: it confirms, and does not send', async () => {
    const { dialog, type, sent } = await numberTab();
    await type('2015532447,1');
    for (const detail of [1, 2]) {
      sendOf(dialog).dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
      await dialog.updateComplete;
    }
    await until(() => seen(dialog).includes('press Transfer again'));
    expect(sent()).to.deep.equal([]);
    sendOf(dialog).click();
    expect(sent().length).to.equal(1);
  });

  it('editing the field takes the confirmation back', async () => {
    const { dialog, type, sent } = await numberTab();
    await type('2015532447,1');
    sendOf(dialog).click();
    await until(() => seen(dialog).includes('press Transfer again'));
    await type('2015532447,12');
    expect(seen(dialog)).not.to.contain('press Transfer again');
    sendOf(dialog).click();
    await until(() => seen(dialog).includes('press Transfer again'));
    expect(sent()).to.deep.equal([]);
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([{ type: 'number', number: '2015532447' }]);
  });

  it('and by keyboard: Enter confirms, Enter sends', async () => {
    const { dialog, sent } = await numberTab({ mode: 'consult' });
    fieldOf(dialog).focus();
    await sendKeys({ type: '2015532447,12' });
    await until(() => !isOff(sendOf(dialog)));
    await sendKeys({ press: 'Enter' });
    await until(() => seen(dialog).includes('then press Consult again'));
    expect(sent()).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(sent()).to.deep.equal([{ type: 'number', number: '2015532447' }]);
  });

  const PASTED: [text: string, says: string, dialled: string][] = [
    ['+1 201 553 2447 ext. 12', 'Send extension 12 with the keypad', '+12015532447'],
    ['tel:+12015532447', '+1 201 553 2447', '+12015532447'],
    ['Phone: 2015532447', 'Removed “Phone:”', '2015532447'],
  ];
  for (const [text, says, dialled] of PASTED) {
    it(`what is pasted is a number also with letters in it: ${text}`, async () => {
      const { dialog, verdict, summary, sent } = await numberTab();
      // the check is loaded with the first number
      write(dialog, '123');
      await until(verdict);
      pasteInto(dialog, text);
      await until(() => verdict().includes(says), `${says}; it is ${verdict()}`);
      expect(summary()).to.contain(dialled);
      sendOf(dialog).click();
      if (text.startsWith('tel:')) {
        expect(sent().length).to.equal(1);
      } else {
        await until(() => seen(dialog).includes('press Transfer again'));
        expect(sent()).to.deep.equal([]);
        sendOf(dialog).click();
      }
      expect(sent()).to.deep.equal([{ type: 'number', number: dialled }]);
    });
  }

  it('the E.164 form is offered, and taken by one press', async () => {
    const { dialog, type, sent, verdict } = await numberTab();
    await type('01161291234567');
    const offer = await findButton(dialog, '+61 2 9123 4567');
    expect(sent()).to.deep.equal([]);
    offer.click();
    await until(() => fieldOf(dialog).value === '+61291234567');
    await until(() => verdict().includes('+61 2 9123 4567'));
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([{ type: 'number', number: '+61291234567' }]);
  });

  it('the offer is only an offer: as typed it goes out as typed', async () => {
    const { dialog, type, sent } = await numberTab();
    await type('01161291234567');
    await findButton(dialog, '+61 2 9123 4567');
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([{ type: 'number', number: '01161291234567' }]);
  });

  it('a chosen contact supplies its number', async () => {
    const { dialog, summary, sent } = await numberTab();
    await choose(dialog, 'Branch Office');
    await until(() => summary().startsWith('Transfer to Branch Office'));
    expect(summary()).to.contain('+1 201 553 0188');
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([{ type: 'number', number: '+12015530188' }]);
  });

  it('by keyboard: a name, arrow, Enter, Enter', async () => {
    const { dialog, sent } = await numberTab();
    fieldOf(dialog).focus();
    await sendKeys({ type: 'cou' });
    await listIs(dialog, 'Courier');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => chosen(dialog).includes('Courier'));
    await sendKeys({ press: 'Enter' });
    expect(sent()).to.deep.equal([{ type: 'number', number: '+442079460018' }]);
  });

  it('another text is meant instead of the contact that was chosen', async () => {
    const { dialog, type, summary, sent } = await numberTab();
    await choose(dialog, 'Branch Office');
    await type('2015532447');
    expect(summary()).to.contain('2015532447').and.not.to.contain('Branch');
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([{ type: 'number', number: '2015532447' }]);
  });

  it('a contact whose number is an entry point’s, or wrong, is refused like a typed one', async () => {
    const { dialog, verdict, sent } = await numberTab({
      profile: { entryPointNumbers: ['+18005550199'] },
      directory: [
        { ...CONTACTS[0]!, number: '+18005550199' },
        { ...CONTACTS[1]!, number: '12' },
      ],
    });
    await choose(dialog, 'Branch Office');
    await until(() => verdict().includes('An entry point number cannot be used'));
    expect(isOff(sendOf(dialog))).to.equal(true);
    await choose(dialog, 'Courier');
    await until(() => verdict().includes('Too short'));
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([]);
  });

  it('what is dropped of a contact’s number is confirmed too', async () => {
    const { dialog, sent } = await numberTab({
      directory: [{ ...CONTACTS[0]!, number: '+1 (201) 553-0188 ext. 7' }],
    });
    await choose(dialog, 'Branch Office');
    await until(() => seen(dialog).includes('Send extension 7'));
    sendOf(dialog).click();
    await until(() => seen(dialog).includes('press Transfer again'));
    expect(sent()).to.deep.equal([]);
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([{ type: 'number', number: '+12015530188' }]);
  });

  it('a contact without a number is shown and cannot be chosen', async () => {
    const { dialog } = await numberTab({ directory: [{ ...CONTACTS[0]!, number: undefined }] });
    expect(isOff(row(dialog, 'Branch Office'))).to.equal(true);
    row(dialog, 'Branch Office').click();
    await dialog.updateComplete;
    expect(chosen(dialog)).to.deep.equal([]);
  });

  it('mask-numbers: contacts are masked wherever one looks, the request carries the number', async () => {
    const { dialog, session, summary, sent } = await numberTab({ attributes: 'mask-numbers="4"' });
    const masked = () => {
      for (const number of ['5530188', '79460018'])
        expect(numbersOf(session).includes(number), `${number} on the page`).to.equal(false);
    };
    expect(seen(row(dialog, 'Branch Office'))).to.contain('••• ••• 0188');
    masked();
    await choose(dialog, 'Branch Office');
    await until(() => summary().includes('••• ••• 0188'));
    // advice comes a little later
    await frames(10);
    masked();
    sendOf(dialog).click();
    expect(sent()).to.deep.equal([{ type: 'number', number: '+12015530188' }]);
    await settled(session);
    masked();
  });

  it('mask-numbers: what is said of a contact’s number is masked too', async () => {
    const { dialog, session } = await numberTab({
      attributes: 'mask-numbers="4"',
      directory: [{ ...CONTACTS[0]!, number: '01161291234567,99' }],
    });
    await choose(dialog, 'Branch Office');
    await until(() => descriptionOf(fieldOf(dialog)));
    await frames(10);
    expect(numbersOf(session).includes('91234567')).to.equal(false);
  });

  it('a number of one’s own typing is not masked', async () => {
    const { type, summary } = await numberTab({ attributes: 'mask-numbers="4"' });
    await type('+12015532447');
    expect(summary()).to.contain('+12015532447');
  });

  it('中文', async () => {
    const { dialog, type, verdict } = await numberTab({
      lang: 'zh-CN',
      profile: { entryPointNumbers: ['+18005550199'] },
    });
    expect(nameOf(fieldOf(dialog))).to.equal('号码或名称');
    await type('12');
    expect(verdict()).to.contain('至少 3 位数字');
    await type('+18005550199');
    expect(verdict()).to.contain('不能使用入口点号码作为拨号号码');
    await type('2015532447,12');
    expect(verdict()).to.contain('现在将拨打 2015532447');
    sendOf(dialog).click();
    await until(() => seen(dialog).includes('请核对号码，然后再次单击转接'));
    await expectAccessible(dialog);
  });
});

describe('<cc-transfer-dialog>, sending', () => {
  /** The card's dialog on a line that answers when the test says so, with Ben chosen. */
  async function ready(mode: 'Transfer' | 'Consult' = 'Transfer', inner = CARD) {
    const session = mount<CcSession>(`<cc-session id="desk">${inner}</cc-session>`);
    const clock = new ManualClock(NOW);
    const line = lineOf();
    session.clock = clock;
    session.connector = line.connector;
    session.directory = DIRECTORY;
    await settled(session);
    line.say({ type: 'snapshot', snapshot: snapshotOf(makeCall()) });
    await settled(session);
    const card = deep(session, 'cc-call-card') as CcCallCard;
    (await findButton(card, mode)).click();
    await until(() => rows(session).length);
    await choose(session, 'Ben Ortiz');
    return { session, clock, line, card, dialog: dialogOf(session), told: listen(session) };
  }
  const reason = (dialog: Element) => parts(dialog, 'reason').map(seen).join();

  for (const mode of ['Transfer', 'Consult'] as const) {
    it(`${mode}: pending, once, and everything else that moves a party is off`, async () => {
      const { dialog, line, session, card } = await ready(mode);
      expect(isBusy(sendOf(dialog))).to.equal(false);
      sendOf(dialog).click();
      sendOf(dialog).click();
      await settled(session);
      expect([isBusy(sendOf(dialog)), isOff(sendOf(dialog))]).to.deep.equal([true, true]);
      expect(dialog.matches(':state(sending)')).to.equal(true);
      sendOf(dialog).click();
      expect(line.sent.map(({ command }) => command.type)).to.deep.equal([mode.toLowerCase()]);
      for (const name of ['Hold', 'End']) {
        const item = await findButton(card, name);
        expect([isOff(item), descriptionOf(item)], name).to.deep.equal([
          true,
          'Waiting for the phone system',
        ]);
      }
      await expectAccessible(dialog);
    });

    it(`${mode}: a failure is told in the dialog alone, and another press is possible`, async () => {
      const { dialog, line, session, card, told } = await ready(mode);
      sendOf(dialog).click();
      line.sent[0]!.answer({ ok: false, code: 'not-available' });
      await until(() => reason(dialog).includes('Not available now'));
      await settled(session);
      expect(seen(card).split('Not available now').length - 1, 'once on the page').to.equal(1);
      expect([isBusy(sendOf(dialog)), isOff(sendOf(dialog))]).to.deep.equal([false, false]);
      expect(chosen(dialog)).to.deep.equal(['Ben Ortiz']);
      await expectAccessible(dialog);
      sendOf(dialog).click();
      await settled(session);
      expect(reason(dialog), 'a new request takes its place').not.to.contain('Not available');
      expect(line.sent.length).to.equal(2);
      expect(line.sent[1]!.command.id).not.to.equal(line.sent[0]!.command.id);
      expect(told).to.deep.equal([]);
    });
  }

  it('somebody else can be chosen after a failure', async () => {
    const { dialog, line, session } = await ready();
    sendOf(dialog).click();
    line.sent[0]!.answer({ ok: false, code: 'not-available' });
    await until(() => reason(dialog).includes('Not available now'));
    await choose(dialog, 'Ida Novak');
    sendOf(dialog).click();
    expect(line.sent[1]!.command).to.deep.include({
      target: { type: 'agent', id: 'ida', name: 'Ida Novak' },
    });
    line.say({ type: 'call', call: wrapup() });
    await settled(session);
    expect(dialogs(session)).to.deep.equal([]);
  });

  it('words of the backend for a code of its own', async () => {
    const { dialog, line } = await ready();
    sendOf(dialog).click();
    line.sent[0]!.answer({ ok: false, code: 'E-77', message: 'Ben has just left' });
    await until(() => reason(dialog).includes('Ben has just left'));
  });

  it('no answer in time', async () => {
    const { dialog, clock } = await ready();
    sendOf(dialog).click();
    await clock.advance(10_000);
    await until(() => reason(dialog).includes('No answer from the phone system'));
    expect(isOff(sendOf(dialog))).to.equal(false);
  });

  it('a late failure after ok', async () => {
    const { dialog, line, session } = await ready();
    sendOf(dialog).click();
    const { id } = line.sent[0]!.command;
    line.sent[0]!.answer({ ok: true });
    await settled(session);
    expect(isBusy(sendOf(dialog))).to.equal(true);
    line.say({ type: 'result', result: { id, ok: false, code: 'refused' } });
    await until(() => reason(dialog).includes('The phone system refused'));
  });

  it('without a line it is off and says why; one goes on typing; nothing is sent by itself', async () => {
    const { dialog, line, session } = await ready();
    line.say({ type: 'link', link: { status: 'offline' } });
    await settled(session);
    const send = sendOf(dialog);
    expect([isOff(send), descriptionOf(send)]).to.deep.equal([true, 'No connection to the phone system']);
    expect(reason(dialog)).to.equal('No connection to the phone system');
    await expectAccessible(dialog);
    send.click();
    write(dialog, 'ida');
    await listIs(dialog, 'Ida Novak');
    await choose(dialog, 'Ida Novak');
    line.say({ type: 'link', link: { status: 'online' } });
    await settled(session);
    expect(line.sent).to.deep.equal([]);
    expect(reason(dialog)).to.equal('');
    sendOf(dialog).click();
    expect(line.sent.length).to.equal(1);
  });

  it('the page may veto: nothing is under way, the dialog stays', async () => {
    const { dialog, line, session, told } = await ready();
    dialog.addEventListener('cc-transfer-request', (event) => event.preventDefault(), { once: true });
    sendOf(dialog).click();
    await settled(session);
    expect([line.sent.length, isBusy(sendOf(dialog)), dialogs(session).length]).to.deep.equal([0, false, 1]);
    sendOf(dialog).click();
    await until(() => line.sent.length === 1);
    expect(told).to.deep.equal([]);
  });

  it('the event of the request comes from the dialog', async () => {
    const { dialog, session } = await ready('Consult');
    const heard = hear(session, 'cc-consult-request');
    let fromDialog = false;
    session.addEventListener('cc-consult-request', (event) => {
      fromDialog = event.composedPath()[0] === dialog;
    });
    sendOf(dialog).click();
    expect([heard.length, fromDialog]).to.deep.equal([1, true]);
    expect(heard[0]!.detail).to.deep.include({ type: 'consult', callId: 'call-1', target: BEN });
  });

  it('`can` takes it away for now, with words of the backend', async () => {
    const { dialog, line, session } = await ready();
    const can = { transfer: { enabled: false, reason: 'Supervisor only' } };
    line.say({ type: 'call-patch', callId: 'call-1', patch: { can } });
    await settled(session);
    expect([isOff(sendOf(dialog)), reason(dialog)]).to.deep.equal([true, 'Supervisor only']);
    sendOf(dialog).click();
    expect(line.sent).to.deep.equal([]);
  });

  it('who went to wrap-up between choice and press cannot be sent, once the list says so', async () => {
    let list = DIRECTORY;
    const { dialog, requests } = await openDialog({ directory: () => list });
    await choose(dialog, 'Ben Ortiz');
    expect(isOff(sendOf(dialog))).to.equal(false);
    list = DIRECTORY.map((item) => (item.id === 'ben' ? { ...item, state: 'wrapup' } : item));
    (await findButton(dialog, 'Refresh list')).click();
    await until(() => isOff(row(dialog, 'Ben Ortiz')));
    await dialog.updateComplete;
    expect(isOff(sendOf(dialog))).to.equal(true);
    expect(seen(part(dialog, 'fact')!))
      .to.contain('Ben Ortiz')
      .and.to.contain('Only available agents');
    fieldOf(dialog).focus();
    await sendKeys({ press: 'Enter' });
    sendOf(dialog).click();
    expect(requests).to.deep.equal([]);
  });

  it('nobody chosen: off, and says what to do', async () => {
    for (const [mode, words] of [
      ['transfer', 'Choose whom to transfer the call to.'],
      ['consult', 'Choose whom to consult.'],
    ] as const) {
      const { dialog, session } = await openDialog({ mode });
      expect([isOff(sendOf(dialog)), descriptionOf(sendOf(dialog))]).to.deep.equal([true, words]);
      expect(seen(part(dialog, 'fact')!)).to.contain(words);
      session.remove();
      sessionStorage.clear();
    }
  });

  const WARNINGS: [
    title: string,
    mode: 'transfer' | 'consult',
    profile: object,
    says: string,
    not: string,
  ][] = [
    ['transfer', 'transfer', {}, 'If nobody takes it, the call is dropped.', 'Consult from here'],
    [
      'transfer that keeps the call',
      'transfer',
      { transferKeepsCall: true },
      'Transfer to Ben Ortiz',
      'dropped',
    ],
    ['consult', 'consult', {}, 'Consult from here, not from your phone.', 'dropped'],
  ];
  for (const [title, mode, profile, says, not] of WARNINGS) {
    it(`what to know before: ${title}`, async () => {
      const { dialog } = await openDialog({ mode, profile });
      await choose(dialog, 'Ben Ortiz');
      expect(seen(part(dialog, 'fact')!))
        .to.contain(says)
        .and.not.to.contain(not);
    });
  }

  it('an entry point warns that the call cannot come back, also where a transfer keeps the call', async () => {
    const { dialog } = await openDialog({ profile: { transferKeepsCall: true } });
    await openTab(dialog, 'Queues');
    await until(() => rows(dialog).length === 4);
    await choose(dialog, 'EP Debit card');
    expect(seen(part(dialog, 'fact')!)).to.contain('cannot come back to you');
  });
});

describe('<cc-transfer-dialog>, what was typed and chosen is kept', () => {
  /** Ida is chosen and "ida" typed, of two who fit. */
  async function typed(inner = CARD, mode: 'Transfer' | 'Consult' = 'Consult') {
    const at = await desk(inner, { call: [makeCall(), makeCall({ id: 'other' })] });
    at.session.selectedCallId = 'call-1';
    await settled(at.session);
    (await findButton(at.card, mode)).click();
    await until(() => rows(at.session).length);
    write(at.session, 'ida');
    await listIs(at.session, 'Ida Novak');
    await choose(at.session, 'Ida Novak');
    at.told.length = 0;
    return { ...at, dialog: dialogOf(at.session) };
  }
  async function expectKept(root: Element, title = 'Consult request') {
    await findRole(root, 'dialog', title);
    await listIs(root, 'Ida Novak');
    expect(fieldOf(root).value).to.equal('ida');
    expect(chosen(root)).to.deep.equal(['Ida Novak']);
    await until(() => !isOff(sendOf(dialogOf(root))), 'it can be sent');
  }

  it('through updates, the focus and the caret too', async () => {
    const { session, card, told } = await typed();
    const field = fieldOf(card);
    field.focus();
    field.setSelectionRange(1, 2);
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'Another queue' } });
    session.state = snapshotOf([makeCall({ rev: 7 }), makeCall({ id: 'other' })]) as never;
    await settled(session);
    await expectKept(card);
    expect(focused() === field, 'the focus').to.equal(true);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([1, 2]);
    expect(told).to.deep.equal([]);
  });

  it('through a hold', async () => {
    const { session, card } = await typed();
    session.apply({ type: 'call', call: makeCall({ rev: 2, legs: [makeLeg({ hold: true })] }) as never });
    await settled(session);
    await expectKept(card);
  });

  for (const [title, inner] of [
    ['the card’s', CARD],
    ['the session’s', CARD + DIALOG],
  ] as const) {
    it(`${title}: through a move in the page`, async () => {
      const { session, dialog, card, requests } = await typed(inner);
      const box = document.createElement('div');
      session.append(box);
      box.append(inner === CARD ? card : dialog);
      await settled(session);
      await expectKept(session);
      sendOf(dialog).click();
      expect(requests[0]!.detail).to.deep.include({ type: 'consult', callId: 'call-1' });
    });

    it(`${title}: through a reload, a new session of the same id`, async () => {
      const { session } = await typed(inner);
      const stage = session.parentElement!;
      session.remove();
      const again = document.createElement('cc-session') as CcSession;
      again.id = session.id;
      again.clock = new ManualClock(NOW);
      again.directory = DIRECTORY;
      for (const tag of inner.match(/(?<=<)cc-[\w-]+/g)!) again.append(document.createElement(tag));
      stage.append(again);
      await settled(again);
      again.state = snapshotOf([makeCall(), makeCall({ id: 'other' })]) as never;
      await settled(again);
      await expectKept(again);
      expect(dialogs(again).length).to.equal(1);
      const requests = hear(again, 'cc-request');
      sendOf(dialogOf(again)).click();
      expect(requests[0]!.detail).to.deep.include({
        type: 'consult',
        callId: 'call-1',
        target: { type: 'agent', id: 'ida', name: 'Ida Novak' },
      });
    });

    it(`${title}: the call goes on under another id`, async () => {
      const { session, requests, told } = await typed(inner);
      session.apply({
        type: 'batch',
        updates: [
          { type: 'call', call: makeCall({ id: 'next', continues: 'call-1' }) },
          { type: 'call-removed', callId: 'call-1' },
        ],
      } as never);
      await settled(session);
      await expectKept(session);
      expect(told, 'nothing opened or closed').to.deep.equal([]);
      sendOf(dialogOf(session)).click();
      expect(requests[0]!.detail).to.deep.include({ type: 'consult', callId: 'next' });
    });
  }

  it('through removal and re-creation of the card', async () => {
    const { session, card } = await typed();
    card.remove();
    await settled(session);
    session.append(document.createElement('cc-call-card'));
    await expectKept(session);
  });

  it('through another session dialog in place of the first', async () => {
    const { session, dialog } = await typed(CARD + DIALOG);
    dialog.remove();
    await settled(session);
    session.append(document.createElement('cc-transfer-dialog'));
    await expectKept(session);
    expect(dialogs(session).length).to.equal(1);
  });

  it('another call in between has no dialog; back at the first it is there again', async () => {
    const { session, card, requests } = await typed();
    session.selectedCallId = 'other';
    await settled(session);
    expect(dialogs(card)).to.deep.equal([]);
    (await findButton(card, 'Transfer')).click();
    await findRole(card, 'dialog', 'Transfer request');
    await until(() => rows(card).length);
    expect([fieldOf(card).value, chosen(card).length]).to.deep.equal(['', 0]);
    write(card, 'ben');
    await listIs(card, 'Ben Ortiz');
    session.selectedCallId = 'call-1';
    await settled(session);
    await expectKept(card);
    sendOf(dialogOf(card)).click();
    expect(requests[0]!.detail).to.deep.include({ type: 'consult', callId: 'call-1' });
    session.selectedCallId = 'other';
    await settled(session);
    await findRole(card, 'dialog', 'Transfer request');
    await listIs(card, 'Ben Ortiz');
  });

  it('the session’s dialog stays with the call that it was opened for', async () => {
    const { session, requests } = await typed(CARD + DIALOG);
    session.selectedCallId = 'other';
    await settled(session);
    await expectKept(session);
    sendOf(dialogOf(session)).click();
    expect(requests[0]!.detail).to.deep.include({ callId: 'call-1' });
  });

  it('the tab, and a number that was typed', async () => {
    const at = await fromCard();
    await openTab(at.card, 'Dial number');
    await until(() => rows(at.card).length);
    write(at.card, '+12015532447');
    await until(() => descriptionOf(fieldOf(at.card)));
    at.card.remove();
    at.session.append(document.createElement('cc-call-card'));
    await findRole(at.session, 'dialog', 'Transfer request');
    await until(() => selectedTab(at.session) === 'Dial number');
    expect(fieldOf(at.session).value).to.equal('+12015532447');
    await until(() => !isOff(sendOf(dialogOf(at.session))));
    sendOf(dialogOf(at.session)).click();
    expect(at.requests[0]!.detail.target).to.deep.equal({ type: 'number', number: '+12015532447' });
  });

  it('each tab has a text of its own; a choice is not taken along to another tab', async () => {
    const { dialog, requests } = await openDialog();
    await choose(dialog, 'Ben Ortiz');
    await openTab(dialog, 'Queues');
    expect(isOff(sendOf(dialog))).to.equal(true);
    sendOf(dialog).click();
    expect(requests).to.deep.equal([]);
  });

  it('the call of a draft is not left by itself', async () => {
    const at = await fromCard();
    at.session.apply({ type: 'call', call: { ...callState('offered-inbound').call, id: 'new' } as never });
    await settled(at.session);
    at.session.apply({ type: 'call', call: makeCall({ id: 'new' }) as never });
    await settled(at.session);
    expect(at.session.selectedCallId).to.equal('call-1');
    expect(dialogs(at.card).length).to.equal(1);
  });

  it('gone with the call', async () => {
    const { session } = await typed();
    expect(JSON.stringify({ ...sessionStorage })).to.contain('ida');
    session.apply(without('call-1'));
    await settled(session);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('ida');
    expect(dialogs(session)).to.deep.equal([]);
  });

  it('garbage in the storage opens nothing and breaks nothing', async () => {
    const lines = watchConsole();
    try {
      for (const draft of [
        5,
        'x',
        [],
        { mode: 'transfer', texts: 5 },
        { mode: 'x', tab: 'y', chosen: 'z' },
      ]) {
        sessionStorage.setItem('cc-drafts:desk', JSON.stringify({ 'call-1/target': draft }));
        const at = await desk();
        await settled(at.session);
        await findButton(at.card, 'End');
        at.session.remove();
        sessionStorage.clear();
      }
      expect(lines.lines).to.deep.equal([]);
    } finally {
      lines.restore();
    }
  });
});

describe('<cc-transfer-dialog>, its looks', () => {
  for (const mode of ['transfer', 'consult'] as const) {
    for (const tab of ['Agents', 'Queues', 'Dial number']) {
      it(`accessible, light and dark: ${mode}, ${tab}`, async () => {
        const { dialog } = await openDialog({ mode });
        await openTab(dialog, tab);
        await until(() => rows(dialog).length);
        await expectAccessible(dialog);
        if (tab === 'Dial number') return;
        fieldOf(dialog).focus();
        await sendKeys({ press: 'ArrowDown' });
        await sendKeys({ press: 'Enter' });
        await until(() => chosen(dialog).length);
        await expectAccessible(dialog);
      });
    }
  }

  it('accessible: a number refused, warned of, to be confirmed; nothing found', async () => {
    const { dialog } = await openDialog();
    await openTab(dialog, 'Dial number');
    for (const [text, says] of [
      ['12', 'Too short'],
      ['+11234567890', 'all the same'],
      ['01161291234567', 'Same line'],
      ['2015532447,12', 'Removed'],
      ['zzz', 'Nothing found'],
    ] as const) {
      write(dialog, text);
      await until(() => seen(dialog).includes(says), says);
      if (says === 'Removed') {
        sendOf(dialog).click();
        await until(() => seen(dialog).includes('press Transfer again'));
      }
      await expectAccessible(dialog);
    }
  });

  it('accessible: loading, failed, empty', async () => {
    let fail!: () => void;
    const { dialog, session } = await openDialog({
      directory: () => new Promise((_, reject) => (fail = () => reject(new Error('no')))),
      rows: false,
    });
    await expectAccessible(dialog);
    fail();
    await findButton(dialog, 'Try again');
    await expectAccessible(dialog);
    session.directory = [];
    (await findButton(dialog, 'Try again')).click();
    await until(() => seen(dialog).includes('The list is empty'));
    await expectAccessible(dialog);
  });

  it('320 px: accessible, nothing is cut off sideways, one height for all tabs', async () => {
    const at = await desk();
    at.session.parentElement!.style.width = '320px';
    const { card } = await fromCard('Transfer', at);
    const heights = new Set<number>();
    for (const tab of ['Agents', 'Queues', 'Dial number']) {
      await openTab(card, tab);
      await until(() => rows(card).length);
      const pane = byRole(card, 'dialog', 'Transfer request')!;
      heights.add(Math.round(pane.getBoundingClientRect().height));
      expect(pane.scrollWidth, tab).to.be.at.most(pane.clientWidth);
      expect(pane.getBoundingClientRect().right).to.be.at.most(card.getBoundingClientRect().right + 1);
      await expectAccessible(card);
    }
    expect(heights.size).to.equal(1);
  });

  it('nothing moves: the button that sends stays where it is', async () => {
    const { dialog, session } = await openDialog();
    const places: [string, number, number][] = [];
    const note = (what: string) => {
      still();
      const { x, y } = sendOf(dialog).getBoundingClientRect();
      places.push([what, Math.round(x), Math.round(y)]);
    };
    note('nobody chosen');
    await choose(dialog, 'Ben Ortiz');
    note('chosen');
    sendOf(dialog).click();
    await settled(session);
    note('pending');
    const [{ id }] = session.state.pending as unknown as [{ id: string }];
    session.apply({ type: 'result', result: { id, ok: false, code: 'refused' } });
    await until(() => seen(dialog).includes('refused'));
    note('failed');
    await openTab(dialog, 'Queues');
    note('queues');
    await openTab(dialog, 'Dial number');
    note('number');
    write(dialog, '12');
    await until(() => seen(dialog).includes('Too short'));
    note('refused');
    const [[, x, y]] = places as [[string, number, number]];
    expect(places).to.deep.equal(places.map(([what]) => [what, x, y]));
  });

  it('a closed dialog takes no room', async () => {
    const { session } = await desk(DIALOG);
    const { width, height } = dialogOf(session).getBoundingClientRect();
    expect([width, height]).to.deep.equal([0, 0]);
  });

  it('words can be overridden, for the dialog of a card by the card', async () => {
    const at = await desk();
    at.card.strings = { transferRequest: 'Hand over' };
    await fromCard('Transfer', at);
    await findRole(at.card, 'dialog', 'Hand over');
  });
});
