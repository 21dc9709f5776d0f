/** How tabs talk with one another: what is shared of requests goes this way. */
export interface TabWire {
  /** Told of the word of another tab: anything may be in it. */
  onMessage?: (from: string, message: Record<string, unknown>) => void;
  onJoined?: () => void;
  onLeft?: (from: string) => void;
  post(message: object): void;
}
