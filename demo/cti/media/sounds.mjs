// What somebody hears who hears nobody.
import { FRAME, RATE } from './g711.mjs';

const LOUD = 6000;

/** A chord of sines that goes on for ever; frames of 20 ms, by their number. */
const chord = (frequencies) => (number) =>
  Int16Array.from({ length: FRAME }, (_, i) => {
    const time = (number * FRAME + i) / RATE;
    const sum = frequencies.reduce((all, hertz) => all + Math.sin(2 * Math.PI * hertz * time), 0);
    return (sum / frequencies.length) * LOUD;
  });

export const SILENCE = new Int16Array(FRAME);

/** Who waits or is on hold: three notes, one after the other, half a second each. */
const NOTES = [392, 523.25, 587.33].map((hertz) => chord([hertz]));
const FRAMES_A_NOTE = 25;
export const music = (number) => NOTES[Math.floor(number / FRAMES_A_NOTE) % NOTES.length](number);
/** In Hz, for whoever wants to know whether it is playing. */
export const MUSIC_HERTZ = [392, 523.25, 587.33];

/** Whose other side is still ringing: a second of it, and one of silence. */
const RING = chord([440, 480]);
const FRAMES_A_SECOND = 50;
export const ringback = (number) =>
  number % (2 * FRAMES_A_SECOND) < FRAMES_A_SECOND ? RING(number) : SILENCE;
