// The sound of one phone: RTP over one UDP socket, 20 ms a packet, in both directions.
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { FRAME, LAWS } from './g711.mjs';
import { readSdp, writeSdp } from './sdp.mjs';

const HEADER = 12;
const KEYS = '0123456789*#ABCD';
/** Packets of a pressed key, and of the silence after it. */
const KEY_PACKETS = 6;
const KEY_ENDS = 3;
const GAP_PACKETS = 4;
/** Frames that may wait: more is delay that nobody wants. */
const MOST_WAITING = 6;
/** Frames before the first one is played, so that one that is late is not missed. */
const CUSHION = 2;

export class Line {
  /** Is told each key that is pressed on the phone. */
  onKey = () => {};
  #socket = createSocket('udp4');
  #host;
  #port = 0;
  #there;
  #isClosed = false;
  #version = 0;
  #sequence = randomInt(65_536);
  #time = randomInt(2 ** 31);
  #source = randomInt(2 ** 31);
  /** @type {Int16Array[]} */
  #heard = [];
  #isPlaying = false;
  #keyTime;
  #keyHeardAt;
  /** @type {Buffer[]} payloads of keys that are to be sent */
  #keys = [];

  constructor(host) {
    this.#host = host;
    this.#socket.on('message', (packet) => this.#receive(packet));
    // the phone is gone before its call is
    this.#socket.on('error', () => {});
  }

  open() {
    return new Promise((done) => {
      this.#socket.bind(0, this.#host, () => {
        this.#port = this.#socket.address().port;
        done(this);
      });
    });
  }

  close() {
    if (!this.#isClosed) this.#socket.close();
    this.#isClosed = true;
  }

  /** All that can be spoken here. */
  offer() {
    this.#version += 1;
    return writeSdp({ host: this.#host, port: this.#port }, undefined, this.#version);
  }

  /** @returns false when the other side speaks nothing that we do */
  hearAnswer(sdp) {
    const there = readSdp(sdp);
    if (there) this.#there = there;
    return Boolean(there);
  }

  /** @returns {string | undefined} undefined when there is nothing in common */
  answer(sdp) {
    if (!sdp) return this.offer();
    if (!this.hearAnswer(sdp)) return undefined;
    this.#version += 1;
    return writeSdp({ host: this.#host, port: this.#port }, this.#there, this.#version);
  }

  /** The next 20 ms of what the phone says; undefined: nothing. */
  take() {
    if (!this.#isPlaying && this.#heard.length < CUSHION) return undefined;
    const frame = this.#heard.shift();
    this.#isPlaying = frame !== undefined;
    return frame;
  }

  /** @param {Int16Array} frame the next 20 ms that the phone is to hear */
  say(frame) {
    this.#time = (this.#time + FRAME) >>> 0;
    if (!this.#there || !/recv$/.test(this.#there.direction)) return;
    const key = this.#keys.shift();
    if (key?.length) {
      this.#keyTime ??= this.#time;
      this.#send(key, this.#there.events, this.#keyTime);
    } else {
      this.#keyTime = undefined;
      this.#send(LAWS.get(this.#there.payload).encode(frame), this.#there.payload, this.#time);
    }
  }

  /** The phone hears keys being pressed (RFC 4733). @returns false when it does not want to */
  press(keys) {
    if (this.#there?.events === undefined) return false;
    for (const key of keys.toUpperCase()) {
      const event = KEYS.indexOf(key);
      if (event < 0) continue;
      for (let i = 1; i <= KEY_PACKETS + KEY_ENDS; i++) {
        const payload = Buffer.from([event, i > KEY_PACKETS ? 0x8a : 0x0a, 0, 0]);
        payload.writeUInt16BE(Math.min(i, KEY_PACKETS) * FRAME, 2);
        this.#keys.push(payload);
      }
      for (let i = 0; i < GAP_PACKETS; i++) this.#keys.push(Buffer.alloc(0));
    }
    return true;
  }

  #send(payload, type, time) {
    const { host, port } = this.#there;
    const packet = Buffer.alloc(HEADER + payload.length);
    this.#sequence = (this.#sequence + 1) & 0xffff;
    packet[0] = 0x80;
    packet[1] = type;
    packet.writeUInt16BE(this.#sequence, 2);
    packet.writeUInt32BE(time, 4);
    packet.writeUInt32BE(this.#source, 8);
    packet.set(payload, HEADER);
    this.#socket.send(packet, port, host);
  }

  #receive(packet) {
    if (packet.length <= HEADER || packet[0] >> 6 !== 2) return;
    const type = packet[1] & 0x7f;
    const payload = packet.subarray(HEADER + 4 * (packet[0] & 0x0f));
    if (type === this.#there?.events) return this.#receiveKey(payload, packet.readUInt32BE(4));
    const law = LAWS.get(type);
    if (!law) return;
    for (let at = 0; at + FRAME <= payload.length; at += FRAME)
      this.#heard.push(law.decode(payload.subarray(at, at + FRAME)));
    if (this.#heard.length > MOST_WAITING) this.#heard.splice(0, this.#heard.length - CUSHION);
  }

  /** A key is over when it says so, and says so three times. */
  #receiveKey(payload, time) {
    if (payload.length < 4 || !(payload[1] & 0x80) || time === this.#keyHeardAt) return;
    this.#keyHeardAt = time;
    if (KEYS[payload[0]]) this.onKey(KEYS[payload[0]]);
  }
}
