import type {} from 'cc-voice-widgets/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Card = SvelteHTMLElements['cc-call-card'];
export const right: Card = {
  callId: 'a',
  call: { id: 'a', phase: 'offered' },
  class: 'card',
  'oncc-hold-request': (event) => event.respondWith(fetch(event.detail.legId)),
};
export const session: SvelteHTMLElements['cc-session'] = {
  'connector-url': '/voice',
  'oncc-request': ({ detail }) => void (detail.type === 'outdial' && detail.number.length),
};

// @ts-expect-error a call has a phase
export const value: Card = { call: { id: 'a', phase: 'talking' } };
// @ts-expect-error an answer has no party
export const detail: Card = { 'oncc-answer-request': (event) => event.detail.legId };
// @ts-expect-error no such property
export const name: Card = { callid: 'a' };
