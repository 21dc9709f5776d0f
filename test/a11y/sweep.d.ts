type Colour = number[];
export interface Finding {
  figure: string;
  at: string;
  says: string;
}
export function everything(root: Document | Element | ShadowRoot): Generator<HTMLElement>;
export function rgba(colour: string): Colour;
export function over(top: Colour, below: Colour): Colour;
export function contrastOf(one: Colour, other: Colour): number;
export function contrast(root: Element): { found: Finding[]; least: object };
export function targets(root: Element, floor?: number): Finding[];
export function heights(root: Element, floor?: number): Finding[];
export function cut(root: Element): Finding[];
export function sideways(root: Element): Finding[];
