/** The script-tag bundle: registers every element and re-exports the public API. */
import './define/index.js';

export * from './api.js';
export { createWebSocketConnector } from './connectors/websocket/late.js';
export { loadSimulator } from './elements/session/load-simulator.js';
