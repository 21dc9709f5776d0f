// A working day in short: everything that loads late is loaded, everything that draws is drawn.
import { all, press, reads, until } from './flow.js';

const words = (element) =>
  (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim();
const find = (selector, text) =>
  until(() => all(selector).find((item) => words(item).includes(text)), `${selector} with ${text}`);
const type = (field, text) => {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
/** The last one on the page: dialogs stand after what opened them. */
const lastPart = (part) => until(() => all(`[part~="${part}"]`).at(-1), part);

async function wrapUp(pass) {
  (await find('[role=option]', 'Card replaced')).click();
  await press('Submit');
  await pass(1000);
  await reads('No calls');
}

/** A call that is made reaches its customer. */
async function reach(simulator, pass) {
  await reads('Answer on your phone');
  simulator.phone('ada').answer();
  await pass(1000);
  await reads('Ringing');
  const { id } = simulator.state().interactions.at(-1);
  simulator.customer(id).answer();
  await pass(1000);
  return id;
}

/** @param pass lets so many ms pass, for a simulator with a manual clock */
export async function wholeFlow(simulator, pass) {
  await reads('Available');
  // a call: ring, answer, hold, resume
  simulator.offerCall({ from: '+12015532447', dnis: '+18005550142' });
  await pass(2000);
  await reads('Answer on your phone');
  simulator.phone('ada').answer();
  await pass(1000);
  await press('Hold');
  await pass(1000);
  await reads('Resume the call before you end it');
  await press('Resume');
  await pass(1000);

  // its data: edited, saved; a secure value shown and hidden
  type((await find('label', 'Case number')).control, 'CS-48214');
  await press('Save');
  await pass(1000);
  await until(() => JSON.stringify(simulator.state()).includes('CS-48214'), 'the saved value');
  await press('Show Card number');
  await press('Show Card number');

  // the request dialog: lists, a search by pinyin, a number with advice, an agent
  await press('Transfer');
  await reads('Transfer request');
  const search = () => until(() => all('#search')[0], 'the search');
  type(await search(), 'cho');
  await find('[role=option]', 'Cho');
  (await find('[role=tab]', 'Dial number')).click();
  type(await search(), '01161123456789');
  await reads('+61');
  (await find('[role=tab]', 'Agents')).click();
  type(await search(), '');
  (await find('[role=option]', 'Ben')).click();
  (await lastPart('action-transfer')).click();
  await pass(1000);
  await reads('Wrap-up reasons');
  await wrapUp(pass);

  // the dialpad: a number, the address book, a call that reaches its customer
  await press('Outdial call');
  type(await until(() => all('#number')[0], 'the field'), '+12015550170');
  (await find('button', '5 JKL')).click();
  type(all('#number')[0], '+12015550170');
  await press('Call');
  await reach(simulator, pass);
  await reads('Connected');
  await press('Consult');
  await reads('Consult request');
  await press('Close');
  await press('End');
  await pass(1000);
  await wrapUp(pass);

  // the history, a preview campaign with its guide
  await until(() => all('cc-call-history').length, 'the history');
  await press('Campaign contact');
  await reads('Mina Okafor');
  (await lastPart('action-campaign-call')).click();
  const asked = await reach(simulator, pass);
  await reads('Would you like to renew your card?');
  simulator.customer(asked).hangUp();
  await pass(1000);

  // a call is missed, the line drops, another language
  document.documentElement.lang = 'zh-CN';
  await reads('话后');
  const undo = simulator.fault({ dropLink: true });
  await pass(1000);
  await reads('与电话系统的连接已断开');
  undo();
  await pass(60_000);
}
