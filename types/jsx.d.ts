import type {
  CcAgentState,
  CcElement,
  CcCallCard,
  CcCallGuide,
  CcCallHistory,
  CcCallList,
  CcCampaignContact,
  CcDesktop,
  CcDialpad,
  CcNotices,
  CcSession,
  CcTransferDialog,
  CcVariables,
  CcWrapup,
  CallOfferedDetail,
  CallDetail,
  CallChangedDetail,
  RequestDoneDetail,
  RequestFailedDetail,
  ProblemDetail,
  VariablesDirtyDetail,
} from '../dist/modules/index.js';

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<Prefix extends string = '', Suffix extends string = ''> = {
  [Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`]: CustomElements[Key];
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: 'yes' | 'no' | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: 'auto' | 'hint' | 'manual' | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: 'top' | 'bottom' | 'left' | 'right' | 'auto' | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: 'show' | 'hide' | 'toggle' | undefined;
};

type BaseEvents = {};

export type CcAgentStateProps = {
  /** The agent as JSON, in place of a session */
  agent?: unknown | undefined;
  /** The agent as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The profile as JSON, with `agent` */
  profile?: unknown | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcAgentState['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcAgentState['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcAgentState['strings'] | undefined;

  /** Another state is wanted */
  'oncc-agent-state-request'?: ((e: CcRequestEvent<'agent-state'>) => void) | undefined;
};

export type CcAgentStateSolidJsProps = {
  /** The agent as JSON, in place of a session */
  'attr:agent'?: unknown | undefined;
  /** The agent as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, with `agent` */
  'attr:profile'?: unknown | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcAgentState['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcAgentState['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcAgentState['strings'] | undefined;
  /** Another state is wanted */
  'on:cc-agent-state-request'?: ((e: CcRequestEvent<'agent-state'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcCallCardProps = {
  /** The call as JSON, in place of a session */
  call?: unknown | undefined;
  /** The call as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The profile as JSON, with `call` */
  profile?: unknown | undefined;
  /** Id of the call; without it the selected call of the session. */
  'call-id'?: CcCallCard['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  callId?: CcCallCard['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcCallCard['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcCallCard['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcCallCard['strings'] | undefined;

  /** The agent wants to answer */
  'oncc-answer-request'?: ((e: CcRequestEvent<'answer'>) => void) | undefined;
  /** The agent declines */
  'oncc-decline-request'?: ((e: CcRequestEvent<'decline'>) => void) | undefined;
  /** Cancel of an outdial that rings */
  'oncc-cancel-call-request'?: ((e: CcRequestEvent<'cancel-call'>) => void) | undefined;
  /** End */
  'oncc-end-call-request'?: ((e: CcRequestEvent<'end-call'>) => void) | undefined;
  /** Hold a party */
  'oncc-hold-request'?: ((e: CcRequestEvent<'hold'>) => void) | undefined;
  /** Resume a party */
  'oncc-resume-request'?: ((e: CcRequestEvent<'resume'>) => void) | undefined;
  /** Whom to transfer to, or to consult: a page's own picker */
  'oncc-target-request'?: ((e: CcTargetRequestEvent) => void) | undefined;
  /** Transfer */
  'oncc-transfer-request'?: ((e: CcRequestEvent<'transfer'>) => void) | undefined;
  /** Consult */
  'oncc-consult-request'?: ((e: CcRequestEvent<'consult'>) => void) | undefined;
  /** Mute */
  'oncc-mute-request'?: ((e: CcRequestEvent<'mute'>) => void) | undefined;
  /** Unmute */
  'oncc-unmute-request'?: ((e: CcRequestEvent<'unmute'>) => void) | undefined;
  /** Pause recording */
  'oncc-pause-recording-request'?: ((e: CcRequestEvent<'pause-recording'>) => void) | undefined;
  /** Start recording */
  'oncc-resume-recording-request'?: ((e: CcRequestEvent<'resume-recording'>) => void) | undefined;
  /** Cancel consult */
  'oncc-cancel-consult-request'?: ((e: CcRequestEvent<'cancel-consult'>) => void) | undefined;
  /** End consult */
  'oncc-end-consult-request'?: ((e: CcRequestEvent<'end-consult'>) => void) | undefined;
  /** Exit consult (consulted agent) */
  'oncc-exit-consult-request'?: ((e: CcRequestEvent<'exit-consult'>) => void) | undefined;
  /** Transfer to the party */
  'oncc-complete-transfer-request'?: ((e: CcRequestEvent<'complete-transfer'>) => void) | undefined;
  /** Conference */
  'oncc-conference-request'?: ((e: CcRequestEvent<'conference'>) => void) | undefined;
  /** End conference */
  'oncc-end-conference-request'?: ((e: CcRequestEvent<'end-conference'>) => void) | undefined;
  /** Exit conference */
  'oncc-exit-conference-request'?: ((e: CcRequestEvent<'exit-conference'>) => void) | undefined;
  /** Digits are to be sent */
  'oncc-send-digits-request'?: ((e: CcRequestEvent<'send-digits'>) => void) | undefined;
  /** Hold the other call, resume this one */
  'oncc-switch-request'?: ((e: CcRequestEvent<'switch'>) => void) | undefined;
  /** A button of the host's own */
  'oncc-custom-request'?: ((e: CcRequestEvent<'custom'>) => void) | undefined;
};

export type CcCallCardSolidJsProps = {
  /** The call as JSON, in place of a session */
  'attr:call'?: unknown | undefined;
  /** The call as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, with `call` */
  'attr:profile'?: unknown | undefined;
  /** Id of the call; without it the selected call of the session. */
  'attr:call-id'?: CcCallCard['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'prop:callId'?: CcCallCard['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcCallCard['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcCallCard['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcCallCard['strings'] | undefined;
  /** The agent wants to answer */
  'on:cc-answer-request'?: ((e: CcRequestEvent<'answer'>) => void) | undefined;
  /** The agent declines */
  'on:cc-decline-request'?: ((e: CcRequestEvent<'decline'>) => void) | undefined;
  /** Cancel of an outdial that rings */
  'on:cc-cancel-call-request'?: ((e: CcRequestEvent<'cancel-call'>) => void) | undefined;
  /** End */
  'on:cc-end-call-request'?: ((e: CcRequestEvent<'end-call'>) => void) | undefined;
  /** Hold a party */
  'on:cc-hold-request'?: ((e: CcRequestEvent<'hold'>) => void) | undefined;
  /** Resume a party */
  'on:cc-resume-request'?: ((e: CcRequestEvent<'resume'>) => void) | undefined;
  /** Whom to transfer to, or to consult: a page's own picker */
  'on:cc-target-request'?: ((e: CcTargetRequestEvent) => void) | undefined;
  /** Transfer */
  'on:cc-transfer-request'?: ((e: CcRequestEvent<'transfer'>) => void) | undefined;
  /** Consult */
  'on:cc-consult-request'?: ((e: CcRequestEvent<'consult'>) => void) | undefined;
  /** Mute */
  'on:cc-mute-request'?: ((e: CcRequestEvent<'mute'>) => void) | undefined;
  /** Unmute */
  'on:cc-unmute-request'?: ((e: CcRequestEvent<'unmute'>) => void) | undefined;
  /** Pause recording */
  'on:cc-pause-recording-request'?: ((e: CcRequestEvent<'pause-recording'>) => void) | undefined;
  /** Start recording */
  'on:cc-resume-recording-request'?: ((e: CcRequestEvent<'resume-recording'>) => void) | undefined;
  /** Cancel consult */
  'on:cc-cancel-consult-request'?: ((e: CcRequestEvent<'cancel-consult'>) => void) | undefined;
  /** End consult */
  'on:cc-end-consult-request'?: ((e: CcRequestEvent<'end-consult'>) => void) | undefined;
  /** Exit consult (consulted agent) */
  'on:cc-exit-consult-request'?: ((e: CcRequestEvent<'exit-consult'>) => void) | undefined;
  /** Transfer to the party */
  'on:cc-complete-transfer-request'?: ((e: CcRequestEvent<'complete-transfer'>) => void) | undefined;
  /** Conference */
  'on:cc-conference-request'?: ((e: CcRequestEvent<'conference'>) => void) | undefined;
  /** End conference */
  'on:cc-end-conference-request'?: ((e: CcRequestEvent<'end-conference'>) => void) | undefined;
  /** Exit conference */
  'on:cc-exit-conference-request'?: ((e: CcRequestEvent<'exit-conference'>) => void) | undefined;
  /** Digits are to be sent */
  'on:cc-send-digits-request'?: ((e: CcRequestEvent<'send-digits'>) => void) | undefined;
  /** Hold the other call, resume this one */
  'on:cc-switch-request'?: ((e: CcRequestEvent<'switch'>) => void) | undefined;
  /** A button of the host's own */
  'on:cc-custom-request'?: ((e: CcRequestEvent<'custom'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcCallGuideProps = {
  /** The call as JSON, in place of a session */
  call?: unknown | undefined;
  /** The call as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The profile as JSON, with `call` */
  profile?: unknown | undefined;
  /** Id of the call; without it the selected call of the session. */
  'call-id'?: CcCallGuide['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  callId?: CcCallGuide['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcCallGuide['session'] | undefined;
  /**  */
  bare?: CcCallGuide['bare'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcCallGuide['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcCallGuide['strings'] | undefined;

  /** Submit */
  'oncc-submit-guide-request'?: ((e: CcRequestEvent<'submit-guide'>) => void) | undefined;
};

export type CcCallGuideSolidJsProps = {
  /** The call as JSON, in place of a session */
  'attr:call'?: unknown | undefined;
  /** The call as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, with `call` */
  'attr:profile'?: unknown | undefined;
  /** Id of the call; without it the selected call of the session. */
  'attr:call-id'?: CcCallGuide['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'prop:callId'?: CcCallGuide['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcCallGuide['session'] | undefined;
  /**  */
  'prop:bare'?: CcCallGuide['bare'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcCallGuide['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcCallGuide['strings'] | undefined;
  /** Submit */
  'on:cc-submit-guide-request'?: ((e: CcRequestEvent<'submit-guide'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcCallHistoryProps = {
  /** Its entries as JSON, in place of a session */
  history?: unknown | undefined;
  /** Its entries as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The profile as JSON, with `history` */
  profile?: unknown | undefined;
  /** The agent as JSON, with `history`; without one, an agent who is available */
  agent?: unknown | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcCallHistory['session'] | undefined;
  /**  */
  bare?: CcCallHistory['bare'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcCallHistory['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcCallHistory['strings'] | undefined;

  /** Click to call */
  'oncc-outdial-request'?: ((e: CcRequestEvent<'outdial'>) => void) | undefined;
};

export type CcCallHistorySolidJsProps = {
  /** Its entries as JSON, in place of a session */
  'attr:history'?: unknown | undefined;
  /** Its entries as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, with `history` */
  'attr:profile'?: unknown | undefined;
  /** The agent as JSON, with `history`; without one, an agent who is available */
  'attr:agent'?: unknown | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcCallHistory['session'] | undefined;
  /**  */
  'prop:bare'?: CcCallHistory['bare'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcCallHistory['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcCallHistory['strings'] | undefined;
  /** Click to call */
  'on:cc-outdial-request'?: ((e: CcRequestEvent<'outdial'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcCallListProps = {
  /** The calls as JSON, in place of a session */
  calls?: unknown | undefined;
  /** The calls as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** Where popovers stand: in the list, or in a corner of the window. */
  placement?: CcCallList['placement'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcCallList['session'] | undefined;
  /** Id of a call whose offer is shown elsewhere on the page: it gets no popover here. */
  shown?: CcCallList['shown'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcCallList['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcCallList['strings'] | undefined;
};

export type CcCallListSolidJsProps = {
  /** The calls as JSON, in place of a session */
  'attr:calls'?: unknown | undefined;
  /** The calls as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** Where popovers stand: in the list, or in a corner of the window. */
  'prop:placement'?: CcCallList['placement'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcCallList['session'] | undefined;
  /** Id of a call whose offer is shown elsewhere on the page: it gets no popover here. */
  'prop:shown'?: CcCallList['shown'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcCallList['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcCallList['strings'] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcCampaignContactProps = {
  /** The campaign as JSON, in place of a session */
  campaign?: unknown | undefined;
  /** The campaign as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The agent as JSON, with `campaign` */
  agent?: unknown | undefined;
  /** The profile as JSON, with `campaign` */
  profile?: unknown | undefined;
  /** The dialog is open. */
  open?: CcCampaignContact['open'] | undefined;
  /** The words stand beside the icon. */
  'with-label'?: CcCampaignContact['withLabel'] | undefined;
  /** The words stand beside the icon. */
  withLabel?: CcCampaignContact['withLabel'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcCampaignContact['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcCampaignContact['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcCampaignContact['strings'] | undefined;

  /** It opened: `campaignId`, `contactId` */
  'oncc-campaign-opened'?: ((e: CustomEvent) => void) | undefined;
  /** It closed: `reason` */
  'oncc-campaign-closed'?: ((e: CustomEvent) => void) | undefined;
  /** Call */
  'oncc-campaign-call-request'?: ((e: CcRequestEvent<'campaign-call'>) => void) | undefined;
  /** Skip */
  'oncc-campaign-skip-request'?: ((e: CcRequestEvent<'campaign-skip'>) => void) | undefined;
};

export type CcCampaignContactSolidJsProps = {
  /** The campaign as JSON, in place of a session */
  'attr:campaign'?: unknown | undefined;
  /** The campaign as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The agent as JSON, with `campaign` */
  'attr:agent'?: unknown | undefined;
  /** The profile as JSON, with `campaign` */
  'attr:profile'?: unknown | undefined;
  /** The dialog is open. */
  'prop:open'?: CcCampaignContact['open'] | undefined;
  /** The words stand beside the icon. */
  'bool:with-label'?: CcCampaignContact['withLabel'] | undefined;
  /** The words stand beside the icon. */
  'prop:withLabel'?: CcCampaignContact['withLabel'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcCampaignContact['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcCampaignContact['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcCampaignContact['strings'] | undefined;
  /** It opened: `campaignId`, `contactId` */
  'on:cc-campaign-opened'?: ((e: CustomEvent) => void) | undefined;
  /** It closed: `reason` */
  'on:cc-campaign-closed'?: ((e: CustomEvent) => void) | undefined;
  /** Call */
  'on:cc-campaign-call-request'?: ((e: CcRequestEvent<'campaign-call'>) => void) | undefined;
  /** Skip */
  'on:cc-campaign-skip-request'?: ((e: CcRequestEvent<'campaign-skip'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcDesktopProps = {
  /**  */
  id?: unknown | undefined;
  /**  */
  undefined?: unknown | undefined;
  /** A snapshot as JSON: the whole truth */
  state?: unknown | undefined;
  /** ms until a request that nothing confirmed has failed. */
  'request-timeout'?: CcDesktop['requestTimeout'] | undefined;
  /** ms until a request that nothing confirmed has failed. */
  requestTimeout?: CcDesktop['requestTimeout'] | undefined;
  /** Language of all elements of the session; without it the nearest `lang`. */
  locale?: CcDesktop['locale'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  'mask-numbers'?: CcDesktop['maskNumbers'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  maskNumbers?: CcDesktop['maskNumbers'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  'dial-links'?: CcDesktop['dialLinks'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  dialLinks?: CcDesktop['dialLinks'] | undefined;
  /** Incoming calls ring, once in all tabs of the agent. */
  ring?: CcDesktop['ring'] | undefined;
  /** How loud, from 0 to 1. */
  'ring-volume'?: CcDesktop['ringVolume'] | undefined;
  /** How loud, from 0 to 1. */
  ringVolume?: CcDesktop['ringVolume'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  'ring-device'?: CcDesktop['ringDevice'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  ringDevice?: CcDesktop['ringDevice'] | undefined;
  /** Incoming calls are shown as notifications of the desktop while the page is not looked at. */
  notify?: CcDesktop['notify'] | undefined;
  /** How many calls ring stands before the title of the page. */
  'title-badge'?: CcDesktop['titleBadge'] | undefined;
  /** How many calls ring stands before the title of the page. */
  titleBadge?: CcDesktop['titleBadge'] | undefined;
  /** Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on. */
  shortcuts?: CcDesktop['shortcuts'] | undefined;
  /** The backend: an object, or the name of one. Reading gives the object, once it is there. */
  connector?: CcDesktop['connector'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  'connector-url'?: CcDesktop['connectorUrl'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  connectorUrl?: CcDesktop['connectorUrl'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcDesktop['session'] | undefined;
  /** Writes or masks every number, everywhere. */
  formatNumber?: CcDesktop['formatNumber'] | undefined;
  /** Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. */
  directory?: CcDesktop['directory'] | undefined;
  /** Id of the call that elements without `call-id` show. */
  selectedCallId?: CcDesktop['selectedCallId'] | undefined;
  /** Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. */
  connectorToken?: CcDesktop['connectorToken'] | undefined;
  /** The clock to go by; tests give a manual one. */
  clock?: CcDesktop['clock'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcDesktop['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcDesktop['strings'] | undefined;

  /** Any request of any element, unless its own event settled it */
  'oncc-request'?: ((e: CcRequestEvent) => void) | undefined;
  /** Any fact: `detail.fact` names it */
  'oncc-fact'?: ((e: CcFactEvent) => void) | undefined;
  /** A call rings (screen pop), once */
  'oncc-call-offered'?: ((e: CustomEvent<CallOfferedDetail>) => void) | undefined;
  /** The customer is connected, once */
  'oncc-call-connected'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** Wrap-up began, once */
  'oncc-call-wrapup'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** The agent's part is over, once */
  'oncc-call-ended'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** A call changed */
  'oncc-call-changed'?: ((e: CustomEvent<CallChangedDetail>) => void) | undefined;
  /** The agent's state changed */
  'oncc-agent-state-changed'?: ((e: CustomEvent) => void) | undefined;
  /** The connection to the phone system changed */
  'oncc-link-changed'?: ((e: CustomEvent) => void) | undefined;
  /** Another call was selected */
  'oncc-selection-changed'?: ((e: CustomEvent) => void) | undefined;
  /** A request was confirmed */
  'oncc-request-done'?: ((e: CustomEvent<RequestDoneDetail>) => void) | undefined;
  /** A request failed */
  'oncc-request-failed'?: ((e: CustomEvent<RequestFailedDetail>) => void) | undefined;
  /** Something was refused */
  'oncc-problem'?: ((e: CustomEvent<ProblemDetail>) => void) | undefined;
  /** A snapshot is wanted */
  'oncc-refresh-request'?: ((e: CcRefreshRequestEvent) => void) | undefined;
};

export type CcDesktopSolidJsProps = {
  /**  */
  'attr:id'?: unknown | undefined;
  /**  */
  'prop:undefined'?: unknown | undefined;
  /** A snapshot as JSON: the whole truth */
  'attr:state'?: unknown | undefined;
  /** ms until a request that nothing confirmed has failed. */
  'attr:request-timeout'?: CcDesktop['requestTimeout'] | undefined;
  /** ms until a request that nothing confirmed has failed. */
  'prop:requestTimeout'?: CcDesktop['requestTimeout'] | undefined;
  /** Language of all elements of the session; without it the nearest `lang`. */
  'prop:locale'?: CcDesktop['locale'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  'attr:mask-numbers'?: CcDesktop['maskNumbers'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  'prop:maskNumbers'?: CcDesktop['maskNumbers'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  'attr:dial-links'?: CcDesktop['dialLinks'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  'prop:dialLinks'?: CcDesktop['dialLinks'] | undefined;
  /** Incoming calls ring, once in all tabs of the agent. */
  'prop:ring'?: CcDesktop['ring'] | undefined;
  /** How loud, from 0 to 1. */
  'attr:ring-volume'?: CcDesktop['ringVolume'] | undefined;
  /** How loud, from 0 to 1. */
  'prop:ringVolume'?: CcDesktop['ringVolume'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  'attr:ring-device'?: CcDesktop['ringDevice'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  'prop:ringDevice'?: CcDesktop['ringDevice'] | undefined;
  /** Incoming calls are shown as notifications of the desktop while the page is not looked at. */
  'prop:notify'?: CcDesktop['notify'] | undefined;
  /** How many calls ring stands before the title of the page. */
  'bool:title-badge'?: CcDesktop['titleBadge'] | undefined;
  /** How many calls ring stands before the title of the page. */
  'prop:titleBadge'?: CcDesktop['titleBadge'] | undefined;
  /** Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on. */
  'prop:shortcuts'?: CcDesktop['shortcuts'] | undefined;
  /** The backend: an object, or the name of one. Reading gives the object, once it is there. */
  'prop:connector'?: CcDesktop['connector'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  'attr:connector-url'?: CcDesktop['connectorUrl'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  'prop:connectorUrl'?: CcDesktop['connectorUrl'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcDesktop['session'] | undefined;
  /** Writes or masks every number, everywhere. */
  'prop:formatNumber'?: CcDesktop['formatNumber'] | undefined;
  /** Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. */
  'prop:directory'?: CcDesktop['directory'] | undefined;
  /** Id of the call that elements without `call-id` show. */
  'prop:selectedCallId'?: CcDesktop['selectedCallId'] | undefined;
  /** Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. */
  'prop:connectorToken'?: CcDesktop['connectorToken'] | undefined;
  /** The clock to go by; tests give a manual one. */
  'prop:clock'?: CcDesktop['clock'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcDesktop['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcDesktop['strings'] | undefined;
  /** Any request of any element, unless its own event settled it */
  'on:cc-request'?: ((e: CcRequestEvent) => void) | undefined;
  /** Any fact: `detail.fact` names it */
  'on:cc-fact'?: ((e: CcFactEvent) => void) | undefined;
  /** A call rings (screen pop), once */
  'on:cc-call-offered'?: ((e: CustomEvent<CallOfferedDetail>) => void) | undefined;
  /** The customer is connected, once */
  'on:cc-call-connected'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** Wrap-up began, once */
  'on:cc-call-wrapup'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** The agent's part is over, once */
  'on:cc-call-ended'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** A call changed */
  'on:cc-call-changed'?: ((e: CustomEvent<CallChangedDetail>) => void) | undefined;
  /** The agent's state changed */
  'on:cc-agent-state-changed'?: ((e: CustomEvent) => void) | undefined;
  /** The connection to the phone system changed */
  'on:cc-link-changed'?: ((e: CustomEvent) => void) | undefined;
  /** Another call was selected */
  'on:cc-selection-changed'?: ((e: CustomEvent) => void) | undefined;
  /** A request was confirmed */
  'on:cc-request-done'?: ((e: CustomEvent<RequestDoneDetail>) => void) | undefined;
  /** A request failed */
  'on:cc-request-failed'?: ((e: CustomEvent<RequestFailedDetail>) => void) | undefined;
  /** Something was refused */
  'on:cc-problem'?: ((e: CustomEvent<ProblemDetail>) => void) | undefined;
  /** A snapshot is wanted */
  'on:cc-refresh-request'?: ((e: CcRefreshRequestEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcDialpadProps = {
  /** The call as JSON, in place of a session: for its digits */
  call?: unknown | undefined;
  /** The call as JSON, in place of a session: for its digits */
  undefined?: unknown | undefined;
  /** The profile as JSON, in place of a session */
  profile?: unknown | undefined;
  /** The agent as JSON, with `profile`; without one, an agent who is available */
  agent?: unknown | undefined;
  /** What it is for: calls, or digits during one. */
  mode?: CcDialpad['mode'] | undefined;
  /** The number as it was typed, once it is shown. Digits of a call are nobody's to read. */
  value?: CcDialpad['value'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'call-id'?: CcDialpad['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  callId?: CcDialpad['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcDialpad['session'] | undefined;
  /**  */
  dismiss?: CcDialpad['dismiss'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcDialpad['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcDialpad['strings'] | undefined;

  /** Call */
  'oncc-outdial-request'?: ((e: CcRequestEvent<'outdial'>) => void) | undefined;
  /** Digits are to be sent */
  'oncc-send-digits-request'?: ((e: CcRequestEvent<'send-digits'>) => void) | undefined;
  /** Entries of the address book are wanted */
  'oncc-directory-request'?: ((e: CcDirectoryRequestEvent) => void) | undefined;
};

export type CcDialpadSolidJsProps = {
  /** The call as JSON, in place of a session: for its digits */
  'attr:call'?: unknown | undefined;
  /** The call as JSON, in place of a session: for its digits */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, in place of a session */
  'attr:profile'?: unknown | undefined;
  /** The agent as JSON, with `profile`; without one, an agent who is available */
  'attr:agent'?: unknown | undefined;
  /** What it is for: calls, or digits during one. */
  'prop:mode'?: CcDialpad['mode'] | undefined;
  /** The number as it was typed, once it is shown. Digits of a call are nobody's to read. */
  'prop:value'?: CcDialpad['value'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'attr:call-id'?: CcDialpad['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'prop:callId'?: CcDialpad['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcDialpad['session'] | undefined;
  /**  */
  'prop:dismiss'?: CcDialpad['dismiss'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcDialpad['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcDialpad['strings'] | undefined;
  /** Call */
  'on:cc-outdial-request'?: ((e: CcRequestEvent<'outdial'>) => void) | undefined;
  /** Digits are to be sent */
  'on:cc-send-digits-request'?: ((e: CcRequestEvent<'send-digits'>) => void) | undefined;
  /** Entries of the address book are wanted */
  'on:cc-directory-request'?: ((e: CcDirectoryRequestEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcNoticesProps = {
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcNotices['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcNotices['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcNotices['strings'] | undefined;

  /** Try again asks anew, by the request's own event */
  'oncc-request'?: ((e: CcRequestEvent) => void) | undefined;
};

export type CcNoticesSolidJsProps = {
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcNotices['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcNotices['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcNotices['strings'] | undefined;
  /** Try again asks anew, by the request's own event */
  'on:cc-request'?: ((e: CcRequestEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcSessionProps = {
  /**  */
  id?: unknown | undefined;
  /**  */
  undefined?: unknown | undefined;
  /** A snapshot as JSON: the whole truth */
  state?: unknown | undefined;
  /** ms until a request that nothing confirmed has failed. */
  'request-timeout'?: CcSession['requestTimeout'] | undefined;
  /** ms until a request that nothing confirmed has failed. */
  requestTimeout?: CcSession['requestTimeout'] | undefined;
  /** Language of all elements of the session; without it the nearest `lang`. */
  locale?: CcSession['locale'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  'mask-numbers'?: CcSession['maskNumbers'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  maskNumbers?: CcSession['maskNumbers'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  'dial-links'?: CcSession['dialLinks'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  dialLinks?: CcSession['dialLinks'] | undefined;
  /** Incoming calls ring, once in all tabs of the agent. */
  ring?: CcSession['ring'] | undefined;
  /** How loud, from 0 to 1. */
  'ring-volume'?: CcSession['ringVolume'] | undefined;
  /** How loud, from 0 to 1. */
  ringVolume?: CcSession['ringVolume'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  'ring-device'?: CcSession['ringDevice'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  ringDevice?: CcSession['ringDevice'] | undefined;
  /** Incoming calls are shown as notifications of the desktop while the page is not looked at. */
  notify?: CcSession['notify'] | undefined;
  /** How many calls ring stands before the title of the page. */
  'title-badge'?: CcSession['titleBadge'] | undefined;
  /** How many calls ring stands before the title of the page. */
  titleBadge?: CcSession['titleBadge'] | undefined;
  /** Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on. */
  shortcuts?: CcSession['shortcuts'] | undefined;
  /** The backend: an object, or the name of one. Reading gives the object, once it is there. */
  connector?: CcSession['connector'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  'connector-url'?: CcSession['connectorUrl'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  connectorUrl?: CcSession['connectorUrl'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcSession['session'] | undefined;
  /** Writes or masks every number, everywhere. */
  formatNumber?: CcSession['formatNumber'] | undefined;
  /** Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. */
  directory?: CcSession['directory'] | undefined;
  /** Id of the call that elements without `call-id` show. */
  selectedCallId?: CcSession['selectedCallId'] | undefined;
  /** Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. */
  connectorToken?: CcSession['connectorToken'] | undefined;
  /** The clock to go by; tests give a manual one. */
  clock?: CcSession['clock'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcSession['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcSession['strings'] | undefined;

  /** Any request of any element, unless its own event settled it */
  'oncc-request'?: ((e: CcRequestEvent) => void) | undefined;
  /** Any fact: `detail.fact` names it */
  'oncc-fact'?: ((e: CcFactEvent) => void) | undefined;
  /** A call rings (screen pop), once */
  'oncc-call-offered'?: ((e: CustomEvent<CallOfferedDetail>) => void) | undefined;
  /** The customer is connected, once */
  'oncc-call-connected'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** Wrap-up began, once */
  'oncc-call-wrapup'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** The agent's part is over, once */
  'oncc-call-ended'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** A call changed */
  'oncc-call-changed'?: ((e: CustomEvent<CallChangedDetail>) => void) | undefined;
  /** The agent's state changed */
  'oncc-agent-state-changed'?: ((e: CustomEvent) => void) | undefined;
  /** The connection to the phone system changed */
  'oncc-link-changed'?: ((e: CustomEvent) => void) | undefined;
  /** Another call was selected */
  'oncc-selection-changed'?: ((e: CustomEvent) => void) | undefined;
  /** A request was confirmed */
  'oncc-request-done'?: ((e: CustomEvent<RequestDoneDetail>) => void) | undefined;
  /** A request failed */
  'oncc-request-failed'?: ((e: CustomEvent<RequestFailedDetail>) => void) | undefined;
  /** Something was refused */
  'oncc-problem'?: ((e: CustomEvent<ProblemDetail>) => void) | undefined;
  /** A snapshot is wanted */
  'oncc-refresh-request'?: ((e: CcRefreshRequestEvent) => void) | undefined;
};

export type CcSessionSolidJsProps = {
  /**  */
  'attr:id'?: unknown | undefined;
  /**  */
  'prop:undefined'?: unknown | undefined;
  /** A snapshot as JSON: the whole truth */
  'attr:state'?: unknown | undefined;
  /** ms until a request that nothing confirmed has failed. */
  'attr:request-timeout'?: CcSession['requestTimeout'] | undefined;
  /** ms until a request that nothing confirmed has failed. */
  'prop:requestTimeout'?: CcSession['requestTimeout'] | undefined;
  /** Language of all elements of the session; without it the nearest `lang`. */
  'prop:locale'?: CcSession['locale'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  'attr:mask-numbers'?: CcSession['maskNumbers'] | undefined;
  /** How many digits stay visible at the end of numbers. */
  'prop:maskNumbers'?: CcSession['maskNumbers'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  'attr:dial-links'?: CcSession['dialLinks'] | undefined;
  /** Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
with a modifier key, and links outside of it, stay the browser's. */
  'prop:dialLinks'?: CcSession['dialLinks'] | undefined;
  /** Incoming calls ring, once in all tabs of the agent. */
  'prop:ring'?: CcSession['ring'] | undefined;
  /** How loud, from 0 to 1. */
  'attr:ring-volume'?: CcSession['ringVolume'] | undefined;
  /** How loud, from 0 to 1. */
  'prop:ringVolume'?: CcSession['ringVolume'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  'attr:ring-device'?: CcSession['ringDevice'] | undefined;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  'prop:ringDevice'?: CcSession['ringDevice'] | undefined;
  /** Incoming calls are shown as notifications of the desktop while the page is not looked at. */
  'prop:notify'?: CcSession['notify'] | undefined;
  /** How many calls ring stands before the title of the page. */
  'bool:title-badge'?: CcSession['titleBadge'] | undefined;
  /** How many calls ring stands before the title of the page. */
  'prop:titleBadge'?: CcSession['titleBadge'] | undefined;
  /** Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on. */
  'prop:shortcuts'?: CcSession['shortcuts'] | undefined;
  /** The backend: an object, or the name of one. Reading gives the object, once it is there. */
  'prop:connector'?: CcSession['connector'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  'attr:connector-url'?: CcSession['connectorUrl'] | undefined;
  /** Address of the backend of `connector="websocket"`: `wss:`, or relative to the page. */
  'prop:connectorUrl'?: CcSession['connectorUrl'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcSession['session'] | undefined;
  /** Writes or masks every number, everywhere. */
  'prop:formatNumber'?: CcSession['formatNumber'] | undefined;
  /** Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. */
  'prop:directory'?: CcSession['directory'] | undefined;
  /** Id of the call that elements without `call-id` show. */
  'prop:selectedCallId'?: CcSession['selectedCallId'] | undefined;
  /** Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. */
  'prop:connectorToken'?: CcSession['connectorToken'] | undefined;
  /** The clock to go by; tests give a manual one. */
  'prop:clock'?: CcSession['clock'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcSession['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcSession['strings'] | undefined;
  /** Any request of any element, unless its own event settled it */
  'on:cc-request'?: ((e: CcRequestEvent) => void) | undefined;
  /** Any fact: `detail.fact` names it */
  'on:cc-fact'?: ((e: CcFactEvent) => void) | undefined;
  /** A call rings (screen pop), once */
  'on:cc-call-offered'?: ((e: CustomEvent<CallOfferedDetail>) => void) | undefined;
  /** The customer is connected, once */
  'on:cc-call-connected'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** Wrap-up began, once */
  'on:cc-call-wrapup'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** The agent's part is over, once */
  'on:cc-call-ended'?: ((e: CustomEvent<CallDetail>) => void) | undefined;
  /** A call changed */
  'on:cc-call-changed'?: ((e: CustomEvent<CallChangedDetail>) => void) | undefined;
  /** The agent's state changed */
  'on:cc-agent-state-changed'?: ((e: CustomEvent) => void) | undefined;
  /** The connection to the phone system changed */
  'on:cc-link-changed'?: ((e: CustomEvent) => void) | undefined;
  /** Another call was selected */
  'on:cc-selection-changed'?: ((e: CustomEvent) => void) | undefined;
  /** A request was confirmed */
  'on:cc-request-done'?: ((e: CustomEvent<RequestDoneDetail>) => void) | undefined;
  /** A request failed */
  'on:cc-request-failed'?: ((e: CustomEvent<RequestFailedDetail>) => void) | undefined;
  /** Something was refused */
  'on:cc-problem'?: ((e: CustomEvent<ProblemDetail>) => void) | undefined;
  /** A snapshot is wanted */
  'on:cc-refresh-request'?: ((e: CcRefreshRequestEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcTransferDialogProps = {
  /** The call as JSON, in place of a session */
  call?: unknown | undefined;
  /** The call as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The profile as JSON, with `call` */
  profile?: unknown | undefined;
  /** Which request: blind transfer, or consult. */
  mode?: CcTransferDialog['mode'] | undefined;
  /**  */
  open?: CcTransferDialog['open'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'call-id'?: CcTransferDialog['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  callId?: CcTransferDialog['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcTransferDialog['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcTransferDialog['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcTransferDialog['strings'] | undefined;

  /**  */
  ontype?: ((e: CustomEvent) => void) | undefined;
  /** It opened: `mode`, `callId` */
  'oncc-transfer-opened'?: ((e: CustomEvent) => void) | undefined;
  /** It closed: `reason` */
  'oncc-transfer-closed'?: ((e: CustomEvent) => void) | undefined;
  /** Entries of a list are wanted */
  'oncc-directory-request'?: ((e: CcDirectoryRequestEvent) => void) | undefined;
  /** Transfer */
  'oncc-transfer-request'?: ((e: CcRequestEvent<'transfer'>) => void) | undefined;
  /** Consult */
  'oncc-consult-request'?: ((e: CcRequestEvent<'consult'>) => void) | undefined;
};

export type CcTransferDialogSolidJsProps = {
  /** The call as JSON, in place of a session */
  'attr:call'?: unknown | undefined;
  /** The call as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, with `call` */
  'attr:profile'?: unknown | undefined;
  /** Which request: blind transfer, or consult. */
  'prop:mode'?: CcTransferDialog['mode'] | undefined;
  /**  */
  'prop:open'?: CcTransferDialog['open'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'attr:call-id'?: CcTransferDialog['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'prop:callId'?: CcTransferDialog['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcTransferDialog['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcTransferDialog['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcTransferDialog['strings'] | undefined;
  /**  */
  'on:type'?: ((e: CustomEvent) => void) | undefined;
  /** It opened: `mode`, `callId` */
  'on:cc-transfer-opened'?: ((e: CustomEvent) => void) | undefined;
  /** It closed: `reason` */
  'on:cc-transfer-closed'?: ((e: CustomEvent) => void) | undefined;
  /** Entries of a list are wanted */
  'on:cc-directory-request'?: ((e: CcDirectoryRequestEvent) => void) | undefined;
  /** Transfer */
  'on:cc-transfer-request'?: ((e: CcRequestEvent<'transfer'>) => void) | undefined;
  /** Consult */
  'on:cc-consult-request'?: ((e: CcRequestEvent<'consult'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcVariablesProps = {
  /** The call as JSON, in place of a session */
  call?: unknown | undefined;
  /** The call as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The profile as JSON, with `call` */
  profile?: unknown | undefined;
  /** Id of the call; without it the selected call of the session. */
  'call-id'?: CcVariables['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  callId?: CcVariables['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcVariables['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcVariables['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcVariables['strings'] | undefined;

  /** Another number of fields is unsaved */
  'oncc-variables-dirty'?: ((e: CustomEvent<VariablesDirtyDetail>) => void) | undefined;
  /** Save */
  'oncc-save-variables-request'?: ((e: CcRequestEvent<'save-variables'>) => void) | undefined;
};

export type CcVariablesSolidJsProps = {
  /** The call as JSON, in place of a session */
  'attr:call'?: unknown | undefined;
  /** The call as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, with `call` */
  'attr:profile'?: unknown | undefined;
  /** Id of the call; without it the selected call of the session. */
  'attr:call-id'?: CcVariables['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'prop:callId'?: CcVariables['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcVariables['session'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcVariables['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcVariables['strings'] | undefined;
  /** Another number of fields is unsaved */
  'on:cc-variables-dirty'?: ((e: CustomEvent<VariablesDirtyDetail>) => void) | undefined;
  /** Save */
  'on:cc-save-variables-request'?: ((e: CcRequestEvent<'save-variables'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CcWrapupProps = {
  /** The call as JSON, in place of a session */
  call?: unknown | undefined;
  /** The call as JSON, in place of a session */
  undefined?: unknown | undefined;
  /** The profile as JSON, with `call` */
  profile?: unknown | undefined;
  /** The reason chosen at first (`defaultValue`) */
  value?: CcWrapup['defaultValue'] | undefined;
  /** The reason chosen at first (`defaultValue`) */
  defaultValue?: CcWrapup['defaultValue'] | undefined;
  /**  */
  name?: CcWrapup['name'] | undefined;
  /** A reason must be chosen, also where the profile does not ask for one. */
  required?: CcWrapup['required'] | undefined;
  /**  */
  disabled?: CcWrapup['disabled'] | undefined;
  /** Without its own Submit: a page calls `submit()`. */
  'without-submit'?: CcWrapup['withoutSubmit'] | undefined;
  /** Without its own Submit: a page calls `submit()`. */
  withoutSubmit?: CcWrapup['withoutSubmit'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'call-id'?: CcWrapup['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  callId?: CcWrapup['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  session?: CcWrapup['session'] | undefined;
  /** What the agent notes. */
  note?: CcWrapup['note'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  store?: CcWrapup['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  strings?: CcWrapup['strings'] | undefined;

  /** Another reason was chosen */
  oninput?: ((e: Event) => void) | undefined;
  /** Another reason was chosen */
  onchange?: ((e: Event) => void) | undefined;
  /** Submit */
  'oncc-wrapup-request'?: ((e: CcRequestEvent<'wrapup'>) => void) | undefined;
  /** Save, of what is unsaved */
  'oncc-save-variables-request'?: ((e: CcRequestEvent<'save-variables'>) => void) | undefined;
  /** The call guide, when it is submitted from here */
  'oncc-submit-guide-request'?: ((e: CcRequestEvent<'submit-guide'>) => void) | undefined;
  /** More time */
  'oncc-extend-wrapup-request'?: ((e: CcRequestEvent<'extend-wrapup'>) => void) | undefined;
};

export type CcWrapupSolidJsProps = {
  /** The call as JSON, in place of a session */
  'attr:call'?: unknown | undefined;
  /** The call as JSON, in place of a session */
  'prop:undefined'?: unknown | undefined;
  /** The profile as JSON, with `call` */
  'attr:profile'?: unknown | undefined;
  /** The reason chosen at first (`defaultValue`) */
  'attr:value'?: CcWrapup['defaultValue'] | undefined;
  /** The reason chosen at first (`defaultValue`) */
  'prop:defaultValue'?: CcWrapup['defaultValue'] | undefined;
  /**  */
  'prop:name'?: CcWrapup['name'] | undefined;
  /** A reason must be chosen, also where the profile does not ask for one. */
  'prop:required'?: CcWrapup['required'] | undefined;
  /**  */
  'prop:disabled'?: CcWrapup['disabled'] | undefined;
  /** Without its own Submit: a page calls `submit()`. */
  'bool:without-submit'?: CcWrapup['withoutSubmit'] | undefined;
  /** Without its own Submit: a page calls `submit()`. */
  'prop:withoutSubmit'?: CcWrapup['withoutSubmit'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'attr:call-id'?: CcWrapup['callId'] | undefined;
  /** Id of the call; without it the selected call of the session. */
  'prop:callId'?: CcWrapup['callId'] | undefined;
  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  'prop:session'?: CcWrapup['session'] | undefined;
  /** What the agent notes. */
  'prop:note'?: CcWrapup['note'] | undefined;
  /** A store of `createStore()`, in place of a session. */
  'prop:store'?: CcWrapup['store'] | undefined;
  /** A page's own words for this element: values or functions. */
  'prop:strings'?: CcWrapup['strings'] | undefined;
  /** Another reason was chosen */
  'on:input'?: ((e: Event) => void) | undefined;
  /** Another reason was chosen */
  'on:change'?: ((e: Event) => void) | undefined;
  /** Submit */
  'on:cc-wrapup-request'?: ((e: CcRequestEvent<'wrapup'>) => void) | undefined;
  /** Save, of what is unsaved */
  'on:cc-save-variables-request'?: ((e: CcRequestEvent<'save-variables'>) => void) | undefined;
  /** The call guide, when it is submitted from here */
  'on:cc-submit-guide-request'?: ((e: CcRequestEvent<'submit-guide'>) => void) | undefined;
  /** More time */
  'on:cc-extend-wrapup-request'?: ((e: CcRequestEvent<'extend-wrapup'>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * The agent's state: Available and Idle codes to choose from, and the RONA popover that offers both.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `agent`/`undefined`: The agent as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `agent`
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `agent`: The agent, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `agent`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-agent-state-request`: Another state is wanted
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: The button that shows the state and opens the menu
   * - `menu`: The menu of states
   * - `popover`: The RONA popover
   * - `action`: A choice in the RONA popover; also `action-agent-state`
   * - `timer`: Time in this state
   * - `reason`: What failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `rona`: The agent missed a call
   * - `pending`: A change is in flight
   */
  'cc-agent-state': Partial<CcAgentStateProps & BaseProps<CcAgentState> & BaseEvents>;

  /**
   * One call: the contact request popover while it is offered, the Interaction Control panes while it
   * is connected.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-answer-request`: The agent wants to answer
   * - `cc-decline-request`: The agent declines
   * - `cc-cancel-call-request`: Cancel of an outdial that rings
   * - `cc-end-call-request`: End
   * - `cc-hold-request`: Hold a party
   * - `cc-resume-request`: Resume a party
   * - `cc-target-request`: Whom to transfer to, or to consult: a page's own picker
   * - `cc-transfer-request`: Transfer
   * - `cc-consult-request`: Consult
   * - `cc-mute-request`: Mute
   * - `cc-unmute-request`: Unmute
   * - `cc-pause-recording-request`: Pause recording
   * - `cc-resume-recording-request`: Start recording
   * - `cc-cancel-consult-request`: Cancel consult
   * - `cc-end-consult-request`: End consult
   * - `cc-exit-consult-request`: Exit consult (consulted agent)
   * - `cc-complete-transfer-request`: Transfer to the party
   * - `cc-conference-request`: Conference
   * - `cc-end-conference-request`: End conference
   * - `cc-exit-conference-request`: Exit conference
   * - `cc-send-digits-request`: Digits are to be sent
   * - `cc-switch-request`: Hold the other call, resume this one
   * - `cc-custom-request`: A button of the host's own
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `before`: Above the call's own content
   * - `after`: Below the call's own content
   * - `popover`: In the contact request popover, below its variables
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: A pane: the offer, the customer's, the other party's
   * - `strip`: The state strip of a pane
   * - `timer`: The call timer
   * - `name`: Who is on the call
   * - `number`: The party's number
   * - `actions`: The group of action buttons
   * - `action`: Each action's button; also `action-<type>`
   * - `fact`: A fact in the place of a button, or beside the buttons
   * - `reason`: The line that says why an action is off, or what failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `offered`: The call rings
   * - `connected`: The call is connected
   * - `held`: The customer is on hold
   * - `wrapup`: The call is in wrap-up
   * - `pending`: A request of this call is in flight
   * - `offline`: The state shown is the last known one
   */
  'cc-call-card': Partial<CcCallCardProps & BaseProps<CcCallCard> & BaseEvents>;

  /**
   * The call guide of a campaign: questions that follow from the answers, one at a time, then all answers
   * to be looked through and submitted. What was answered is kept through updates, moves, a lost line and
   * a reload of the tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `bare`: undefined (property only)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-submit-guide-request`: Submit
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus() => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `progress`: How far it is, in words
   * - `answers`: The answers so far
   * - `question`: The question that is asked
   * - `field`: Where it is answered
   * - `reason`: What is wrong with the answer, or what failed
   * - `action`: Each action's button; also `action-back`, `action-next`, `action-submit-guide`
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `submitting`: The answers are on their way
   * - `submitted`: The backend has them
   */
  'cc-call-guide': Partial<CcCallGuideProps & BaseProps<CcCallGuide> & BaseEvents>;

  /**
   * Agent interaction history: earlier interactions by day, all or calls only; to be called again, or edited before.
   * Where the page has no dialpad for that, it opens one of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `history`/`undefined`: Its entries as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `history`
   * - `agent`/`undefined`: The agent as JSON, with `history`; without one, an agent who is available
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `history`: Interactions, in place of a session: objects or JSON. (property only)
   * - `profile`: The profile that goes with `history`: object or JSON. (property only)
   * - `agent`: The agent who goes with `history`: object or JSON. (property only)
   * - `bare`: undefined (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-outdial-request`: Click to call
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-history-height`: How high it grows before its list scrolls (default: `564px`)
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `tab`: A tab
   * - `row`: An interaction
   * - `action`: A button of a row; also `action-outdial`, `action-edit`
   * - `reason`: Why nobody can be called, or what failed
   */
  'cc-call-history': Partial<CcCallHistoryProps & BaseProps<CcCallHistory> & BaseEvents>;

  /**
   * The task list: every call of the agent, and the popovers of those that ring.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `calls`/`undefined`: The calls as JSON, in place of a session
   * - `placement`: Where popovers stand: in the list, or in a corner of the window.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `calls`: Calls, in place of a session: objects or JSON. (property only)
   * - `shown`: Id of a call whose offer is shown elsewhere on the page: it gets no popover here. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `call:<callId>:before`: Above the content of a call's popover
   * - `call:<callId>:after`: Below the content of a call's popover
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `task`: A call's row
   * - `timer`: A call's timer
   * - `popovers`: The popovers of the calls that ring
   */
  'cc-call-list': Partial<CcCallListProps & BaseProps<CcCallList> & BaseEvents>;

  /**
   * Preview campaign: an icon, and behind it the contact to look at, Call and Skip. Nothing else is
   * blocked by it: End, and a call that rings, stay in reach.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `campaign`/`undefined`: The campaign as JSON, in place of a session
   * - `agent`/`undefined`: The agent as JSON, with `campaign`
   * - `profile`/`undefined`: The profile as JSON, with `campaign`
   * - `open`: The dialog is open.
   * - `with-label`/`withLabel`: The words stand beside the icon.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `campaign`: The campaign, in place of a session: object or JSON. (property only)
   * - `agent`: The agent that goes with `campaign`: object or JSON. (property only)
   * - `profile`: The profile that goes with `campaign`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-campaign-opened`: It opened: `campaignId`, `contactId`
   * - `cc-campaign-closed`: It closed: `reason`
   * - `cc-campaign-call-request`: Call
   * - `cc-campaign-skip-request`: Skip
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show() => void`: Opens the dialog, and brings the focus to it.
   * - `close() => void`: Closes it.
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: The icon that opens it
   * - `label`: Its words; hidden from sight without `with-label`
   * - `pane`: The dialog
   * - `strip`: Its state strip
   * - `timer`: How long the contact is the agent's
   * - `name`: Who is to be called
   * - `number`: Which number
   * - `fact`: A detail of the contact
   * - `actions`: The group of buttons
   * - `action`: Each action's button; also `action-campaign-call`, `action-campaign-skip`
   * - `reason`: Why an action is off, or what failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `pending`: Call or Skip is in flight
   */
  'cc-campaign-contact': Partial<CcCampaignContactProps & BaseProps<CcCampaignContact> & BaseEvents>;

  /**
   * The whole voice desktop, laid out for agents. It is a session itself; inside another one it takes
   * part in that, unless it has a connector or a state of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `id`/`undefined`: undefined
   * - `state`/`undefined`: A snapshot as JSON: the whole truth
   * - `request-timeout`/`requestTimeout`: ms until a request that nothing confirmed has failed.
   * - `locale`: Language of all elements of the session; without it the nearest `lang`.
   * - `mask-numbers`/`maskNumbers`: How many digits stay visible at the end of numbers.
   * - `dial-links`/`dialLinks`: Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
   * with a modifier key, and links outside of it, stay the browser's.
   * - `ring`: Incoming calls ring, once in all tabs of the agent.
   * - `ring-volume`/`ringVolume`: How loud, from 0 to 1.
   * - `ring-device`/`ringDevice`: Where it rings: id of an audio output device; without it, where the page's other sound is.
   * - `notify`: Incoming calls are shown as notifications of the desktop while the page is not looked at.
   * - `title-badge`/`titleBadge`: How many calls ring stands before the title of the page.
   * - `shortcuts`: Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
   * changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on.
   * - `connector`: The backend: an object, or the name of one. Reading gives the object, once it is there.
   * - `connector-url`/`connectorUrl`: Address of the backend of `connector="websocket"`: `wss:`, or relative to the page.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `state`: All that is known, frozen; set it to a snapshot (object or JSON), or null. (property only) (readonly)
   * - `formatNumber`: Writes or masks every number, everywhere. (property only)
   * - `directory`: Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. (property only)
   * - `selectedCallId`: Id of the call that elements without `call-id` show. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   * - `connectorToken`: Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. (property only)
   * - `clock`: The clock to go by; tests give a manual one. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-request`: Any request of any element, unless its own event settled it
   * - `cc-fact`: Any fact: `detail.fact` names it
   * - `cc-call-offered`: A call rings (screen pop), once
   * - `cc-call-connected`: The customer is connected, once
   * - `cc-call-wrapup`: Wrap-up began, once
   * - `cc-call-ended`: The agent's part is over, once
   * - `cc-call-changed`: A call changed
   * - `cc-agent-state-changed`: The agent's state changed
   * - `cc-link-changed`: The connection to the phone system changed
   * - `cc-selection-changed`: Another call was selected
   * - `cc-request-done`: A request was confirmed
   * - `cc-request-failed`: A request failed
   * - `cc-problem`: Something was refused
   * - `cc-refresh-request`: A snapshot is wanted
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `call:<callId>:before`: Above the content of a call's card
   * - `call:<callId>:after`: Below the content of a call's card
   * - `(default)`: The elements of the session, and anything else
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `apply(update: UpdateInput | UpdateInput[] | string) => void`: Applies what the backend says: an update, or several in order. Never throws.
   * - `request(input: CommandInput | { id: string }) => Promise<Result>`: Asks the backend, as an element would: fires the events, then the connector. Never rejects.
   * - `queryDirectory(query: DirectoryQuery, signal?: AbortSignal) => Promise<DirectoryPage>`: Entries of the directory: from whoever answers first of the page, `directory`, the connector.
   * - `dial(number: string, options: { aniId?: string; name?: string; edit?: boolean } = {}, options.aniId, options.name, options.edit) => Promise<Result>`: Calls a number, by the rules of the dialpad: `invalid` with `fields.number` when it must not be dialled,
   * `needs-confirmation` when something in it had to be taken out (it then stands in the dialpad, if the page has
   * one). Never rejects.
   * - `refresh() => void`: Asks for a snapshot.
   * - `select(selector: (state: State) => T, callback: (value: T) => void, options?: { signal?: AbortSignal }) => void`: Calls back with a part of the state, now and whenever it changed.
   * - `settled() => Promise<void>`: Resolves when connectors and languages are loaded and all elements of the session are rendered.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `header`: Agent state, connection, campaign contact, outdial
   * - `tool`: The button Outdial call
   * - `auxiliary`: Auxiliary information: call guide and history
   * - `list`: The task list
   * - `main`: Card and wrap-up
   * - `notices`: Messages to the agent
   */
  'cc-desktop': Partial<CcDesktopProps & BaseProps<CcDesktop> & BaseEvents>;

  /**
   * Outdial: address book, keypad, outdial ANI, Call. Or the digits that are sent during a call.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session: for its digits
   * - `profile`/`undefined`: The profile as JSON, in place of a session
   * - `agent`/`undefined`: The agent as JSON, with `profile`; without one, an agent who is available
   * - `mode`: What it is for: calls, or digits during one.
   * - `value`: The number as it was typed, once it is shown. Digits of a call are nobody's to read.
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `agent`: The agent, with `profile`: object or JSON. (property only)
   * - `dismiss`: undefined (property only)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-outdial-request`: Call
   * - `cc-send-digits-request`: Digits are to be sent
   * - `cc-directory-request`: Entries of the address book are wanted
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `tab`: A tab
   * - `row`: An entry of the address book
   * - `key`: A key of the keypad
   * - `fact`: The digits that were sent
   * - `action`: The button that calls; also `action-outdial`
   * - `reason`: Why nobody can be called, or what failed
   */
  'cc-dialpad': Partial<CcDialpadProps & BaseProps<CcDialpad> & BaseEvents>;

  /**
   * Messages to the agent: what failed, what the phone system says, a line that is down. What belongs to
   * a call whose card is on the page stands there instead.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-request`: Try again asks anew, by the request's own event
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `notice`: One message
   */
  'cc-notices': Partial<CcNoticesProps & BaseProps<CcNotices> & BaseEvents>;

  /**
   * Provider of one agent's session to all elements inside it, or that name its id; no box of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `id`/`undefined`: undefined
   * - `state`/`undefined`: A snapshot as JSON: the whole truth
   * - `request-timeout`/`requestTimeout`: ms until a request that nothing confirmed has failed.
   * - `locale`: Language of all elements of the session; without it the nearest `lang`.
   * - `mask-numbers`/`maskNumbers`: How many digits stay visible at the end of numbers.
   * - `dial-links`/`dialLinks`: Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
   * with a modifier key, and links outside of it, stay the browser's.
   * - `ring`: Incoming calls ring, once in all tabs of the agent.
   * - `ring-volume`/`ringVolume`: How loud, from 0 to 1.
   * - `ring-device`/`ringDevice`: Where it rings: id of an audio output device; without it, where the page's other sound is.
   * - `notify`: Incoming calls are shown as notifications of the desktop while the page is not looked at.
   * - `title-badge`/`titleBadge`: How many calls ring stands before the title of the page.
   * - `shortcuts`: Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
   * changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on.
   * - `connector`: The backend: an object, or the name of one. Reading gives the object, once it is there.
   * - `connector-url`/`connectorUrl`: Address of the backend of `connector="websocket"`: `wss:`, or relative to the page.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `formatNumber`: Writes or masks every number, everywhere. (property only)
   * - `directory`: Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. (property only)
   * - `state`: All that is known, frozen; set it to a snapshot (object or JSON), or null. (property only) (readonly)
   * - `selectedCallId`: Id of the call that elements without `call-id` show. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   * - `connectorToken`: Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. (property only)
   * - `clock`: The clock to go by; tests give a manual one. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-request`: Any request of any element, unless its own event settled it
   * - `cc-fact`: Any fact: `detail.fact` names it
   * - `cc-call-offered`: A call rings (screen pop), once
   * - `cc-call-connected`: The customer is connected, once
   * - `cc-call-wrapup`: Wrap-up began, once
   * - `cc-call-ended`: The agent's part is over, once
   * - `cc-call-changed`: A call changed
   * - `cc-agent-state-changed`: The agent's state changed
   * - `cc-link-changed`: The connection to the phone system changed
   * - `cc-selection-changed`: Another call was selected
   * - `cc-request-done`: A request was confirmed
   * - `cc-request-failed`: A request failed
   * - `cc-problem`: Something was refused
   * - `cc-refresh-request`: A snapshot is wanted
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The elements of the session, and anything else
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `apply(update: UpdateInput | UpdateInput[] | string) => void`: Applies what the backend says: an update, or several in order. Never throws.
   * - `request(input: CommandInput | { id: string }) => Promise<Result>`: Asks the backend, as an element would: fires the events, then the connector. Never rejects.
   * - `queryDirectory(query: DirectoryQuery, signal?: AbortSignal) => Promise<DirectoryPage>`: Entries of the directory: from whoever answers first of the page, `directory`, the connector.
   * - `dial(number: string, options: { aniId?: string; name?: string; edit?: boolean } = {}, options.aniId, options.name, options.edit) => Promise<Result>`: Calls a number, by the rules of the dialpad: `invalid` with `fields.number` when it must not be dialled,
   * `needs-confirmation` when something in it had to be taken out (it then stands in the dialpad, if the page has
   * one). Never rejects.
   * - `refresh() => void`: Asks for a snapshot.
   * - `select(selector: (state: State) => T, callback: (value: T) => void, options?: { signal?: AbortSignal }) => void`: Calls back with a part of the state, now and whenever it changed.
   * - `settled() => Promise<void>`: Resolves when connectors and languages are loaded and all elements of the session are rendered.
   */
  'cc-session': Partial<CcSessionProps & BaseProps<CcSession> & BaseEvents>;

  /**
   * Transfer request and Consult request: agents, queues and entry points, or a number. It does not block
   * the page: End, and a call that rings, stay in reach.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `mode`: Which request: blind transfer, or consult.
   * - `open`: undefined
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `type`: undefined
   * - `cc-transfer-opened`: It opened: `mode`, `callId`
   * - `cc-transfer-closed`: It closed: `reason`
   * - `cc-directory-request`: Entries of a list are wanted
   * - `cc-transfer-request`: Transfer
   * - `cc-consult-request`: Consult
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show({ mode, callId }: { mode?: 'transfer' | 'consult'; callId?: string } = {}) => void`: Opens it. Without a `callId` it is about the call of `call-id`, or the selected one.
   * - `close() => void`: Closes it; what was typed is given up.
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `tab`: A tab
   * - `row`: An entry of a list
   * - `fact`: What will be done, and what to know before
   * - `action`: The button that sends; also `action-transfer`, `action-consult`
   * - `reason`: Why it cannot be sent, or what failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `open`: It is open
   * - `sending`: The request is in flight
   */
  'cc-transfer-dialog': Partial<CcTransferDialogProps & BaseProps<CcTransferDialog> & BaseEvents>;

  /**
   * Call-associated data: up to 30 variables in the administrator's order, to read, copy, edit, save. What
   * is typed is kept through updates, moves, other calls and a reload of the tab; secure values stay in
   * the page.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `dirty`: There are changes that are not saved. (property only) (readonly)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-variables-dirty`: Another number of fields is unsaved
   * - `cc-save-variables-request`: Save
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `save() => Promise<Result>`: Saves what changed. Resolves when an update confirmed it; of fields that cannot be saved as they
   * are, the first gets the focus and nothing is sent.
   * - `revert() => void`: Takes back what was typed.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `row`: A variable
   * - `label`: A variable's name
   * - `value`: A value to read
   * - `field`: A value to edit
   * - `messages`: What was replaced, or could not be saved
   * - `bar`: What is unsaved, Revert, Save
   * - `action`: Each action's button; also `action-save-variables`, `action-revert`
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `dirty`: There are unsaved changes
   * - `saving`: They are on their way
   */
  'cc-variables': Partial<CcVariablesProps & BaseProps<CcVariables> & BaseEvents>;

  /**
   * Wrap-up reasons: search, choose, note, submit. Form-associated: its value is the reason's id. What
   * the agent typed is kept through updates, moves and a reload of the tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `value`/`defaultValue`: The reason chosen at first (`defaultValue`)
   * - `name`: undefined
   * - `required`: A reason must be chosen, also where the profile does not ask for one.
   * - `disabled`: undefined
   * - `without-submit`/`withoutSubmit`: Without its own Submit: a page calls `submit()`.
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `value`: Id of the chosen reason; '' when there is none. (property only)
   * - `note`: What the agent notes. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: Another reason was chosen
   * - `change`: Another reason was chosen
   * - `cc-wrapup-request`: Submit
   * - `cc-save-variables-request`: Save, of what is unsaved
   * - `cc-submit-guide-request`: The call guide, when it is submitted from here
   * - `cc-extend-wrapup-request`: More time
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   * - `submit() => Promise<Result>`: Sends the reason and the note. Without a reason the profile's default is used, unless one is
   * required: then the agent is asked for it. Whether data of the call is unsaved, or its guide not
   * submitted, is not asked here: a page that calls this has decided (`cc-variables` knows: `dirty`,
   * `save()`); what is lost is told.
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `strip`: The state strip with the time that is left
   * - `timer`: The time that is left, or passed
   * - `name`: The heading
   * - `action`: Each action's button; also `action-wrapup`, `action-extend-wrapup`
   * - `reason`: What is missing, or what failed
   * - `unsaved`: Data of the call is not saved, or its guide not submitted: a line, or the question when Submit was pressed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `submitting`: The request is in flight
   * - `invalid`: A reason is required and none is chosen
   */
  'cc-wrapup': Partial<CcWrapupProps & BaseProps<CcWrapup> & BaseEvents>;
};

export type CustomElementsSolidJs = {
  /**
   * The agent's state: Available and Idle codes to choose from, and the RONA popover that offers both.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `agent`/`undefined`: The agent as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `agent`
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `agent`: The agent, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `agent`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-agent-state-request`: Another state is wanted
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: The button that shows the state and opens the menu
   * - `menu`: The menu of states
   * - `popover`: The RONA popover
   * - `action`: A choice in the RONA popover; also `action-agent-state`
   * - `timer`: Time in this state
   * - `reason`: What failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `rona`: The agent missed a call
   * - `pending`: A change is in flight
   */
  'cc-agent-state': Partial<
    CcAgentStateProps & CcAgentStateSolidJsProps & BaseProps<CcAgentState> & BaseEvents
  >;

  /**
   * One call: the contact request popover while it is offered, the Interaction Control panes while it
   * is connected.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-answer-request`: The agent wants to answer
   * - `cc-decline-request`: The agent declines
   * - `cc-cancel-call-request`: Cancel of an outdial that rings
   * - `cc-end-call-request`: End
   * - `cc-hold-request`: Hold a party
   * - `cc-resume-request`: Resume a party
   * - `cc-target-request`: Whom to transfer to, or to consult: a page's own picker
   * - `cc-transfer-request`: Transfer
   * - `cc-consult-request`: Consult
   * - `cc-mute-request`: Mute
   * - `cc-unmute-request`: Unmute
   * - `cc-pause-recording-request`: Pause recording
   * - `cc-resume-recording-request`: Start recording
   * - `cc-cancel-consult-request`: Cancel consult
   * - `cc-end-consult-request`: End consult
   * - `cc-exit-consult-request`: Exit consult (consulted agent)
   * - `cc-complete-transfer-request`: Transfer to the party
   * - `cc-conference-request`: Conference
   * - `cc-end-conference-request`: End conference
   * - `cc-exit-conference-request`: Exit conference
   * - `cc-send-digits-request`: Digits are to be sent
   * - `cc-switch-request`: Hold the other call, resume this one
   * - `cc-custom-request`: A button of the host's own
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `before`: Above the call's own content
   * - `after`: Below the call's own content
   * - `popover`: In the contact request popover, below its variables
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: A pane: the offer, the customer's, the other party's
   * - `strip`: The state strip of a pane
   * - `timer`: The call timer
   * - `name`: Who is on the call
   * - `number`: The party's number
   * - `actions`: The group of action buttons
   * - `action`: Each action's button; also `action-<type>`
   * - `fact`: A fact in the place of a button, or beside the buttons
   * - `reason`: The line that says why an action is off, or what failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `offered`: The call rings
   * - `connected`: The call is connected
   * - `held`: The customer is on hold
   * - `wrapup`: The call is in wrap-up
   * - `pending`: A request of this call is in flight
   * - `offline`: The state shown is the last known one
   */
  'cc-call-card': Partial<CcCallCardProps & CcCallCardSolidJsProps & BaseProps<CcCallCard> & BaseEvents>;

  /**
   * The call guide of a campaign: questions that follow from the answers, one at a time, then all answers
   * to be looked through and submitted. What was answered is kept through updates, moves, a lost line and
   * a reload of the tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `bare`: undefined (property only)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-submit-guide-request`: Submit
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus() => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `progress`: How far it is, in words
   * - `answers`: The answers so far
   * - `question`: The question that is asked
   * - `field`: Where it is answered
   * - `reason`: What is wrong with the answer, or what failed
   * - `action`: Each action's button; also `action-back`, `action-next`, `action-submit-guide`
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `submitting`: The answers are on their way
   * - `submitted`: The backend has them
   */
  'cc-call-guide': Partial<CcCallGuideProps & CcCallGuideSolidJsProps & BaseProps<CcCallGuide> & BaseEvents>;

  /**
   * Agent interaction history: earlier interactions by day, all or calls only; to be called again, or edited before.
   * Where the page has no dialpad for that, it opens one of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `history`/`undefined`: Its entries as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `history`
   * - `agent`/`undefined`: The agent as JSON, with `history`; without one, an agent who is available
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `history`: Interactions, in place of a session: objects or JSON. (property only)
   * - `profile`: The profile that goes with `history`: object or JSON. (property only)
   * - `agent`: The agent who goes with `history`: object or JSON. (property only)
   * - `bare`: undefined (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-outdial-request`: Click to call
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-history-height`: How high it grows before its list scrolls (default: `564px`)
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `tab`: A tab
   * - `row`: An interaction
   * - `action`: A button of a row; also `action-outdial`, `action-edit`
   * - `reason`: Why nobody can be called, or what failed
   */
  'cc-call-history': Partial<
    CcCallHistoryProps & CcCallHistorySolidJsProps & BaseProps<CcCallHistory> & BaseEvents
  >;

  /**
   * The task list: every call of the agent, and the popovers of those that ring.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `calls`/`undefined`: The calls as JSON, in place of a session
   * - `placement`: Where popovers stand: in the list, or in a corner of the window.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `calls`: Calls, in place of a session: objects or JSON. (property only)
   * - `shown`: Id of a call whose offer is shown elsewhere on the page: it gets no popover here. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `call:<callId>:before`: Above the content of a call's popover
   * - `call:<callId>:after`: Below the content of a call's popover
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `task`: A call's row
   * - `timer`: A call's timer
   * - `popovers`: The popovers of the calls that ring
   */
  'cc-call-list': Partial<CcCallListProps & CcCallListSolidJsProps & BaseProps<CcCallList> & BaseEvents>;

  /**
   * Preview campaign: an icon, and behind it the contact to look at, Call and Skip. Nothing else is
   * blocked by it: End, and a call that rings, stay in reach.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `campaign`/`undefined`: The campaign as JSON, in place of a session
   * - `agent`/`undefined`: The agent as JSON, with `campaign`
   * - `profile`/`undefined`: The profile as JSON, with `campaign`
   * - `open`: The dialog is open.
   * - `with-label`/`withLabel`: The words stand beside the icon.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `campaign`: The campaign, in place of a session: object or JSON. (property only)
   * - `agent`: The agent that goes with `campaign`: object or JSON. (property only)
   * - `profile`: The profile that goes with `campaign`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-campaign-opened`: It opened: `campaignId`, `contactId`
   * - `cc-campaign-closed`: It closed: `reason`
   * - `cc-campaign-call-request`: Call
   * - `cc-campaign-skip-request`: Skip
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show() => void`: Opens the dialog, and brings the focus to it.
   * - `close() => void`: Closes it.
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: The icon that opens it
   * - `label`: Its words; hidden from sight without `with-label`
   * - `pane`: The dialog
   * - `strip`: Its state strip
   * - `timer`: How long the contact is the agent's
   * - `name`: Who is to be called
   * - `number`: Which number
   * - `fact`: A detail of the contact
   * - `actions`: The group of buttons
   * - `action`: Each action's button; also `action-campaign-call`, `action-campaign-skip`
   * - `reason`: Why an action is off, or what failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `pending`: Call or Skip is in flight
   */
  'cc-campaign-contact': Partial<
    CcCampaignContactProps & CcCampaignContactSolidJsProps & BaseProps<CcCampaignContact> & BaseEvents
  >;

  /**
   * The whole voice desktop, laid out for agents. It is a session itself; inside another one it takes
   * part in that, unless it has a connector or a state of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `id`/`undefined`: undefined
   * - `state`/`undefined`: A snapshot as JSON: the whole truth
   * - `request-timeout`/`requestTimeout`: ms until a request that nothing confirmed has failed.
   * - `locale`: Language of all elements of the session; without it the nearest `lang`.
   * - `mask-numbers`/`maskNumbers`: How many digits stay visible at the end of numbers.
   * - `dial-links`/`dialLinks`: Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
   * with a modifier key, and links outside of it, stay the browser's.
   * - `ring`: Incoming calls ring, once in all tabs of the agent.
   * - `ring-volume`/`ringVolume`: How loud, from 0 to 1.
   * - `ring-device`/`ringDevice`: Where it rings: id of an audio output device; without it, where the page's other sound is.
   * - `notify`: Incoming calls are shown as notifications of the desktop while the page is not looked at.
   * - `title-badge`/`titleBadge`: How many calls ring stands before the title of the page.
   * - `shortcuts`: Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
   * changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on.
   * - `connector`: The backend: an object, or the name of one. Reading gives the object, once it is there.
   * - `connector-url`/`connectorUrl`: Address of the backend of `connector="websocket"`: `wss:`, or relative to the page.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `state`: All that is known, frozen; set it to a snapshot (object or JSON), or null. (property only) (readonly)
   * - `formatNumber`: Writes or masks every number, everywhere. (property only)
   * - `directory`: Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. (property only)
   * - `selectedCallId`: Id of the call that elements without `call-id` show. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   * - `connectorToken`: Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. (property only)
   * - `clock`: The clock to go by; tests give a manual one. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-request`: Any request of any element, unless its own event settled it
   * - `cc-fact`: Any fact: `detail.fact` names it
   * - `cc-call-offered`: A call rings (screen pop), once
   * - `cc-call-connected`: The customer is connected, once
   * - `cc-call-wrapup`: Wrap-up began, once
   * - `cc-call-ended`: The agent's part is over, once
   * - `cc-call-changed`: A call changed
   * - `cc-agent-state-changed`: The agent's state changed
   * - `cc-link-changed`: The connection to the phone system changed
   * - `cc-selection-changed`: Another call was selected
   * - `cc-request-done`: A request was confirmed
   * - `cc-request-failed`: A request failed
   * - `cc-problem`: Something was refused
   * - `cc-refresh-request`: A snapshot is wanted
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `call:<callId>:before`: Above the content of a call's card
   * - `call:<callId>:after`: Below the content of a call's card
   * - `(default)`: The elements of the session, and anything else
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `apply(update: UpdateInput | UpdateInput[] | string) => void`: Applies what the backend says: an update, or several in order. Never throws.
   * - `request(input: CommandInput | { id: string }) => Promise<Result>`: Asks the backend, as an element would: fires the events, then the connector. Never rejects.
   * - `queryDirectory(query: DirectoryQuery, signal?: AbortSignal) => Promise<DirectoryPage>`: Entries of the directory: from whoever answers first of the page, `directory`, the connector.
   * - `dial(number: string, options: { aniId?: string; name?: string; edit?: boolean } = {}, options.aniId, options.name, options.edit) => Promise<Result>`: Calls a number, by the rules of the dialpad: `invalid` with `fields.number` when it must not be dialled,
   * `needs-confirmation` when something in it had to be taken out (it then stands in the dialpad, if the page has
   * one). Never rejects.
   * - `refresh() => void`: Asks for a snapshot.
   * - `select(selector: (state: State) => T, callback: (value: T) => void, options?: { signal?: AbortSignal }) => void`: Calls back with a part of the state, now and whenever it changed.
   * - `settled() => Promise<void>`: Resolves when connectors and languages are loaded and all elements of the session are rendered.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `header`: Agent state, connection, campaign contact, outdial
   * - `tool`: The button Outdial call
   * - `auxiliary`: Auxiliary information: call guide and history
   * - `list`: The task list
   * - `main`: Card and wrap-up
   * - `notices`: Messages to the agent
   */
  'cc-desktop': Partial<CcDesktopProps & CcDesktopSolidJsProps & BaseProps<CcDesktop> & BaseEvents>;

  /**
   * Outdial: address book, keypad, outdial ANI, Call. Or the digits that are sent during a call.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session: for its digits
   * - `profile`/`undefined`: The profile as JSON, in place of a session
   * - `agent`/`undefined`: The agent as JSON, with `profile`; without one, an agent who is available
   * - `mode`: What it is for: calls, or digits during one.
   * - `value`: The number as it was typed, once it is shown. Digits of a call are nobody's to read.
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `agent`: The agent, with `profile`: object or JSON. (property only)
   * - `dismiss`: undefined (property only)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-outdial-request`: Call
   * - `cc-send-digits-request`: Digits are to be sent
   * - `cc-directory-request`: Entries of the address book are wanted
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `tab`: A tab
   * - `row`: An entry of the address book
   * - `key`: A key of the keypad
   * - `fact`: The digits that were sent
   * - `action`: The button that calls; also `action-outdial`
   * - `reason`: Why nobody can be called, or what failed
   */
  'cc-dialpad': Partial<CcDialpadProps & CcDialpadSolidJsProps & BaseProps<CcDialpad> & BaseEvents>;

  /**
   * Messages to the agent: what failed, what the phone system says, a line that is down. What belongs to
   * a call whose card is on the page stands there instead.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-request`: Try again asks anew, by the request's own event
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `notice`: One message
   */
  'cc-notices': Partial<CcNoticesProps & CcNoticesSolidJsProps & BaseProps<CcNotices> & BaseEvents>;

  /**
   * Provider of one agent's session to all elements inside it, or that name its id; no box of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `id`/`undefined`: undefined
   * - `state`/`undefined`: A snapshot as JSON: the whole truth
   * - `request-timeout`/`requestTimeout`: ms until a request that nothing confirmed has failed.
   * - `locale`: Language of all elements of the session; without it the nearest `lang`.
   * - `mask-numbers`/`maskNumbers`: How many digits stay visible at the end of numbers.
   * - `dial-links`/`dialLinks`: Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
   * with a modifier key, and links outside of it, stay the browser's.
   * - `ring`: Incoming calls ring, once in all tabs of the agent.
   * - `ring-volume`/`ringVolume`: How loud, from 0 to 1.
   * - `ring-device`/`ringDevice`: Where it rings: id of an audio output device; without it, where the page's other sound is.
   * - `notify`: Incoming calls are shown as notifications of the desktop while the page is not looked at.
   * - `title-badge`/`titleBadge`: How many calls ring stands before the title of the page.
   * - `shortcuts`: Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
   * changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on.
   * - `connector`: The backend: an object, or the name of one. Reading gives the object, once it is there.
   * - `connector-url`/`connectorUrl`: Address of the backend of `connector="websocket"`: `wss:`, or relative to the page.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `formatNumber`: Writes or masks every number, everywhere. (property only)
   * - `directory`: Agents, queues, entry points and contacts: a list, or whoever is asked for a page of them. (property only)
   * - `state`: All that is known, frozen; set it to a snapshot (object or JSON), or null. (property only) (readonly)
   * - `selectedCallId`: Id of the call that elements without `call-id` show. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   * - `connectorToken`: Who the agent is: asked at each connection of `connector="websocket"`. Never an attribute: it is a secret. (property only)
   * - `clock`: The clock to go by; tests give a manual one. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-request`: Any request of any element, unless its own event settled it
   * - `cc-fact`: Any fact: `detail.fact` names it
   * - `cc-call-offered`: A call rings (screen pop), once
   * - `cc-call-connected`: The customer is connected, once
   * - `cc-call-wrapup`: Wrap-up began, once
   * - `cc-call-ended`: The agent's part is over, once
   * - `cc-call-changed`: A call changed
   * - `cc-agent-state-changed`: The agent's state changed
   * - `cc-link-changed`: The connection to the phone system changed
   * - `cc-selection-changed`: Another call was selected
   * - `cc-request-done`: A request was confirmed
   * - `cc-request-failed`: A request failed
   * - `cc-problem`: Something was refused
   * - `cc-refresh-request`: A snapshot is wanted
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The elements of the session, and anything else
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `apply(update: UpdateInput | UpdateInput[] | string) => void`: Applies what the backend says: an update, or several in order. Never throws.
   * - `request(input: CommandInput | { id: string }) => Promise<Result>`: Asks the backend, as an element would: fires the events, then the connector. Never rejects.
   * - `queryDirectory(query: DirectoryQuery, signal?: AbortSignal) => Promise<DirectoryPage>`: Entries of the directory: from whoever answers first of the page, `directory`, the connector.
   * - `dial(number: string, options: { aniId?: string; name?: string; edit?: boolean } = {}, options.aniId, options.name, options.edit) => Promise<Result>`: Calls a number, by the rules of the dialpad: `invalid` with `fields.number` when it must not be dialled,
   * `needs-confirmation` when something in it had to be taken out (it then stands in the dialpad, if the page has
   * one). Never rejects.
   * - `refresh() => void`: Asks for a snapshot.
   * - `select(selector: (state: State) => T, callback: (value: T) => void, options?: { signal?: AbortSignal }) => void`: Calls back with a part of the state, now and whenever it changed.
   * - `settled() => Promise<void>`: Resolves when connectors and languages are loaded and all elements of the session are rendered.
   */
  'cc-session': Partial<CcSessionProps & CcSessionSolidJsProps & BaseProps<CcSession> & BaseEvents>;

  /**
   * Transfer request and Consult request: agents, queues and entry points, or a number. It does not block
   * the page: End, and a call that rings, stay in reach.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `mode`: Which request: blind transfer, or consult.
   * - `open`: undefined
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `type`: undefined
   * - `cc-transfer-opened`: It opened: `mode`, `callId`
   * - `cc-transfer-closed`: It closed: `reason`
   * - `cc-directory-request`: Entries of a list are wanted
   * - `cc-transfer-request`: Transfer
   * - `cc-consult-request`: Consult
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `show({ mode, callId }: { mode?: 'transfer' | 'consult'; callId?: string } = {}) => void`: Opens it. Without a `callId` it is about the call of `call-id`, or the selected one.
   * - `close() => void`: Closes it; what was typed is given up.
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `tab`: A tab
   * - `row`: An entry of a list
   * - `fact`: What will be done, and what to know before
   * - `action`: The button that sends; also `action-transfer`, `action-consult`
   * - `reason`: Why it cannot be sent, or what failed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `open`: It is open
   * - `sending`: The request is in flight
   */
  'cc-transfer-dialog': Partial<
    CcTransferDialogProps & CcTransferDialogSolidJsProps & BaseProps<CcTransferDialog> & BaseEvents
  >;

  /**
   * Call-associated data: up to 30 variables in the administrator's order, to read, copy, edit, save. What
   * is typed is kept through updates, moves, other calls and a reload of the tab; secure values stay in
   * the page.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `dirty`: There are changes that are not saved. (property only) (readonly)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `cc-variables-dirty`: Another number of fields is unsaved
   * - `cc-save-variables-request`: Save
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `save() => Promise<Result>`: Saves what changed. Resolves when an update confirmed it; of fields that cannot be saved as they
   * are, the first gets the focus and nothing is sent.
   * - `revert() => void`: Takes back what was typed.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `name`: The heading
   * - `row`: A variable
   * - `label`: A variable's name
   * - `value`: A value to read
   * - `field`: A value to edit
   * - `messages`: What was replaced, or could not be saved
   * - `bar`: What is unsaved, Revert, Save
   * - `action`: Each action's button; also `action-save-variables`, `action-revert`
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `dirty`: There are unsaved changes
   * - `saving`: They are on their way
   */
  'cc-variables': Partial<CcVariablesProps & CcVariablesSolidJsProps & BaseProps<CcVariables> & BaseEvents>;

  /**
   * Wrap-up reasons: search, choose, note, submit. Form-associated: its value is the reason's id. What
   * the agent typed is kept through updates, moves and a reload of the tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `call`/`undefined`: The call as JSON, in place of a session
   * - `profile`/`undefined`: The profile as JSON, with `call`
   * - `value`/`defaultValue`: The reason chosen at first (`defaultValue`)
   * - `name`: undefined
   * - `required`: A reason must be chosen, also where the profile does not ask for one.
   * - `disabled`: undefined
   * - `without-submit`/`withoutSubmit`: Without its own Submit: a page calls `submit()`.
   * - `call-id`/`callId`: Id of the call; without it the selected call of the session.
   * - `session`: Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around.
   * - `value`: Id of the chosen reason; '' when there is none. (property only)
   * - `note`: What the agent notes. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `call`: One call's data, in place of a session: object or JSON. (property only)
   * - `profile`: The profile that goes with `call`: object or JSON. (property only)
   * - `store`: A store of `createStore()`, in place of a session. (property only)
   * - `strings`: A page's own words for this element: values or functions. (property only)
   * - `sessionElement`: The session that this element belongs to, or null. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: Another reason was chosen
   * - `change`: Another reason was chosen
   * - `cc-wrapup-request`: Submit
   * - `cc-save-variables-request`: Save, of what is unsaved
   * - `cc-submit-guide-request`: The call guide, when it is submitted from here
   * - `cc-extend-wrapup-request`: More time
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   * - `submit() => Promise<Result>`: Sends the reason and the note. Without a reason the profile's default is used, unless one is
   * required: then the agent is asked for it. Whether data of the call is unsaved, or its guide not
   * submitted, is not asked here: a page that calls this has decided (`cc-variables` knows: `dirty`,
   * `save()`); what is lost is told.
   * - `focus(options?: FocusOptions) => void`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cc-font`: faces, Latin ones first; Japanese and Arabic have lists of their own (default: `-apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Inter, Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`)
   * - `--cc-size-xs`: labels, captions: the smallest size there is (default: `12px`)
   * - `--cc-line-xs`: 18px in Chinese, Japanese and Arabic (default: `16px`)
   * - `--cc-size-sm`: buttons, values, rows: the usual size (default: `13px`)
   * - `--cc-line-sm`: 21px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-md`: titles of dialogs and panels (default: `15px`)
   * - `--cc-line-md`: 22px in Chinese, Japanese and Arabic (default: `20px`)
   * - `--cc-size-lg`: who is calling, the timer (default: `18px`)
   * - `--cc-line-lg`: 26px in Chinese, Japanese and Arabic (default: `24px`)
   * - `--cc-weight-regular`: running text (default: `400`)
   * - `--cc-weight-medium`: buttons, values (default: `500`)
   * - `--cc-weight-strong`: names, states (default: `600`)
   * - `--cc-pad`: inside of cards, panels, dialogs (default: `16px`)
   * - `--cc-radius-sm`: icon buttons, markers (default: `6px`)
   * - `--cc-radius-md`: buttons, fields, rows (default: `8px`)
   * - `--cc-radius-lg`: cards, dialogs, popovers (default: `12px`)
   * - `--cc-icon`: width and height of an icon (default: `16px`)
   * - `--cc-icon-stroke`: on a grid of 24 (default: `1.75`)
   * - `--cc-shadow-rest`: of cards (default: `0 1px 2px light-dark(#1018280d, #00000040)`)
   * - `--cc-shadow-float`: of what floats: popovers, dialogs, the contact request (default: `0 2px 6px light-dark(#1018280f, #00000050), 0 16px 40px -12px light-dark(#10182840, #000000a8)`)
   * - `--cc-control`: height of buttons and fields (default: `36px`)
   * - `--cc-control-sm`: icon buttons and buttons in rows: never under 24px (default: `28px`)
   * - `--cc-row`: a variable, an item of a menu (default: `36px`)
   * - `--cc-row-lg`: a person, a call, an entry of the history (default: `48px`)
   * - `--cc-strip`: the state strip of a pane (default: `40px`)
   * - `--cc-canvas`: behind cards, in cc-desktop (default: `light-dark(#f3f4f7, #0e1115)`)
   * - `--cc-surface`: cards (default: `light-dark(#ffffff, #171b21)`)
   * - `--cc-surface-sunken`: what is off, bars (default: `light-dark(#f7f8fa, #12161b)`)
   * - `--cc-surface-raised`: what floats (default: `light-dark(#ffffff, #1e232b)`)
   * - `--cc-hover`: under the pointer (default: `light-dark(#f1f3f6, #262c35)`)
   * - `--cc-pressed`: held down (default: `light-dark(#e5e8ee, #303743)`)
   * - `--cc-line`: hairlines: decoration only (default: `light-dark(#e4e7ec, #2a303a)`)
   * - `--cc-line-button`: edge of a button, which its label makes known (default: `light-dark(#cfd4dd, #3d4552)`)
   * - `--cc-line-control`: edge of a field: at least 3 : 1 (default: `light-dark(#828b9c, #727c8e)`)
   * - `--cc-text`: names, values, labels of buttons (default: `light-dark(#151922, #eceff4)`)
   * - `--cc-text-2`: what goes with it (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-text-3`: labels, and what is off: still 4.5 : 1 (default: `light-dark(#5f6878, #9aa4b4)`)
   * - `--cc-accent-fg`: links, selection, a call that rings: on surfaces and on its tint (default: `light-dark(#1f54c4, #9dbeff)`)
   * - `--cc-accent-tint`: behind it (default: `light-dark(#eaf1fe, #182642)`)
   * - `--cc-accent-solid`: the one button of a pane, under --cc-on-solid (default: `light-dark(#2459c7, #3a6ad3)`)
   * - `--cc-accent-press`: the same under the pointer (default: `light-dark(#1b47a4, #2f5bbd)`)
   * - `--cc-positive-fg`: connected, available (default: `light-dark(#14663a, #82d5a4)`)
   * - `--cc-positive-tint`: behind it (default: `light-dark(#e6f5ec, #142e1f)`)
   * - `--cc-positive-solid`: Answer, Call (default: `light-dark(#17703f, #237f4e)`)
   * - `--cc-positive-press`: the same under the pointer (default: `light-dark(#105731, #19663d)`)
   * - `--cc-danger-fg`: RONA, what failed (default: `light-dark(#b3261a, #ffa69e)`)
   * - `--cc-danger-tint`: behind it (default: `light-dark(#fdeeec, #3b1d1a)`)
   * - `--cc-danger-solid`: End (default: `light-dark(#c42b1c, #c73a2c)`)
   * - `--cc-danger-press`: the same under the pointer (default: `light-dark(#a02015, #ad3023)`)
   * - `--cc-warning-fg`: on hold, paused, replaced (default: `light-dark(#7f4c00, #f0c070)`)
   * - `--cc-warning-tint`: behind it (default: `light-dark(#fdf2de, #332812)`)
   * - `--cc-consult-fg`: a consult (default: `light-dark(#653db5, #cbb4ff)`)
   * - `--cc-consult-tint`: behind it (default: `light-dark(#f2edfd, #292041)`)
   * - `--cc-conference-fg`: a conference (default: `light-dark(#0b616d, #7ed4e0)`)
   * - `--cc-conference-tint`: behind it (default: `light-dark(#e1f4f6, #112e33)`)
   * - `--cc-neutral-fg`: wrap-up, offline (default: `light-dark(#454e5f, #bac2cf)`)
   * - `--cc-neutral-tint`: behind it (default: `light-dark(#eceef2, #262c35)`)
   * - `--cc-on-solid`: text and icons on a solid button (default: `#ffffff`)
   * - `--cc-focus`: the ring of what has the focus: at least 3 : 1 (default: `light-dark(#2459c7, #9dbeff)`)
   * - `--cc-fast`: a button under the pointer; 0 where less motion is wanted (default: `120ms`)
   * - `--cc-slow`: a popover arrives; 0 where less motion is wanted (default: `200ms`)
   * - `--cc-ease`: how (default: `cubic-bezier(0.2, 0, 0, 1)`)
   * - `--cc-state-ringing-fg`: a call that is offered or not answered yet (default: `var(--cc-accent-fg)`)
   * - `--cc-state-ringing-tint`: behind it (default: `var(--cc-accent-tint)`)
   * - `--cc-state-connected-fg`: the agent talks with the other side (default: `var(--cc-positive-fg)`)
   * - `--cc-state-connected-tint`: behind it (default: `var(--cc-positive-tint)`)
   * - `--cc-state-hold-fg`: on hold (default: `var(--cc-warning-fg)`)
   * - `--cc-state-hold-tint`: behind it (default: `var(--cc-warning-tint)`)
   * - `--cc-state-consult-fg`: a consult (default: `var(--cc-consult-fg)`)
   * - `--cc-state-consult-tint`: behind it (default: `var(--cc-consult-tint)`)
   * - `--cc-state-conference-fg`: a conference (default: `var(--cc-conference-fg)`)
   * - `--cc-state-conference-tint`: behind it (default: `var(--cc-conference-tint)`)
   * - `--cc-state-wrapup-fg`: after the call (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-wrapup-tint`: behind it (default: `var(--cc-neutral-tint)`)
   * - `--cc-state-offline-fg`: the line is down: what is shown is the last known (default: `var(--cc-neutral-fg)`)
   * - `--cc-state-offline-tint`: behind it (default: `var(--cc-neutral-tint)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `pane`: The whole of it
   * - `strip`: The state strip with the time that is left
   * - `timer`: The time that is left, or passed
   * - `name`: The heading
   * - `action`: Each action's button; also `action-wrapup`, `action-extend-wrapup`
   * - `reason`: What is missing, or what failed
   * - `unsaved`: Data of the call is not saved, or its guide not submitted: a line, or the question when Submit was pressed
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `submitting`: The request is in flight
   * - `invalid`: A reason is required and none is chosen
   */
  'cc-wrapup': Partial<CcWrapupProps & CcWrapupSolidJsProps & BaseProps<CcWrapup> & BaseEvents>;
};

export type CustomCssProperties = {
  /** faces, Latin ones first; Japanese and Arabic have lists of their own */
  '--cc-font'?: string | undefined;
  /** labels, captions: the smallest size there is */
  '--cc-size-xs'?: string | undefined;
  /** 18px in Chinese, Japanese and Arabic */
  '--cc-line-xs'?: string | undefined;
  /** buttons, values, rows: the usual size */
  '--cc-size-sm'?: string | undefined;
  /** 21px in Chinese, Japanese and Arabic */
  '--cc-line-sm'?: string | undefined;
  /** titles of dialogs and panels */
  '--cc-size-md'?: string | undefined;
  /** 22px in Chinese, Japanese and Arabic */
  '--cc-line-md'?: string | undefined;
  /** who is calling, the timer */
  '--cc-size-lg'?: string | undefined;
  /** 26px in Chinese, Japanese and Arabic */
  '--cc-line-lg'?: string | undefined;
  /** running text */
  '--cc-weight-regular'?: string | undefined;
  /** buttons, values */
  '--cc-weight-medium'?: string | undefined;
  /** names, states */
  '--cc-weight-strong'?: string | undefined;
  /** inside of cards, panels, dialogs */
  '--cc-pad'?: string | undefined;
  /** icon buttons, markers */
  '--cc-radius-sm'?: string | undefined;
  /** buttons, fields, rows */
  '--cc-radius-md'?: string | undefined;
  /** cards, dialogs, popovers */
  '--cc-radius-lg'?: string | undefined;
  /** width and height of an icon */
  '--cc-icon'?: string | undefined;
  /** on a grid of 24 */
  '--cc-icon-stroke'?: string | undefined;
  /** of cards */
  '--cc-shadow-rest'?: string | undefined;
  /** of what floats: popovers, dialogs, the contact request */
  '--cc-shadow-float'?: string | undefined;
  /** height of buttons and fields */
  '--cc-control'?: string | undefined;
  /** icon buttons and buttons in rows: never under 24px */
  '--cc-control-sm'?: string | undefined;
  /** a variable, an item of a menu */
  '--cc-row'?: string | undefined;
  /** a person, a call, an entry of the history */
  '--cc-row-lg'?: string | undefined;
  /** the state strip of a pane */
  '--cc-strip'?: string | undefined;
  /** behind cards, in cc-desktop */
  '--cc-canvas'?: string | undefined;
  /** cards */
  '--cc-surface'?: string | undefined;
  /** what is off, bars */
  '--cc-surface-sunken'?: string | undefined;
  /** what floats */
  '--cc-surface-raised'?: string | undefined;
  /** under the pointer */
  '--cc-hover'?: string | undefined;
  /** held down */
  '--cc-pressed'?: string | undefined;
  /** hairlines: decoration only */
  '--cc-line'?: string | undefined;
  /** edge of a button, which its label makes known */
  '--cc-line-button'?: string | undefined;
  /** edge of a field: at least 3 : 1 */
  '--cc-line-control'?: string | undefined;
  /** names, values, labels of buttons */
  '--cc-text'?: string | undefined;
  /** what goes with it */
  '--cc-text-2'?: string | undefined;
  /** labels, and what is off: still 4.5 : 1 */
  '--cc-text-3'?: string | undefined;
  /** links, selection, a call that rings: on surfaces and on its tint */
  '--cc-accent-fg'?: string | undefined;
  /** behind it */
  '--cc-accent-tint'?: string | undefined;
  /** the one button of a pane, under --cc-on-solid */
  '--cc-accent-solid'?: string | undefined;
  /** the same under the pointer */
  '--cc-accent-press'?: string | undefined;
  /** connected, available */
  '--cc-positive-fg'?: string | undefined;
  /** behind it */
  '--cc-positive-tint'?: string | undefined;
  /** Answer, Call */
  '--cc-positive-solid'?: string | undefined;
  /** the same under the pointer */
  '--cc-positive-press'?: string | undefined;
  /** RONA, what failed */
  '--cc-danger-fg'?: string | undefined;
  /** behind it */
  '--cc-danger-tint'?: string | undefined;
  /** End */
  '--cc-danger-solid'?: string | undefined;
  /** the same under the pointer */
  '--cc-danger-press'?: string | undefined;
  /** on hold, paused, replaced */
  '--cc-warning-fg'?: string | undefined;
  /** behind it */
  '--cc-warning-tint'?: string | undefined;
  /** a consult */
  '--cc-consult-fg'?: string | undefined;
  /** behind it */
  '--cc-consult-tint'?: string | undefined;
  /** a conference */
  '--cc-conference-fg'?: string | undefined;
  /** behind it */
  '--cc-conference-tint'?: string | undefined;
  /** wrap-up, offline */
  '--cc-neutral-fg'?: string | undefined;
  /** behind it */
  '--cc-neutral-tint'?: string | undefined;
  /** text and icons on a solid button */
  '--cc-on-solid'?: string | undefined;
  /** the ring of what has the focus: at least 3 : 1 */
  '--cc-focus'?: string | undefined;
  /** a button under the pointer; 0 where less motion is wanted */
  '--cc-fast'?: string | undefined;
  /** a popover arrives; 0 where less motion is wanted */
  '--cc-slow'?: string | undefined;
  /** how */
  '--cc-ease'?: string | undefined;
  /** a call that is offered or not answered yet */
  '--cc-state-ringing-fg'?: string | undefined;
  /** behind it */
  '--cc-state-ringing-tint'?: string | undefined;
  /** the agent talks with the other side */
  '--cc-state-connected-fg'?: string | undefined;
  /** behind it */
  '--cc-state-connected-tint'?: string | undefined;
  /** on hold */
  '--cc-state-hold-fg'?: string | undefined;
  /** behind it */
  '--cc-state-hold-tint'?: string | undefined;
  /** a consult */
  '--cc-state-consult-fg'?: string | undefined;
  /** behind it */
  '--cc-state-consult-tint'?: string | undefined;
  /** a conference */
  '--cc-state-conference-fg'?: string | undefined;
  /** behind it */
  '--cc-state-conference-tint'?: string | undefined;
  /** after the call */
  '--cc-state-wrapup-fg'?: string | undefined;
  /** behind it */
  '--cc-state-wrapup-tint'?: string | undefined;
  /** the line is down: what is shown is the last known */
  '--cc-state-offline-fg'?: string | undefined;
  /** behind it */
  '--cc-state-offline-tint'?: string | undefined;
  /** How high it grows before its list scrolls */
  '--cc-history-height'?: string | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'react/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'react/jsx-dev-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module '@builder.io/qwik' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module '@stencil/core' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'react-native' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
