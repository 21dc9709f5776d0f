// What editors and frameworks learn about the elements. `npm run generate` runs it and then tidies the files;
// CC_OUT is where the editor data goes.
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { readTokens } from './tools/lib/tokens.mjs';

const outdir = `${process.env.CC_OUT ?? '.'}/types`;

const isHidden = (m) =>
  m.privacy === 'private' ||
  m.privacy === 'protected' ||
  /^[#_]/.test(m.name) ||
  m.static ||
  INTERNAL.has(m.name) ||
  (m.kind === 'method' && LIFECYCLE.has(m.name));

/** Protected in the base class, public in a session; the analyzer keeps the base's word. */
const SESSIONS = new Set(['CcSession', 'CcDesktop']);
const OPENED = new Set(['request', 'state', 'queryDirectory']);

/** Public to modules of ours, not to pages. */
const INTERNAL = new Set(['render', 'watch', 'kit', 'own', 'draft', 'keep', 'shows', 'directoryChanged']);

const LIFECYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'connectedMoveCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'getUpdateComplete',
  'scheduleUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

/** `state: true` is not an attribute of Lit's, and nothing is that is not public. */
const publicOnly = () => ({
  name: 'cc-public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules)
      for (const d of module.declarations ?? []) {
        if (!d.members) continue;
        const opened = SESSIONS.has(d.name) ? OPENED : new Set();
        for (const m of d.members) if (opened.has(m.name)) delete m.privacy;
        const hidden = new Set(d.members.filter(isHidden).map((m) => m.name));
        d.members = d.members.filter((m) => !hidden.has(m.name));
        d.attributes = d.attributes?.filter((a) => !hidden.has(a.fieldName));
      }
  },
});

/** What the classes' comments leave to be said once: the custom properties. */
const customProperties = () => ({
  name: 'cc-custom-properties',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const tokens = readTokens().map(({ name, default: value, description }) => ({
      name,
      default: value,
      description,
    }));
    for (const module of manifest.modules)
      for (const d of module.declarations ?? []) {
        // those of its own first
        if (d.tagName && d.tagName !== 'cc-session')
          d.cssProperties = [...(d.cssProperties ?? []), ...tokens];
      }
  },
});

/** Only modules with classes, in a fixed order: constants and styles are nobody's business. */
const tidyModules = () => ({
  name: 'cc-tidy-modules',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter((d) => d.customElement || d.tagName);
      const kept = new Set(module.declarations?.map((d) => d.name));
      module.exports = module.exports?.filter(
        (e) => e.kind === 'custom-element-definition' || kept.has(e.declaration?.name),
      );
    }
    manifest.modules = manifest.modules
      .filter((m) => m.declarations?.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: process.env.CC_OUT ?? '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    customProperties(),
    tidyModules(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    jsxTypesPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      componentTypePath: () => '../dist/modules/index.js',
      hideLogs: true,
    }),
  ],
};
