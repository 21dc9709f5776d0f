// Who works here: two agents with a phone each, one queue that both serve, one number that leads to it.

const AGENTS = ['ada', 'ben'];
const QUEUE = 'q-card';

const KEYS = {
  name: 'keys',
  label: { en: 'Keys pressed', 'zh-CN': '按键' },
  type: 'string',
  value: '',
  order: 11,
};

/**
 * @param {import('../../src/simulator/world/types.js').World} base the simulator's own, whose people these are
 * @param {Partial<import('../../src/simulator/world/types.js').Settings>} [settings]
 */
export function worldOf(base, settings) {
  const [entryPoint] = base.entryPoints;
  const [queue] = base.queues;
  const { number, flow } = entryPoint;
  return {
    agents: base.agents
      .filter(({ id }) => AGENTS.includes(id))
      .map(({ profile: { recording: _, ...profile }, ...agent }) => ({
        ...agent,
        history: [],
        profile: { ...profile, campaignEnabled: false, entryPointNumbers: [number] },
      })),
    queues: [{ ...queue, id: QUEUE, agentIds: AGENTS }],
    entryPoints: [{ ...entryPoint, queueId: QUEUE, flow: { ...flow, variables: [...flow.variables, KEYS] } }],
    campaigns: [],
    interactions: [],
    // nothing is recorded here, and nothing says that it were; the phones take the time that they take
    settings: { recordingEnabled: false, sendDigits: true, latencyMs: 0, ...settings },
  };
}
