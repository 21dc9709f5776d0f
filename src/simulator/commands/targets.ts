/** Whom a transfer or a consult is for: found and ready, or why not. */
import type { Target } from '../../core/schema/types.js';
import { hasCall, mustHangUp } from '../engine/agents.js';
import type { Context } from '../engine/context.js';
import type { OnCall } from '../engine/lookup.js';
import type { EntryPoint, Queue, WorldAgent } from '../world/types.js';
import type { Refusal } from '../wire/faults.js';
import { readNumber } from './dialling.js';

type Purpose = 'transfer' | 'consult';
export type Found =
  { agent: WorldAgent } | { queue: Queue } | { entryPoint: EntryPoint } | { number: string };

const invalid = (message: string): Refusal => ({ code: 'invalid', message, fields: { target: message } });

const byId = <T extends { id: string }>(list: readonly T[], id: unknown): T | undefined =>
  list.find((item) => item.id === id);

/** A blind transfer needs somebody available; an idle colleague may be consulted. */
function agentFor(ctx: Context, on: OnCall, id: unknown, purpose: Purpose): Found | Refusal {
  if (id === on.agent.id) return invalid('You cannot call yourself');
  const agent = byId(ctx.world.agents, id);
  if (!agent) return { code: 'not-found' };
  const { kind } = agent.state;
  const ready = kind === 'available' || (kind === 'idle' && purpose === 'consult');
  if (!ready || hasCall(ctx.world, agent) || mustHangUp(ctx, agent)) return { code: 'not-available' };
  return { agent };
}

/** Is a queue, or an entry point, a target at all for this agent and this call? */
export function queuesAllowed({ agent, engagement }: OnCall, purpose: Purpose): boolean {
  const { consultToQueue, outdial } = agent.profile;
  if (purpose === 'consult') return consultToQueue !== false;
  return engagement.kind !== 'outdial' || outdial?.transferToQueue === true;
}

export function findTarget(ctx: Context, on: OnCall, target: Target, purpose: Purpose): Found | Refusal {
  switch (target.type) {
    case 'agent':
      return agentFor(ctx, on, target.id, purpose);
    case 'queue': {
      if (!queuesAllowed(on, purpose)) return { code: 'denied' };
      const queue = byId(ctx.world.queues, target.id);
      return queue ? { queue } : { code: 'not-found' };
    }
    case 'entry-point': {
      if (purpose === 'consult') return invalid('An entry point cannot be consulted');
      if (!queuesAllowed(on, purpose)) return { code: 'denied' };
      const entryPoint = byId(ctx.world.entryPoints, target.id);
      return entryPoint ? { entryPoint } : { code: 'not-found' };
    }
    case 'number': {
      const read = readNumber(ctx.world, on, target.number, purpose);
      return 'problem' in read ? invalid(read.problem) : read;
    }
  }
}
