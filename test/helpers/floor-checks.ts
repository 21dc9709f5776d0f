/** What several tests of a floor expect to find on the screens. */
import { expect } from '@open-wc/testing';
import { allByRole, byRole, deepAll, findButton, findRole, isOff, seen } from './dom.js';
import type { Floor } from './floor.js';
import type { Pane } from './pane.js';
import type { Lang, Seat } from './seat.js';

export const PENDING = 'Waiting for the consulted party to answer';
export const ON_HOLD = 'Resume the call before you end it';
const CONFERRING = 'Not possible in a conference';
const CONSULTING = 'You are already consulting';

const customer = (word: string, on: string[], off: string[] = []): Pane => ({
  word,
  name: 'Jordan Lee',
  on,
  off,
});
const ben = (word: string, on: string[], off: string[] = []): Pane => ({ word, name: 'Ben Ortiz', on, off });

/** The panes of the agent who has the customer, and of the one who is consulted, in each situation. */
export const SCREENS = {
  talking: {
    agent1: [customer('Connected', ['Hold', 'Pause recording', 'Consult', 'Transfer', 'End'])],
    agent2: [],
  },
  held: {
    agent1: [
      customer('Call on hold', ['Resume', 'Pause recording', 'Consult', 'Transfer'], [`End: ${ON_HOLD}`]),
    ],
    agent2: [],
  },
  requested: {
    agent1: [
      customer(
        'Call on hold',
        ['Pause recording'],
        [`Resume: ${PENDING}`, `Consult: ${PENDING}`, `Transfer to Ben Ortiz: ${PENDING}`, `End: ${ON_HOLD}`],
      ),
      ben('Consult requested', ['Cancel consult'], [`Hold: ${PENDING}`, `Conference: ${PENDING}`]),
    ],
    agent2: [],
  },
  consulting: {
    agent1: [
      customer(
        'Call on hold',
        ['Resume', 'Pause recording', 'Transfer to Ben Ortiz'],
        [`Consult: ${CONSULTING}`, `End: ${ON_HOLD}`],
      ),
      ben('Consulting', ['Hold', 'Conference', 'End consult']),
    ],
    agent2: [customer('Consulting', ['Exit consult'])],
  },
  swapped: {
    agent1: [
      customer(
        'Connected',
        ['Hold', 'Pause recording', 'Transfer to Ben Ortiz', 'End'],
        [`Consult: ${CONSULTING}`],
      ),
      ben('Consult on hold', ['Resume', 'Conference', 'End consult']),
    ],
    agent2: [customer('Consult on hold', ['Exit consult'])],
  },
  conference: {
    agent1: [
      customer(
        'Conference',
        ['Pause recording', 'Transfer to Ben Ortiz'],
        [`Hold: ${CONFERRING}`, `Consult: ${CONFERRING}`, `End: ${CONFERRING}`],
      ),
      ben('Conference', ['End conference'], [`Hold: ${CONFERRING}`, `Conference: ${CONFERRING}`]),
    ],
    agent2: [customer('Conference', ['Exit conference'])],
  },
} satisfies Record<string, { agent1: Pane[]; agent2: Pane[] }>;

export type Situation = keyof typeof SCREENS;

const CLOSING = {
  en: { reasons: 'Wrap-up reasons', submit: 'Submit', state: 'Wrap-up', none: 'No calls' },
  'zh-CN': { reasons: '话后处理原因', submit: '提交', state: '话后处理', none: '没有呼叫' },
};

/** The wrap-up dialog is there, and can be submitted. */
export async function wrapsUp(seat: Seat, lang: Lang = 'en'): Promise<void> {
  const { reasons, submit, state } = CLOSING[lang];
  await findRole(seat.wrapup, 'heading', reasons);
  expect(isOff(await findButton(seat.wrapup, submit)), `${submit} can be used`).to.equal(false);
  expect(allByRole(seat.wrapup, 'option').length, 'reasons to choose from').to.be.greaterThan(1);
  expect(seat.state).to.match(new RegExp(`^${state}`));
  expect(seat.panes, 'no Interaction Control any more').to.deep.equal([]);
}

/** No call, and no wrap-up: there was none either. */
export function isOut(seat: Seat, state = 'Available', lang: Lang = 'en'): void {
  const { none } = CLOSING[lang];
  expect(seen(seat.desk), seat.id).to.contain(none);
  expect([seat.buttons, seat.has('cc-wrapup'), seat.calls], seat.id).to.deep.equal([[], false, []]);
  expect(seat.state).to.match(new RegExp(`^${state}`));
  expect(seat.told, 'no wrap-up').not.to.include('cc-call-wrapup');
}

/** Over for all three: agent 1 wraps up, agent 2 is out without, nobody is on the line. */
export async function overForAll({ ada, ben: other, interaction }: Floor): Promise<void> {
  await wrapsUp(ada);
  if (other) isOut(other);
  const { customer: party, parties, waiting } = interaction()!;
  expect([party.phase, parties, waiting]).to.deep.equal(['left', [], false]);
}

/** Agent 1 and the customer go on, who is not on hold; agent 2 is out. */
export function goesOn({ ada, ben: other, interaction }: Floor, ofBen = 'Available'): void {
  expect(ada.panes).to.deep.equal(SCREENS.talking.agent1);
  expect(ada.has('cc-wrapup'), 'no wrap-up').to.equal(false);
  expect(ada.told).not.to.include('cc-call-wrapup');
  if (other) isOut(other, ofBen);
  const { customer: party, parties, topology } = interaction()!;
  expect([party.phase, party.hold, parties, topology]).to.deep.equal(['connected', false, [], 'single']);
}

/** The call is agent 2's now, as any call; agent 1 wraps up. */
export async function handedOver({ ada, ben: other, interaction }: Floor): Promise<void> {
  await wrapsUp(ada);
  expect(other.panes).to.deep.equal(SCREENS.talking.agent1);
  const { customer: party, engagements, topology } = interaction()!;
  const primary = engagements.filter(({ role, phase }) => role === 'primary' && phase === 'connected');
  expect([party.phase, party.hold, topology]).to.deep.equal(['connected', false, 'single']);
  expect(primary.map(({ agentId }) => agentId)).to.deep.equal(['ben']);
}

/** The icon in front of an entry. */
const iconOf = (entry: HTMLElement) => deepAll(entry, 'svg')[0]!;

export function isGreen(entry: HTMLElement): boolean {
  const [red = 0, green = 0, blue = 0] = getComputedStyle(iconOf(entry)).color.match(/\d+/g)!.map(Number);
  return green > red && green > blue;
}

/** Colour and shape of the icon: neither is alone. */
export const looks = (entry: HTMLElement): string[] => [
  getComputedStyle(iconOf(entry)).color,
  deepAll(entry, 'path')[0]!.getAttribute('d')!,
];

/** The dialog is there, with this title. */
export function isOpen(seat: Seat, title: string): void {
  expect(byRole(seat.dialog, 'dialog', title), title).to.be.ok;
  expect(seen(byRole(seat.dialog, 'heading', title)!)).to.equal(title);
}
