// The page around plain.js: its words, its buttons, and the source itself to read.
import { setUp } from './chrome.js';

setUp({
  en: {
    title: 'Your own backend',
    lead: 'No connector: thirty lines of plain JavaScript tell the elements what is so and answer their requests.',
    ring: 'A customer calls',
    leave: 'The customer hangs up',
    none: 'No call. Let a customer call.',
  },
  'zh-CN': {
    title: '自有后端',
    lead: '没有连接器：三十行普通 JavaScript 告诉元素现状，并应答它们的请求。',
    ring: '客户来电',
    leave: '客户挂断',
    none: '没有呼叫。让客户打进来。',
  },
});

const session = document.querySelector('cc-session');
await customElements.whenDefined('cc-session');
session.select(
  ({ calls }) => calls.find(({ phase }) => phase !== 'ended')?.phase,
  (phase) => {
    document.querySelector('#ring').disabled = phase !== undefined;
    document.querySelector('#leave').disabled = phase !== 'connected';
    document.querySelector('#none').hidden = phase !== undefined;
  },
);
document.querySelector('#source').textContent = await (await fetch('plain.js')).text();
