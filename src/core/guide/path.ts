/** The way through a call guide: which questions the answers lead to, and whether they are answered. */
import type { Guide } from '../schema/types.js';

export type Question = Guide['questions'][number];
/** By question id: an option's id, text, a number, or a day as `2026-01-31`. */
export interface Answers {
  readonly [questionId: string]: unknown;
}

export interface GuidePath {
  /** Ids of the questions, in the order in which they are asked. */
  path: string[];
  /** Those of them that must be answered and are not. */
  missing: string[];
  /** Those of them whose answer does not fit. */
  wrong: string[];
}

/** Nothing, or nothing but spaces, is no answer. */
export const isAnswered = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

/** A day that is in the calendar, as a date field writes it. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // the 31st of February is read as a day of March
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Is it an answer to this question? Whether one is required is another matter. */
export function fitsQuestion({ kind, options = [] }: Question, value: unknown): boolean {
  switch (kind) {
    case 'choice':
      return options.some(({ id }) => id === value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return isDay(value);
    default:
      return typeof value === 'string';
  }
}

/** The host's ids may be named like a member of every object. */
export const answerOf = <T>(answers: { readonly [questionId: string]: T }, id: string): T | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** Where an answer leads: the way of its option, else that of its question. */
function nextOf({ options = [], next }: Question, answer: unknown): string | undefined {
  return options.find(({ id }) => id === answer)?.next ?? next;
}

/**
 * The questions from the start on, as far as the answers lead. A way that comes back to itself, or leads to
 * a question that there is not, ends there. What is answered beside the path does not count.
 */
export function guidePath({ start, questions }: Guide, answers: Answers): GuidePath {
  const found: GuidePath = { path: [], missing: [], wrong: [] };
  let id: string | undefined = start;
  while (id !== undefined && !found.path.includes(id)) {
    const question: Question | undefined = questions.find((item) => item.id === id);
    if (!question) break;
    const answer = answerOf(answers, question.id);
    found.path.push(question.id);
    if (!isAnswered(answer)) {
      if (question.required) found.missing.push(question.id);
    } else if (!fitsQuestion(question, answer)) {
      found.wrong.push(question.id);
    }
    id = nextOf(question, answer);
  }
  return found;
}
