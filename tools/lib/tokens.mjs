// The design tokens as src/styles has them, with what each is for: for the manifest, themes/default.css and
// docs/theming.md. A token that is not described here is an error, and so is a description without a token.
import { readFileSync } from 'node:fs';
import { at } from './run.mjs';

const GROUPS = {
  Type: {
    font: 'faces, Latin ones first; Japanese and Arabic have lists of their own',
    'size-xs': 'labels, captions: the smallest size there is',
    'line-xs': '18px in Chinese, Japanese and Arabic',
    'size-sm': 'buttons, values, rows: the usual size',
    'line-sm': '21px in Chinese, Japanese and Arabic',
    'size-md': 'titles of dialogs and panels',
    'line-md': '22px in Chinese, Japanese and Arabic',
    'size-lg': 'who is calling, the timer',
    'line-lg': '26px in Chinese, Japanese and Arabic',
    'weight-regular': 'running text',
    'weight-medium': 'buttons, values',
    'weight-strong': 'names, states',
  },
  'Space and shape': {
    pad: 'inside of cards, panels, dialogs',
    'radius-sm': 'icon buttons, markers',
    'radius-md': 'buttons, fields, rows',
    'radius-lg': 'cards, dialogs, popovers',
    icon: 'width and height of an icon',
    'icon-stroke': 'on a grid of 24',
    'shadow-rest': 'of cards',
    'shadow-float': 'of what floats: popovers, dialogs, the contact request',
  },
  Density: {
    control: 'height of buttons and fields',
    'control-sm': 'icon buttons and buttons in rows: never under 24px',
    row: 'a variable, an item of a menu',
    'row-lg': 'a person, a call, an entry of the history',
    strip: 'the state strip of a pane',
  },
  'Surfaces and lines': {
    canvas: 'behind cards, in cc-desktop',
    surface: 'cards',
    'surface-sunken': 'what is off, bars',
    'surface-raised': 'what floats',
    hover: 'under the pointer',
    pressed: 'held down',
    line: 'hairlines: decoration only',
    'line-button': 'edge of a button, which its label makes known',
    'line-control': 'edge of a field: at least 3 : 1',
  },
  Text: {
    text: 'names, values, labels of buttons',
    'text-2': 'what goes with it',
    'text-3': 'labels, and what is off: still 4.5 : 1',
  },
  Roles: {
    'accent-fg': 'links, selection, a call that rings: on surfaces and on its tint',
    'accent-tint': 'behind it',
    'accent-solid': 'the one button of a pane, under --cc-on-solid',
    'accent-press': 'the same under the pointer',
    'positive-fg': 'connected, available',
    'positive-tint': 'behind it',
    'positive-solid': 'Answer, Call',
    'positive-press': 'the same under the pointer',
    'danger-fg': 'RONA, what failed',
    'danger-tint': 'behind it',
    'danger-solid': 'End',
    'danger-press': 'the same under the pointer',
    'warning-fg': 'on hold, paused, replaced',
    'warning-tint': 'behind it',
    'consult-fg': 'a consult',
    'consult-tint': 'behind it',
    'conference-fg': 'a conference',
    'conference-tint': 'behind it',
    'neutral-fg': 'wrap-up, offline',
    'neutral-tint': 'behind it',
    'on-solid': 'text and icons on a solid button',
    focus: 'the ring of what has the focus: at least 3 : 1',
  },
  Motion: {
    fast: 'a button under the pointer; 0 where less motion is wanted',
    slow: 'a popover arrives; 0 where less motion is wanted',
    ease: 'how',
  },
  'States of calls': {
    'state-ringing-fg': 'a call that is offered or not answered yet',
    'state-ringing-tint': 'behind it',
    'state-connected-fg': 'the agent talks with the other side',
    'state-connected-tint': 'behind it',
    'state-hold-fg': 'on hold',
    'state-hold-tint': 'behind it',
    'state-consult-fg': 'a consult',
    'state-consult-tint': 'behind it',
    'state-conference-fg': 'a conference',
    'state-conference-tint': 'behind it',
    'state-wrapup-fg': 'after the call',
    'state-wrapup-tint': 'behind it',
    'state-offline-fg': 'the line is down: what is shown is the last known',
    'state-offline-tint': 'behind it',
  },
};

// `max(var(--cc-row-lg, 48px), …)`: at least as high as its text
const DECLARED =
  /--(?:_[\w-]+|fg|tint):\s*(?:max\(\s*)?var\(\s*--cc-([\w-]+),\s*((?:[^;()]|\((?:[^()]|\([^()]*\))*\))+?)\s*\)[;,]/g;

/** @returns every token: `{ name, default, description, group }`, in the order of the groups */
export function readTokens() {
  const defaults = new Map();
  for (const file of ['src/styles/tokens.ts', 'src/styles/base.ts'])
    for (const [, name, value] of readFileSync(at(file), 'utf8').matchAll(DECLARED))
      if (!defaults.has(name)) defaults.set(name, value.replace(/\s+/g, ' ').replaceAll('--_', '--cc-'));
  const tokens = Object.entries(GROUPS).flatMap(([group, items]) =>
    Object.entries(items).map(([name, description]) => {
      const value = defaults.get(name);
      if (value === undefined)
        throw new Error(`tools/lib/tokens.mjs describes --cc-${name}, which no style reads.`);
      defaults.delete(name);
      return { name: `--cc-${name}`, default: value, description, group };
    }),
  );
  if (defaults.size)
    throw new Error(
      `tools/lib/tokens.mjs does not say what these are for: --cc-${[...defaults.keys()].join(', --cc-')}.`,
    );
  return tokens;
}
