/** Audio settings: choosing, what is told to the page and to the calls, what is wrong and the remedy, tests, keys. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FakeDevices, HEADSET_IN, HEADSET_OUT, LAPTOP_IN, LAPTOP_OUT } from '../../demo/fake-devices.js';
import type { AudioChangeDetail, AudioChoice, CallAudio, CcSession } from '../../src/api.js';
import type { CcAudioSettings } from '../../src/elements/audio-settings/audio-settings.js';
import { expectAccessible } from '../helpers/axe.js';
import { button, descriptionOf, nameOf, part, roleOf, seen, until } from '../helpers/dom.js';
import { mount, openSession, setVisibility } from '../helpers/page.js';
import { visit } from '../helpers/strict-page.js';

const { AudioContext: RealContext } = globalThis;
const realPlay = HTMLMediaElement.prototype.play;
const realSink = (HTMLMediaElement.prototype as { setSinkId?: unknown }).setSinkId;

/** A microphone at which somebody speaks as loud as the test says. */
class Speaking {
  static loud = 0;
  static open = 0;
  readonly currentTime = 0;
  constructor() {
    Speaking.open++;
  }
  createAnalyser = () => ({
    fftSize: 32,
    getFloatTimeDomainData: (samples: Float32Array) => samples.fill(Speaking.loud),
  });
  createMediaStreamSource = () => ({ connect: () => undefined });
  createMediaStreamDestination = () => ({ stream: new MediaStream() });
  createGain = () => ({ gain: { value: 0 }, connect: () => undefined });
  createOscillator = () => ({
    frequency: { value: 0 },
    connect: () => undefined,
    disconnect: () => undefined,
    start: () => undefined,
    stop: () => undefined,
  });
  resume = async () => undefined;
  close = async () => void Speaking.open--;
}

/** Device ids that sound was played on. */
let played: string[] = [];
let sinkError: string | undefined;

beforeEach(() => {
  played = [];
  sinkError = undefined;
  Speaking.loud = Speaking.open = 0;
  localStorage.clear();
  globalThis.AudioContext = Speaking as unknown as typeof AudioContext;
  const sinks = new WeakMap<HTMLMediaElement, string>();
  HTMLMediaElement.prototype.setSinkId = async function (id) {
    if (sinkError) throw new DOMException('gone', sinkError);
    sinks.set(this, id);
  };
  HTMLMediaElement.prototype.play = async function () {
    played.push(sinks.get(this) ?? '');
  };
});
afterEach(() => {
  globalThis.AudioContext = RealContext;
  HTMLMediaElement.prototype.play = realPlay;
  Object.assign(HTMLMediaElement.prototype, { setSinkId: realSink });
});

/** Few pages have it: it is defined with the first view of any other element. */
before(async () => {
  mount('<cc-session></cc-session>');
  await customElements.whenDefined('cc-audio-settings');
});

interface Bench {
  element: CcAudioSettings;
  devices: FakeDevices;
  changes: AudioChangeDetail[];
}

/** Details of the element's event, as they come. */
function listen(element: Element): AudioChangeDetail[] {
  const changes: AudioChangeDetail[] = [];
  element.addEventListener('cc-audio-change', (event) => changes.push((event as CustomEvent).detail));
  return changes;
}

async function bench(devices = new FakeDevices(), props: object = {}, lang = 'en'): Promise<Bench> {
  const element = mount<CcAudioSettings>('<cc-audio-settings></cc-audio-settings>', lang);
  const changes = listen(element);
  Object.assign(element, { devices, ...props });
  await until(() => part(element, 'pane'), 'the settings');
  await until(() => element.shadowRoot!.querySelector('option + option, #trouble span'), 'what is there');
  return { element, devices, changes };
}

const select = (element: Element, id: string) =>
  element.shadowRoot!.querySelector<HTMLSelectElement>(`#${id}`)!;
const shows = (element: Element, id: string) =>
  select(element, id).selectedOptions[0]!.textContent.replace(/\s+/g, ' ').trim();
const trouble = (element: Element) => seen(element.shadowRoot!.querySelector('#trouble')!);
const said = (element: Element) => seen(element.shadowRoot!.querySelector('.news')!);
const meter = (element: Element) => part(element, 'meter');

function pick(element: Element, id: string, value: string): void {
  const field = select(element, id);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const error = (name: string) => Object.assign(new FakeDevices(), { error: name, isAllowed: false });

/** The sound of calls: takes a choice, or does not. */
function callAudio() {
  const given: AudioChoice[] = [];
  const listeners = new Set<() => void>();
  const audio = {
    audioState: { choice: {}, blocked: false, quality: {} } as CallAudio['audioState'],
    refuses: false,
    unblocked: 0,
    setAudio: async (choice: AudioChoice) => {
      if (audio.refuses) throw new DOMException('gone', 'NotFoundError');
      given.push(choice);
    },
    unblockAudio: async () => void audio.unblocked++,
    onAudio: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become(state: Partial<CallAudio['audioState']>) {
      audio.audioState = { ...audio.audioState, ...state };
      for (const listener of listeners) listener();
    },
  };
  return { audio, given, listeners };
}

describe('<cc-audio-settings>, by a script tag alone', () => {
  const PAGES: [file: string, what: string][] = [
    ['audio-alone.html', 'alone on the page'],
    ['audio-classic.html', 'alone, with the classic script'],
    ['audio-session.html', 'in a session, and after it'],
  ];
  for (const [file, what] of PAGES)
    it(`${what}: it is there to be used`, async function () {
      this.timeout(25_000);
      const page = await visit(file);
      expect([page.flow, page.problems]).to.deep.equal(['done', []]);
    });
});

describe('<cc-audio-settings>, the choice', () => {
  it('names three lists, each with the system’s device first, and no alias twice', async () => {
    const { element } = await bench();
    expect(['microphone', 'speaker', 'ringer'].map((id) => nameOf(select(element, id)))).to.eql([
      'Microphone',
      'Speaker',
      'Ringer',
    ]);
    const options = (id: string) => [...select(element, id).options].map(({ text }) => text);
    expect(options('microphone')).to.eql(['System default', 'Headset', 'Built-in microphone']);
    expect(options('ringer')).to.eql(['Same as the speaker', 'Headset', 'Built-in speakers']);
    await expectAccessible(element);
  });

  it('tells the page what the agent has chosen, and is what it shows', async () => {
    const { element, changes } = await bench();
    pick(element, 'speaker', HEADSET_OUT.deviceId);
    await until(() => changes.length === 1, 'one event');
    expect(changes[0]).to.eql({ choice: { speaker: 'out-headset' }, cause: 'agent' });
    expect(Object.isFrozen(changes[0]!.choice)).to.equal(true);
    expect(element.choice).to.eql({ speaker: 'out-headset' });
    pick(element, 'speaker', '');
    await until(() => changes.length === 2, 'another event');
    expect(changes[1]!.choice).to.eql({});
  });

  it('is made by keyboard alone', async () => {
    const { element, changes } = await bench();
    select(element, 'microphone').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => changes.length === 1, 'an event');
    expect(changes[0]!.choice).to.eql({ microphone: 'in-headset' });
    const order: string[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'Tab' });
      order.push(nameOf(element.shadowRoot!.activeElement!));
    }
    expect(order).to.eql(['Test microphone', 'Speaker', 'Play test tone', 'Ringer', 'Play ring']);
  });

  it('goes to the calls first; what they refuse stays as it was, and is said', async () => {
    const { audio, given } = callAudio();
    const { element, changes } = await bench(new FakeDevices(), { audio });
    pick(element, 'microphone', HEADSET_IN.deviceId);
    await until(() => given.length === 1, 'the calls have it');
    expect(given[0]).to.eql({ microphone: 'in-headset' });
    audio.refuses = true;
    pick(element, 'microphone', LAPTOP_IN.deviceId);
    await until(() => seen(element).includes('the one before stays'), 'what is wrong');
    expect(shows(element, 'microphone')).to.equal('Headset');
    expect(changes.map(({ choice }) => choice)).to.eql([{ microphone: 'in-headset' }]);
  });

  it('finds the sound of calls at the connector of its session, and tells the session where to ring', async () => {
    const { audio, given } = callAudio();
    const { session } = await openSession('<cc-audio-settings></cc-audio-settings>');
    const element = session.querySelector<CcAudioSettings>('cc-audio-settings')!;
    element.devices = new FakeDevices();
    (session as CcSession).connector = {
      connect: () => undefined,
      send: async ({ id }) => ({ id, ok: true }),
      ...audio,
    };
    await until(() => element.shadowRoot!.querySelector('option + option'), 'the devices');
    pick(element, 'ringer', LAPTOP_OUT.deviceId);
    await until(() => given.length === 1, 'the calls have it');
    expect(session.ringDevice).to.equal('out-laptop');
  });

  it('may stand in HTML, and is nothing when it is none', async () => {
    const element = mount<CcAudioSettings>(
      `<cc-audio-settings choice='{"microphone":"in-laptop"}'></cc-audio-settings>`,
    );
    element.devices = new FakeDevices();
    await until(
      () => select(element, 'microphone') && shows(element, 'microphone') === 'Built-in microphone',
      'it',
    );
    element.choice = null as never;
    await until(() => shows(element, 'microphone') === 'System default', 'nothing');
  });

  it('may be the page’s: shown by its name even when it is unplugged, given to the calls, and no event', async () => {
    const { audio, given } = callAudio();
    const { element, devices, changes } = await bench(new FakeDevices(), { audio });
    element.choice = { speaker: LAPTOP_OUT.deviceId };
    await until(() => shows(element, 'speaker') === 'Built-in speakers', 'the choice');
    expect(given.at(-1)).to.eql({ speaker: 'out-laptop' });
    expect(changes.length).to.equal(0);
    devices.become([LAPTOP_IN]);
    await until(() => shows(element, 'speaker') === 'Built-in speakers (not connected)', 'its name');
  });
});

describe('<cc-audio-settings>, what is kept', () => {
  it('is there again on the next page, found by its name when its id is another', async () => {
    const { element } = await bench(new FakeDevices(), { remember: 'desk' });
    pick(element, 'microphone', HEADSET_IN.deviceId);
    await until(() => localStorage.length, 'kept');
    const other = { ...HEADSET_IN, deviceId: 'in-new' };
    const next = mount<CcAudioSettings>('<cc-audio-settings remember="desk"></cc-audio-settings>');
    const changes = listen(next);
    next.devices = new FakeDevices([LAPTOP_IN, other]);
    await until(() => changes.length, 'the choice');
    expect(changes[0]).to.eql({ choice: { microphone: 'in-new' }, cause: 'stored' });
    await until(() => shows(next, 'microphone') === 'Headset', 'its name');
  });

  it('is nothing without the attribute, and nothing that is none', async () => {
    const { element, changes } = await bench();
    pick(element, 'microphone', HEADSET_IN.deviceId);
    await until(() => changes.length, 'chosen');
    expect(localStorage.length).to.equal(0);
    localStorage.setItem('cc-audio:desk', '{"microphone":{"id":5},"speaker":"x"}');
    const next = await bench(new FakeDevices(), { remember: 'desk' });
    expect(shows(next.element, 'microphone')).to.equal('System default');
    expect(next.changes.length).to.equal(0);
  });
});

describe('<cc-audio-settings>, what is wrong', () => {
  it('asks for leave first, and then has the names', async () => {
    const { element, devices } = await bench(Object.assign(new FakeDevices(), { isAllowed: false }));
    expect(trouble(element)).to.include('not allowed the microphone yet');
    const allow = button(element, 'Allow microphone')!;
    expect(descriptionOf(allow)).to.include('not allowed');
    allow.click();
    await until(() => select(element, 'microphone').options.length === 3, 'the devices');
    expect([trouble(element), devices.live.size]).to.eql(['', 0]);
  });

  for (const [name, words] of [
    ['NotAllowedError', 'Allow it in the site settings'],
    ['NotReadableError', 'in use by another program'],
    ['TypeError', 'could not be opened'],
  ] as const) {
    it(`says what to do after ${name}, and tries again`, async () => {
      const { element, devices } = await bench(error(name));
      button(element, 'Allow microphone')!.click();
      await until(
        () => trouble(element).includes(words),
        () => `words, but "${trouble(element)}"`,
      );
      expect(roleOf(element.shadowRoot!.querySelector('#trouble')!)).to.equal('status');
      await expectAccessible(element);
      devices.error = undefined;
      button(element, 'Try again')!.click();
      await until(() => !trouble(element), 'all is well');
    });
  }

  it('says that there is none, until one is connected', async () => {
    const { element, devices } = await bench(new FakeDevices([LAPTOP_OUT]));
    expect(trouble(element)).to.include('No microphone found');
    expect(button(element, /^Test|^Allow/)).to.equal(undefined);
    devices.become([LAPTOP_IN, LAPTOP_OUT]);
    await until(() => button(element, 'Test microphone'), 'the microphone');
    expect(trouble(element)).to.equal('');
  });

  it('goes on with the system’s device when the chosen one is unplugged, and back; both is said once', async () => {
    const { element, devices, changes } = await bench();
    pick(element, 'microphone', HEADSET_IN.deviceId);
    await until(() => changes.length === 1, 'chosen');
    const news = element.shadowRoot!.querySelector('.news')!;
    // a region that comes with its words is not heard
    expect([roleOf(news), news.checkVisibility()]).to.eql(['status', true]);
    devices.become([LAPTOP_IN, LAPTOP_OUT]);
    await until(() => changes.length === 2, 'the change');
    expect(changes[1]).to.eql({ choice: {}, cause: 'devices' });
    await until(() => shows(element, 'microphone') === 'Headset (not connected)', 'that it is not there');
    expect(said(element)).to.equal('Headset was disconnected. The system default is used until it is back');
    devices.become([LAPTOP_IN, HEADSET_IN, LAPTOP_OUT]);
    await until(() => changes.length === 3, 'the change');
    expect(changes[2]).to.eql({ choice: { microphone: 'in-headset' }, cause: 'devices' });
    await until(() => said(element) === 'Headset is connected again and in use', 'that it is back');
  });
});

describe('<cc-audio-settings>, tests', () => {
  it('shows the level of the chosen microphone, to be read and never spoken', async () => {
    const { element, devices } = await bench(new FakeDevices(), {
      choice: { microphone: HEADSET_IN.deviceId },
    });
    button(element, 'Test microphone')!.click();
    const bar = await until(() => meter(element), 'the meter');
    expect(devices.asked).to.eql(['in-headset']);
    expect(element.matches(':state(testing)')).to.equal(true);
    expect([roleOf(bar), nameOf(bar), bar.getAttribute('aria-valuetext')]).to.eql([
      'meter',
      'Input level',
      'Nothing heard',
    ]);
    expect(bar.closest('[role="status"], [aria-live]')).to.equal(null);
    const reads: [number, string][] = [
      [0.01, 'Quiet'],
      [0.1, 'Good'],
      [1, 'Too loud'],
    ];
    for (const [loud, word] of reads) {
      Speaking.loud = loud;
      await until(() => bar.getAttribute('aria-valuetext') === word, word);
    }
    expect(bar.getAttribute('aria-valuenow')).to.equal('100');
    await expectAccessible(element);
    button(element, 'Stop test')!.click();
    await until(() => !meter(element), 'the end');
    expect([devices.live.size, Speaking.open]).to.eql([0, 0]);
  });

  it('lets the microphone go when nobody sees the level', async () => {
    const leave: [string, (element: HTMLElement) => void][] = [
      ['another tab', () => setVisibility('hidden')],
      ['hidden', (element) => (element.hidden = true)],
      ['removed', (element) => element.remove()],
    ];
    for (const [how, act] of leave) {
      const { element, devices } = await bench();
      button(element, 'Test microphone')!.click();
      await until(() => devices.live.size === 1, `the microphone before: ${how}`);
      await until(() => meter(element), 'the meter');
      act(element);
      await until(() => devices.live.size === 0 && Speaking.open === 0, how);
      setVisibility('visible');
    }
  });

  it('plays on the speaker and on the ringer, and says when it cannot', async () => {
    const { element } = await bench(new FakeDevices(), {
      choice: { speaker: HEADSET_OUT.deviceId },
    });
    button(element, 'Play test tone')!.click();
    await until(() => played.length === 1, 'the tone');
    expect(button(element, 'Play test tone')!.getAttribute('aria-busy')).to.equal('true');
    pick(element, 'ringer', LAPTOP_OUT.deviceId);
    await until(() => element.choice.ringer, 'the ringer');
    button(element, 'Play test tone')!.click();
    await until(() => played.length === 2, 'the tone again');
    expect(played).to.eql(['out-headset', 'out-headset']);
    sinkError = 'NotFoundError';
    button(element, 'Play ring')!.click();
    await until(() => seen(element).includes('No sound could be played'), 'what is wrong');
    await until(() => !button(element, 'Play ring')!.hasAttribute('aria-busy'), 'the end');
  });

  it('offers no choice where the browser has none', async () => {
    Reflect.deleteProperty(HTMLMediaElement.prototype, 'setSinkId');
    const { element } = await bench();
    expect(select(element, 'speaker')).to.equal(null);
    expect(seen(element)).to.include('plays all sound on the system’s device');
    button(element, 'Play test tone')!.click();
    await until(() => played.length === 1, 'the tone');
  });
});

describe('<cc-audio-settings>, calls', () => {
  it('shows the quality of the selected call by word, icon and colour, and mends silence with one click', async () => {
    const { audio, listeners } = callAudio();
    const { element } = await bench(new FakeDevices(), { audio });
    expect(part(element, 'fact')).to.equal(undefined);
    for (const [quality, word] of [
      ['good', 'Good'],
      ['fair', 'Fair'],
      ['poor', 'Poor'],
    ] as const) {
      audio.become({ quality: { one: quality } });
      await until(
        () => part(element, 'fact') && seen(part(element, 'fact')!) === `Call quality ${word}`,
        word,
      );
    }
    audio.become({ blocked: true });
    const mend = await until(() => button(element, 'Turn on sound'), 'the remedy');
    await expectAccessible(element);
    mend.click();
    expect(audio.unblocked).to.equal(1);
    audio.become({ blocked: false });
    await until(() => !button(element, 'Turn on sound'), 'all is well');
    element.remove();
    expect(listeners.size).to.equal(0);
  });

  it('speaks Chinese', async () => {
    const { element } = await bench(new FakeDevices(), {}, 'zh-CN');
    await until(() => nameOf(select(element, 'microphone')) === '麦克风', 'its words');
    expect(button(element, '测试麦克风')).to.not.equal(undefined);
  });
});
