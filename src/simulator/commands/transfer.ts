/** Sending a call on. */
import {
  completeTransfer,
  sendToAgent,
  sendToEntryPoint,
  sendToNumber,
  sendToQueue,
} from '../engine/transfer.js';
import { findTarget } from './targets.js';
import type { Handlers } from './types.js';

export const transfer = {
  transfer(ctx, on, { target }) {
    const found = findTarget(ctx, on, target, 'transfer');
    if ('code' in found) return found;
    if ('agent' in found) return sendToAgent(ctx, on, found.agent);
    if ('queue' in found) return sendToQueue(ctx, on, found.queue);
    if ('entryPoint' in found) return sendToEntryPoint(ctx, on, found.entryPoint);
    return sendToNumber(ctx, on, found.number);
  },
  'complete-transfer'(ctx, on, { legId }) {
    const party = on.interaction.parties.find(({ id }) => id === legId);
    return party ? completeTransfer(ctx, on, party) : { code: 'not-found' };
  },
} satisfies Handlers;
