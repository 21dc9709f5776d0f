/** Hold, resume, end. */
import type { Handlers } from './types.js';
import { finish } from '../engine/ending.js';

export const callControl = {
  hold(ctx, { interaction }) {
    interaction.customer.hold = true;
    interaction.customer.holdSince = ctx.now();
  },
  resume(_ctx, { interaction }) {
    interaction.customer.hold = false;
    delete interaction.customer.holdSince;
  },
  'end-call': (ctx, { interaction }) => finish(ctx, interaction, 'agent'),
} satisfies Handlers;
