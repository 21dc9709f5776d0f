/** The guide's section on outdial calls, line by line. */
import { expect } from '@open-wc/testing';
import {
  allByRole,
  button,
  buttons,
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
import {
  calling,
  CUSTOMER,
  dialled,
  enter,
  openFloor,
  reached,
  talking,
  type Floor,
  type Seat,
} from '../helpers/floor.js';
import { isOut, SCREENS, wrapsUp } from '../helpers/floor-checks.js';
import type { Profile } from '../../src/core/schema/types.js';

const COURIERS = '+18005550121';
const INTERPRETER = '+442079460011';
const FACTS = 'Contact center number +1 800 555 0100 DNIS +1 201 553 2447 Queue Card Support';

type Outdial = NonNullable<Profile['outdial']>;
/** The administrator changes what ada's profile says of outdials. */
async function configure({ sim, pass }: Floor, change: Partial<Outdial>): Promise<void> {
  const { outdial } = sim.state().agents.find(({ id }) => id === 'ada')!.profile;
  sim.setProfile('ada', { outdial: { ...outdial!, ...change } });
  await pass(0);
}

const offer = ({ card }: Seat, label = 'Outdial call') => byRole(card, 'group', label)!;
const strip = (seat: Seat, label?: string) => seen(part(offer(seat, label), 'strip')!);
const icon = ({ header }: Seat) => button(header, 'Outdial call');
const tabs = (root: Element) => allByRole(root, 'tab').map(nameOf);
const isOpen = ({ desk }: Seat) => deep(desk, 'cc-dialpad')?.checkVisibility() ?? false;
/** What the phone system got. */
const asked = ({ sim }: Floor) =>
  sim.commands.filter(({ type }) => type === 'outdial') as unknown as {
    number: string;
    source: string;
    aniId?: string;
    name?: string;
  }[];

const contacts = ({ dialpad }: Seat) => parts(dialpad, 'row').map((row) => seen(row));
async function openBook({ ada }: Floor): Promise<void> {
  await ada.openDialpad('book');
  await until(() => contacts(ada).length, 'contacts');
}
async function search({ ada, pass }: Floor, text: string): Promise<void> {
  enter(byRole(ada.dialpad, 'textbox', 'Search') as HTMLInputElement, text);
  await pass(0);
}

describe('the guide: outdial calls, before', () => {
  it('outdial intro.1: an agent whose profile has outdial calls customers', async () => {
    const { ada, sim, pass, interaction } = await reached();
    expect(interaction()?.customer).to.deep.include({ number: CUSTOMER, phase: 'connected' });
    await ada.press('End', ada.customer);
    await ada.press('Submit', ada.wrapup);
    sim.setProfile('ada', { outdial: null });
    await pass(0);
    const result = await ada.desk.dial(CUSTOMER);
    expect(result).to.deep.include({ ok: false, code: 'denied' });
    expect(ada.calls).to.deep.equal([]);
  });

  it('outdial intro.2: the profile has a dialpad, an address book, or both', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await ada.openDialpad();
    expect(tabs(ada.dialpad)).to.deep.equal(['Dialpad', 'Address book']);
    await configure(floor, { dialpad: false });
    await findRole(ada.dialpad, 'list', 'Address book');
    expect([tabs(ada.dialpad), buttons(ada.dialpad).includes('1')]).to.deep.equal([[], false]);
    await configure(floor, { dialpad: true, addressBook: false });
    await until(() => parts(ada.dialpad, 'key').length === 12, 'the keys');
    expect([tabs(ada.dialpad), byRole(ada.dialpad, 'list') === undefined]).to.deep.equal([[], true]);
  });

  it('outdial intro.3: the profile forbids lengths and beginnings of numbers', async () => {
    const floor = await openFloor();
    const { ada, pass } = floor;
    await configure(floor, { minDigits: 7, maxDigits: 11, blockedPrefixes: ['+1900', '+1201'] });
    await ada.openDialpad();
    const REFUSED: [number: string, why: string][] = [
      ['555014', 'Too short: at least 7 digits'],
      ['+442079460011', 'Too long: at most 11 digits'],
      ['+19005550123', 'Your profile does not allow numbers that begin like this'],
      [CUSTOMER, 'Your profile does not allow numbers that begin like this'],
    ];
    for (const [number, why] of REFUSED) {
      await ada.typeNumber(number);
      expect(ada.verdict, number).to.equal(why);
      expect([isOff(ada.callButton), descriptionOf(ada.callButton)], number).to.deep.equal([true, why]);
      ada.callButton.click();
      await pass(0);
    }
    await configure(floor, { minDigits: 3, maxDigits: 14, blockedPrefixes: [], allowedPrefixes: ['+1201'] });
    await ada.typeNumber(COURIERS);
    expect(ada.verdict).to.equal('Your profile allows only numbers with certain beginnings');
    expect(asked(floor)).to.deep.equal([]);
    await ada.dial(CUSTOMER);
    expect(ada.call.kind).to.equal('outdial');
  });

  it('outdial intro.4: from Available and from Idle, and from no other state', async () => {
    const idle = await openFloor();
    await idle.ada.setState('Lunch');
    await idle.dial();
    expect(idle.ada.call.kind).to.equal('outdial');
    idle.goHome();
    const available = await dialled();
    expect(available.ada.call.kind).to.equal('outdial');
    available.goHome();
    const floor = await openFloor();
    const { ada, ring, pass } = floor;
    await ring();
    await pass(20);
    expect(ada.state).to.match(/^RONA/);
    await ada.openDialpad();
    await ada.typeNumber(CUSTOMER);
    const why = 'Set your state to Available or Idle first';
    expect([isOff(ada.callButton), descriptionOf(ada.callButton)]).to.deep.equal([true, why]);
    expect(seen(part(ada.dialpad, 'reason')!)).to.equal(why);
    ada.callButton.click();
    await pass(0);
    expect(asked(floor)).to.deep.equal([]);
  });

  it('outdial intro.5: the icon in the header is there by the profile', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    expect(isOff(icon(ada))).to.equal(false);
    expect(icon(ada)?.querySelector('svg') instanceof SVGElement, 'an icon').to.equal(true);
    await configure(floor, { enabled: false });
    expect(icon(ada) === undefined, 'no outdial, no icon').to.equal(true);
    await configure(floor, { enabled: true });
    expect(icon(ada) === undefined).to.equal(false);
  });

  it('outdial intro.6: not during an inbound call, from its first ring to its wrap-up', async () => {
    const floor = await openFloor();
    const { ada, sim, ring, after, pass } = floor;
    const refused = async (why: string) => {
      await ada.openDialpad();
      await ada.typeNumber(CUSTOMER);
      expect([isOff(ada.callButton), descriptionOf(ada.callButton)]).to.deep.equal([true, why]);
      ada.callButton.click();
      await pass(0);
      await ada.press('Close', ada.dialpad);
    };
    const id = await ring();
    await refused('You are on a call');
    await after(sim.phone('ada').answer());
    await refused('You are on a call');
    await ada.press('Hold');
    await refused('You are on a call');
    await after(sim.customer(id).hangUp());
    await refused('You are on a call');
    expect(asked(floor)).to.deep.equal([]);
    expect(await ada.desk.dial(CUSTOMER)).to.deep.include({ ok: false, code: 'denied' });
  });
});

describe('the guide: outdial calls, whom to call', () => {
  it('outdial 1.1: the icon opens the dialpad, with the focus in it, and closes it', async () => {
    const { ada } = await openFloor();
    expect(icon(ada)?.getAttribute('aria-expanded')).to.equal('false');
    icon(ada)!.focus();
    await ada.openDialpad();
    expect(isOpen(ada)).to.equal(true);
    expect(byRole(ada.desk, 'dialog', 'Outdial call') !== undefined).to.equal(true);
    expect(icon(ada)?.getAttribute('aria-expanded')).to.equal('true');
    await until(() => focused()?.id === 'number', 'the focus is in the field');
    await ada.press('Close', ada.dialpad);
    expect(isOpen(ada)).to.equal(false);
    expect(focused() === icon(ada), 'the focus goes back').to.equal(true);
  });

  it('outdial 1.2: at a limit of concurrent calls no call is made, and its reason code is shown', async () => {
    const LIMITS = {
      '26': 'The data center has reached its limit of concurrent calls (26)',
      '27': 'The tenant has reached its limit of concurrent calls (27)',
    };
    for (const limit of ['26', '27'] as const) {
      const floor = await openFloor();
      const { ada, sim } = floor;
      const undo = sim.fault({ limit });
      await ada.dial(CUSTOMER);
      expect(ada.calls).to.deep.equal([]);
      await until(() => seen(part(ada.dialpad, 'reason')!).includes(LIMITS[limit]), LIMITS[limit]);
      undo();
      await ada.makeCall('Try again');
      expect(ada.call.kind).to.equal('outdial');
      floor.goHome();
    }
  });

  it('outdial 2 book.1: a contact is chosen from the list of the address book', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await openBook(floor);
    expect(contacts(ada)).to.deep.equal([
      'Card couriers +1 800 555 0121 Call',
      'Harbour branch +1 212 555 0190 Call',
      'Interpreter service +442079460011 Call',
      'Jordan Lee +1 201 553 2447 Call',
      'Noor Aziz +1 212 555 0111 Call',
      'Priya Raman +442079460958 Call',
      'Riverside branch +1 201 555 0184 Call',
      'Tomás Álvarez Fernández-Villaverde +34915550123 Call',
    ]);
    await ada.makeCall('Call Card couriers');
    expect(ada.call).to.deep.include({ kind: 'outdial', dnis: COURIERS });
  });

  it('outdial 2 book.2: Search narrows the list, by name and by number', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await openBook(floor);
    await search(floor, 'branch');
    await until(() => contacts(ada).length === 2, 'two branches');
    expect(contacts(ada).every((row) => row.includes('branch'))).to.equal(true);
    await search(floor, '7946');
    await until(() => contacts(ada)[0]?.startsWith('Interpreter'), 'by number');
    expect(contacts(ada).length).to.equal(2);
    await search(floor, 'nobody');
    await until(() => seen(ada.dialpad).includes('Nothing found for “nobody”'), 'nothing found');
  });

  it('outdial 2 book.3: the contacts are those of the administrator', async () => {
    const addressBook = [{ id: 'c-1', kind: 'contacts' as const, name: 'Key service', number: COURIERS }];
    const floor = await openFloor({ world: { addressBook } });
    await openBook(floor);
    expect(contacts(floor.ada)).to.deep.equal(['Key service +1 800 555 0121 Call']);
  });

  it('outdial 2 pad.1: a number is entered with the keys of the dialpad, or typed', async () => {
    const { ada, pass } = await openFloor();
    await ada.openDialpad('pad');
    const keys = parts(ada.dialpad, 'key');
    for (const name of '2015532447') keys.find((key) => seen(key).startsWith(name))!.click();
    await pass(0);
    await until(() => ada.verdict.includes('201'), 'a verdict');
    const field = byRole(ada.dialpad, 'textbox') as HTMLInputElement;
    expect(field.value).to.equal('2015532447');
    await ada.typeNumber(CUSTOMER);
    await until(() => ada.verdict === '+1 201 553 2447 · United States', `as it is written: ${ada.verdict}`);
    await ada.makeCall();
    expect(ada.call.dnis).to.equal(CUSTOMER);
  });

  it('outdial 2 pad.2: without the permission there is no dialpad', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await configure(floor, { dialpad: false });
    await ada.openDialpad();
    await until(() => contacts(ada).length, 'the address book alone');
    expect([tabs(ada.dialpad), parts(ada.dialpad, 'key').length]).to.deep.equal([[], 0]);
    await configure(floor, { addressBook: false });
    await until(() => seen(ada.dialpad).includes('Your profile does not allow outdial calls.'), 'neither');
  });

  it('outdial 2 note.1: an extension cannot be called', async () => {
    const floor = await openFloor();
    const { ada, pass } = floor;
    await ada.openDialpad('pad');
    await ada.typeNumber('4102');
    expect(ada.verdict).to.equal('An extension cannot be used for an outdial call');
    expect(isOff(ada.callButton)).to.equal(true);
    ada.callButton.click();
    await pass(0);
    expect(asked(floor)).to.deep.equal([]);
    const past = ada.desk.request({ type: 'outdial', number: '4102', source: 'page' });
    await pass(0);
    expect(await past, 'nor past the page').to.deep.include({ ok: false, code: 'invalid' });
  });

  it('outdial 2 note.2: an entry point number cannot be called, however it is written', async () => {
    const floor = await openFloor();
    const { ada, pass } = floor;
    await ada.openDialpad('pad');
    for (const number of ['+18005550142', '18005550142', '(800) 555-0142', '01118005550142']) {
      await ada.typeNumber(number);
      await until(
        () => ada.verdict === 'An entry point number cannot be used as a dial number',
        `${number}: ${ada.verdict}`,
      );
      expect(isOff(ada.callButton), number).to.equal(true);
    }
    expect(asked(floor)).to.deep.equal([]);
    const past = ada.desk.request({ type: 'outdial', number: '+18005550142', source: 'page' });
    await pass(0);
    expect(await past, 'nor past the page').to.deep.include({ ok: false, code: 'invalid' });
  });

  it('outdial 2 note.3: numbers in the US, E.164 and IDD formats go out as they were entered', async () => {
    const FORMATS: [number: string, verdict: RegExp][] = [
      [CUSTOMER, /^\+1 201 553 2447 · United States$/],
      ['+11234567890', /It can be dialled all the same\.$/],
      ['01161123456789', /It can be dialled all the same\./],
    ];
    for (const [number, verdict] of FORMATS) {
      const floor = await openFloor();
      const { ada } = floor;
      await ada.openDialpad('pad');
      await ada.typeNumber(number);
      await until(() => verdict.test(ada.verdict), `${String(verdict)} on ${number}: ${ada.verdict}`);
      await ada.makeCall();
      expect(asked(floor).map((command) => command.number)).to.deep.equal([number]);
      expect(ada.call.dnis).to.equal(number);
      floor.goHome();
    }
  });

  it('outdial 2 note.4: of special characters + # * : are kept', async () => {
    const floor = await openFloor();
    await floor.ada.openDialpad('pad');
    await floor.ada.dial('+1201553#24*47:1');
    expect(asked(floor).map(({ number }) => number)).to.deep.equal(['+1201553#24*47:1']);
  });

  it('outdial 2 note.5: of what is pasted others are removed, and said, before the call is made', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await ada.openDialpad('pad');
    const paste = async (text: string) => {
      const field = byRole(ada.dialpad, 'textbox') as HTMLInputElement;
      field.focus();
      field.select();
      document.execCommand('insertText', false, text);
      await until(() => ada.verdict, `a verdict on ${text}`);
    };
    await paste('+1 (201) 553-24.47 & "home"');
    await until(() => ada.verdict.includes('now dials +12015532447.'), `what is dialled: ${ada.verdict}`);
    expect(ada.verdict).to.contain('Removed “& "home"”');
    await ada.press('Call', ada.dialpad);
    expect(asked(floor), 'the first press confirms').to.deep.equal([]);
    await ada.makeCall();
    expect(asked(floor).map(({ number }) => number)).to.deep.equal([CUSTOMER]);
    floor.goHome();
    const gaps = await openFloor();
    await gaps.ada.openDialpad('pad');
    await gaps.ada.dial('+1 (201) 553-24.47');
    expect(
      asked(gaps).map(({ number }) => number),
      'mere gaps go without a word',
    ).to.deep.equal([CUSTOMER]);
  });
});

describe('the guide: outdial calls, the outdial ANI', () => {
  const names = ({ anis }: Seat) => [...anis.options].map(({ text }) => text.trim());

  it('outdial 3.1: the chosen outdial ANI is the number that the customer sees', async () => {
    const floor = await openFloor();
    const { ada, interaction } = floor;
    await ada.openDialpad('pad');
    expect(nameOf(ada.anis)).to.equal('Outdial ANI');
    await ada.chooseAni('Fraud desk');
    await floor.dial();
    expect(asked(floor)[0]).to.deep.include({ number: CUSTOMER, aniId: 'ani-fraud' });
    expect([ada.call.ani, interaction()?.dnis]).to.deep.equal(['+18005550166', '+18005550166']);
    expect(seen(ada.card)).to.contain('Contact center number +1 800 555 0166');
  });

  it('outdial 3.2: the list is in alphabetical order, in the language of the agent', async () => {
    const { ada } = await openFloor();
    await ada.openDialpad('pad');
    expect(names(ada)).to.deep.equal([
      'Select outdial ANI',
      'Card support · +1 800 555 0142',
      'Fraud desk · +1 800 555 0166',
      'Main line · +1 800 555 0100',
    ]);
    const zh = await openFloor({ lang: 'zh-CN' });
    await zh.ada.openDialpad('pad');
    expect(names(zh.ada)).to.deep.equal([
      '选择外拨 ANI',
      '反欺诈 · +1 800 555 0166',
      '卡片支持 · +1 800 555 0142',
      '总机 · +1 800 555 0100',
    ]);
  });

  it('outdial 3.3: the label Select outdial ANI removes the choice', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await ada.openDialpad('pad');
    await ada.chooseAni('Fraud desk');
    await ada.chooseAni('Select outdial ANI');
    expect(ada.anis.value).to.equal('');
    await floor.dial();
    expect(asked(floor).map(({ aniId }) => aniId)).to.deep.equal([undefined]);
    expect(ada.call.ani).to.equal('+18005550100');
  });

  it('outdial 3 note.1: the list is that of the profile', async () => {
    const floor = await openFloor();
    const { ada } = floor;
    await configure(floor, { anis: [{ id: 'ani-cards', name: 'Cards', number: '+18005550142' }] });
    await ada.openDialpad('pad');
    expect(names(ada)).to.deep.equal(['Select outdial ANI', 'Cards · +1 800 555 0142']);
    await ada.chooseAni('Cards');
    await configure(floor, { anis: [] });
    expect(deep(ada.dialpad, 'select') === undefined, 'nothing to choose from').to.equal(true);
    await floor.dial();
    expect(ada.call.ani, 'what is no longer there is not used').to.equal('+18005550100');
  });

  it('outdial 3 note.2: without a choice the default of the organization is used, and it is named', async () => {
    const floor = await openFloor();
    const { ada, interaction } = floor;
    await configure(floor, { defaultAni: { name: 'Head office', number: '+18005550199' } });
    await ada.openDialpad('pad');
    const hint = 'Without a choice customers see Head office · +1 800 555 0199.';
    expect(descriptionOf(ada.anis)).to.equal(hint);
    expect(seen(ada.dialpad)).to.contain(hint);
    await floor.dial();
    expect(interaction()?.dnis).to.equal('+18005550199');
    expect(seen(ada.card)).to.contain('Contact center number +1 800 555 0199');
  });
});

describe('the guide: outdial calls, the call is made', () => {
  it('outdial 4.1: Call stands beside every contact, and on the dialpad', async () => {
    const pad = await dialled();
    expect(asked(pad)[0]).to.deep.include({ number: CUSTOMER, source: 'dialpad' });
    expect(isOpen(pad.ada), 'the dialpad has done its work').to.equal(false);
    pad.goHome();
    const book = await openFloor();
    await openBook(book);
    await search(book, 'Interpreter');
    await until(() => contacts(book.ada).length === 1, 'one contact');
    await book.ada.makeCall('Call Interpreter service');
    expect(asked(book)[0]).to.deep.include({
      number: INTERPRETER,
      name: 'Interpreter service',
      source: 'address-book',
    });
    expect([book.ada.calls.length, isOpen(book.ada)]).to.deep.equal([1, false]);
  });

  it('outdial 4.2: the request goes to the number that was given', async () => {
    const floor = await openFloor();
    const { ada, interaction } = floor;
    await floor.dial('+34915550123');
    expect(asked(floor).map(({ number }) => number)).to.deep.equal(['+34915550123']);
    expect([interaction()?.customer.number, ada.call.dnis]).to.deep.equal(['+34915550123', '+34915550123']);
    expect(seen(part(offer(ada), 'number')!)).to.equal('+34915550123');
  });

  it('outdial 4.3: the popover has label, icon, contact center number, DNIS, queue and a timer', async () => {
    const { ada, pass } = await dialled();
    await pass(9);
    expect(nameOf(offer(ada))).to.equal('Outdial call');
    expect(strip(ada)).to.equal('Outdial call 0:09');
    const path = (root: Element) => deep(root, 'path')?.getAttribute('d');
    const outbound = path(part(offer(ada), 'strip')!);
    expect(outbound, 'an icon').to.be.a('string');
    expect(seen(offer(ada))).to.contain(FACTS);
    expect(byRole(offer(ada), 'timer', 'Call timer 0:09') !== undefined).to.equal(true);
    expect(seen(part(ada.desk, 'task')!)).to.equal('Jordan Lee Outdial call 0:09');
    await pass(1);
    expect(strip(ada)).to.equal('Outdial call 0:10');
    const inbound = await openFloor();
    await inbound.ring();
    expect(
      path(part(offer(inbound.ada, 'Incoming call'), 'strip')!) === outbound,
      'an icon of its own',
    ).to.equal(false);
  });

  it('outdial 4.4: Cancel is there where the administrator enabled it, in place of the word Ringing', async () => {
    const floor = await openFloor();
    const { ada, sim, after, pass, interaction } = floor;
    await floor.dial();
    expect(ada.buttons, 'while the own phone rings').to.deep.equal(['Cancel']);
    await after(sim.phone('ada').answer());
    expect([ada.buttons, strip(ada)], 'while the customer’s does').to.deep.equal([
      ['Cancel'],
      'Outdial call 0:00',
    ]);
    await ada.press('Cancel');
    isOut(ada);
    expect(interaction()?.customer.phase ?? 'left').to.equal('left');
    expect(ada.notices, 'it was her own doing').to.equal('');
    sim.setProfile('ada', { endCallEnabled: false });
    await pass(0);
    await floor.dial();
    expect(ada.buttons).to.deep.equal([]);
    await after(sim.phone('ada').answer());
    expect([ada.buttons, strip(ada)]).to.deep.equal([[], 'Outdial call Ringing 0:00']);
  });

  it('outdial 4.5: the call comes to the agent’s own phone first', async () => {
    const { ada, interaction } = await dialled();
    expect(seen(offer(ada))).to.contain('Answer on your phone');
    expect(interaction()?.customer.phase, 'the customer is not called yet').to.equal('waiting');
    expect(interaction()?.engagements[0]?.ringDeadline).to.be.a('number');
    expect([button(ada.card, 'Answer'), button(ada.card, 'Decline')].every((item) => !item)).to.equal(true);
  });

  const told = async ({ ada }: Floor, why: string) => {
    isOut(ada);
    expect(ada.notices).to.equal(`Outdial call · Jordan Lee ${why}`);
    expect(buttons(deep(ada.desk, 'cc-notices')!)).to.deep.equal(['Dismiss: Outdial call · Jordan Lee']);
    expect(isOff(icon(ada)), 'the next one can be made').to.equal(false);
    await ada.openDialpad();
    await ada.typeNumber(CUSTOMER);
    expect(isOff(ada.callButton)).to.equal(false);
  };

  it('outdial 4 note.1: it could not be connected: the agent is told', async () => {
    const floor = await calling();
    await floor.after(floor.sim.customer(floor.id).fail('not-connected'));
    await told(floor, 'The call could not be connected.');
  });

  it('outdial 4 note.2: the agent declines it: the agent is told', async () => {
    const floor = await dialled();
    await floor.after(floor.sim.phone('ada').decline());
    await told(floor, 'You declined it.');
  });

  it('outdial 4 note.3: the customer disconnects it: the agent is told', async () => {
    for (const how of ['decline', 'hangUp'] as const) {
      const floor = await calling();
      await floor.after(floor.sim.customer(floor.id)[how]());
      await told(floor, 'The customer disconnected it.');
      floor.goHome();
    }
  });

  it('outdial 4 note.4: the customer does not answer: the agent is told', async () => {
    const floor = await calling();
    await floor.pass(24);
    expect(floor.ada.calls.map(({ phase }) => phase)).to.deep.equal(['offered']);
    await floor.pass(1);
    await told(floor, 'The customer did not answer.');
  });

  it('outdial 5.1: the agent answers on the own phone and waits for the customer', async () => {
    const { ada, sim, after, pass, interaction } = await dialled();
    await pass(4);
    await after(sim.phone('ada').answer());
    expect(seen(offer(ada))).not.to.contain('Answer on your phone');
    expect(seen(part(ada.desk, 'task')!)).to.contain('Ringing');
    expect([interaction()?.customer.phase, ada.call.phase, ada.panes]).to.deep.equal([
      'ringing',
      'offered',
      [],
    ]);
    await pass(3);
    expect(strip(ada), 'still since the call was made').to.equal('Outdial call 0:07');
  });

  it('outdial 5.2: when the customer answers the timer starts and the Interaction Control pane appears', async () => {
    const { ada, sim, id, after, pass } = await calling();
    await pass(12);
    expect([ada.panes, ada.told]).to.deep.equal([[], ['cc-call-offered']]);
    await after(sim.customer(id).answer());
    expect(ada.panes).to.deep.equal(SCREENS.talking.agent1);
    expect(byRole(ada.customer, 'timer', 'Call timer 0:00') !== undefined, 'from the start').to.equal(true);
    await pass(65);
    expect(byRole(ada.customer, 'timer', 'Call timer 1:05') !== undefined).to.equal(true);
    expect(ada.state).to.match(/^Engaged/);
    expect(ada.told).to.deep.equal(['cc-call-offered', 'cc-call-connected']);
  });
});

describe('the guide: outdial calls, what can be done meanwhile, and the end', () => {
  it('outdial 6.1: meanwhile the call can be held and resumed', async () => {
    const { ada, interaction } = await reached();
    await ada.press('Hold');
    expect([ada.panes, interaction()?.customer.hold]).to.deep.equal([SCREENS.held.agent1, true]);
    await ada.press('Resume');
    expect([ada.panes, interaction()?.customer.hold]).to.deep.equal([SCREENS.talking.agent1, false]);
  });

  it('outdial 6.2: meanwhile it is recorded, and recording can be paused', async () => {
    const { ada, interaction } = await reached();
    expect(interaction()?.recording.status).to.equal('on');
    await ada.press('Pause recording');
    expect(interaction()?.recording.status).to.equal('paused');
    await ada.press('Start recording');
    expect(interaction()?.recording.status).to.equal('on');
  });

  it('outdial 6.3: meanwhile it can be transferred to a queue, an agent or a dial number', async () => {
    const WAYS: ((seat: Seat) => Promise<void>)[] = [
      (seat) => seat.askQueue('transfer', 'Fraud'),
      (seat) => seat.ask('transfer', 'Ben Ortiz'),
      (seat) => seat.askNumber('transfer', INTERPRETER),
    ];
    const to: unknown[] = [];
    for (const way of WAYS) {
      const floor = await reached();
      await way(floor.ada);
      await wrapsUp(floor.ada);
      const command = floor.sim.commands.at(-1) as unknown as { type: string; target: { type: string } };
      to.push([command.type, command.target.type]);
      floor.goHome();
    }
    expect(to).to.deep.equal([
      ['transfer', 'queue'],
      ['transfer', 'agent'],
      ['transfer', 'number'],
    ]);
  }).timeout(30_000);

  it('outdial 6 note: Queues are in the Transfer request only where the administrator allows it for outdials', async () => {
    const floor = await reached();
    const { ada, pass } = floor;
    await ada.open('transfer');
    expect(tabs(ada.dialog)).to.deep.equal(['Agents', 'Queues', 'Dial number']);
    await ada.press('Close', ada.dialog);
    await configure(floor, { transferToQueue: false });
    await ada.open('transfer');
    expect(tabs(ada.dialog)).to.deep.equal(['Agents', 'Dial number']);
    const target = { type: 'queue', id: 'q-fraud', name: 'Fraud' };
    const past = ada.request({ type: 'transfer', target });
    await pass(0);
    expect(await past, 'nor past the page').to.deep.include({ ok: false });
    expect(ada.call.phase).to.equal('connected');
    floor.goHome();
    const inbound = await talking();
    await configure(inbound, { transferToQueue: false });
    await inbound.ada.open('transfer');
    expect(tabs(inbound.ada.dialog), 'it is about outdials alone').to.include('Queues');
  });

  it('outdial 6.4: meanwhile a queue, an agent or a dial number can be consulted', async () => {
    const WAYS: ((seat: Seat) => Promise<void>)[] = [
      (seat) => seat.askQueue('consult', 'Fraud'),
      (seat) => seat.ask('consult', 'Ben Ortiz'),
      (seat) => seat.askNumber('consult', INTERPRETER),
    ];
    for (const way of WAYS) {
      const floor = await openFloor();
      // what is not allowed for transfers is for consults
      await configure(floor, { transferToQueue: false });
      await floor.dial();
      await floor.after(floor.sim.phone('ada').answer());
      await floor.after(floor.sim.customer(floor.id).answer());
      await way(floor.ada);
      expect(floor.ada.panes.map(({ word }) => word)).to.deep.equal(['Call on hold', 'Consult requested']);
      floor.goHome();
    }
  }).timeout(30_000);

  it('outdial 7.1: End ends it', async () => {
    const { ada, interaction } = await reached();
    await ada.press('End', ada.customer);
    expect(interaction()?.customer.phase).to.equal('left');
    expect(ada.call.end).to.deep.equal({ reason: 'completed', by: 'agent' });
  });

  it('outdial 7.2: the wrap-up reasons appear', async () => {
    const { ada } = await reached();
    await ada.press('End', ada.customer);
    await wrapsUp(ada);
    (await findRole(ada.wrapup, 'option', /^Follow-up booked/)).click();
    await ada.press('Submit', ada.wrapup);
    expect(seen(ada.desk)).to.contain('No calls');
    expect(ada.desk.state.history[0]).to.deep.include({ direction: 'outbound', number: CUSTOMER });
    expect(ada.desk.state.history[0]!.outcome).to.deep.include({ en: 'Follow-up booked' });
  });

  const finish = async ({ ada, sim, dial, after, newest }: Floor) => {
    await dial();
    await after(sim.phone('ada').answer());
    await after(sim.customer(newest()).answer());
    expect(ada.state).to.match(/^Engaged/);
    await ada.press('End', ada.customer);
    expect(ada.state).to.match(/^Wrap-up/);
    await ada.press('Submit', ada.wrapup);
    return ada.state.replace(/ \d.*/, '');
  };

  it('outdial 7.3: the agent’s state afterwards is the one that was before', async () => {
    const floor = await openFloor();
    expect(await finish(floor)).to.equal('Available');
    await floor.ada.setState('Lunch');
    expect(await finish(floor)).to.equal('Idle · Lunch');
  });

  it('outdial 7.4: where the administrator wants it the agent is Available afterwards, also from Idle', async () => {
    const floor = await openFloor({ world: { settings: { availableAfterOutdial: true } } });
    await floor.ada.setState('Lunch');
    expect(await finish(floor)).to.equal('Available');
    expect(floor.stateOf('ada')).to.equal('available');
    await floor.ring();
    expect(floor.ada.call.kind, 'and gets calls').to.equal('inbound');
  });

  it('outdial 7 note: while the call is being made an inbound call may come: the outdial fails with a message', async () => {
    const { ada, sim, ring, after, pass } = await dialled();
    await pass(2);
    const outdial = ada.call.id;
    await ring({ from: '+442079460958' });
    expect(ada.calls.map(({ kind, phase }) => [kind, phase])).to.deep.equal([['inbound', 'offered']]);
    expect(nameOf(offer(ada, 'Incoming call'))).to.equal('Incoming call');
    expect(ada.desk.state.calls.find(({ id }) => id === outdial)?.phase ?? 'ended').to.equal('ended');
    expect(ada.notices).to.equal(
      'Outdial call · Jordan Lee An incoming call came first, the outdial was ended.',
    );
    await after(sim.phone('ada').answer());
    expect(ada.panes.map(({ name }) => name)).to.deep.equal(['Priya Raman']);
    const idle = await openFloor();
    await idle.ada.setState('Lunch');
    await idle.dial();
    await idle.ring();
    expect(
      idle.ada.calls.map(({ kind }) => kind),
      'from Idle nothing comes in between',
    ).to.deep.equal(['outdial']);
  });
});

describe('the guide: outdial calls, in Chinese', () => {
  it('outdial zh: 外拨呼叫 from the dialpad to 话后处理原因', async () => {
    const { ada, sim, newest, after, pass } = await openFloor({ lang: 'zh-CN' });
    await ada.openDialpad('book');
    await until(() => parts(ada.dialpad, 'row').length, 'contacts');
    expect(tabs(ada.dialpad)).to.deep.equal(['拨号盘', '通讯簿']);
    await findButton(ada.dialpad, '呼叫 Jordan Lee');
    byRole(ada.dialpad, 'tab', '拨号盘')!.click();
    await pass(0);
    expect(nameOf(ada.anis)).to.equal('外拨 ANI');
    await ada.chooseAni('反欺诈');
    await ada.chooseAni('选择外拨 ANI');
    await ada.dial(CUSTOMER);
    expect(strip(ada, '外拨呼叫')).to.equal('外拨呼叫 0:00');
    expect(seen(ada.card))
      .to.contain('联络中心电话号码 +1 800 555 0100 DNIS +1 201 553 2447 队列 卡片支持')
      .and.to.contain('请用您的电话应答');
    expect(ada.buttons).to.deep.equal(['取消']);
    sim.setProfile('ada', { endCallEnabled: false });
    await after(sim.phone('ada').answer());
    expect(strip(ada, '外拨呼叫')).to.equal('外拨呼叫 振铃 0:00');
    await after(sim.customer(newest()).answer());
    expect(ada.panes[0]!.word).to.equal('已连接');
    await ada.press('结束', ada.customer);
    await wrapsUp(ada, 'zh-CN');
  });

  it('outdial zh limits: 26 and 27 are told', async () => {
    for (const [limit, words] of [
      ['26', '数据中心已达到最大并发呼叫限制 (26)'],
      ['27', '租户已达到最大并发呼叫限制 (27)'],
    ] as const) {
      const floor = await openFloor({ lang: 'zh-CN' });
      floor.sim.fault({ limit });
      await floor.ada.dial(CUSTOMER);
      await until(() => seen(floor.ada.dialpad).includes(words), words);
      floor.goHome();
    }
  });
});
