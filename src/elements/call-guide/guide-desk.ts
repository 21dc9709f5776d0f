/** What the picture of a call guide keeps for itself, and where the agent goes from question to question. */
import { answerTo, readGuide } from '../../core/guide/answers.js';
import { checkGuide, type GuideFault } from '../../core/guide/check.js';
import { outlook } from '../../core/guide/outlook.js';
import type { Question } from '../../core/guide/path.js';
import type { Guide } from '../../core/schema/types.js';
import { callById } from '../../core/store/state.js';
import type { GuideAnswer, GuideDraft } from '../../core/store/guide-draft.js';
import { draftOf, keepDraft, submitGuide } from '../base/guide-submit.js';
import { numberText } from '../base/variable-input.js';
import { questionOf, type GuideCall, type GuideNow } from './guide-now.js';

/** The element that shows it. */
interface DeskHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export const TEXT_LIMIT = 1000;

/** Before the agent has gone anywhere, or when that is off the path: the first that was not gone past. */
function askedNow(draft: GuideDraft, path: readonly string[]): string | undefined {
  const { at, passed = [] } = draft;
  if (at === null) return undefined;
  return at !== undefined && path.includes(at) ? at : path.find((id) => !passed.includes(id));
}

export class GuideDesk {
  /** What a screen reader is told. */
  said = '';
  /** The question whose answer was too long, a moment ago. */
  cut: string | undefined;
  /** Questions whose flaws are to be seen. */
  readonly #asked = new Set<string>();
  readonly #host: DeskHost;
  readonly #report: (fault: { code: string } & GuideFault) => void;
  #toggle = false;
  #checked: Guide | undefined;
  #shown = { guide: '', callId: '', place: '' };

  constructor(host: DeskHost, report: (fault: { code: string } & GuideFault) => void) {
    this.#host = host;
    this.#report = report;
  }

  /** As it is by now: several events may come before the next rendering. */
  now({ store, call, guide: shown }: GuideCall): GuideNow {
    const guide = callById(store.state, call.id)?.guide ?? shown;
    const draft = draftOf(store, call.id, guide);
    const reading = readGuide(guide, draft);
    const id = askedNow(draft, reading.path);
    return { guide, draft, reading, at: id === undefined ? undefined : questionOf({ guide }, id) };
  }

  /** Before each rendering: faults of the guide, another guide, another question under the agent's hands. */
  follow(kit: GuideCall, { guide, at }: GuideNow): void {
    if (this.#checked !== guide)
      for (const fault of checkGuide(guide)) this.#report({ code: 'GUIDE', ...fault });
    this.#checked = guide;
    const { id: callId, continues } = kit.call;
    const before = this.#shown;
    const place = guide.submitted ? 'submitted' : at ? `at ${at.id}` : 'summary';
    this.#shown = { guide: guide.id, callId, place };
    const sameCall = before.callId === callId || before.callId === continues;
    const same = sameCall && before.guide === guide.id;
    if (!same) this.#asked.clear();
    if (!sameCall || (same && place === before.place)) return;
    this.cut = undefined;
    if (this.#focused) void this.#host.updateComplete.then(() => this.focus());
    else if (guide.submitted) this.#speak(kit.t('submitted'));
  }

  /** What is wrong with an answer; `all`: also what the agent has not been told yet. */
  problem({ t, lang }: GuideCall, { draft, reading }: GuideNow, { id }: Question, all = false): string {
    const { flaw, problem = '' } = answerTo(draft, id) ?? {};
    const told = all || this.#asked.has(id);
    if (reading.wrong.includes(id)) {
      if (!flaw) return t('answerGone');
      return told ? t(flaw as 'flawNumber', numberText(1234.5, 'decimal', lang)) : problem;
    }
    if (problem || !told || !reading.missing.includes(id)) return problem;
    return t(all ? 'requiredOpen' : 'answerThis');
  }

  answer(kit: GuideCall, { id }: Question, answer: GuideAnswer): void {
    const { draft } = this.now(kit);
    if (!answer.flaw) this.#asked.delete(id);
    this.cut = undefined;
    this.#keep(kit, { answers: { ...draft.answers, [id]: answer } });
  }

  /** The field of a question was left: now its flaw is to be seen. */
  leave(kit: GuideCall, { id }: Question): void {
    if (!answerTo(this.now(kit).draft, id)?.flaw || this.#asked.has(id)) return;
    this.#asked.add(id);
    this.#host.requestUpdate();
  }

  /** Where it goes on from the question that is asked; undefined: to the answers. */
  goesTo({ reading, draft, at }: GuideNow): string | undefined {
    const { path, missing, wrong } = reading;
    if (!at) return undefined;
    if (!draft.changing) return path[path.indexOf(at.id) + 1];
    const open = (id: string) => !draft.passed?.includes(id) || missing.includes(id) || wrong.includes(id);
    return path.find((id) => id !== at.id && open(id));
  }

  /** Is this the last question, as far as is known? */
  isLast(now: GuideNow): boolean {
    const { guide, reading, at, draft } = now;
    if (!at || this.goesTo(now) !== undefined) return false;
    return draft.changing === true || outlook(guide, reading.values, at.id).most <= 1;
  }

  next(kit: GuideCall): void {
    const now = this.now(kit);
    const { draft, reading, at } = now;
    if (!at) return;
    if (reading.missing.includes(at.id) || reading.wrong.includes(at.id)) {
      this.#asked.add(at.id);
      return void this.#refuse(this.problem(kit, now, at));
    }
    const passed = [...new Set([...(draft.passed ?? []), at.id])];
    this.#go(kit, { passed, at: this.goesTo(now) ?? null, changing: false });
  }

  /** The question before; of the first there is none. */
  before({ reading: { path }, at }: GuideNow): string | undefined {
    return path[(at ? path.indexOf(at.id) : path.length) - 1];
  }

  back(kit: GuideCall): void {
    const to = this.before(this.now(kit));
    if (to !== undefined) this.#go(kit, { at: to, changing: false });
  }

  change(kit: GuideCall, id: string): void {
    this.#go(kit, { at: id, changing: true });
  }

  async submit(kit: GuideCall): Promise<void> {
    const { guide } = this.now(kit);
    const result = await submitGuide(kit.store, kit.call, guide, kit.request);
    if (result.ok || !Object.keys(result.fields ?? {}).length || this.now(kit).at) return;
    await this.#rendered();
    // the first of those that were not taken leads to its question
    if (this.#focused) this.#host.renderRoot.querySelector<HTMLElement>('.bad > .link')?.focus();
  }

  /** Where the question is answered; else what is to be read. */
  focus(): void {
    const { renderRoot: root } = this.#host;
    const place =
      root.querySelector<HTMLElement>('.ask input:checked') ??
      root.querySelector<HTMLElement>('.ask :is(input, textarea)') ??
      root.querySelector<HTMLElement>('#q');
    place?.focus();
  }

  /** Try again is gone with what failed: on to Submit. */
  goOn(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('[part~=action-submit-guide]')?.focus();
  }

  /** What did not fit was cut. */
  tooLong({ id }: Question, words: string): void {
    this.cut = id;
    this.#speak(words);
    this.#host.requestUpdate();
  }

  #keep(kit: GuideCall, change: Partial<GuideDraft>): void {
    keepDraft(kit.store, kit.call.id, this.now(kit).guide, change);
  }

  #go(kit: GuideCall, change: Partial<GuideDraft>): void {
    this.#keep(kit, change);
    void this.#arrive();
  }

  get #focused(): boolean {
    return (this.#host.renderRoot as Partial<ShadowRoot>).activeElement != null;
  }

  async #rendered(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  async #arrive(): Promise<void> {
    await this.#rendered();
    this.focus();
  }

  /** It does not go on: why is the description of the field that has, or gets, the focus. */
  async #refuse(problem: string): Promise<void> {
    await this.#rendered();
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (!activeElement?.closest('.ask')) return this.focus();
    // a description that changes under the focus is not read
    this.#speak(problem);
    this.#host.requestUpdate();
  }

  /** The same words twice need a change to be read twice. */
  #speak(text: string): void {
    this.#toggle = !this.#toggle;
    this.said = this.#toggle ? text : `${text}\u00a0`;
  }
}
