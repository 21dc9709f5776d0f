/** Classes and functions that every way in has; importing this registers nothing. */
export { CcSession, type DirectorySource } from './elements/session/session.js';
export type { ConnectorToken } from './elements/session/embedded.js';
export type { ShortcutMap, ShortcutName } from './controllers/shortcuts/map.js';
export { CcCallCard } from './elements/call-card/call-card.js';
export { CcCallList } from './elements/call-list/call-list.js';
export { CcTransferDialog } from './elements/transfer/transfer-dialog.js';
export { CcVariables } from './elements/variables/variables.js';
export { CcWrapup } from './elements/wrapup/wrapup.js';
export { CcAgentState } from './elements/agent-state/agent-state.js';
export { CcNotices } from './elements/notices/notices.js';
export { CcDialpad } from './elements/dialpad/dialpad.js';
export { CcCallHistory } from './elements/call-history/call-history.js';
export { CcCampaignContact } from './elements/campaign-contact/campaign-contact.js';
export { CcCallGuide } from './elements/call-guide/call-guide.js';
export { CcDesktop } from './elements/desktop/desktop.js';
export { CcElement } from './elements/base/cc-element.js';
export { CcCallElement } from './elements/base/call-element.js';
export {
  CcDirectoryRequestEvent,
  CcRefreshRequestEvent,
  CcRequestEvent,
  CcTargetRequestEvent,
  type RequestDetail,
} from './events/request-event.js';
export { AnswerableEvent, type AnswerOptions } from './events/answerable-event.js';
export type * from './events/event-map.js';
export type { AudioChoice, AudioState, CallAudio, Quality } from './connectors/sip/audio.js';
export type { DeviceSource } from './elements/audio-settings/devices.js';
export { actionsFor, agentActionsFor } from './core/policy/actions.js';
export type * from './core/policy/types.js';
export { parseUpdate } from './core/schema/read.js';
export type * from './core/schema/types.js';
export { createStore, type Store, type StoreOptions } from './core/store/store.js';
export type { Notice, State } from './core/store/state.js';
export type * from './core/store/connector.js';
export type { Clock } from './core/clock/clock.js';
export {
  formatNumber,
  maskingFormatter,
  type NumberContext,
  type NumberFormatter,
} from './core/numbers/format.js';
export {
  checkDialNumber,
  type DialCheck,
  type DialOptions,
  type DialReason,
} from './core/numbers/check-dial-number.js';
export { COMMAND_TYPES } from './core/names.js';
export type { CommandType, EndReason, Fact, Reason, ResultCode } from './core/names.js';
export type { Locale, StringKey, Strings } from './localize/locale.js';
export { registerLocale } from './localize/localizer.js';
export { sessionContext } from './context/session-context.js';
export { version } from './core/version.js';
