// A plugin of custom-elements-manifest.config.mjs: what comes out of an element from those that stand in it.
import { dirname } from 'node:path';
import { readFileSync } from 'node:fs';
import { walk } from '../lib/files.mjs';
import { at } from '../lib/run.mjs';

const requests = Object.keys(JSON.parse(readFileSync(at('src/names.json'), 'utf8')).requests);

/** Tags in an element's templates, and those whose parts it passes on. */
function templates(path) {
  const text = walk(dirname(path))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(at(file), 'utf8'))
    .join('\n');
  const tags = (pattern) => [
    ...new Set([...text.matchAll(pattern)].flatMap(([, tag]) => tag.match(/cc-[a-z-]+/g) ?? [])),
  ];
  return { holds: tags(/<(cc-[a-z-]+)/g), passes: tags(/partsOf\(([^)]*)\)/g) };
}

/** `cc-<type>-request` stands for all of them. */
const allRequests = (events) =>
  events.flatMap((event) =>
    event.name.includes('<type>')
      ? requests.map((type) => ({
          ...event,
          name: event.name.replace('<type>', type),
          type: { text: event.type.text.replace('<type>', type) },
        }))
      : [event],
  );

/** A button's second part, by the request that it makes or as its first part says. */
function withActions(d) {
  return (d.cssParts ?? []).flatMap((part) => {
    if (part.name !== 'action') return [part];
    const said = part.description.match(/`action-[\w-]+`/g)?.map((name) => name.slice(1, -1));
    const asked = d.events
      .map(({ name }) => /^cc-(.+)-request$/.exec(name)?.[1])
      .filter((type) => requests.includes(type));
    const names = said ?? asked.map((type) => `action-${type}`);
    return [part, ...names.map((name) => ({ name, description: `The button of \`${name.slice(7)}\`` }))];
  });
}

const addNew = (list = [], more) => [
  ...list,
  ...more.filter((item, i) => ![...list, ...more.slice(0, i)].some(({ name }) => name === item.name)),
];

export const inside = () => ({
  name: 'cc-inside',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = new Map();
    for (const module of manifest.modules)
      for (const d of module.declarations ?? [])
        if (d.tagName) elements.set(d.tagName, { d, module: module.path, ...templates(module.path) });
    // what is said of any request is said last
    const general = [...elements.keys()].filter((tag) =>
      elements.get(tag).d.events?.some(({ name }) => name.includes('<type>')),
    );
    for (const { d } of elements.values()) {
      // `#fire(type)` is read as an event of that name
      d.events = allRequests((d.events ?? []).filter(({ name }) => name !== 'type'));
      d.cssParts = withActions(d);
    }
    const own = new Map([...elements].map(([tag, { d }]) => [tag, { events: d.events, parts: d.cssParts }]));
    // anything may stand in a session
    elements.get('cc-session').holds = [...elements.keys()].filter((tag) => tag !== 'cc-desktop');
    for (const [tag, { d, holds, passes }] of elements) {
      const all = new Set(holds);
      for (const held of all) for (const deeper of elements.get(held).holds) all.add(deeper);
      all.delete(tag);
      for (const held of [...all].sort((a, b) => general.includes(a) - general.includes(b))) {
        const from = elements.get(held);
        const bubbling = own
          .get(held)
          .events.filter(({ name }) => /^cc-.*-(request|opened|closed|dirty)$/.test(name));
        d.events = addNew(
          d.events,
          bubbling.map((event) => ({ ...event, inheritedFrom: { name: from.d.name, module: from.module } })),
        );
      }
      for (const held of passes)
        d.cssParts = addNew(
          d.cssParts,
          own.get(held).parts.map(({ name, description }) => ({
            name: `${held.slice(3)}-${name}`,
            description: `\`${name}\` of the \`${held}\` inside: ${description}`,
          })),
        );
    }
  },
});
