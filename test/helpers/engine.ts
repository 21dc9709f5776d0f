/** What engines do in ways of their own, asked by what they can do. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { focused } from './dom.js';

/**
 * Presses Tab. Past the last stop engines differ: some go around at once, some to the controls of the browser, out of
 * reach of a test. Here all go around.
 */
export async function pressTab(): Promise<void> {
  const [top, end] = [-1, 0].map((tabIndex) => Object.assign(document.createElement('span'), { tabIndex }));
  document.body.append(end!);
  await sendKeys({ press: 'Tab' });
  if (focused() === end) {
    document.body.prepend(top!);
    top!.focus();
    await sendKeys({ press: 'Tab' });
    top!.remove();
  }
  end!.remove();
}

/** Makes the window that big, or as narrow as it gets: not every engine has windows of 320 px. */
export const resize = (width: number, height: number): Promise<void> =>
  setViewport({ width, height }).catch((error: unknown) => {
    if (innerWidth <= width) throw error;
  });

/** Pastes text. @returns the event */
export function paste(target: Element, text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  // where a page may not say what is on the clipboard, not even in an event of its own
  if (event.clipboardData?.getData('text/plain') !== text)
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  target.dispatchEvent(event);
  return event;
}

/** Types a day into the field that has the focus; as its picker does, where keys of a driver do not get to its parts. */
export async function typeDay(field: HTMLInputElement, keys: string, value: string): Promise<void> {
  await sendKeys({ type: keys });
  if (field.value) return;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
