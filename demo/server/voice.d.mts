import type { Mount } from './mount.mjs';
import type { WorldOptions } from './worlds.mjs';

export const SIMULATOR: URL;
export const DEMO_WORLD: WorldOptions;
export function isBuilt(): boolean;
export function createVoice(options?: {
  world?: WorldOptions;
  log?: (event: string, about?: Record<string, unknown>) => void;
  origins?: string[];
}): Promise<Mount>;
