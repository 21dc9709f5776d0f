/** Colours of the tokens that meet on screen, in every theme, as numbers. */
import { css, html, LitElement } from 'lit';
import { tokens } from '../../src/styles/tokens.js';
import { contrastOf, over, rgba } from './sweep.js';

/** Each theme: its class, the scheme of the page. */
export const THEMES: [name: string, look: string, scheme: string][] = [
  ['light', '', 'light'],
  ['dark', '', 'dark'],
  ['crm light', 'cc-theme-crm', 'light'],
  ['crm dark', 'cc-theme-crm', 'dark'],
  ['console', 'cc-theme-console', 'dark'],
];

const PLAIN = ['canvas', 'surface', 'surface-raised', 'surface-sunken'];
const TINTS = ['accent', 'positive', 'danger', 'warning', 'consult', 'conference', 'neutral'];
const tints = TINTS.map((name) => `${name}-tint`);

interface Pair {
  /** What is seen, and how much of it. */
  fore: string;
  opacity?: number;
  backs: string[];
  floor: number;
  what: string;
}

export const PAIRS: Pair[] = [
  { what: 'text', fore: 'text', backs: [...PLAIN, 'hover', 'pressed', ...tints], floor: 4.5 },
  { what: 'second text', fore: 'text-2', backs: [...PLAIN, 'hover', ...tints], floor: 4.5 },
  {
    what: 'third text, placeholders, words of what is off',
    fore: 'text-3',
    backs: [...PLAIN, 'hover', 'accent-tint'],
    floor: 4.5,
  },
  ...TINTS.map((name) => ({
    what: `${name}: words and icons`,
    fore: `${name}-fg`,
    backs: ['surface', 'surface-raised', `${name}-tint`],
    floor: 4.5,
  })),
  { what: 'links in rows', fore: 'accent-fg', backs: ['canvas', 'hover'], floor: 4.5 },
  ...['accent', 'positive', 'danger'].map((name) => ({
    what: `words on buttons, also while pressed: ${name}`,
    fore: 'on-solid',
    backs: [`${name}-solid`, `${name}-press`],
    floor: 4.5,
  })),
  { what: 'icon of what is off', fore: 'text-3', opacity: 0.75, backs: ['surface-sunken'], floor: 3 },
  { what: 'edge of a field', fore: 'line-control', backs: ['surface', 'surface-raised'], floor: 3 },
  { what: 'focus ring', fore: 'focus', backs: [...PLAIN, 'hover', ...tints], floor: 3 },
];

/** Has the tokens, and nothing else. */
class Palette extends LitElement {
  static override styles = [tokens, css``];

  override render() {
    return html`<i></i>`;
  }
}
customElements.define('a11y-palette', Palette);

export interface Ratio {
  what: string;
  floor: number;
  /** The least ratio over its backgrounds, by theme, and the background that has it. */
  least: { theme: string; ratio: number; back: string }[];
}

/** Computes all pairs in all themes, on a page that has the themes' sheets. */
export async function ratios(): Promise<Ratio[]> {
  const byPair: Ratio[] = PAIRS.map(({ what, floor }) => ({ what, floor, least: [] }));
  for (const [theme, look, scheme] of THEMES) {
    const around = document.createElement('div');
    around.className = look;
    around.style.colorScheme = scheme;
    const palette = new Palette();
    around.append(palette);
    document.body.append(around);
    await palette.updateComplete;
    const probe = palette.shadowRoot!.querySelector('i')!;
    const colour = (name: string) => {
      probe.style.color = `var(--_${name})`;
      return rgba(getComputedStyle(probe).color);
    };
    PAIRS.forEach(({ fore, opacity = 1, backs }, i) => {
      const all = backs.map((back) => {
        const below = colour(back);
        const [r, g, b, a] = colour(fore) as [number, number, number, number];
        return { theme, back, ratio: contrastOf(over([r, g, b, a * opacity], below), below) };
      });
      byPair[i]!.least.push(all.reduce((a, b) => (b.ratio < a.ratio ? b : a)));
    });
    around.remove();
  }
  return byPair;
}

/** Rounded down: 4.499 is not 4.5. */
const shown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** The table of docs/accessibility.md, without padding. */
export const tableOf = (all: Ratio[]): string[] => [
  `| what | at least | ${THEMES.map(([name]) => name).join(' | ')} |`,
  ...all.map(
    ({ what, floor, least }) =>
      `| ${what} | ${floor} | ${least.map(({ ratio }) => shown(ratio)).join(' | ')} |`,
  ),
];
