import 'cc-voice-widgets/define';
import type { AnyRequestEvent, CallInput, CcRequestEvent, CommandType, LegInput } from 'cc-voice-widgets';
import './app.css';

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector)!;
const session = document.querySelector('cc-session')!;
const wrapup = document.querySelector('cc-wrapup')!;
const dialog = document.querySelector('cc-transfer-dialog')!;
const select = document.querySelector('select')!;
const record = find<HTMLElement>('#record');
const cards = find<HTMLElement>('#cards');
const transfer = find<HTMLButtonElement>('#transfer');

const reasons = ['Solved', 'Still open'].map((name) => ({ id: name, name }));
select.append(new Option('None', ''), ...reasons.map(({ id, name }) => new Option(name, id)));
session.apply({ type: 'profile', profile: { wrapup: { reasons } } });
session.directory = [{ kind: 'agents', id: 'ben', name: 'Ben Ortiz', dn: '4102', state: 'available' }];

const jordan: LegInput = { id: 'customer', role: 'customer', name: 'Jordan Lee', number: '+12015532447' };
const can = { answer: true, decline: true, consult: false };

/** What comes of each request at the phone system. */
const outcomes: { [type in CommandType]?: Partial<CallInput> } = {
  answer: { phase: 'connected' },
  decline: { phase: 'ended', end: { reason: 'rejected', by: 'agent' } },
  'end-call': { phase: 'wrapup', end: { reason: 'completed', by: 'agent' } },
  transfer: { phase: 'wrapup', end: { reason: 'transferred', by: 'agent' } },
  wrapup: { phase: 'ended' },
};
const network = () => new Promise((done) => setTimeout(done, 300));
const change = (callId: string, patch: Partial<CallInput>) =>
  session.apply({ type: 'call-patch', callId, patch });

async function hold({ type, callId }: CcRequestEvent<'hold' | 'resume'>['detail']) {
  await network();
  change(callId, { legs: [{ ...jordan, hold: type === 'hold' }] });
}

async function answer(request: AnyRequestEvent['detail']) {
  const outcome = outcomes[request.type];
  if (!outcome || !('callId' in request)) throw new Error(`Not here: ${request.type}`);
  await network();
  change(request.callId, outcome);
  if (request.type !== 'wrapup') return;
  const done = document.createElement('li');
  done.textContent = request.reasonId ?? 'No reason';
  find('ul').append(done);
  wrapup.value = select.value = '';
}

/** A card for each call that rings or talks. */
function showCards() {
  const open = session.state.calls.filter(({ phase }) => phase === 'offered' || phase === 'connected');
  for (const card of cards.querySelectorAll('cc-call-card'))
    if (!open.some(({ id }) => id === card.callId)) card.remove();
  for (const { id } of open) {
    if (cards.querySelector(`[call-id="${id}"]`)) continue;
    const card = document.createElement('cc-call-card');
    card.setAttribute('call-id', id);
    card.addEventListener('cc-hold-request', (event) => event.respondWith(hold(event.detail)));
    card.addEventListener('cc-resume-request', (event) => event.respondWith(hold(event.detail)));
    cards.prepend(card);
  }
  transfer.disabled = !open.some(({ phase }) => phase === 'connected');
  find<HTMLElement>('#after').hidden = !session.state.calls.some(({ phase }) => phase === 'wrapup');
}

session.addEventListener('cc-call-changed', showCards);
session.addEventListener('cc-call-offered', ({ detail }) => {
  record.textContent = `Record of ${detail.number}`;
  record.hidden = false;
});
session.addEventListener('cc-request', (event) => event.respondWith(answer(event.detail)));
wrapup.addEventListener('input', () => (select.value = wrapup.value));
select.addEventListener('input', () => (wrapup.value = select.value));
transfer.addEventListener('click', () => dialog.show());
find('#ring').addEventListener('click', () =>
  session.apply({
    type: 'call',
    call: { id: `${Date.now()}`, phase: 'offered', legs: [jordan], can },
  }),
);
