import { equal, ok } from '../assert.js';
import { check } from '../check.js';
import { CUSTOMER, customerOf, flat } from '../desk.js';

export const calls = [
  check('call-offered', 'a call is offered once, with its number', ['offer'], async (desk) => {
    const { id } = await desk.offered();
    await desk.quiet();
    const call = desk.call(id)!;
    equal(desk.state.calls.length, 1, 'calls');
    equal(desk.count('cc-call-offered', id), 1, 'cc-call-offered');
    equal(customerOf(call).number ?? call.ani, CUSTOMER.number, 'the number of the customer');
    equal(call.role, 'primary', 'role');
    ok(call.offeredAt, 'offeredAt is missing.');
  }),

  check(
    'call-answered',
    'answered on the phone, it is connected',
    ['offer', 'agentAnswers'],
    async (desk) => {
      const { id } = await desk.connected();
      await desk.quiet();
      const call = desk.call(id)!;
      equal(customerOf(call).phase, 'connected', 'the leg of the customer');
      equal(customerOf(call).hold, false, 'hold');
      ok(call.connectedAt, 'connectedAt is missing.');
      equal(desk.count('cc-call-offered', id), 1, 'cc-call-offered');
      equal(desk.count('cc-call-connected', id), 1, 'cc-call-connected');
    },
  ),

  check(
    'call-abandoned',
    'a customer who hangs up early is gone, once',
    ['offer', 'customerHangsUp'],
    async (desk, harness) => {
      const { id } = await desk.offered();
      await harness.customerHangsUp!();
      await desk.until(() => (desk.call(id)?.phase ?? 'ended') === 'ended', 'the call is over');
      await desk.quiet();
      equal(desk.count('cc-call-ended', id), 1, 'cc-call-ended');
      equal(desk.count('cc-call-connected', id), 0, 'cc-call-connected');
    },
  ),

  check(
    'call-left',
    'the customer leaves: wrap-up, or the end, once',
    ['offer', 'agentAnswers', 'customerHangsUp'],
    async (desk, harness) => {
      const { id } = await desk.connected();
      await harness.customerHangsUp!();
      await desk.until(() => desk.call(id)?.phase !== 'connected', 'the call is no longer connected');
      await desk.quiet();
      const wrapup = desk.call(id)?.phase === 'wrapup';
      equal(desk.count('cc-call-wrapup', id), wrapup ? 1 : 0, 'cc-call-wrapup');
      equal(desk.count('cc-call-ended', id), wrapup ? 0 : 1, 'cc-call-ended');
    },
  ),

  check(
    'call-final',
    'an id that has ended never comes again',
    ['offer', 'customerHangsUp'],
    async (desk, harness) => {
      const { id } = await desk.offered();
      await harness.customerHangsUp!();
      await desk.until(() => (desk.call(id)?.phase ?? 'ended') === 'ended', 'the call is over');
      await harness.reset?.();
      const next = await desk.offered();
      ok(next.id !== id, 'The next call has the same id.');
      const words = flat(desk.said).flatMap((update) => {
        if (update.type === 'call') return update.call.id === id ? [update.call.phase] : [];
        return update.type === 'call-removed' && update.callId === id ? ['gone'] : [];
      });
      const end = words.findIndex((word) => word === 'ended' || word === 'gone');
      const after = end < 0 ? [] : words.slice(end).filter((word) => word !== 'ended' && word !== 'gone');
      equal(after, [], 'what was said of the call after its end');
      equal(desk.count('cc-call-ended', id), 1, 'cc-call-ended');
    },
  ),
];
