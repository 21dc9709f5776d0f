export function createTokens(agentIds: () => string[]): {
  of(agentId: string): string;
  agentOf(token: string | undefined, isLocal: boolean): string | undefined;
  expire(agentId: string): string;
};
