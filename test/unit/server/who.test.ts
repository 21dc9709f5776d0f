/** Who may connect, as whom, and from where. */
import assert from 'node:assert/strict';
import { hostname } from 'node:os';
import { test } from 'node:test';
import { createOriginCheck, isLocal } from '../../../demo/server/origins.mjs';
import { createTokens } from '../../../demo/server/tokens.mjs';

test('tokens name an agent; without one it is the first, on this machine only', () => {
  const tokens = createTokens(() => ['ada', 'ben.2']);
  assert.equal(tokens.agentOf('demo-ada', false), 'ada');
  assert.equal(tokens.agentOf(undefined, true), 'ada');
  assert.equal(tokens.agentOf(undefined, false), undefined);
  for (const token of [
    '',
    'ada',
    'demo-',
    'demo-zoe',
    'demo-ada.1',
    'demo-ada.0',
    ' demo-ada',
    'demo-__proto__',
  ]) {
    assert.equal(tokens.agentOf(token, true), undefined, token);
  }
});

test('an expired token is good no longer, for whoever had none either', () => {
  const tokens = createTokens(() => ['ada', 'ben']);
  assert.equal(tokens.expire('ada'), 'demo-ada.1');
  assert.equal(tokens.expire('ada'), 'demo-ada.2');
  assert.equal(tokens.agentOf('demo-ada', true), undefined);
  assert.equal(tokens.agentOf('demo-ada.1', true), undefined);
  assert.equal(tokens.agentOf(undefined, true), undefined);
  assert.equal(tokens.agentOf('demo-ada.2', false), 'ada');
  assert.equal(tokens.agentOf('demo-ben', false), 'ben');
});

test('origins: this server, this machine, and those that are allowed', () => {
  const { mayConnect, mayControl } = createOriginCheck([
    'https://crm.example.com',
    'http://other.example:81/',
  ]);
  const asking = (origin: string | undefined, host: string, remoteAddress = '192.0.2.7') => ({
    headers: { host, ...(origin !== undefined && { origin }) },
    socket: { remoteAddress },
  });
  const may: [origin: string | undefined, host: string, expected: boolean][] = [
    [undefined, 'desk.example', true],
    ['https://crm.example.com', '192.0.2.1:8080', true],
    ['http://crm.example.com', '192.0.2.1:8080', false],
    ['https://crm.example.com.evil.example', '192.0.2.1:8080', false],
    ['http://other.example:81', '192.0.2.1:8080', true],
    ['http://192.0.2.1:8080', '192.0.2.1:8080', true],
    ['http://192.0.2.1:8081', '192.0.2.1:8080', false],
    [`http://${hostname().toLowerCase()}:8080`, `${hostname().toLowerCase()}:8080`, true],
    ['http://rebound.example:8080', 'rebound.example:8080', false],
    ['http://[::1]:8080', '[::1]:8080', true],
    ['http://desk.localhost:3000', '192.0.2.1:8080', true],
    ['http://127.0.0.1.evil.example', '192.0.2.1:8080', false],
    ['file://', '192.0.2.1:8080', false],
  ];
  for (const [origin, host, expected] of may) {
    assert.equal(mayConnect(asking(origin, host)), expected, `${origin} at ${host}`);
  }
  // an allowed origin may connect; it may not play the people, and neither may another machine
  const here = '127.0.0.1';
  assert.equal(mayControl(asking('https://crm.example.com', 'localhost:8080', here)), false);
  assert.equal(mayControl(asking('http://localhost:8080', 'localhost:8080', here)), true);
  assert.equal(mayControl(asking('http://localhost:8080', 'localhost:8080')), false);
  assert.equal(mayControl(asking(undefined, 'localhost:8080', here)), true);
  assert.equal(mayControl(asking(undefined, 'localhost:8080')), false);
});

test('what is on this machine', () => {
  for (const address of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])
    assert.ok(isLocal(address), address);
  for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '::', '', undefined, '1127.0.0.1']) {
    assert.ok(!isLocal(address), address);
  }
});
