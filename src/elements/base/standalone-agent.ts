/** Elements that are given a profile of their own, and perhaps an agent. */

/** Without an agent nobody says that no call could be made: one who is available. */
export const standaloneAgent = (agent: unknown): unknown =>
  agent ?? { id: 'agent', state: { kind: 'available' } };
