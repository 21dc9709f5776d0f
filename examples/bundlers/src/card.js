import 'cc-voice-widgets/define/cc-call-card';

const card = document.querySelector('cc-call-card');
const customer = { id: 'customer', role: 'customer', name: 'Jordan Lee', number: '+12015532447' };

const show = (phase) => (card.call = { id: '1', phase, legs: [customer], can: { answer: true } });

card.addEventListener('cc-answer-request', (event) => {
  event.respondWith({ ok: true });
  show('connected');
});
show('offered');
