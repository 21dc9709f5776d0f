/** The lists of the request dialogs: who is in them, where they come from, how they are searched. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CcTransferDialog } from '../../src/index.js';
import type { DirectoryItem } from '../../src/core/schema/types.js';
import type { DirectoryPage, DirectoryQuery } from '../../src/core/store/connector.js';
import type { CcDirectoryRequestEvent } from '../../src/events/request-event.js';
import { makeCall, makeProfile, NOW } from '../fixtures/calls.js';
import {
  activeRow,
  AGENTS,
  CONTACTS,
  DIRECTORY,
  ENTRY_POINTS,
  QUEUES,
  chosen,
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
  byRole,
  button,
  deep,
  findButton,
  findRole,
  frames,
  isOff,
  nameOf,
  part,
  seen,
  until,
} from '../helpers/dom.js';
import { hear, lineOf, mount, openSession, settled, shown, watchConsole } from '../helpers/page.js';

const OTHERS = AGENTS.filter(({ id }) => id !== 'ada').map(({ name }) => name as string);
const asOf = (ms: number, lang = 'en') => new Intl.DateTimeFormat(lang, { timeStyle: 'medium' }).format(ms);

/** Agents "Agent 000" …, the last name has the highest number. */
const crowd = (count: number, from = 0): DirectoryItem[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${from + i}`,
    kind: 'agents',
    name: `Agent ${String(from + i).padStart(6, '0')}`,
    state: 'available',
  }));

/** A source that answers when the test says so. */
function source() {
  const asked: {
    query: DirectoryQuery;
    signal: AbortSignal;
    answer(page: Partial<DirectoryPage> | DirectoryItem[]): void;
    fail(): void;
  }[] = [];
  const directory = (query: DirectoryQuery, { signal }: { signal: AbortSignal }) =>
    new Promise<DirectoryPage>((resolve, reject) =>
      asked.push({
        query,
        signal,
        answer: (page) => resolve((Array.isArray(page) ? page : { asOf: NOW, ...page }) as DirectoryPage),
        fail: () => reject(new Error('no')),
      }),
    );
  return { asked, directory };
}

/** A tab in the background has no frames, and no scroll events of its own. */
function scrollTo(list: Element, top: number): void {
  list.scrollTop = top;
  list.dispatchEvent(new Event('scroll'));
}

/** Waits for so many questions, and that there are no more. */
async function questions(asked: readonly unknown[], count: number): Promise<void> {
  await until(() => asked.length >= count, `${count} questions`);
  await frames(3);
  expect(asked.length, 'questions').to.equal(count);
}

const scroller = (root: Element) => byRole(root, 'listbox')!;
const headings = (root: Element) =>
  [...scroller(root).querySelectorAll('.grp')]
    .map((item) => item.textContent!.trim())
    .filter((text) => /^(Queues|Entry points|队列|入口点)$/.test(text));

describe('the lists: agents', () => {
  const STATES: [name: string, state: string, transfer: boolean, consult: boolean][] = [
    ['Ben Ortiz', 'Available', true, true],
    ['Cho Min-ji', 'Idle', false, true],
    ['Dev Patel', 'Wrap-up', false, false],
    ['Eva Lund', 'Engaged', false, false],
    ['Fay Ross', 'RONA', false, false],
    ['Gus Hall', 'Offline', false, false],
  ];
  const WHY = {
    transfer: 'Only available agents can take a transfer',
    consult: 'Only available and idle agents can be consulted',
  };
  for (const mode of ['transfer', 'consult'] as const) {
    it(`${mode}: all but oneself, each with icon and word of the state; who cannot take it, and why`, async () => {
      const { dialog } = await openDialog({ mode });
      expect(rows(dialog)).to.deep.equal(OTHERS);
      for (const [name, word, transfer, consult] of STATES) {
        const item = row(dialog, name);
        const can = mode === 'transfer' ? transfer : consult;
        expect(seen(item), name).to.contain(word);
        expect(deep(item, 'svg, [class~="i"]'), `icon of ${name}`).to.be.ok;
        expect(isOff(item), name).to.equal(!can);
        if (!can) expect(nameOf(item), name).to.contain(WHY[mode]);
        else expect(nameOf(item), name).not.to.contain('Only');
      }
      // who they are
      expect(seen(row(dialog, 'Ben Ortiz')))
        .to.contain('Cards · Team 2')
        .and.to.contain('DN 4102');
      expect(deep(row(dialog, 'Ben Ortiz'), '[part~="row"]') ?? row(dialog, 'Ben Ortiz').part.contains('row'))
        .to.be.ok;
    });
  }

  it('states differ in icon and colour, not in their word alone', async () => {
    const { dialog } = await openDialog();
    const looks = ['Ben Ortiz', 'Cho Min-ji', 'Dev Patel', 'Eva Lund', 'Fay Ross', 'Gus Hall'].map((name) => {
      const badge = row(dialog, name).firstElementChild as HTMLElement;
      return badge.innerHTML.replace(/<!--.*?-->/g, '').trim();
    });
    expect(new Set(looks).size, 'icons').to.equal(6);
    const colour = (name: string) => getComputedStyle(row(dialog, name).firstElementChild!).color;
    expect(colour('Ben Ortiz')).not.to.equal(colour('Eva Lund'));
    expect(colour('Ben Ortiz')).not.to.equal(colour('Cho Min-ji'));
  });

  it('of one without a state nothing is said, the backend decides', async () => {
    const { dialog, requests } = await openDialog();
    expect(seen(row(dialog, 'Ida Novak'))).to.equal('Ida Novak');
    expect(isOff(row(dialog, 'Ida Novak'))).to.equal(false);
    row(dialog, 'Ida Novak').click();
    await dialog.updateComplete;
    sendOf(dialog).click();
    expect(requests[0]!.detail.target).to.deep.equal({ type: 'agent', id: 'ida', name: 'Ida Novak' });
  });

  it('a state of the future is shown neutrally, and not chosen', async () => {
    const { dialog } = await openDialog({
      directory: [{ id: 'x', kind: 'agents', name: 'Xan', state: 'meditating' } as never],
    });
    expect(seen(row(dialog, 'Xan'))).to.contain('Unknown state');
    expect(isOff(row(dialog, 'Xan'))).to.equal(true);
  });

  it('who cannot take it is not chosen, by mouse or by key', async () => {
    const { dialog, requests } = await openDialog();
    for (const name of ['Cho Min-ji', 'Dev Patel', 'Eva Lund', 'Fay Ross', 'Gus Hall']) {
      row(dialog, name).click();
      await dialog.updateComplete;
      expect(chosen(dialog), name).to.deep.equal([]);
    }
    fieldOf(dialog).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(activeRow(dialog)).to.equal('Cho Min-ji');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(chosen(dialog)).to.deep.equal([]);
    expect(isOff(sendOf(dialog))).to.equal(true);
    sendOf(dialog).click();
    expect(requests).to.deep.equal([]);
  });

  it('a choice that stands is not lost by a click on one that cannot', async () => {
    const { dialog, requests } = await openDialog();
    row(dialog, 'Ben Ortiz').click();
    row(dialog, 'Dev Patel').click();
    await dialog.updateComplete;
    expect(chosen(dialog)).to.deep.equal(['Ben Ortiz']);
    expect(seen(dialog)).to.contain('Transfer to Ben Ortiz');
    sendOf(dialog).click();
    expect(requests[0]!.detail.target.id).to.equal('ben');
  });

  it('selectable: false with a reason of the backend’s wins, for every kind', async () => {
    const reason = { en: 'At lunch till 2', 'zh-CN': '午餐至两点' };
    const off = (item: DirectoryItem): DirectoryItem => ({ ...item, selectable: false, reason });
    const { dialog } = await openDialog({
      directory: [AGENTS[1]!, QUEUES[0]!, ENTRY_POINTS[0]!, CONTACTS[0]!].map(off),
    });
    const look = async (tab: string, name: string) => {
      await openTab(dialog, tab);
      const item = await findRole(dialog, 'option', new RegExp(`^${name}`));
      expect(seen(item), name).to.contain('At lunch till 2');
      expect(nameOf(item), name).not.to.contain('Only available');
      expect(isOff(item), name).to.equal(true);
      item.click();
      await dialog.updateComplete;
      expect(chosen(dialog), name).to.deep.equal([]);
    };
    await look('Agents', 'Ben Ortiz');
    await look('Queues', 'Card Support');
    expect(isOff(row(dialog, 'EP Debit card'))).to.equal(true);
    await look('Dial number', 'Branch Office');
  });

  it('selectable: true does not open one in wrap-up', async () => {
    const { dialog } = await openDialog({ directory: [{ ...AGENTS[3]!, selectable: true }] });
    expect(isOff(row(dialog, 'Dev Patel'))).to.equal(true);
  });

  it('中文', async () => {
    const { dialog } = await openDialog({ lang: 'zh-CN' });
    await until(() => seen(dialog).includes('转接请求'));
    for (const [name, word] of [
      ['Ben Ortiz', '可用'],
      ['Cho Min-ji', '空闲'],
      ['Dev Patel', '话后处理'],
      ['Eva Lund', '通话中'],
      ['Gus Hall', '离线'],
    ] as const)
      expect(seen(row(dialog, name))).to.contain(word);
    expect(nameOf(row(dialog, 'Dev Patel'))).to.contain('只有可用座席才能接受转接');
    await openTab(dialog, '队列');
    await listIs(dialog, '卡片支持', '欺诈处理', 'EP Debit card', 'EP Credit card');
    expect(headings(dialog)).to.deep.equal(['队列', '入口点']);
    await findButton(dialog, '刷新列表');
    expect(seen(dialog)).to.contain('截至');
  });
});

describe('the lists: queues and entry points', () => {
  it('transfer: both, under their headings, and chosen as what they are', async () => {
    const { dialog, requests } = await openDialog();
    await openTab(dialog, 'Queues');
    await listIs(dialog, 'Card Support', 'Fraud desk', 'EP Debit card', 'EP Credit card');
    expect(headings(dialog)).to.deep.equal(['Queues', 'Entry points']);
    const order = seen(scroller(dialog));
    expect(order).to.match(/^Queues .*Card Support.*Fraud desk.*Entry points.*EP Debit card.*EP Credit card/);
    row(dialog, 'Fraud desk').click();
    await dialog.updateComplete;
    expect(seen(dialog)).not.to.contain('cannot come back');
    row(dialog, 'EP Credit card').click();
    await dialog.updateComplete;
    expect(chosen(dialog)).to.deep.equal(['EP Credit card']);
    expect(seen(dialog)).to.contain('A call sent to an entry point cannot come back to you');
    sendOf(dialog).click();
    expect(requests[0]!.detail.target).to.deep.equal({
      type: 'entry-point',
      id: 'ep-credit',
      name: 'EP Credit card',
    });
  });

  it('a queue goes out with its name in the agent’s language', async () => {
    const { dialog, requests } = await openDialog({ lang: 'zh-CN' });
    await openTab(dialog, '队列');
    await until(() => rows(dialog).includes('欺诈处理'));
    row(dialog, '欺诈处理').click();
    await dialog.updateComplete;
    sendOf(dialog).click();
    expect(requests[0]!.detail.target).to.deep.equal({ type: 'queue', id: 'fraud', name: '欺诈处理' });
  });

  it('consult: queues, no entry points; they are not even asked for', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ mode: 'consult', directory, rows: false });
    await openTab(dialog, 'Queues');
    await until(() => asked.some(({ query }) => query.kind === 'queues'));
    asked.at(-1)!.answer([...QUEUES, ...ENTRY_POINTS]);
    await listIs(dialog, 'Card Support', 'Fraud desk');
    expect(headings(dialog)).to.deep.equal([]);
    expect(asked.map(({ query }) => query.kind)).not.to.include('entry-points');
    expect(asked.every(({ query }) => query.purpose === 'consult')).to.equal(true);
  });

  it('of one of the two without entries there is no heading', async () => {
    const { dialog } = await openDialog({ directory: [...AGENTS, ...ENTRY_POINTS] });
    await openTab(dialog, 'Queues');
    await listIs(dialog, 'EP Debit card', 'EP Credit card');
    expect(headings(dialog)).to.deep.equal(['Entry points']);
  });

  const TABS: [title: string, mode: 'transfer' | 'consult', kind: string, profile: object, tabs: string][] = [
    ['transfer of an inbound call', 'transfer', 'inbound', {}, 'Agents Queues Dial number'],
    ['transfer of a campaign call', 'transfer', 'campaign', {}, 'Agents Queues Dial number'],
    ['transfer of an outdial', 'transfer', 'outdial', {}, 'Agents Dial number'],
    [
      'transfer of an outdial with outdial.transferToQueue',
      'transfer',
      'outdial',
      { outdial: { enabled: true, transferToQueue: true } },
      'Agents Queues Dial number',
    ],
    ['consult', 'consult', 'inbound', {}, 'Agents Queues Dial number'],
    ['consult on an outdial', 'consult', 'outdial', {}, 'Agents Queues Dial number'],
    ['consult without consultToQueue', 'consult', 'inbound', { consultToQueue: false }, 'Agents Dial number'],
    [
      'transfer without consultToQueue',
      'transfer',
      'inbound',
      { consultToQueue: false },
      'Agents Queues Dial number',
    ],
  ];
  for (const [title, mode, kind, profile, tabs] of TABS) {
    it(`tabs, ${title}`, async () => {
      const { dialog } = await openDialog({ mode, call: makeCall({ kind: kind as 'inbound' }), profile });
      expect(allByRole(dialog, 'tab').map(nameOf).join(' ')).to.equal(tabs);
    });
  }

  it('a tab that the administrator takes away closes, and nothing of it can be sent', async () => {
    const { dialog, session, requests } = await openDialog({ mode: 'consult' });
    await openTab(dialog, 'Queues');
    await until(() => rows(dialog).includes('Fraud desk'));
    row(dialog, 'Fraud desk').click();
    session.apply({ type: 'profile', profile: makeProfile({ consultToQueue: false }) as never });
    await settled(session);
    expect(allByRole(dialog, 'tab').map(nameOf)).to.deep.equal(['Agents', 'Dial number']);
    expect(byRole(dialog, 'tab', 'Agents')!.getAttribute('aria-selected')).to.equal('true');
    await until(() => rows(dialog).includes('Ben Ortiz'));
    expect(isOff(sendOf(dialog))).to.equal(true);
    sendOf(dialog).click();
    expect(requests).to.deep.equal([]);
  });
});

describe('the lists: who is asked', () => {
  const NAMES = {
    listener: 'Of the page',
    session: 'Of the session',
    line: 'Of the line',
    state: 'Of the state',
  };
  const item = (name: string): DirectoryItem => ({ id: name, kind: 'agents', name, state: 'available' });

  async function sources(has: (keyof typeof NAMES)[]) {
    const session = (await openSession('<cc-transfer-dialog></cc-transfer-dialog>')).session;
    const line = lineOf(
      has.includes('line') ? { directory: async () => ({ items: [item(NAMES.line)], asOf: NOW }) } : {},
    );
    session.connector = line.connector;
    await settled(session);
    line.say({
      type: 'snapshot',
      snapshot: {
        calls: [makeCall()],
        profile: makeProfile(),
        link: { status: 'online' },
        ...(has.includes('state') && { directory: [item(NAMES.state)] }),
      },
    });
    if (has.includes('session')) session.directory = [item(NAMES.session)];
    if (has.includes('listener'))
      session.addEventListener('cc-directory-request', (event) => event.respondWith([item(NAMES.listener)]));
    const dialog = deep(session, 'cc-transfer-dialog') as CcTransferDialog;
    dialog.show();
    await settled(session);
    return dialog;
  }
  const ORDER = ['listener', 'session', 'line', 'state'] as const;
  for (const [i, name] of ORDER.entries()) {
    it(`${ORDER.slice(i).join(', ')}: the first is asked`, async () => {
      await listIs(await sources(ORDER.slice(i) as never), NAMES[name]);
    });
  }

  it('nobody: an empty list says so', async () => {
    const dialog = await sources([]);
    await until(() => seen(dialog).includes('The list is empty'));
  });

  it('the event: of the dialog, bubbles, with a frozen question and a signal', async () => {
    const { dialog, session } = await openDialog({ directory: null, rows: false });
    const heard = hear(session.parentElement!, 'cc-directory-request') as CcDirectoryRequestEvent[];
    write(dialog, 'be');
    await until(() => heard.length);
    const [event] = heard;
    expect(event!.detail).to.deep.equal({
      kind: 'agents',
      text: 'be',
      purpose: 'transfer',
      callId: 'call-1',
    });
    expect(Object.isFrozen(event!.detail)).to.equal(true);
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event!.target === dialog, 'of the dialog').to.equal(true);
    expect(event!.signal).to.be.instanceOf(AbortSignal);
  });

  it('an answer of nothing passes the question on', async () => {
    const { dialog, session } = await openDialog();
    session.addEventListener('cc-directory-request', (event) => event.respondWith(undefined));
    write(dialog, 'eva');
    await listIs(dialog, 'Eva Lund');
  });

  it('stopPropagation() without an answer changes nothing', async () => {
    const { dialog } = await openDialog();
    dialog.addEventListener('cc-directory-request', (event) => event.stopImmediatePropagation());
    write(dialog, 'eva');
    await listIs(dialog, 'Eva Lund');
  });

  it('a dialog outside of its session asks around itself, then around the session', async () => {
    const { session } = await openSession('<i></i>', makeCall());
    const dialog = mount<CcTransferDialog>('<cc-transfer-dialog session="desk"></cc-transfer-dialog>');
    const near = hear(dialog.parentElement!, 'cc-directory-request');
    session.parentElement!.addEventListener('cc-directory-request', (event) =>
      (event as CcDirectoryRequestEvent).respondWith(AGENTS),
    );
    dialog.show();
    await until(() => rows(dialog).length);
    expect(rows(dialog)).to.deep.equal(OTHERS);
    expect(near.length).to.equal(1);
  });

  it('a function of the session: a list, or a page; with the question and its signal', async () => {
    const asked: unknown[][] = [];
    const { dialog } = await openDialog({
      directory: (...args) => {
        asked.push(args);
        return args[0].text ? { items: [AGENTS[4]!], asOf: NOW, total: 1 } : DIRECTORY;
      },
    });
    expect(rows(dialog)).to.deep.equal(OTHERS);
    expect(asked[0]![0]).to.deep.equal({ kind: 'agents', text: '', purpose: 'transfer', callId: 'call-1' });
    expect((asked[0]![1] as { signal: unknown }).signal).to.be.instanceOf(AbortSignal);
    // whoever makes a page has searched
    write(dialog, 'zzz');
    await listIs(dialog, 'Eva Lund');
  });

  it('each tab asks for its own, once; and not again when one comes back to it', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    await questions(asked, 1);
    asked[0]!.answer(AGENTS);
    await until(() => rows(dialog).length);
    await openTab(dialog, 'Queues');
    await questions(asked, 3);
    asked[1]!.answer(QUEUES);
    asked[2]!.answer(ENTRY_POINTS);
    await openTab(dialog, 'Dial number');
    await questions(asked, 4);
    asked[3]!.answer(CONTACTS);
    expect(asked.map(({ query }) => query.kind)).to.deep.equal([
      'agents',
      'queues',
      'entry-points',
      'contacts',
    ]);
    await openTab(dialog, 'Agents');
    await listIs(dialog, ...OTHERS);
    await openTab(dialog, 'Queues');
    await listIs(dialog, 'Card Support', 'Fraud desk', 'EP Debit card', 'EP Credit card');
    expect(asked.length).to.equal(4);
  });

  it('a directory that comes when the dialog is open already, or in place of another, is asked', async () => {
    const { dialog, session } = await openDialog({ directory: null, rows: false });
    await until(() => seen(dialog).includes('The list is empty'));
    session.directory = DIRECTORY;
    await listIs(dialog, ...OTHERS);
    session.directory = [AGENTS[1]!];
    await listIs(dialog, 'Ben Ortiz');
  });

  it('queryDirectory() of the session asks the same way', async () => {
    const { session } = await openSession('<i></i>');
    session.directory = DIRECTORY;
    const page = await session.queryDirectory({ kind: 'agents', text: 'eva', purpose: 'consult' });
    expect(page).to.deep.include({ total: 1, asOf: NOW });
    expect(page.items.map(({ id }) => id)).to.deep.equal(['eva']);
    session.addEventListener('cc-directory-request', (event) =>
      event.respondWith(Promise.reject(new Error('x'))),
    );
    expect(
      await session.queryDirectory({ kind: 'agents', text: '', purpose: 'consult' }).catch(() => 'failed'),
    ).to.equal('failed');
  });
});

describe('the lists: answers that come late', () => {
  it('another text aborts the question before; an abort is no failure', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    write(dialog, 'e');
    await questions(asked, 2);
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(asked[1]!.signal.aborted).to.equal(false);
    asked[0]!.fail();
    asked[1]!.answer([AGENTS[4]!]);
    await listIs(dialog, 'Eva Lund');
    expect(seen(dialog)).not.to.contain('could not be loaded');
  });

  it('the signal of a listener is aborted too', async () => {
    const { dialog, session } = await openDialog({ directory: null, rows: false });
    const signals: AbortSignal[] = [];
    session.addEventListener('cc-directory-request', (event) => {
      signals.push(event.signal);
      event.respondWith(new Promise(() => undefined));
    });
    write(dialog, 'e');
    await until(() => signals.length === 1);
    write(dialog, 'ev');
    await until(() => signals.length === 2);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    dialog.close();
    await dialog.updateComplete;
    expect(signals[1]!.aborted, 'closed').to.equal(true);
  });

  it('a slow first answer after a fast second is dropped', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    write(dialog, 'e');
    await questions(asked, 2);
    asked[1]!.answer({ items: [AGENTS[4]!] });
    await listIs(dialog, 'Eva Lund');
    asked[0]!.answer({ items: AGENTS });
    await frames(3);
    expect(rows(dialog)).to.deep.equal(['Eva Lund']);
  });

  it('until the new answer is there the old rows stay, and the list is busy', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    expect(rows(dialog)).to.deep.equal([]);
    asked[0]!.answer(AGENTS);
    await listIs(dialog, ...OTHERS);
    write(dialog, 'e');
    await questions(asked, 2);
    expect(rows(dialog)).to.deep.equal(OTHERS);
    expect(scroller(dialog).getAttribute('aria-busy')).to.equal('true');
    asked[1]!.answer([]);
    await until(() => seen(dialog).includes('Nothing found for “e”'));
    expect(seen(dialog)).to.contain('Try part of the name, team or DN');
  });

  it('a question that is not new is not asked: spaces around it, a tab and back', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    write(dialog, '  ');
    await dialog.updateComplete;
    await questions(asked, 1);
  });

  it('closed and opened again it asks again', async () => {
    const { asked, directory } = source();
    const { dialog, session } = await openDialog({ directory, rows: false });
    dialog.close();
    await settled(session);
    dialog.show({ mode: 'consult' });
    await questions(asked, 2);
    expect(asked[1]!.query).to.deep.include({ text: '', purpose: 'consult' });
  });
});

describe('the lists: pages', () => {
  const page = (from: number, cursor?: string, more = {}) => ({
    items: crowd(50, from),
    ...(cursor && { cursor }),
    ...more,
  });
  async function paged(total?: number) {
    const { asked, directory } = source();
    const at = await openDialog({ directory, rows: false });
    asked[0]!.answer(page(0, 'p2', total === undefined ? {} : { total }));
    await until(() => rows(at.dialog).length);
    return { ...at, asked };
  }

  it('the next page is asked for as one scrolls to the end, by its cursor', async () => {
    const { dialog, asked } = await paged();
    await questions(asked, 1);
    scrollTo(scroller(dialog), 1e6);
    await questions(asked, 2);
    expect(asked[1]!.query).to.deep.equal({
      kind: 'agents',
      text: '',
      purpose: 'transfer',
      callId: 'call-1',
      cursor: 'p2',
    });
    const height = scroller(dialog).scrollHeight;
    asked[1]!.answer(page(50, 'p3'));
    await until(() => scroller(dialog).scrollHeight > height);
    scrollTo(scroller(dialog), 1e6);
    await questions(asked, 3);
    asked[2]!.answer({ items: crowd(5, 100) });
    await until(() => scroller(dialog).scrollHeight > 2 * height, 'the last page');
    scrollTo(scroller(dialog), 1e6);
    await until(() => rows(dialog).at(-1) === 'Agent 000104');
    await questions(asked, 3);
    expect(seen(dialog)).to.contain('105 agents');
  });

  it('and as one goes down with the arrow keys', async () => {
    const { dialog, asked } = await paged(60);
    fieldOf(dialog).focus();
    await sendKeys({ press: 'ArrowDown' });
    for (let i = 0; i < 8; i++) await sendKeys({ press: 'PageDown' });
    await questions(asked, 2);
    asked[1]!.answer({ items: crowd(10, 50), total: 60 });
    await until(() => row(dialog, 'Agent 000048').getAttribute('aria-setsize') === '60');
    expect(activeRow(dialog)).to.equal('Agent 000048');
    for (let i = 0; i < 11; i++) await sendKeys({ press: 'ArrowDown' });
    expect(activeRow(dialog)).to.equal('Agent 000059');
  });

  it('of a next page that fails the rest stays, and it is not asked for again by itself', async () => {
    const { dialog, asked } = await paged(200);
    scrollTo(scroller(dialog), 1e6);
    await questions(asked, 2);
    asked[1]!.fail();
    await until(() => seen(dialog).includes('The list could not be loaded'));
    expect(rows(dialog).at(-1)).to.equal('Agent 000049');
    for (const top of [0, 1e6, 0, 1e6]) {
      scrollTo(scroller(dialog), top);
      await frames(2);
    }
    dialog.requestUpdate();
    await questions(asked, 2);
    (await findButton(dialog, 'Refresh list')).click();
    await questions(asked, 3);
    expect(asked[2]!.query.cursor).to.equal(undefined);
    asked[2]!.answer(page(0, 'p2'));
    await until(() => !seen(dialog).includes('could not be loaded'));
  });

  it('a page that comes twice, or a place that stays the same, does not go on for ever', async () => {
    const { dialog, asked } = await paged();
    scrollTo(scroller(dialog), 1e6);
    await questions(asked, 2);
    asked[1]!.answer(page(0, 'p2'));
    await until(() => row(dialog, 'Agent 000049').getAttribute('aria-setsize') === '50', 'no more than 50');
    scrollTo(scroller(dialog), 1e6);
    await questions(asked, 2);
  });

  it('a next page for another text is not added', async () => {
    const { dialog, asked } = await paged();
    scrollTo(scroller(dialog), 1e6);
    await questions(asked, 2);
    write(dialog, 'eva');
    await questions(asked, 3);
    expect(asked[1]!.signal.aborted).to.equal(true);
    asked[2]!.answer({ items: [AGENTS[4]!] });
    asked[1]!.answer(page(50));
    await listIs(dialog, 'Eva Lund');
    expect(scroller(dialog).scrollTop).to.equal(0);
  });

  it('another text, or another tab, begins at its beginning', async () => {
    const { dialog } = await openDialog({ directory: [...crowd(200), ...CONTACTS] });
    const down = async () => {
      scrollTo(scroller(dialog), 1500);
      await until(() => !rows(dialog).includes('Agent 000000'));
    };
    await down();
    write(dialog, 'agent');
    await until(() => rows(dialog)[0] === 'Agent 000000');
    expect(scroller(dialog).scrollTop).to.equal(0);
    await down();
    await openTab(dialog, 'Dial number');
    await openTab(dialog, 'Agents');
    await until(() => rows(dialog)[0] === 'Agent 000000');
    expect(scroller(dialog).scrollTop).to.equal(0);
  });

  it('how many there are: from the source, or not known', async () => {
    const { dialog, asked } = await paged();
    expect(row(dialog, 'Agent 000003').getAttribute('aria-setsize')).to.equal('-1');
    (await findButton(dialog, 'Refresh list')).click();
    await questions(asked, 2);
    asked[1]!.answer(page(0, 'p2', { total: 1234 }));
    await until(() => row(dialog, 'Agent 000003').getAttribute('aria-setsize') === '1234');
    expect(row(dialog, 'Agent 000003').getAttribute('aria-posinset')).to.equal('4');
    expect(seen(dialog)).to.contain('1,234 agents');
  });

  it('oneself, who is not listed, is not counted', async () => {
    const { dialog } = await openDialog();
    const sizes = OTHERS.map((name) => row(dialog, name).getAttribute('aria-setsize'));
    expect([...new Set(sizes)]).to.deep.equal([String(OTHERS.length)]);
    expect(OTHERS.map((name) => row(dialog, name).getAttribute('aria-posinset'))).to.deep.equal(
      OTHERS.map((_, i) => String(i + 1)),
    );
    expect(seen(dialog)).to.contain(`${OTHERS.length} agents`);
  });

  it('headings are not counted either', async () => {
    const { dialog } = await openDialog();
    await openTab(dialog, 'Queues');
    await until(() => rows(dialog).length === 4);
    const all = allByRole(dialog, 'option');
    expect(all.map((item) => item.getAttribute('aria-posinset'))).to.deep.equal(['1', '2', '3', '4']);
    expect(all.map((item) => item.getAttribute('aria-setsize'))).to.deep.equal(['4', '4', '4', '4']);
    expect(seen(dialog)).to.contain('2 queues').and.to.contain('2 entry points');
  });
});

describe('the lists: failures, and asking anew', () => {
  it('a list that fails says so and can be tried again', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    asked[0]!.fail();
    await until(() => seen(dialog).includes('The list could not be loaded'));
    await questions(asked, 1);
    (await findButton(dialog, 'Try again')).click();
    await questions(asked, 2);
    asked[1]!.answer(AGENTS);
    await listIs(dialog, ...OTHERS);
    expect(button(dialog, 'Try again')).to.equal(undefined);
  });

  it('what fails for a new text does not leave the answers to the old one', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    asked[0]!.answer(AGENTS);
    await listIs(dialog, ...OTHERS);
    write(dialog, 'eva');
    await questions(asked, 2);
    asked[1]!.fail();
    await until(() => seen(dialog).includes('The list could not be loaded'));
    expect(rows(dialog)).to.deep.equal([]);
  });

  it('one of the two lists that fails leaves the other, and says so', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    await openTab(dialog, 'Queues');
    await questions(asked, 3);
    asked[1]!.answer(QUEUES);
    asked[2]!.fail();
    await listIs(dialog, 'Card Support', 'Fraud desk');
    await until(() => seen(dialog).includes('The list could not be loaded'));
  });

  for (const [title, answer] of [
    ['nothing at all', { asOf: NOW }],
    ['text', 'agents'],
    ['items that are none', { items: 'ben' }],
  ] as const) {
    it(`an answer that is ${title} is a failure, and reported`, async () => {
      const console = watchConsole();
      try {
        const { dialog, session } = await openDialog({ directory: null, rows: false });
        const problems = hear(session, 'cc-problem');
        session.directory = () => answer as never;
        write(dialog, 'x');
        await until(() => seen(dialog).includes('The list could not be loaded'));
        expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['CC_BAD_DATA']);
      } finally {
        console.restore();
      }
    });
  }

  it('Refresh list asks anew and says when', async () => {
    let state = 'available' as const as DirectoryItem['state'];
    let now = NOW;
    const { dialog, clock } = await openDialog({
      directory: () => ({ items: [{ ...AGENTS[1]!, state }], asOf: now }),
    });
    expect(seen(dialog)).to.contain(`as of ${asOf(NOW)}`);
    await clock.advance(65_000);
    expect(seen(dialog), 'it is as old as it is').to.contain(`as of ${asOf(NOW)}`);
    now += 65_000;
    state = 'wrapup';
    const refresh = await findButton(dialog, 'Refresh list');
    refresh.focus();
    refresh.click();
    await until(() => seen(dialog).includes(`as of ${asOf(now)}`));
    expect(seen(row(dialog, 'Ben Ortiz'))).to.contain('Wrap-up');
    expect(isOff(row(dialog, 'Ben Ortiz'))).to.equal(true);
  });

  it('without a time of its own an answer is as old as its arrival, by the server’s clock', async () => {
    const { asked, directory } = source();
    const { dialog, clock } = await openDialog({ directory, rows: false });
    await clock.advance(30_000);
    asked[0]!.answer({ items: AGENTS, asOf: undefined as never });
    await until(() => seen(dialog).includes(`as of ${asOf(NOW + 30_000)}`));
  });

  it('Refresh list of queues asks for both', async () => {
    const { asked, directory } = source();
    const { dialog } = await openDialog({ directory, rows: false });
    await openTab(dialog, 'Queues');
    await questions(asked, 3);
    asked[1]!.answer(QUEUES);
    asked[2]!.answer(ENTRY_POINTS);
    await until(() => rows(dialog).length === 4);
    (await findButton(dialog, 'Refresh list')).click();
    await questions(asked, 5);
    expect(asked.slice(3).map(({ query }) => query.kind)).to.deep.equal(['queues', 'entry-points']);
  });

  it('bad entries are refused and reported with their path, the good ones shown', async () => {
    const console = watchConsole();
    try {
      const { dialog, session } = await openDialog({ rows: false, directory: null });
      const problems = hear(session, 'cc-problem');
      session.directory = [
        AGENTS[1],
        null,
        'Eva',
        { id: 5, kind: 'agents', name: 'Number' },
        { id: 'k', kind: 'robots', name: 'Robot' },
        { id: 'n', kind: 'agents', name: { en: 7 } },
        { id: 's', kind: 'agents', name: 'Sly', selectable: 'false' },
        AGENTS[2],
      ] as never;
      (await findButton(dialog, 'Refresh list')).click();
      await listIs(dialog, 'Ben Ortiz', 'Cho Min-ji');
      expect(problems.length).to.be.greaterThan(0);
      expect(problems.map(({ detail }) => detail.code)).to.include('CC_BAD_DATA');
      expect(problems[0]!.detail.path).to.match(/^directory\[1\]/);
      expect(console.lines.join()).not.to.contain('Robot');
    } finally {
      console.restore();
    }
  });
});

describe('the lists: entries of one id', () => {
  const twice = [AGENTS[1]!, { ...AGENTS[1]!, name: 'Ben again' }, AGENTS[2]!];
  for (const [title, directory] of [
    ['in a page', () => ({ items: twice, asOf: NOW })],
    ['in a list', twice],
  ] as const) {
    it(`twice ${title}: the list works all the same`, async () => {
      const { dialog, requests } = await openDialog({ directory: directory as never, mode: 'consult' });
      expect(rows(dialog)).to.include.members(['Ben Ortiz', 'Cho Min-ji']);
      write(dialog, 'cho');
      if (Array.isArray(directory)) await listIs(dialog, 'Cho Min-ji');
      row(dialog, 'Cho Min-ji').click();
      await until(() => chosen(dialog).includes('Cho Min-ji'));
      sendOf(dialog).click();
      expect(requests[0]!.detail.target.id).to.equal('cho');
    });
  }
});

describe('the lists: search', () => {
  const PEOPLE: DirectoryItem[] = [
    { id: 'wang', kind: 'agents', name: { en: 'Wang Xiaoming', 'zh-CN': '王小明' }, dn: '4201' },
    { id: 'zhang', kind: 'agents', name: '张伟', team: '信用卡' },
    { id: 'mueller', kind: 'agents', name: 'Jürgen Müller', team: { en: 'Loans', 'zh-CN': '贷款' } },
    { id: 'ole', kind: 'agents', name: 'Øle Åberg', dn: '4299' },
    { id: 'ana', kind: 'agents', name: "Ana O'Neill" },
  ];
  const SEARCHES: [text: string, lang: string, found: string[]][] = [
    ['muller', 'en', ['Jürgen Müller']],
    ['MÜLLER', 'en', ['Jürgen Müller']],
    ['mueller', 'en', ['Jürgen Müller']],
    ['jur mul', 'en', ['Jürgen Müller']],
    ['mul jur', 'en', ['Jürgen Müller']],
    ['aberg', 'en', ['Øle Åberg']],
    ['oneill', 'en', ["Ana O'Neill"]],
    ['张', 'en', ['张伟']],
    ['zhangwei', 'en', ['张伟']],
    ['zw', 'en', ['张伟']],
    ['zhang wei', 'en', ['张伟']],
    ['wangxm', 'zh-CN', ['王小明']],
    ['xiaoming', 'zh-CN', ['王小明']],
    ['小明', 'zh-CN', ['王小明']],
    ['小明', 'en', ['Wang Xiaoming']],
    ['loans', 'en', ['Jürgen Müller']],
    ['贷款', 'zh-CN', ['Jürgen Müller']],
    ['4299', 'en', ['Øle Åberg']],
  ];
  for (const [text, lang, found] of SEARCHES) {
    it(`${lang} "${text}"`, async () => {
      const { dialog } = await openDialog({ directory: PEOPLE, lang });
      write(dialog, text);
      await listIs(dialog, ...found);
    });
  }

  const NUMBERS: [text: string, found: string[]][] = [
    ['0188', ['Branch Office']],
    ['201553', ['Branch Office']],
    ['+44 20 7946 0018', ['Courier']],
    ['020 7946', ['Courier']],
    ['(201) 553-0188', ['Branch Office']],
    ['cour', ['Courier']],
  ];
  for (const [text, found] of NUMBERS) {
    it(`a number: "${text}"`, async () => {
      const { dialog } = await openDialog();
      await openTab(dialog, 'Dial number');
      await listIs(dialog, 'Branch Office', 'Courier');
      write(dialog, text);
      await listIs(dialog, ...found);
    });
  }

  it('the order is the one of the names in the language', async () => {
    const { dialog } = await openDialog({ directory: PEOPLE });
    await listIs(dialog, "Ana O'Neill", 'Jürgen Müller', 'Øle Åberg', 'Wang Xiaoming', '张伟');
  });

  it('what is found is announced by its number, nothing found as such', async () => {
    const { dialog } = await openDialog();
    const status = () => allByRole(dialog, 'status').map(seen).join();
    expect(status()).to.contain('7 agents');
    write(dialog, 'eva');
    await until(() => status().includes('1 agent'));
    write(dialog, 'evaaa');
    await until(() => status().includes('0 agents'));
  });

  it('each tab keeps the text of its own search', async () => {
    const { dialog } = await openDialog();
    write(dialog, 'eva');
    await openTab(dialog, 'Queues');
    expect(fieldOf(dialog).value).to.equal('');
    write(dialog, 'fraud');
    await listIs(dialog, 'Fraud desk');
    await openTab(dialog, 'Agents');
    expect(fieldOf(dialog).value).to.equal('eva');
    await listIs(dialog, 'Eva Lund');
  });
});

describe('the lists: 100,000 entries', function () {
  this.timeout(60_000);
  const COUNT = 100_000;
  const ALL = crowd(COUNT);
  const LAST = `Agent 0${COUNT - 1}`;

  async function huge() {
    const at = await openDialog({ directory: ALL, rows: false });
    await until(() => rows(at.dialog).length, 'the list', 40_000);
    return at;
  }

  it('few are in the page, the end is reached by scrolling, places and sizes are right', async () => {
    const { dialog } = await huge();
    const list = scroller(dialog);
    expect(seen(dialog)).to.contain('100,000 agents');
    const right = () => {
      const all = allByRole(dialog, 'option');
      expect(all.length, 'rows in the page').to.be.within(8, 60);
      const places = all.map((item) => Number(item.getAttribute('aria-posinset')));
      expect(places, 'one after the other').to.deep.equal(places.map((_, i) => places[0]! + i));
      for (const [i, item] of all.entries()) {
        expect(item.getAttribute('aria-setsize')).to.equal(String(COUNT));
        expect(nameOf(item)).to.contain(`Agent ${String(places[i]! - 1).padStart(6, '0')}`);
      }
      return places;
    };
    expect(right()[0]).to.equal(1);
    let last = 0;
    // so far down as there are pages; each brings the next
    for (let i = 0; i < 30; i++) {
      const height = list.scrollHeight;
      scrollTo(list, height);
      await until(() => list.scrollHeight > height, 'a next page');
      await frames(2);
      const places = right();
      expect(places[0]! > last || places.at(-1)! > last).to.equal(true);
      last = places.at(-1)!;
    }
    scrollTo(list, 0);
    await until(() => rows(dialog)[0] === 'Agent 000000');
    expect(right()[0]).to.equal(1);
  });

  it('of 2,000 the very last one is reached by scrolling', async () => {
    const { dialog } = await openDialog({ directory: crowd(2000) });
    const list = scroller(dialog);
    const isAll = () => rows(dialog).at(-1) === 'Agent 001999';
    for (let i = 1; i < 42 && !isAll(); i++) {
      const height = list.scrollHeight;
      scrollTo(list, height);
      await until(() => isAll() || list.scrollHeight > height, 'a next page');
    }
    scrollTo(list, list.scrollHeight);
    await until(isAll);
    expect(row(dialog, 'Agent 001999').getAttribute('aria-posinset')).to.equal('2000');
    const { bottom } = row(dialog, 'Agent 001999').getBoundingClientRect();
    expect(bottom, 'in sight').to.be.at.most(list.getBoundingClientRect().bottom + 1);
  });

  it('the last one is found, and chosen', async () => {
    const { dialog, requests } = await huge();
    write(dialog, String(COUNT - 1));
    await until(() => rows(dialog).join() === LAST, LAST, 20_000);
    row(dialog, LAST).click();
    await dialog.updateComplete;
    sendOf(dialog).click();
    expect(requests[0]!.detail.target).to.deep.equal({ type: 'agent', id: `a${COUNT - 1}`, name: LAST });
  });

  it('arrow and page keys: the row of aria-activedescendant is always there and in sight', async () => {
    const { dialog } = await huge();
    fieldOf(dialog).focus();
    const inSight = () => {
      const name = activeRow(dialog)!;
      const box = row(dialog, name).getBoundingClientRect();
      const view = scroller(dialog).getBoundingClientRect();
      expect(box.top, name).to.be.at.least(view.top - 1);
      expect(box.bottom, name).to.be.at.most(view.bottom + 1);
      return name;
    };
    for (const [key, times] of [
      ['ArrowDown', 15],
      ['PageDown', 12],
      ['ArrowUp', 10],
      ['PageUp', 6],
      ['PageDown', 4],
    ] as const) {
      for (let i = 0; i < times; i++) {
        await sendKeys({ press: key });
        await dialog.updateComplete;
        await frames(1);
        inSight();
      }
    }
    // 14 + 72 - 10 - 36 + 24
    expect(inSight()).to.equal('Agent 000064');
  });

  it('scrolled away from it, aria-activedescendant does not name a row that is not there', async () => {
    const { dialog } = await huge();
    fieldOf(dialog).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(activeRow(dialog)).to.equal('Agent 000000');
    scrollTo(scroller(dialog), 2000);
    await until(() => !rows(dialog).includes('Agent 000000'));
    await dialog.updateComplete;
    // throws when it does
    activeRow(dialog);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => activeRow(dialog) === 'Agent 000001');
  });
});

describe('the lists: a standalone dialog', () => {
  it('with data of its own asks the page', async () => {
    const dialog = mount<CcTransferDialog>('<cc-transfer-dialog></cc-transfer-dialog>');
    dialog.addEventListener('cc-directory-request', (event) =>
      (event as unknown as CcDirectoryRequestEvent).respondWith(DIRECTORY),
    );
    dialog.call = makeCall() as never;
    dialog.profile = makeProfile() as never;
    dialog.open = true;
    await shown(dialog);
    await until(() => rows(dialog).length);
    const asked = hear(dialog, 'cc-transfer-request');
    row(dialog, 'Ben Ortiz').click();
    await dialog.updateComplete;
    sendOf(dialog).click();
    expect(asked[0]!.detail.target).to.deep.equal({ type: 'agent', id: 'ben', name: 'Ben Ortiz' });
    expect(part(dialog, 'pane')).to.be.ok;
  });
});
