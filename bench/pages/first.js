// One call, as soon as the elements are there; `shown` is when it was painted, ms since the navigation.
import { connectedCall } from './data.js';
import { painted } from './frame.js';

window.shown = (async () => {
  await customElements.whenDefined('cc-session');
  const session = document.querySelector('cc-session');
  session.state = { calls: [connectedCall(0, Date.now())] };
  const card = document.querySelector('cc-call-card');
  while (!card.shadowRoot?.querySelector('[part~=name]')) await painted();
  await painted();
  return performance.now();
})();
