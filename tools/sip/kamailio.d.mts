export const DOMAIN: string;
export const PASSWORD: string;

export interface Kamailio {
  port: number;
  /** Its WebSocket. */
  url: string;
  /** With `tls`. */
  secureUrl: string;
  password: string;
  domain: string;
  log(): string;
  rpc(method: string, ...params: unknown[]): Promise<unknown>;
  /** The users that are there. */
  registered(): Promise<string[]>;
  /** All its processes: `SIGSTOP` is a network that swallows everything. */
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
}

export interface KamailioOptions {
  port?: number;
  auth?: boolean;
  password?: string;
  tls?: boolean;
  rtpengine?: string;
  say?: (text: string) => void;
}

export function findKamailio(say?: (text: string) => void): Promise<{ path: string; modules: string }>;
export function findTls(say?: (text: string) => void): Promise<unknown>;
export function startKamailio(options?: KamailioOptions): Promise<Kamailio>;
