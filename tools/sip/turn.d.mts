import type { Program } from './programs.mjs';

interface IceServer {
  urls: string;
  username: string;
  credential: string;
}

export function findTurn(say?: (text: string) => void): Promise<Program>;
export function startTurn(options?: { say?: (text: string) => void }): Promise<{
  udp: IceServer[];
  tls: IceServer[];
  stop(): Promise<void>;
}>;
