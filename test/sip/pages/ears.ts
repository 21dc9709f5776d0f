/** A page whose microphone is a tone, and that knows which tones it hears. Loaded before anything else on it. */

/** Hz; whoever has one is told apart by it. */
export const TONES = [1000, 1700, 2500] as const;
/** dB; what is heard is far above it, what leaks far below. */
const AUDIBLE = -65;

const pages = window as unknown as {
  refuseMicrophone?: DOMException;
  microphones: MediaStreamTrack[];
  connections: RTCPeerConnection[];
  tone: number;
  /** Of devices other than the system's, by their ids. */
  tones: { [deviceId: string]: number };
};
pages.microphones = [];
pages.connections = [];
const query = new URLSearchParams(location.search);
pages.tone = Number(query.get('tone') ?? 0);
pages.tones = {};

let audio: AudioContext | undefined;
const context = () => (audio ??= new AudioContext());

const native = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
const deviceOf = ({ audio: wanted }: MediaStreamConstraints = {}) =>
  String(((wanted as MediaTrackConstraints).deviceId as { exact?: string } | undefined)?.exact ?? '');

/** The microphone: a sine, unless it is refused. Whether a device is there is the browser's to say. */
navigator.mediaDevices.getUserMedia = async (constraints) => {
  if (pages.refuseMicrophone) throw pages.refuseMicrophone;
  const device = deviceOf(constraints);
  if (device in pages.tones) for (const track of (await native(constraints)).getTracks()) track.stop();
  const tone = context().createOscillator();
  tone.frequency.value = pages.tones[device] ?? pages.tone;
  const gain = context().createGain();
  gain.gain.value = 0.3;
  const out = context().createMediaStreamDestination();
  tone.connect(gain).connect(out);
  tone.start();
  pages.microphones.push(...out.stream.getTracks());
  return out.stream;
};

/** Sound stays on this machine's loopback. */
const local = (sdp = '') =>
  sdp
    .split(/(?<=\r\n)/)
    .filter((line) => !line.startsWith('a=candidate') || / 127\.0\.0\.1 /.test(line))
    .join('');

const Native = RTCPeerConnection;
window.RTCPeerConnection = class extends Native {
  constructor(configuration?: RTCConfiguration) {
    super({ ...configuration, ...(query.has('relay') && { iceTransportPolicy: 'relay' }) });
    pages.connections.push(this);
  }

  override setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    return super.setRemoteDescription({ type: description.type, sdp: local(description.sdp) });
  }
};

const analysers = new Map<MediaStreamTrack, AnalyserNode>();

function analyserOf(track: MediaStreamTrack): AnalyserNode {
  const known = analysers.get(track);
  if (known) return known;
  const analyser = context().createAnalyser();
  analyser.fftSize = 4096;
  analyser.smoothingTimeConstant = 0;
  // Chromium lets a stream from elsewhere into Web Audio only while an element plays it
  const element = new Audio();
  element.muted = true;
  element.srcObject = new MediaStream([track]);
  void element.play();
  context()
    .createMediaStreamSource(new MediaStream([track]))
    .connect(analyser);
  analysers.set(track, analyser);
  return analyser;
}

function tonesOf(analyser: AnalyserNode, tones: readonly number[] = TONES): number[] {
  const levels = new Float32Array(analyser.frequencyBinCount);
  analyser.getFloatFrequencyData(levels);
  const width = context().sampleRate / analyser.fftSize;
  return tones.filter((tone) => {
    const at = Math.round(tone / width);
    return Math.max(...levels.slice(at - 2, at + 3)) > AUDIBLE;
  });
}

/** Which of some tones a stream has, this moment. */
export const heardIn = (stream: MediaStream, tones: readonly number[]): number[] =>
  stream.getAudioTracks().flatMap((track) => tonesOf(analyserOf(track), tones));

const players = new Set<HTMLMediaElement>();
const { play } = HTMLMediaElement.prototype;
HTMLMediaElement.prototype.play = function () {
  players.add(this);
  return play.call(this);
};

/** What the page itself plays, this moment, and on which device. */
export const playing = (): { sinkId: string; stream: MediaStream }[] =>
  [...players].flatMap(({ muted, paused, srcObject, sinkId }) =>
    muted || paused || !(srcObject instanceof MediaStream) ? [] : [{ sinkId, stream: srcObject }],
  );

/** Tones of that. */
export const plays = (): number[] => playing().flatMap(({ stream }) => heardIn(stream, TONES));

/** Of all who are connected, this moment. */
export function hears(): number[] {
  const live = pages.connections.filter(({ connectionState }) => connectionState === 'connected');
  const tracks = live.flatMap((connection) => connection.getReceivers().map(({ track }) => track));
  const heard = tracks
    .filter(({ readyState }) => readyState === 'live')
    .flatMap((t) => tonesOf(analyserOf(t)));
  return [...new Set(heard)].sort((a, b) => a - b);
}

Object.assign(window, { hears, plays });
