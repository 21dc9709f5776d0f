/**
 * Who may do what, when: the one rule book behind every button (`policy.md`). Pure functions.
 * Order of rules: table → `can` → what the connector supports → pending → link offline.
 */
import { COMMAND_TYPES, type CommandType } from '../names.js';
import type { Availability, Call, Can, Leg } from '../schema/types.js';
import { customerLeg, isPresent, otherLeg, rowOf } from './legs.js';
import { isBlockedBy } from './lanes.js';
import { CALL_TABLE, E, LEG_TABLE, type Cell } from './tables.js';
import type { AgentAction, AgentActions, CallAction, CallActions, LegAction, Situation } from './types.js';

const AGENT_ACTIONS: readonly string[] = ['outdial', 'campaign-call', 'campaign-skip', 'agent-state'];
const CALL_ACTIONS = COMMAND_TYPES.filter(
  (type): type is CallAction => !AGENT_ACTIONS.includes(type) && type !== 'hold' && type !== 'resume',
);

/** `can` may keep these alive while the line is down: audio may be up when signalling is not. */
const SURVIVES_OFFLINE = new Set<CommandType>(['mute', 'unmute', 'send-digits', 'answer', 'end-call']);

/** Only `can` shows these, and only in this phase. */
const ONLY_WHILE: { [A in CallAction]?: Call['phase'] } = {
  answer: 'offered',
  decline: 'offered',
  mute: 'connected',
  unmute: 'connected',
  'send-digits': 'connected',
};

function fromCell(cell: Cell | undefined): Availability {
  if (cell === undefined) return { visible: false, enabled: false };
  return cell === E ? { visible: true, enabled: true } : { visible: true, enabled: false, reason: cell };
}

function applyCan(base: Availability, can: Can[string] | undefined): Availability {
  if (can === true) return { visible: true, enabled: true };
  if (can === false) return { visible: false, enabled: false };
  const next: Availability = { ...base, ...can };
  // a row's own reason does not explain an action that `can` switched on, nor one it hides
  if (next.enabled || !next.visible) {
    delete next.reason;
    if (!next.visible) next.enabled = false;
  }
  return next;
}

const allows = (can: Can[string] | undefined) =>
  can === true || (typeof can === 'object' && can.enabled === true);

/** The rules that follow the table, for one action. */
function judge(
  type: CommandType,
  cell: Cell | undefined,
  can: Can[string] | undefined,
  situation: Situation,
  callId?: string,
): Availability {
  if (situation.supports && !situation.supports.includes(type)) return fromCell(undefined);
  const base = applyCan(fromCell(cell), can);
  if (!base.visible) return base;
  const offline = (situation.link?.status ?? 'online') !== 'online';
  if (offline && !(SURVIVES_OFFLINE.has(type) && allows(can))) {
    return { visible: true, enabled: false, reason: 'offline' };
  }
  if (isBlockedBy(type, callId, situation.pending ?? [])) {
    return { visible: true, enabled: false, reason: 'pending' };
  }
  return base;
}

/** Rules of the table that need more than the row. */
function cellsOf(call: Call, { profile }: Situation): { [A in CallAction]?: Cell } {
  const row = rowOf(call);
  const cells = { ...CALL_TABLE[row] };
  if (row === 'ended') return cells;
  const connected = call.phase === 'connected';
  const primary = call.role === 'primary';
  if (row === 'offered-outbound' && profile?.endCallEnabled) cells['cancel-call'] = E;
  if (row === 'wrapup' && call.wrapup?.extendable) cells['extend-wrapup'] = E;
  if (connected || row === 'wrapup') {
    cells['save-variables'] = E;
    if (primary && call.kind === 'campaign' && call.guide) {
      cells['submit-guide'] = call.guide.submitted ? 'submitted' : E;
    }
  }
  if (connected && primary) {
    if (call.recording.status === 'paused') cells['resume-recording'] = E;
    else if (call.recording.status === 'on' && profile?.recording?.pauseEnabled) {
      cells['pause-recording'] = E;
    }
  }
  if (call.actions?.length) cells.custom = E;
  return cells;
}

function legActions(call: Call, leg: Leg, situation: Situation): Record<LegAction, Availability> {
  const row = isPresent(leg) ? LEG_TABLE[rowOf(call)] : undefined;
  const cells = leg === customerLeg(call) ? row?.customer : leg === otherLeg(call) ? row?.other : undefined;
  const one = (type: LegAction) => {
    const cell = cells?.[type];
    // the call's own `can` narrows what the row shows; only the leg's may show more
    const base = cell === undefined ? undefined : call.can?.[type];
    return judge(type, cell, leg.can?.[type] ?? base, situation, call.id);
  };
  return { hold: one('hold'), resume: one('resume') };
}

/**
 * What the agent may do with a call now.
 *
 * @returns for every action and every leg whether its button is visible and enabled, and if not
 * enabled, why
 */
export function actionsFor(call: Call, situation: Situation): CallActions {
  const cells = cellsOf(call, situation);
  const actions = {} as Record<CallAction, Availability>;
  for (const type of CALL_ACTIONS) {
    const can = (ONLY_WHILE[type] ?? call.phase) === call.phase ? call.can?.[type] : undefined;
    actions[type] = judge(type, cells[type], can, situation, call.id);
  }
  const legs: CallActions['legs'] = {};
  for (const leg of call.legs) legs[leg.id] = legActions(call, leg, situation);
  return { actions, legs };
}

/** What the agent may do beside calls: dial out, work a campaign, change state. */
export function agentActionsFor(situation: Situation): AgentActions {
  const { agent, profile, campaign, calls = [] } = situation;
  const state = agent?.state.kind;
  const onCall = calls.some((call) => call.phase !== 'ended');
  const dial = (ready: boolean): Cell => (onCall ? 'on-call' : ready ? E : 'not-available');
  const outdial = profile?.outdial?.enabled ? dial(state === 'available' || state === 'idle') : undefined;
  let campaignCall = profile?.campaignEnabled ? dial(state === 'available') : undefined;
  if (campaignCall === E && campaign?.busy) campaignCall = 'campaign-busy';
  if (campaignCall === E && !campaign?.contact) campaignCall = 'no-contact';
  const connected = calls.some((call) => call.phase === 'connected');
  const cells: Record<AgentAction, Cell | undefined> = {
    outdial,
    'campaign-call': campaignCall,
    'campaign-skip': campaign?.skipEnabled === false ? undefined : campaignCall,
    'agent-state': agent && (connected ? 'on-call' : E),
  };
  const one = (type: AgentAction) => judge(type, cells[type], agent?.can?.[type], situation);
  return {
    outdial: one('outdial'),
    'campaign-call': one('campaign-call'),
    'campaign-skip': one('campaign-skip'),
    'agent-state': one('agent-state'),
  };
}
