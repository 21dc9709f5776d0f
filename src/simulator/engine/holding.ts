/** Hold and resume. Of two parties one is on hold at most, and both change together. */
import type { Interaction, Party } from '../world/types.js';
import type { Context } from './context.js';

export function setHold(ctx: Context, party: Party, hold: boolean): void {
  if (party.hold === hold) return;
  party.hold = hold;
  if (hold) party.holdSince = ctx.now();
  else delete party.holdSince;
}

/** One party is held or resumed; the other one, when there is one, is not, or is (guide: 两个呼叫不能同时处于保留状态). */
export function holdParty(ctx: Context, interaction: Interaction, legId: string, hold: boolean): void {
  for (const party of [interaction.customer, ...interaction.parties]) {
    setHold(ctx, party, (party.id === legId) === hold);
  }
}
