// One agent's commands: each id is carried out once, and answered as often as it comes.

const refusal = async ({ id }, code) => ({ id, ok: false, code });
const codeOf = (error) => (typeof error?.code === 'string' ? error.code : 'unknown');

export class Answers {
  /** @type {Map<string, { answer: Promise<object | undefined>, controller: AbortController }>} */
  #known = new Map();
  #connector;
  #limits;
  #log;

  constructor(connector, limits, log) {
    this.#connector = connector;
    this.#limits = limits;
    this.#log = log;
  }

  /** How many are remembered. */
  get size() {
    return this.#known.size;
  }

  /** @returns {Promise<object | undefined>} undefined when there is no answer to give any more */
  to(command) {
    const known = this.#known.get(command.id);
    if (known) return known.answer;
    const { supports } = this.#connector;
    if (supports && !supports.includes(command.type)) return refusal(command, 'unsupported');
    const controller = new AbortController();
    const answer = this.#carryOut(command, controller.signal);
    this.#known.set(command.id, { answer, controller });
    for (const [id, oldest] of this.#known) {
      if (this.#known.size <= this.#limits.answers) break;
      this.#known.delete(id);
      oldest.controller.abort();
    }
    return answer;
  }

  /** As a server that was restarted. */
  forget() {
    for (const { controller } of this.#known.values()) controller.abort();
    this.#known.clear();
  }

  async #carryOut(command, signal) {
    const { id } = command;
    try {
      return await this.#connector.send(command, { signal });
    } catch (error) {
      if (signal.aborted) return undefined;
      // not carried out: the same command may be tried again
      this.#known.delete(id);
      const code = codeOf(error);
      if (code === 'unknown') this.#log('command failed', { type: command.type, error: error?.name });
      return { id, ok: false, code };
    }
  }
}
