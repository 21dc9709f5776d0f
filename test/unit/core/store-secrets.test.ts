// What a request carries that nobody else may read: digits, secure values, numbers that are masked. In no fact, no
// pending list, no notice; only what is sent has it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommandInput, Variable } from '../../../src/core/schema/index.js';
import type { NumberContext } from '../../../src/core/numbers/format.js';
import { makeCall, makeCampaign } from '../../fixtures/calls.js';
import { wired } from './store-helpers.js';

const SECRET = '4929 1234';
const NUMBER = '+12015532447';
const variable = (name: string, more: Partial<Variable> = {}): Variable => ({
  name,
  type: 'string',
  value: 'old',
  editable: true,
  rev: '1',
  ...more,
});
const VARIABLES = [
  variable('card', { secure: true }),
  variable('note'),
  variable('phone', { format: 'phone' }),
];

/** Asks; the backend refuses with this message. What everybody but the backend sees. */
async function refused(input: object, message: string, calls = true, code = 'refused') {
  const contexts: NumberContext[] = [];
  const it = wired(
    calls ? [makeCall({ variables: VARIABLES, can: { 'send-digits': true } })] : [],
    {},
    {
      formatNumber: (number, context) => {
        contexts.push(context);
        return `masked ${number.slice(-4)}`;
      },
    },
  );
  it.store.apply({ type: 'campaign', campaign: makeCampaign() });
  contexts.length = 0;
  const promise = it.store.request(input as CommandInput);
  const pending = it.store.state.pending[0]!;
  const { command: sent, answer } = it.line.sent[0]!;
  answer({ ok: false, code, message });
  await promise;
  const fact = it.facts.find((one) => one.fact === 'cc-request-failed')!.detail as unknown as {
    command: Record<string, unknown>;
    error: { message?: string };
  };
  const notice = it.store.state.notices[0];
  assert.equal(notice?.text, fact.error.message, 'the agent reads what the page is told');
  return { sent, pending, fact, notice, contexts };
}
const ON = { callId: 'call-1' };

describe('digits', () => {
  it('are sent, and shown as so many dots', async () => {
    const { sent, ...others } = await refused(
      { type: 'send-digits', ...ON, digits: '98765' },
      'No 98765, no',
    );
    assert.equal((sent as unknown as { digits: string }).digits, '98765');
    assert.equal((others.pending as unknown as { digits: string }).digits, '•••••');
    assert.equal(others.fact.command.digits, '•••••');
    assert.equal(others.fact.error.message, 'No •••, no');
    assert.doesNotMatch(JSON.stringify(others), /98765/);
  });
});

describe('changes of variables', () => {
  const save = (changes: object) => ({ type: 'save-variables', ...ON, changes });

  it('a secure value is sent, and nothing but its revision shown', async () => {
    const { sent, ...others } = await refused(
      save({ card: { value: SECRET, rev: '1' }, note: { value: 'new', rev: '1' } }),
      `${SECRET} is no card; new is fine`,
    );
    assert.match(JSON.stringify(sent), /4929 1234/);
    assert.doesNotMatch(JSON.stringify(others), /4929/);
    assert.deepEqual(others.fact.command.changes, {
      card: { rev: '1', value: null, secure: true },
      note: { value: 'new', rev: '1' },
    });
    assert.equal(others.fact.error.message, '••• is no card; new is fine');
  });

  it('so is one of a variable that is not known, or has no value', async () => {
    const { fact } = await refused(save({ other: { value: SECRET }, card: { value: null } }), 'null');
    assert.deepEqual(fact.command.changes, {
      other: { value: null, secure: true },
      card: { value: null, secure: true },
    });
    assert.equal(fact.error.message, 'null');
    const empty = await refused(save({ card: { value: '' } }), 'a b');
    assert.equal(empty.fact.error.message, 'a b');
  });

  it('a number is written as the session writes numbers, in facts', async () => {
    const { fact, pending, contexts } = await refused(
      save({ phone: { value: NUMBER, rev: '1' }, note: { value: `tel:${NUMBER}` } }),
      'No',
    );
    assert.deepEqual(fact.command.changes, {
      phone: { value: 'masked 2447', rev: '1' },
      note: { value: 'masked 2447' },
    });
    assert.ok(contexts.every(({ purpose, role }) => purpose === 'fact' && role === 'variable'));
    assert.ok(contexts.every(({ callId }) => callId === 'call-1'));
    assert.match(JSON.stringify(pending), /\+12015532447/, 'what the agent typed is the agent’s own');
  });
});

describe('numbers that are dialled', () => {
  it('are told by whose they are', async () => {
    const role = async (input: object, calls = true) => {
      const { contexts, fact } = await refused(input, 'No', calls);
      assert.doesNotMatch(JSON.stringify(fact), /201553/);
      return [...new Set(contexts.map((one) => one.role))].join();
    };
    const outdial = { type: 'outdial', number: NUMBER };
    assert.equal(await role({ ...outdial, source: 'dialpad' }, false), 'customer');
    assert.equal(await role({ ...outdial, source: 'history' }, false), 'customer');
    assert.equal(await role({ ...outdial, source: 'address-book' }, false), 'external');
    const target = { type: 'number', number: NUMBER };
    assert.equal(await role({ type: 'transfer', ...ON, target }), 'external');
    assert.equal(await role({ type: 'consult', ...ON, target }), 'external');
  });

  it('of a target without a number none is made up', async () => {
    const target = { type: 'agent', id: 'ben', name: 'Ben' };
    const { fact, contexts } = await refused({ type: 'transfer', ...ON, target }, 'No');
    assert.deepEqual([fact.command.target, contexts], [target, []]);
  });
});

describe('a refusal without words', () => {
  it('has none', async () => {
    const { fact } = await refused(
      { type: 'send-digits', ...ON, digits: '1' },
      undefined as unknown as string,
    );
    assert.deepEqual(fact.error, { code: 'refused' });
  });
});
