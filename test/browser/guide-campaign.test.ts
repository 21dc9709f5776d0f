/** The guide's section on preview campaign calls, line by line. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  byRole,
  deep,
  descriptionOf,
  findButton,
  findRole,
  focused,
  isOff,
  nameOf,
  part,
  parts,
  seen,
  until,
} from '../helpers/dom.js';
import { pressTab } from '../helpers/engine.js';
import { openFloor, type Floor, type Seat } from '../helpers/floor.js';
import { wrapsUp } from '../helpers/floor-checks.js';

const NAME = { en: 'Campaign contact', 'zh-CN': '活动联系人' };
const header = ({ desk }: Seat) => part(desk, 'header')!;
const iconOf = (seat: Seat) => byRole(header(seat), 'button', NAME[seat.lang]);
const dialog = (seat: Seat) => byRole(seat.desk, 'dialog', NAME[seat.lang]);
const contactOf = (seat: Seat) => seen(part(dialog(seat)!, 'name')!);
const reason = (seat: Seat) => seen(part(dialog(seat)!, 'reason')!);
const offer = ({ card, lang }: Seat) => byRole(card, 'group', lang === 'en' ? 'Campaign call' : '活动呼叫')!;

/** The one whose turn it is, as the contact centre has it. */
const offeredTo = ({ sim }: Floor, agent = 'ada') =>
  sim.state().campaigns[0]!.contacts.find((contact) => contact.offer?.agentId === agent);

async function opened(floor: Floor): Promise<Floor> {
  const { ada } = floor;
  await until(() => iconOf(ada), 'the icon');
  await ada.press(NAME[ada.lang], header(ada));
  await until(() => dialog(ada), 'the dialog');
  return floor;
}

/** The campaign's call is under way, and the agent's own phone rings. */
async function called(options: Parameters<typeof openFloor>[0] = {}): Promise<Floor> {
  const floor = await opened(await openFloor(options));
  const { ada, sim, pass } = floor;
  await ada.press(ada.lang === 'en' ? 'Call' : '呼叫', dialog(ada)!);
  await pass(0);
  floor.id = sim.state().interactions.at(-1)!.id;
  return floor;
}

/** The agent has answered, and the customer's phone rings. */
async function ringing(options: Parameters<typeof openFloor>[0] = {}): Promise<Floor> {
  const floor = await called(options);
  await floor.after(floor.sim.phone('ada').answer());
  return floor;
}

const withoutCancel = ({ sim }: Floor) => sim.setProfile('ada', { endCallEnabled: false });

describe('the guide: preview campaign calls', () => {
  it('campaign intro.1: who belongs to a team of the campaign has the Campaign contact icon in the header', async () => {
    const { ada, cho, pass } = await openFloor({ agents: ['ada', 'cho'] });
    await until(() => iconOf(ada), 'the icon');
    await pass(0);
    expect(deep(iconOf(ada)!, 'svg path') !== undefined, 'an icon').to.equal(true);
    expect(iconOf(cho) === undefined, 'cho belongs to none').to.equal(true);
  });

  it('campaign intro.2: the contact can be looked at before the call', async () => {
    const { ada, sim } = await opened(await openFloor());
    expect(seen(dialog(ada)!)).to.contain('Mina Okafor +1 201 555 0163');
    expect([sim.commands.length, ada.calls.length], 'nothing was dialled').to.deep.equal([0, 0]);
  });

  it('campaign before: only who is Available gets a contact, and can call', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await ada.setState('Lunch');
    await opened(floor);
    expect(offeredTo(floor) === undefined).to.equal(true);
    expect(seen(dialog(ada)!)).to.contain('No contact to call');
    expect(reason(ada)).to.equal('Set your state to Available first');
    expect(isOff(byRole(dialog(ada)!, 'button', 'Call'))).to.equal(true);
    await ada.setState('Available');
    await until(() => seen(dialog(ada)!).includes('Mina Okafor'), 'a contact');
    expect([isOff(byRole(dialog(ada)!, 'button', 'Call')), reason(ada)]).to.deep.equal([false, '']);
  });

  it('campaign 1: the icon opens the Campaign contact dialog with what is known of the customer', async () => {
    const floor = await opened(await openFloor());
    const { ada } = floor;
    const { name, fields } = offeredTo(floor)!;
    expect(contactOf(ada)).to.equal(name);
    for (const [label, { value }] of [
      ['Campaign', { value: 'Card renewal' }],
      ['Card expires', fields[0]!],
      ['Last contact', fields[1]!],
      ['Attempts', fields[2]!],
    ] as const)
      expect(seen(dialog(ada)!)).to.contain(`${label} ${value}`);
  });

  it('campaign 1 deadline: how long the contact is the agent’s is shown; when it is up the contact centre decides', async () => {
    const floor = await opened(await openFloor());
    const { ada, pass } = floor;
    expect(seen(part(dialog(ada)!, 'strip')!)).to.equal('Campaign contact yours for 2:00');
    await pass(119);
    expect([contactOf(ada), seen(part(dialog(ada)!, 'strip')!)]).to.deep.equal([
      'Mina Okafor',
      'Campaign contact yours for 0:01',
    ]);
    await pass(1);
    expect(contactOf(ada), 'the next one').to.equal(offeredTo(floor)!.name);
    expect(contactOf(ada)).not.to.equal('Mina Okafor');
  });

  it('campaign 2.1: Call makes the call', async () => {
    const { ada, sim, interaction } = await called();
    expect(sim.commands.map(({ type }) => type)).to.deep.equal(['campaign-call']);
    expect([interaction()!.kind, interaction()!.customer.name]).to.deep.equal(['campaign', 'Mina Okafor']);
    expect([ada.call.kind, ada.call.phase, ada.call.requestId]).to.deep.equal([
      'campaign',
      'offered',
      sim.commands[0]!.id,
    ]);
    expect(dialog(ada) === undefined, 'the dialog is done').to.equal(true);
  });

  it('campaign 2.2: Skip shows the next contact', async () => {
    const floor = await opened(await openFloor());
    const { ada, sim } = floor;
    await ada.press('Skip', dialog(ada)!);
    expect(sim.commands.map(({ type }) => type)).to.deep.equal(['campaign-skip']);
    // the second of the list is with a colleague
    await until(() => contactOf(ada) === '陈思远', 'the next one');
    expect(offeredTo(floor)!.name).to.equal('陈思远');
    expect(isOff(byRole(dialog(ada)!, 'button', 'Skip'))).to.equal(false);
  });

  it('campaign 2.3: at a limit of concurrent calls no call is made, and its reason code is shown', async () => {
    for (const [limit, words] of [
      ['26', 'The data center has reached its limit of concurrent calls (26)'],
      ['27', 'The tenant has reached its limit of concurrent calls (27)'],
    ] as const) {
      const floor = await opened(await openFloor());
      const { ada, sim } = floor;
      const undo = sim.fault({ limit });
      await ada.press('Call', dialog(ada)!);
      await until(() => reason(ada) === `${words} Try again`, words);
      expect([ada.calls.length, contactOf(ada)]).to.deep.equal([0, 'Mina Okafor']);
      expect(seen(deep(ada.desk, 'cc-notices')!), 'told once').to.equal('');
      undo();
      await ada.press('Try again', dialog(ada)!);
      expect(ada.call.kind).to.equal('campaign');
      floor.goHome();
    }
  });

  it('campaign 2.3 later: a limit that is reached once the agent has answered is told too', async () => {
    const { ada, sim, after, stateOf } = await called();
    sim.fault({ limit: '27' });
    await after(sim.phone('ada').answer());
    await until(() => ada.notices.includes('(27)'), 'the reason code');
    expect(ada.notices).to.equal(
      'Campaign call · Mina Okafor The tenant has reached its limit of concurrent calls (27)',
    );
    expect([ada.calls.length, stateOf('ada'), ada.told.includes('cc-call-wrapup')]).to.deep.equal([
      0,
      'available',
      false,
    ]);
  });

  it('campaign 2.4: the call is made, and the Campaign contact icon is off', async () => {
    const { ada } = await called();
    expect([isOff(iconOf(ada)), descriptionOf(iconOf(ada)!)]).to.deep.equal([true, 'You are on a call']);
    iconOf(ada)!.click();
    expect(dialog(ada) === undefined).to.equal(true);
  });

  it('campaign 2.5: the contact request has the label Campaign call, an icon, the administrator’s details and a timer', async () => {
    const { ada, pass } = await called();
    await pass(7);
    const card = offer(ada);
    expect(nameOf(card)).to.equal('Campaign call');
    expect(deep(part(card, 'strip')!, 'svg path') !== undefined, 'an icon').to.equal(true);
    expect(seen(card)).to.contain('Mina Okafor +1 201 555 0163');
    expect(seen(card)).to.contain('Card expires 08/2026 Last contact 2026-01-12 Attempts 0');
    expect(byRole(card, 'timer', 'Call timer 0:07') !== undefined, 'since it was made').to.equal(true);
    expect(seen(part(ada.desk, 'task')!)).to.contain('Mina Okafor Campaign call 0:07');
  });

  it('campaign 2.6: its state reads Ringing', async () => {
    const floor = await openFloor();
    withoutCancel(floor);
    await opened(floor);
    const { ada, sim, after } = floor;
    await ada.press('Call', dialog(ada)!);
    expect(seen(offer(ada)), 'the agent’s own phone first').to.contain('Answer on your phone');
    await after(sim.phone('ada').answer());
    expect(seen(part(offer(ada), 'strip')!)).to.equal('Campaign call Ringing 0:00');
    expect(seen(part(ada.desk, 'task')!)).to.contain('Ringing');
    expect(ada.buttons).to.deep.equal([]);
  });

  it('campaign 2.7: where the administrator allows it, Cancel takes the place of Ringing', async () => {
    const { ada, interaction, stateOf, pass } = await ringing();
    expect(seen(part(offer(ada), 'strip')!)).to.equal('Campaign call 0:00');
    await ada.press('Cancel', ada.card);
    await pass(0);
    expect([ada.calls.length, interaction()?.customer.phase ?? 'left', stateOf('ada')]).to.deep.equal([
      0,
      'left',
      'available',
    ]);
    expect(seen(deep(ada.desk, 'cc-notices')!), 'who cancels knows it').to.equal('');
  });

  it('campaign 2.8: the customer answers: connected, with the Interaction Control pane', async () => {
    const { ada, sim, after, pass, id } = await ringing();
    await pass(5);
    expect(ada.panes).to.deep.equal([]);
    await after(sim.customer(id).answer());
    expect(ada.panes).to.deep.equal([
      {
        word: 'Connected',
        name: 'Mina Okafor',
        on: ['Hold', 'Pause recording', 'Consult', 'Transfer', 'End'],
        off: [],
      },
    ]);
    expect(byRole(ada.customer, 'timer', 'Call timer 0:00') !== undefined, 'from now on').to.equal(true);
    expect(ada.state).to.match(/^Engaged/);
    await ada.press('End', ada.customer);
    await wrapsUp(ada);
  });

  it('campaign 2.8 note: an attempt that fails is told, the icon is on again and the call can be made again', async () => {
    const FAILURES: [words: string, fail: (floor: Floor) => unknown][] = [
      ['The customer did not answer.', ({ pass }) => pass(25)],
      ['The customer disconnected it.', ({ sim, id, after }) => after(sim.customer(id).decline())],
      [
        'The call could not be connected.',
        ({ sim, id, after }) => after(sim.customer(id).fail('not-connected')),
      ],
      ['You declined it.', ({ sim, after }) => after(sim.phone('ada').hangUp())],
    ];
    for (const [words, fail] of FAILURES) {
      const floor = await ringing();
      const { ada, stateOf } = floor;
      expect(isOff(iconOf(ada))).to.equal(true);
      await fail(floor);
      await until(() => ada.notices.includes(words), words);
      expect(ada.notices).to.equal(`Campaign call · Mina Okafor ${words}`);
      expect([isOff(iconOf(ada)), stateOf('ada'), ada.calls.length]).to.deep.equal([false, 'available', 0]);
      expect(ada.told, 'no wrap-up').not.to.include('cc-call-wrapup');
      await opened(floor);
      expect(contactOf(ada)).to.equal('Mina Okafor');
      await ada.press('Call', dialog(ada)!);
      expect(ada.call.kind).to.equal('campaign');
      floor.goHome();
    }
  });

  it('campaign 2.8 phone: the agent’s own phone is not answered: told, and no RONA', async () => {
    const { ada, pass, stateOf } = await called();
    await pass(20);
    await until(() => ada.notices === 'Campaign call · Mina Okafor Your phone was not answered.', 'told');
    expect([stateOf('ada'), isOff(iconOf(ada))]).to.deep.equal(['available', false]);
  });

  it('campaign 2.8 inbound: an incoming call comes first', async () => {
    const { ada, sim, pass } = await called();
    sim.offerCall({ from: '+12015532447' });
    await pass(0);
    expect(ada.calls.map(({ kind }) => kind)).to.deep.equal(['inbound']);
    await until(() => ada.notices.includes('An incoming call came first, the call was ended.'), 'told');
    expect([isOff(iconOf(ada)), descriptionOf(iconOf(ada)!)]).to.deep.equal([true, 'You are on a call']);
  });

  it('campaign keys: two contacts are worked with the keyboard alone', async () => {
    const { ada, sim, pass, after } = await openFloor();
    await until(() => iconOf(ada), 'the icon');
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await pass(0);
    };
    const walkTo = async (name: string) => {
      for (let i = 0; i < 80 && (!focused() || nameOf(focused()!) !== name); i++) {
        await pressTab();
        await pass(0);
      }
      expect(nameOf(focused()!)).to.equal(name);
    };
    const work = async (contact: string, skips: number) => {
      await walkTo('Campaign contact');
      await press('Enter');
      await until(() => dialog(ada) !== undefined && focused() === dialog(ada), 'the focus is in the dialog');
      await walkTo('Skip');
      for (let i = 0; i < skips; i++) {
        const before = contactOf(ada);
        await press('Enter');
        await until(() => contactOf(ada) !== before, 'the next one');
      }
      expect(contactOf(ada)).to.equal(contact);
      await walkTo('Call');
      await press('Enter');
      const { id } = sim.state().interactions.at(-1)!;
      await after(sim.phone('ada').answer());
      await after(sim.customer(id).answer());
      await walkTo('End');
      await press('Enter');
      await walkTo('Submit');
      await press('Enter');
      const anyway = 'Submit without the call guide';
      if (byRole(ada.desk, 'button', anyway)) {
        await walkTo(anyway);
        await press('Enter');
      }
      await until(() => ada.calls.length === 0, 'wrapped up');
    };
    await work('Mina Okafor', 0);
    await work('Camila Duarte', 1);
    const done = sim.state().campaigns[0]!.contacts.filter((contact) => contact.done);
    expect(done.map(({ name }) => name).sort()).to.deep.equal(['Camila Duarte', 'Mina Okafor']);
  });

  it('campaign zh: 活动联系人, 跳过, 呼叫, 活动呼叫, 振铃, 取消, and the reason codes', async () => {
    const floor = await opened(await openFloor({ lang: 'zh-CN' }));
    const { ada, sim, after } = floor;
    expect(seen(part(dialog(ada)!, 'strip')!)).to.equal('活动联系人 为您保留 2:00');
    expect(seen(dialog(ada)!)).to.contain('活动 卡片续期 卡片到期 08/2026');
    await ada.press('跳过', dialog(ada)!);
    await until(() => contactOf(ada) === '陈思远', 'the next one');
    const undo = sim.fault({ limit: '26' });
    await ada.press('呼叫', dialog(ada)!);
    await until(() => reason(ada).startsWith('数据中心已达到最大并发呼叫限制 (26)'), '26');
    undo();
    await ada.press('呼叫', dialog(ada)!);
    expect(seen(part(offer(ada), 'strip')!)).to.equal('活动呼叫 0:00');
    expect(seen(offer(ada)))
      .to.contain('请用您的电话应答')
      .and.to.contain('取消');
    expect(descriptionOf(iconOf(ada)!)).to.equal('您正在通话中');
    await after(sim.phone('ada').answer());
    expect(seen(part(ada.desk, 'task')!)).to.contain('振铃');
    const { id } = sim.state().interactions.at(-1)!;
    await after(sim.customer(id).decline());
    await until(() => ada.notices === '活动呼叫 · 陈思远 客户已断开该呼叫。', 'told');
    await findRole(header(ada), 'button', '活动联系人');
    expect(isOff(iconOf(ada))).to.equal(false);
    expect(parts(ada.desk, 'task').length).to.equal(0);
    await findButton(header(ada), '活动联系人');
  });
});
