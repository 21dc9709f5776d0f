/** Wrap-up: a reason, or more time for it. */
import { completeWrapup } from '../engine/ending.js';
import type { Handlers } from './types.js';

export const wrapup = {
  wrapup(ctx, on, { reasonId }) {
    const { reasons = [], required } = on.agent.profile.wrapup ?? {};
    const invalid = (message: string) => ({ code: 'invalid', message, fields: { reasonId: message } });
    if (reasonId === undefined && required) return invalid('A wrap-up reason is required');
    if (reasonId !== undefined && !reasons.some(({ id }) => id === reasonId)) {
      return invalid('There is no such wrap-up reason');
    }
    return completeWrapup(ctx, on, reasonId);
  },
  'extend-wrapup'(ctx, { engagement }) {
    engagement.wrapup!.deadline! += ctx.world.settings.wrapupExtendSeconds * 1000;
  },
} satisfies Handlers;
