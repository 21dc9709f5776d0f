// The ring: what is said of sound and notifications that the browser holds back. It really rang, in a browser that lets
// no sound out.
import { callState } from './fixtures.js';
import { agentSnap, figure, find, kind } from './gallery-figures.js';

const notices = figure('cc-notices');
const card = figure('cc-call-card');

/** Sound that never begins. */
class Blocked {
  state = 'suspended';
  currentTime = 0;
  #node = () => ({
    gain: { setTargetAtTime() {} },
    frequency: {},
    connect: (to) => to,
    disconnect() {},
    start() {},
    stop() {},
  });
  createGain = this.#node;
  createOscillator = this.#node;
  createBufferSource = this.#node;
  createBuffer = (_channels, length) => ({ getChannelData: () => new Float32Array(length) });
  resume = () => new Promise(() => undefined);
  suspend = this.resume;
  close = () => Promise.resolve();
}
/** Nobody was asked yet, and nobody answers. */
class Unasked {
  static permission = 'default';
  static requestPermission = () => Promise.resolve('default');
}

const { AudioContext, Notification } = globalThis;
let held = 0;
/** Does something in a browser that holds both back; for several figures at a time. */
const holdingBack = (act) => async (element, session) => {
  held += 1;
  Object.assign(globalThis, { AudioContext: Blocked, Notification: Unasked });
  try {
    await act(element, session);
  } finally {
    held -= 1;
    if (!held) Object.assign(globalThis, { AudioContext, Notification });
  }
};

/** The time after which sound is taken for blocked passes at once. */
const HURRIES = { hurries: 600 };
/** A call comes to a session that rings; `path` is where it is said that it cannot be heard. */
const ringsUnheard = (path) => ({
  ...HURRIES,
  act: holdingBack(async (element, session) => {
    const { call } = callState('offered-inbound');
    session.ring = true;
    // what is there before the ring is no news to it
    await session.settled();
    session.apply({ type: 'call', call });
    await find(element, path);
  }),
});
const available = (rest) => agentSnap(kind('available'), rest);

export const RING = {
  id: 'ring',
  title: { en: 'Ring', 'zh-CN': '振铃提示' },
  lead: {
    en: 'Off by default. What the browser holds back is said, and one click turns it on.',
    'zh-CN': '默认关闭。浏览器阻止时会提示，单击即可打开。',
  },
  figures: [
    notices('ring-blocked', 'Sound is blocked', '声音被阻止', available(), ringsUnheard('.link')),
    card('ring-blocked-card', 'The same without cc-notices', '没有 cc-notices 时', available(), {
      ...ringsUnheard('.problem .link'),
      callId: 'offered-inbound',
    }),
    notices('ring-notifications', 'Notifications are not allowed yet', '通知尚未允许', available(), {
      act: holdingBack(async (element, session) => {
        session.notify = true;
        await find(element, '.link');
      }),
    }),
    notices('ring-denied', 'Notifications are blocked', '通知被阻止', available(), {
      updates: {
        type: 'notice',
        notice: { id: 'denied', level: 'info', code: 'notifications-denied' },
      },
    }),
  ],
};
