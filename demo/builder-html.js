// The page as HTML, and its style sheet.
import { walk } from './builder-page.js';
import { escaped, written } from './manifest.js';

/** Where no id is given, all elements of the kind. */
const selectorOf = ({ tag, attributes }) => (attributes.id ? `#${CSS.escape(attributes.id)}` : tag);

/** Custom properties and parts; what is wrong in them is left out by every browser. */
export function cssOf(nodes) {
  const rules = [...walk(nodes)].flatMap(({ node }) => {
    const selector = selectorOf(node);
    const tokens = Object.entries(node.tokens).map(([name, value]) => `  ${name}: ${value};\n`);
    const parts = Object.entries(node.parts).map(
      ([name, css]) => `${selector}::part(${name}) {\n  ${css}\n}\n`,
    );
    return [...(tokens.length ? [`${selector} {\n${tokens.join('')}}\n`] : []), ...parts];
  });
  return rules.join('');
}

/** Text in a slot. */
const slotted = ([name, text]) =>
  name === '' ? `<p>${escaped(text)}</p>` : `<p${written({ slot: name })}>${escaped(text)}</p>`;

function lines({ tag, attributes, slots, children }, depth) {
  const indent = '  '.repeat(depth);
  const inner = [
    ...Object.entries(slots).map((slot) => `${indent}  ${slotted(slot)}\n`),
    ...children.map((child) => lines(child, depth + 1)),
  ].join('');
  const start = `${indent}<${tag}${written(attributes)}>`;
  return inner ? `${start}\n${inner}${indent}</${tag}>\n` : `${start}</${tag}>\n`;
}

export function htmlOf(nodes) {
  const css = cssOf(nodes);
  const style = css && `<style>\n${css}</style>\n`;
  const body = nodes.map((node) => lines(node, 0)).join('');
  return `<script type="module" src="cc-widgets.js"></script>\n${style}${body}`;
}
