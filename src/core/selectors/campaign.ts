import type { State } from '../store/state.js';

const CALLS = new Set(['outdial', 'campaign-call']);

/** A call is being made, or is there: no contact is worked meanwhile. */
export const isCalling = ({ campaign, calls, pending }: State): boolean =>
  campaign?.busy === true ||
  calls.some(({ phase }) => phase !== 'ended') ||
  pending.some(({ type }) => CALLS.has(type));

/** The campaign's call, from its first ring on. */
export const hasCampaignCall = ({ calls }: State): boolean =>
  calls.some(({ kind, phase }) => kind === 'campaign' && phase !== 'ended');
