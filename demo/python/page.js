// The page of the Python server: the desktop on its line, and buttons for what happens outside.
import { setUp } from '../chrome.js';

const t = setUp({
  en: {
    title: 'A backend in Python',
    lead: 'Three files of Python, nothing but its standard library, speak the WebSocket protocol; this page is on their line.',
    offer: 'A customer calls',
    answer: 'Answer on the phone',
    hangup: 'The customer hangs up',
    save: 'Ben saves the order',
    nothing: 'Nothing to do that with now.',
  },
  'zh-CN': {
    title: 'Python 后端',
    lead: '三个只用标准库的 Python 文件实现 WebSocket 协议；本页即连接到它。',
    offer: '客户来电',
    answer: '在话机上接听',
    hangup: '客户挂断',
    save: 'Ben 保存订单',
    nothing: '目前没有可操作的呼叫。',
  },
});

const ORDERS = {
  offer: { number: '+12015532447', name: 'Jordan Lee' },
  save: { name: 'order', value: 'B-2002' },
};
const desktop = document.querySelector('cc-desktop');
desktop.connectorUrl = '/voice';
desktop.connectorToken = () => 'demo-ada';
desktop.connector = 'websocket';

const said = document.querySelector('#said');
for (const button of document.querySelectorAll('[data-do]')) {
  const order = { do: button.dataset.do, ...ORDERS[button.dataset.do] };
  button.addEventListener('click', async () => {
    const { ok } = await fetch('/control', { method: 'POST', body: JSON.stringify(order) });
    said.textContent = ok ? '' : t('nothing');
  });
}
