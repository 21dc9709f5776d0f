/** Somebody outside of the house who was dialled: as the consulted party, or to take the call. */
import type { Interaction, Party } from '../world/types.js';
import { backToCustomer, consultConnected, type ConsultNews } from './consult.js';
import type { Context } from './context.js';
import { finish } from './ending.js';
import { primaryOf } from './lookup.js';
import { outsiderTakes, transferFailed } from './transfer.js';

export function outsiderAnswers(ctx: Context, interaction: Interaction, party: Party): void {
  if (interaction.transfer) outsiderTakes(ctx, interaction, party);
  else consultConnected(ctx, party);
}

/** Was not reached, or has left. Nobody but an agent keeps the customer on the line. */
export function outsiderGone(ctx: Context, interaction: Interaction, news: ConsultNews): void {
  if (interaction.transfer) transferFailed(ctx, interaction);
  else if (primaryOf(ctx.world, interaction)) {
    backToCustomer(ctx, interaction, { reason: 'completed', by: 'other-party' }, news);
  } else finish(ctx, interaction, 'other-party');
}
