// One call, by hand; `shown` is when it was painted, ms since the navigation.
import { connectedCall } from '../pages/data.js';
import { painted } from '../pages/frame.js';
import { Card } from './cards.js';

window.shown = (async () => {
  const now = Date.now();
  document.querySelector('#stage').append(new Card(connectedCall(0, now), 'en', now).root);
  await painted();
  return performance.now();
})();
