/** Figures of the gallery, each brought about in the test's own page: every element in every state. */
import { ManualClock } from '../../src/core/clock/manual-clock.js';
import type { CcElement, CcSession } from '../../src/index.js';
import { DIRECTORY, NOW } from '../fixtures/calls.js';
import { mount, settled } from './page.js';

type Answer = 'never' | { ok: false; code: string; message?: string };
export interface Figure {
  id: string;
  tag: string;
  state: object;
  session?: object | (() => object);
  props?: object;
  callId?: string;
  updates?: unknown[];
  answer?: Answer;
  picker?: boolean;
  ask?: object;
  act?: (element: CcElement, session: CcSession) => Promise<unknown> | unknown;
}
interface Section {
  id: string;
  figures: Figure[];
}

export async function gallerySections(): Promise<Section[]> {
  const path = '/demo/gallery-states.js';
  return ((await import(path)) as { SECTIONS: Section[] }).SECTIONS;
}

const never = () => new Promise(() => undefined);

/** Time stands still; waits of so many ms are over at once. */
class StillClock extends ManualClock {
  hurries = 0;

  override setTimeout(run: () => void, ms: number): number {
    if (ms > this.hurries) return super.setTimeout(run, ms);
    window.setTimeout(run);
    return 0;
  }
}

export interface Shown {
  session: CcSession;
  element: CcElement;
}

/**
 * Puts a figure on the page, its session prepared before any data comes.
 *
 * @param prepare what a page would set up first
 * @param state in place of the figure's own
 */
export async function showFigure(
  figure: Figure,
  prepare: (session: CcSession) => void,
  change: <T>(data: T) => T = (data) => data,
): Promise<Shown> {
  const { id, tag, session: settings, props, callId, updates, answer, picker, ask, act } = figure;
  const isDesktop = tag === 'cc-desktop';
  const session = mount<CcSession>(
    isDesktop ? `<cc-desktop id="${id}"></cc-desktop>` : `<cc-session id="${id}"></cc-session>`,
  );
  const clock = new StillClock(NOW);
  clock.hurries = (figure as { hurries?: number }).hurries ?? 0;
  session.clock = clock;
  session.directory = change(DIRECTORY);
  const own = typeof settings === 'function' ? settings() : settings;
  const { directory, ...rest } = (own ?? {}) as { directory?: unknown };
  if (directory) session.directory = (Array.isArray(directory) ? change(directory) : directory) as never;
  Object.assign(session, rest);
  prepare(session);
  if (answer) {
    session.addEventListener('cc-request', (event) =>
      event.respondWith(answer === 'never' ? never() : Promise.resolve(answer)),
    );
  }
  if (picker) session.addEventListener('cc-target-request', (event) => event.respondWith(never() as never));
  const failed = new Promise((told) => session.addEventListener('cc-request-failed', told, { once: true }));
  const element = isDesktop ? (session as CcElement) : (document.createElement(tag) as CcElement);
  Object.assign(element, props);
  if (callId) (element as { callId?: string }).callId = callId;
  if (!isDesktop) session.append(element);
  await settled(session);
  session.state = change(figure.state) as never;
  if (updates) session.apply(change(updates) as never);
  await settled(session);
  if (ask) void session.request(change(ask) as never);
  await act?.(element, session);
  if (answer && answer !== 'never') await failed;
  await settled(session);
  return { session, element };
}
