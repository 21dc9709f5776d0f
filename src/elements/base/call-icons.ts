import type { TemplateResult } from 'lit';
import type { Face } from '../../core/selectors/call.js';
import * as icons from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';

/** An icon on a button or in a strip; End is the one that is filled. */
export const image = (path: string): TemplateResult => icon(path, path === icons.end ? 'fill' : '');

/** The icon of a call's state or kind. */
export const callIcon = (name: Face['icon']): TemplateResult => image(icons[name]);
