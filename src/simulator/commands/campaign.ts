/** Preview campaigns: calling the contact or not, and what is asked on the call. */
import { guidePath, isAnswered } from '../../core/guide/path.js';
import type { Variable } from '../../core/schema/types.js';
import { campaignOf, contactWith, skipContact } from '../engine/campaign.js';
import type { Context } from '../engine/context.js';
import { dialOut } from '../engine/outbound.js';
import type { CampaignContact, Submission, WorldAgent, WorldCampaign } from '../world/types.js';
import { defaultAni, hindered } from './outdial.js';
import type { Handlers } from './types.js';

/** The contact that the command is about, if it is still this agent's. */
function current({ world }: Context, agent: WorldAgent, campaignId: string, contactId: string) {
  const campaign = campaignOf(world, agent);
  const contact = campaign && contactWith(campaign, agent.id);
  return campaign?.id === campaignId && contact?.id === contactId ? { campaign, contact } : undefined;
}

/** What the contact request shows comes first. */
function variablesOf({ variables = [] }: WorldCampaign, { fields }: CampaignContact): Variable[] {
  const shown = fields.map(({ name, label, value }, i): Variable => {
    const order = i + 1;
    return { name, label, type: 'string', value, order, inPopover: true, popoverOrder: order, rev: '1' };
  });
  const more = variables.map((variable, i) => ({ ...variable, order: shown.length + i + 1, rev: '1' }));
  return [...shown, ...more];
}

export const campaign = {
  'campaign-call'(ctx, { agent }, { id, campaignId, contactId }) {
    const now = current(ctx, agent, campaignId, contactId);
    if (!now) return { code: 'not-found' };
    const hindrance = hindered(ctx, agent);
    if (hindrance) return hindrance;
    const { number, name } = now.contact;
    const { ani, guide } = now.campaign;
    const callId = dialOut(ctx, agent, {
      kind: 'campaign',
      requestId: id,
      number,
      name,
      ani: ani ?? defaultAni(agent),
      variables: variablesOf(now.campaign, now.contact),
      campaign: { id: campaignId, contactId },
      guide,
    });
    // it waits for the call, however long that takes
    now.contact.offer = { agentId: agent.id, since: now.contact.offer!.since, callId };
    return undefined;
  },
  'campaign-skip'(ctx, { agent }, { campaignId, contactId }) {
    const now = current(ctx, agent, campaignId, contactId);
    if (!now) return { code: 'not-found' };
    return skipContact(now.campaign, now.contact, agent.id);
  },
  'submit-guide'(ctx, { agent, engagement }, { guideId, answers }) {
    const { guide, campaign: of } = engagement;
    if (guide?.id !== guideId) return { code: 'not-found' };
    const { path, missing, wrong } = guidePath(guide, answers);
    const unknown = Object.keys(answers).filter((id) => !guide.questions.some((item) => item.id === id));
    const problems = [
      ...missing.map((id) => [id, 'An answer is required']),
      ...wrong.map((id) => [id, 'The answer does not fit the question']),
      ...unknown.map((id) => [id, 'There is no such question']),
    ];
    if (problems.length)
      return { code: 'invalid', fields: Object.fromEntries(problems) as Record<string, string> };
    const given = path.filter((id) => isAnswered(answers[id])).map((id) => [id, answers[id]]);
    const submission: Submission = {
      callId: engagement.callId,
      contactId: of!.contactId,
      agentId: agent.id,
      at: ctx.now(),
      answers: Object.fromEntries(given) as Submission['answers'],
    };
    const from = ctx.world.campaigns.find((item) => item.id === of!.id)!;
    from.submissions = [...(from.submissions ?? []), submission];
    engagement.guide = { ...guide, submitted: true };
    return undefined;
  },
} satisfies Handlers;
