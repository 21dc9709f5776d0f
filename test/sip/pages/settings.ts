/** An agent's page with the elements: a call, and the devices for its sound. What it plays where is written down. */
import { heardIn, playing, TONES } from './ears.js';
import '../../../src/define/cc-audio-settings.js';
import '../../../src/define/cc-call-card.js';
import '../../../src/define/cc-session.js';
import type { CommandInput } from '../../../src/core/schema/types.js';
import { createSipConnector, type SipConnectorOptions } from '../../../src/connectors/sip/index.js';

/** Hz of the test tone's two notes, as well as of voices. */
const AUDIBLE = [...TONES, 523.25, 659.25];
/** ms; a note is many times as long. */
const LOOK = 20;

/** `device: Hz` of all that was ever played. */
const played = new Set<string>();
setInterval(() => {
  for (const { sinkId, stream } of playing())
    for (const tone of heardIn(stream, AUDIBLE)) played.add(`${sinkId}: ${tone}`);
}, LOOK);

const session = document.createElement('cc-session');
const settings = document.createElement('cc-audio-settings');
session.append(document.createElement('cc-call-card'), settings);
document.body.append(session);

const settingsPage = {
  start(options: SipConnectorOptions): void {
    session.connector = createSipConnector(options);
  },
  ask: (input: CommandInput) => session.request(input),
  state() {
    const { link, agent, calls, notices, profile } = session.state;
    return { link, agent, calls, notices, profile, choice: settings.choice };
  },
  /** All that is played from now on. */
  listen: () => played.clear(),
  played: () => [...played],
  isSilent: (on: boolean) => {
    const { microphones } = window as never as { microphones: MediaStreamTrack[] };
    microphones.at(-1)!.enabled = !on;
  },
};
export type SettingsPage = typeof settingsPage;
Object.assign(window, { page: settingsPage });
