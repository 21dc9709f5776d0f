export interface ChaosOptions {
  seed?: number;
  lose?: number;
  double?: number;
  reorder?: number;
  /** ms, from the first to the second */
  delayMs?: [number, number];
  cut?: number;
  blackhole?: number;
}
type Pass = (text: string, deliver: (text: string) => void) => void;
export function createChaos(options: ChaosOptions): {
  link(cut: () => void): { outgoing: Pass; incoming: Pass; close(): void };
};
