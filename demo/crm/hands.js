// The people whom a browser has not: the agent's hand on the phone, the customer. One strip of keys.
import { $ } from '../chrome.js';
import { CALLERS } from './seed.js';

const FIRST_CALL_MS = 3000;

/** Where the call is, for the hands: whose phone rings, whether they talk. */
function stageOf(call) {
  if (call?.phase !== 'offered') return call?.phase ?? 'idle';
  const customer = call.legs.find(({ role }) => role === 'customer');
  if (call.kind === 'inbound' || !customer) return 'offered';
  // the agent's own phone rings first, and then that of the customer
  return customer.phase === 'ringing' ? 'dialled' : 'own';
}

const HINTS = {
  idle: 'hintIdle',
  offered: 'hintRinging',
  own: 'hintOwn',
  dialled: 'hintDialled',
  connected: 'hintTalking',
  wrapup: 'hintWrapup',
};

/**
 * @param world see `index-world.js`
 * @returns `draw(call)`, the call of this moment
 */
export function createHands({ simulator, agentId, calls }, t) {
  if (!simulator) {
    document.querySelector('.hands .keys').remove();
    return { draw: () => ($('hint').textContent = t('hintElsewhere')) };
  }
  let turn = 0;
  let call;
  let stage = 'idle';
  const phone = () => simulator.phone(agentId);
  const customer = () => simulator.customer(call.interactionId);

  function callIn() {
    const { number, name } = CALLERS[turn++ % CALLERS.length];
    simulator.offerCall({ from: number, name });
  }
  $('customerCalls').addEventListener('click', () => (stage === 'dialled' ? customer().answer() : callIn()));
  $('phoneAnswers').addEventListener('click', () =>
    stage === 'connected' || stage === 'dialled' ? phone().hangUp() : phone().answer(),
  );
  $('customerLeaves').addEventListener('click', () => customer().hangUp());

  // the first customer calls without being asked, unless somebody did something first
  const first = new AbortController();
  if (calls) {
    const timer = setTimeout(callIn, FIRST_CALL_MS);
    first.signal.addEventListener('abort', () => clearTimeout(timer));
    for (const type of ['click', 'input', 'keydown'])
      document.addEventListener(type, () => first.abort(), { signal: first.signal });
  }

  function show(id, word, look, on) {
    const button = $(id);
    button.textContent = t(word);
    button.className = `btn small ${look}`;
    button.disabled = !on;
  }

  return {
    draw(now) {
      call = now;
      if (call) first.abort();
      stage = stageOf(call);
      const dialled = stage === 'dialled';
      const offHook = dialled || stage === 'connected';
      const rings = stage === 'offered' || stage === 'own';
      const answers = dialled ? ['customerAnswers', 'go'] : ['customerCalls', ''];
      show('customerCalls', ...answers, dialled || stage === 'idle');
      show('phoneAnswers', offHook ? 'phoneHangsUp' : 'phoneAnswers', offHook ? '' : 'go', rings || offHook);
      show(
        'customerLeaves',
        dialled ? 'customerDeclines' : 'customerLeaves',
        '',
        offHook || stage === 'offered',
      );
      $('hint').textContent = t(HINTS[stage]);
    },
  };
}
