/** A telephone exchange on the other side, in plain RTP: it says something before anybody has answered. */
import { FRAME, RATE } from '../../demo/cti/media/g711.mjs';
import { Line } from '../../demo/cti/media/line.mjs';
import { openCalls, type Call } from '../../demo/cti/sip/calls.mjs';
import { loudness } from './goertzel.js';

const FRAME_MS = 20;
/** Frames that are listened to at a time. */
const HEARD = 5;
const LOUD = 500;

const sine = (hertz: number, number: number) =>
  Int16Array.from({ length: FRAME }, (_, i) => {
    const time = (number * FRAME + i) / RATE;
    return 6000 * Math.sin(2 * Math.PI * hertz * time);
  });

/** Takes one call. */
export class Exchange {
  readonly user: string;
  isOver = false;
  #call: Call | undefined;
  #line: Line | undefined;
  #sdp = '';
  #heard: Int16Array[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #leave = async (): Promise<void> => {};

  constructor(user: string) {
    this.user = user;
  }

  /** @param hertz what callers hear from the first moment on */
  async start(registrar: { port: number; domain: string }, hertz: number): Promise<void> {
    const calls = await openCalls({
      registrar: { host: '127.0.0.1', ...registrar },
      onCall: (call, { body = '' }) => void this.#take(call, body, hertz),
    });
    this.#leave = () => calls.close();
    await calls.register(this.user);
  }

  async #take(call: Call, offer: string, hertz: number): Promise<void> {
    const line = await new Line('127.0.0.1').open();
    Object.assign(call.listener, { onGone: () => (this.isOver = true) });
    this.#call = call;
    this.#line = line;
    this.#sdp = line.answer(offer)!;
    let number = 0;
    this.#timer = setInterval(() => {
      line.say(sine(hertz, number++));
      for (let frame = line.take(); frame; frame = line.take()) this.#heard.push(frame);
      this.#heard = this.#heard.slice(-HEARD);
    }, FRAME_MS);
    call.progress(this.#sdp);
  }

  answer(): void {
    this.#call!.accept(this.#sdp);
  }

  hears(hertz: number): boolean {
    const samples = this.#heard.flatMap((frame) => [...frame]);
    return samples.length > 0 && loudness(Int16Array.from(samples), hertz, RATE) > LOUD;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#line?.close();
    await this.#leave();
  }
}
