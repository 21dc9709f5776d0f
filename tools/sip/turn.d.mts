import type { Program } from './programs.mjs';

export function findTurn(say?: (text: string) => void): Promise<Program>;
export function startTurn(options?: { say?: (text: string) => void }): Promise<{
  iceServers: { urls: string; username: string; credential: string }[];
  log(): string;
  stop(): Promise<void>;
}>;
