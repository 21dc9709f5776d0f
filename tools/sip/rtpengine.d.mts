import type { Program } from './programs.mjs';

export function findRtpengine(say?: (text: string) => void): Promise<Program>;
export function startRtpengine(options?: {
  say?: (text: string) => void;
}): Promise<{ control: string; stop(): Promise<void> }>;
