/** The ringtone: two soft tones in the rhythm of a phone, made on the spot. */

/** Hz: a major third, within what every earpiece and telephone speaker carries. */
const TONES: readonly (readonly [hertz: number, level: number])[] = [
  [523.25, 0.5],
  [659.25, 0.4],
];
/** Seconds from the beginning of each round. */
const SOUNDS: readonly (readonly [from: number, until: number])[] = [
  [0, 0.4],
  [0.6, 1],
];
const ROUND_S = 3;
const RISE_S = 0.02;
const FALL_S = 0.12;
/** Of the envelope; the lowest that every browser must take. */
const RATE = 8000;

/** 0…1 at a moment of the round: rises and falls without a corner, so that nothing clicks. */
function levelAt(second: number): number {
  const sound = SOUNDS.find(([from, until]) => second >= from && second < until);
  if (!sound) return 0;
  const edge = Math.min(1, (second - sound[0]) / RISE_S, (sound[1] - second) / FALL_S);
  return 0.5 - 0.5 * Math.cos(Math.PI * edge);
}

/**
 * Rings until it is stopped. The rhythm is a signal in a loop: it runs on the audio clock alone, so a page whose timers
 * the browser slows down rings as evenly as any.
 *
 * @returns stops it
 */
export function startTone(context: BaseAudioContext, output: AudioNode): () => void {
  const envelope = context.createBuffer(1, ROUND_S * RATE, RATE);
  envelope.getChannelData(0).set(Float32Array.from({ length: ROUND_S * RATE }, (_, i) => levelAt(i / RATE)));
  const rhythm = context.createBufferSource();
  rhythm.buffer = envelope;
  rhythm.loop = true;
  const shape = context.createGain();
  shape.gain.value = 0;
  rhythm.connect(shape.gain);
  const nodes: AudioNode[] = [rhythm, shape];
  const sources: AudioScheduledSourceNode[] = [rhythm];
  for (const [hertz, level] of TONES) {
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = hertz;
    gain.gain.value = level;
    tone.connect(gain).connect(shape);
    nodes.push(tone, gain);
    sources.push(tone);
  }
  const fade = context.createGain();
  nodes.push(fade);
  shape.connect(fade).connect(output);
  for (const source of sources) source.start();
  const letGo = () => nodes.forEach((node) => node.disconnect());
  return () => {
    // time stands still: nothing would ever end
    if (context.state !== 'running') return letGo();
    const { currentTime } = context;
    fade.gain.setTargetAtTime(0, currentTime, 0.004);
    for (const source of sources) source.stop(currentTime + 0.03);
    rhythm.onended = letGo;
  };
}
