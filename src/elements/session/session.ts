import { css, html, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { NumberFormatter } from '../../core/numbers/format.js';
import type {
  CommandInput,
  DirectoryItem,
  Result,
  SnapshotInput,
  UpdateInput,
} from '../../core/schema/types.js';
import type { DirectoryPage, DirectoryQuery } from '../../core/store/connector.js';
import { directorySettled } from '../../core/store/directory.js';
import type { State } from '../../core/store/state.js';
import { createStore, type Store } from '../../core/store/store.js';
import { setLanguage } from '../../controllers/language.js';
import { loadViewsWhenIdle } from '../../controllers/lazy.js';
import { viewersOf } from '../../controllers/store-controller.js';
import { announceSession, provideStore } from '../../context/session-context.js';
import { booleanConverter, CcElement } from '../base/cc-element.js';
import { draftStorage, nameless } from '../base/draft-storage.js';
import type { Trouble } from '../base/own-data.js';
import { written } from './number-settings.js';
import type { Services } from './services.js';
import { SessionEvents } from './session-events.js';
import { SessionLine } from './session-line.js';
import type { ShortcutMap } from '../../controllers/shortcuts/map.js';

/** Answers a page, or a list to search in. */
export type DirectorySource = (
  query: DirectoryQuery,
  options: { signal: AbortSignal },
) => DirectoryPage | readonly DirectoryItem[] | Promise<DirectoryPage | readonly DirectoryItem[]>;

/** How long a session may be off the page before its line is closed, ms. */
const DETACHED_MS = 1000;

/**
 * Provider of one agent's session to all elements inside it, or that name its id; no box of its own.
 *
 * @tagname cc-session
 *
 * @slot - The elements of the session, and anything else
 *
 * @attr {string} state - A snapshot as JSON: the whole truth
 *
 * @fires {AnyRequestEvent} cc-request - Any request of any element, unless its own event settled it
 * @fires {CcFactEvent} cc-fact - Any fact: `detail.fact` names it
 * @fires {CustomEvent<CallOfferedDetail>} cc-call-offered - A call rings (screen pop), once
 * @fires {CustomEvent<CallDetail>} cc-call-connected - The customer is connected, once
 * @fires {CustomEvent<CallDetail>} cc-call-wrapup - Wrap-up began, once
 * @fires {CustomEvent<CallDetail>} cc-call-ended - The agent's part is over, once
 * @fires {CustomEvent<CallChangedDetail>} cc-call-changed - A call changed
 * @fires {CustomEvent<AgentStateChangedDetail>} cc-agent-state-changed - The agent's state changed
 * @fires {CustomEvent<LinkChangedDetail>} cc-link-changed - The connection to the phone system changed
 * @fires {CustomEvent<SelectionChangedDetail>} cc-selection-changed - Another call was selected
 * @fires {CustomEvent<RequestDoneDetail>} cc-request-done - A request was confirmed
 * @fires {CustomEvent<RequestFailedDetail>} cc-request-failed - A request failed
 * @fires {CustomEvent<ProblemDetail>} cc-problem - Something was refused
 * @fires {CcRefreshRequestEvent} cc-refresh-request - A snapshot is wanted
 */
export class CcSession extends SessionLine {
  static override properties: PropertyDeclarations = {
    state: { noAccessor: true, attribute: false },
    selectedCallId: { noAccessor: true, attribute: 'selected-call-id' },
    requestTimeout: { attribute: 'request-timeout', type: Number },
    locale: {},
    formatNumber: { attribute: false },
    maskNumbers: { attribute: 'mask-numbers', type: Number },
    directory: {},
    dialLinks: { attribute: 'dial-links' },
    ring: { type: Boolean, converter: booleanConverter },
    ringVolume: { attribute: 'ring-volume', type: Number },
    ringDevice: { attribute: 'ring-device' },
    notify: { type: Boolean, converter: booleanConverter },
    titleBadge: { attribute: 'title-badge', type: Boolean, converter: booleanConverter },
    shortcuts: {},
  };

  static override readonly data: readonly string[] = ['state'];

  static override styles: CSSResult[] = [
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** ms until a request that nothing confirmed has failed. */
  declare requestTimeout: number;
  /** Language of all elements of the session; without it the nearest `lang`. */
  declare locale: string | null;
  /** Writes or masks every number, everywhere. */
  declare formatNumber: NumberFormatter | null;
  /** How many digits stay visible at the end of numbers. */
  declare maskNumbers: number | null;

  /** Agents, queues, entry points and contacts: a list (or JSON), or whoever is asked for a page of them. */
  declare directory: readonly DirectoryItem[] | DirectorySource | string | null;

  /**
   * Which `tel:` links of the page are outdials: a CSS selector of the links, or of what they stand in. Clicks
   * with a modifier key, and links outside of it, stay the browser's.
   */
  declare dialLinks: string | null;

  /** Incoming calls ring, once in all tabs of the agent. */
  declare ring: boolean;
  /** How loud, from 0 to 1. */
  declare ringVolume: number;
  /** Where it rings: id of an audio output device; without it, where the page's other sound is. */
  declare ringDevice: string | null;
  /** Incoming calls are shown as notifications of the desktop while the page is not looked at. */
  declare notify: boolean;
  /** How many calls ring stands before the title of the page. */
  declare titleBadge: boolean;
  /**
   * Keyboard shortcuts; off by default. `''`, `true` or `'default'` is our map, an object (or JSON) ours with these
   * changed, like `{ hold: 'Alt+Shift+H', end: null }`; with `defaults: false` only these are on.
   */
  declare shortcuts: ShortcutMap | string | boolean | null;

  /** Where drafts are kept: fixed when it first comes to the page. */
  #draftKey: string | undefined;
  #own: Store = createStore();
  readonly #provide = provideStore(this, () => this.provided);
  readonly #tell = (problem: Trouble) => this.report(problem);
  readonly #events: SessionEvents;
  #services: Services | undefined;
  #serving: Promise<unknown> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.requestTimeout = 10_000;
    this.locale = null;
    this.formatNumber = null;
    this.maskNumbers = null;
    this.directory = null;
    this.dialLinks = null;
    this.ringDevice = null;
    this.shortcuts = null;
    this.ring = this.notify = this.titleBadge = false;
    this.ringVolume = 0.5;
    this.#events = new SessionEvents(this, this.#tell, (query, signal) => this.#entries(query, signal));
    this.resolved.own = this.#own;
    // a state in HTML is read before the session is on the page
    this.reportsOf(this.#own);
  }

  /** The store that this session provides. */
  protected get provided(): Store {
    return this.store ?? this.adopted ?? this.#own;
  }

  /**
   * All that is known, frozen; set it to a snapshot (object or JSON), or null.
   */
  override get state(): State {
    return this.provided.state;
  }

  override set state(snapshot: SnapshotInput | State | string | null) {
    this.provided.replace(snapshot);
  }

  /** Id of the call that elements without `call-id` show. */
  get selectedCallId(): string | null {
    return this.provided.state.selectedCallId ?? null;
  }

  set selectedCallId(callId: string | null) {
    this.provided.selectCall(callId);
  }

  /** Applies what the backend says: an update, or several in order. Never throws. */
  apply(update: UpdateInput | UpdateInput[] | string): void {
    this.provided.apply(update);
  }

  /**
   * Asks the backend, as an element would: fires the events, then the connector. Never rejects.
   */
  override request(input: CommandInput | { id: string }): Promise<Result> {
    const store = this.provided;
    return store.request(input, this.requestStep(store));
  }

  /**
   * Entries of the directory: from whoever answers first of the page, `directory`, the connector.
   *
   * @throws when its source could not answer
   */
  override queryDirectory(query: DirectoryQuery, signal?: AbortSignal): Promise<DirectoryPage> {
    return super.queryDirectory(query, signal);
  }

  #entries(query: DirectoryQuery, signal: AbortSignal): Promise<unknown> | undefined {
    const { directory } = this;
    // as text it is read with the next picture
    if (typeof directory === 'string') return this.updateComplete.then(() => this.directory);
    if (typeof directory !== 'function') return directory ? Promise.resolve(directory) : undefined;
    // what a page's function throws is its answer
    return Promise.resolve().then(() => directory(query, { signal }));
  }

  /**
   * Calls a number, by the rules of the dialpad: `invalid` with `fields.number` when it must not be dialled,
   * `needs-confirmation` when something in it had to be taken out (it then stands in the dialpad, if the page has
   * one). Never rejects.
   *
   * @param options.aniId one of the profile's outdial ANIs; without it the default is used
   * @param options.name whose number it is
   * @param options.edit brings it to the page's dialpad and calls nobody; `unsupported` when there is none
   */
  async dial(
    number: string,
    options: { aniId?: string; name?: string; edit?: boolean } = {},
  ): Promise<Result> {
    try {
      const { dial } = await import('../base/dialling.js');
      return await dial(this.provided, number, options, (input) => this.request(input));
    } catch {
      return { id: '', ok: false, code: 'not-available' };
    }
  }

  /** Asks for a snapshot. */
  refresh(): void {
    this.provided.refresh('api');
  }

  /** Calls back with a part of the state, now and whenever it changed. */
  select<T>(
    selector: (state: State) => T,
    callback: (value: T) => void,
    options?: { signal?: AbortSignal },
  ): void {
    this.provided.select(selector, callback, options);
  }

  /** Resolves when connectors and languages are loaded and all elements of the session are rendered. */
  async settled(): Promise<void> {
    await this.loading;
    await this.#serving;
    await this.#services?.settled();
    await this.language.settled();
    await directorySettled();
    for (let i = 0; i < 3; i++) {
      await Promise.all([...viewersOf(this.provided)].map((viewer) => viewer.updateComplete));
    }
  }

  override get sessionElement(): HTMLElement | null {
    return this.adopted ? super.sessionElement : this;
  }

  override watch(_state: State): readonly unknown[] {
    return [];
  }

  /** The store of an outer session, for a subclass that stands in one and lets it act. */
  protected get adopted(): Store | undefined {
    return undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) this.provide();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  override connectedCallback(): void {
    clearTimeout(this.#leaving);
    // the store is provided before any child asks
    this.provide();
    super.connectedCallback();
    this.#draftKey ??= this.id || nameless(this);
    this.#own.drafts.attach(draftStorage(this.#draftKey));
    this.connect();
    this.#serve();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    announceSession(this, undefined);
    this.rest();
    this.#events.stop();
    this.#services?.changed();
    // a move in the page is not a leave
    this.#leaving = setTimeout(() => {
      this.hangUp();
      this.#services?.end();
    }, DETACHED_MS);
  }

  /** Makes the store known to the elements inside, and to those that name this session's id. */
  protected provide(): void {
    const store = this.provided;
    this.resolved.own = store;
    this.#provide();
    announceSession(this, { store, owner: !this.adopted });
    this.moveLine();
    if (this.adopted) {
      this.#events.stop();
    } else {
      this.#settings();
      store.formatNumber = (number, context) => written(this, number, context);
      this.#events.use(store);
    }
    this.#services?.changed();
  }

  /** What else a session does need not come with the page; without it, calls are still handled. */
  #serve(): void {
    this.#serving ??= import('./services.js').then(
      ({ Services }) => (this.#services = new Services(this, this.#events, this.language, this.#tell)),
      () => this.report({ code: 'LOAD', message: 'A part could not be loaded; calls do not ring. Reload' }),
    );
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // not the base's: a session's data is its store, not one of its own beside it
    if (changed.has('store') && this.isConnected) this.provide();
    super.willUpdate(changed);
    this.fromJson('strings', changed);
    this.fromJson('directory', changed);
    this.#services?.changed();
    if (this.adopted) return;
    if (changed.has('locale') || changed.has('strings') || changed.has('requestTimeout')) this.#settings();
    if (changed.has('directory')) {
      for (const viewer of viewersOf(this.provided))
        if (viewer instanceof CcElement) viewer.directoryChanged();
    }
    if (changed.has('maskNumbers') || changed.has('formatNumber')) {
      for (const viewer of viewersOf(this.provided)) viewer.requestUpdate();
    }
  }

  /** What this session says to all elements of its store. */
  #settings(): void {
    const store = this.provided;
    store.requestTimeout = Number.isFinite(this.requestTimeout) ? this.requestTimeout : 10_000;
    setLanguage(store, { locale: this.locale, strings: this.strings });
  }

  protected override firstUpdated(): void {
    loadViewsWhenIdle();
  }

  protected override render(): TemplateResult {
    return this.content();
  }

  protected override content(): TemplateResult {
    return html`<slot></slot>`;
  }
}
