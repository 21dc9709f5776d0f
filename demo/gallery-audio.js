// Audio settings: devices that are there, gone or refused; the page has none of its own, so that each figure is the same on
// each machine.
import { agentSnap, click, figure, find, kind, then } from './gallery-figures.js';
import { FakeDevices, HEADSET_IN, HEADSET_OUT, LAPTOP_IN, LAPTOP_OUT } from './fake-devices.js';

const audio = figure('cc-audio-settings');
const available = agentSnap(kind('available'));

/** A microphone at which somebody speaks, always as loud. */
class Speaking {
  state = 'running';
  createAnalyser = () => ({
    fftSize: 32,
    getFloatTimeDomainData: (samples) => samples.fill(0.1),
  });
  createMediaStreamSource = () => ({ connect() {} });
  resume = () => Promise.resolve();
  close = () => Promise.resolve();
}
const { AudioContext } = globalThis;
/** Tests the microphone where somebody speaks; the meter keeps what it has. */
const speaks = async (element) => {
  globalThis.AudioContext = Speaking;
  try {
    await click('[part~="action-test"]')(element);
    await find(element, '.level[data-loudness="good"]');
  } finally {
    globalThis.AudioContext = AudioContext;
  }
};

/** The sound of calls, as a connector has it. */
const calls = (state) => ({
  audioState: { choice: {}, blocked: false, quality: {}, ...state },
  setAudio: () => Promise.resolve(),
  unblockAudio: () => Promise.resolve(),
  onAudio: () => () => undefined,
});

const devices = (change = {}, all) => Object.assign(new FakeDevices(all), change);
/** The microphone is asked for, and refused. */
const refused = (error) => ({
  props: { devices: devices({ error, isAllowed: false }) },
  act: then(click('[part~="action-allow"]'), (element) => find(element, '#trouble span')),
});
const chosen = { microphone: HEADSET_IN.deviceId, speaker: HEADSET_OUT.deviceId };
/** The list is there. */
const listed = (element) => find(element, `option[value="${LAPTOP_IN.deviceId}"]`);

export const AUDIO = {
  id: 'audio',
  title: { en: 'Audio settings', 'zh-CN': '音频设置' },
  lead: {
    en: 'cc-audio-settings: devices to choose and to test, and what to do when one cannot be used.',
    'zh-CN': 'cc-audio-settings：选择和测试设备，以及设备无法使用时的处理办法。',
  },
  figures: [
    // nothing is done first, so that the playground has it
    audio('audio-devices', 'Devices', '设备', available, { props: { devices: devices() } }),
    audio('audio-chosen', 'A headset is chosen', '已选择耳机', available, {
      props: { devices: devices(), choice: chosen },
      act: listed,
    }),
    audio('audio-testing', 'The microphone is tested', '正在测试麦克风', available, {
      props: { devices: devices(), choice: chosen },
      act: then(listed, speaks),
    }),
    audio('audio-prompt', 'Not allowed yet', '尚未允许', available, {
      props: { devices: devices({ isAllowed: false }) },
      act: (element) => find(element, '[part~="action-allow"]'),
    }),
    audio('audio-denied', 'Refused', '已拒绝', available, refused('NotAllowedError')),
    audio(
      'audio-busy',
      'In use by another program',
      '被其他程序占用',
      available,
      refused('NotReadableError'),
    ),
    audio('audio-missing', 'No microphone', '没有麦克风', available, {
      props: { devices: devices({}, [LAPTOP_OUT]) },
      act: (element) => find(element, '#trouble span'),
    }),
    audio('audio-gone', 'The headset was unplugged', '耳机已拔出', available, {
      props: { devices: devices(), choice: chosen },
      act: then(
        (element) => find(element, `option[value="${HEADSET_IN.deviceId}"]`),
        (element) => element.devices.become([LAPTOP_IN, LAPTOP_OUT]),
        (element) => find(element, '.gone'),
      ),
    }),
    audio('audio-blocked', 'Sound is blocked; poor call quality', '声音被阻止；通话质量较差', available, {
      props: { devices: devices(), audio: calls({ blocked: true, quality: { one: 'poor' } }) },
      act: listed,
    }),
    audio('audio-fair', 'Fair call quality', '通话质量一般', available, {
      props: { devices: devices(), audio: calls({ quality: { one: 'fair' } }) },
      act: listed,
    }),
    audio('audio-good', 'Good call quality', '通话质量良好', available, {
      props: { devices: devices(), audio: calls({ quality: { one: 'good' } }) },
      act: listed,
    }),
  ],
};
