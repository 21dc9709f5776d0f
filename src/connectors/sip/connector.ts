/** The connector's own side: what a page gets, whatever carries it. */
import type { CommandType } from '../../core/names.js';
import type { Connector } from '../../core/store/connector.js';
import { coded } from '../websocket/flights.js';
import type { AudioState, CallAudio } from './audio.js';
import { supported, timeFor } from './commands/index.js';
import type { Parts } from './context.js';
import type { Media } from './media.js';
import type { SipSettings } from './options.js';
import { alone, type Tabs } from './tabs.js';

/** A connector to a SIP server, with the sound of its calls. */
export interface SipConnector extends Connector, CallAudio {
  readonly supports: readonly CommandType[];
  refresh: NonNullable<Connector['refresh']>;
  timeoutFor: NonNullable<Connector['timeoutFor']>;
}

/** Made when it is first needed, and kept: devices are the page's, not a connection's. */
function soundOf({ media }: Parts, settings: SipSettings) {
  const listeners = new Set<(state: AudioState) => void>();
  let made: Media | undefined;
  const get = () =>
    (made ??= media(settings.audio ?? {}, (state) => {
      for (const listener of listeners) listener(state);
    }));
  const audio: CallAudio = {
    get audioState() {
      return get().state;
    },
    setAudio: (choice) => get().set(choice),
    unblockAudio: () => get().unblock(),
    onAudio(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { get, audio };
}

export function connectorOf(settings: SipSettings, parts: Parts, tabs: Tabs = alone): SipConnector {
  const { get, audio } = soundOf(parts, settings);
  let now: ReturnType<Tabs> | undefined;
  const connector: Omit<SipConnector, keyof CallAudio> = {
    protocol: 1,
    scope: settings.uri,
    supports: supported(settings.wrapup !== undefined),
    timeoutFor: timeFor,
    connect(sink, { signal, report }) {
      if (signal.aborted) return;
      now?.close();
      const mine = tabs(settings, parts, get(), {
        sink,
        report: (code, message) => report?.({ code, message }),
      });
      now = mine;
      const deaf = audio.onAudio(({ blocked }) => mine.sounds(blocked));
      const over = () => {
        deaf();
        mine.close();
        if (now === mine) now = undefined;
      };
      signal.addEventListener('abort', over, { once: true });
      mine.start();
    },
    // async: whatever it is given, it rejects and does not throw
    send: async (command, { signal }) =>
      now?.send(command, signal) ?? Promise.reject(coded('offline', 'There is no connection')),
    refresh: async (reason = 'api') => now?.refresh(reason),
  };
  return Object.defineProperties(connector, Object.getOwnPropertyDescriptors(audio)) as SipConnector;
}
