/** Messages to the agent: the backend's own, and each failed request, once. */
import type { BackendNotice, Call, Command, CommandInput } from '../schema/types.js';
import { groupOf } from '../policy/lanes.js';
import { checkCommand } from './command-check.js';
import { confirmation } from './confirm.js';
import { lostCalls } from './lost-calls.js';
import type { Drafts } from './drafts.js';
import type { Notice, State } from './state.js';
import type { Failure } from './steps.js';
import { countUnsaved, type NewNotice } from './variable-drafts.js';

const KEPT = 20;

/** What becomes of drafts between two states, and what is said of it. */
export type Review = (drafts: Drafts, prev: State, next: State, ended: readonly Call[]) => NewNotice[];
let reviews: readonly Review[] = [];

/** They come with the views. */
export function setReviews(all: readonly Review[]): void {
  reviews = all;
}

interface Failed {
  command: Command;
  before: State;
}

const fits = (command: Command, state: State) => !checkCommand(command, { ...state, pending: [] });

export class Notices {
  #list: readonly Notice[] = [];
  readonly #failed = new Map<string, Failed>();
  readonly #now: () => number;
  /** The first state that drafts were not held against. */
  #unreviewed: State | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  get list(): readonly Notice[] {
    return this.#list;
  }

  add(notice: BackendNotice): void {
    const { id, level, code, text, callId } = notice;
    const known = this.#list.find((item) => item.id === id);
    const next: Notice = { id, level, code, text, callId, at: known?.at ?? this.#now() };
    if (known && JSON.stringify(known) === JSON.stringify(next)) return;
    this.#set([...this.#list.filter((item) => item.id !== id), next]);
  }

  /** A message of the page's own; the same one is told once. */
  tell(notice: NewNotice): void {
    if (this.#list.some(({ id }) => id === notice.id)) return;
    this.#set([...this.#list, { ...notice, at: this.#now() }]);
  }

  /** What becomes of what was typed, and of calls that were made, when `next` is known; and what is said of it. */
  review(drafts: Drafts, prev: State, next: State, ended: readonly Call[]): void {
    // drafts of before a reload wait for the views
    const since = this.#unreviewed ?? prev;
    this.#unreviewed = reviews.length || drafts.isEmpty ? undefined : since;
    for (const review of drafts.isEmpty ? [] : reviews)
      for (const notice of review(drafts, since, next, ended)) this.tell(notice);
    for (const notice of lostCalls(prev, next, ended)) this.tell(notice);
    for (const { id, code, callId = '' } of this.#list) {
      if (code === 'variables-kept' && !countUnsaved(drafts, callId)) this.remove(id);
    }
  }

  /** @param redacted the command, as it may be shown */
  failed(redacted: Command, command: Command, result: Failure, state: State): void {
    const id = `request:${command.id}`;
    const callId = (command as { callId?: string }).callId;
    this.#failed.set(id, { command, before: state });
    const { code, message } = result;
    const notice: Notice = {
      id,
      level: 'error',
      code,
      text: message,
      callId,
      command: redacted,
      at: this.#now(),
    };
    this.#set([...this.#list, notice]);
  }

  /** A new request takes the place of the failure before it. */
  requested(command: Command): void {
    const callId = (command as { callId?: string }).callId;
    this.#set(
      this.#list.filter(
        (notice) =>
          !notice.command ||
          notice.callId !== callId ||
          groupOf(notice.command.type) !== groupOf(command.type),
      ),
    );
  }

  /** A failure that the state has overtaken is not told any longer. */
  settle(state: State): void {
    const stays = this.#list.filter((notice) => {
      const failed = this.#failed.get(notice.id);
      // a backend's own notice is news after its call too
      if (!failed) return true;
      const { command, before } = failed;
      // what the policy forbade, and allows by now, is no news either
      return (
        confirmation(command, before, state) === 'open' && (fits(command, before) || !fits(command, state))
      );
    });
    if (stays.length !== this.#list.length) this.#set(stays);
  }

  commandOf(noticeId: string): CommandInput | undefined {
    const command = this.#failed.get(noticeId)?.command;
    if (!command) return undefined;
    const { id, issuedAt, ...input } = command;
    void id;
    void issuedAt;
    return input as unknown as CommandInput;
  }

  remove(id: string): void {
    this.#set(this.#list.filter((notice) => notice.id !== id));
  }

  clear(): void {
    this.#set([]);
  }

  #set(list: readonly Notice[]): void {
    if (list.length === this.#list.length && list.every((notice, i) => notice === this.#list[i])) return;
    this.#list = list.slice(-KEPT);
    for (const id of this.#failed.keys()) {
      if (!this.#list.some((notice) => notice.id === id)) this.#failed.delete(id);
    }
  }
}
