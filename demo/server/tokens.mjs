// Who a page is. These are demo tokens: they name the agent and prove nothing.

const TOKEN = /^demo-(.+?)(?:\.(\d+))?$/;

/** @param {() => string[]} agentIds */
export function createTokens(agentIds) {
  /** How often the tokens of an agent have expired. */
  const expired = new Map();
  const of = (agentId) => {
    const times = expired.get(agentId) ?? 0;
    return times ? `demo-${agentId}.${times}` : `demo-${agentId}`;
  };
  return {
    of,
    /**
     * @param {string | undefined} token none is enough for the first agent, on the server's own machine
     * @returns {string | undefined} the agent; undefined when the token is no good
     */
    agentOf(token, isLocal) {
      const ids = agentIds();
      if (token === undefined && !isLocal) return undefined;
      const [, agentId] = TOKEN.exec(token ?? `demo-${ids[0]}`) ?? [];
      return ids.includes(agentId) && (token === undefined ? !expired.has(agentId) : token === of(agentId))
        ? agentId
        : undefined;
    },
    /** @returns the token that is good from now on */
    expire(agentId) {
      expired.set(agentId, (expired.get(agentId) ?? 0) + 1);
      return of(agentId);
    },
  };
}
