import { mount as mountIn } from 'svelte';
import Elements from './Elements.svelte';

export const mount = (target: Element) => mountIn(Elements, { target });
