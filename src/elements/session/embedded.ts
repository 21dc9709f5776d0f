/** Connectors that are named by a word; each loaded when first asked for. */
import type { Connector } from '../../core/store/connector.js';
import { loadSimulator } from './load-simulator.js';

/** Connectors that a page can name by a word. */
export type ConnectorName = 'simulator' | 'websocket';
/** Gives the token that tells a backend who the agent is. */
export type ConnectorToken = () => string | Promise<string>;

/** What a session says of its connector; read at each use. */
interface Settings {
  readonly connectorUrl: string | null;
  readonly connectorToken: ConnectorToken | null;
}

async function simulatorConnector(): Promise<Connector> {
  const simulator = await loadSimulator();
  const connector = simulator.connector('ada');
  return {
    ...connector,
    // a page of two lines has nobody to play the customer: calls come by themselves while it is there
    connect(sink, options) {
      options.signal.addEventListener('abort', simulator.traffic('ada'));
      return connector.connect(sink, options);
    },
  };
}

/** http(s) and addresses within the site are fine: what is wanted is clear. */
const SCHEMES: Record<string, string> = { 'http:': 'ws:', 'https:': 'wss:', 'ws:': 'ws:', 'wss:': 'wss:' };
const REMEDY = 'Set connector-url to the address of your server, like wss://voice.example.com/agent';

/** @throws Error without the address in it: it may hold what is nobody's business */
function addressOf(connectorUrl: string | null): string {
  if (!connectorUrl?.trim()) throw new Error(`connector-url is missing. ${REMEDY}`);
  let address: URL;
  try {
    address = new URL(connectorUrl, document.baseURI);
  } catch {
    throw new Error(`connector-url is no address. ${REMEDY}`);
  }
  const scheme = SCHEMES[address.protocol];
  if (!scheme) throw new Error(`connector-url is no address of a WebSocket (${address.protocol}). ${REMEDY}`);
  address.protocol = scheme;
  // sockets know no fragments
  address.hash = '';
  return address.href;
}

async function websocketConnector(settings: Settings): Promise<Connector> {
  const url = addressOf(settings.connectorUrl);
  const { createWebSocketConnector } = await import('../../connectors/websocket/index.js');
  if (!settings.connectorToken) return createWebSocketConnector({ url });
  // read at each use: a page that renders again gives another function
  return createWebSocketConnector({ url, token: () => settings.connectorToken?.() ?? '' });
}

const EMBEDDED: Record<ConnectorName, (settings: Settings) => Promise<Connector>> = {
  simulator: simulatorConnector,
  websocket: websocketConnector,
};

interface Made {
  /** What it was made of. */
  key: string;
  connector: Promise<Connector>;
}
/** A session that is moved in the page, or back on it, keeps its connector. */
const made = new WeakMap<Settings, Made>();

async function make(name: string, settings: Settings): Promise<Connector> {
  const maker = Object.hasOwn(EMBEDDED, name) ? EMBEDDED[name as ConnectorName] : undefined;
  if (maker) return maker(settings);
  const known = Object.keys(EMBEDDED).join(', ');
  throw new Error(`there is none of this name (known: ${known}). Set the property to a Connector object`);
}

/** @throws Error when it cannot be made: it says what to do */
export function embedded(name: string, settings: Settings): Promise<Connector> {
  const { connectorUrl, connectorToken } = settings;
  const key = name === 'websocket' ? JSON.stringify([connectorUrl, !connectorToken]) : name;
  const known = made.get(settings);
  if (known?.key === key) return known.connector;
  const connector = make(name, settings);
  made.set(settings, { key, connector });
  // so that the next attempt is one
  connector.catch(() => made.get(settings)?.connector === connector && made.delete(settings));
  return connector;
}
