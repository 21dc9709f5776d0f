/** The contact that an agent may call now. */
import type { Campaign } from '../../core/schema/types.js';
import { campaignOf, contactWith } from '../engine/campaign.js';
import type { CampaignContact, World, WorldAgent } from '../world/types.js';

const seenContact = ({ id, name, number, fields }: CampaignContact): Campaign['contact'] => ({
  id,
  name,
  number,
  fields: fields.map(({ label, value }) => ({ label, value })),
});

/** Null for whoever belongs to none; without a contact when there is none, or none for this agent now. */
export function projectCampaign(world: World, agent: WorldAgent): Campaign | null {
  const campaign = campaignOf(world, agent);
  if (!campaign) return null;
  const { id, name, skipEnabled = true } = campaign;
  const contact = contactWith(campaign, agent.id);
  if (!contact) return { id, name, contact: null, busy: false, skipEnabled };
  const { since, deadline, callId } = contact.offer!;
  return {
    id,
    name,
    contact: seenContact(contact),
    busy: callId !== undefined,
    offeredAt: since,
    offerDeadline: deadline,
    skipEnabled,
  };
}
