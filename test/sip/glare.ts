/** Two who press hold, and then resume, in the same moment: the offers cross on the way (RFC 3261, 14.1). */
import type { House } from './house.js';
import type { Peer } from './pages/peer.js';
import type { Call } from '../../src/index.js';

declare const peer: Peer;

/** @returns ms of each round, until both are as they wished; rejects when one is not, or the call is gone */
export async function crossing(house: House, rounds: number): Promise<number[]> {
  const [agentPage, customerPage] = await Promise.all([house.page('agent', 1000), house.page('peer', 1700)]);
  const agent = house.agentOn(agentPage, 'gil');
  const customer = house.somebody(customerPage, 'gus');
  await Promise.all([agent.start({ ping: 1000 }), customer.register()]);
  await agent.online();
  const { id: callId, legs } = await agent.talksTo(customer);
  const legId = legs[0]!.id;
  const isSo = (call: Call, on: boolean) =>
    call.id === callId && call.phase === 'connected' && call.held === on && call.legs[0]!.hold === on;
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const on = round % 2 === 0;
    const since = Date.now();
    await Promise.all([
      agent.do({ type: on ? 'hold' : 'resume', callId, legId }),
      customer.page.evaluate((wish) => peer.insist(wish), on ? ('hold' as const) : ('unhold' as const)),
    ]);
    await agent.see(({ calls }) => calls.some((call) => isSo(call, on)), `round ${round + 1}`);
    took.push(Date.now() - since);
  }
  await agent.hears(...(rounds % 2 ? [] : [1700]));
  await customer.hears(...(rounds % 2 ? [] : [1000]));
  await customer.do('hangUp');
  await agent.ended(callId);
  await Promise.all([agentPage.close(), customerPage.close()]);
  return took;
}
