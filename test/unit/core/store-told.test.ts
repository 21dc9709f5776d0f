// What the store tells of requests that fail and of calls with numbers: to the agent, to the page, to neither.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskingFormatter } from '../../../src/core/numbers/format.js';
import type { CommandInput, Variable } from '../../../src/core/schema/index.js';
import { makeCall, makeLeg, NOW } from '../../fixtures/calls.js';
import { bench, desk, lineOf, settle, wired, type Bench } from './store-helpers.js';

const NUMBER = '+12015532447';
const MASKED = '+1 ••• ••• 2447';
const masking = { formatNumber: maskingFormatter(4) };
const outdial = (number: string = NUMBER): CommandInput =>
  ({ type: 'outdial', number, source: 'dialpad' }) as CommandInput;
const last = <T>(list: readonly T[]) => list[list.length - 1]!;
const failedFact = ({ facts }: Bench) =>
  last(facts.filter(({ fact }) => fact === 'cc-request-failed')).detail as unknown as {
    command: Record<string, unknown>;
    error: Record<string, unknown>;
  };

describe('a request that is refused before it is sent', () => {
  it('is told to the agent and to the page, once', () => {
    const it = desk();
    const result = it.store.refuse(outdial('12'), { code: 'invalid', message: 'Too short' });
    assert.deepEqual({ ...result, id: '' }, { id: '', ok: false, code: 'invalid', message: 'Too short' });
    assert.equal(it.store.state.pending.length, 0);
    const [notice, ...others] = it.store.state.notices;
    assert.deepEqual([notice?.code, notice?.text, notice?.level], ['invalid', 'Too short', 'error']);
    assert.deepEqual(others, []);
    assert.deepEqual(failedFact(it).error, { code: 'invalid', message: 'Too short' });
    it.store.refuse(outdial('1'), { code: 'invalid', message: 'Shorter' });
    assert.deepEqual(
      it.store.state.notices.map(({ text }) => text),
      ['Shorter'],
      'the next one takes its place',
    );
  });

  it('carries the fields that are wrong, if there are any', () => {
    const { store } = desk();
    const fields = { number: 'too short' };
    const refused = (more: object) => store.refuse(outdial('12'), { code: 'invalid', ...more }) as object;
    assert.deepEqual((refused({ fields }) as { fields?: unknown }).fields, fields);
    assert.equal('fields' in refused({}), false);
  });
});

describe('a number that is masked', () => {
  it('is masked where the backend names it in its refusal', async () => {
    const it = wired([], {}, masking);
    const promise = it.store.request(outdial());
    last(it.line.sent).answer({ ok: false, code: 'refused', message: `${NUMBER} is busy, not ${NUMBER}1` });
    await promise;
    const { error, command } = failedFact(it);
    assert.deepEqual(error, { code: 'refused', message: `${MASKED} is busy, not ${MASKED}1` });
    assert.equal(command.number, MASKED);
    assert.equal(last(it.store.state.notices).text, error.message);
  });

  it('all digits go where a part of it is what was wrong', async () => {
    const it = wired([], {}, masking);
    it.store.refuse(outdial(), { code: 'needs-confirmation', message: 'ext. 12 left out' });
    assert.equal(failedFact(it).error.message, 'ext. •• left out');
  });

  it('of a target as well', async () => {
    const it = wired([makeCall()], {}, masking);
    const target = { type: 'number', number: NUMBER } as const;
    const promise = it.store.request({ type: 'transfer', callId: 'call-1', target } as CommandInput);
    last(it.line.sent).answer({ ok: false, code: 'refused', message: `No way to ${NUMBER}` });
    await promise;
    assert.equal(failedFact(it).error.message, `No way to ${MASKED}`);
    assert.deepEqual(failedFact(it).command.target, { type: 'number', number: MASKED });
  });

  it('nothing is masked that is shown whole, and nothing where there is no number', async () => {
    const whole = wired();
    const first = whole.store.request(outdial());
    last(whole.line.sent).answer({ ok: false, code: 'refused', message: `${NUMBER} is busy` });
    await first;
    assert.equal(failedFact(whole).error.message, `${NUMBER} is busy`);
    const it = wired([makeCall()], {}, masking);
    const second = it.store.request({ type: 'end-call', callId: 'call-1' } as CommandInput);
    last(it.line.sent).answer({ ok: false, code: 'denied', message: 'Not 12' });
    await second;
    assert.equal(failedFact(it).error.message, 'Not 12');
  });

  it('is masked in facts of a call: parties, the call’s own, variables with numbers and their choices', () => {
    const phone = (more: Partial<Variable>): Variable => ({
      name: 'v',
      type: 'string',
      value: NUMBER,
      ...more,
    });
    const it = desk([], masking);
    it.store.apply({
      type: 'call',
      call: makeCall({
        phase: 'offered',
        ani: NUMBER,
        dnis: NUMBER,
        legs: [makeLeg({ number: NUMBER }), makeLeg({ id: 'x', number: undefined })],
        variables: [
          phone({ name: 'phone', format: 'phone', options: [{ value: NUMBER, label: 'Home' }] }),
          phone({ name: 'none', format: 'phone', value: null }),
          phone({ name: 'link', format: 'url', value: `tel:${NUMBER}` }),
          phone({ name: 'text' }),
          phone({ name: 'secret', format: 'phone', secure: true }),
        ],
      }),
    });
    const { call } = it.facts.find(({ fact }) => fact === 'cc-call-offered')!.detail as unknown as {
      call: ReturnType<typeof makeCall>;
    };
    assert.deepEqual([call.ani, call.dnis], [MASKED, MASKED]);
    assert.deepEqual(
      call.legs.map(({ number }) => number),
      [MASKED, undefined],
    );
    const [first, none, link, text, secret] = call.variables;
    assert.equal(first!.value, MASKED);
    assert.deepEqual(first!.options, [{ value: MASKED, label: 'Home' }]);
    assert.equal(none!.value, null);
    assert.doesNotMatch(String(link!.value), /201/);
    assert.equal(text!.value, NUMBER, 'only what is said to be a number');
    assert.deepEqual([secret!.value, secret!.secure], [null, true]);
  });
});

describe('a request of a type that there is not', () => {
  for (const type of ['nonsense', 'constructor', '', 'x'.repeat(100)])
    it(`“${type.slice(0, 20)}” is invalid, and its name is not passed on at length`, async () => {
      const { store } = desk();
      const result = await store.request({ type } as unknown as CommandInput);
      assert.equal(result.ok, false);
      assert.deepEqual(result.ok ? '' : [result.code, result.message], [
        'invalid',
        `type: expected a request type, got "${type.slice(0, 40)}"`,
      ]);
    });

  it('what is no request at all', async () => {
    const result = await desk().store.request(null as unknown as CommandInput);
    assert.deepEqual(result, { id: '', ok: false, code: 'invalid', message: 'expected an object' });
  });
});

describe('a request that is not well formed', () => {
  const asked = async (input: object) => {
    const it = wired([makeCall({ can: { 'send-digits': true } })]);
    const promise = it.store.request({ callId: 'call-1', ...input } as unknown as CommandInput);
    if (it.line.sent.length) return 'sent';
    const result = await promise;
    return result.ok ? 'ok' : `${result.code}: ${result.message}`;
  };

  it('digits are keys', async () => {
    const digits = (text: unknown) => asked({ type: 'send-digits', digits: text });
    for (const good of ['1', 'ABCD', 'abcd', '*#,0']) assert.equal(await digits(good), 'sent', good);
    for (const bad of ['', 'x', 'x1', '1x', '1 2'])
      assert.equal(await digits(bad), 'invalid: digits: expected 0-9 A-D * # ,', bad);
    assert.equal(await digits(5), 'invalid: digits: expected string');
  });

  it('a target is whom its type says, by id or number', async () => {
    const to = (type: string, target: unknown) => asked({ type, target });
    for (const type of ['agent', 'queue']) {
      assert.equal(await to('transfer', { type, id: 'x' }), 'sent', type);
      assert.equal(await to('consult', { type, id: 'x' }), 'sent', type);
    }
    assert.equal(await to('consult', { type: 'number', number: '123' }), 'sent');
    assert.equal(await to('transfer', { type: 'entry-point', id: 'x' }), 'sent');
    assert.equal(
      await to('consult', { type: 'entry-point', id: 'x' }),
      'invalid: target.type: expected one of agent, queue, number',
    );
    const types = 'agent, queue, number, entry-point';
    assert.equal(
      await to('transfer', { type: 'team', id: 'x' }),
      `invalid: target.type: expected one of ${types}`,
    );
    for (const id of [undefined, '', 5, ['x']])
      assert.equal(await to('transfer', { type: 'agent', id }), 'invalid: target.id: expected string');
    assert.equal(
      await to('transfer', { type: 'number', id: 'x' }),
      'invalid: target.number: expected string',
    );
    assert.equal(await to('transfer', null), 'invalid: target: expected object');
    assert.equal(await to('transfer', 'ben'), 'invalid: target: expected object');
  });

  it('a state of the agent is one that can be asked for; idle, with its reason', async () => {
    const { store } = wired();
    const state = (more: object) =>
      store.request({ type: 'agent-state', ...more } as unknown as CommandInput);
    const { id: _, ...offline } = await state({ state: 'offline' });
    assert.deepEqual(offline, {
      ok: false,
      code: 'invalid',
      message: 'state: expected "available" or "idle"',
    });
    const { id: __, ...idle } = await state({ state: 'idle' });
    assert.deepEqual(idle, {
      ok: false,
      code: 'invalid',
      message: 'idleCodeId: expected string',
      fields: { idleCodeId: 'expected string' },
    });
  });
});

describe('a connector', () => {
  it('may report what went wrong, until it is taken away', () => {
    let report!: (problem: { code: string; message: string }) => void;
    const it = bench({
      connector: {
        connect: (_, options) => void (report = options.report!),
        send: () => Promise.reject(new Error('not asked')),
      },
    });
    report({ code: 'FRAME', message: 'A frame that is none' });
    assert.deepEqual(
      it.problems().map(({ code, message }) => [code, message]),
      [['FRAME', 'A frame that is none']],
    );
    it.store.connector = null;
    report({ code: 'LATE', message: 'Late' });
    assert.equal(it.problems().length, 1);
  });

  it('that says what cannot be read is online all the same', () => {
    const line = lineOf();
    const it = bench({ connector: line.connector });
    const unreadable = {
      get type(): string {
        throw new Error('no');
      },
    };
    assert.equal(it.store.state.link.status, 'connecting');
    line.say(unreadable);
    assert.equal(it.store.state.link.status, 'online');
  });

  it('that cannot be asked leaves the question to the page', async () => {
    const asked: string[] = [];
    const it = wired();
    it.store.owners.push({ refresh: (reason) => void asked.push(reason) });
    it.store.refresh('api');
    assert.deepEqual(asked, ['api']);
  });

  it('an answer that fails is a problem, and the next question is asked', async () => {
    let answers = 0;
    const it = wired([], {
      refresh: () => (++answers === 1 ? Promise.reject(new Error('down')) : Promise.resolve({ calls: [] })),
    });
    it.store.refresh('api');
    it.store.refresh('api');
    await settle();
    assert.deepEqual([answers, it.problems().map(({ code }) => code)], [1, ['REFRESH']]);
    it.store.refresh('api');
    await settle();
    assert.equal(answers, 2);
  });
});

describe('a clock', () => {
  it('is the one that was given; another one tells another time', () => {
    const it = desk();
    assert.equal(it.store.clock, it.clock);
    const other = desk().clock;
    void other.advance(5000);
    it.store.clock = it.clock;
    assert.equal(it.store.now(), NOW);
    it.store.clock = other;
    assert.equal(it.store.clock, other);
    assert.equal(it.store.now(), other.now());
  });
});
