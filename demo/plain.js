// Your own backend: it says what is so, and answers what the agent asks. Nothing else drives the page.
const session = document.querySelector('cc-session');
const person = { id: 'customer', role: 'customer', name: 'Jordan Lee', number: '+12015532447' };
const reasons = ['Solved', 'Still open'].map((name) => ({ id: name, name }));
let call;

// What the backend says: the whole call each time. Times that it leaves out are those of receipt.
const say = (change) => session.apply({ type: 'call', call: (call = { ...call, ...change }) });
const over = (phase, reason, by) => say({ phase, legs: [{ ...person, phase: 'left' }], end: { reason, by } });
const can = { answer: true, decline: true, transfer: false, consult: false };
const offer = { phase: 'offered', queue: 'Cards', can };
const ring = () => say((call = { ...offer, id: `${Date.now()}`, legs: [person] }));
session.apply({ type: 'profile', profile: { wrapup: { reasons } } });

// What the agent may ask, and what comes of it.
const backend = {
  answer: () => say({ phase: 'connected', recording: { status: 'on' } }),
  decline: () => over('ended', 'rejected', 'agent'),
  hold: () => say({ legs: [{ ...person, hold: true }] }),
  resume: () => say({ legs: [person] }),
  'end-call': () => over('wrapup', 'completed', 'agent'),
  wrapup: () => say({ phase: 'ended' }),
};
const network = () => new Promise((done) => setTimeout(done, 300));
for (const [type, work] of Object.entries(backend))
  session.addEventListener(`cc-${type}-request`, (event) => event.respondWith(network().then(work)));

// What the customer does.
document.querySelector('#ring').addEventListener('click', ring);
document.querySelector('#leave').addEventListener('click', () => over('wrapup', 'completed', 'customer'));
