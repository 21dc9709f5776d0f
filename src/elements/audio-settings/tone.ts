/** A sound on one device, so that the agent hears which one it is. */
import { startTone } from '../../controllers/ring/tone.js';

/** ms */
const TONE_MS = 900;
const RING_MS = 1900;
const HERTZ = [523.25, 659.25];
const LOUD = 0.2;

/** Two notes, one after the other. @returns stops it */
function startNotes(context: AudioContext, output: AudioNode): () => void {
  const gain = context.createGain();
  gain.gain.value = LOUD;
  gain.connect(output);
  const notes = HERTZ.map((hertz, i) => {
    const note = context.createOscillator();
    note.frequency.value = hertz;
    note.connect(gain);
    const from = context.currentTime + (i * TONE_MS) / HERTZ.length / 1000;
    note.start(from);
    note.stop(from + TONE_MS / HERTZ.length / 1000);
    return note;
  });
  return () => notes.forEach((note) => note.disconnect());
}

/**
 * Plays the test tone, or the ring, once. To be called from a click.
 *
 * @param device '' = the system's
 * @param signal ends it early
 * @throws DOMException when the device is gone, or the browser lets no sound out
 */
export async function playOn(device: string, what: 'tone' | 'ring', signal: AbortSignal): Promise<void> {
  const context = new AudioContext();
  const output = context.createMediaStreamDestination();
  const player = new Audio();
  try {
    if (device && 'setSinkId' in player) await player.setSinkId(device);
    player.srcObject = output.stream;
    await player.play();
    await context.resume();
    const stop = what === 'ring' ? startTone(context, output) : startNotes(context, output);
    await new Promise<void>((done) => {
      const timer = setTimeout(done, what === 'ring' ? RING_MS : TONE_MS);
      signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
    });
    stop();
  } finally {
    player.srcObject = null;
    void context.close().catch(() => undefined);
  }
}
