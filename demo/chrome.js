// What all demo pages share: language, scheme and theme (by the bar, or by ?lang=, ?theme= and ?look=), words,
// small helpers.

const root = document.documentElement;
const params = new URLSearchParams(location.search);

/** Words of the bar, and of more than one page. */
const SHARED = {
  en: {
    navDesktop: 'Agent desktop',
    navDesks: 'Two desks',
    navCrm: 'In a CRM',
    navPlain: 'Own backend',
    navLowCode: 'HTML alone',
    navPlayground: 'Playground',
    navBuilder: 'Builder',
    navGallery: 'All states',
    navDocs: 'Docs',
    pages: 'Demos',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    language: 'Language',
    theme: 'Scheme',
    themeSystem: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
    look: 'Theme',
    lookDefault: 'Default',
    lookCrm: 'CRM',
    lookConsole: 'Console',
  },
  'zh-CN': {
    navDesktop: '座席桌面',
    navDesks: '双座席',
    navCrm: '嵌入 CRM',
    navPlain: '自有后端',
    navLowCode: '仅用 HTML',
    navPlayground: '试验场',
    navBuilder: '搭建器',
    navGallery: '所有状态',
    navDocs: '文档',
    pages: '演示',
    copied: '已复制',
    notCopied: '无法复制',
    language: '语言',
    theme: '配色',
    themeSystem: '跟随系统',
    themeLight: '浅色',
    themeDark: '深色',
    look: '主题',
    lookDefault: '默认',
    lookCrm: 'CRM',
    lookConsole: '控制台',
  },
};

/** The bar of every page: address from here, word; a page without script is one file for each language. */
const PAGES = [
  ['index.html', 'navDesktop'],
  ['desks.html', 'navDesks'],
  ['crm/index.html', 'navCrm'],
  ['plain.html', 'navPlain'],
  ['low-code.html', 'navLowCode', { 'zh-CN': 'low-code.zh-CN.html' }],
  ['playground.html', 'navPlayground'],
  ['builder.html', 'navBuilder'],
  ['gallery.html', 'navGallery'],
  ['../docs/', 'navDocs'],
];

/** The languages that the elements speak, by their own names. */
const LANGUAGES = {
  en: 'English',
  'zh-CN': '中文',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
};
/** Example themes: a class on the page, a sheet in `themes/`. */
const LOOKS = { default: 'lookDefault', crm: 'lookCrm', console: 'lookConsole' };

const languageOf = (tag) => {
  const base = (item) => item.toLowerCase().split('-')[0];
  return Object.keys(LANGUAGES).find((item) => base(item) === base(tag)) ?? 'en';
};

/** What another page of the demos needs to look and speak like this one. */
export const manners = () => ({
  lang: root.lang,
  theme: root.dataset.theme,
  look: document.getElementById('look').value,
});

/** The language of the page. */
export const $ = (id) => document.getElementById(id);
export const timeOfDay = () => new Date().toLocaleTimeString('en-GB');
export const lang = () => languageOf(root.lang);

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
  const here = location.pathname.replace(/\/$/, '/index.html');
  const link = ([page, word, own = {}]) => {
    const { href, pathname } = new URL(own[lang()] ?? page, import.meta.url);
    return h('a', { href, 'data-t': word, 'aria-current': pathname === here && 'page' });
  };
  document.querySelector('.bar nav')?.replaceChildren(...PAGES.map(link));
  for (const item of document.querySelectorAll('.bar a')) item.search = location.search;
}

function drawControls() {
  const option = (value, word) => h('option', { value, 'data-t': word });
  const select = (id, label, ...options) => {
    const made = h('select', { class: 'select', id, 'data-t-label': label }, ...options);
    document.querySelector('.bar .controls').append(made);
  };
  select(
    'lang',
    'language',
    Object.entries(LANGUAGES).map(([tag, name]) => h('option', { value: tag, lang: tag }, name)),
  );
  select(
    'theme',
    'theme',
    ['System', 'Light', 'Dark'].map((word) => option(word.toLowerCase(), `theme${word}`)),
  );
  select(
    'look',
    'look',
    Object.entries(LOOKS).map(([name, word]) => option(name, word)),
  );
}

/** A theme is on where its class is. */
function wear(look) {
  for (const name of Object.keys(LOOKS)) root.classList.toggle(`cc-theme-${name}`, name === look);
}

function remember(name, value) {
  params.set(name, value);
  history.replaceState(history.state, '', `?${params}${location.hash}`);
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
    const text =
      strings[lang()]?.[key] ?? SHARED[lang()]?.[key] ?? strings.en?.[key] ?? SHARED.en[key] ?? key;
    return typeof text === 'function' ? text(...args) : text;
  };
  const translate = () => {
    drawBar();
    for (const element of document.querySelectorAll('[data-t]')) {
      element.textContent = t(element.dataset.t);
      // the demos' own words are written in two languages; the elements speak all of theirs
      if (lang() in SHARED) element.removeAttribute('lang');
      else Object.assign(element, { lang: 'en', dir: 'auto' });
    }
    for (const element of document.querySelectorAll('[data-t-label]')) {
      element.setAttribute('aria-label', t(element.dataset.tLabel));
    }
    document.querySelector('#lang').value = lang();
    root.dir = lang() === 'ar' ? 'rtl' : 'ltr';
  };
  root.lang = languageOf(params.get('lang') ?? navigator.language);
  root.dataset.theme = params.get('theme') ?? 'system';
  const look = params.get('look') ?? 'default';
  drawControls();
  const languages = document.querySelector('#lang');
  const themes = document.querySelector('#theme');
  const looks = document.querySelector('#look');
  themes.value = root.dataset.theme;
  looks.value = look;
  wear(look);
  languages.addEventListener('change', () => {
    root.lang = languages.value;
    remember('lang', languages.value);
  });
  themes.addEventListener('change', () => {
    root.dataset.theme = themes.value;
    remember('theme', themes.value);
  });
  looks.addEventListener('change', () => {
    wear(looks.value);
    remember('look', looks.value);
  });
  const again = () => (translate(), changed());
  new MutationObserver(again).observe(root, { attributes: true, attributeFilter: ['lang'] });
  translate();
  return t;
}
