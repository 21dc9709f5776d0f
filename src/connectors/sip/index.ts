/** An agent's phone in the page, on any SIP server with a WebSocket (docs/sip.md). */
import { realClock } from '../../core/clock/clock.js';
import { connectorOf, type SipConnector } from './connector.js';
import { createJssipStack } from './jssip/index.js';
import { settingsOf, type SipConnectorOptions } from './options.js';
import { createSound } from './sound/index.js';
import { alone, shared, type Between } from './tabs.js';

export type { AudioChoice, AudioState, CallAudio, Quality } from './audio.js';
export type { SipConnector } from './connector.js';
export type { HeaderReader } from './headers.js';
export type { SipCallInfo, SipConnectorOptions, SipWrapup } from './options.js';
export type { Party } from './stack.js';

/** Undefined where the browser has none, as on pages that are not secure: each tab is a phone then. */
function between(): Between | undefined {
  const { locks } = (globalThis.navigator ?? {}) as { locks?: LockManager };
  if (!locks || typeof BroadcastChannel === 'undefined') return undefined;
  return {
    lock: (name, have, signal) => void locks.request(name, { signal }, have).catch(() => {}),
    channel: (name) => new BroadcastChannel(name),
  };
}

/** Storage that a policy forbids throws when it is looked at. */
function shelf(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/**
 * A connector that is a SIP phone: the voice is in the page.
 *
 * @throws TypeError when an option is missing or wrong; the message says which, and what to give
 */
export function createSipConnector(options: SipConnectorOptions): SipConnector {
  const settings = settingsOf(options);
  const tabs = between();
  return connectorOf(
    settings,
    {
      stack: createJssipStack,
      media: createSound,
      clock: realClock,
      random: Math.random,
      newId: () => crypto.randomUUID(),
      shelf: shelf(),
    },
    tabs ? shared(tabs) : alone,
  );
}
