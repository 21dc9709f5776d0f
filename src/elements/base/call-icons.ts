import type { TemplateResult } from 'lit';
import type { Face } from '../../core/selectors/call.js';
import * as icons from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';

/** What points along the line of reading turns round with it; handsets, clocks and players do not. */
const MIRRORED: ReadonlySet<string> = new Set([
  icons.left,
  icons.right,
  icons.transfer,
  icons.merge,
  icons.exit,
  icons.entryPoint,
  icons.erase,
  icons.queue,
]);

/** An icon on a button, in a row or in a strip; End is the one that is filled. */
export const image = (path: string): TemplateResult =>
  icon(path, path === icons.end ? 'fill' : MIRRORED.has(path) ? 'mirrored' : '');

/** The icon of a call's state or kind. */
export const callIcon = (name: Face['icon']): TemplateResult => image(icons[name]);
