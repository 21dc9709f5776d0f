/** Submit, pressed by the agent: what is not saved, or not submitted, would be lost with the call. */
import { isComplete, readGuide } from '../../core/guide/answers.js';
import type { Call, Result } from '../../core/schema/types.js';
import { isGuideUnsent } from '../../core/store/guide-draft.js';
import { countUnsaved } from '../../core/store/variable-drafts.js';
import { guideOf } from '../../controllers/guides.js';
import type { CallKit } from '../base/call-element.js';
import { draftOf, keepDraft, submitGuide } from '../base/guide-submit.js';
import { saveVariables } from '../base/variable-save.js';

/**
 * `save`: the data, without the guide; `all`: the guide, and the data; `submit`: nothing of it;
 * `go`: to the guide.
 */
export type LeavingChoice = 'save' | 'all' | 'submit' | 'go' | 'back';

/** The element behind it. */
interface LeavingHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  submit(): Promise<Result>;
}

export class Leaving {
  /** `failed`: the line's own Save did, no question was asked. */
  step: 'asking' | 'saving' | 'failed' | undefined;
  /** Why it could not be saved. */
  problem: string | undefined;
  readonly #host: LeavingHost;
  #kit!: CallKit;

  constructor(host: LeavingHost) {
    this.#host = host;
  }

  /** Before each rendering. */
  follow(kit: CallKit): void {
    const before = this.#kit as CallKit | undefined;
    this.#kit = kit;
    const other = before !== undefined && before.call.id !== kit.call.id;
    // saved, reverted or submitted elsewhere meanwhile
    const done = this.step !== undefined && this.step !== 'saving' && !this.#open;
    if (!other && !done) return;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    this.step = this.problem = undefined;
    if (!other && activeElement?.closest('[role=alertdialog]')) void this.#focus('[part~=action-wrapup]');
  }

  /** How many fields are not saved. */
  get unsaved(): number {
    return countUnsaved(this.#kit.store.drafts, this.#kit.call.id);
  }

  /** The call has a guide that is not submitted. */
  get guideOpen(): boolean {
    const { call, all } = this.#kit;
    return all.actions['submit-guide'].visible && call.guide !== undefined && !call.guide.submitted;
  }

  /** What can be done about the guide: gone to, submitted as it is, or neither from here. */
  get guideChoice(): 'go' | 'all' | undefined {
    const { store, call, all } = this.#kit;
    const { guide } = call;
    if (!guide || !this.guideOpen) return undefined;
    if (guideOf(store, call.id)) return 'go';
    const { enabled, reason } = all.actions['submit-guide'];
    const possible = enabled || reason === 'pending' || reason === 'offline';
    return possible && isComplete(readGuide(guide, draftOf(store, call.id, guide))) ? 'all' : undefined;
  }

  get #open(): boolean {
    return this.unsaved > 0 || this.guideOpen;
  }

  /** @param ready nothing else keeps it from being submitted, which would be said first */
  async ask(ready: boolean): Promise<void> {
    if (!ready || !this.#open) return void (await this.#host.submit());
    if (this.step !== 'saving') this.#set('asking');
    await this.#focus('[role=alertdialog] .first');
  }

  async leave(how: LeavingChoice): Promise<void> {
    if (this.step === 'saving') return;
    const { store, call } = this.#kit;
    const place = how === 'go' ? guideOf(store, call.id) : undefined;
    // it has left the page while the question stood there: what can be done now is asked
    if (how === 'go' && !place) return this.#host.requestUpdate();
    const saves = how === 'save' || how === 'all';
    this.#set(saves ? 'saving' : undefined);
    if (how === 'back') return this.#focus('[part~=action-wrapup]');
    if (place) return place.reveal(call.id);
    if (how === 'all' && !(await this.#sendGuide())) return;
    if (saves && !(await this.save())) return;
    if (how !== 'all') this.#giveUpGuide(this.#kit.call);
    await this.#host.submit();
  }

  /** The agent knows: its answers are not told of once more when they go with the call. */
  #giveUpGuide(call: Call): void {
    const { store } = this.#kit;
    if (call.guide && isGuideUnsent(store.drafts, call))
      keepDraft(store, call.id, call.guide, { left: true });
  }

  async #sendGuide(): Promise<boolean> {
    const { store, call, request, word } = this.#kit;
    if (!call.guide || !this.guideOpen) return true;
    const result = await submitGuide(store, call, call.guide, request);
    if (this.#kit.call.id !== call.id) return false;
    if (result.ok) return true;
    this.#set('asking', word('code', result.code, result.message));
    return false;
  }

  /** The banner's Save, and that of the question. @returns whether nothing is left to be said of it */
  async save(): Promise<boolean> {
    const { store, call, request, t } = this.#kit;
    const told = () => store.state.notices.filter(({ variables }) => variables).length;
    const before = told();
    const result = await saveVariables(store, call, request);
    if (this.#kit.call.id !== call.id) return false;
    if (result.ok && told() === before) {
      this.#set(undefined);
      return true;
    }
    // somebody else saved first: that is read before the call is gone
    const problem = result.ok ? t('code.conflict') : this.#problemOf(result);
    // its own Save has asked nothing
    this.#set(this.step && this.step !== 'failed' ? 'asking' : 'failed', problem);
    return false;
  }

  #problemOf({ code, fields, message }: Extract<Result, { ok: false }>): string {
    const { t, word } = this.#kit;
    if (code === 'invalid') return t('fieldsWrong', Object.keys(fields ?? {}).length || 1);
    return word('code', code, message);
  }

  #set(step: Leaving['step'], problem?: string): void {
    this.step = step;
    this.problem = problem;
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
