/** Call-associated data: fields by type, save, conflict, what is kept, keyboard. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import { createStore, type CcSession, type CcVariables, type Result } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import type { Call, Variable } from '../../src/core/schema/types.js';
import { makeAgent, makeCall, makeLeg, makeOther, makeProfile, NOW, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import {
  allByRole,
  button,
  buttons,
  deepAll,
  descriptionOf,
  everything,
  findButton,
  focused,
  frames,
  isBusy,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  textOf,
  until,
} from '../helpers/dom.js';
import {
  hear,
  mount,
  openSession,
  outcome,
  setVisibility,
  settled,
  shown,
  watchConsole,
} from '../helpers/page.js';

/** Closed roots, as nobody but the page's first script could collect them. */
const rootsOf = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (init.mode === 'closed') rootsOf.set(this, root);
  return root;
};
after(() => (Element.prototype.attachShadow = attachShadow));

type Field = HTMLInputElement & HTMLSelectElement;

const variable = (overrides: Partial<Variable>): Variable => ({
  name: 'note',
  label: { en: 'Note', 'zh-CN': '备注' },
  type: 'string',
  value: 'old',
  editable: true,
  rev: '1',
  ...overrides,
});
const label = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const ALL: Variable[] = [
  variable({ name: 'last', label: label('Last', '最后'), value: 'z', order: 90, editable: false }),
  variable({ order: 1 }),
  variable({ name: 'count', label: label('Count', '数量'), type: 'integer', value: 1204, order: 2 }),
  variable({ name: 'due', label: label('Due', '应付'), type: 'decimal', value: 1234.5, order: 3 }),
  variable({ name: 'vip', label: label('Priority', '优先'), type: 'boolean', value: null, order: 4 }),
  variable({
    name: 'when',
    label: label('Call back at', '回电时间'),
    type: 'datetime',
    value: '2026-01-06T15:30:00Z',
    order: 5,
  }),
  variable({
    name: 'tier',
    label: label('Tier', '等级'),
    value: 'silver',
    options: [
      { value: 'gold', label: label('Gold', '金') },
      { value: 'bronze', label: label('Bronze', '铜') },
    ],
    order: 6,
  }),
  variable({ name: 'empty', label: label('Empty one', '空的'), value: null, editable: false, order: 7 }),
];
const NO_ZONE = ALL.filter(({ name }) => name !== 'when');

async function open({
  variables = NO_ZONE,
  call = {},
  lang = 'en',
  attributes = '',
  inner = '<cc-variables></cc-variables>',
  snapshot = {},
}: {
  variables?: Variable[];
  call?: Partial<Call>;
  lang?: string;
  attributes?: string;
  inner?: string;
  snapshot?: object;
} = {}) {
  const { session, clock } = await openSession(inner, makeCall({ variables, ...call }), {
    lang,
    attributes,
    snapshot,
  });
  const element = deepAll(session, 'cc-variables')[0] as CcVariables;
  await shown(element);
  return {
    session,
    clock,
    element,
    requests: hear(session, 'cc-request'),
    dirty: hear(session, 'cc-variables-dirty'),
    patch: async (...changes: object[]) => {
      session.apply({ type: 'call-patch', callId: 'call-1', patch: { variables: changes } });
      await settled(session);
    },
  };
}

const fields = (root: Element) => deepAll(root, 'input, select') as Field[];
function field(root: Element, name: string): Field {
  const found = fields(root).find((item) => nameOf(item) === name);
  if (!found) throw new Error(`No field ${name}; there are ${fields(root).map(nameOf).join(', ')}`);
  return found;
}
const rowOf = (item: Element) => item.closest<HTMLElement>('.v')!;
const rows = (root: Element) => parts(root, 'row').map(seen);
const bar = (root: Element) => seen(part(root, 'bar')!).replace(/ Revert Save$| 复原 保存$/, '');
const messages = (root: Element) => seen(part(root, 'messages')!);

async function type(element: CcVariables, name: string, text: string): Promise<Field> {
  const item = field(element, name);
  item.focus();
  item.value = text;
  item.setSelectionRange?.(text.length, text.length);
  item.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  return item;
}
async function choose(element: CcVariables, name: string, text: string): Promise<void> {
  const item = field(element, name);
  item.selectedIndex = [...item.options].findIndex((option) => option.text === text);
  item.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  item.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
async function chooseDate(element: CcVariables, name: string, local: string): Promise<void> {
  const item = field(element, name);
  item.value = local;
  item.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
const chosen = (item: Field) => item.selectedOptions[0]?.text;
/** Colours that are on their way are none that anybody reads. */
async function expectCalmlyAccessible(element: Element): Promise<void> {
  for (const item of element.shadowRoot!.getAnimations()) if (item instanceof CSSTransition) item.finish();
  await expectAccessible(element);
}
const save = async (element: CcVariables) => (await findButton(element, 'Save')).click();

describe('<cc-variables>', () => {
  it('shows label and value of each in the administrator’s order, accessible', async () => {
    const { element } = await open();
    expect(rows(element).map((text) => text.split(' ')[0])).to.deep.equal([
      'Note',
      'Count',
      'Due',
      'Priority',
      'Tier',
      'Empty',
      'Last',
    ]);
    expect(field(element, 'Note').value).to.equal('old');
    expect(field(element, 'Count').value).to.equal('1204');
    expect(field(element, 'Due').value).to.equal('1,234.5');
    expect(chosen(field(element, 'Priority'))).to.equal('–');
    expect(chosen(field(element, 'Tier'))).to.equal('silver');
    expect(rows(element).at(-1)).to.equal('Last z');
    expect(textOf(parts(element, 'row').at(-2)!)).to.equal('Empty one – Empty');
    expect(seen(part(element, 'name')!)).to.equal('Call-associated data');
    expect(bar(element)).to.equal('All saved');
    await expectCalmlyAccessible(element);
  });

  it('中文', async () => {
    const { element } = await open({ lang: 'zh-CN', variables: ALL });
    expect(seen(element)).to.contain('与呼叫关联的数据').and.to.contain('全部已保存');
    expect(field(element, '备注').value).to.equal('old');
    await type(element, '备注', 'new');
    expect(bar(element)).to.equal('1 个字段的更改尚未保存');
    expect(buttons(element)).to.include.members(['复原', '保存', '复制备注']);
    await choose(element, '优先', '是');
    expect(bar(element)).to.equal('2 个字段的更改尚未保存');
    await expectCalmlyAccessible(element);
  });

  it('shows 30 at most; that there are more is said, and reported once', async () => {
    const many = Array.from({ length: 33 }, (_, i) =>
      variable({ name: `v${i}`, label: `Label ${i}`, order: 33 - i }),
    );
    const log = watchConsole();
    const { element, session } = await open({ variables: many });
    const problems = hear(session, 'cc-problem');
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { queue: 'x' } });
    await settled(session);
    log.restore();
    expect(parts(element, 'row').length).to.equal(30);
    expect(rows(element)[0]).to.contain('Label 32');
    expect(seen(element)).to.contain('30 of 33');
    expect(log.lines.filter((line) => line.includes('CC_TOO_MANY_VARIABLES')).length).to.equal(1);
    expect(problems).to.deep.equal([]);
  });

  it('with 30 nothing is said of a number', async () => {
    const many = Array.from({ length: 30 }, (_, i) => variable({ name: `v${i}` }));
    const { element } = await open({ variables: many });
    expect(seen(element)).not.to.match(/\d+ of \d+/);
  });

  it('a name twice is one row', async () => {
    const { element } = await open({ variables: [variable({}), variable({ value: 'other' })] });
    expect(parts(element, 'row').length).to.equal(1);
  });

  it('is nothing without variables or without a call', async () => {
    const { session } = await openSession('<cc-variables></cc-variables>', makeCall({ variables: [] }));
    expect(seen(session)).to.equal('');
  });

  it('without a field to edit there is no bar', async () => {
    const { element } = await open({ variables: [variable({ editable: false })] });
    expect(part(element, 'bar')).to.equal(undefined);
    expect(fields(element)).to.deep.equal([]);
    expect(element.dirty).to.equal(false);
  });

  for (const [what, call] of [
    ['offered', { phase: 'offered' }],
    ['ended', { phase: 'ended' }],
    ['without permission', { can: { 'save-variables': false } }],
  ] as [string, Partial<Call>][]) {
    it(`${what}: to read only`, async () => {
      const { element } = await open({ call, inner: '<cc-variables call-id="call-1"></cc-variables>' });
      expect(fields(element)).to.deep.equal([]);
      expect(part(element, 'bar')).to.equal(undefined);
      expect(rows(element)).to.include.members(['Note old', 'Count 1204', 'Due 1,234.5', 'Priority –']);
    });
  }

  it('an unknown type, and names that no record can carry, are to read only', async () => {
    const { element } = await open({
      variables: [
        variable({ name: 'x', type: 'other' }),
        variable({ name: '__proto__', label: 'Proto' }),
        variable({ name: 'constructor', label: 'Constructor' }),
      ],
    });
    expect(fields(element)).to.deep.equal([]);
    expect(rows(element)).to.include('Proto old');
  });

  it('a numbered party, and none of a conference elsewhere', async () => {
    const legs = [makeLeg(), makeOther()];
    const { element, session } = await open({ call: { topology: 'conference', legs } });
    expect(rows(element).slice(0, 3)).to.deep.equal(['Agent name Ben Ortiz', 'Agent DN 4102', 'Note']);
    const outside = makeOther({ role: 'external', name: undefined, dn: undefined, number: '+12015550170' });
    session.apply({ type: 'call-patch', callId: 'call-1', patch: { legs: null } });
    session.apply({
      type: 'call',
      call: makeCall({ rev: 2, variables: ALL, topology: 'conference', legs: [makeLeg(), outside] }) as never,
    });
    await settled(session);
    expect(rows(element)[0]).to.equal('Phone number +1 201 555 0170');
    session.apply({ type: 'call', call: makeCall({ rev: 3, variables: ALL }) as never });
    await settled(session);
    expect(rows(element)[0]).to.contain('Note');
  });

  it('in a conference the consulted agent reads the own name and number', async () => {
    const { element } = await open({
      call: {
        role: 'consulted',
        kind: 'consult',
        topology: 'conference',
        legs: [makeLeg(), makeOther()],
      },
      snapshot: { agent: makeAgent() },
    });
    expect(rows(element).slice(0, 2)).to.deep.equal(['Agent name Ada Njoku', 'Agent DN 4101']);
  });
});

describe('<cc-variables>, edit and save', () => {
  it('what is typed is unsaved, and said so', async () => {
    const { element, dirty, requests } = await open();
    const item = await type(element, 'Note', 'new');
    expect(element.dirty).to.equal(true);
    expect(element.matches(':state(dirty)')).to.equal(true);
    expect(bar(element)).to.equal('Unsaved changes to 1 field');
    expect(descriptionOf(item)).to.equal('Changed, not saved');
    await type(element, 'Count', '7');
    expect(bar(element)).to.equal('Unsaved changes to 2 fields');
    await type(element, 'Note', 'old');
    await type(element, 'Count', '1204');
    field(element, 'Due').focus();
    await element.updateComplete;
    expect(bar(element)).to.equal('All saved');
    expect(dirty.map(({ detail }) => detail as unknown)).to.deep.equal([
      { callId: 'call-1', dirty: true, count: 1 },
      { callId: 'call-1', dirty: true, count: 2 },
      { callId: 'call-1', dirty: true, count: 1 },
      { callId: 'call-1', dirty: false, count: 0 },
    ]);
    expect(requests).to.deep.equal([]);
  });

  it('Save sends only what changed, with its revision; confirmed, all is saved', async () => {
    const { element, requests, patch, session } = await open();
    await type(element, 'Note', 'new');
    await type(element, 'Due', '1,000.25');
    await choose(element, 'Priority', 'Yes');
    await choose(element, 'Tier', 'Gold');
    await save(element);
    expect(requests.map(({ detail }) => detail)).to.have.length(1);
    expect(requests[0]!.detail).to.deep.include({
      type: 'save-variables',
      callId: 'call-1',
      changes: {
        note: { value: 'new', rev: '1' },
        due: { value: 1000.25, rev: '1' },
        vip: { value: true, rev: '1' },
        tier: { value: 'gold', rev: '1' },
      },
    });
    await settled(session);
    expect(bar(element)).to.equal('Saving…');
    expect(isBusy(button(element, 'Save'))).to.equal(true);
    expect(element.matches(':state(saving)')).to.equal(true);
    await expectCalmlyAccessible(element);
    await patch(
      { name: 'note', value: 'new', rev: '2' },
      { name: 'due', value: 1000.25, rev: '2' },
      { name: 'vip', value: true, rev: '2' },
      { name: 'tier', value: 'gold', rev: '2' },
    );
    expect(bar(element)).to.equal('All saved');
    expect(allByRole(element, 'status').map(textOf).join(), 'said').to.contain('All saved');
    expect(element.dirty).to.equal(false);
    expect(element.matches(':state(saving)')).to.equal(false);
    expect(field(element, 'Due').value).to.equal('1,000.25');
    expect([...field(element, 'Tier').options].map(({ text }) => text)).to.deep.equal(['Gold', 'Bronze']);
    expect([...field(element, 'Priority').options].map(({ text }) => text)).to.deep.equal(['Yes', 'No']);
  });

  it('nothing changed: Save is off and says why; save() asks nothing', async () => {
    const { element, requests } = await open();
    const item = await findButton(element, 'Save');
    expect(isOff(item)).to.equal(true);
    expect(descriptionOf(item)).to.equal('Nothing has changed');
    item.click();
    expect((await element.save()).ok).to.equal(true);
    expect(requests).to.deep.equal([]);
  });

  it('save() resolves when an update confirms it, or with what went wrong', async () => {
    const { element, patch, session } = await open();
    await type(element, 'Note', 'new');
    const result = element.save();
    expect(await outcome(result)).to.equal('open');
    await patch({ name: 'note', value: 'new', rev: '2' });
    expect((await result).ok).to.equal(true);
    await type(element, 'Note', 'newer');
    session.addEventListener('cc-request', (event) => event.respondWith({ ok: false, code: 'refused' }));
    expect(await element.save()).to.include({ ok: false, code: 'refused' });
  });

  it('while it is saved the agent types on, and that stays', async () => {
    const { element, patch, requests } = await open();
    await type(element, 'Note', 'new');
    await save(element);
    await type(element, 'Note', 'new and more');
    await type(element, 'Count', '8');
    await patch({ name: 'note', value: 'new', rev: '2' });
    expect(field(element, 'Note').value).to.equal('new and more');
    expect(bar(element)).to.equal('Unsaved changes to 2 fields');
    await save(element);
    expect(requests.at(-1)!.detail.changes).to.deep.equal({
      note: { value: 'new and more', rev: '2' },
      count: { value: 8, rev: '1' },
    });
  });

  it('saving that takes long says so', async () => {
    const { element, clock, session } = await open();
    await type(element, 'Note', 'new');
    await save(element);
    await settled(session);
    await clock.advance(2900);
    expect(bar(element)).to.equal('Saving…');
    await clock.advance(200);
    await settled(session);
    expect(bar(element)).to.equal('Saving takes longer than usual');
    await clock.advance(10_000);
    await settled(session);
    expect(messages(element)).to.contain('No answer from the phone system');
    expect(bar(element)).to.equal('Unsaved changes to 1 field');
  });

  it('a failure is told with Try again, and nothing typed is lost', async () => {
    const { element, session, requests, patch } = await open();
    const fails = (event: Event) =>
      (event as never as { respondWith(answer: object): void }).respondWith({ ok: false, code: 'refused' });
    session.addEventListener('cc-request', fails);
    await type(element, 'Note', 'new');
    await save(element);
    await until(() => messages(element));
    expect(messages(element)).to.contain('Save: The phone system refused');
    expect(field(element, 'Note').value).to.equal('new');
    await expectCalmlyAccessible(element);
    session.removeEventListener('cc-request', fails);
    await type(element, 'Note', 'newer');
    (await findButton(element, 'Try again')).click();
    expect(requests.at(-1)!.detail.changes).to.deep.equal({ note: { value: 'newer', rev: '1' } });
    await settled(session);
    expect(messages(element)).to.equal('');
    await patch({ name: 'note', value: 'newer', rev: '2' });
    expect(messages(element)).to.equal('');
  });

  it('a failure is gone with what failed', async () => {
    const { element, session } = await open();
    session.addEventListener('cc-request', (event) => event.respondWith({ ok: false, code: 'refused' }));
    await type(element, 'Note', 'new');
    await save(element);
    await until(() => messages(element));
    (await findButton(element, 'Revert')).click();
    await settled(session);
    expect(messages(element)).to.equal('');
    expect(field(element, 'Note').value).to.equal('old');
  });

  it('what the backend does not take is said at the field, until that is changed', async () => {
    const { element, session } = await open();
    session.addEventListener('cc-request', (event) =>
      event.respondWith({ ok: false, code: 'invalid', fields: { note: 'Not a case number', toString: 'x' } }),
    );
    await type(element, 'Note', 'new');
    await type(element, 'Count', '9');
    await save(element);
    const item = field(element, 'Note');
    await until(() => item.getAttribute('aria-invalid') === 'true');
    expect(descriptionOf(item)).to.contain('Not a case number');
    expect(focused()).to.equal(item);
    expect(field(element, 'Count').getAttribute('aria-invalid')).to.equal(null);
    await expectCalmlyAccessible(element);
    await type(element, 'Note', 'newer');
    expect(item.getAttribute('aria-invalid')).to.equal(null);
  });

  it('Revert takes all back', async () => {
    const { element, requests } = await open();
    expect(isOff(await findButton(element, 'Revert'))).to.equal(true);
    await type(element, 'Note', 'new');
    await choose(element, 'Tier', 'Bronze');
    (await findButton(element, 'Revert')).click();
    await element.updateComplete;
    expect(field(element, 'Note').value).to.equal('old');
    expect(chosen(field(element, 'Tier'))).to.equal('silver');
    expect(element.dirty).to.equal(false);
    expect(requests).to.deep.equal([]);
  });

  it('offline the agent can type, and reads why nothing is saved', async () => {
    const { element, session, requests } = await open();
    session.apply({ type: 'link', link: { status: 'offline' } });
    await settled(session);
    await type(element, 'Note', 'new');
    expect(bar(element)).to.equal('No connection to the phone system');
    const item = await findButton(element, 'Save');
    expect(isOff(item)).to.equal(true);
    expect(descriptionOf(item)).to.equal('No connection to the phone system');
    item.click();
    expect(requests).to.deep.equal([]);
    await expectCalmlyAccessible(element);
    field(element, 'Note').focus();
    await sendKeys({ press: 'Enter' });
    expect(session.state.notices).to.deep.equal([]);
    expect(allByRole(element, 'status').map(textOf).join()).to.contain('No connection');
    expect(await element.save()).to.include({ ok: false, code: 'offline' });
    session.apply({ type: 'link', link: { status: 'online' } });
    await settled(session);
    expect(field(element, 'Note').value).to.equal('new');
    expect(isOff(await findButton(element, 'Save'))).to.equal(false);
  });

  it('in wrap-up too', async () => {
    const { element, requests } = await open({ call: { phase: 'wrapup', wrapup: { startedAt: NOW } } });
    await type(element, 'Note', 'new');
    await save(element);
    expect(requests.length).to.equal(1);
  });

  it('alone with its data', async () => {
    const element = mount<CcVariables>('<cc-variables></cc-variables>');
    element.call = makeCall({ variables: NO_ZONE }) as never;
    element.profile = makeProfile();
    await shown(element);
    const asked = hear(element, 'cc-save-variables-request');
    await type(element, 'Note', 'new');
    expect(element.dirty).to.equal(true);
    await save(element);
    expect(asked[0]!.detail.changes).to.deep.equal({ note: { value: 'new', rev: '1' } });
    element.call = makeCall({ rev: 2, variables: [variable({ value: 'new', rev: '2' })] }) as never;
    await until(() => !element.dirty);
    expect(bar(element)).to.equal('All saved');
  });

  it('without a call: nothing to save', async () => {
    const element = mount<CcVariables>('<cc-variables></cc-variables>');
    expect(await element.save()).to.deep.equal({ id: '', ok: false, code: 'not-found' });
    element.revert();
    expect(element.dirty).to.equal(false);
  });
});

describe('<cc-variables>, fields by type', () => {
  it('text that does not fit is cut, at most 256 characters, and that is said', async () => {
    const { element, requests } = await open();
    const item = await type(element, 'Note', 'x'.repeat(300));
    expect(item.value.length).to.equal(256);
    expect(seen(rowOf(item))).to.contain('Only 256 characters fit, the rest was cut');
    const [status] = allByRole(element, 'status');
    expect(textOf(status!)).to.contain('Only 256 characters fit');
    await save(element);
    expect(requests[0]!.detail.changes.note.value.length).to.equal(256);
  });

  it('typed in the middle of a full field, the end stays', async () => {
    const { element } = await open({ variables: [variable({ value: 'abcd', maxLength: 4 })] });
    const item = field(element, 'Note');
    item.focus();
    item.setSelectionRange(2, 2);
    await sendKeys({ type: 'X' });
    expect(item.value).to.equal('abcd');
    expect(item.selectionStart).to.equal(2);
  });

  it('never half of a character', async () => {
    const { element } = await open({ variables: [variable({ value: '', maxLength: 3 })] });
    expect((await type(element, 'Note', 'ab😀')).value).to.equal('ab');
  });

  for (const [name, text, message] of [
    ['Count', '1.5', 'Enter a whole number'],
    ['Count', '9007199254740993', 'The number is too large'],
    ['Due', '1,2x', 'Enter a number, such as 1,234.5'],
  ] as const) {
    it(`${name} ${text}: ${message}`, async () => {
      const { element, requests } = await open();
      const item = await type(element, name, text);
      expect(item.getAttribute('aria-invalid'), 'not while it is being typed').to.equal(null);
      field(element, 'Note').focus();
      await element.updateComplete;
      expect(item.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(item)).to.contain(message);
      const result = await element.save();
      expect(result).to.include({ ok: false, code: 'invalid' });
      expect(Object.keys((result as Extract<Result, { ok: false }>).fields!)).to.have.length(1);
      await until(() => focused() === item, 'the field has the focus');
      expect(seen(rowOf(item))).to.contain(message);
      expect(bar(element)).to.equal('1 field cannot be saved as it is');
      expect(requests).to.deep.equal([]);
      await expectCalmlyAccessible(element);
      await type(element, name, '12');
      expect(item.getAttribute('aria-invalid')).to.equal(null);
      expect(bar(element)).to.equal('Unsaved changes to 1 field');
    });
  }

  it('a number written in the agent’s own way is not written anew under the caret', async () => {
    const { element, patch } = await open();
    const item = await type(element, 'Due', '1234.50');
    expect(item.value).to.equal('1234.50');
    expect(element.dirty).to.equal(false);
    await patch({ name: 'note', value: 'x', rev: '2' });
    expect(item.value).to.equal('1234.50');
    field(element, 'Note').focus();
    await element.updateComplete;
    expect(item.value).to.equal('1,234.5');
  });

  it('nor when it was saved: only once the field is left', async () => {
    const { element, patch } = await open();
    const item = await type(element, 'Due', '1000.50');
    await sendKeys({ press: 'Enter' });
    await patch({ name: 'due', value: 1000.5, rev: '2' });
    expect(element.dirty).to.equal(false);
    expect(item.value).to.equal('1000.50');
    field(element, 'Note').focus();
    await element.updateComplete;
    expect(item.value).to.equal('1,000.5');
  });

  it('choices: what is none of them stays until another is taken', async () => {
    const { element, requests } = await open();
    const tier = field(element, 'Tier');
    expect([...tier.options].map(({ text }) => text)).to.deep.equal(['silver', 'Gold', 'Bronze']);
    await choose(element, 'Tier', 'Gold');
    expect(chosen(tier)).to.equal('Gold');
    await choose(element, 'Tier', 'silver');
    expect(element.dirty).to.equal(false);
    await choose(element, 'Priority', 'No');
    await save(element);
    expect(requests[0]!.detail.changes).to.deep.equal({ vip: { value: false, rev: '1' } });
  });

  it('numbers among the choices stay numbers', async () => {
    const options = [
      { value: 1, label: 'One' },
      { value: 2, label: 'Two' },
    ];
    const { element, requests } = await open({
      variables: [variable({ type: 'integer', value: 1, options })],
    });
    await choose(element, 'Note', 'Two');
    await save(element);
    expect(requests[0]!.detail.changes.note.value).to.equal(2);
  });

  it('a date goes out as ISO 8601 with the offset of that day; the same moment is no change', async () => {
    const { element, requests } = await open({ variables: ALL });
    const item = field(element, 'Call back at');
    const local = new Date('2026-01-06T15:30:00Z');
    const two = (n: number) => String(n).padStart(2, '0');
    const shownAs = `2026-01-0${local.getDate()}T${two(local.getHours())}:${two(local.getMinutes())}`;
    expect([item.type, item.value]).to.deep.equal(['datetime-local', shownAs]);
    expect(item.title).to.contain(Intl.DateTimeFormat().resolvedOptions().timeZone);
    await chooseDate(element, 'Call back at', '2026-07-24T14:30');
    await chooseDate(element, 'Call back at', shownAs);
    expect(element.dirty).to.equal(false);
    await chooseDate(element, 'Call back at', '2026-07-24T14:30');
    await save(element);
    const sent = requests[0]!.detail.changes.when.value as string;
    expect(sent).to.match(/^2026-07-24T14:30:00[+-]\d\d:\d\d$/);
    expect(Date.parse(sent)).to.equal(new Date('2026-07-24T14:30').getTime());
  });

  it('a stored date that is none stays as it is', async () => {
    const { element, requests } = await open({
      variables: [variable({ type: 'datetime', value: 'next week' }), variable({ name: 'b', label: 'B' })],
    });
    const item = field(element, 'Note');
    expect([item.type, item.value]).to.deep.equal(['text', 'next week']);
    await type(element, 'B', 'x');
    await save(element);
    expect(Object.keys(requests[0]!.detail.changes as object)).to.deep.equal(['b']);
    await type(element, 'Note', 'soon');
    field(element, 'B').focus();
    await element.updateComplete;
    expect(descriptionOf(item)).to.contain('2026-11-24 14:30');
    await type(element, 'Note', '2026-11-24 14:30');
    expect(item.getAttribute('aria-invalid')).to.equal(null);
  });

  it('a link leads somewhere safe, or is text', async () => {
    const { element } = await open({
      variables: [
        variable({ name: 'a', label: 'A', format: 'url', value: 'https://crm.example/1', editable: false }),
        variable({ name: 'b', label: 'B', format: 'email', value: 'a@b.example', editable: false }),
        variable({ name: 'c', label: 'C', format: 'url', value: 'javascript:alert(1)', editable: false }),
      ],
    });
    const links = allByRole(element, 'link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://crm.example/1', 'mailto:a@b.example']);
    for (const { rel, target } of links) {
      expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
    }
    expect(rows(element)[2]).to.equal('C javascript:alert(1)');
    await expectCalmlyAccessible(element);
  });

  it('a number under masking is neither shown nor sent back', async () => {
    const phone = variable({ format: 'phone', value: '+12015532447' });
    const { element, requests, session } = await open({
      variables: [
        phone,
        variable({ name: 'read', label: 'Read', format: 'phone', value: '+12015532447', editable: false }),
      ],
      attributes: 'mask-numbers="4"',
    });
    const item = field(element, 'Note');
    expect([item.value, item.placeholder]).to.deep.equal(['', '+1 ••• ••• 2447']);
    expect(rows(element)[1]).to.equal('Read +1 ••• ••• 2447');
    await type(element, 'Note', '+1');
    await type(element, 'Note', '');
    expect(element.dirty).to.equal(false);
    await type(element, 'Note', '+12015550170');
    await save(element);
    expect(requests[0]!.detail.changes.note.value).to.equal('+12015550170');
    session.apply({
      type: 'call-patch',
      callId: 'call-1',
      patch: { variables: [{ name: 'note', value: '+12015550199', rev: '2', changedBy: 'Ben Ortiz' }] },
    });
    await settled(session);
    expect(messages(element)).to.contain('“+1 ••• ••• 0170”');
    expect(document.body.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('2015532447');
  });

  it('a number is edited as it is stored', async () => {
    const { element } = await open({ variables: [variable({ format: 'phone', value: '+12015532447' })] });
    expect(field(element, 'Note').value).to.equal('+12015532447');
    expect(element.dirty).to.equal(false);
  });
});

describe('<cc-variables>, what somebody else saves first', () => {
  it('replaces that field alone, says who it was and what was typed', async () => {
    const { element, patch, requests } = await open();
    await type(element, 'Note', 'mine');
    await type(element, 'Count', '8');
    await patch({ name: 'note', value: 'theirs', rev: '2', changedBy: 'Ben Ortiz' });
    const item = field(element, 'Note');
    expect(item.value).to.equal('theirs');
    expect(field(element, 'Count').value).to.equal('8');
    expect(messages(element)).to.equal('Ben Ortiz changed Note first. You had typed “mine”. Copy');
    expect(descriptionOf(item)).to.equal('Replaced by another agent');
    expect(bar(element)).to.equal('Unsaved changes to 1 field');
    await expectCalmlyAccessible(element);
    await save(element);
    expect(requests[0]!.detail.changes).to.deep.equal({ count: { value: 8, rev: '1' } });
    await patch({ name: 'count', value: 8, rev: '2' });
    expect(bar(element)).to.equal('1 value was replaced');
    (await findButton(element, /^Dismiss/)).click();
    await until(() => bar(element) === 'All saved');
    expect(descriptionOf(item)).to.equal('');
  });

  it('中文', async () => {
    const { element, patch } = await open({ lang: 'zh-CN' });
    await type(element, '备注', 'mine');
    await patch({ name: 'note', value: 'theirs', rev: '2', changedBy: { en: 'Ben', 'zh-CN': '本' } });
    expect(messages(element)).to.equal('本 先更改了“备注”。 您已输入“mine”。 复制');
    expect(bar(element)).to.equal('1 个值已被替换');
  });

  it('moves no row', async () => {
    const { element, patch } = await open();
    await type(element, 'Note', 'mine');
    const places = () => parts(element, 'row').map((row) => row.getBoundingClientRect().top);
    const before = places();
    await patch({ name: 'note', value: 'theirs', rev: '2' });
    expect(messages(element)).to.contain('Another agent changed Note first.');
    expect(places()).to.deep.equal(before);
  });

  it('is also told where the sheet is not to be seen, and once', async () => {
    const { element, patch, session } = await open({
      inner: '<cc-variables></cc-variables><cc-notices></cc-notices>',
    });
    const notices = session.querySelector('cc-notices')!;
    await type(element, 'Note', 'mine');
    await patch({ name: 'note', value: 'theirs', rev: '2', changedBy: 'Ben Ortiz' });
    expect(seen(notices)).to.equal('');
    element.hidden = true;
    await type(element, 'Count', '8');
    await patch({ name: 'count', value: 9, rev: '2', changedBy: 'Cho Min-ji' });
    await until(() => seen(notices).includes('Cho Min-ji changed Count first. You had typed “8”.'));
    element.remove();
    await until(() => seen(notices).includes('Ben Ortiz changed Note first.'));
    await expectAccessible(notices);
  });
});

describe('<cc-variables>, copy', () => {
  let copied: string[];
  const { writeText } = navigator.clipboard;
  beforeEach(() => {
    copied = [];
    navigator.clipboard.writeText = async (text) => void copied.push(text);
  });
  afterEach(() => {
    navigator.clipboard.writeText = writeText;
  });

  it('copies what is shown, says so, and goes back', async () => {
    const { element, clock } = await open();
    const item = await findButton(element, 'Copy Last');
    item.click();
    await until(() => nameOf(item) === 'Copied');
    expect(allByRole(element, 'status').map(textOf).join()).to.contain('Copied');
    await clock.advance(2100);
    await element.updateComplete;
    expect(nameOf(item)).to.equal('Copy Last');
    await type(element, 'Note', 'typed');
    (await findButton(element, 'Copy Note')).click();
    (await findButton(element, 'Copy Due')).click();
    expect(copied).to.deep.equal(['z', 'typed', '1,234.5']);
    expect(button(element, 'Copy Empty one')).to.equal(undefined);
  });

  it('what was typed and replaced', async () => {
    const { element, patch } = await open();
    await type(element, 'Note', 'mine');
    await patch({ name: 'note', value: 'theirs', rev: '2' });
    (await findButton(element, 'Copy')).click();
    expect(copied).to.deep.equal(['mine']);
    await findButton(element, 'Copied');
  });

  it('a number as the session writes it', async () => {
    const { element } = await open({
      variables: [variable({ format: 'phone', value: '+12015532447' })],
      attributes: 'mask-numbers="4"',
    });
    (await findButton(element, 'Copy Note')).click();
    expect(copied).to.deep.equal(['+1 ••• ••• 2447']);
  });

  it('is seen on hover and on focus', async () => {
    const { element } = await open();
    const item = await findButton(element, 'Copy Last');
    const opacity = () => getComputedStyle(item).opacity;
    if (matchMedia('(hover: none)').matches) return;
    expect(opacity()).to.equal('0');
    item.focus();
    expect(opacity()).to.equal('1');
  });
});

describe('<cc-variables> by keyboard', () => {
  it('Tab goes through fields and buttons, Enter saves, and the focus stays', async () => {
    const { element, requests, patch } = await open();
    field(element, 'Note').focus();
    await sendKeys({ type: '!' });
    await sendKeys({ press: 'Enter' });
    expect(requests[0]!.detail.changes).to.deep.equal({ note: { value: 'old!', rev: '1' } });
    expect(focused()).to.equal(field(element, 'Note'));
    await patch({ name: 'note', value: 'old!', rev: '2' });
    expect(focused()).to.equal(field(element, 'Note'));
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused()!)).to.equal('Copy Note');
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused()!)).to.equal('Count');
  });

  it('Escape takes back this field alone; unused, it is the page’s', async () => {
    const { element } = await open();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await type(element, 'Count', '8');
    await type(element, 'Note', 'mine');
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal([]);
    await element.updateComplete;
    expect(field(element, 'Note').value).to.equal('old');
    expect(field(element, 'Count').value).to.equal('8');
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('what is typed does not reach the page', async () => {
    const { element } = await open();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const types = ['keydown', 'keypress', 'input', 'change'];
    for (const kind of types) document.addEventListener(kind, listen);
    field(element, 'Note').focus();
    await sendKeys({ type: 'jk' });
    await sendKeys({ press: 'Enter' });
    for (const kind of types) document.removeEventListener(kind, listen);
    expect(heard.filter((kind) => kind !== 'keypress')).to.deep.equal([]);
  });

  describe('with an input method', () => {
    async function composing() {
      const at = await open({ variables: [variable({ maxLength: 8 })] });
      const item = field(at.element, 'Note');
      const options = { bubbles: true, composed: true };
      return {
        ...at,
        item,
        compose: async (text: string) => {
          item.focus();
          item.dispatchEvent(new CompositionEvent('compositionstart', options));
          item.value = text;
          item.dispatchEvent(new InputEvent('input', { ...options, isComposing: true }));
          await at.element.updateComplete;
        },
        commit: async (text: string) => {
          item.value = text;
          item.dispatchEvent(new CompositionEvent('compositionend', options));
          await at.element.updateComplete;
        },
      };
    }

    it('Enter ends its word, and saves nothing', async () => {
      const { item, requests, compose, element } = await composing();
      await compose('zhong');
      expect(element.dirty).to.equal(true);
      for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
        item.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }),
        );
      }
      expect(requests).to.deep.equal([]);
    });

    it('nothing is written under its hands', async () => {
      const { item, compose, commit, patch, element } = await composing();
      await compose('zhong');
      await patch({ name: 'note', value: 'theirs', rev: '2' });
      expect(item.value).to.equal('zhong');
      await commit('中');
      expect(item.value).to.equal('中');
      expect(element.dirty).to.equal(true);
    });

    it('what does not fit is cut when its word is there', async () => {
      const { item, compose, commit } = await composing();
      await compose('zhongwenzhongwen');
      expect(item.value).to.equal('zhongwenzhongwen');
      await commit('中文中文中文中文中文');
      expect(item.value).to.equal('中文中文中文中文');
    });
  });
});

describe('<cc-variables>, secure variables', () => {
  const SECRET = 'sentinel-4929-0188';
  const card = variable({ name: 'card', label: 'Card', value: SECRET, secure: true, editable: false });
  const pin = variable({ name: 'pin', label: 'PIN', value: '1234', secure: true, maxLength: 6 });

  async function openSecure(variables = [card, pin, variable({})]) {
    const at = await open({ variables });
    return { ...at, eye: (name: string) => findButton(at.element, `Show ${name}`) };
  }
  const leafOf = (element: CcVariables, index: number) =>
    rootsOf.get(element.shadowRoot!.querySelectorAll('.leaf')[index]!)!;
  const read = (element: CcVariables, index = 0) => {
    const root = leafOf(element, index);
    const input = root.querySelector('input');
    return input ? `[${input.value}]` : root.textContent;
  };
  const HIDDEN = '••••••••';

  it('are named as such, and hidden until they are asked for', async () => {
    const { element, eye } = await openSecure();
    expect(textOf(parts(element, 'row')[0]!)).to.contain('Secure variable');
    expect([read(element), read(element, 1)]).to.deep.equal([HIDDEN, HIDDEN]);
    const item = await eye('Card');
    expect(item.getAttribute('aria-pressed')).to.equal('false');
    await expectCalmlyAccessible(element);
    item.click();
    await element.updateComplete;
    expect(read(element)).to.equal(SECRET);
    expect(item.getAttribute('aria-pressed')).to.equal('true');
    await expectCalmlyAccessible(element);
    item.click();
    await element.updateComplete;
    expect(read(element)).to.equal(HIDDEN);
    expect(button(element, /Copy (Card|PIN)/)).to.equal(undefined);
  });

  it('the dots tell nothing of the length', async () => {
    const { element, patch } = await openSecure();
    await patch({ name: 'card', value: 'x'.repeat(40), rev: '2' });
    expect(read(element)).to.equal(HIDDEN);
  });

  it('one without a value has nothing to show', async () => {
    const { element } = await openSecure([{ ...card, value: null }]);
    expect(read(element)).to.equal('–');
    expect(buttons(element)).to.deep.equal([]);
  });

  const TRIGGERS: [string, (at: Awaited<ReturnType<typeof openSecure>>) => unknown][] = [
    ['after 30 seconds', ({ clock }) => clock.advance(30_000)],
    [
      'on hold',
      ({ session }) =>
        session.apply({
          type: 'call-patch',
          callId: 'call-1',
          patch: { legs: [{ id: 'customer', hold: true }] },
        }),
    ],
    [
      'when the agent is held',
      ({ session }) => session.apply({ type: 'call-patch', callId: 'call-1', patch: { held: true } }),
    ],
    ['offline', ({ session }) => session.apply({ type: 'link', link: { status: 'offline' } })],
    ['when the page is hidden', () => setVisibility('hidden')],
    [
      'with another call',
      ({ session }) => {
        session.apply({ type: 'call', call: makeCall({ id: 'call-2', variables: [card, pin] }) as never });
        session.selectedCallId = 'call-2';
      },
    ],
    [
      'when the focus leaves the row',
      async ({ element }) => {
        (await findButton(element, 'Show Card')).focus();
        field(element, 'Note').focus();
      },
    ],
    ['when another one is shown', async ({ element }) => (await findButton(element, 'Show PIN')).click()],
    [
      'when it is taken away and put back',
      ({ element, session }) => {
        element.remove();
        session.append(element);
      },
    ],
  ];
  for (const [when, act] of TRIGGERS) {
    it(`hidden again ${when}`, async () => {
      const at = await openSecure();
      (await at.eye('Card')).click();
      await at.element.updateComplete;
      expect(read(at.element)).to.equal(SECRET);
      await at.clock.advance(29_000 - 28_000);
      expect(read(at.element)).to.equal(SECRET);
      await act(at);
      await settled(at.session);
      await at.element.updateComplete;
      expect(read(at.element)).to.equal(HIDDEN);
    });
  }

  it('is edited in its leaf: the focus goes there, what is typed does not get out', async () => {
    const { element, eye, requests, patch, dirty } = await openSecure();
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    for (const kind of ['keydown', 'keyup', 'input', 'beforeinput', 'paste'])
      document.addEventListener(kind, listen);
    (await eye('PIN')).click();
    await element.updateComplete;
    const input = leafOf(element, 1).querySelector('input')!;
    expect(leafOf(element, 1).activeElement).to.equal(input);
    expect(input.getAttribute('aria-label')).to.equal('PIN');
    for (const [name, value] of Object.entries({
      autocomplete: 'off',
      spellcheck: 'false',
      autocapitalize: 'off',
      translate: 'no',
      'data-1p-ignore': '',
      'data-lpignore': 'true',
      'data-bwignore': '',
    })) {
      expect(input.getAttribute(name), name).to.equal(value);
    }
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '99777' });
    expect(input.value).to.equal('123499');
    await sendKeys({ press: 'Enter' });
    for (const kind of ['keydown', 'keyup', 'input', 'beforeinput', 'paste'])
      document.removeEventListener(kind, listen);
    expect(heard).to.deep.equal([]);
    expect(dirty.at(-1)!.detail).to.deep.equal({ callId: 'call-1', dirty: true, count: 1 });
    const [asked] = requests;
    expect(asked!.detail.changes).to.deep.equal({ pin: { value: null, rev: '1', secure: true } });
    const command = (asked as unknown as { command: { changes: object } }).command;
    expect(command.changes).to.deep.equal({ pin: { value: '123499', rev: '1' } });
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('123499');
    field(element, 'Note').focus();
    await element.updateComplete;
    expect(read(element, 1)).to.equal(HIDDEN);
    expect(seen(element)).to.contain('Saving');
    await patch({ name: 'pin', value: '123499', rev: '2' });
    expect(element.dirty).to.equal(false);
  });

  it('Escape takes back what was typed, then hides', async () => {
    const { element, eye } = await openSecure();
    (await eye('PIN')).click();
    await element.updateComplete;
    await sendKeys({ type: '5' });
    expect(element.dirty).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([element.dirty, read(element, 1)]).to.deep.equal([false, '[1234]']);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(read(element, 1)).to.equal(HIDDEN);
    expect(nameOf(focused()!)).to.equal('Show PIN');
  });

  it('what somebody else saved first is told without what was typed', async () => {
    const { element, eye, patch } = await openSecure();
    (await eye('PIN')).click();
    await element.updateComplete;
    await sendKeys({ type: '5' });
    await patch({ name: 'pin', value: '8', rev: '2', changedBy: 'Ben Ortiz' });
    expect(messages(element)).to.equal('Ben Ortiz changed PIN first.');
  });

  it('the backend’s words about it are not shown', async () => {
    const { element, eye, session } = await openSecure();
    session.addEventListener('cc-request', (event) =>
      event.respondWith({ ok: false, code: 'invalid', fields: { pin: '12345 is too short' } }),
    );
    (await eye('PIN')).click();
    await element.updateComplete;
    await sendKeys({ type: '5' });
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(element).includes('Something in the request is missing or wrong'));
    expect(textOf(element)).not.to.contain('too short');
    await until(() => nameOf(focused()!) === 'Show PIN' || leafOf(element, 1).activeElement);
  });

  it('the leaf and what is in it carry the marks of the recorders', async () => {
    const { element } = await openSecure();
    const host = element.shadowRoot!.querySelector('.leaf')!;
    expect(host.shadowRoot).to.equal(null);
    for (const item of [host, leafOf(element, 0).firstElementChild!]) {
      expect([...item.classList]).to.include.members([
        'rr-block',
        'sentry-block',
        'nr-block',
        'amp-block',
        'fs-exclude',
        'ph-no-capture',
        'dd-privacy-hidden',
      ]);
      for (const name of [
        'data-private',
        'data-dd-privacy',
        'data-sentry-block',
        'data-clarity-mask',
        'data-hj-suppress',
        'data-nr-block',
        'data-openreplay-obscured',
        'data-cs-mask',
        'data-mf-replace',
      ]) {
        expect(item.hasAttribute(name), name).to.equal(true);
      }
    }
  });
});

describe('<cc-variables>, two agents on one call', () => {
  const SECRET = 'sentinel-7711';
  const TYPED = 'sentinel-typed';

  async function consulting() {
    const sim = createSimulator({ clock: 'manual' });
    const session = mount<CcSession>(
      '<cc-session id="ada"><cc-variables></cc-variables><cc-notices></cc-notices></cc-session>',
    );
    session.clock = sim.clock;
    session.connector = sim.connector('ada');
    await settled(session);
    const ben = createStore({ connector: sim.connector('ben'), clock: sim.clock });
    const interaction = sim.offerCall({
      to: 'ada',
      from: '+12015532447',
      dnis: '+18005550142',
      variables: [
        variable({ rev: undefined }),
        variable({ name: 'count', label: 'Count', type: 'integer', value: 1, rev: undefined }),
        variable({ name: 'secret', label: 'Secret', value: SECRET, secure: true, rev: undefined }),
      ],
    });
    await sim.advance(1000);
    sim.phone('ada').answer();
    await sim.advance(1000);
    const call = () => session.state.calls[0]!;
    void session.request({
      type: 'consult',
      callId: call().id,
      target: { type: 'agent', id: 'ben', name: 'Ben' },
    });
    await sim.advance(1000);
    sim.phone('ben').answer();
    await sim.advance(1000);
    await settled(session);
    const element = session.querySelector('cc-variables')!;
    await shown(element);
    return { sim, session, ben, interaction, element, call };
  }

  it('the first to save wins: the other reads it, with what was typed', async () => {
    const { sim, session, ben, element, call } = await consulting();
    const bens = ben.state.calls[0]!;
    expect(bens.interactionId).to.equal(call().interactionId);
    await type(element, 'Note', 'from ada');
    await type(element, 'Count', '5');
    const { rev } = bens.variables.find(({ name }) => name === 'note')!;
    const saved = ben.request({
      type: 'save-variables',
      callId: bens.id,
      changes: { note: { value: 'from ben', ...(rev !== undefined && { rev }) } },
    });
    await sim.advance(1000);
    expect((await saved).ok).to.equal(true);
    await settled(session);
    expect(field(element, 'Note').value).to.equal('from ben');
    expect(messages(element)).to.match(/^Ben \S+ changed Note first\. You had typed “from ada”\./);
    await save(element);
    await sim.advance(1000);
    await settled(session);
    expect(field(element, 'Count').value).to.equal('5');
    expect(element.dirty).to.equal(false);
    expect(ben.state.calls[0]!.variables.find(({ name }) => name === 'count')!.value).to.equal(5);
    ben.destroy();
  });

  for (const seed of [1, 2, 3, 4]) {
    it(`both at once: one of them wins, the other fields are saved (${seed})`, async () => {
      const { sim, session, element, interaction, ben } = await consulting();
      const undo = sim.fault({ delayMs: 400 * (seed % 2) });
      await type(element, 'Note', 'from ada');
      await type(element, 'Count', `${seed + 5}`);
      const result = element.save();
      sim.editVariable(interaction, 'ben', 'note', 'from ben');
      await sim.advance(2000);
      await result;
      undo();
      await settled(session);
      const now = (name: string) =>
        sim
          .state()
          .interactions.find(({ id }) => id === interaction)!
          .variables.find((item) => item.name === name)!.value;
      expect(now('count')).to.equal(seed + 5);
      expect(field(element, 'Note').value).to.equal(String(now('note')));
      if (now('note') === 'from ben') expect(messages(element)).to.contain('You had typed “from ada”.');
      expect(element.dirty).to.equal(false);
      ben.destroy();
    });
  }

  it('a secure value is nowhere but in the command itself', async () => {
    const log = watchConsole();
    const events: unknown[] = [];
    const listen = (event: Event) =>
      events.push(JSON.stringify((event as CustomEvent).detail ?? null), JSON.stringify({ ...event }));
    const names = [
      'cc-request',
      'cc-fact',
      'cc-variables-dirty',
      'cc-save-variables-request',
      'cc-problem',
      'cc-call-changed',
      'cc-request-done',
      'cc-request-failed',
    ];
    const { sim, session, element, interaction, ben } = await consulting();
    for (const name of names) {
      window.addEventListener(name, listen, true);
      session.addEventListener(name, listen);
    }
    const look = () => {
      const open = [
        document.documentElement.outerHTML,
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify({ ...localStorage }),
        location.href,
        log.lines.join(),
        events.join(),
        JSON.stringify(session.state.notices),
        JSON.stringify(session.state.pending),
        JSON.stringify(sim.commands),
      ];
      for (const item of everything(document)) {
        for (const { value } of item.attributes) open.push(value);
        if (item instanceof HTMLInputElement) open.push(item.value);
        if (item.shadowRoot) {
          open.push(item.shadowRoot.innerHTML);
          for (const sheet of item.shadowRoot.adoptedStyleSheets)
            for (const rule of sheet.cssRules) open.push(rule.cssText);
        }
      }
      const found = open.filter((text) => text.includes(SECRET) || text.includes(TYPED));
      expect(found.map((text) => text.slice(0, 200))).to.deep.equal([]);
    };
    look();
    const eye = await findButton(element, 'Show Secret');
    eye.click();
    await element.updateComplete;
    look();
    const leaf = rootsOf.get(element.shadowRoot!.querySelector('.leaf')!)!;
    const write = async (text: string) => {
      if (eye.getAttribute('aria-pressed') !== 'true') eye.click();
      await element.updateComplete;
      const input = leaf.querySelector('input')!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
      await element.updateComplete;
    };
    await write(TYPED);
    look();
    let command = '';
    session.addEventListener(
      'cc-request',
      (event) => (command = JSON.stringify((event as { command: object }).command)),
    );
    await save(element);
    look();
    expect(command).to.contain(TYPED);
    await sim.advance(1000);
    await settled(session);
    look();
    expect(element.dirty).to.equal(false);
    await write(`${TYPED}-2`);
    sim.editVariable(interaction, 'ben', 'secret', `${SECRET}-2`);
    await sim.advance(1000);
    await settled(session);
    expect(messages(element)).to.contain('changed Secret first.');
    look();
    await write(`${TYPED}-3`);
    sim.fault({ failNext: { type: 'save-variables', code: 'refused', message: 'no' } });
    await save(element);
    await sim.advance(1000);
    await settled(session);
    expect(messages(element)).to.contain('Save');
    look();
    sim.customer(interaction).hangUp();
    session.apply({ type: 'call-removed', callId: session.state.calls[0]!.id });
    await settled(session);
    await until(() =>
      seen(session.querySelector('cc-notices')!).includes('These changes were not saved Secret'),
    );
    look();
    log.restore();
    for (const name of names) window.removeEventListener(name, listen, true);
    ben.destroy();
  });
});

describe('<cc-variables>, what was typed is kept', () => {
  async function typed() {
    const at = await open();
    await type(at.element, 'Note', 'half a sent');
    await type(at.element, 'Count', '12x');
    return at;
  }
  async function expectKept(element: CcVariables) {
    await shown(element);
    await until(() => element.dirty, 'it is dirty');
    expect(field(element, 'Note').value).to.equal('half a sent');
    expect(field(element, 'Count').value).to.equal('12x');
  }

  it('through updates and another language, the focus and the caret too', async () => {
    const { element, session, patch } = await typed();
    const item = field(element, 'Note');
    item.focus();
    item.setSelectionRange(4, 4);
    await patch({ name: 'due', value: 5, rev: '2' }, { name: 'note', label: 'Other label' });
    session.locale = 'zh-CN';
    await settled(session);
    session.locale = 'en';
    await settled(session);
    expect(field(element, 'Other label')).to.equal(item);
    expect(item.value).to.equal('half a sent');
    expect([focused(), item.selectionStart]).to.deep.equal([item, 4]);
  });

  it('through a reconnect', async () => {
    const { element, session } = await typed();
    session.apply({ type: 'link', link: { status: 'offline' } });
    session.apply({ type: 'link', link: { status: 'online' } });
    session.state = snapshotOf(makeCall({ rev: 2, variables: NO_ZONE })) as never;
    await settled(session);
    await expectKept(element);
  });

  it('through a move in the page', async () => {
    const { element, session } = await typed();
    const box = document.createElement('div');
    session.append(box);
    box.append(element);
    await expectKept(element);
    if ('moveBefore' in box) {
      field(element, 'Note').focus();
      (session as unknown as { moveBefore(node: Node, child: Node | null): void }).moveBefore(element, box);
      await expectKept(element);
      expect(focused()).to.equal(field(element, 'Note'));
    }
    await frames(3);
    expect(session.state.notices).to.deep.equal([]);
  });

  it('through another call in between, which has its own', async () => {
    const { element, session, dirty } = await typed();
    session.apply({ type: 'call', call: makeCall({ id: 'call-2', variables: NO_ZONE }) as never });
    element.callId = 'call-2';
    await until(() => field(element, 'Note').value === 'old');
    expect(element.dirty).to.equal(false);
    await until(() => session.state.notices.length);
    expect(session.state.notices.map(({ code, callId }) => [code, callId])).to.deep.equal([
      ['variables-kept', 'call-1'],
    ]);
    expect(dirty.at(-1)!.detail).to.deep.equal({ callId: 'call-2', dirty: false, count: 0 });
    element.callId = 'call-1';
    await expectKept(element);
    expect(dirty.at(-1)!.detail).to.deep.equal({ callId: 'call-1', dirty: true, count: 2 });
    expect(session.state.notices).to.deep.equal([]);
    element.callId = 'call-2';
    await frames(4);
    expect(session.state.notices, 'said once').to.deep.equal([]);
  });

  it('when the engagement goes on under another id, the focus too', async () => {
    const { element, session } = await typed();
    element.callId = null;
    const item = field(element, 'Note');
    item.focus();
    const next = makeCall({ id: 'call-9', continues: 'call-1', variables: NO_ZONE });
    session.apply({ type: 'batch', updates: [{ type: 'call', call: next as never }] });
    await settled(session);
    await expectKept(element);
    expect([focused(), field(element, 'Note')]).to.deep.equal([item, item]);
    await frames(3);
    expect(session.state.notices).to.deep.equal([]);
  });

  it('through a reload of the tab, unless somebody saved meanwhile', async () => {
    const { session } = await typed();
    const stage = session.parentElement!;
    session.remove();
    const again = document.createElement('cc-session') as CcSession;
    again.id = session.id;
    again.clock = new ManualClock(NOW);
    again.append(document.createElement('cc-variables'));
    stage.append(again);
    await settled(again);
    const changed = [variable({ value: 'theirs', rev: '2' }), ...NO_ZONE.slice(2)];
    again.state = snapshotOf(makeCall({ variables: changed })) as never;
    const element = again.firstElementChild as CcVariables;
    await shown(element);
    expect(field(element, 'Count').value).to.equal('12x');
    expect(field(element, 'Note').value).to.equal('theirs');
    expect(messages(element)).to.contain('You had typed “half a sent”.');
  });

  it('in every element of the call', async () => {
    const { element, session } = await typed();
    const other = document.createElement('cc-variables');
    session.append(other);
    await expectKept(other);
    await type(element, 'Note', 'whole sentence');
    await until(() => field(other, 'Note').value === 'whole sentence');
  });

  it('and the call is not left by itself', async () => {
    const { session } = await typed();
    session.apply({ type: 'call', call: { ...makeCall({ id: 'call-2' }), since: NOW } as never });
    expect(session.selectedCallId).to.equal('call-1');
  });

  it('an element that is taken away says, once, that it is kept; back again it is there', async () => {
    const { element, session } = await typed();
    session.append(document.createElement('cc-notices'));
    const notices = session.lastElementChild!;
    const heard = hear(element, 'cc-variables-dirty');
    element.remove();
    await until(() => seen(notices));
    expect(heard, 'nothing was saved').to.deep.equal([]);
    expect(seen(notices)).to.equal('Unsaved changes to 2 fields are kept until the call ends');
    await expectAccessible(notices);
    session.prepend(element);
    await expectKept(element);
    await until(() => seen(notices) === '');
  });

  it('not when another element of the call takes its place', async () => {
    const { element, session } = await typed();
    element.replaceWith(document.createElement('cc-variables'));
    await settled(session);
    await frames(3);
    expect(session.state.notices).to.deep.equal([]);
  });

  it('until the call ends: then it is told', async () => {
    const { element, session, dirty } = await typed();
    session.append(document.createElement('cc-notices'));
    const notices = session.lastElementChild!;
    expect(JSON.stringify({ ...sessionStorage })).to.contain('half a sent');
    session.apply({ type: 'call-removed', callId: 'call-1' });
    await until(() => seen(notices));
    expect(seen(notices)).to.contain('These changes were not saved Note: “half a sent” · Count: “12x”');
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('half a sent');
    expect(element.dirty).to.equal(false);
    await until(() => dirty.length > 2);
    expect(dirty.at(-1)!.detail).to.deep.equal({ callId: 'call-1', dirty: false, count: 0 });
  });

  it('the browser asks before the page goes, only while something is unsaved', async () => {
    const leaves = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return !event.defaultPrevented;
    };
    const { element, session } = await open();
    expect(leaves()).to.equal(true);
    await type(element, 'Note', 'mine');
    expect(leaves()).to.equal(false);
    element.revert();
    expect(leaves()).to.equal(true);
    await type(element, 'Note', 'mine');
    session.remove();
    expect(leaves()).to.equal(true);
  });
});

describe('<cc-wrapup>, with data that is not saved', () => {
  const REASONS = [{ id: 'sale', name: { en: 'Sale', 'zh-CN': '销售' } }];

  async function openWrapup({ lang = 'en', wrapup = {} } = {}) {
    const at = await open({
      lang,
      call: { phase: 'wrapup', wrapup: { startedAt: NOW } },
      inner: '<cc-wrapup></cc-wrapup><cc-variables></cc-variables>',
      snapshot: {
        profile: makeProfile({ wrapup: { reasons: REASONS, defaultReasonId: 'sale', ...wrapup } }),
      },
    });
    const element = at.session.querySelector('cc-wrapup')!;
    await shown(element);
    const submit = async () => {
      (await findButton(element, 'Submit')).click();
      await settled(at.session);
    };
    return { ...at, sheet: at.element, wrapup: element, submit };
  }
  const question = (root: Element) => allByRole(root, 'alertdialog')[0];
  const types = (requests: CustomEvent[]) => requests.map(({ detail }) => (detail as { type: string }).type);

  it('says so, and saves it', async () => {
    const { sheet, wrapup, requests, patch, session } = await openWrapup();
    expect(part(wrapup, 'unsaved')).to.equal(undefined);
    await type(sheet, 'Note', 'new');
    await until(() => part(wrapup, 'unsaved'));
    expect(seen(part(wrapup, 'unsaved')!)).to.equal('Unsaved changes to 1 field Save');
    await expectCalmlyAccessible(wrapup);
    (await findButton(wrapup, 'Save')).click();
    await settled(session);
    expect(types(requests)).to.deep.equal(['save-variables']);
    expect(seen(part(wrapup, 'unsaved')!)).to.contain('Saving…');
    await patch({ name: 'note', value: 'new', rev: '2' });
    expect(part(wrapup, 'unsaved')).to.equal(undefined);
  });

  it('Submit asks first: save and submit', async () => {
    const { sheet, wrapup, requests, patch, submit } = await openWrapup();
    await type(sheet, 'Note', 'new');
    await submit();
    expect(requests).to.deep.equal([]);
    expect(nameOf(question(wrapup)!)).to.equal('Changes to 1 field are not saved. Submit all the same?');
    expect(nameOf(focused()!)).to.equal('Save and submit');
    await expectCalmlyAccessible(wrapup);
    await sendKeys({ press: 'Enter' });
    expect(types(requests)).to.deep.equal(['save-variables']);
    await patch({ name: 'note', value: 'new', rev: '2' });
    await until(() => requests.length === 2);
    expect(types(requests)).to.deep.equal(['save-variables', 'wrapup']);
    await until(() => !question(wrapup));
  });

  it('or submit without saving: then it is told what was lost', async () => {
    const { sheet, wrapup, requests, submit, session } = await openWrapup();
    await type(sheet, 'Note', 'new');
    await submit();
    (await findButton(wrapup, 'Submit without saving')).click();
    expect(types(requests)).to.deep.equal(['wrapup']);
    session.apply({ type: 'call-removed', callId: 'call-1' });
    await settled(session);
    expect(session.state.notices.map(({ code }) => code)).to.deep.equal(['variables-unsaved']);
  });

  it('or back, by its button and by Escape', async () => {
    const { sheet, wrapup, requests, submit } = await openWrapup();
    await type(sheet, 'Note', 'new');
    for (const back of [
      async () => (await findButton(wrapup, 'Back')).click(),
      () => sendKeys({ press: 'Escape' }),
    ]) {
      await submit();
      await back();
      await until(() => nameOf(focused()!) === 'Submit');
      expect(question(wrapup)).to.equal(undefined);
      await findButton(wrapup, 'Submit');
    }
    expect(requests).to.deep.equal([]);
  });

  it('中文', async () => {
    const { sheet, wrapup } = await openWrapup({ lang: 'zh-CN' });
    await type(sheet, '备注', 'new');
    (await findButton(wrapup, '提交')).click();
    await until(() => question(wrapup));
    expect(seen(question(wrapup)!)).to.equal(
      '1 个字段的更改尚未保存。仍要提交吗？ 保存并提交 不保存，直接提交 返回',
    );
    await expectCalmlyAccessible(wrapup);
  });

  it('what cannot be saved keeps the agent there, and says why', async () => {
    const { sheet, wrapup, requests, submit, session } = await openWrapup();
    await type(sheet, 'Count', '12x');
    await submit();
    (await findButton(wrapup, 'Save and submit')).click();
    await until(() => seen(question(wrapup)!).includes('1 field cannot be saved as it is'));
    expect(requests).to.deep.equal([]);
    await type(sheet, 'Count', '12');
    session.addEventListener('cc-request', (event) => event.respondWith({ ok: false, code: 'refused' }));
    (await findButton(wrapup, 'Save and submit')).click();
    await until(() => seen(question(wrapup)!).includes('The phone system refused'));
    expect(types(requests)).to.deep.equal(['save-variables']);
    await expectCalmlyAccessible(wrapup);
  });

  it('what somebody else saved first is read before the call is gone', async () => {
    const { sheet, wrapup, requests, patch, submit, session } = await openWrapup();
    await type(sheet, 'Note', 'new');
    await type(sheet, 'Count', '5');
    await submit();
    (await findButton(wrapup, 'Save and submit')).click();
    await patch({ name: 'note', value: 'theirs', rev: '2' }, { name: 'count', value: 5, rev: '2' });
    await settled(session);
    await frames(3);
    expect(types(requests)).to.deep.equal(['save-variables']);
    expect(messages(sheet)).to.contain('You had typed “new”.');
  });

  it('is not asked when all is saved meanwhile', async () => {
    const { sheet, wrapup, submit, patch } = await openWrapup();
    await type(sheet, 'Note', 'new');
    await submit();
    expect(question(wrapup)).not.to.equal(undefined);
    await patch({ name: 'note', value: 'new', rev: '2' });
    await until(() => !question(wrapup));
    await until(() => nameOf(focused()!) === 'Submit');
  });

  it('a reason that is required is asked for before', async () => {
    const { sheet, wrapup, submit, requests } = await openWrapup({ wrapup: { required: true } });
    await type(sheet, 'Note', 'new');
    await submit();
    expect(question(wrapup)).to.equal(undefined);
    expect(seen(part(wrapup, 'reason')!)).to.equal('Choose a wrap-up reason');
    expect(requests).to.deep.equal([]);
  });

  it('a page’s submit() asks nothing', async () => {
    const { sheet, wrapup, requests } = await openWrapup();
    await type(sheet, 'Note', 'new');
    void wrapup.submit();
    await frames(2);
    expect(types(requests)).to.deep.equal(['wrapup']);
    expect(question(wrapup)).to.equal(undefined);
    expect(sheet.dirty).to.equal(true);
  });
});

describe('<cc-call-card>, the variables of a contact request', () => {
  const marked = Array.from({ length: 8 }, (_, i) =>
    variable({
      name: `v${i}`,
      label: `Label ${i}`,
      value: `value ${i}`,
      inPopover: true,
      popoverOrder: 8 - i,
      secure: i === 7,
    }),
  );
  const facts = async (call: Partial<Call>) => {
    const { session } = await openSession(
      '<cc-call-card></cc-call-card>',
      makeCall({ phase: 'offered', variables: [...marked, variable({})], ...call }),
    );
    const card = session.firstElementChild as CcVariables;
    await shown(card);
    const terms = deepAll(card, 'dt').map(seen);
    return deepAll(card, 'dd').map((item, i) => `${terms[i]}: ${seen(item)}`);
  };

  it('those that are marked for it, in order; of a secure one that it is one', async () => {
    const all = await facts({});
    expect(all.slice(2)).to.deep.equal([
      'Label 7: Secure variable',
      ...[6, 5, 4, 3, 2, 1, 0].map((i) => `Label ${i}: value ${i}`),
    ]);
  });

  it('a consult request has nine at most: who asks, then six', async () => {
    const all = await facts({
      role: 'consulted',
      kind: 'consult',
      legs: [
        makeLeg({ hold: true }),
        makeOther({ id: 'ada', name: 'Ada Njoku', dn: '4101', team: 'Team 1' }),
      ],
    });
    expect(all.slice(2)).to.deep.equal([
      'Agent name: Ada Njoku',
      'Agent DN: 4101',
      'Agent team: Team 1',
      'Label 7: Secure variable',
      ...[6, 5, 4, 3, 2].map((i) => `Label ${i}: value ${i}`),
    ]);
  });
});
