/** Both screens, both sets of enabled actions and the contact centre: do they say the same? */
import { expect } from '@open-wc/testing';
import { actionsFor, type Call } from '../../src/index.js';
import type { Availability } from '../../src/core/schema/types.js';
import type { World } from '../../src/simulator/index.js';
import { deep, descriptionOf, isOff, part, parts, seen } from './dom.js';
import type { Floor } from './floor.js';
import { paneOf, type Pane } from './pane.js';
import type { Lang, Seat } from './seat.js';
import { SCREENS, type Situation } from './floor-checks.js';

type Interaction = World['interactions'][number];
type Engagement = Interaction['engagements'][number];

/** What the contact centre knows, in the words of `terms.md`. */
const WORDS: Record<Lang, { [key: string]: string }> = {
  en: {
    inbound: 'Incoming call Ringing',
    consult: 'Consult request Ringing',
    connected: 'Connected',
    held: 'Call on hold',
    ringing: 'Consult requested',
    consulting: 'Consulting',
    consultHeld: 'Consult on hold',
    conference: 'Conference',
    wrapup: 'Wrap-up',
    available: 'Available',
    engaged: 'Engaged',
    none: 'No calls',
    'on-hold': 'Resume the call before you end it',
    'consult-pending': 'Waiting for the consulted party to answer',
    'in-conference': 'Not possible in a conference',
    'consulting-already': 'You are already consulting',
    'ends-for-all': 'End ends the call for all three',
  },
  'zh-CN': {
    inbound: '传入呼叫 振铃',
    consult: '咨询请求 振铃',
    connected: '已连接',
    held: '保留呼叫',
    ringing: '已请求咨询',
    consulting: '正在咨询',
    consultHeld: '咨询保留',
    conference: '会议',
    wrapup: '话后处理',
    available: '可用',
    engaged: '通话中',
    none: '没有呼叫',
    'on-hold': '请先继续呼叫，再结束',
    'consult-pending': '正在等待被咨询方应答',
    'in-conference': '会议期间无法执行',
    'consulting-already': '您正在咨询中',
    'ends-for-all': '结束将终止三方通话',
  },
};

const word = (lang: Lang, key: string) => WORDS[lang][key] ?? `no word for ${key}`;
const reasonWord = (lang: Lang, reason: unknown) =>
  word(lang, reason === 'consulting' ? 'consulting-already' : String(reason));

/** What the strips of an agent's panes have to read, by the world alone. */
function stripsOf({ customer, parties, topology }: Interaction, { role, phase, kind, callId }: Engagement) {
  if (phase === 'offered') return [kind];
  if (phase === 'wrapup') return ['wrapup'];
  if (topology === 'conference') return role === 'primary' ? ['conference', 'conference'] : ['conference'];
  const [party] = parties;
  if (role === 'consulted') {
    const own = parties.find((item) => item.callId === callId);
    return [own?.hold ? 'consultHeld' : 'consulting'];
  }
  const first = customer.hold ? 'held' : 'connected';
  if (!party) return [first];
  return [first, party.phase !== 'connected' ? 'ringing' : party.hold ? 'consultHeld' : 'consulting'];
}

/** The call as this agent's session has it is the engagement as the world has it. */
function sameCall(call: Call, interaction: Interaction, engagement: Engagement): void {
  const { customer, parties, topology } = interaction;
  expect(
    [call.id, call.interactionId, call.role, call.kind, call.phase],
    'call and engagement',
  ).to.deep.equal([engagement.callId, interaction.id, engagement.role, engagement.kind, engagement.phase]);
  if (engagement.phase !== 'connected') return;
  expect(call.topology).to.equal(topology);
  const legs = call.legs.map(({ id, phase, hold }) => ({ id, phase, hold }));
  const others =
    engagement.role === 'primary'
      ? parties.map(({ id, phase, hold }) => ({ id, phase, hold }))
      : [{ id: 'primary', phase: 'connected', hold: false }];
  expect(legs).to.deep.equal([{ id: customer.id, phase: customer.phase, hold: customer.hold }, ...others]);
  const own = parties.find(({ callId }) => callId === engagement.callId);
  expect(call.held === true, 'held by the other agent').to.equal(own?.hold === true);
}

/** What has buttons elsewhere, or what is to be saved decides about. */
const ELSEWHERE = ['save-variables', 'wrapup', 'extend-wrapup'];

const line = (lang: Lang, what: string, { enabled, reason }: Availability) =>
  enabled ? `${what} on` : `${what} off: ${reasonWord(lang, reason)}`;

/** Visible actions by the rule book, each with the pane where it belongs. */
function byPolicy({ desk, lang }: Seat, call: Call): string[] {
  const { actions, legs } = actionsFor(call, desk.state);
  const [customer, other] = call.legs;
  const ofCall = Object.entries(actions)
    .filter(([type, { visible }]) => visible && !ELSEWHERE.includes(type))
    .map(([type, availability]) => line(lang, type, availability));
  const ofLegs = [customer, other].flatMap((leg, i) =>
    (['hold', 'resume'] as const)
      .filter((type) => leg && legs[leg.id]?.[type].visible)
      .map((type) => line(lang, `${type} ${i ? 'other' : 'customer'}`, legs[leg!.id]![type])),
  );
  return [...ofCall, ...ofLegs].sort();
}

/** Buttons that are there, by the parts that the contract names. */
function onScreen({ card, panes }: Seat & { panes: Pane[] }, groups: HTMLElement[]): string[] {
  if (!panes.length) return buttonsIn(card, '');
  return groups.flatMap((group, i) => buttonsIn(group, i ? ' other' : ' customer')).sort();
}

function buttonsIn(place: HTMLElement, suffix: string): string[] {
  return parts(place, 'action').flatMap((button) => {
    const type = [...button.part].find((name) => name.startsWith('action-'))?.slice('action-'.length) ?? '';
    if (ELSEWHERE.includes(type) || type === 'revert' || !button.checkVisibility()) return [];
    const what = type === 'hold' || type === 'resume' ? type + suffix : type;
    return [isOff(button) ? `${what} off: ${descriptionOf(button)}` : `${what} on`];
  });
}

function seatAgrees(floor: Floor, seat: Seat): void {
  const { sim } = floor;
  const { id, lang, desk } = seat;
  const world = sim.state();
  const found = world.interactions.flatMap((interaction) =>
    interaction.engagements
      .filter(({ agentId, phase }) => agentId === id && phase !== 'ended')
      .map((engagement) => ({ interaction, engagement })),
  );
  const { kind } = world.agents.find((agent) => agent.id === id)!.state;
  expect(desk.state.agent?.state.kind).to.equal(kind);
  expect(seat.state, 'the header').to.match(new RegExp(`^${word(lang, kind)}`));
  expect(seat.calls.length, 'calls').to.equal(found.length);
  const [at] = found;
  if (!at) {
    expect(seen(desk)).to.contain(word(lang, 'none'));
    expect([seat.has('cc-call-card'), seat.has('cc-wrapup')]).to.deep.equal([false, false]);
    return;
  }
  const { interaction, engagement } = at;
  sameCall(seat.call, interaction, engagement);

  const groups = parts(seat.card, 'pane').filter((pane) => pane.getAttribute('role') === 'group');
  const strips = stripsOf(interaction, engagement).map((key) => word(lang, key));
  expect(
    groups.map((group) => paneOf(group).word),
    'strips',
  ).to.deep.equal(strips);
  expect(seen(part(desk, 'task')!), 'the task list').to.contain(strips[0]!.split(' ')[0]!);
  expect(seat.has('cc-wrapup'), 'the wrap-up dialog').to.equal(engagement.phase === 'wrapup');
  if (engagement.phase === 'wrapup')
    expect(isOff(deep(seat.wrapup, '[part~=action-wrapup]'))).to.equal(false);

  const shown = onScreen(seat, groups).sort();
  expect(shown, 'buttons').to.deep.equal(byPolicy(seat, seat.call));
  const off = groups.flatMap((group) => parts(group, 'action').filter(isOff).map(descriptionOf));
  const why = groups.flatMap((group) => parts(group, 'reason').map(seen)).filter(Boolean);
  // a card has one line for it: what End does to all three comes before why Consult is off
  if (off.length) expect([...off, word(lang, 'ends-for-all')], 'to be read').to.include(why[0]);
  else expect(why, 'nothing is off').to.deep.equal([]);
}

/** Nothing that cannot be: two who have the customer, two on hold, buttons that both agents may press. */
function worldIsSound({ interaction }: Floor): void {
  const now = interaction();
  if (!now) return;
  const { customer, parties, engagements } = now;
  const open = engagements.filter(({ phase }) => phase === 'offered' || phase === 'connected');
  expect(open.filter(({ role }) => role === 'primary').length, 'who has the customer').to.be.at.most(1);
  expect([customer, ...parties].filter(({ hold }) => hold).length, 'on hold').to.be.at.most(1);
}

/** After each step: both screens, both sets of enabled actions and the simulator's world agree. */
export function agree(floor: Floor, step: string, situation?: Situation): void {
  try {
    worldIsSound(floor);
    for (const seat of floor.seats) {
      try {
        seatAgrees(floor, seat);
      } catch (error) {
        (error as Error).message = `${seat.id}: ${(error as Error).message}`;
        throw error;
      }
    }
    if (!situation) return;
    const { agent1, agent2 } = SCREENS[situation];
    const { ada, ben } = floor;
    if (ada.lang === 'en') expect(ada.panes, 'agent 1').to.deep.equal(agent1);
    if (ben.lang === 'en') expect(ben.panes, 'agent 2').to.deep.equal(agent2);
  } catch (error) {
    (error as Error).message = `after "${step}": ${(error as Error).message}`;
    throw error;
  }
}

/** Presses the button of an action, whatever it is called in the language of the agent. */
export async function act(seat: Seat, type: string, within: 'customer' | 'other' | 'desk' = 'desk') {
  const place = within === 'desk' ? seat.desk : within === 'customer' ? seat.customer : seat.other;
  const button = parts(place, `action-${type}`).find((item) => item.checkVisibility());
  if (!button) throw new Error(`${seat.id} has no button for ${type}`);
  expect(isOff(button), `${type} can be used`).to.equal(false);
  button.click();
}
