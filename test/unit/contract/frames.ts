/** Frames that really went over a socket, against the JSON Schemas that are published. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { accepts, type JsonSchema } from '../core/json-schema.js';
import type { Frames } from './websocket-harness.js';

interface Frame {
  type: string;
  command?: { id?: unknown };
  query?: { kind?: unknown; text?: unknown } | null;
  call?: { id?: unknown };
}

const schema = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../schema/v1/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as JsonSchema;

/** Some checks send what is none, on purpose, past the store. */
const isMeant = ({ type, command, query }: Frame) =>
  type === 'command'
    ? /^contract-[a-z0-9]+-\d+$/.test(String(command?.id))
    : type !== 'directory' || (typeof query?.text === 'string' && query.kind !== '__proto__');
/** Servers send these two when they are asked for a bad frame. */
const isBad = (text: string) =>
  text === '{no json' || /^\{"type": ?"call", ?"call": ?\{"id": ?7\}\}$/.test(text);

/** @returns the types of frames that there were */
function fit(name: string, frames: readonly Frame[]): Set<string> {
  const wanted = schema(name);
  for (const frame of frames)
    assert.ok(accepts(wanted, frame), `${name}: ${JSON.stringify(frame).slice(0, 300)}`);
  return new Set(frames.map(({ type }) => type));
}

/** All frames fit, and the kinds of them that matter were among them. */
export function fitSchemas({ toServer, toPage }: Frames): void {
  const sent = toServer.map((text) => JSON.parse(text) as Frame).filter(isMeant);
  const got = toPage.filter((text) => !isBad(text)).map((text) => JSON.parse(text) as Frame);
  assert.deepEqual([...fit('to-server', sent)].sort(), ['command', 'directory', 'hello', 'ping', 'refresh']);
  const said = fit('to-page', got);
  for (const type of ['welcome', 'snapshot', 'result', 'page', 'pong', 'refused'])
    assert.ok(said.has(type), `no frame of the type ${type}`);
}
