// A phone of another make, on JsSIP as it comes. It hums, and shows how loud it hears; bundled by main.mjs.
import JsSIP from 'jssip';
import { STRINGS } from './strings.js';

const about = new URLSearchParams(location.search);
const user = about.get('user');
const name = about.get('name') ?? 'customer';
const words = () => STRINGS[document.documentElement.lang] ?? STRINGS.en;
const $ = (id) => document.getElementById(id);
const MELODY = { customer: [392, 440, 523, 440], ben: [262, 330, 294, 247] };
document.documentElement.lang = about.get('lang') ?? 'en';
document.documentElement.dataset.theme = about.get('theme') ?? 'system';

let audio;
let session;
let isHeld = false;

/** In place of a voice: two people at one microphone would hear themselves. */
function hum() {
  audio ??= new AudioContext();
  void audio.resume();
  const out = audio.createMediaStreamDestination();
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  gain.gain.value = 0.12;
  const notes = MELODY[name];
  for (let i = 0; i < 2400; i++)
    tone.frequency.setValueAtTime(notes[i % notes.length], audio.currentTime + i / 2);
  tone.connect(gain).connect(out);
  tone.start();
  return out.stream;
}

function listen({ connection }) {
  connection.addEventListener('track', ({ track }) => {
    const stream = new MediaStream([track]);
    // Chromium lets it through only while an element plays it
    const element = Object.assign(new Audio(), { muted: true, srcObject: stream });
    void element.play();
    const analyser = audio.createAnalyser();
    audio.createMediaStreamSource(stream).connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    const look = () => {
      analyser.getFloatTimeDomainData(wave);
      $('level').value = Math.min(1, 4 * Math.max(...wave.map(Math.abs)));
      if (track.readyState === 'live') requestAnimationFrame(look);
      else $('level').value = 0;
    };
    look();
  });
}

const media = () => ({ mediaStream: hum(), pcConfig: { iceServers: [] } });

const ua = new JsSIP.UA({
  sockets: new JsSIP.WebSocketInterface(about.get('server')),
  uri: `sip:${user}@cc.test`,
  password: 's3cret',
  display_name: name === 'ben' ? 'Ben' : 'Jordan Lee',
  connection_recovery_max_interval: 3,
});

function draw() {
  const t = words();
  const isIn = session?.isEstablished();
  const rings = session?.direction === 'incoming' && session.isInProgress();
  const word =
    !ua.isRegistered() && !session
      ? 'offline'
      : !session
        ? 'idle'
        : rings
          ? 'rings'
          : !isIn
            ? 'calls'
            : isHeld
              ? 'held'
              : 'talks';
  $('who').textContent = t[name];
  $('state').textContent = t[word];
  $('hearsLabel').textContent = t.hears;
  for (const id of ['call', 'answer', 'hangUp']) $(id).textContent = t[id];
  $('call').disabled = Boolean(session) || !ua.isRegistered();
  $('answer').disabled = !rings;
  $('hangUp').disabled = !session;
}

function follow(next) {
  session = next;
  isHeld = false;
  const over = () => {
    if (session === next) session = undefined;
    $('level').value = 0;
    draw();
  };
  next.on('peerconnection', () => listen(next));
  if (next.connection) listen(next);
  next.on('failed', over);
  next.on('ended', over);
  for (const type of ['progress', 'confirmed']) next.on(type, draw);
  next.on('hold', () => ((isHeld = true), draw()));
  next.on('unhold', () => ((isHeld = false), draw()));
  // an agent sends this phone to somebody else, or takes a call back after a reload
  next.on('refer', ({ accept }) => accept(undefined, media()));
  next.on('replaces', ({ accept }) => accept((other) => queueMicrotask(() => other.answer(media()))));
  draw();
}

ua.on('newRTCSession', ({ session: next }) => follow(next));
for (const type of ['registered', 'unregistered', 'disconnected']) ua.on(type, draw);
$('call').addEventListener('click', () => ua.call('sip:ada@cc.test', media()));
$('answer').addEventListener('click', () => session.answer(media()));
$('hangUp').addEventListener('click', () => session?.terminate());
new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['lang'] });
draw();
ua.start();
