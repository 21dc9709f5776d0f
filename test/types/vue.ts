import type {} from 'cc-voice-widgets/types/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
type Card = Props<'cc-call-card'>;
export const right: Card = {
  callId: 'a',
  call: { id: 'a', phase: 'offered' },
  class: 'card',
  onCcHoldRequest: (event) => event.respondWith(fetch(event.detail.legId)),
};
export const session: Props<'cc-session'> = {
  connectorUrl: '/voice',
  onCcRequest: ({ detail }) => void (detail.type === 'outdial' && detail.number.length),
};

// @ts-expect-error a call has a phase
export const value: Card = { call: { id: 'a', phase: 'talking' } };
// @ts-expect-error an answer has no party
export const detail: Card = { onCcAnswerRequest: (event) => event.detail.legId };
// @ts-expect-error no such property
export const name: Card = { callid: 'a' };
