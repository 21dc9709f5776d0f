import { render } from 'solid-js/web';
import { Elements } from './Elements';

export const mount = (root: Element) => render(() => <Elements />, root);
