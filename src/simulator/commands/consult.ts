/** Consult and conference. */
import { backToCustomer, confer, consultAgent, consultNumber, consultQueue } from '../engine/consult.js';
import type { Context } from '../engine/context.js';
import { finish } from '../engine/ending.js';
import type { OnCall } from '../engine/lookup.js';
import { findTarget } from './targets.js';
import type { Handlers } from './types.js';

const NOT_FOUND = { code: 'not-found' };
const isThere = ({ interaction }: OnCall, legId: string) =>
  interaction.parties.some(({ id }) => id === legId);

/** The consulted agent's own doing: whoever asked is told. */
const exit = (ctx: Context, { interaction }: OnCall) =>
  backToCustomer(ctx, interaction, { reason: 'completed', by: 'agent' }, 'party-left');

export const consult = {
  consult(ctx, on, { target }) {
    const found = findTarget(ctx, on, target, 'consult');
    if ('code' in found) return found;
    if ('agent' in found) return consultAgent(ctx, on, found.agent);
    if ('queue' in found) return consultQueue(ctx, on, found.queue);
    return 'number' in found ? consultNumber(ctx, on, found.number) : NOT_FOUND;
  },
  'cancel-consult'(ctx, on, { legId }) {
    if (!isThere(on, legId)) return NOT_FOUND;
    return backToCustomer(ctx, on.interaction, { reason: 'abandoned', by: 'other-party' });
  },
  'end-consult'(ctx, on, { legId }) {
    if (!isThere(on, legId)) return NOT_FOUND;
    return backToCustomer(ctx, on.interaction, { reason: 'completed', by: 'other-party' });
  },
  conference(ctx, on, { legId }) {
    return isThere(on, legId) ? confer(ctx, on.interaction) : NOT_FOUND;
  },
  'exit-consult': exit,
  'exit-conference': exit,
  'end-conference': (ctx, { interaction }) => finish(ctx, interaction, 'agent'),
} satisfies Handlers;
