import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

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

class Secret extends Directive {
  override render(): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart): typeof nothing {
    markSecret(part.element);
    return nothing;
  }
}

/** Leaves the element that it stands in out of recordings. */
export const secret = directive(Secret);
