import type { TabMembers } from './tab-members.js';

/** One claim of a turn, among the members of a group; where there are none it is granted at once. */
export class Claim {
  readonly #key: string;
  readonly #grant: () => void;
  #members: TabMembers | undefined;
  #mine = false;
  #request: AbortController | undefined;
  #release: (() => void) | undefined;

  constructor(key: string, grant: () => void) {
    this.#key = key;
    this.#grant = grant;
  }

  /** Takes its place, perhaps among other members than before. What was granted stays so. */
  seat(members: TabMembers | undefined): void {
    const seated = this.#request && this.#members?.group === members?.group;
    this.#members = members;
    if (!seated) this.#sit();
  }

  #sit(): void {
    const members = this.#members;
    this.#stand();
    if (!members) return this.#granted();
    void this.#ask(members);
  }

  /** This tab or another is seen now, or not any longer: those that are not go to the end of the queue. */
  moved(): void {
    if (!this.#mine && this.#members) this.#sit();
  }

  /** Leaves its place: what it waits for does not come before it is seated again. */
  rise(): void {
    this.#stand();
    this.#members = undefined;
  }

  async #ask(members: TabMembers): Promise<void> {
    const request = (this.#request = new AbortController());
    if (!this.#mine) await members.patience(() => request.signal.aborted);
    if (request.signal.aborted) return;
    await members.hold(`turn/${this.#key}`, request.signal, () => {
      this.#granted();
      return new Promise<void>((release) => (this.#release = release));
    });
    // without locks everybody has the turn
    if (!request.signal.aborted) this.#granted();
  }

  #granted(): void {
    if (!this.#mine) this.#grant();
    this.#mine = true;
  }

  #stand(): void {
    this.#request?.abort();
    this.#release?.();
    this.#request = this.#release = undefined;
  }
}
