// The desk of an agent whose phone is the page itself.
import { createSipConnector } from '/dist/parts/sip.js';
import { STRINGS } from './strings.js';

const root = document.documentElement;
const about = new URLSearchParams(location.search);
const desk = document.querySelector('cc-desktop');
const line = document.querySelector('#sound');

const phone = createSipConnector({
  server: about.get('server'),
  uri: 'sip:ada@cc.test',
  name: 'Ada',
  password: () => 's3cret',
  profile: { idleCodes: [{ id: 'break', name: { en: 'Break', 'zh-CN': '休息' } }], defaultCountry: 'US' },
  wrapup: {
    reasons: [
      { id: 'solved', name: { en: 'Solved', 'zh-CN': '已解决' } },
      { id: 'open', name: { en: 'Still open', 'zh-CN': '未解决' } },
    ],
    submit: (call, said) => console.info('wrap-up', call.id, said),
  },
});
desk.directory = [{ id: 'ben', kind: 'agents', name: 'Ben', state: 'available' }];
desk.connector = phone;

function say() {
  const t = STRINGS[root.lang] ?? STRINGS.en;
  const { blocked, quality } = phone.audioState;
  const [step] = Object.values(quality);
  line.textContent = blocked ? t.blocked : step ? t.quality[step] : '';
}

/** The page around it knows language and scheme. */
const { lang, theme } = Object.fromEntries(about);
root.lang = lang ?? 'en';
root.dataset.theme = theme ?? 'system';
new MutationObserver(say).observe(root, { attributeFilter: ['lang'] });
phone.onAudio(say);
document.addEventListener('click', () => phone.audioState.blocked && void phone.unblockAudio());
