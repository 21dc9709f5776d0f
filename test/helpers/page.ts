/** A page to test on: elements that go after each test, desks on the simulator, sessions on a fixed clock. */
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import '../../src/define/index.js';
import type { CcDesktop, CcSession, Result } from '../../src/index.js';
import type { CcElement } from '../../src/index.js';
import type { Connector } from '../../src/core/store/connector.js';
import type { Command } from '../../src/core/schema/types.js';
import type { Simulator, SimulatorOptions } from '../../src/simulator/api.js';
import { createSimulator } from '../../src/simulator/index.js';
import { NOW, snapshotOf } from '../fixtures/calls.js';
import { frames, textOf, until } from './dom.js';

const stages: Element[] = [];

let visibility: DocumentVisibilityState = 'visible';
// tests run in tabs side by side, of which the browser shows one
Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
Object.defineProperty(document, 'hidden', { configurable: true, get: () => visibility === 'hidden' });

/** As if the agent went to another tab, or came back. */
export function setVisibility(next: DocumentVisibilityState): void {
  visibility = next;
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

afterEach(() => {
  visibility = 'visible';
  for (const stage of stages.splice(0)) stage.remove();
  sessionStorage.clear();
});

/** Puts markup on the page until the test is over. @returns its first element */
export function mount<E extends HTMLElement = HTMLElement>(html: string, lang = 'en'): E {
  const stage = document.createElement('main');
  stage.lang = lang;
  stage.innerHTML = html;
  document.body.append(stage);
  stages.push(stage);
  return stage.firstElementChild as E;
}

export type Update = Parameters<CcSession['apply']>[0];
type Snapshot = Parameters<typeof snapshotOf>;

/** A session at the time of the fixtures, with elements in it. */
export async function openSession(
  inner: string,
  calls: Snapshot[0] = [],
  { lang = 'en', snapshot = {} as NonNullable<Snapshot[1]>, attributes = '' } = {},
): Promise<{ session: CcSession; clock: ManualClock; element: CcElement }> {
  const session = mount<CcSession>(`<cc-session id="desk" ${attributes}>${inner}</cc-session>`, lang);
  const clock = new ManualClock(NOW);
  session.clock = clock;
  session.state = snapshotOf(calls, snapshot) as never;
  await settled(session);
  return { session, clock, element: session.firstElementChild as CcElement };
}

/** All is rendered, parts that are loaded late included. */
export async function settled(session: CcSession): Promise<void> {
  await session.updateComplete;
  await session.settled();
  await session.settled();
}

/** An element of its own shows something. */
export async function shown(element: CcElement): Promise<void> {
  await element.updateComplete;
  await until(() => textOf(element), `<${element.localName}> shows something`);
  await element.updateComplete;
}

export interface Desk {
  sim: Simulator;
  desk: CcDesktop;
  /** Lets time pass for everybody. */
  pass(seconds: number): Promise<void>;
}

/** The whole desktop of ada, on a simulator with a manual clock. */
export async function openDesk({
  lang = 'en',
  agent = 'ada',
  markup = '<cc-desktop></cc-desktop>',
  ...options
}: SimulatorOptions & { lang?: string; agent?: string; markup?: string } = {}): Promise<Desk> {
  const sim = createSimulator({ clock: 'manual', ...options });
  const desk = mount<CcDesktop>(markup, lang);
  desk.clock = sim.clock;
  desk.connector = sim.connector(agent);
  await settled(desk);
  const pass = async (seconds: number) => {
    await sim.advance(seconds * 1000);
    await settled(desk);
  };
  await pass(0);
  return { sim, desk, pass };
}

/** Names of all events of the package that a target hears, with their details. */
export function hear(target: EventTarget, ...types: string[]): CustomEvent[] {
  const heard: CustomEvent[] = [];
  for (const type of types) target.addEventListener(type, (event) => heard.push(event as CustomEvent));
  return heard;
}

export interface Line {
  connector: Connector;
  sent: { command: Command; answer(result: Partial<Result> | Error): void }[];
  say: (update: unknown) => void;
  /** How often the session connected, and disconnected. */
  connects: number;
  disconnects: number;
}

/** A connector that answers when the test says so. */
export function lineOf(overrides: Partial<Connector> = {}): Line {
  const line: Line = {
    sent: [],
    connects: 0,
    disconnects: 0,
    say: () => undefined,
    connector: {
      connect(sink, { signal }) {
        line.connects++;
        line.say = sink as Line['say'];
        signal.addEventListener('abort', () => line.disconnects++);
      },
      send: (command) =>
        new Promise<Result>((resolve, reject) => {
          const answer = (result: Partial<Result> | Error) =>
            result instanceof Error ? reject(result) : resolve({ id: command.id, ...result } as Result);
          line.sent.push({ command, answer });
        }),
      ...overrides,
    },
  };
  return line;
}

/** Console warnings and errors, caught for the length of a test. */
export function watchConsole(): { lines: string[]; restore(): void } {
  const { warn, error, log } = console;
  const lines: string[] = [];
  const keep = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  Object.assign(console, { warn: keep, error: keep, log: keep });
  return { lines, restore: () => void Object.assign(console, { warn, error, log }) };
}

/** What has to be true of a promise that may stay open. */
export async function outcome<T>(promise: Promise<T>): Promise<T | 'open'> {
  await frames(2);
  return Promise.race([promise, Promise.resolve('open' as const)]);
}
