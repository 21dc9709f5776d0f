// Names that frameworks get wrong: React, Vue and Svelte take a property on… for a listener, and read the
// endings -capture, -once and -passive of an event as options; a colon in it breaks Angular.
export const publicNames = {
  meta: {
    type: 'problem',
    docs: { description: 'properties and events that every framework can use' },
    schema: [],
    messages: {
      on: 'The property "{{name}}" starts with "on": frameworks would take it for a listener.',
      event: 'Event "{{name}}": lower case with dashes, not ending in -once, -capture or -passive.',
    },
  },
  create(context) {
    const report = (node, messageId, name) => context.report({ node, messageId, data: { name } });
    return {
      'PropertyDefinition[static=true][key.name="properties"] > ObjectExpression > Property'(node) {
        const name = node.key.name ?? node.key.value;
        if (/^on/i.test(name)) report(node.key, 'on', name);
      },
      'NewExpression[callee.name=/Event$/] > Literal:first-child'(node) {
        const name = node.value;
        if (typeof name !== 'string' || !name.startsWith('cc-')) return;
        if (!/^[a-z0-9-]+$/.test(name) || /-(once|capture|passive)$/.test(name)) report(node, 'event', name);
      },
    };
  },
};
