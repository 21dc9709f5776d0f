/** What is wrong with a call guide itself: told to those who made it. */
import type { Guide } from '../schema/types.js';
import type { Question } from './path.js';

export interface GuideFault {
  /** In the guide: `questions[2].next`. */
  path: string;
  message: string;
}

interface Way {
  to: string;
  path: string;
}

function waysOf({ options = [], next }: Question, at: number): Way[] {
  const own = next === undefined ? [] : [{ to: next, path: `questions[${at}].next` }];
  const chosen = options.flatMap((option, i) =>
    option.next === undefined ? [] : [{ to: option.next, path: `questions[${at}].options[${i}].next` }],
  );
  return [...own, ...chosen];
}

/** Questions of a way that comes back to itself; each such way by the question that it comes back to. */
function loopsOf(questions: readonly Question[], ways: ReadonlyMap<string, Way[]>): GuideFault[] {
  const faults: GuideFault[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string) => {
    state.set(id, 'open');
    for (const { to, path } of ways.get(id) ?? []) {
      const before = state.get(to);
      if (before === 'open') {
        const message = `Question "${id}" of the call guide leads back to "${to}". The way ends there; let it lead on`;
        faults.push({ path, message });
      } else if (!before && ways.has(to)) visit(to);
    }
    state.set(id, 'done');
  };
  for (const { id } of questions) if (!state.has(id)) visit(id);
  return faults;
}

/** Nothing of it stops the guide from being shown as far as it goes. */
export function checkGuide({ start, questions }: Guide): GuideFault[] {
  const ids = new Set(questions.map(({ id }) => id));
  const faults: GuideFault[] = [];
  if (!ids.has(start)) {
    const message = `The call guide begins with "${start}", a question that it does not have. Correct \`start\``;
    faults.push({ path: 'start', message });
  }
  const ways = new Map<string, Way[]>();
  questions.forEach((question, at) => {
    const { id, kind, options = [] } = question;
    const path = `questions[${at}]`;
    const own = waysOf(question, at);
    if (ways.has(id)) {
      faults.push({ path, message: `The call guide has question "${id}" twice; the first counts` });
    } else ways.set(id, own);
    for (const { to, path: where } of own.filter((way) => !ids.has(way.to))) {
      const message = `Question "${id}" of the call guide leads to "${to}", which there is not. The way ends there; correct \`next\``;
      faults.push({ path: where, message });
    }
    if (kind === 'choice' && !options.length) {
      faults.push({
        path,
        message: `Question "${id}" of the call guide has nothing to choose. Give it options`,
      });
    }
  });
  return [...faults, ...loopsOf(questions, ways)];
}
