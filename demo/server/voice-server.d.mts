import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type { Simulator } from '../../src/simulator/api.js';
import type { ChaosOptions } from './chaos.mjs';
import type { LIMITS } from './limits.mjs';

export interface VoiceServerOptions {
  simulator: Simulator;
  /** What happens; never a token, never what is in a frame. */
  log?: (event: string, about?: Record<string, unknown>) => void;
  limits?: Partial<typeof LIMITS>;
  /** From where pages may connect, besides this server and this machine. */
  origins?: string[];
  chaos?: ChaosOptions;
}

export interface VoiceStats {
  received: number;
  sent: number;
  refused: number;
  resumed: number;
  snapshots: number;
  connections: number;
  agents: number;
  pages: number;
  answers: number;
}

export interface VoiceServer {
  readonly simulator: Simulator;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  attach(server: Server, path?: string): () => void;
  drop(): void;
  restart(epoch?: 'new' | 'kept'): void;
  setChaos(options?: ChaosOptions): void;
  tokenOf(agentId: string): string;
  expireToken(agentId: string): string;
  stats(): VoiceStats;
  close(): Promise<void>;
}

export function createVoiceServer(options: VoiceServerOptions): VoiceServer;
