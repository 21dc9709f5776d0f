import type { Issue } from '../schema/types.js';
import type { Fact } from './fact.js';

/** Something was refused; never with a customer's data in it. */
export interface Problem {
  code: string;
  path?: string;
  message: string;
}

const REMEMBERED = 1000;

/** Reports to the page's developers: what is wrong, where, what to do. */
export class Problems {
  readonly #reported = new Set<string>();
  readonly #tell: (fact: Fact) => void;

  constructor(tell: (fact: Fact) => void) {
    this.#tell = tell;
  }

  report({ code, path, message }: Problem): void {
    const detail = path === undefined ? { code, message } : { code, path, message };
    this.#tell({ fact: 'cc-problem', detail });
  }

  once(key: string, problem: Problem): void {
    if (this.#reported.has(key)) return;
    if (this.#reported.size < REMEMBERED) this.#reported.add(key);
    this.report(problem);
  }

  refused(issues: readonly Issue[]): void {
    for (const { path, message } of issues) {
      this.report({
        code: 'BAD_DATA',
        path,
        message: `${path || 'The message'}: ${message}. Correct it; the last good state stays`,
      });
    }
  }

  unknown(path: string, set: string): void {
    this.once(`${set}/${path.replace(/\[\d+\]/g, '[]')}`, {
      code: 'UNKNOWN_VALUE',
      path,
      message: `${path}: unknown value, shown neutrally. Update cc-voice-widgets or the backend`,
    });
  }
}
