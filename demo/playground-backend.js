// What a backend would say when it does what it is asked: the update that confirms each request.

const OTHER = 'asked';
const left = (leg, at) => ({ id: leg.id, phase: 'left', since: at });
const over = (call, at, reason, by = 'agent') => ({
  phase: 'wrapup',
  since: at,
  legs: call.legs.map((leg) => left(leg, at)),
  wrapup: { startedAt: at },
  end: { reason, by },
});
const kindOf = { agent: 'agent', queue: 'queue', 'entry-point': 'queue', number: 'external' };

/** The patch of a call, by request type. */
const PATCHES = {
  answer: (call, { at }) => ({ phase: 'connected', since: at, connectedAt: at }),
  decline: (_, { at }) => ({ phase: 'ended', since: at, end: { reason: 'rejected', by: 'agent' } }),
  'cancel-call': (_, { at }) => ({
    phase: 'ended',
    since: at,
    end: { reason: 'not-connected', by: 'agent' },
  }),
  'end-call': (call, { at }) => over(call, at, 'completed'),
  hold: (_, { legId, at }) => ({ legs: [{ id: legId, hold: true, holdSince: at }] }),
  resume: (_, { legId }) => ({ legs: [{ id: legId, hold: false, holdSince: null }] }),
  switch: (call) => ({ legs: [{ id: call.legs[0].id, hold: false, holdSince: null }] }),
  mute: () => ({ muted: true }),
  unmute: () => ({ muted: false }),
  'pause-recording': () => ({ recording: { status: 'paused' } }),
  'resume-recording': () => ({ recording: { status: 'on' } }),
  transfer: (call, { at }) => over(call, at, 'transferred'),
  consult: (call, { target, at }) => ({
    topology: 'consult',
    legs: [
      ...call.legs.map(({ id }) => ({ id, hold: true, holdSince: at })),
      {
        id: OTHER,
        role: kindOf[target.type],
        name: target.name,
        number: target.number,
        phase: 'connected',
        since: at,
      },
    ],
  }),
  'cancel-consult': (call, { legId, at }) => ({ topology: 'single', legs: [left({ id: legId }, at)] }),
  'end-consult': (call, { legId, at }) => ({ topology: 'single', legs: [left({ id: legId }, at)] }),
  'exit-consult': (call, { at }) => over(call, at, 'completed'),
  'complete-transfer': (call, { at }) => over(call, at, 'transferred'),
  conference: (call) => ({
    topology: 'conference',
    legs: call.legs.map(({ id }) => ({ id, hold: false, holdSince: null })),
  }),
  'end-conference': (call, { at }) => over(call, at, 'completed'),
  'exit-conference': (call, { at }) => over(call, at, 'transferred'),
  'save-variables': (_, { changes }) => ({
    variables: Object.entries(changes).map(([name, { value }]) => ({ name, value })),
  }),
  wrapup: (_, { at }) => ({ phase: 'ended', since: at }),
  'extend-wrapup': (call, { at }) => ({
    wrapup: { ...call.wrapup, deadline: Math.max(call.wrapup?.deadline ?? 0, at) + 60_000 },
  }),
  'submit-guide': (call) => ({ guide: { ...call.guide, submitted: true } }),
};

const dialled = ({ id, number, name, aniId }, at, kind) => ({
  type: 'call',
  call: {
    id: `dialled-${id}`,
    requestId: id,
    kind,
    phase: 'offered',
    since: at,
    dnis: number,
    ani: aniId,
    legs: [{ id: 'customer', role: 'customer', phase: 'waiting', since: at, name, number }],
  },
});

/** What concerns no call that is there. */
const OTHERS = {
  'agent-state': ({ agent }, { state, idleCodeId, at }) => ({
    type: 'agent',
    agent: { ...agent, state: { kind: state, since: at, ...(idleCodeId && { idleCodeId }) } },
  }),
  outdial: (_, { at, ...command }) => dialled(command, at, 'outdial'),
  'campaign-call': ({ campaign }, { id, at }) => dialled({ id, ...campaign.contact }, at, 'campaign'),
  'campaign-skip': ({ campaign }) => ({ type: 'campaign', campaign: { ...campaign, contact: null } }),
};

/**
 * @param command with secure values
 * @param at server time, ms
 * @returns the update that confirms it; undefined where the answer alone does
 */
export function confirming(command, state, at) {
  const { type, callId } = command;
  if (OTHERS[type]) return OTHERS[type](state, { ...command, at });
  const call = state.calls.find(({ id }) => id === callId);
  const patch = call && PATCHES[type]?.(call, { ...command, at });
  return patch && { type: 'call-patch', callId, patch: { rev: (call.rev ?? 0) + 1, ...patch } };
}
