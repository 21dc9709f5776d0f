// One agent's desk in a window of its own. The contact centre is in another one (desks.html).
import { $, manners, setUp, wording } from './chrome.js';
import { CLOSED, createChannelConnector } from './desks-channel.js';
import { agentPhone, createPhone, write } from './desks-phone.js';
import { STRINGS } from './desks-strings.js';

const params = new URLSearchParams(location.search);
const world = params.get('world') ?? '';
const agentId = params.get('agent') ?? 'ben';

const desk = $('desk');
const connector = createChannelConnector({ world: `cc-demo-desks/${world}`, agentId });
const t = setUp(STRINGS, () => draw());
const phone = createPhone();
$('phone').append(phone.element);
// a key that finds nobody is no error: the link says so already
const press = (key) => () => connector.phone(key).catch(() => {});

function draw() {
  const { agent, link } = desk.state;
  write($('who'), agent ? wording(agent.name) : 'cc-voice-widgets');
  if (agent) document.title = `${wording(agent.name)} · cc-voice-widgets`;
  phone.show(agentPhone(desk.state, press, t));
  $('gone').hidden = link.status !== 'offline';
  // its words are the page's; what else may be wrong is a developer's matter
  const closed = link.reason === CLOSED;
  write($('goneTitle'), t(closed ? 'goneTitle' : 'refusedTitle'));
  write($('goneHint'), closed ? t('goneHint') : (link.reason ?? ''));
  $('again').hidden = !closed;
  $('again').href = `desks.html?${new URLSearchParams({ world, ...manners() })}`;
}

await customElements.whenDefined('cc-desktop');
desk.connector = connector;
desk.select(
  ({ agent, calls, link }) => [agent, calls, link],
  () => draw(),
);
setInterval(draw, 250);
