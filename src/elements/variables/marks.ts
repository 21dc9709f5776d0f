/** Marks by which tools that record pages leave an element out; each has its own. */
const CLASSES = 'rr-block sentry-block nr-block amp-block fs-exclude ph-no-capture dd-privacy-hidden'.split(
  ' ',
);
const ATTRIBUTES: Record<string, string> = {
  translate: 'no',
  'data-private': '',
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-nr-block': '',
  'data-openreplay-obscured': '',
  'data-cs-mask': '',
  'data-mf-replace': '',
};

export function markSecret(element: Element): void {
  element.classList.add(...CLASSES);
  for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
}
