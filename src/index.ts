/** Everything for bundlers: classes, functions and the simulator. Registers nothing (see `./define`). */
export * from './api.js';
export { CcAudioSettings } from './elements/audio-settings/audio-settings.js';
export { createSimulator } from './simulator/index.js';
export {
  createWebSocketConnector,
  type WebSocketConnector,
  type WebSocketConnectorOptions,
} from './connectors/websocket/index.js';
