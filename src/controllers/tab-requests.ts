/** What the agent asks in one tab is pending in all of them: busy and said everywhere, done once. */
import type { Command } from '../core/schema/types.js';
import type { Store } from '../core/store/store.js';
import type { TabWire } from './tab-wire.js';

/** No more of a request leaves the tab: nothing typed, no number, no digits. */
const FIELDS = ['id', 'type', 'callId', 'legId', 'state', 'idleCodeId', 'campaignId', 'contactId'] as const;
const MOST = 20;
const LONGEST_TEXT = 200;
/** ms; a request without a time-out of its own */
const LONGEST_MS = 300_000;

interface Flight {
  command: Command;
  timer: unknown;
}

/**
 * @param isType is it a type of request?
 * @returns ends it: nothing is pending by others any longer
 */
export function shareRequests(store: Store, tabs: TabWire, isType: (type: string) => boolean): () => void {
  /** By tab, then by the command's id; `undefined`: its time is up. */
  const others = new Map<string, Map<string, Flight | undefined>>();
  let told = '';

  const own = () =>
    store.state.pending.filter((command) => !command.elsewhere && command.type !== 'send-digits');
  const timeoutOf = (command: Command) => {
    try {
      return Math.min(store.connector?.timeoutFor?.(command) ?? store.requestTimeout, LONGEST_MS);
    } catch {
      return store.requestTimeout;
    }
  };
  const tell = () => {
    const commands = own().map((command) => ({ ...sparse(command), ms: timeoutOf(command) }));
    tabs.post({ type: 'pending', commands });
    told = idsOf(own());
  };
  const publish = () => {
    const known = new Set(own().map(({ id }) => id));
    const commands = [...others.values()]
      .flatMap((flights) => [...flights.values()])
      .flatMap((flight) => (flight && !known.has(flight.command.id) ? [flight.command] : []));
    if (commands.length || store.state.pending.some(({ elsewhere }) => elsewhere)) store.elsewhere = commands;
  };
  const land = (flight: Flight | undefined) => flight && store.clock.clearTimeout(flight.timer);

  const hear = (from: string, given: unknown) => {
    if (!Array.isArray(given)) return;
    const before = others.get(from) ?? new Map<string, Flight | undefined>();
    const now = new Map<string, Flight | undefined>();
    for (const item of given.slice(0, MOST) as unknown[]) {
      const command = commandOf(item, isType);
      if (!command || now.has(command.id)) continue;
      if (before.has(command.id)) {
        now.set(command.id, before.get(command.id));
        continue;
      }
      const { ms } = item as { ms?: unknown };
      const wait = typeof ms === 'number' && ms >= 0 ? Math.min(ms, LONGEST_MS) : store.requestTimeout;
      const expire = () => {
        others.get(from)?.set(command.id, undefined);
        publish();
      };
      now.set(command.id, { command, timer: store.clock.setTimeout(expire, wait) });
    }
    for (const [id, flight] of before) if (!now.has(id)) land(flight);
    others.set(from, now);
    publish();
  };
  const forget = (from: string) => {
    others.get(from)?.forEach(land);
    if (others.delete(from)) publish();
  };

  tabs.onMessage = (from, { type, commands }) => {
    if (type === 'pending') hear(from, commands);
  };
  tabs.onLeft = forget;
  tabs.onJoined = () => own().length && tell();
  const stop = store.subscribe(() => {
    if (idsOf(own()) !== told) tell();
  });
  return () => {
    stop();
    for (const from of [...others.keys()]) forget(from);
    delete tabs.onMessage;
    delete tabs.onLeft;
    delete tabs.onJoined;
  };
}

const idsOf = (commands: readonly Command[]): string => JSON.stringify(commands.map(({ id }) => id));

function sparse(command: object): Record<string, string> {
  const copy: Record<string, string> = {};
  for (const field of FIELDS) {
    const value = (command as Record<string, unknown>)[field];
    if (typeof value === 'string' && value.length <= LONGEST_TEXT) copy[field] = value;
  }
  return copy;
}

/** Another version may say anything: only text is taken, only of fields that are known. */
function commandOf(given: unknown, isType: (type: string) => boolean): Command | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { id, type, ...fields } = sparse(given);
  if (!id || !type || !isType(type)) return undefined;
  return { ...fields, id, type, issuedAt: 0 } as unknown as Command;
}
