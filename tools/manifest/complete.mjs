// Plugins of custom-elements-manifest.config.mjs: only what is public, and all of it.
import { readFileSync } from 'node:fs';
import { at } from '../lib/run.mjs';
import { readTokens } from '../lib/tokens.mjs';
import { classes, lineage, lineageNames } from './read-classes.mjs';

const declarations = (manifest) => manifest.modules.flatMap((module) => module.declarations ?? []);

/** Protected in the base class, public in a session; the analyzer keeps the base's word. */
const OPENED = ['request', 'state', 'queryDirectory'];

/** What Lit and the browser call. */
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
  'render',
  'scheduleUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

export const publicOnly = () => ({
  name: 'cc-public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const d of declarations(manifest)) {
      if (!d.members) continue;
      const line = lineage(d.name);
      const opened = new Set(line.includes(classes.get('CcSession')) ? OPENED : []);
      const internal = new Set(line.flatMap((known) => [...known.internal]));
      const isHidden = ({ name, privacy, static: ofClass }) =>
        (!opened.has(name) && (privacy === 'private' || privacy === 'protected')) ||
        ofClass ||
        /^[#_]/.test(name) ||
        internal.has(name) ||
        !line.some(({ declared }) => declared.has(name)) ||
        LIFECYCLE.has(name);
      const hidden = new Set(d.members.filter(isHidden).map(({ name }) => name));
      d.members = d.members.filter(({ name }) => !hidden.has(name));
      for (const member of d.members) {
        delete member.privacy;
        if (opened.has(member.name)) member.inheritedFrom = { name: 'CcSession' };
      }
      // `id` is watched, and every element's
      d.attributes = d.attributes?.filter(({ name, fieldName }) => name !== 'id' && !hidden.has(fieldName));
    }
  },
});

/** Of a property's type what an attribute can say. */
function attributeType(text = 'string') {
  const said = text
    .split('|')
    .map((type) => type.trim())
    .filter((type) => /^('[^']*'|string|number|boolean)$/.test(type));
  return said.join(' | ') || 'string';
}

/** Attributes of data and fields of attributes, what setters take, defaults. */
export const completeMembers = () => ({
  name: 'cc-complete-members',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const d of declarations(manifest)) {
      const known = lineage(d.name);
      const first = (pick) => known.map(pick).find((value) => value !== undefined);
      const data = new Set(first(({ data: names }) => names));
      for (const member of d.members ?? []) {
        const { name } = member;
        if (member.kind === 'method') tidyParameters(member);
        if (member.kind !== 'field') continue;
        if (data.has(name)) member.attribute = name;
        // an override may say it by way of other types
        const taken = first(({ takes }) =>
          /[<[]/.test(takes.get(name) ?? '<') ? undefined : takes.get(name),
        );
        if (taken) {
          delete member.readonly;
          member.default ??= member.type?.text === 'string' ? "''" : 'null';
          member.type = { text: taken };
        }
        if (!member.readonly) member.default ??= first(({ defaults }) => defaults.get(name));
      }
      for (const attribute of d.attributes ?? []) {
        attribute.fieldName ??= attribute.name;
        const field = d.members.find(({ name }) => name === attribute.fieldName);
        attribute.type = { text: data.has(field?.name) ? 'string' : attributeType(field?.type?.text) };
        attribute.description ??= field?.description;
        attribute.default = field?.default === 'null' ? undefined : field?.default;
      }
    }
  },
});

/** `options.name` is said of `options`; what is taken apart has no name. */
function tidyParameters(method) {
  for (const { name, description } of method.parameters ?? []) {
    const [of, part] = name.split('.');
    const whole = part && method.parameters.find((parameter) => parameter.name === of);
    if (whole)
      whole.description = `${whole.description ? `${whole.description}; ` : ''}\`${part}\`: ${description}`;
  }
  method.parameters = method.parameters
    ?.filter(({ name }) => !name.includes('.'))
    .map((parameter) => (parameter.name.startsWith('{') ? { ...parameter, name: 'options' } : parameter));
}

/** What the classes' comments leave to be said once: the custom properties. Those of an element's own come first. */
export const customProperties = () => ({
  name: 'cc-custom-properties',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const tokens = readTokens().map(({ name, default: value, description }) => ({
      name,
      default: value,
      description,
    }));
    for (const d of declarations(manifest))
      if (d.tagName && d.tagName !== 'cc-session') d.cssProperties = [...(d.cssProperties ?? []), ...tokens];
  },
});

/** Only classes that are exported, in a fixed order; a class between them is no page's business. */
export const tidyModules = () => ({
  name: 'cc-tidy-modules',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const api = ['src/api.ts', 'src/index.ts'].map((path) => readFileSync(at(path), 'utf8')).join('\n');
    const isPublic = (name) => new RegExp(`export \\{[^}]*\\b${name}\\b`).test(api);
    const paths = new Map();
    for (const { path, declarations: all = [] } of manifest.modules)
      for (const { name } of all) paths.set(name, path);
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter((d) => classes.has(d.name) && isPublic(d.name));
      for (const d of module.declarations ?? []) {
        d.customElement = true;
        let parent = d.superclass?.name;
        while (classes.has(parent) && !isPublic(parent)) ({ parent } = classes.get(parent));
        if (paths.has(parent)) d.superclass = { name: parent, module: paths.get(parent) };
        const ancestors = lineageNames(d.name);
        for (const said of [...(d.members ?? []), ...(d.attributes ?? []), ...(d.events ?? [])]) {
          if (!said.inheritedFrom) continue;
          const upTo = ancestors.slice(0, ancestors.indexOf(said.inheritedFrom.name) + 1);
          const from = upTo.findLast(isPublic);
          if (from === d.name) delete said.inheritedFrom;
          else said.inheritedFrom = { name: from, module: paths.get(from) };
        }
      }
      module.exports = module.exports?.filter(
        (e) => e.kind === 'custom-element-definition' || isPublic(e.declaration?.name),
      );
    }
    manifest.modules = manifest.modules
      .filter((m) => m.declarations?.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});
