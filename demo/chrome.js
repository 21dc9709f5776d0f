// What all demo pages share: language and theme (by the bar, or by ?lang= and ?theme=), words, small helpers.

const root = document.documentElement;
const params = new URLSearchParams(location.search);

/** Words of the bar, and of more than one page. */
const SHARED = {
  en: {
    navDesktop: 'Agent desktop',
    navDesks: 'Two desks',
    navCrm: 'In a CRM',
    navPlain: 'Own backend',
    navGallery: 'All states',
    pages: 'Demos',
    language: 'Language',
    theme: 'Theme',
    themeSystem: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
  },
  'zh-CN': {
    navDesktop: '座席桌面',
    navDesks: '双座席',
    navCrm: '嵌入 CRM',
    navPlain: '自有后端',
    navGallery: '所有状态',
    pages: '演示',
    language: '语言',
    theme: '主题',
    themeSystem: '跟随系统',
    themeLight: '浅色',
    themeDark: '深色',
  },
};

/** The bar of every page: address, word. */
const PAGES = [
  ['index.html', 'navDesktop'],
  ['desks.html', 'navDesks'],
  ['crm.html', 'navCrm'],
  ['plain.html', 'navPlain'],
  ['gallery.html', 'navGallery'],
];

/** The language of the page: `en` or `zh-CN`. */
export const lang = () => (/^zh/i.test(root.lang) ? 'zh-CN' : 'en');

/** An element: attributes by name, `on…` listeners, text and elements as children. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child || child === 0));
  return element;
}

/** m:ss, or h:mm:ss. */
export function duration(ms) {
  const s = Math.max(0, Math.floor(ms / 1000));
  const two = (n) => String(n).padStart(2, '0');
  const minutes = Math.floor(s / 60);
  return s < 3600
    ? `${minutes}:${two(s % 60)}`
    : `${Math.floor(s / 3600)}:${two(minutes % 60)}:${two(s % 60)}`;
}

/** Host wording: a string, or one per language. */
export const wording = (text) =>
  typeof text === 'object' && text ? (text[lang()] ?? text.en ?? '') : (text ?? '');

function drawBar() {
  const here = location.pathname.split('/').at(-1) || 'index.html';
  const link = ([href, word]) => h('a', { href, 'data-t': word, 'aria-current': href === here && 'page' });
  document.querySelector('.bar nav')?.replaceChildren(...PAGES.map(link));
}

function remember(name, value) {
  params.set(name, value);
  history.replaceState(null, '', `?${params}${location.hash}`);
  for (const link of document.querySelectorAll('.bar a')) link.search = `?${params}`;
}

/**
 * Sets the page up.
 *
 * @param strings the page's words: `{ en: { key: text | function }, 'zh-CN': … }`
 * @param changed called whenever the language changed
 * @returns `t(key, …args)`
 */
export function setUp(strings, changed = () => {}) {
  const t = (key, ...args) => {
    const text = strings[lang()]?.[key] ?? SHARED[lang()][key] ?? strings.en?.[key] ?? key;
    return typeof text === 'function' ? text(...args) : text;
  };
  const translate = () => {
    for (const element of document.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
    for (const element of document.querySelectorAll('[data-t-label]')) {
      element.setAttribute('aria-label', t(element.dataset.tLabel));
    }
    document.querySelector('#lang').value = lang();
  };
  root.lang = /^zh/i.test(params.get('lang') ?? navigator.language) ? 'zh-CN' : 'en';
  root.dataset.theme = params.get('theme') ?? 'system';
  const languages = document.querySelector('#lang');
  const themes = document.querySelector('#theme');
  themes.value = root.dataset.theme;
  languages.addEventListener('change', () => {
    root.lang = languages.value;
    remember('lang', languages.value);
  });
  themes.addEventListener('change', () => {
    root.dataset.theme = themes.value;
    remember('theme', themes.value);
  });
  drawBar();
  for (const link of document.querySelectorAll('.bar a')) link.search = location.search;
  const again = () => (translate(), changed());
  new MutationObserver(again).observe(root, { attributes: true, attributeFilter: ['lang'] });
  translate();
  return t;
}
