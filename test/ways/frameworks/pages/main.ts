/** The page of each framework: the elements are defined before it is rendered; with `?late`, when the test says so. */
import { mount } from './page';

const define = () => import('cc-voice-widgets/define');

declare global {
  var defineLate: typeof define;
}

if (new URLSearchParams(location.search).has('late')) globalThis.defineLate = define;
else await define();
mount(document.querySelector('#root')!);
