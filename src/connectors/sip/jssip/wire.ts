/** The socket under JsSIP: one that can be given up, although it says that it is open. */

/** ms until a socket that does not open counts as failed. */
const OPENS_WITHIN = 10_000;

/** As JsSIP wants its sockets (`JsSIP.Socket`); it sets the three callbacks. */
export class Wire {
  readonly url: string;
  readonly sip_uri: string;
  readonly via_transport: string;
  onconnect: () => void = () => {};
  ondisconnect: (error: boolean, code?: number, reason?: string) => void = () => {};
  ondata: (data: unknown) => void = () => {};
  #socket: WebSocket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string) {
    const { protocol, host } = new URL(url);
    this.url = url;
    this.sip_uri = `sip:${host};transport=ws`;
    this.via_transport = protocol === 'wss:' ? 'WSS' : 'WS';
  }

  connect(): void {
    this.#letGo();
    try {
      this.#open(new WebSocket(this.url, 'sip'));
    } catch {
      // a policy that forbids the address throws at once; JsSIP tries again later
      queueMicrotask(() => this.ondisconnect(true, 1006, 'blocked'));
    }
  }

  #open(socket: WebSocket): void {
    this.#socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      clearTimeout(this.#timer);
      this.onconnect();
    };
    socket.onmessage = ({ data }) => this.ondata(data);
    socket.onclose = ({ wasClean, code }) => {
      this.#letGo();
      this.ondisconnect(!wasClean, code);
    };
    this.#timer = setTimeout(() => this.drop(), OPENS_WITHIN);
  }

  disconnect(): void {
    this.#letGo();
  }

  /** Whatever it says of itself, it is no good: its own close may come minutes later. */
  drop(): void {
    if (!this.#socket) return;
    this.#letGo();
    this.ondisconnect(true, 1006, 'silent');
  }

  send(message: string): boolean {
    if (!this.isConnected()) return false;
    this.#socket!.send(message);
    return true;
  }

  isConnected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  isConnecting(): boolean {
    return this.#socket?.readyState === WebSocket.CONNECTING;
  }

  #letGo(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }
}
