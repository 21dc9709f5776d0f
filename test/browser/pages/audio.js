// Nothing but a script tag and what stands in HTML: each of the settings can be used.
import { all, report, until } from './flow.js';

const usable = () => all('button').filter((button) => button.innerText.trim() === 'Play test tone');
const wanted = document.querySelectorAll('cc-audio-settings').length;
await report(() => until(() => usable().length === wanted, 'the settings'));
