/** The guide's section on callbacks, line by line. */
import { expect } from '@open-wc/testing';
import { byRole, deep, nameOf, part, seen, until } from '../helpers/dom.js';
import { openFloor, type Floor, type Seat } from '../helpers/floor.js';
import { SCREENS, wrapsUp } from '../helpers/floor-checks.js';

const offer = ({ card, lang }: Seat) => byRole(card, 'group', lang === 'en' ? 'Callback' : '回叫')!;

/** A callback for ada's queue: her own phone rings. */
async function offered(options: Parameters<typeof openFloor>[0] = {}): Promise<Floor> {
  const floor = await openFloor(options);
  await floor.ring({ kind: 'callback' });
  return floor;
}
/** She has answered, and the customer's phone rings. */
async function ringing(options: Parameters<typeof openFloor>[0] = {}): Promise<Floor> {
  const floor = await offered(options);
  await floor.after(floor.sim.phone('ada').answer());
  return floor;
}

describe('the guide: callbacks', () => {
  it('callback intro.3: once an agent is available the customer is called back', async () => {
    const { ada, sim, ring, after, interaction } = await openFloor();
    await ada.setState('Lunch');
    await ring({ kind: 'callback' });
    expect([ada.calls.length, interaction()!.waiting]).to.deep.equal([0, true]);
    await ada.setState('Available');
    expect([ada.call.kind, interaction()!.customer.phase]).to.deep.equal(['callback', 'waiting']);
    await after(sim.phone('ada').answer());
    expect(interaction()!.customer.phase, 'dialled').to.equal('ringing');
  });

  it('callback 1: it comes as an incoming call does, to the agent’s own phone', async () => {
    const { ada } = await offered();
    expect(ada.told).to.deep.equal(['cc-call-offered']);
    expect(seen(offer(ada))).to.contain('Answer on your phone');
    expect(ada.buttons, 'no button answers it').to.deep.equal([]);
  });

  it('callback 2: label, icon, the customer’s number, DNIS, queue and a timer', async () => {
    const { ada, pass } = await offered();
    await pass(9);
    const card = offer(ada);
    expect(nameOf(card)).to.equal('Callback');
    const own = deep(part(card, 'strip')!, 'svg path')!.getAttribute('d');
    expect(own, 'an icon').to.be.a('string');
    expect(seen(part(card, 'number')!)).to.equal('+1 201 553 2447');
    expect(seen(card)).to.contain('DNIS +1 800 555 0142').and.to.contain('Queue Card Support');
    expect(byRole(card, 'timer', 'Call timer 0:09') !== undefined, 'since it came').to.equal(true);
    expect(seen(part(ada.desk, 'task')!)).to.contain('Jordan Lee Callback 0:09');
  });

  it('callback 3: its state reads Ringing', async () => {
    const { ada } = await ringing();
    expect(seen(part(offer(ada), 'strip')!)).to.equal('Callback Ringing 0:00');
    expect(seen(part(ada.desk, 'task')!)).to.contain('Ringing');
    expect(ada.buttons, 'nothing cancels it').to.deep.equal([]);
  });

  it('callback 4: the customer answers: connected, with the Interaction Control pane', async () => {
    const { ada, sim, id, after, pass } = await ringing();
    await pass(5);
    expect(ada.panes).to.deep.equal([]);
    await after(sim.customer(id).answer());
    expect(ada.panes).to.deep.equal(SCREENS.talking.agent1);
    expect(byRole(ada.customer, 'timer', 'Call timer 0:00') !== undefined, 'from now on').to.equal(true);
    await ada.press('End', ada.customer);
    await wrapsUp(ada);
    expect(seen(ada.desk)).not.to.contain('The caller hung up');
  });

  it('callback note.1: the customer does not answer: back to the queue, the agent is told', async () => {
    const { ada, pass, interaction, stateOf } = await ringing();
    await pass(25);
    await until(() => ada.notices !== '', 'told');
    expect(ada.notices).to.equal(
      'Callback · Jordan Lee The customer did not answer. The callback is back in the queue.',
    );
    expect([ada.calls.length, interaction()!.waiting, stateOf('ada')]).to.deep.equal([0, true, 'available']);
    expect(ada.told, 'no wrap-up').to.deep.equal(['cc-call-offered', 'cc-call-ended']);
    await pass(30);
    expect(ada.call.kind, 'and it comes again').to.equal('callback');
  });

  it('callback note.2: at a limit of concurrent calls the customer is not called, and its reason code is shown', async () => {
    for (const [limit, words] of [
      ['26', 'The data center has reached its limit of concurrent calls (26)'],
      ['27', 'The tenant has reached its limit of concurrent calls (27)'],
    ] as const) {
      const floor = await offered();
      const { ada, sim, after, interaction, stateOf } = floor;
      sim.fault({ limit });
      await after(sim.phone('ada').answer());
      await until(() => ada.notices !== '', words);
      expect(ada.notices).to.equal(`Callback · Jordan Lee ${words}. The callback is back in the queue.`);
      expect([ada.calls.length, interaction()!.waiting, stateOf('ada')]).to.deep.equal([
        0,
        true,
        'available',
      ]);
      floor.goHome();
    }
  });

  it('callback zh: 回叫, 振铃, DNIS, 队列, 请用您的电话应答, and what became of it', async () => {
    const { ada, sim, after, pass } = await offered({ lang: 'zh-CN' });
    await pass(8);
    expect(seen(part(offer(ada), 'strip')!)).to.equal('回叫 0:08');
    for (const words of ['+1 201 553 2447', 'DNIS +1 800 555 0142', '队列 卡片支持', '请用您的电话应答'])
      expect(seen(offer(ada))).to.contain(words);
    await after(sim.phone('ada').answer());
    expect(seen(part(offer(ada), 'strip')!)).to.equal('回叫 振铃 0:08');
    await pass(25);
    await until(() => ada.notices === '回叫 · Jordan Lee 客户未应答。该回叫已返回队列。', 'told');
  });
});
