/** What the world does by itself, and when. The world is the truth, timers only follow it. */
import { dialFailed, notTaken } from './answering.js';
import { takeBack } from './campaign.js';
import type { Context } from './context.js';
import { completeWrapup } from './ending.js';
import { openEngagements, primaryOf } from './lookup.js';
import { outsiderGone } from './outsiders.js';
import { resumeRecording } from './recording.js';

interface Due {
  at: number;
  run: () => void;
}

function allDue(ctx: Context): Due[] {
  const { world } = ctx;
  const list: Due[] = [];
  const add = (at: number | undefined, run: () => void) => {
    if (at !== undefined) list.push({ at, run });
  };
  for (const on of openEngagements(world)) {
    add(on.engagement.ringDeadline, () => notTaken(ctx, on, { reason: 'rona', by: 'system' }));
    add(on.engagement.wrapup?.deadline, () => completeWrapup(ctx, on));
  }
  for (const interaction of world.interactions) {
    add(interaction.customer.ringDeadline, () =>
      dialFailed(ctx, primaryOf(world, interaction)!, { reason: 'no-answer', by: 'customer' }),
    );
    for (const party of interaction.parties) {
      add(party.ringDeadline, () => outsiderGone(ctx, interaction, 'consult-no-answer'));
    }
    add(interaction.recording.autoResumeAt, () => resumeRecording(interaction));
    // routing follows every change
    if (interaction.waiting) add(interaction.notBefore, () => delete interaction.notBefore);
  }
  for (const campaign of world.campaigns) {
    for (const contact of campaign.contacts) add(contact.offer?.deadline, () => takeBack(campaign, contact));
  }
  return list;
}

/** The first thing to come, if there is one. */
export const nextDue = (ctx: Context): Due | undefined =>
  allDue(ctx).reduce<Due | undefined>((best, item) => (best && best.at <= item.at ? best : item), undefined);
