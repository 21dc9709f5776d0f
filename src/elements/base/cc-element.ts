import { ContextEvent } from '@lit/context';
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  ReactiveElement,
  render,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { CommandType } from '../../core/names.js';
import { pickText } from '../../core/text/pick-text.js';
import type { NumberContext } from '../../core/numbers/format.js';
import type { Command, CommandInput, Result, Text } from '../../core/schema/types.js';
import type { DirectoryPage, DirectoryQuery } from '../../core/store/connector.js';
import { redactCommand } from '../../core/store/redact.js';
import { EMPTY_STATE, type State } from '../../core/store/state.js';
import type { Step } from '../../core/store/steps.js';
import { Store } from '../../core/store/store.js';
import { findSession, sessionContext } from '../../context/session-context.js';
import { isInside } from '../../controllers/inside.js';
import type { Lazy, View } from '../../controllers/lazy.js';
import { LanguageController } from '../../controllers/language.js';
import { StoreController } from '../../controllers/store-controller.js';
import type { AnswerableEvent, EventOutcome } from '../../events/answerable-event.js';
import { CcDirectoryRequestEvent, CcRequestEvent } from '../../events/request-event.js';
import { tellPage } from '../../events/tell-page.js';
import type { ArgumentsOf, StringKey, Strings } from '../../localize/locale.js';
import { Localizer } from '../../localize/localizer.js';
import { dataFrom, withoutSecure, type Trouble } from './own-data.js';

/** What the pictures of an element need of it. */
export interface Kit {
  readonly store: Store;
  readonly state: State;
  readonly lang: string;
  t<K extends StringKey>(key: K, ...args: ArgumentsOf<K>): string;
  /** Host wording, in this language. */
  text(text: Text | null | undefined): string;
  /** A number as the session writes or masks it. */
  number(number: string | undefined, context: NumberContext): string;
  /** What a code or reason says: our words for what is known, the backend's own otherwise. */
  word(prefix: 'code' | 'reason' | 'end' | 'media', code: Text | undefined, message?: Text): string;
  request(input: CommandInput): Promise<Result>;
}

/** Booleans from HTML: present = true, but `"false"` (builders write it) = false. */
export const booleanConverter = {
  fromAttribute: (value: string | null) => value !== null && value !== 'false',
};

/**
 * What all elements have in common: how they find their session, their language, how they ask, and
 * that nothing they are given can make them throw.
 */
export abstract class CcElement extends LitElement {
  static override properties: PropertyDeclarations = {
    session: {},
    store: { attribute: false },
    strings: {},
  };

  /** Names of properties that take data: objects, or JSON text; each has an attribute of its name. */
  static readonly data: readonly string[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...this.data];
  }

  /** Id of the cc-session (or cc-desktop) to belong to; without it, the nearest one around. */
  declare session: string | null;
  /** A store of `createStore()`, in place of a session. */
  declare store: Store | null;
  /** A page's own words for this element: values or functions; or values as JSON. */
  declare strings: Strings | string | null;

  protected readonly resolved = new StoreController(this);
  protected readonly language = new LanguageController(this, () => this.#speaking);
  #timed = false;
  #unreadable = false;
  #private: Store | undefined;
  #adopted: readonly CSSResult[] | undefined;
  #loading: Promise<void> | undefined;
  #reported = new Set<string>();

  constructor() {
    super();
    this.session = null;
    this.store = null;
    this.strings = null;
  }

  /** What a server rendered has kept the place: it is made anew, whatever was loaded to hydrate it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.shadowRoot) return super.createRenderRoot();
    this.shadowRoot.replaceChildren();
    // not Lit's own, which would have it hydrated
    return ReactiveElement.prototype['createRenderRoot'].call(this);
  }

  /** The session that this element belongs to, or null. */
  get sessionElement(): HTMLElement | null {
    return this.resolved.session;
  }

  /** The parts of the state that this element shows. @internal */
  abstract watch(state: State): readonly unknown[];

  /** The store of the session around an element that was given its own data. */
  get #around(): Store | undefined {
    if (this.session) return findSession(this, this.session)?.store;
    let found: Store | undefined;
    this.dispatchEvent(new ContextEvent(sessionContext, this, (store) => (found = store)));
    return found;
  }

  get #speaking(): Store | undefined {
    const { store } = this.resolved;
    return store && store === this.#private ? (this.#around ?? store) : store;
  }

  protected get state(): State {
    return this.resolved.store?.state ?? EMPTY_STATE;
  }

  protected t<K extends StringKey>(key: K, ...args: ArgumentsOf<K>): string {
    return this.language.localizer.t(key, ...args);
  }

  /** Asks the backend, by way of the page: fires `cc-<type>-request` here first. */
  protected request<T extends CommandType>(input: CommandInput<T>): Promise<Result> {
    const { store } = this.resolved;
    if (!store) return Promise.resolve({ id: '', ok: false, code: 'not-found' });
    return store.request(input as CommandInput, this.requestStep(store));
  }

  /** Step one of a request: the event on the element that asks. */
  protected requestStep(store: Store): Step {
    return (command: Command) =>
      new CcRequestEvent(
        `cc-${command.type}-request`,
        redactCommand(command, store.state),
        command,
        this.sessionElement,
      ).send(this);
  }

  /** Entries of the directory; the page is asked first, by an event of this element. */
  protected queryDirectory(query: DirectoryQuery, signal?: AbortSignal): Promise<DirectoryPage> {
    const { store } = this.resolved;
    if (!store) return Promise.reject(Object.assign(new Error('no session'), { code: 'not-found' }));
    const { lang } = this.language.localizer;
    return store.queryDirectory(
      query,
      { signal, lang },
      (asked, aborted) => this.ask(new CcDirectoryRequestEvent(asked, aborted)).answer,
    );
  }

  /** A question to the page: to whoever is around this element, then to whoever is around its session. */
  protected ask(question: AnswerableEvent<unknown>): EventOutcome {
    const outcome = question.send(this);
    const { sessionElement } = this;
    if (outcome.answer || outcome.prevented || !sessionElement || isInside(this, sessionElement))
      return outcome;
    return question.send(sessionElement);
  }

  /** Entries of the directory come from elsewhere now. @internal */
  directoryChanged(): void {
    // of no interest but to those who show them
  }

  /** Resolves when its language is there, or could not be loaded. @internal */
  speaks(): Promise<void> {
    return this.language.settled();
  }

  /** The language is found once for all words of a picture. @internal */
  get kit(): Kit | undefined {
    const { store } = this.resolved;
    if (!store) return undefined;
    const { localizer } = this.language;
    const { region: lang } = localizer;
    return {
      store,
      state: store.state,
      lang,
      t: (key, ...args) => localizer.t(key, ...args),
      text: (text) => pickText(text, lang),
      number: (number, context) => (number ? store.number(number, context) : ''),
      word: (prefix, code, message) => {
        const known = typeof code === 'string' ? localizer.maybe(`${prefix}.${code}`) : undefined;
        return known && (code !== 'unknown' || !message) ? known : pickText(message ?? code, lang);
      },
      request: (input) => this.request(input),
    };
  }

  /** A picture that may have to be loaded; nothing until it is there. */
  protected lazily<M extends View>(
    view: Lazy<M>,
    render: (module: M) => TemplateResult | typeof nothing,
  ): TemplateResult | typeof nothing {
    const module = view.for(this);
    if (!module) {
      this.#loading = view.ready();
      return nothing;
    }
    if (module.styles !== this.#adopted) {
      this.#adopted = module.styles;
      const own = (this.constructor as typeof CcElement).elementStyles;
      adoptStyles(this.renderRoot as ShadowRoot, [...own, ...module.styles]);
    }
    if (!this.#timed) new module.Timers(this, () => this.resolved.store);
    this.#timed = true;
    return render(module);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#loading) return done;
    const loading = this.#loading;
    this.#loading = undefined;
    await loading;
    return super.getUpdateComplete();
  }

  /** Tells the page's developers, once: in the console and as the fact `cc-problem`. */
  protected report({ code, path, message }: Trouble): boolean {
    const key = `${code} ${message}`;
    if (this.#reported.has(key)) return false;
    if (this.#reported.size < 1000) this.#reported.add(key);
    console.warn(`[${this.localName}] ${message}. (CC_${code})`);
    const detail = { code: `CC_${code}`, ...(path !== undefined && { path }), message };
    tellPage(this.sessionElement ?? this, 'cc-problem', detail);
    return true;
  }

  /** What a store of its own refuses, it tells. */
  protected reportsOf(store: Store): void {
    store.onFact(({ fact, detail }) => {
      if (fact === 'cc-problem') this.report(detail as unknown as Trouble);
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const data = (this.constructor as typeof CcElement).data;
    if (!data.includes(name)) return super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    const trouble = (found: Trouble) => this.report(found);
    const parsed = dataFrom(name, value, trouble);
    // what cannot be read leaves the last good data
    if (value && parsed === undefined) return;
    (this as Record<string, unknown>)[name] = withoutSecure(name, parsed, trouble);
  }

  /** The data of a property, JSON text included. */
  protected dataOf(name: string): unknown {
    const value = (this as Record<string, unknown>)[name];
    return dataFrom(name, value, (found) => {
      this.#unreadable = true;
      this.report(found);
    });
  }

  /** What is typed into an element that was given its own data outlives a reload too. */
  protected keepsDrafts(_store: Store, _snapshot: Record<string, unknown>): void {
    // nothing is typed into it
  }

  /** A snapshot of the data given to this element alone; undefined when it was given none. */
  protected ownSnapshot(): Record<string, unknown> | undefined {
    return undefined;
  }

  /** A setting that may be JSON, in its attribute for one; what cannot be read leaves the last good one. */
  protected fromJson(name: 'strings' | 'directory', changed: Map<PropertyKey, unknown>): void {
    const own = this as Record<string, unknown>;
    const value = own[name];
    if (typeof value !== 'string') return;
    own[name] =
      (dataFrom(name, value, (found) => this.report(found)) ?? (value && changed.get(name))) || null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.fromJson('strings', changed);
    const { data } = this.constructor as typeof CcElement;
    if (!data.some((name) => changed.has(name))) return;
    this.#unreadable = false;
    const snapshot = this.ownSnapshot();
    // what cannot be read leaves the last good data
    if (this.#unreadable) return;
    if (!snapshot) {
      this.resolved.own = undefined;
      return;
    }
    if (!this.#private) {
      this.#private = new Store();
      // alone with its data, it still writes numbers as the session around it does
      const plain = this.#private.formatNumber;
      this.#private.formatNumber = (number, context) => {
        const around = this.#around;
        return around ? around.number(number, context) : plain(number, context);
      };
      this.reportsOf(this.#private);
    }
    this.keepsDrafts(this.#private, snapshot);
    this.#private.replace(snapshot);
    this.resolved.own = this.#private;
  }

  /** Bad data or a mistake of ours leaves the last good picture, never an exception in the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.report({
        code: 'RENDER',
        // its name only: the text of an error may hold what was to be shown
        message: `Could not be shown (${error instanceof Error ? error.name : typeof error}). Report this`,
      });
      this.#standIn();
    }
  }

  /** Where there is no last picture: nobody takes an empty place for a call that is over. */
  #standIn(): void {
    const root = this.renderRoot;
    if (!root || root.querySelector('.root > :not(slot)')) return;
    // not by a page's own words: they may be what failed
    const { lang, dir } = this.language.localizer;
    const active = this.state.calls.some(({ phase }) => phase === 'connected');
    const words = new Localizer(lang).t('unavailable', active);
    render(
      html`<p role="alert" lang=${lang} dir=${dir}>${words}</p>
        <slot></slot>`,
      root,
      this.renderOptions,
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const content = this.content();
    if (content === nothing) return nothing;
    const { region, dir } = this.language.localizer;
    return html`<div class="root" lang=${region} dir=${dir}>${content}</div>`;
  }

  /** What the element shows. */
  protected abstract content(): TemplateResult | typeof nothing;

  /** Custom states for `:state()`, by name. */
  protected setStates(internals: ElementInternals, states: Record<string, boolean>): void {
    for (const [name, on] of Object.entries(states)) {
      if (on) internals.states.add(name);
      else internals.states.delete(name);
    }
  }
}
