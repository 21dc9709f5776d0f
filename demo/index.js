// The agent desktop on a contact centre, embedded or on a server; beside it the people whom a browser has not: the
// agents with their phones, the customers, the administrator, and whoever trips over the cable.
import { $, h, setUp } from './chrome.js';
import { playWorld } from './index-play.js';
import { STRINGS } from './index-strings.js';
import { createAlerts } from './index-switches.js';
import { openWorld } from './index-world.js';
import { inspect } from './inspector.js';

let play;
const world = await openWorld(() => play?.draw());
const desktop = $('desktop');
const t = setUp(STRINGS, () => draw());
world.connect(desktop);
const inspector = inspect(desktop, t);
const alerts = createAlerts(desktop, $('alerts'), t);
if (world.simulator) play = playWorld(world, t);

function draw() {
  if (play) play.draw(true);
  else {
    const note = h('p', { id: 'hint', class: 'card panel' }, t('elsewhere'));
    document.querySelector('.world').replaceChildren(note, $('alerts').closest('section'));
  }
  alerts.draw();
  inspector.draw();
}
draw();
