/** Whom to transfer to, and a request dialog that lists them. */
import type { CcSession, CcTransferDialog } from '../../src/index.js';
import type { DirectoryItem } from '../../src/core/schema/types.js';
import type { ManualClock } from '../../src/core/clock/manual-clock.js';
import { makeCall, makeProfile } from '../fixtures/calls.js';
import { allByRole, byRole, deep, findRole, nameOf, part, until } from './dom.js';
import { hear, openSession, settled } from './page.js';

type Item = Pick<DirectoryItem, 'id' | 'name' | 'number' | 'dn' | 'team' | 'state'>;
const of = (kind: DirectoryItem['kind'], items: Item[]): DirectoryItem[] =>
  items.map((item) => ({ ...item, kind }));

/** One in every state, in the order in which they are shown; ada is the agent herself. */
export const AGENTS = of('agents', [
  { id: 'ada', name: 'Ada Njoku', dn: '4101', team: 'Cards · Team 1', state: 'engaged' },
  { id: 'ben', name: 'Ben Ortiz', dn: '4102', team: 'Cards · Team 2', state: 'available' },
  { id: 'cho', name: 'Cho Min-ji', dn: '4103', team: 'Cards · Team 2', state: 'idle' },
  { id: 'dev', name: 'Dev Patel', dn: '4104', team: 'Loans', state: 'wrapup' },
  { id: 'eva', name: 'Eva Lund', dn: '4105', team: 'Loans', state: 'engaged' },
  { id: 'fay', name: 'Fay Ross', dn: '4106', state: 'rona' },
  { id: 'gus', name: 'Gus Hall', state: 'offline' },
  { id: 'ida', name: 'Ida Novak' },
]);
export const QUEUES = of('queues', [
  { id: 'cards', name: { en: 'Card Support', 'zh-CN': '卡片支持' } },
  { id: 'fraud', name: { en: 'Fraud desk', 'zh-CN': '欺诈处理' } },
]);
export const ENTRY_POINTS = of('entry-points', [
  { id: 'ep-debit', name: 'EP Debit card', number: '+18005550101' },
  { id: 'ep-credit', name: 'EP Credit card', number: '+18005550102' },
]);
export const CONTACTS = of('contacts', [
  { id: 'branch', name: 'Branch Office', number: '+12015530188' },
  { id: 'courier', name: 'Courier', number: '+442079460018' },
]);
export const DIRECTORY = [...AGENTS, ...QUEUES, ...ENTRY_POINTS, ...CONTACTS];

export interface Dialog {
  session: CcSession;
  clock: ManualClock;
  dialog: CcTransferDialog;
  /** What the session heard of requests. */
  requests: CustomEvent[];
}

/** The session's own dialog, open on a connected call; its list is there. */
export async function openDialog({
  mode = 'transfer' as 'transfer' | 'consult',
  lang = 'en',
  call = makeCall(),
  profile = {} as Parameters<typeof makeProfile>[0],
  directory = DIRECTORY as CcSession['directory'],
  attributes = '',
  rows: listed = true,
} = {}): Promise<Dialog> {
  const { session, clock } = await openSession('<cc-transfer-dialog></cc-transfer-dialog>', call, {
    lang,
    attributes,
    snapshot: { profile: makeProfile(profile) },
  });
  session.directory = directory;
  const dialog = deep(session, 'cc-transfer-dialog') as CcTransferDialog;
  const requests = hear(session, 'cc-request');
  dialog.show({ mode });
  await settled(session);
  await findRole(dialog, 'combobox');
  if (listed) await until(() => rows(dialog).length, 'the list is there');
  return { session, clock, dialog, requests };
}

const options = (root: Element) => allByRole(root, 'option');
/** Names of the entries in the list, as far as it is rendered. */
export const rows = (root: Element): string[] =>
  options(root).map((item) => item.innerText.trim().split('\n')[0]!.trim());

export const listIs = (root: Element, ...names: string[]): Promise<unknown> =>
  until(
    () => rows(root).join() === names.join(),
    `the list is ${names.join()}; it is ${rows(root).join()}`,
  ).catch((error: unknown) => {
    throw new Error(`${(error as Error).message}; in the end ${rows(root).join()}`);
  });

export const row = (root: Element, name: string): HTMLElement => {
  const found = options(root).find((item) => nameOf(item).startsWith(name));
  if (!found) throw new Error(`No ${name} in ${rows(root).join()}`);
  return found;
};
/** Names of the entries that are chosen. */
export const chosen = (root: Element): string[] =>
  options(root)
    .filter((item) => item.getAttribute('aria-selected') === 'true')
    .map((item) => item.innerText.trim().split('\n')[0]!.trim());

export const fieldOf = (root: Element): HTMLInputElement => byRole(root, 'combobox') as HTMLInputElement;

/** The entry that the arrow keys are at. */
export function activeRow(root: Element): string | undefined {
  const field = fieldOf(root);
  const id = field.getAttribute('aria-activedescendant');
  if (!id) return undefined;
  const found = (field.getRootNode() as ShadowRoot).getElementById(id);
  if (!found) throw new Error(`aria-activedescendant names #${id}, which is not there`);
  return found.innerText.trim().split('\n')[0]!.trim();
}

/** As if it were typed in place of what stands there. */
export function write(root: Element, text: string): void {
  const field = fieldOf(root);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export async function openTab(root: Element, name: string): Promise<void> {
  const tab = await findRole(root, 'tab', name);
  tab.click();
  await until(() => tab.getAttribute('aria-selected') === 'true', `the tab ${name} is open`);
}

/** The button that sends. */
export const sendOf = (root: Element): HTMLElement => part(root, 'action')!;
