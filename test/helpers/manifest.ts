/** `custom-elements.json`, as far as tests read it. */
import { readFileSync } from 'node:fs';

export interface Said {
  name: string;
  description?: string;
  default?: string;
  type?: { text?: string };
}
interface Member extends Said {
  kind: 'field' | 'method';
  attribute?: string;
  reflects?: boolean;
  readonly?: boolean;
  privacy?: string;
  parameters?: Said[];
  return?: { type?: { text?: string } };
}
export interface Element {
  name: string;
  tagName: string;
  description?: string;
  superclass?: { name: string };
  members: Member[];
  attributes: (Said & { fieldName?: string })[];
  events: Said[];
  slots?: Said[];
  cssParts?: Said[];
  cssProperties?: Said[];
  cssStates?: Said[];
}
interface Manifest {
  modules: { path: string; declarations: (Omit<Element, 'tagName'> & { tagName?: string })[] }[];
}

export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;

/** By tag. */
export const elements = new Map<string, Element>();
/** Where the source of an element's class is, by tag. */
export const sources = new Map<string, string>();
for (const { path, declarations } of modules)
  for (const declaration of declarations) {
    if (!declaration.tagName) continue;
    elements.set(declaration.tagName, declaration as Element);
    sources.set(declaration.tagName, path.replace('dist/modules', 'src').replace(/\.js$/, '.ts'));
  }
