// The desk of an agent whose phone is a real one: it only controls the call.
import { setUp } from '../chrome.js';

setUp({
  en: {
    title: 'Real phones',
    lead: 'Calls ring on a SIP phone and are answered there; this page controls them. The terminal of the server works the phones: “customer call”, “ada answer”.',
  },
  'zh-CN': {
    title: '真实电话',
    lead: '呼叫在 SIP 话机上振铃并应答，本页只控制呼叫。在服务器终端操作话机：“customer call”“ada answer”。',
  },
});

const desktop = document.querySelector('cc-desktop');
const agent = new URLSearchParams(location.search).get('agent') ?? 'ada';
desktop.connectorUrl = '/voice';
desktop.connectorToken = () => `demo-${agent}`;
desktop.connector = 'websocket';
