import type { CcReact18Elements } from 'cc-voice-widgets/types/react-18';

type Card = CcReact18Elements['cc-call-card'];
export const right: Card = { 'call-id': 'a', call: '{"id":"a"}', className: 'card', ref: { current: null } };

// @ts-expect-error React 18 would write "[object Object]"
export const object: Card = { call: { id: 'a', phase: 'offered' } };
// @ts-expect-error React 18 knows no such listener
export const listener: Card = { 'oncc-answer-request': () => undefined };
