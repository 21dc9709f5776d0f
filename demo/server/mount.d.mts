import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Worlds } from './worlds.mjs';

export interface Mount {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  agentIds(): string[];
  attach(server: Server): void;
  close(): Promise<void>;
}
export function isOurs(request: IncomingMessage): boolean;
export function createMount(worlds: Worlds, options?: { log?: (event: string) => void }): Mount;
