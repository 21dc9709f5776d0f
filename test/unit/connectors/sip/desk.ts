/** An agent at a page over a server that is not there. */
import { createStore } from '../../../../src/core/store/store.js';
import type { Call, CommandInput, Result } from '../../../../src/core/schema/types.js';
import type { SipConnectorOptions } from '../../../../src/connectors/sip/options.js';
import type { Tabs } from '../../../../src/connectors/sip/tabs.js';
import { world, type FakeLeg } from './fake.js';

export const CUSTOMER = { number: '+12015550100', name: 'Jo Lee' };

export async function desk(
  options: Partial<SipConnectorOptions> = {},
  { tabs, on }: { tabs?: Tabs; on?: ReturnType<typeof world> } = {},
) {
  const { clock, server, media, shelf, withShelf, connector } = on ?? world(options, tabs);
  const phone = connector();
  const store = createStore({ clock });
  const problems: string[] = [];
  store.onFact(({ fact, detail }) => fact === 'cc-problem' && problems.push(String(detail.message)));
  store.connector = phone;
  const settle = () => clock.advance(1);
  await settle();
  await settle();
  const self = {
    clock,
    server,
    media,
    shelf,
    withShelf,
    connector,
    phone,
    store,
    problems,
    settle,
    get call(): Call {
      const call = store.state.calls.at(-1);
      if (!call) throw new Error('There is no call');
      return call;
    },
    /** What the agent wants; it has to work. */
    async do(input: CommandInput): Promise<void> {
      const result = await self.ask(input);
      if (!result.ok) throw new Error(`${input.type}: ${result.code}`);
    },
    /** Time passes until it is answered. */
    async ask(input: CommandInput, step = 1): Promise<Result> {
      let result: Result | undefined;
      void store.request(input).then((is) => (result = is));
      for (let i = 0; i < 500 && !result; i++) await clock.advance(step);
      if (!result) throw new Error(`${input.type} was never answered`);
      return result;
    },
    async code(input: CommandInput, step?: number): Promise<string> {
      const result = await self.ask(input, step);
      return result.ok ? 'ok' : result.code;
    },
    async offered(headers: { [name: string]: string } = {}): Promise<FakeLeg> {
      const leg = server.call(CUSTOMER, headers);
      await settle();
      return leg;
    },
    async connected(headers?: { [name: string]: string }): Promise<FakeLeg> {
      const leg = await self.offered(headers);
      await self.do({ type: 'answer', callId: self.call.id });
      return leg;
    },
    /** Ben is asked, and has answered. */
    async consulting(): Promise<{ customer: FakeLeg; other: FakeLeg; callId: string; legId: string }> {
      const customer = await self.connected();
      const callId = self.call.id;
      await self.do({ type: 'consult', callId, target: { type: 'agent', id: 'ben', name: 'Ben' } });
      const other = server.made.at(-1)!;
      other.accepted();
      await settle();
      return { customer, other, callId, legId: self.call.legs[1]!.id };
    },
    /** Who hears whom. */
    get sound(): string {
      const { outlets, muted } = media.sounds.get(self.call.id) ?? { outlets: [], muted: false };
      return outlets.map(({ send }) => send).join(' ') + (muted ? ' muted' : '');
    },
  };
  return self;
}
