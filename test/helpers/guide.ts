/** A call guide, as an agent works it. */
import type { CcCallGuide } from '../../src/index.js';
import { button, deepAll, nameOf, part, seen } from './dom.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What can be typed into, or chosen, in the question that is asked. */
export const fields = (element: Element): Field[] => deepAll(element, 'input, textarea') as Field[];
export const question = (element: Element): string =>
  seen(part(element, 'question')!.querySelector('h4')!).replace(/ ?(Optional|可选)$/, '');
export const progress = (element: Element): string => seen(part(element, 'progress')!);
export const reason = (element: Element): string => seen(part(element, 'reason')!);
/** The answers so far, a line each. */
export const given = (element: Element): string[] =>
  deepAll(element, '[part~=answers] li').map((row) =>
    seen(row)
      .replace(/ (Change|Answer)( |$)/, ' | ')
      .trim(),
  );

export async function choose(element: CcCallGuide, option: string): Promise<void> {
  const radio = fields(element).find((field) => nameOf(field) === option);
  if (!radio) throw new Error(`No option ${option}: ${fields(element).map(nameOf).join(', ')}`);
  radio.click();
  await element.updateComplete;
}

export async function write(element: CcCallGuide, text: string): Promise<Field> {
  const [field] = fields(element);
  field!.value = text;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  return field!;
}

export async function press(element: CcCallGuide, name: string | RegExp): Promise<void> {
  const found = button(element, name);
  if (!found) throw new Error(`No button ${String(name)}`);
  found.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Through the longer way, up to the answers. */
export async function answerAll(element: CcCallGuide): Promise<void> {
  await choose(element, 'Yes');
  await press(element, 'Next');
  await write(element, '2026-02-01');
  await press(element, 'Next');
  await write(element, '1,234.5');
  await press(element, 'Next');
  await write(element, 'By post');
  await press(element, 'Check answers');
}
