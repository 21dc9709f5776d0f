// Where the contact centre of this page is. In the page itself; or, with ?connector=websocket, on the server that the
// page came from: then ?agent=ben is the desk of another agent, in another tab or on another machine, and ?world=name
// another contact centre.
import { loadSimulator } from '/dist/cc-widgets.js';
import { openServerSimulator } from './server-simulator.js';

const FIRST_AGENT = 'ada';

/** @returns the world, or undefined where its people are played elsewhere */
async function onServer(url, changed) {
  try {
    return await openServerSimulator({ url, changed });
  } catch {
    // only pages on the server's own machine may play the people
    return undefined;
  }
}

/** An agent that there is. */
function oneOf(simulator, wanted) {
  const ids = simulator.state().agents.map(({ id }) => id);
  return ids.includes(wanted) ? wanted : ids[0];
}

/**
 * @param {() => void} changed called when a world on the server is another
 * @returns `agentId`; `connect(desktop)`; `simulator`, undefined where its people are played elsewhere; `calls`: this
 * page is the one from which calls come by themselves
 */
export async function openWorld(changed) {
  const params = new URLSearchParams(location.search);
  const wanted = params.get('agent') ?? FIRST_AGENT;
  if (params.get('connector') !== 'websocket') {
    const simulator = await loadSimulator({ world: { settings: { sendDigits: true } } });
    const agentId = oneOf(simulator, wanted);
    const connector = simulator.connector(agentId);
    return { agentId, simulator, calls: true, connect: (desktop) => (desktop.connector = connector) };
  }
  const world = params.get('world');
  const address = (path) =>
    `${location.origin.replace(/^http/, 'ws')}${path}${world ? `/${encodeURIComponent(world)}` : ''}`;
  const simulator = await onServer(address('/voice-control'), changed);
  const agentId = simulator ? oneOf(simulator, wanted) : wanted;
  return {
    agentId,
    simulator: simulator && plugged(simulator),
    calls: simulator?.pages === 1,
    connect(desktop) {
      desktop.connectorUrl = address('/voice');
      desktop.connectorToken = () => `demo-${agentId}`;
      desktop.connector = 'websocket';
    },
  };
}

/** Who plugs the cable in again is seen to do so by the browser; the page connects at once. */
function plugged(simulator) {
  const { fault } = simulator;
  simulator.fault = (faults) => {
    const undo = fault(faults);
    return async () => {
      await undo();
      if (faults.dropLink) dispatchEvent(new Event('online'));
    };
  };
  return simulator;
}
