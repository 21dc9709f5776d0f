// Whom a call can go to, as the rule book says it: lists, tabs, and what a request may name.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { targetOf, targetTabs, targetVerdict, type TargetPurpose } from '../../../src/core/policy/targets.js';
import type { CommandInput, DirectoryItem } from '../../../src/core/schema/index.js';
import { pickText } from '../../../src/core/text/pick-text.js';
import { callState, makeCall, makeProfile } from '../../fixtures/calls.js';
import { holds } from './holds.js';
import { outcome, wired } from './store-helpers.js';

const item = (kind: DirectoryItem['kind'], more: object = {}): DirectoryItem => ({
  id: 'x',
  kind,
  name: 'X',
  ...more,
});
const verdicts = (it: DirectoryItem) =>
  (['transfer', 'consult'] as const).map((purpose) => targetVerdict(it, purpose).selectable);

describe('who can take it', () => {
  const AGENTS: [state: string | undefined, transfer: boolean, consult: boolean][] = [
    ['available', true, true],
    ['idle', false, true],
    ['rona', false, false],
    ['engaged', false, false],
    ['wrapup', false, false],
    ['offline', false, false],
    ['a state of the future', false, false],
    ['', false, false],
    // nothing is known: the backend decides
    [undefined, true, true],
  ];
  for (const [state, ...expected] of AGENTS) {
    it(`an agent, ${state ?? 'without a state'}`, () => {
      assert.deepEqual(verdicts(item('agents', { state })), expected);
      for (const purpose of ['transfer', 'consult'] as const) {
        assert.equal(
          targetVerdict(item('agents', { state }), purpose).reason,
          undefined,
          'the state says why',
        );
        assert.equal(
          targetVerdict(item('agents', { state, selectable: true }), purpose).selectable,
          targetVerdict(item('agents', { state }), purpose).selectable,
          'selectable: true opens nothing',
        );
      }
    });
  }

  const OTHERS: [title: string, it: DirectoryItem, transfer: boolean, consult: boolean][] = [
    ['a queue', item('queues'), true, true],
    ['an entry point', item('entry-points'), true, false],
    ['an entry point with a number', item('entry-points', { number: '+18005550101' }), true, false],
    ['a contact', item('contacts', { number: '+12015530188' }), true, true],
    ['a contact without a number', item('contacts'), false, false],
    ['a contact with an empty number', item('contacts', { number: '' }), false, false],
    ['a queue with a state', item('queues', { state: 'wrapup' }), true, true],
  ];
  for (const [title, it_, ...expected] of OTHERS) {
    it(title, () => assert.deepEqual(verdicts(it_), expected));
  }

  const REASON = { en: 'At lunch', 'zh-CN': '午餐' };
  for (const kind of ['agents', 'queues', 'entry-points', 'contacts'] as const) {
    it(`selectable: false wins, with its reason: ${kind}`, () => {
      const off = item(kind, { state: 'available', number: '+12015530188', selectable: false });
      for (const purpose of ['transfer', 'consult'] as const) {
        assert.deepEqual(targetVerdict({ ...off, reason: REASON }, purpose), {
          selectable: false,
          reason: REASON,
        });
        assert.equal(targetVerdict(off, purpose).selectable, false);
      }
    });
  }

  it('a reason alone takes nobody away', () => {
    assert.equal(
      targetVerdict(item('agents', { state: 'available', reason: REASON }), 'transfer').selectable,
      true,
    );
  });

  it('never more for a transfer of an agent than for a consult; selectable: false is the last word', () => {
    const more = fc.record({
      state: fc.option(fc.oneof(fc.string(), fc.constantFrom('available', 'idle', 'wrapup')), {
        nil: undefined,
      }),
      selectable: fc.option(fc.boolean(), { nil: undefined }),
    });
    fc.assert(
      fc.property(more, (given) => {
        const [transfer, consult] = verdicts(Object.freeze(item('agents', given)));
        holds(!transfer || consult);
        holds(given.selectable !== false || !consult);
      }),
    );
  });
});

describe('tabs', () => {
  const ALL = ['agents', 'queues', 'number'];
  const NONE = ['agents', 'number'];
  type Kind = ReturnType<typeof makeCall>['kind'];
  const KINDS: Kind[] = ['inbound', 'callback', 'campaign', 'consult', 'other', 'outdial'];
  const PROFILES: [
    title: string,
    profile: object,
    purpose: TargetPurpose,
    expected: (kind: Kind) => string[],
  ][] = [
    ['nothing said', {}, 'transfer', (kind) => (kind === 'outdial' ? NONE : ALL)],
    ['nothing said', {}, 'consult', () => ALL],
    ['consultToQueue: true', { consultToQueue: true }, 'consult', () => ALL],
    ['consultToQueue: false', { consultToQueue: false }, 'consult', () => NONE],
    [
      'consultToQueue: false',
      { consultToQueue: false },
      'transfer',
      (kind) => (kind === 'outdial' ? NONE : ALL),
    ],
    ['transferToQueue', { outdial: { enabled: true, transferToQueue: true } }, 'transfer', () => ALL],
    [
      'transferToQueue: false',
      { outdial: { enabled: true, transferToQueue: false } },
      'transfer',
      (kind) => (kind === 'outdial' ? NONE : ALL),
    ],
    ['transferToQueue: false', { outdial: { enabled: true, transferToQueue: false } }, 'consult', () => ALL],
    ['no outdial at all', { outdial: undefined }, 'transfer', (kind) => (kind === 'outdial' ? NONE : ALL)],
  ];
  for (const [title, profile, purpose, expected] of PROFILES) {
    for (const kind of KINDS) {
      it(`${purpose}, ${kind}, ${title}`, () =>
        assert.deepEqual(targetTabs(makeCall({ kind }), makeProfile(profile), purpose), expected(kind)));
    }
  }

  it('an empty profile', () => assert.deepEqual(targetTabs(makeCall(), {}, 'consult'), ALL));
});

describe('a chosen entry as a request names it', () => {
  const name = { en: 'Fraud desk', 'zh-CN': '欺诈处理' };
  const inChinese = (text: DirectoryItem['name']) => pickText(text, 'zh-CN');
  const TARGETS: [kind: DirectoryItem['kind'], target: object][] = [
    ['agents', { type: 'agent', id: 'x', name: '欺诈处理' }],
    ['queues', { type: 'queue', id: 'x', name: '欺诈处理' }],
    ['entry-points', { type: 'entry-point', id: 'x', name: '欺诈处理' }],
    ['contacts', { type: 'number', number: '+12015530188' }],
  ];
  for (const [kind, target] of TARGETS) {
    it(kind, () =>
      assert.deepEqual(targetOf(item(kind, { name, number: '+12015530188', dn: '41' }), inChinese), target),
    );
  }
});

describe('what a transfer or a consult may name', () => {
  const GOOD: [target: object, transfer: boolean, consult: boolean][] = [
    [{ type: 'agent', id: 'ben', name: 'Ben' }, true, true],
    [{ type: 'agent', id: 'ben' }, true, true],
    [{ type: 'queue', id: 'q', name: 'Queue' }, true, true],
    [{ type: 'entry-point', id: 'ep', name: 'EP' }, true, false],
    [{ type: 'number', number: '+12015530188' }, true, true],
    [{ type: 'number', number: '*86' }, true, true],
  ];
  const BAD: unknown[] = [
    undefined,
    null,
    'ben',
    5,
    [],
    {},
    { id: 'ben', name: 'Ben' },
    { type: 'agents', id: 'ben' },
    { type: 'Agent', id: 'ben' },
    { type: 'toString', id: 'ben' },
    { type: 'agent', name: 'Ben' },
    { type: 'agent', id: '' },
    { type: 'agent', id: 7 },
    { type: 'agent', number: '123' },
    { type: 'queue', id: null },
    { type: 'entry-point', id: undefined },
    { type: 'number', id: '123' },
    { type: 'number', number: '' },
    { type: 'number', number: 12015530188 },
  ];
  const ask = async (type: TargetPurpose, target: unknown, call: object = makeCall()) => {
    const { store, line } = wired([call]);
    const { id: callId } = call as { id: string };
    const result = await outcome(store.request({ type, callId, target } as unknown as CommandInput));
    return { result, sent: line.sent.map(({ command }) => command as unknown as { target: unknown }) };
  };

  for (const purpose of ['transfer', 'consult'] as const) {
    for (const [target, transfer, consult] of GOOD) {
      const fine = purpose === 'transfer' ? transfer : consult;
      it(`${purpose} ${JSON.stringify(target)}: ${fine ? 'sent as it is' : 'refused'}`, async () => {
        const { result, sent } = await ask(purpose, target);
        if (fine) {
          assert.equal(result, 'open');
          assert.deepEqual(sent[0]?.target, target);
        } else {
          assert.equal((result as { code?: string }).code, 'invalid');
          assert.deepEqual(sent, []);
        }
      });
    }
    for (const target of BAD) {
      it(`${purpose} ${JSON.stringify(target) ?? 'nothing'}: invalid, and says where`, async () => {
        const { result, sent } = await ask(purpose, target);
        const { ok, code, message } = result as { ok: boolean; code?: string; message?: string };
        assert.deepEqual([ok, code], [false, 'invalid']);
        assert.match(message ?? '', /^target(\.\w+)?: expected /);
        assert.deepEqual(sent, []);
      });
    }

    const ROWS: [state: string, code: string | undefined][] = [
      ['connected', undefined],
      ['held', undefined],
      ['consult-requested', 'denied'],
      ['consult-other', 'denied'],
      ['consult-customer', 'denied'],
      ['conference', 'denied'],
      ['offered-inbound', 'denied'],
      ['wrapup', 'denied'],
      ['consulted', 'denied'],
    ];
    for (const [state, code] of ROWS) {
      it(`${purpose} in ${state}: ${code ?? 'sent'}`, async () => {
        const { result, sent } = await ask(purpose, { type: 'agent', id: 'ben' }, callState(state).call);
        assert.equal(result === 'open' ? undefined : (result as { code?: string }).code, code);
        assert.equal(sent.length, code ? 0 : 1);
      });
    }

    it(`${purpose} while another request moves a party: busy; without a line: offline`, async () => {
      const { store, line } = wired([makeCall()]);
      const input = { type: purpose, callId: 'call-1', target: { type: 'agent', id: 'ben' } } as CommandInput;
      void store.request({ type: 'hold', callId: 'call-1', legId: 'customer' });
      assert.equal(((await outcome(store.request(input))) as { code?: string }).code, 'busy');
      line.say({ type: 'link', link: { status: 'offline' } });
      assert.equal(((await outcome(store.request(input))) as { code?: string }).code, 'offline');
      assert.deepEqual(
        line.sent.map(({ command }) => command.type),
        ['hold'],
      );
    });

    it(`${purpose}: the same again while it is under way is the same request`, async () => {
      const { store, line } = wired([makeCall()]);
      const input = { type: purpose, callId: 'call-1', target: { type: 'agent', id: 'ben' } } as CommandInput;
      const first = store.request(input);
      assert.equal(store.request(input), first);
      assert.equal(line.sent.length, 1);
    });
  }

  it('whatever the target is, it is sent or refused as invalid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (target) => {
        const { result, sent } = await ask('transfer', target);
        if (result === 'open') assert.equal(sent.length, 1);
        else assert.equal((result as { code?: string }).code, 'invalid');
      }),
    );
  });
});
