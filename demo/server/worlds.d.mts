import type { Simulator, SimulatorOptions } from '../../src/simulator/api.js';
import type { ChaosOptions } from './chaos.mjs';
import type { LIMITS } from './limits.mjs';
import type { VoiceServer } from './voice-server.mjs';

/** How a world begins. */
export interface WorldOptions extends SimulatorOptions {
  /** The agent to whom calls come by themselves. */
  traffic?: string;
  chaos?: ChaosOptions;
}
export interface World {
  readonly simulator: Simulator;
  readonly voice: VoiceServer;
}
export interface Worlds {
  readonly size: number;
  get(id: string): World | undefined;
  close(): Promise<void>;
}
export function createWorlds(options: {
  createSimulator: (options?: SimulatorOptions) => Simulator;
  world?: WorldOptions;
  log?: (event: string, about?: Record<string, unknown>) => void;
  limits?: Partial<typeof LIMITS>;
  origins?: string[];
  idleMs?: number;
}): Worlds;
