// The script: what has been done of it, by facts alone, wherever it was pressed; and what may be done now.

import { isOutbound } from './desks-phone.js';

export const STEPS = ['call', 'answer', 'consult', 'benAnswers', 'conference', 'transfer', 'wrapup', 'end'];

/**
 * @param ada the desk of agent 1
 * @param ben the desk of agent 2
 * @param changed called when a step was done
 */
export function followScript(ada, ben, changed) {
  /** The interaction it is about: the customer's call, whoever has it. */
  let interactionId;
  let done = new Set();

  const mark = (step, call) => {
    if (call.interactionId !== interactionId) return;
    done.add(step);
    changed();
  };
  ada.addEventListener('cc-call-offered', ({ detail: { call } }) => {
    if (call.kind === 'consult' || isOutbound(call)) return;
    if (call.interactionId !== interactionId) done = new Set();
    ({ interactionId } = call);
    mark('call', call);
  });
  ada.addEventListener('cc-call-connected', ({ detail: { call } }) => mark('answer', call));
  ada.addEventListener('cc-call-changed', ({ detail: { next } }) => {
    if (next?.topology === 'conference') mark('conference', next);
  });
  ada.addEventListener('cc-call-ended', ({ detail: { call } }) => {
    if (done.has('answer')) mark('wrapup', call);
  });
  ben.addEventListener('cc-call-offered', ({ detail: { call } }) => {
    if (call.kind === 'consult') mark('consult', call);
  });
  ben.addEventListener('cc-call-connected', ({ detail: { call } }) => mark('benAnswers', call));
  ben.addEventListener('cc-call-changed', ({ detail: { next } }) => {
    if (next?.role === 'primary' && next.phase === 'connected') mark('transfer', next);
  });
  ben.addEventListener('cc-call-ended', ({ detail: { call } }) => {
    if (call.role === 'primary' && done.has('transfer')) mark('end', call);
  });

  return {
    get interactionId() {
      return interactionId;
    },
    has: (step) => done.has(step),
    get isDone() {
      return STEPS.every((step) => done.has(step));
    },
    /** The step that goes on from here; undefined where the call has left the script. */
    get next() {
      return stepAfter(callOf(ada), callOf(ben));
    },
    forget() {
      interactionId = undefined;
      done = new Set();
      changed();
    },
  };
}

const callOf = ({ state }) => state.calls.find(({ phase }) => phase !== 'ended');

function stepAfter(hers, his) {
  // who dials has left the script, which begins with a customer's call
  if ([hers, his].some((call) => call && isOutbound(call))) return undefined;
  if (his?.phase === 'offered') return 'benAnswers';
  if (hers?.phase === 'offered') return 'answer';
  if (hers?.phase === 'wrapup') return 'wrapup';
  if (!hers) return his ? 'end' : 'call';
  if (hers.topology === 'single') return 'consult';
  if (hers.topology === 'conference') return his && 'transfer';
  return hers.legs.every(({ phase }) => phase === 'connected') ? 'conference' : undefined;
}
