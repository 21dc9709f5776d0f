const TYPING_MS = 600;
let typed = '';
let typedAt = 0;

/**
 * Keys of a listbox whose options are focused one by one: arrows, Home, End, the first letters. Keys
 * that are used here do not reach the page around.
 */
export function listKey(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const at = options.indexOf(event.target as HTMLElement);
  const last = options.length - 1;
  const to: Record<string, number> = {
    ArrowDown: at >= last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const index = to[event.key] ?? byLetters(event, options, at);
  if (index === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  options[index]?.focus();
}

function byLetters(event: KeyboardEvent, options: HTMLElement[], at: number): number | undefined {
  const { key, timeStamp } = event;
  if (key.length !== 1 || key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  typed = (timeStamp - typedAt > TYPING_MS ? '' : typed) + key.toLowerCase();
  typedAt = timeStamp;
  const from = typed.length > 1 ? at : at + 1;
  const order = options.map((_, i) => (from + i) % options.length);
  return order.find((i) => options[i]!.innerText.trim().toLowerCase().startsWith(typed)) ?? at;
}
