import type { Program } from '../../tools/sip/programs.mjs';

export interface PhoneOptions {
  user: string;
  registrar: { port: number; domain: string };
  hertz?: number;
  say?: (text: string) => void;
}

export interface Phone {
  readonly user: string;
  readonly hertz: number;
  readonly events: { type: string; param?: string }[];
  readonly now: 'idle' | 'rings' | 'calls' | 'talks';
  dial(number: string): Promise<unknown>;
  answer(): Promise<unknown>;
  hangUp(): Promise<unknown>;
  hold(): Promise<unknown>;
  resume(): Promise<unknown>;
  press(key: string): Promise<unknown>;
  /** Samples of its newest call, 8000 a second. */
  readonly heardSoFar: number;
  /** The last of them. */
  heard(count: number): Int16Array;
  stop(): Promise<void>;
}

export function findBaresip(say?: (text: string) => void): Promise<Program>;
export function startPhone(options: PhoneOptions): Promise<Phone>;
