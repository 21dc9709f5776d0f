/** A client that may break every rule of WebSockets: bytes out, frames in. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const MASK = Buffer.from([7, 77, 177, 27]);
export const TEXT = 1;
export const BINARY = 2;
export const CLOSE = 8;
export const PING = 9;
export const PONG = 10;

interface FrameOptions {
  kind?: number;
  final?: boolean;
  masked?: boolean;
  /** Bits that belong to extensions. */
  reserved?: number;
}

/** One frame as it goes over the wire. */
export function frame(data: string | Buffer, options: FrameOptions = {}): Buffer {
  const { kind = TEXT, final = true, masked = true, reserved = 0 } = options;
  const bytes = Buffer.from(data);
  const size = bytes.length;
  const head = Buffer.alloc(size < 126 ? 2 : size < 65536 ? 4 : 10);
  head[0] = (final ? 0x80 : 0) | reserved | kind;
  head[1] = (masked ? 0x80 : 0) | (size < 126 ? size : size < 65536 ? 126 : 127);
  if (head.length === 4) head.writeUInt16BE(size, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(size), 2);
  if (!masked) return Buffer.concat([head, bytes]);
  return Buffer.concat([head, MASK, bytes.map((byte, i) => byte ^ MASK[i % 4]!)]);
}

export class RawSocket {
  readonly #socket: Socket;
  #bytes = Buffer.alloc(0);
  #ended = false;
  #wake = () => {};

  constructor(home: string) {
    const { hostname, port } = new URL(home);
    this.#socket = connect(Number(port), hostname);
    this.#socket.on('data', (data) => {
      this.#bytes = Buffer.concat([this.#bytes, data]);
      this.#wake();
    });
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => {
      this.#ended = true;
      this.#wake();
    });
  }

  /** A request and its answer's head. */
  async request(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<string> {
    const lines = Object.entries({ Host: 'localhost', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    this.#socket.write([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    await this.#until(() => this.#bytes.includes('\r\n\r\n'));
    const end = this.#bytes.indexOf('\r\n\r\n') + 4;
    return this.#take(end).toString();
  }

  upgrade(headers: Record<string, string> = {}): Promise<string> {
    return this.request('/voice', {
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    });
  }

  write(...frames: Buffer[]): void {
    this.#socket.write(Buffer.concat(frames));
  }

  say(message: object): void {
    this.write(frame(JSON.stringify(message)));
  }

  /** The next frame: its kind and what it holds; a close holds its code. Servers send whole, unmasked frames. */
  async read(): Promise<{ kind: number; data: Buffer }> {
    await this.#until(() => this.#bytes.length >= 2);
    const short = this.#bytes[1]! & 127;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    await this.#until(() => this.#bytes.length >= head);
    const size =
      short < 126
        ? short
        : short === 126
          ? this.#bytes.readUInt16BE(2)
          : Number(this.#bytes.readBigUInt64BE(2));
    await this.#until(() => this.#bytes.length >= head + size);
    const kind = this.#take(head)[0]! & 15;
    return { kind, data: this.#take(size) };
  }

  /** The next message of a type, past all others. */
  async message(type: string): Promise<Record<string, unknown>> {
    for (;;) {
      const { kind, data } = await this.read();
      if (kind === CLOSE) throw new Error(`closed with ${data.readUInt16BE(0)} in place of ${type}`);
      if (kind !== TEXT) continue;
      const message = JSON.parse(data.toString()) as Record<string, unknown>;
      if (message.type === type) return message;
    }
  }

  /** The code with which the server closes, past all messages. */
  async closed(): Promise<number> {
    for (;;) {
      const { kind, data } = await this.read();
      if (kind === CLOSE) return data.readUInt16BE(0);
    }
  }

  async end(): Promise<void> {
    this.#socket.destroy();
    if (!this.#ended) await once(this.#socket, 'close');
  }

  #take(count: number): Buffer {
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }

  async #until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      if (this.#ended) throw new Error('the socket is closed');
      await new Promise<void>((wake) => (this.#wake = wake));
    }
  }
}
