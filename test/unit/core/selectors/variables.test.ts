// Which call-associated data is shown where, in whose order; what a call says of agents; the search of reasons.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  conferenceFacts,
  consultFacts,
  isEditable,
  popoverVariables,
} from '../../../../src/core/selectors/shown-data.js';
import { allVariables, VARIABLES_SHOWN } from '../../../../src/core/selectors/variables.js';
import { filterReasons } from '../../../../src/core/selectors/wrapup.js';
import type { Call, Variable } from '../../../../src/core/schema/types.js';
import { makeAgent, makeCall, makeLeg, makeOther } from '../../../fixtures/calls.js';

const variable = (name: string, more: Partial<Variable> = {}): Variable => ({
  name,
  type: 'string',
  value: name,
  ...more,
});
const call = (variables: Variable[], more: Partial<Call> = {}) => makeCall({ variables, ...more });
const names = (variables: Variable[]) => variables.map(({ name }) => name).join(' ');

describe('variables', () => {
  it('in the administrator’s order; without one last, as they came', () => {
    const list = [
      variable('x'),
      variable('c', { order: 3 }),
      variable('y'),
      variable('a', { order: 1 }),
      variable('b', { order: 2 }),
    ];
    assert.equal(names(allVariables(call(list))), 'a b c x y');
    assert.equal(names(list), 'x c y a b', 'what was given stays as it was');
    assert.equal(VARIABLES_SHOWN, 30, 'guide: 最多会显示 30 个变量');
  });

  it('a name that comes twice counts once, the first time', () => {
    const list = [
      variable('a', { value: 1, inPopover: true }),
      variable('a', { value: 2, inPopover: true }),
      variable('b'),
    ];
    assert.deepEqual(
      allVariables(call(list)).map(({ value }) => value),
      [1, 'b'],
    );
    assert.deepEqual(
      popoverVariables(call(list)).map(({ value }) => value),
      [1],
    );
  });

  it('the popover has those marked for it, in its own order before the other', () => {
    const list = [
      variable('a', { inPopover: true, order: 1 }),
      variable('b', { order: 2 }),
      variable('c', { inPopover: true, popoverOrder: 0, order: 9 }),
      variable('d', { inPopover: true }),
    ];
    assert.equal(names(popoverVariables(call(list))), 'c a d');
  });

  it('of a consult request six at most, of others all', () => {
    const list = Array.from({ length: 8 }, (_, i) => variable(`v${i}`, { inPopover: true, order: i }));
    assert.equal(names(popoverVariables(call(list, { role: 'consulted' }))), 'v0 v1 v2 v3 v4 v5');
    assert.equal(popoverVariables(call(list)).length, 8);
  });

  it('what can be edited: what the backend says, of a type that is known, by a name that can be sent', () => {
    assert.equal(isEditable(variable('a', { editable: true })), true);
    assert.equal(isEditable(variable('a')), false);
    assert.equal(isEditable(variable('a', { editable: true, type: 'other' })), false);
    for (const name of ['__proto__', 'prototype', 'constructor'])
      assert.equal(isEditable(variable(name, { editable: true })), false, name);
  });
});

describe('what a call says of agents', () => {
  const ben = makeOther({ name: 'Ben', dn: '4102', team: 'Cards' });
  const facts = (list: { label: string; text?: unknown; number?: string; role?: string }[]) =>
    list.map(({ label, text, number, role }) => [label, text ?? number, role].filter(Boolean).join(' '));

  it('a consult request: who asks, at which extension, of which team', () => {
    const asked = (legs: Call['legs'], role: Call['role'] = 'consulted') =>
      facts(consultFacts(call([], { role, legs })));
    assert.deepEqual(asked([makeLeg(), ben]), ['agentName Ben', 'agentDn 4102', 'agentTeam Cards']);
    const bare = { ...ben, name: undefined, dn: undefined, team: undefined };
    assert.deepEqual(asked([makeLeg(), bare]), []);
    assert.deepEqual(asked([makeLeg(), { ...bare, number: '+1' }]), ['phoneNumber +1 agent']);
    assert.deepEqual(
      asked([makeLeg(), { ...ben, number: '+1' }]).slice(0, 2),
      ['agentName Ben', 'agentDn 4102'],
      'one number is enough',
    );
    assert.deepEqual(asked([makeLeg()]), [], 'the customer does not ask');
    assert.deepEqual(asked([]), []);
    assert.deepEqual(asked([makeLeg(), ben], 'primary'), []);
  });

  it('a conference: the consulted agent’s name and number, for both', () => {
    const legs = [makeLeg(), ben];
    const me = makeAgent({ name: 'Ada', dn: '4101' });
    const shown = (more: Partial<Call>) =>
      facts(conferenceFacts(call([], { topology: 'conference', legs, ...more }), me));
    assert.deepEqual(shown({}), ['agentName Ben', 'agentDn 4102']);
    assert.deepEqual(shown({ role: 'consulted' }), ['agentName Ada', 'agentDn 4101']);
    assert.deepEqual(shown({ topology: 'consult' }), []);
    assert.deepEqual(shown({ phase: 'wrapup' }), []);
    assert.deepEqual(shown({ legs: [makeLeg()] }), []);
    assert.deepEqual(
      conferenceFacts(call([], { topology: 'conference', role: 'consulted', legs }), undefined),
      [],
    );
  });
});

describe('the search of wrap-up reasons', () => {
  const search = (text: string) =>
    filterReasons(['Sale made', 'Café re-sale', 'No answer'], text, String).join(', ');

  it('every word, in any order, whatever the case and accents; the reasons keep theirs', () => {
    assert.equal(search(''), 'Sale made, Café re-sale, No answer');
    assert.equal(search('  '), 'Sale made, Café re-sale, No answer');
    assert.equal(search('SALE'), 'Sale made, Café re-sale');
    assert.equal(search('sale cafe'), 'Café re-sale');
    assert.equal(search('made \t sale'), 'Sale made');
    assert.equal(search('sale answer'), '');
  });
});
