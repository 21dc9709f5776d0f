import type { Server } from 'node:http';
import type { Text } from '../../src/core/schema/types.js';
import type { Simulator, SimulatorOptions } from '../../src/simulator/api.js';
import type { Settings } from '../../src/simulator/world/types.js';

export interface CtiServerOptions {
  createSimulator: (options?: SimulatorOptions) => Simulator;
  registrar: { host?: string; port: number; domain: string };
  settings?: Partial<Settings>;
  /** What happens; no names, no numbers. */
  log?: (event: string, about?: Record<string, unknown>) => void;
}

export interface CtiServer {
  readonly simulator: Simulator;
  attach(server: Server, path?: string): () => void;
  /** Of the one entry point. */
  readonly number: string;
  readonly agents: { id: string; dn: string; name: Text }[];
  close(): Promise<void>;
}

export function openCtiServer(options: CtiServerOptions): Promise<CtiServer>;
