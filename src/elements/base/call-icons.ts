import type { Face } from '../../core/selectors/call.js';
import * as icons from '../../styles/call-icons.js';

/** The icon of a call's state or kind. */
export const callIcon = (name: Face['icon']): string => icons[name];
