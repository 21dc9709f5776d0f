/** Elements alone with their call: what is typed outlives a reload, and the browser asks before the page goes. */
import { expect } from '@open-wc/testing';
import type { CcVariables } from '../../src/index.js';
import { makeCall } from '../fixtures/calls.js';
import { findRole, until } from '../helpers/dom.js';
import { mount, shown } from '../helpers/page.js';

const CALL = makeCall({
  variables: [{ name: 'note', label: 'Note', type: 'string', value: 'old', editable: true, rev: '1' }],
});

async function alone(): Promise<CcVariables> {
  const element = mount<CcVariables>('<cc-variables></cc-variables>');
  element.call = CALL as never;
  await shown(element);
  return element;
}

async function type(element: Element, text: string): Promise<void> {
  const field = (await findRole(element, 'textbox', 'Note')) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Whether the browser would ask. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('an element alone with its call', () => {
  it('asks before the page goes, while something is not saved', async () => {
    const element = await alone();
    expect(asks(), 'nothing typed').to.equal(false);
    await type(element, 'new');
    await until(() => element.dirty);
    expect(asks(), 'typed').to.equal(true);
    element.revert();
    await until(() => !element.dirty);
    expect(asks(), 'taken back').to.equal(false);
  });

  it('asks no longer once it has left the page', async () => {
    const element = await alone();
    await type(element, 'new');
    await until(() => element.dirty);
    element.remove();
    expect(asks()).to.equal(false);
  });

  it('has what was typed again after a reload of the tab', async () => {
    const element = await alone();
    await type(element, 'new');
    await until(() => element.dirty);
    element.remove();
    // another page of the tab: another element, without memory but for the tab's
    const again = await alone();
    const field = (await findRole(again, 'textbox', 'Note')) as HTMLInputElement;
    expect(field.value).to.equal('new');
    expect(again.dirty).to.equal(true);
  });
});
