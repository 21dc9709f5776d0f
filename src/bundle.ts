/** The script-tag bundle: registers every element and re-exports the public API. */
import './define/index.js';
import type { createSimulator as Create } from './simulator/index.js';

export * from './index.js';

/** Loads the embedded contact centre, then creates it: `await loadSimulator()`. */
export async function loadSimulator(
  ...options: Parameters<typeof Create>
): Promise<ReturnType<typeof Create>> {
  const { createSimulator } = await import('./simulator/index.js');
  return createSimulator(...options);
}
