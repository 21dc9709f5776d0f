/** The CRM of the demos as it is served, its data in a real IndexedDB: what an agent sees, types and finds again. */
import { expect } from '@open-wc/testing';
import { openServerSimulator } from '../../demo/server-simulator.js';
import type { CallInput } from '../../src/core/schema/types.js';
import type { SimulatorConnector } from '../../src/simulator/api.js';
import { expectPageAccessible } from '../helpers/demo-axe.js';
import { demo, DemoPage, LONG } from '../helpers/demo-page.js';
import { until } from '../helpers/dom.js';

const DESK = 'cc-desktop';
const NOTES = 'Lost her card in Lisbon.';
const DATABASE = 'harbour-crm';

/** Once no page has it open any longer. */
const removeData = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not removed'));
  });

class Crm extends DemoPage {
  get phone() {
    return (this.desk.connector as SimulatorConnector).simulator;
  }
  calls(number: string, name?: string): void {
    this.phone.offerCall({ from: number, name });
  }
  /** The newest entry of the timeline. */
  get entry(): string {
    return this.text('.timeline li');
  }
  get entries(): number {
    return this.document.querySelectorAll('.timeline li:not(.none)').length;
  }
  async opens(name: string): Promise<void> {
    await until(() => this.text('#name') === name, `${name}, not ${this.text('#name')}`, LONG);
  }
  async tells(pattern: RegExp): Promise<void> {
    await until(() => pattern.test(this.entry), `${pattern}, not ${this.entry}`, LONG);
  }
  async is(words: string): Promise<void> {
    await until(() => this.text('#now') === words, `${words}, not ${this.text('#now')}`, LONG);
  }
  async notes(text: string): Promise<void> {
    await this.type('#callNotes', '#notes', text);
    await until(() => this.text('#notesState') === 'Stored.', 'stored', LONG);
  }
  /** Until the desktop is there for it, a number is a link like any other. */
  async dial(number: string): Promise<void> {
    const link = await until(() => this.find(`.record a[href="tel:${number}"]`), number, LONG);
    const press = () => new this.window.MouseEvent('click', { bubbles: true, cancelable: true });
    await until(() => !link.dispatchEvent(press()), 'the desktop takes the number', LONG);
  }
  shows(selector: string): boolean {
    return this.find(selector).checkVisibility();
  }
  value(selector: string): string {
    return (this.find(selector) as HTMLInputElement).value;
  }
}

describe('in a CRM', function () {
  this.timeout(25_000);

  let page: Crm;
  const open = async (address = '') => {
    const lang = address.includes('lang=') ? '' : '&lang=en';
    const crm = await Crm.open(`crm/index.html?theme=light${lang}${address}`);
    await until(() => crm.desk.state.agent, 'the contact centre', LONG);
    // nobody calls by themselves where something was pressed
    crm.document.dispatchEvent(new crm.window.Event('click'));
    return crm;
  };
  beforeEach(async () => {
    await removeData();
    page = await open();
  });
  afterEach(() => expect(page.problems).to.deep.equal([]));

  describe('screen pop', () => {
    it('who is known: the record, before anybody has answered', async () => {
      await page.opens('Jordan Lee');
      page.calls('+442079460958');
      await page.opens('Priya Raman');
      await page.is('Is calling');
      expect(page.text('#agent')).to.equal('Ada Novak · Available');
      expect(page.text('#contacts [aria-current]')).to.equal('Priya Raman Is calling +442079460958');
      await page.press('.hands', 'Answer phone');
      await page.is('On the phone');
      await until(() => page.text('#agent') === 'Ada Novak · Engaged', 'the agent’s state', LONG);
    });

    it('a second number of a contact is theirs, too', async () => {
      page.calls('+16175550137');
      await page.opens('Ellen Whitfield');
    });

    it('several have the number: the page asks, and the call is of whom the agent says', async () => {
      page.calls('+16175550136');
      await page.opens('+16175550136');
      expect(page.text('#choose h2')).to.equal('Several contacts have this number. Who is it?');
      expect(page.keys('#matches')).to.have.length(3);
      expect(page.shows('#form')).to.equal(false);
      await page.press('#matches', /^Marcus Whitfield/);
      await page.opens('Marcus Whitfield');
      await page.is('Is calling');
      await page.tells(/^Incoming call .* Under way$/);
      expect(page.seen('.side')).not.to.contain('Calls without a contact');
    });

    it('nobody has the number: a new contact with it, which gets the call', async () => {
      page.calls('+390655501177', 'Giulia Conti');
      await page.opens('Giulia Conti');
      expect(page.seen('.side')).to.contain('Calls without a contact');
      expect([page.value('[name=name]'), page.value('[name=phone]')]).to.deep.equal([
        'Giulia Conti',
        '+390655501177',
      ]);
      await page.press('.hands', 'Answer phone');
      await page.is('On the phone');
      await page.notes('Asks for an account.');
      await page.type('#form', '[name=city]', 'Roma');
      await page.press('#form', 'Save');
      await until(() => page.text('#summary') === 'Basic · Roma', 'a contact', LONG);
      expect(page.seen('.side')).not.to.contain('Calls without a contact');
      expect(page.value('#notes')).to.equal('Asks for an account.');
      await page.reload();
      expect(page.text('#name')).to.equal('Giulia Conti');
      await page.tells(/^Incoming call .* Asks for an account\.$/);
    });

    it('who is none of those that have the number is somebody new', async () => {
      page.calls('+16175550136');
      await page.press('#matches', 'Somebody else');
      await page.type('#form', '[name=name]', 'Olive Whitfield');
      await page.press('#form', 'Save');
      await page.opens('Olive Whitfield');
      await page.tells(/^Incoming call/);
    });

    it('a record that is being changed stays; the caller’s waits, and so does what was typed', async () => {
      await page.press('.record', 'Edit');
      await page.type('#form', '[name=city]', 'Hoboken');
      page.calls('+442079460958');
      await page.reads('#pops', 'Priya Raman is calling.');
      expect(page.text('#name')).to.equal('Jordan Lee');
      await page.press('#pops', 'Open record');
      await page.opens('Priya Raman');
      expect(page.text('#pops')).to.equal('');
      await page.press('#contacts', /^Jordan Lee not saved/);
      await until(() => page.value('[name=city]') === 'Hoboken', 'what was typed', LONG);
      await page.reload();
      expect(page.value('[name=city]')).to.equal('Hoboken');
      await page.press('#form', 'Save');
      await until(() => page.text('#summary') === 'Gold · Hoboken', 'it is saved', LONG);
    });

    it('a second call does not take the record of the first one away', async () => {
      page.calls('+442079460958');
      await page.press('.hands', 'Answer phone');
      await page.is('On the phone');
      await page.notes(NOTES);
      const other: CallInput = { id: 'other', phase: 'offered', ani: '+12125550111' };
      page.desk.apply({ type: 'call', call: other });
      await page.reads('#pops', 'Noor Aziz is calling.');
      expect(page.text('#name')).to.equal('Priya Raman');
      await page.press('#pops', 'Open record');
      await page.opens('Noor Aziz');
      await page.is('Is calling');
      expect(page.shows('#callNotes')).to.equal(false);
      page.window.history.back();
      await page.opens('Priya Raman');
      expect(page.value('#notes')).to.equal(NOTES);
    });

    it('a call without a number belongs to nobody, until a contact is made of it', async () => {
      page.desk.apply({ type: 'call', call: { id: 'withheld', phase: 'offered', legs: [{ id: 'c' }] } });
      await page.opens('Number withheld');
      await page.type('#form', '[name=name]', 'Sam Park');
      await page.press('#form', 'Save');
      await page.opens('Sam Park');
      await page.tells(/^Incoming call .* Under way$/);
    });
  });

  describe('the timeline', () => {
    it('a call: how long, with what result, what was noted; once', async () => {
      page.calls('+442079460958');
      await page.press('.hands', 'Answer phone');
      await page.is('On the phone');
      await page.notes(NOTES);
      await page.press('.hands', 'Customer hangs up');
      await page.is('Wrap-up');
      await page.press(DESK, 'Card replaced');
      await page.type(DESK, 'textarea', 'By courier');
      await page.press(DESK, 'Submit');
      const told = /^Incoming call .* 0:\d\d · Card replaced Lost her card in Lisbon\. Wrap-up: By courier$/;
      await page.tells(told);
      expect(page.entries).to.equal(2);
      await until(() => !page.shows('#callNotes'), 'no call, no notes of it', LONG);
      await page.reload();
      await page.tells(told);
      expect(page.entries).to.equal(2);
    });

    it('a call that was not taken', async () => {
      page.calls('+442079460958');
      await page.is('Is calling');
      await page.press('.hands', 'Customer hangs up');
      await page.tells(/^Incoming call, not taken/);
    });

    it('notes of a call that this page lost with its contact centre stay', async () => {
      page.calls('+442079460958');
      await page.press('.hands', 'Answer phone');
      await page.is('On the phone');
      await page.notes(NOTES);
      await page.reload();
      await page.tells(/^Incoming call .* How it ended is not known Lost her card in Lisbon\.$/);
    });
  });

  describe('dialling', () => {
    it('one click on the number of the record calls it', async () => {
      await page.dial('+12015532447');
      await page.is('Is being called');
      await page.reads('.hands', 'The agent’s own phone rings first: answer it.');
      await page.press('.hands', 'Answer phone');
      await page.reads('.hands', 'Now the customer’s phone rings');
      expect(page.keys('.hands')).to.deep.equal(['Customer answers', 'Hang up phone', 'Customer declines']);
      await page.press('.hands', 'Customer answers');
      await page.is('On the phone');
      await page.dial('+12015532447');
      await page.reads(DESK, 'You are on a call');
      expect(page.desk.state.calls).to.have.length(1);
      await page.press('.hands', 'Hang up phone');
      await page.press(DESK, 'Submit');
      await page.tells(/^Outgoing call .* 0:\d\d · No resolution$/);
    });

    it('who was not reached stands in the timeline as such', async () => {
      await page.dial('+12015532447');
      await page.press('.hands', 'Answer phone');
      await page.press('.hands', 'Customer declines');
      await page.reads(DESK, 'The customer disconnected it.');
      await page.tells(/^Outgoing call, not reached/);
    });

    it('a number that two have is dialled for whose record is open', async () => {
      await page.press('#contacts', /^Marcus Whitfield/);
      await page.opens('Marcus Whitfield');
      await page.dial('+16175550136');
      await page.is('Is being called');
      expect(page.text('#name')).to.equal('Marcus Whitfield');
    });

    it('Edit before call brings the number to the dialpad, and calls nobody', async () => {
      await page.press('.record', 'Edit before call: +12015532447');
      await until(() => page.field(DESK, '#number')?.value === '+12015532447', 'the number', LONG);
      expect(page.desk.state.calls).to.be.empty;
      await page.type(DESK, '#number', '+442079460958');
      await page.press(DESK, 'Call');
      await page.opens('Priya Raman');
    });
  });

  describe('contacts, notes and cases', () => {
    it('are found by parts of a name, whatever its accents, a place or a number', async () => {
      const search = async (text: string, ...names: string[]) => {
        await page.type('.find', '#search', text);
        const shown = () => [...page.document.querySelectorAll('#contacts .name')].map((e) => e.textContent);
        await until(() => String(shown()) === String(names), `${names}, not ${shown()}`, LONG);
      };
      await search('alvarez', 'Tomás Álvarez Fernández-Villaverde');
      await search('boston', 'Ellen Whitfield', 'Marcus Whitfield');
      await search('4420794', 'Priya Raman');
      await search('xyz');
      expect(page.text('#found')).to.equal('No contact fits.');
    });

    it('a number has to be one that can be called; it is stored as it is compared', async () => {
      await page.press('.find', 'New contact');
      await page.opens('New contact');
      await page.type('#form', '[name=name]', 'Ana Ruiz');
      await page.type('#form', '[name=phone]', '555 0199');
      await page.press('#form', 'Save');
      const field = page.find('[name=phone]') as HTMLInputElement;
      expect(field.validationMessage).to.equal('A number with its country code, such as +12015550123');
      await page.type('#form', '[name=phone]', '0034 (91) 555-0177');
      await page.press('#form', 'Save');
      await page.opens('Ana Ruiz');
      expect(page.find('.record a[href="tel:+34915550177"]').textContent).to.equal('+34915550177');
      page.calls('+34915550177');
      await page.is('Is calling');
    });

    it('a note, a case that is opened and closed; all of it is there after a reload', async () => {
      await page.type('#noteForm', '#note', 'Likes letters.');
      await page.press('#noteForm', 'Add note');
      await page.tells(/^Note .* Likes letters\.$/);
      expect(page.value('#note')).to.equal('');
      await page.press('.tabs', 'Cases');
      await page.type('#caseForm', '#case', 'New PIN');
      await page.press('#caseForm', 'Open a case');
      await page.press('#caseList', 'Close: New PIN');
      // another one can be opened again already
      await until(() => page.keys('#caseList').includes('Reopen: New PIN'), 'closed', LONG);
      await page.reload();
      await page.tells(/^Note .* Likes letters\.$/);
      await page.press('.tabs', 'Cases');
      await page.press('#caseList', 'Reopen: New PIN');
      await until(() => page.keys('#caseList').includes('Close: New PIN'), 'open again', LONG);
    });

    it('Reset brings back what was there at first, after a question', async () => {
      await page.press('.record', 'Edit');
      await page.type('#form', '[name=name]', 'Somebody');
      await page.press('#form', 'Save');
      await page.opens('Somebody');
      await page.press('.side', 'Reset data');
      await page.press('#sure', 'Cancel');
      expect(page.text('#name')).to.equal('Somebody');
      await page.press('.side', 'Reset data');
      await page.press('#sure', 'Reset data');
      await page.opens('Jordan Lee');
    });
  });

  describe('storage that fails', () => {
    it('full: it says so, what was typed stays, and the next key stores it', async () => {
      page.calls('+442079460958');
      await page.press('.hands', 'Answer phone');
      await page.is('On the phone');
      const { prototype } = page.window.IDBObjectStore;
      const { put } = prototype;
      prototype.put = () => {
        throw new page.window.DOMException('', 'QuotaExceededError');
      };
      await page.type('#callNotes', '#notes', NOTES);
      await page.reads('#trouble', 'The browser has no room left');
      expect(page.text('#notesState')).to.contain('Not stored.');
      expect(page.value('#notes')).to.equal(NOTES);
      prototype.put = put;
      await page.notes(`${NOTES} Today.`);
      await until(() => page.text('#trouble') === '', 'no trouble', LONG);
      await page.tells(/Today\.$/);
    });

    it('not to be opened: it says so, and calls go on', async () => {
      page.close();
      await removeData();
      // as a newer version of the page would have left it
      const newer = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(DATABASE, 1000);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not opened'));
      });
      page = await open();
      await page.reads('#trouble', 'Another tab has brought a newer version of the data.');
      page.calls('+442079460958');
      await page.press('.hands', 'Answer phone');
      await page.reads(DESK, 'Connected');
      expect(page.desk.state.calls[0]!.phase).to.equal('connected');
      newer.close();
    });
  });

  describe('by keyboard, and for everybody', () => {
    const pressed = (key: string) => new page.window.KeyboardEvent('keydown', { key, bubbles: true });

    it('arrow keys go from tab to tab', () => {
      const focused = () => page.document.activeElement!.id;
      page.find('#tab-activity').focus();
      page.find('#tab-activity').dispatchEvent(pressed('ArrowRight'));
      expect([focused(), page.shows('#cases'), page.shows('#activity')]).to.deep.equal([
        'tab-cases',
        true,
        false,
      ]);
      page.find('#tab-cases').dispatchEvent(pressed('ArrowRight'));
      expect([focused(), page.shows('#cases'), page.shows('#activity')]).to.deep.equal([
        'tab-activity',
        false,
        true,
      ]);
    });

    it('a call that comes takes the focus from nothing', async () => {
      const focused = () => page.document.activeElement!.textContent;
      page.find('#contacts [data-key="4"]').focus();
      page.calls('+442079460958');
      await page.is('Is calling');
      expect(focused()).to.equal('Noor Aziz+12125550111');
      page.find('#search').focus();
      await page.press('.hands', 'Answer phone');
      await page.is('On the phone');
      expect(page.document.activeElement!.id).to.equal('search');
    });

    for (const [language, answer, edit, cases] of [
      ['en', 'Answer phone', 'Edit', 'Cases'],
      ['zh-CN', '接起电话', '编辑', '案例'],
    ] as const) {
      it(`axe finds nothing in ${language}`, async () => {
        const of = language === 'en' ? 'all' : 'structure';
        page.close();
        page = await open(`&lang=${language}`);
        page.calls('+442079460958');
        await page.press('.hands', answer);
        await until(() => page.shows('#notes'), 'a conversation', LONG);
        await page.press('.tabs', cases);
        await expectPageAccessible(page, of);
        await page.press('.record', edit);
        page.desk.apply({ type: 'call', call: { id: 'other', phase: 'offered', ani: '+16175550136' } });
        await until(() => page.text('#pops'), 'another call', LONG);
        await expectPageAccessible(page, of);
        await page.press('#pops', /./);
        await until(() => page.shows('#choose'), 'whose number it is', LONG);
        await expectPageAccessible(page, of);
      });
    }
  });

  describe('on a server', () => {
    let worlds = 0;
    const newWorld = () => `crm-${Date.now()}-${++worlds}`;
    const openAt = (world: string) => open(`&connector=websocket&world=${world}`);
    const play = async (world: string) =>
      openServerSimulator({ url: `${location.origin.replace(/^http/, 'ws')}/voice-control/${world}` });

    it('a reload in mid-call loses nothing: the record, the notes, the call', async () => {
      const crm = await openAt(newWorld());
      await crm.press('.hands', 'Next caller');
      await crm.opens('Priya Raman');
      await crm.press('.hands', 'Answer phone');
      await crm.is('On the phone');
      await crm.notes(NOTES);
      await crm.reload();
      await crm.is('On the phone');
      expect(crm.text('#name')).to.equal('Priya Raman');
      await until(() => crm.value('#notes') === NOTES, 'the notes', LONG);
      await crm.press('.hands', 'Customer hangs up');
      await crm.press(DESK, 'Submit');
      await crm.tells(/^Incoming call .* 0:\d\d · No resolution Lost her card in Lisbon\.$/);
      expect(crm.entries).to.equal(2);
      expect(crm.problems).to.deep.equal([]);
    });

    it('a tab that is opened in mid-call knows whose call it is, and takes its notes', async () => {
      const world = newWorld();
      const first = await openAt(world);
      await first.press('.hands', 'Next caller');
      await first.press('.hands', 'Answer phone');
      await first.is('On the phone');
      first.close();
      await removeData();
      const second = await openAt(world);
      await second.press('#contacts', /^Priya Raman On the phone/);
      await second.opens('Priya Raman');
      await second.notes(NOTES);
      await second.tells(/^Incoming call .* Under way Lost her card in Lisbon\.$/);
    });

    it('two tabs write one entry, and show the same notes', async () => {
      const world = newWorld();
      const [first, second] = [await openAt(world), await openAt(world)];
      const simulator = await play(world);
      await simulator.offerCall({ from: '+442079460958' });
      await first.opens('Priya Raman');
      await second.opens('Priya Raman');
      await first.press('.hands', 'Answer phone');
      await first.is('On the phone');
      await second.is('On the phone');
      await first.notes(NOTES);
      await until(() => second.value('#notes') === NOTES, 'the notes in the second tab', LONG);
      await second.notes(`${NOTES} Today.`);
      await until(() => first.value('#notes') === `${NOTES} Today.`, 'and back', LONG);
      await first.press('.hands', 'Customer hangs up');
      await second.press(DESK, 'Card replaced');
      await second.press(DESK, 'Submit');
      for (const crm of [first, second]) {
        await crm.tells(/^Incoming call .* 0:\d\d · Card replaced Lost her card in Lisbon\. Today\.$/);
        expect(crm.entries).to.equal(2);
        expect(crm.problems).to.deep.equal([]);
      }
      simulator.close();
    });
  });
});

describe('its database', () => {
  interface Db {
    openDatabase(name: string, version: number, upgrade: (t: IDBTransaction) => void): Promise<IDBDatabase>;
    transact<T>(
      db: IDBDatabase,
      stores: string[],
      mode: IDBTransactionMode,
      work: (t: IDBTransaction) => Promise<T>,
    ): Promise<T>;
    done<T>(request: IDBRequest<T>): Promise<T>;
  }
  const NAME = 'crm-test';
  const make = ({ db }: IDBTransaction) => db.createObjectStore('items', { keyPath: 'id' });
  const failure = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.name);

  let library: Db;
  let db: IDBDatabase;
  before(async () => {
    library = (await import(demo('crm/db.js'))) as Db;
  });
  beforeEach(async () => {
    db = await library.openDatabase(NAME, 1, make);
  });
  afterEach(() => {
    db.close();
    indexedDB.deleteDatabase(NAME);
  });
  const add = (...ids: number[]) =>
    library.transact(db, ['items'], 'readwrite', async (transaction) => {
      for (const id of ids) await library.done(transaction.objectStore('items').add({ id }));
    });
  const all = () =>
    library.transact(db, ['items'], 'readonly', async (transaction) =>
      (await library.done<{ id: number }[]>(transaction.objectStore('items').getAll())).map(({ id }) => id),
    );

  it('writes all of a transaction or nothing, and says what failed', async () => {
    await add(1);
    expect(await failure(add(2, 1))).to.equal('ConstraintError');
    const thrown = library.transact(db, ['items'], 'readwrite', async (transaction) => {
      transaction.objectStore('items').add({ id: 3 });
      throw new RangeError('no');
    });
    expect(await failure(thrown)).to.equal('RangeError');
    expect(await all()).to.deep.equal([1]);
  });

  it('gives way to a newer version, and then says that it is closed', async () => {
    const newer = await library.openDatabase(NAME, 2, () => {});
    expect(newer.version).to.equal(2);
    expect(await failure(all())).to.equal('InvalidStateError');
    newer.close();
  });

  it('says that an older version is open elsewhere, and does not hold the newer one when that is gone', async () => {
    db.onversionchange = null;
    expect(await failure(library.openDatabase(NAME, 2, () => {}))).to.equal('BlockedError');
    db.close();
    const third = await library.openDatabase(NAME, 3, () => {});
    expect(third.version).to.equal(3);
    third.close();
  });
});
