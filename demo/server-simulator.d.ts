import type { OfferCall, Faults } from '../src/simulator/api.js';
import type { Settings, World } from '../src/simulator/world/types.js';
import type { Command, Profile } from '../src/core/schema/types.js';
import type { ChaosOptions } from './server/chaos.mjs';
import type { VoiceStats } from './server/voice-server.mjs';
import type { WorldOptions } from './server/worlds.mjs';

type Did = Promise<boolean>;
interface Person {
  answer(): Did;
  decline(): Did;
  hangUp(): Did;
  fail(reason?: 'not-connected'): Did;
}

/** A world on the server, as if its simulator were in this page. */
export interface ServerSimulator {
  offerCall(call: OfferCall): Promise<string>;
  customer(interactionId: string): Person;
  party(interactionId: string, legId: string): Person;
  phone(agentId: string): { answer(callId?: string): Did; decline(): Did; hangUp(): Did };
  editVariable(
    interactionId: string,
    agentId: string,
    name: string,
    value: string | number | boolean | null,
  ): Promise<void>;
  setProfile(agentId: string, patch: { [K in keyof Profile]?: Profile[K] | null }): Promise<void>;
  setSettings(patch: Partial<Settings>): Promise<void>;
  reset(): Promise<void>;
  advance(ms: number): Promise<void>;
  fault(faults: Faults): () => Promise<unknown>;
  /** As it was when the server last told; values of secure variables are null. */
  state(): World;
  look(): Promise<World>;
  readonly commands: readonly Command[];
  readonly pages: number;
  /** How many are on, of all pages. */
  readonly faults: number;
  server: {
    setUp(options?: WorldOptions): Promise<void>;
    drop(): Promise<void>;
    restart(epoch?: 'new' | 'kept'): Promise<void>;
    chaos(options?: ChaosOptions): Promise<void>;
    tokenOf(agentId: string): Promise<string>;
    expireToken(agentId: string): Promise<string>;
    stats(): Promise<VoiceStats>;
  };
  close(): void;
}
export function openServerSimulator(options: {
  url: string;
  changed?: () => void;
  WebSocket?: new (url: string) => unknown;
}): Promise<ServerSimulator>;
