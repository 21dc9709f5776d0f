/** The leaf that a secure value lives in: a closed shadow root, which nothing outside can look into. */
import { adoptStyles, css, noChange, nothing, render, type ElementPart, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { markSecret } from '../base/marks.js';

const styles = [
  css`
    span {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      user-select: none;
      -webkit-user-select: none;
    }
    input,
    select {
      all: unset;
      display: block;
      box-sizing: border-box;
      width: 100%;
      height: 100%;
      font: inherit;
      color: inherit;
    }
  `,
];

/** What would carry typed characters out to the page. */
const KEPT_IN =
  'beforeinput input keydown keyup keypress paste copy cut compositionstart compositionupdate compositionend'.split(
    ' ',
  );

class SecureLeaf extends Directive {
  #root: ShadowRoot | undefined;
  /** The place of the value. */
  #inside: HTMLElement | undefined;

  override render(_content: TemplateResult | string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [content]: [TemplateResult | string]): unknown {
    const host = element as HTMLElement;
    const root = (this.#root ??= this.#open(host));
    const inside = this.#inside!;
    const hadFocus = root.activeElement !== null;
    const wasField = inside.childElementCount > 0;
    render(typeof content === 'string' ? content || nothing : content, inside);
    const field = inside.querySelector<HTMLElement>('input, select');
    // the focus goes into a field that opens, and back to its button when it closes by itself
    if (field && !wasField) field.focus();
    else if (!field && hadFocus) host.parentElement?.querySelector<HTMLElement>('button')?.focus();
    return noChange;
  }

  #open(host: HTMLElement): ShadowRoot {
    // eslint-disable-next-line wc/no-closed-shadow-root -- recorders look into open ones
    const root = host.attachShadow({ mode: 'closed' });
    const inside = document.createElement('span');
    markSecret(host);
    markSecret(inside);
    root.append(inside);
    adoptStyles(root, styles);
    for (const type of KEPT_IN) root.addEventListener(type, (event) => event.stopPropagation());
    // nor is it dragged out: a press lets go of what is selected before a drag could begin
    const letGo = () => {
      const field = inside.querySelector('input');
      field?.setSelectionRange(field.value.length, field.value.length);
    };
    for (const type of ['pointerdown', 'mousedown']) root.addEventListener(type, letGo);
    root.addEventListener('dragstart', (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    this.#inside = inside;
    return root;
  }
}

/** Shows text, or a field, where no recorder, extension or script of the page finds it. */
export const secureLeaf = directive(SecureLeaf);
