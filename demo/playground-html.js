// What is shown as HTML to paste: the element, its session, what the backend said.
import { quoted, written } from './manifest.js';

/** What an agent needs besides one element. */
export const INNER = { 'cc-session': ['cc-call-list', 'cc-call-card', 'cc-wrapup', 'cc-notices'] };

/** Properties that figures set, by their attributes; what takes a function has none. */
export function attributesOf({ fields }, properties = {}) {
  const entries = Object.entries(properties)
    .filter(([name, value]) => fields[name] && value !== false && typeof value !== 'function')
    .map(([name, value]) => [fields[name], typeof value === 'object' ? JSON.stringify(value) : value]);
  return Object.fromEntries(entries);
}

/** As it may stand in an attribute, where every recorder of the page reads it: secure values left out. */
const open = (_, value) =>
  value && typeof value === 'object' && value.secure === true ? { ...value, value: null } : value;

/** @param settings attributes of the session; @param attributes those of the element */
export function htmlOf({ tag, snapshot, settings, attributes }) {
  const state = `\n  state=${quoted(JSON.stringify(snapshot, open, 2))}`;
  const start = '<script type="module" src="cc-widgets.js"></script>\n';
  if (tag === 'cc-desktop')
    return `${start}<cc-desktop${written({ ...settings, ...attributes })}${state}\n></cc-desktop>\n`;
  const inner = INNER[tag] ?? [tag];
  const lines = inner.map((name) => `  <${name}${name === tag ? written(attributes) : ''}></${name}>\n`);
  return `${start}<cc-session${written(settings)}${state}\n>\n${lines.join('')}</cc-session>\n`;
}
