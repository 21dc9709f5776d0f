/** Parts of an element within another one, passed on by the outer one: `strip` of a card is `call-card-strip`. */
import { COMMAND_TYPES } from '../../core/names.js';

/** The parts of elements that stand in others; a test holds them to the manifest. */
export const PARTS = {
  'cc-agent-state': 'button menu popover action timer reason',
  'cc-call-card': 'pane strip timer name number actions action fact reason',
  'cc-call-guide': 'pane name progress answers question field reason action',
  'cc-call-history': 'pane name tab row action reason',
  'cc-call-list': 'task timer popovers',
  'cc-campaign-contact': 'button label pane strip timer name number fact actions action reason',
  'cc-dialpad': 'pane name tab row key fact action reason',
  'cc-notices': 'notice',
  'cc-transfer-dialog': 'pane name tab row fact action reason',
  'cc-variables': 'pane name row label value field messages bar action',
  'cc-wrapup': 'pane strip timer name action reason unsaved',
} as const;
export type PartsTag = keyof typeof PARTS;

const written = new Map<string, string>();

/**
 * The `exportparts` of an element.
 *
 * @param through elements within it, whose parts it passes on already
 */
export function partsOf(tag: PartsTag, ...through: PartsTag[]): string {
  const key = [tag, ...through].join();
  let value = written.get(key);
  if (value === undefined) {
    const names = (of: PartsTag) => {
      const prefix = of.slice(3);
      const own = PARTS[of].split(' ');
      const actions = own.includes('action') ? COMMAND_TYPES.map((type) => `action-${type}`) : [];
      return [...own, ...actions].map((name) => [name, `${prefix}-${name}`] as const);
    };
    value = [
      ...names(tag).map(([name, outside]) => `${name}:${outside}`),
      ...through.flatMap((inner) => names(inner).map(([, outside]) => outside)),
    ].join();
    written.set(key, value);
  }
  return value;
}
