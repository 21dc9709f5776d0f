/** What the pages of all frameworks give the elements: objects, arrays, functions. */
import type { CallInput, LegInput, NumberFormatter, Profile, SnapshotInput, Strings } from 'cc-voice-widgets';

const person = (name: string): LegInput => ({
  id: 'customer',
  role: 'customer',
  name,
  number: '+12015532447',
});

export const talking: CallInput = { id: 'talking', phase: 'connected', legs: [person('Jordan Lee')] };
export const wrapped: CallInput = { id: 'wrapped', phase: 'wrapup', legs: [person('Kim Moss')] };
export const listed: CallInput[] = [{ id: 'listed', phase: 'connected', legs: [person('Sam Park')] }];
export const quiet: SnapshotInput = { calls: [] };
export const rung: SnapshotInput = {
  calls: [{ id: 'ringing', phase: 'offered', legs: [person('Ana Diaz')], can: { answer: true } }],
};
export const profile: Profile = {
  outdial: { enabled: true },
  wrapup: {
    reasons: [
      { id: 'solved', name: 'Solved' },
      { id: 'open', name: 'Still open' },
    ],
  },
};
export const strings: Partial<Strings> = { hold: 'Park' };
export const spelled: NumberFormatter = (number) => `tel ${number}`;
