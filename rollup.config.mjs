// How the files for script tags are made out of dist/modules. tools/build.mjs runs this.
//
// The main bundle exists as an ES module and as a classic script. Whatever src/ imports dynamically becomes a
// file of its own in dist/parts/: a part that shared a chunk with the entry would load the entry a second time
// when a page writes cc-widgets.js?v=2. So the ES entry is a thin front of parts/core-<hash>.js, which the views
// of elements (loaded with the first call, or when the page is idle) share; simulator and languages are built
// apart and stand alone, for the classic script too, which has its views inside. Parts are reached by a native
// relative import(); the classic script says where it came from, since one from another origin is not told.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const DIST = resolve(import.meta.dirname, 'dist');
const MODULES = resolve(DIST, 'modules');
const VIEWS = resolve(MODULES, 'elements');
const LOCALES = resolve(MODULES, 'localize/locales');

/** `simulator/index.js` is the part "simulator", `localize/locales/zh-CN.js` the part "zh-CN". */
export function partName(file) {
  const [last, folder] = relative(MODULES, file).split(sep).reverse();
  return (last === 'index.js' ? folder : last.replace(/\.js$/, '')) ?? 'index';
}

/** Nothing imports it by itself: a page that has a SIP server imports `parts/sip.js`. */
export const sipPart = () => resolve(MODULES, 'connectors/sip/index.js');

/** Every translation is a part, imported by name somewhere or not; English is in the main bundle. */
export const localeParts = () =>
  existsSync(LOCALES)
    ? readdirSync(LOCALES)
        .filter((f) => f.endsWith('.js') && f !== 'en.js' && f !== 'index.js')
        .map((f) => resolve(LOCALES, f))
    : [];

/**
 * Leaves dynamic imports of our own modules as imports of files in parts/, and reports each to `found`.
 * `base` is the way there from the file that is being made.
 */
const lazyParts = ({ found, base }) => ({
  name: 'lazy-parts',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string')
      this.error(`${importer}: write import() with a plain string, so that the build can see the part.`);
    const file = specifier.startsWith('.')
      ? resolve(dirname(importer), specifier)
      : (await this.resolve(specifier, importer))?.id;
    if (!file?.startsWith(MODULES + sep))
      this.error(`${importer}: import('${specifier}') must name a module of src/; wrap the package in one.`);
    if (!existsSync(file)) this.error(`${importer}: import('${specifier}') finds no ${file}.`);
    if (file.startsWith(VIEWS + sep)) return null; // rollup's own splitting: it shares the core
    found(file);
    return { id: `${base}${partName(file)}.js`, external: true };
  },
});

const POLICY =
  /([\w$.]+)\.createPolicy\((["'])lit-html\2,\s*(\{\s*createHTML:\s*\(?([\w$]+)\)?\s*=>\s*\4\s*\})\)/;

/**
 * A Trusted Types policy under our own name, shared by all copies of the bundle on a page: with
 * `trusted-types lit-html cc-voice` a second policy of the same name would throw and end the script.
 */
const trustedTypes = ({ required }) => ({
  name: 'trusted-types',
  transform(code) {
    if (!code.includes('createPolicy')) return null;
    if (!POLICY.test(code)) return null; // generateBundle complains if that was Lit's
    return {
      code: code.replace(
        POLICY,
        (_, factory, _q, rules) =>
          `(globalThis[Symbol.for("cc-voice.tt")]??=${factory}.createPolicy("cc-voice",${rules}))`,
      ),
      map: null,
    };
  },
  generateBundle(_, bundle) {
    for (const [name, { code }] of Object.entries(bundle)) {
      if (!code) continue;
      const holdsLit = code.includes('createPolicy');
      const foreign = /createPolicy\(\s*["'`](?!cc-voice["'`])/.test(code);
      const ours = /createPolicy\(["'`]cc-voice["'`]/.test(code);
      if (foreign || (required && holdsLit && !ours))
        this.error(
          `${name}: Lit's Trusted Types policy was not found where it used to be; see rollup.config.mjs.`,
        );
    }
  },
});

/** Beside the bundle. */
export const LICENCES = 'licenses.txt';

/** Packages that were bundled, in whichever file: name, version, licence. */
const packages = new Map();

/** Remembers whose code goes into a file. */
const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    for (const { modules = {} } of Object.values(bundle))
      for (const id of Object.keys(modules)) {
        const at = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(
          id.replace('\0', ''),
        )?.[1];
        if (!at || packages.has(at)) continue;
        const { name, version: v, license } = JSON.parse(readFileSync(`${at}/package.json`, 'utf8'));
        const file = readdirSync(at).find((f) => /^licen[sc]e/i.test(f));
        packages.set(
          at,
          `${name} ${v} (${license})\n\n${file ? readFileSync(`${at}/${file}`, 'utf8').trim() : ''}\n`,
        );
      }
  },
});

/** Of the icons' paths: no package of theirs is bundled. `npm run icons` writes it. */
const ICONS = new URL('./src/styles/icons.LICENSE.txt', import.meta.url);

/** The licences of everything that was bundled, for the file that each first line points to. */
export const licenceText = () =>
  [readFileSync(ICONS, 'utf8'), ...packages.values()].sort().join(`\n${'-'.repeat(72)}\n\n`);

/** JsSIP says in its User-Agent what its package.json says: no more than that is bundled. */
const jssipManifest = {
  name: 'jssip-manifest',
  transform(code, id) {
    if (!/[\\/]jssip[\\/]package\.json$/.test(id)) return null;
    const { title, version: v } = JSON.parse(code);
    return { code: `module.exports = ${JSON.stringify({ title, version: v })}`, map: null };
  },
};

const shared = ({ required, ...parts }) => [
  lazyParts(parts),
  nodeResolve({ exportConditions: ['browser', 'production'], browser: true, preferBuiltins: false }),
  jssipManifest,
  // JsSIP and what it needs; everything else is ES modules
  commonjs({
    include: /node_modules\/(jssip|debug|ms|events|sdp-transform)\//,
    extensions: ['.js', '.json'],
  }),
  literalsHtmlCssMinifier({ include: ['dist/modules/**/*.js'], failOnError: true }),
  trustedTypes({ required }),
  licences(),
];

const minify = (module) =>
  terser({
    ecma: 2022,
    module,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/ },
  });

const QUIET = new Set(['THIS_IS_UNDEFINED']);
/** A warning of rollup is a mistake of ours. */
const onwarn = (warning) => {
  if (QUIET.has(warning.code)) return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules')))
    return;
  throw Object.assign(new Error(warning.message), { code: warning.code });
};

const banner = `/*! cc-voice-widgets ${version}, MIT. Others' parts: ${LICENCES} */`;
const partBanner = `/*! cc-voice-widgets ${version}, MIT. Others' parts: ../${LICENCES} */`;

/** What the entry imports statically (but itself) is the core; what only views import, the views' common part. */
function intoChunk(id, { getModuleInfo }) {
  const seen = new Set();
  const visit = (at) => {
    if (seen.has(at)) return;
    seen.add(at);
    getModuleInfo(at)?.importedIds.forEach(visit);
  };
  visit(ENTRY);
  if (id === ENTRY) return undefined;
  if (seen.has(id)) return 'core';
  // of one view alone, wherever it stands
  if (OF_AUDIO.test(id)) return undefined;
  // what views share is one file more, not one for each of its modules
  return /elements[\\/](?!base)/.test(id) ? undefined : 'views';
}

const ENTRY = resolve(MODULES, 'bundle.js');
const OF_AUDIO = /(audio-words|audio-icons|ring[\\/]tone)\.js$/;

/** The ES module for script tags: a front, the core, the views. `found(file)` hears of every other part. */
export const mainBuild = (found) => ({
  input: { 'cc-widgets': ENTRY },
  onwarn,
  plugins: shared({ required: true, found, base: './' }),
  output: [
    {
      dir: DIST,
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
      manualChunks: intoChunk,
      format: 'es',
      sourcemap: true,
      banner: ({ isEntry }) => (isEntry ? banner : partBanner),
      plugins: [minify(true)],
    },
  ],
});

/** Where a classic script came from. A browser hides it from import() when that was another origin. */
const OWN_ADDRESS = 'ccOwnAddress';
const intro = `const ${OWN_ADDRESS} = globalThis.document?.currentScript?.src || globalThis.document?.baseURI;`;
const fromOwnAddress = {
  name: 'from-own-address',
  renderDynamicImport: () => ({ left: 'import(new URL(', right: `, ${OWN_ADDRESS}).href)` }),
};

/** The classic script: all in one, but for the parts that stand alone. */
export const classicBuild = (found) => ({
  input: ENTRY,
  onwarn,
  plugins: [...shared({ required: true, found, base: './parts/' }), fromOwnAddress],
  output: [
    {
      file: resolve(DIST, 'cc-widgets.iife.js'),
      format: 'iife',
      name: 'CcWidgets',
      inlineDynamicImports: true,
      sourcemap: true,
      banner,
      intro,
      plugins: [minify(false)],
    },
  ],
});

/** One lazy part. Its exports keep their names. */
export const partBuild = (file, found) => ({
  input: file,
  onwarn,
  plugins: shared({ required: false, found, base: './' }),
  output: [
    {
      file: resolve(DIST, 'parts', `${partName(file)}.js`),
      format: 'es',
      sourcemap: true,
      banner: partBanner,
      plugins: [minify(true)],
    },
  ],
});
