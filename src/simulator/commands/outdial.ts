/** Dialling out, and giving it up again before the customer is there. */
import { pickText } from '../../core/text/pick-text.js';
import { mustHangUp } from '../engine/agents.js';
import type { Context } from '../engine/context.js';
import { dialOut, endOutbound } from '../engine/outbound.js';
import type { Refusal } from '../wire/faults.js';
import { NOTICES } from '../world/texts.js';
import type { WorldAgent } from '../world/types.js';
import { readNumber } from './dialling.js';
import type { Handlers } from './types.js';

/** Why no call can be made now, whomever it is for. */
export function hindered(ctx: Context, agent: WorldAgent): Refusal | undefined {
  if (mustHangUp(ctx, agent)) return { code: 'not-available', message: pickText(NOTICES.handset, 'en') };
  return ctx.limit ? { code: ctx.limit } : undefined;
}

/** What customers see when nothing else was chosen. */
export const defaultAni = ({ profile }: WorldAgent): string => profile.outdial?.defaultAni?.number ?? '';

export const outdial = {
  outdial(ctx, on, { id, number, aniId, name }) {
    const { agent } = on;
    const invalid = (field: string, message: string) => ({
      code: 'invalid',
      message,
      fields: { [field]: message },
    });
    const read = readNumber(ctx.world, on, number, 'outdial');
    if ('problem' in read) return invalid('number', read.problem);
    const ani = agent.profile.outdial?.anis?.find((item) => item.id === aniId);
    if (aniId !== undefined && !ani) return invalid('aniId', 'There is no such ANI');
    const hindrance = hindered(ctx, agent);
    if (hindrance) return hindrance;
    dialOut(ctx, agent, {
      kind: 'outdial',
      requestId: id,
      number: read.number,
      name,
      ani: ani?.number ?? defaultAni(agent),
    });
    return undefined;
  },
  'cancel-call': (ctx, on) => endOutbound(ctx, on, { reason: 'rejected', by: 'agent' }),
} satisfies Handlers;
