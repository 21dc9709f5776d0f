/** Answering in the page, for agents with a softphone. */
import { answer, notTaken } from '../engine/answering.js';
import type { Handlers } from './types.js';

export const answering = {
  answer: (ctx, on) => answer(ctx, on),
  decline: (ctx, on) => notTaken(ctx, on, { reason: 'rejected', by: 'agent' }),
} satisfies Handlers;
