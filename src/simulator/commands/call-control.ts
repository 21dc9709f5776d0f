/** Hold, resume, end. */
import { finish } from '../engine/ending.js';
import { holdParty } from '../engine/holding.js';
import type { Handlers } from './types.js';

export const callControl = {
  hold: (ctx, { interaction }, { legId }) => holdParty(ctx, interaction, legId, true),
  resume: (ctx, { interaction }, { legId }) => holdParty(ctx, interaction, legId, false),
  'end-call': (ctx, { interaction }) => finish(ctx, interaction, 'agent'),
} satisfies Handlers;
