/** How far it is: the shortest and the longest way that the answers still leave open. */
import type { Guide } from '../schema/types.js';
import { answerOf, fitsQuestion, isAnswered, type Answers, type Question } from './path.js';

export interface Outlook {
  least: number;
  most: number;
}

const NOTHING: Outlook = { least: 0, most: 0 };

/** Where it may go on from here. */
function waysFrom(question: Question, values: Answers): (string | undefined)[] {
  const { options = [], next, required } = question;
  const value = answerOf(values, question.id);
  if (isAnswered(value) && fitsQuestion(question, value)) {
    return [options.find(({ id }) => id === value)?.next ?? next];
  }
  const ways = options.map((option) => option.next ?? next);
  return required && ways.length ? ways : [...ways, next];
}

/** Questions from this one on, itself included. A way that comes back to itself ends there. */
export function outlook({ questions }: Guide, values: Answers, from: string): Outlook {
  const known = new Map<string, Outlook>();
  const look = (id: string | undefined): Outlook => {
    const question = questions.find((item) => item.id === id);
    if (!question) return NOTHING;
    const before = known.get(question.id);
    if (before) return before;
    known.set(question.id, NOTHING);
    const ways = waysFrom(question, values).map(look);
    const found = {
      least: 1 + Math.min(...ways.map(({ least }) => least)),
      most: 1 + Math.max(...ways.map(({ most }) => most)),
    };
    known.set(question.id, found);
    return found;
  };
  return look(from);
}
