/** From SIP's words to the page's: ends, reasons, headers, options, quality. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  codeOf,
  endOfDialling,
  endOfOffer,
  endOfTalk,
  readReason,
} from '../../../../src/connectors/sip/endings.js';
import { assertedParty, queueName, valuesOf } from '../../../../src/connectors/sip/headers.js';
import { settingsOf, type SipConnectorOptions } from '../../../../src/connectors/sip/options.js';
import { countsOf, qualityOf } from '../../../../src/connectors/sip/sound/quality.js';
import { referTo, replacesOf } from '../../../../src/connectors/sip/jssip/refer.js';
import { OPTIONS } from './fake.js';

const reading = (headers: { [name: string]: string }) => (name: string) => headers[name];

describe('Reason', () => {
  const cases: [string | undefined, object][] = [
    [undefined, {}],
    ['', {}],
    ['SIP;cause=200;text="Call completed elsewhere"', { status: 200, text: 'Call completed elsewhere' }],
    ['Q.850;cause=16;text="Normal, clearing", SIP ; cause=487', { status: 487 }],
    ['Q.850 ;cause=41;text="Temporary failure"', { text: 'Temporary failure' }],
    ['X.25;cause=3', {}],
  ];
  for (const [header, expected] of cases)
    it(String(header), () => assert.deepEqual(readReason(header), expected));
});

describe('how a call ended', () => {
  it('one that was offered', () => {
    assert.deepEqual(endOfOffer({ by: 'local' }), { reason: 'rejected', by: 'agent' });
    assert.deepEqual(endOfOffer({ by: 'remote' }), { reason: 'abandoned', by: 'customer' });
    assert.deepEqual(endOfOffer({ by: 'remote', status: 200 }), { reason: 'elsewhere', by: 'system' });
    assert.deepEqual(endOfOffer({ by: 'remote', reason: 'Call completed elsewhere' }), {
      reason: 'elsewhere',
      by: 'system',
    });
    assert.deepEqual(endOfOffer({ by: 'system', status: 408 }), { reason: 'no-answer', by: 'system' });
    assert.deepEqual(endOfOffer({ by: 'system' }), { reason: 'network', by: 'system' });
    assert.deepEqual(endOfOffer({ by: 'remote', status: 480 }), { reason: 'no-answer', by: 'agent' });
    assert.deepEqual(endOfOffer({ by: 'remote', status: 603 }), {
      reason: 'abandoned',
      by: 'system',
      code: '603',
    });
  });

  it('one that the agent made', () => {
    const end = (status?: number) => {
      const { reason, by } = endOfDialling({ by: 'remote', ...(status !== undefined && { status }) });
      return `${reason} ${by}`;
    };
    assert.equal(end(486), 'busy customer');
    assert.equal(end(600), 'busy customer');
    assert.equal(end(480), 'no-answer customer');
    assert.equal(end(408), 'no-answer customer');
    assert.equal(end(603), 'rejected customer');
    assert.equal(end(404), 'not-connected system');
    assert.equal(end(503), 'not-connected system');
    assert.equal(end(), 'network system');
    assert.equal(endOfDialling({ by: 'remote', status: 486 }).code, '486');
    assert.deepEqual(endOfDialling({ by: 'local', status: 487 }), { reason: 'rejected', by: 'agent' });
  });

  it('one in which they talked', () => {
    assert.deepEqual(endOfTalk({ by: 'local' }), { reason: 'completed', by: 'agent' });
    assert.deepEqual(endOfTalk({ by: 'remote' }), { reason: 'completed', by: 'customer' });
    assert.deepEqual(endOfTalk({ by: 'remote', status: 200 }), { reason: 'completed', by: 'customer' });
    assert.deepEqual(endOfTalk({ by: 'system' }), { reason: 'network', by: 'system' });
    assert.deepEqual(endOfTalk({ by: 'remote', status: 503 }), {
      reason: 'network',
      by: 'system',
      code: '503',
    });
  });

  it('a request that was refused', () => {
    const codes = [0, 403, 404, 408, 430, 480, 481, 486, 488, 491, 500, 603].map(
      (status) => `${status} ${codeOf(status)}`,
    );
    assert.deepEqual(codes, [
      '0 unknown',
      '403 denied',
      '404 not-found',
      '408 timeout',
      '430 not-available',
      '480 not-available',
      '481 not-found',
      '486 busy',
      '488 refused',
      '491 conflict',
      '500 refused',
      '603 refused',
    ]);
  });
});

describe('headers', () => {
  it('values with commas in quotes and in URIs are not taken apart', () => {
    assert.deepEqual(valuesOf('"Lee, Jo" <sip:jo@x>, <sip:b@x?Reason=SIP%3Bcause%3D302>;index=1.1'), [
      '"Lee, Jo" <sip:jo@x>',
      '<sip:b@x?Reason=SIP%3Bcause%3D302>;index=1.1',
    ]);
  });

  it('the queue: said plainly, before where the call was before, before who sent it on', () => {
    const history = '<sip:ada@x>;index=1, "Cards" <sip:cards@x>;index=1.1';
    assert.equal(queueName(reading({ 'X-Queue': 'Loans', 'History-Info': history }), 'ada'), 'Loans');
    assert.equal(queueName(reading({ 'X-Queue': '%E8%B4%B7%E6%AC%BE' }), 'ada'), '贷款');
    assert.equal(queueName(reading({ 'X-Queue': '100%' }), 'ada'), '100%');
    assert.equal(queueName(reading({ 'History-Info': history }), 'ada'), 'Cards');
    assert.equal(queueName(reading({ Diversion: '<sip:main@x>;reason=unknown' }), 'ada'), 'main');
    assert.equal(queueName(reading({ 'History-Info': '<sip:ada@x>;index=1' }), 'ada'), undefined);
    assert.equal(queueName(reading({}), 'ada'), undefined);
  });

  it('who calls, as the server asserts it', () => {
    const asserted = (value: string) => assertedParty(reading({ 'P-Asserted-Identity': value }));
    assert.deepEqual(asserted('"Jo \\"J\\" Lee" <sip:+12015550100@x;user=phone>'), {
      number: '+12015550100',
      name: 'Jo "J" Lee',
    });
    assert.deepEqual(asserted('<tel:+12015550100>, <sip:a@b>'), { number: '+12015550100' });
    assert.deepEqual(assertedParty(reading({})), {});
  });

  it('Replaces names the tags as the one who reads it has them', () => {
    const dialog = { callId: 'a b@x', localTag: 'mine', remoteTag: 'theirs', target: 'sip:ben@x;gr=1' };
    const replaces = replacesOf(dialog);
    assert.equal(replaces, 'a b@x;to-tag=theirs;from-tag=mine');
    assert.equal(
      referTo(dialog.target, replaces),
      'sip:ben@x;gr=1?Replaces=a%20b%40x%3Bto-tag%3Dtheirs%3Bfrom-tag%3Dmine',
    );
    assert.match(referTo('sip:b@x?X=1', replaces), /\?X=1&Replaces=/);
    assert.equal(referTo('sip:b@x'), 'sip:b@x');
  });
});

describe('options', () => {
  const wrong: [Partial<Record<keyof SipConnectorOptions, unknown>>, RegExp][] = [
    [{ server: '' }, /server is missing; give the address/],
    [{ server: 'sip.example.com' }, /server cannot be read/],
    [{ server: 'https://sip.example.com' }, /server is not of a WebSocket/],
    [{ server: 'wss://ada:hunter2@sip.example.com' }, /server holds a password; give it as the option/],
    [{ uri: 'ada' }, /uri is no address of an agent; give one like/],
    [{ uri: 'sip:ada:hunter2@example.com' }, /uri is no address of an agent/],
    [{ password: 7 }, /password is neither text nor a function/],
    [{ iceServers: 'stun:x' }, /iceServers is no list/],
    [{ gathering: 0 }, /gathering is no such number; give at least 50/],
    [{ expires: '600' }, /expires is no such number/],
    [{ ping: NaN }, /ping is no such number/],
    [{ dtmf: 'tones' }, /dtmf is neither; give "rfc4733" or "info"/],
    [{ state: 'busy' }, /state is neither/],
    [{ wrapup: { reasons: [] } }, /wrapup.submit is no function/],
    [{ target: 'sip:x' }, /target is no function/],
    [{ queueName: 'Cards' }, /queueName is no function/],
    [{ variables: [] }, /variables is no function/],
  ];
  for (const [change, message] of wrong)
    it(`${JSON.stringify(change)}: says what is wrong and what to do, never the value`, () => {
      assert.throws(
        () => settingsOf({ ...OPTIONS, ...change } as SipConnectorOptions),
        (error: Error) => {
          assert.ok(error instanceof TypeError);
          assert.match(error.message, message);
          assert.doesNotMatch(error.message, /hunter2/);
          return true;
        },
      );
    });

  it('none at all', () => assert.throws(() => settingsOf(undefined as never), /its options are missing/));

  it('what is not given has a default, and no server of anybody else is ever asked', () => {
    const { iceServers, gathering, expires, ping, dtmf, state, own, domain } = settingsOf(OPTIONS);
    assert.deepEqual(
      { iceServers, gathering, expires, ping, dtmf, state, own, domain },
      {
        iceServers: [],
        gathering: 500,
        expires: 600,
        ping: 15_000,
        dtmf: 'rfc4733',
        state: 'available',
        own: 'ada',
        domain: 'example.com',
      },
    );
  });

  it('a target is an address at the domain of the agent', () => {
    const { target } = settingsOf(OPTIONS);
    assert.equal(target({ type: 'number', number: '+12015550100' }), 'sip:+12015550100@example.com');
    assert.equal(target({ type: 'number', number: '*21#' }), 'sip:*21%23@example.com');
    assert.equal(target({ type: 'agent', id: 'ben' }), 'sip:ben@example.com');
    assert.equal(target({ type: 'agent', id: 'x@evil.example' }), 'sip:x%40evil.example@example.com');
  });
});

describe('quality', () => {
  const counts = (received: number, lost: number, jitter = 0, roundTrip?: number) => ({
    received,
    lost,
    jitter,
    ...(roundTrip !== undefined && { roundTrip }),
  });
  it('of what came since the last time', () => {
    assert.equal(qualityOf(undefined, counts(100, 0)), 'good');
    assert.equal(qualityOf(counts(1000, 500), counts(1100, 500)), 'good');
    assert.equal(qualityOf(counts(0, 0), counts(97, 3)), 'fair');
    assert.equal(qualityOf(counts(0, 0), counts(90, 10)), 'poor');
    assert.equal(qualityOf(counts(0, 0), counts(100, 0, 0.04)), 'fair');
    assert.equal(qualityOf(counts(0, 0), counts(100, 0, 0.2)), 'poor');
    assert.equal(qualityOf(counts(0, 0), counts(100, 0, 0, 0.4)), 'fair');
    assert.equal(qualityOf(counts(0, 0), counts(100, 0, 0, 1)), 'poor');
  });
  it('nothing came: nothing is known', () => {
    assert.equal(qualityOf(counts(100, 0), counts(100, 0)), undefined);
    // a source that begins anew
    assert.equal(qualityOf(counts(100, 9), counts(50, 0)), undefined);
  });
  it('is read off the report of the browser', () => {
    const report: [string, unknown][] = [
      ['v', { type: 'inbound-rtp', kind: 'video', packetsReceived: 1 }],
      ['a', { type: 'inbound-rtp', kind: 'audio', packetsReceived: 50, packetsLost: 2, jitter: 0.01 }],
      ['r', { type: 'remote-inbound-rtp', kind: 'audio', roundTripTime: 0.12 }],
    ];
    assert.deepEqual(countsOf(report), counts(50, 2, 0.01, 0.12));
    assert.equal(countsOf([]), undefined);
  });
});
