/** The figures of docs/sip.md, as they are on this machine: `npm run test:sip -- --measure` prints them. */
import { setTimeout as later } from 'node:timers/promises';
import { crossing } from './glare.js';
import { House, type Agent } from './house.js';

const sorted = (all: number[]) => [...all].sort((a, b) => a - b);
const at = (all: number[], part: number) =>
  sorted(all)[Math.min(all.length - 1, Math.floor(all.length * part))]!;
const spread = (all: number[]) =>
  `median ${at(all, 0.5)}, 95 % ${at(all, 0.95)}, most ${at(all, 1)} ms (${all.length})`;
const print = (what: string, figures: string) => console.log(`${what}: ${figures}`);

const factAt = (agent: Agent, fact: string) =>
  agent.page.evaluate((name) => {
    const { facts } = (window as never as { page: { facts: { at: number; fact: string }[] } }).page;
    return facts.filter((item) => item.fact === name).at(-1)!.at;
  }, fact);

const house = await House.open();
const { agent, customer, other } = house;
await Promise.all([agent.start({ ping: 1000 }), customer.register(), other.register()]);
await agent.online();

const rings: number[] = [];
const answers: number[] = [];
for (let i = 0; i < 25; i++) {
  await house.quiet();
  await customer.call('ada');
  const { id } = await agent.offered();
  rings.push((await factAt(agent, 'cc-call-offered')) - (await customer.says('sending')).at);
  const since = Date.now();
  await agent.do({ type: 'answer', callId: id });
  await agent.connected();
  answers.push(Date.now() - since);
}
print('INVITE leaves the customer → the card is there', spread(rings));
print('answer pressed → connected, with sound', spread(answers));

for (const outage of [0, 3000, 20_000]) {
  await house.quiet();
  const { id } = await agent.talksTo(customer);
  let back = 0;
  await house.restart(async () => {
    await later(outage);
    back = Date.now();
  });
  await agent.online();
  print(`server away for ${outage} ms → online again`, `${Date.now() - back} ms after it was back`);
  await agent.hears(1700);
  await customer.says('registered');
  await agent.do({ type: 'end-call', callId: id });
}

await house.quiet();
print('offers that cross, until both are as they wished', spread(await crossing(house, 5)));

const reloads: number[] = [];
for (let i = 0; i < 5; i++) {
  await house.quiet();
  await agent.talksTo(customer);
  const since = Date.now();
  await agent.reload();
  await agent.hears(1700);
  reloads.push(Date.now() - since);
}
print('the page is loaded again → sound', spread(reloads));

await house.quiet();
await agent.talksTo(customer);
const since = Date.now();
house.server.signal('SIGSTOP');
await agent.see(({ link }) => link.status !== 'online', 'that the line is down');
print('a network that swallows everything → said (ping: 1000)', `${Date.now() - since} ms`);
house.server.signal('SIGCONT');
await house.close();
