/** Contacts of preview campaigns: each with one agent at a time, who is available. */
import type { CampaignContact, World, WorldAgent, WorldCampaign } from '../world/types.js';
import type { Context } from './context.js';

/** The one that the agent works. */
export const campaignOf = (world: World, { id, profile }: WorldAgent): WorldCampaign | undefined =>
  profile.campaignEnabled ? world.campaigns.find(({ agentIds }) => agentIds.includes(id)) : undefined;

export const contactWith = ({ contacts }: WorldCampaign, agentId: string): CampaignContact | undefined =>
  contacts.find(({ offer }) => offer?.agentId === agentId);

function offerTo(
  ctx: Context,
  { offerSeconds = 0 }: WorldCampaign,
  contact: CampaignContact,
  agentId: string,
) {
  const since = ctx.now();
  contact.offer = { agentId, since };
  if (offerSeconds > 0) contact.offer.deadline = since + offerSeconds * 1000;
}

/** The agent let it wait too long: to the end of the list, for whoever comes to it. */
export function takeBack(campaign: WorldCampaign, contact: CampaignContact): void {
  delete contact.offer;
  campaign.contacts = [...campaign.contacts.filter((item) => item !== contact), contact];
}

/** Follows every change: who is not available any more has no contact, who is available has one. */
export function shareContacts(ctx: Context): void {
  const { world } = ctx;
  for (const campaign of world.campaigns) {
    const workers = world.agents.filter(
      (agent) => agent.state.kind === 'available' && campaignOf(world, agent) === campaign,
    );
    for (const contact of campaign.contacts) {
      const { offer } = contact;
      // a call that is being made ends by itself
      if (offer && offer.callId === undefined && !workers.some(({ id }) => id === offer.agentId)) {
        delete contact.offer;
      }
    }
    for (const { id } of workers) {
      if (contactWith(campaign, id)) continue;
      const next = campaign.contacts.find(
        ({ offer, done, skippedBy }) => !offer && !done && !skippedBy?.includes(id),
      );
      if (next) offerTo(ctx, campaign, next, id);
    }
  }
}

/** The agent does not want it: it comes again at the end, for the others. */
export function skipContact(campaign: WorldCampaign, contact: CampaignContact, agentId: string): void {
  contact.skippedBy = [...(contact.skippedBy ?? []), agentId];
  takeBack(campaign, contact);
}

const called = (world: World, callId: string) => {
  for (const campaign of world.campaigns) {
    const contact = campaign.contacts.find(({ offer }) => offer?.callId === callId);
    if (contact) return { campaign, contact };
  }
  return undefined;
};

/** They talk. */
export function contactReached({ world }: Context, callId: string): void {
  const { contact } = called(world, callId) ?? {};
  if (!contact) return;
  contact.done = true;
  delete contact.offer;
}

/** The call came to nothing: the same contact is there again, with a new deadline. */
export function contactMissed(ctx: Context, callId: string): void {
  const { campaign, contact } = called(ctx.world, callId) ?? {};
  if (campaign && contact) offerTo(ctx, campaign, contact, contact.offer!.agentId);
}
