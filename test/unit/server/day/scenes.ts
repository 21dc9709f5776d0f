/** Calls as two agents have them, from the first ring to the end of wrap-up, whatever the network does meanwhile. */
import type { Call, CommandInput } from '../../../../src/core/schema/types.js';
import type { State } from '../../../../src/core/store/state.js';
import type { Engagement, Interaction, Simulator } from '../../../../src/simulator/index.js';
import { until, type Page } from './page.js';

export interface Floor {
  sim: Simulator;
  ada: Page;
  ben: Page;
  /** Notes that were typed, by call, until they are submitted. */
  typed: Map<string, string>;
  /** Notes that were lost. */
  lost: string[];
}
export type Scene = (floor: Floor) => Promise<void>;

const CUSTOMER = '+12015550142';
const customerOf = (call: Call | undefined) => call?.legs.find(({ role }) => role === 'customer');
const otherOf = (call: Call | undefined) =>
  call?.legs.find(({ role, phase }) => role !== 'customer' && phase !== 'left' && phase !== 'failed');
const callOf = (state: State) => state.calls.find(({ phase }) => phase !== 'ended');

/** What is so, in the contact centre. */
function truth({ sim }: Floor, id: string): { item: Interaction; engagement: Engagement } | undefined {
  for (const item of sim.state().interactions) {
    const engagement = item.engagements.find(({ agentId, phase }) => agentId === id && phase !== 'ended');
    if (engagement) return { item, engagement };
  }
  return undefined;
}

const really = (floor: Floor, { id }: Page, phase: string) =>
  until(
    () => truth(floor, id)?.engagement.phase === phase,
    () => `${id} really is ${phase}: ${JSON.stringify(truth(floor, id)?.engagement)}`,
  );

/** A request about the call that is on. */
const ofCall = (page: Page, type: string, more: object = {}) =>
  (() => ({ type, callId: page.call?.id ?? '', ...more })) as unknown as () => CommandInput;

async function available(page: Page): Promise<void> {
  await page.ask(
    () => ({ type: 'agent-state', state: 'available' }),
    ({ agent }) => agent?.state.kind === 'available',
  );
}

async function ring(floor: Floor, page: Page, more: object = {}): Promise<string> {
  await available(page);
  const id = floor.sim.offerCall({ to: page.id, from: CUSTOMER, ...more });
  await page.see((state) => callOf(state)?.interactionId === id, 'the call rings');
  return id;
}

async function answer(floor: Floor, page: Page): Promise<void> {
  floor.sim.phone(page.id).answer();
  await page.see((state) => callOf(state)?.phase === 'connected', 'connected');
  note(floor, page);
}

/** Typed as wrap-up takes it: it must still be there when the time has come. */
function note(floor: Floor, page: Page): void {
  const { id } = page.call!;
  const text = `note of ${id}`;
  page.store.drafts.set(id, 'wrapup', { note: text });
  floor.typed.set(id, text);
}

async function writeUp(floor: Floor, page: Page): Promise<void> {
  await page.see((state) => callOf(state)?.phase === 'wrapup', 'wrap-up');
  const { id } = page.call!;
  const draft = page.store.drafts.get(id, 'wrapup') as { note?: string } | undefined;
  const text = floor.typed.get(id);
  if (text !== undefined && draft?.note !== text) floor.lost.push(id);
  const reasonId = page.state.profile.wrapup?.reasons?.[0]?.id;
  const gone = ({ calls }: State) => !calls.some((call) => call.id === id && call.phase !== 'ended');
  await page.ask(
    () => ({ type: 'wrapup', callId: id, ...(reasonId && { reasonId }), note: text ?? '' }) as CommandInput,
    gone,
  );
  floor.typed.delete(id);
}

async function end(floor: Floor, page: Page): Promise<void> {
  await page.ask(ofCall(page, 'end-call'), (state) => callOf(state)?.phase !== 'connected');
  await writeUp(floor, page);
}

async function consult(floor: Floor): Promise<void> {
  const { ada, ben, sim } = floor;
  await available(ben);
  const target = { type: 'agent', id: 'ben', name: 'Ben' };
  await ada.ask(ofCall(ada, 'consult', { target }), (state) => otherOf(callOf(state)) !== undefined);
  await ben.see((state) => callOf(state)?.role === 'consulted', 'ben is asked');
  sim.phone('ben').answer();
  await ada.see((state) => otherOf(callOf(state))?.phase === 'connected', 'ben is there');
  await ben.see((state) => callOf(state)?.phase === 'connected', 'ben talks');
}
const leg = (page: Page) => ({ legId: otherOf(page.call)?.id ?? '' });

const plain: Scene = async (floor) => {
  const { ada } = floor;
  await ring(floor, ada);
  await answer(floor, ada);
  const party = { legId: 'customer' };
  const held = (is: boolean) => (state: State) => customerOf(callOf(state))?.hold === is;
  await ada.ask(ofCall(ada, 'hold', party), held(true));
  await ada.ask(ofCall(ada, 'resume', party), held(false));
  const recording = (is: string) => (state: State) => callOf(state)?.recording.status === is;
  await ada.ask(ofCall(ada, 'pause-recording'), recording('paused'));
  await ada.ask(ofCall(ada, 'resume-recording'), recording('on'));
  await end(floor, ada);
};

const data: Scene = async (floor) => {
  const { ada } = floor;
  await ring(floor, ada);
  await answer(floor, ada);
  const value = `case ${ada.call!.id}`;
  const variable = (state: State) => callOf(state)?.variables.find(({ name }) => name === 'caseNumber');
  await ada.ask(
    () =>
      ({
        type: 'save-variables',
        callId: ada.call?.id ?? '',
        changes: { caseNumber: { value, rev: variable(ada.state)?.rev } },
      }) as CommandInput,
    (state) => variable(state)?.value === value,
  );
  await end(floor, ada);
};

const customerLeaves: Scene = async (floor) => {
  const { ada, sim } = floor;
  const id = await ring(floor, ada);
  await answer(floor, ada);
  sim.customer(id).hangUp();
  await writeUp(floor, ada);
};

const abandoned: Scene = async (floor) => {
  const { ada, sim } = floor;
  const id = await ring(floor, ada);
  sim.customer(id).hangUp();
  await ada.see((state) => !callOf(state), 'gone');
};

const notAnswered: Scene = async (floor) => {
  const { ada, sim } = floor;
  const id = await ring(floor, ada);
  await sim.advance(21_000);
  await ada.see((state) => state.agent?.state.kind === 'rona', 'RONA');
  sim.customer(id).hangUp();
  await available(ada);
};

const consulted: Scene = async (floor) => {
  const { ada } = floor;
  await ring(floor, ada);
  await answer(floor, ada);
  await consult(floor);
  await ada.ask(ofCall(ada, 'end-consult', leg(ada)), (state) => !otherOf(callOf(state)));
  await floor.ben.see((state) => !callOf(state), 'ben is out');
  await end(floor, ada);
};

const conference: Scene = async (floor) => {
  const { ada, ben } = floor;
  await ring(floor, ada);
  await answer(floor, ada);
  await consult(floor);
  await ada.ask(ofCall(ada, 'conference', leg(ada)), (state) => callOf(state)?.topology === 'conference');
  await ben.ask(ofCall(ben, 'exit-conference'), (state) => !callOf(state));
  await ada.see((state) => callOf(state)?.topology === 'single', 'two again');
  await end(floor, ada);
};

const handedOver: Scene = async (floor) => {
  const { ada, ben } = floor;
  await ring(floor, ada);
  await answer(floor, ada);
  await consult(floor);
  await ada.ask(ofCall(ada, 'complete-transfer', leg(ada)), (state) => callOf(state)?.phase !== 'connected');
  await writeUp(floor, ada);
  await ben.see((state) => callOf(state)?.role === 'primary', 'ben has it');
  note(floor, ben);
  await end(floor, ben);
};

const blind: Scene = async (floor) => {
  const { ada, ben } = floor;
  await ring(floor, ada);
  await answer(floor, ada);
  await available(ben);
  const target = { type: 'agent', id: 'ben', name: 'Ben' };
  await ada.ask(ofCall(ada, 'transfer', { target }), (state) => callOf(state)?.phase !== 'connected');
  await writeUp(floor, ada);
  await ben.see((state) => callOf(state)?.phase === 'offered', 'it rings at ben');
  await answer(floor, ben);
  await end(floor, ben);
};

const outside: Scene = async (floor) => {
  const { ada, sim } = floor;
  const id = await ring(floor, ada);
  await answer(floor, ada);
  const target = { type: 'number', number: '+12125550190' };
  await ada.ask(ofCall(ada, 'consult', { target }), (state) => otherOf(callOf(state)) !== undefined);
  sim.party(id, otherOf(ada.call)!.id).answer();
  await ada.see((state) => otherOf(callOf(state))?.phase === 'connected', 'the other has answered');
  await ada.ask(ofCall(ada, 'conference', leg(ada)), (state) => callOf(state)?.topology === 'conference');
  await ada.ask(ofCall(ada, 'end-conference'), (state) => callOf(state)?.phase !== 'connected');
  await writeUp(floor, ada);
};

const dialled =
  (answers: boolean): Scene =>
  async (floor) => {
    const { ada, sim } = floor;
    await available(ada);
    await ada.ask(
      () => ({ type: 'outdial', number: '+12125550190', source: 'page' }),
      (state) => callOf(state) !== undefined,
    );
    await really(floor, ada, 'offered');
    const id = truth(floor, 'ada')!.item.id;
    sim.phone('ada').answer();
    if (!answers) {
      sim.customer(id).decline();
      return ada.see((state) => !callOf(state), 'lost');
    }
    sim.customer(id).answer();
    await ada.see((state) => callOf(state)?.phase === 'connected', 'connected');
    note(floor, ada);
    return end(floor, ada);
  };

const campaign: Scene = async (floor) => {
  const { ada, sim } = floor;
  await available(ada);
  await ada.see(({ campaign: its }) => its?.contact, 'a contact');
  const asked = () => ({
    type: 'campaign-call' as const,
    campaignId: ada.state.campaign?.id ?? '',
    contactId: ada.state.campaign?.contact?.id ?? '',
  });
  await ada.ask(asked, (state) => callOf(state) !== undefined);
  await really(floor, ada, 'offered');
  const { id } = truth(floor, 'ada')!.item;
  sim.phone('ada').answer();
  sim.customer(id).answer();
  await ada.see((state) => callOf(state)?.phase === 'connected', 'connected');
  note(floor, ada);
  await end(floor, ada);
};

const callback: Scene = async (floor) => {
  const { ada, sim } = floor;
  const id = await ring(floor, ada, { kind: 'callback' });
  sim.phone('ada').answer();
  sim.customer(id).answer();
  await ada.see((state) => callOf(state)?.phase === 'connected', 'connected');
  note(floor, ada);
  await end(floor, ada);
};

const both: Scene = async (floor) => {
  const { ada, ben } = floor;
  await Promise.all(
    [ada, ben].map(async (page) => {
      await ring(floor, page);
      await answer(floor, page);
      await end(floor, page);
    }),
  );
};

export const SCENES: Record<string, Scene> = {
  plain,
  data,
  customerLeaves,
  abandoned,
  notAnswered,
  consulted,
  conference,
  handedOver,
  blind,
  outside,
  dialled: dialled(true),
  notReached: dialled(false),
  campaign,
  callback,
  both,
};
