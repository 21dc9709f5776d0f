/**
 * The guide's own situation: agents answer real phones, their pages control the call. Three phones that each send a tone of
 * their own, a registrar, the CTI demo server; who hears whom is read off what the phones have heard.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Desk, missing, openFloor, until, type Floor } from './cti-floor.js';

const why = await missing();

describe('CTI demo server', { skip: why, timeout: 60_000 }, () => {
  let floor: Floor;
  before(async () => {
    floor = await openFloor();
    await floor.ada.seeState('available');
    await floor.ben.seeState('available');
  });
  after(() => floor?.close());

  test('a customer calls: music in the queue, the phone rings, and only the phone answers', async () => {
    const { phones, ada, cti } = floor;
    await phones.customer.dial(cti.number);
    await ada.see('offered');
    await floor.phoneIs('ada', 'rings');
    await floor.hear({ customer: ['music'] });
    assert.equal(ada.can('answer'), false);
    assert.equal(ada.call?.legs[0]?.number, phones.customer.user);
    await phones.ada.answer();
    await ada.see('connected');
    await floor.hear({ customer: ['ada'], ada: ['customer'] });
  });

  test('hold plays music to the customer and silence to the agent; the call cannot be ended meanwhile', async () => {
    const { ada } = floor;
    await ada.do({ type: 'hold', legId: 'customer' });
    await ada.see('connected hold:customer');
    await floor.hear({ customer: ['music'], ada: [] });
    const { ok } = await ada.ask({ type: 'end-call' });
    assert.equal(ok, false);
    await ada.do({ type: 'resume', legId: 'customer' });
    await floor.hear({ customer: ['ada'], ada: ['customer'] });
  });

  test('keys go both ways', async () => {
    const { ada, phones } = floor;
    await phones.customer.press('4');
    const keys = () => ada.call?.variables.find(({ name }) => name === 'keys')?.value;
    await until(
      () => keys() === '4',
      () => `the page shows the key, but ${keys()}`,
    );
    await ada.do({ type: 'send-digits', digits: '9' });
    await until(
      () => phones.customer.events.some(({ type, param }) => type === 'CALL_DTMF_START' && param === '9'),
      () => `the customer's phone hears the key, but ${JSON.stringify(phones.customer.events.slice(-2))}`,
    );
  });

  test('consult: the colleague rings, talks, and is swapped with the customer', async () => {
    const { ada, ben, phones } = floor;
    await ada.do({ type: 'consult', target: { type: 'agent', id: 'ben', name: 'Ben' } });
    await floor.phoneIs('ben', 'rings');
    await floor.hear({ customer: ['music'], ada: ['ringback'] });
    await phones.ben.answer();
    await ben.see('connected consult consulted hold:customer');
    await floor.hear({ customer: ['music'], ada: ['ben'], ben: ['ada'] });
    await ada.do({ type: 'resume', legId: 'customer' });
    await floor.hear({ customer: ['ada'], ada: ['customer'], ben: ['music'] });
  });

  test('conference: each hears the two others, mixed on the server', async () => {
    const { ada, ben } = floor;
    await ada.do({ type: 'conference', legId: ada.otherLeg });
    await ben.see('connected conference consulted');
    await floor.hear({ customer: ['ada', 'ben'], ada: ['ben', 'customer'], ben: ['ada', 'customer'] });
  });

  test('a page that comes in the middle of it shows it as it is', async () => {
    const late = new Desk('ada', floor.port);
    await late.see('connected conference');
    assert.equal(late.call?.id, floor.ada.call?.id);
    late.store.destroy();
  });

  test('transfer to the colleague: wrap-up here, the call goes on there', async () => {
    const { ada, ben } = floor;
    await ada.do({ type: 'complete-transfer', legId: ada.otherLeg });
    await ada.see('wrapup');
    await floor.phoneIs('ada', 'idle');
    await ben.see('connected');
    await floor.hear({ customer: ['ben'], ben: ['customer'] });
    await ada.do({ type: 'wrapup' });
    await ada.seeState('available');
  });

  test('back to the queue: who does not answer is in RONA, and the next agent rings', async () => {
    const { ada, ben, phones, cti } = floor;
    cti.simulator.setSettings({ ringSeconds: 0.6 });
    await ben.do({ type: 'transfer', target: { type: 'queue', id: 'q-card', name: 'Cards' } });
    await ben.see('wrapup');
    await floor.phoneIs('ben', 'idle');
    await floor.phoneIs('ada', 'rings');
    await floor.hear({ customer: ['music'] });
    await ada.seeState('rona');
    await floor.phoneIs('ada', 'idle');
    cti.simulator.setSettings({ ringSeconds: 20 });
    await ben.do({ type: 'wrapup' });
    await floor.phoneIs('ben', 'rings');
    await phones.ben.answer();
    await floor.hear({ customer: ['ben'], ben: ['customer'] });
    await phones.customer.hangUp();
    await ben.see('wrapup');
    await floor.phoneIs('ben', 'idle');
    await ben.do({ type: 'wrapup' });
  });

  test('who declines on the phone is in RONA too; the colleague is asked, and hangs up on the phone', async () => {
    const { ada, ben, phones, cti } = floor;
    await ada.do({ type: 'agent-state', state: 'available' });
    await ben.do({ type: 'agent-state', state: 'idle', idleCodeId: 'break' });
    await phones.customer.dial(cti.number);
    await floor.phoneIs('ada', 'rings');
    await phones.ada.hangUp();
    await ada.seeState('rona');
    await ben.do({ type: 'agent-state', state: 'available' });
    await floor.phoneIs('ben', 'rings');
    await phones.ben.answer();
    await ben.see('connected');
    await phones.ben.hangUp();
    await ben.see('wrapup');
    await floor.phoneIs('customer', 'idle');
    await ben.do({ type: 'wrapup' });
    await ben.seeState('available');
  });

  test('an agent dials: the own phone first, then the customer, who may decline; a phone may hold by itself', async () => {
    const { ben, phones } = floor;
    const outdial = { type: 'outdial', number: phones.customer.user, source: 'dialpad' } as const;
    await ben.do(outdial);
    await floor.phoneIs('ben', 'rings');
    assert.equal(phones.customer.now, 'idle');
    await phones.ben.answer();
    await floor.phoneIs('customer', 'rings');
    await floor.hear({ ben: ['ringback'] });
    await phones.customer.hangUp();
    await ben.see('');
    await floor.phoneIs('ben', 'idle');
    await ben.do(outdial);
    await floor.phoneIs('ben', 'rings');
    await phones.ben.answer();
    await floor.phoneIs('customer', 'rings');
    await phones.customer.answer();
    await ben.see('connected');
    await floor.hear({ customer: ['ben'], ben: ['customer'] });
    // baresip has heard nothing more after its own hold: only the customer is listened to
    await phones.ben.hold();
    await floor.hear({ customer: [] });
    assert.equal(ben.shown, 'connected');
    await phones.ben.resume();
    await floor.hear({ customer: ['ben'] });
    await ben.do({ type: 'end-call' });
    await ben.see('wrapup');
    await floor.phoneIs('customer', 'idle');
    await floor.phoneIs('ben', 'idle');
  });
});
