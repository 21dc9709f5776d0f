/** The height of a block, set where a strict CSP allows it. */
import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class BlockSize extends Directive {
  override render(_size: string): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [size]: [string]): typeof nothing {
    (part.element as HTMLElement).style.blockSize = size;
    return nothing;
  }
}

class LeastSize extends BlockSize {
  override update(part: ElementPart, [size]: [string]): typeof nothing {
    (part.element as HTMLElement).style.minBlockSize = size;
    return nothing;
  }
}

/** @param size as CSS has it */
export const blockSize = directive(BlockSize);
/** It may be higher. @param size as CSS has it */
export const leastSize = directive(LeastSize);
