// What figures are made of: snapshots, and what a person does before one looks.
import { ago, callState, makeAgent, makeProfile, snapshotOf } from './fixtures.js';

const REASONS = [
  { id: 'replaced', name: { en: 'Card replaced', 'zh-CN': '已换卡' } },
  { id: 'unblocked', name: { en: 'Card unblocked', 'zh-CN': '已解锁卡片' } },
  { id: 'fraud', name: { en: 'Fraud reported', 'zh-CN': '已报告欺诈' } },
  { id: 'follow-up', name: { en: 'Follow-up booked', 'zh-CN': '已预约跟进' } },
  { id: 'branch', name: { en: 'Transferred to branch', 'zh-CN': '已转至网点' } },
  { id: 'none', name: { en: 'No resolution', 'zh-CN': '未解决' } },
];
export const WRAPUP = { wrapup: { reasons: REASONS, defaultReasonId: 'none' } };
export const WRAPUP_REQUIRED = { wrapup: { reasons: REASONS, required: true } };
export const OFFLINE = { link: { status: 'offline', since: ago(9) } };

/** One of the named call states as a whole snapshot; `change` is laid over the call. */
export function snap(name, { call, profile, ...rest } = {}) {
  const given = callState(name);
  return snapshotOf(
    { ...given.call, ...call },
    { profile: makeProfile({ ...WRAPUP, ...given.profile, ...profile }), ...rest },
  );
}
export const agentSnap = (agent, rest = {}) =>
  snapshotOf([], { agent: makeAgent(agent), profile: makeProfile(WRAPUP), ...rest });
export const kind = (name, more = {}) => ({ state: { kind: name, since: ago(754), ...more } });

export const figure = (tag) => (id, en, zh, state, more) => ({
  id,
  caption: { en, 'zh-CN': zh },
  tag,
  state,
  ...more,
});

const TRIES = 400;
const pause = () => new Promise((done) => setTimeout(done, 25));

/** Waits until there is something. */
export async function until(look, what) {
  for (let tries = 0; tries < TRIES; tries++) {
    const found = look();
    if (found) return found;
    await pause();
  }
  throw new Error(`Not there: ${what}`);
}

/**
 * What is in an element, as soon as it is there: pictures are loaded with the first need.
 *
 * @param path a selector, or several: through shadow roots
 */
export function find(element, path, index = 0) {
  const steps = [path].flat();
  return until(
    () => {
      let at = [element];
      for (const step of steps)
        at = at.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(step) ?? [])]);
      return at[index];
    },
    `${element.localName} ${steps.join(' ')}`,
  );
}

export const click = (path, index) => async (element) => (await find(element, path, index)).click();
/** One thing after the other. */
export const then =
  (...acts) =>
  async (element, session) => {
    for (const act of acts) {
      await act?.(element, session);
      await session.settled();
    }
  };

/** In an element inside. */
export const within = (path, act) => async (element, session) => act(await find(element, path), session);

/** A backend that does not take it. */
export const fails = (code, more) => ({ ok: false, code, ...more });
/** Presses a button; `answer` says what comes of it. */
export const press = (name, answer = 'never') => ({ answer, act: click(`[part~="${name}"]`) });

/** Types into a field, as an agent would. */
export function enter(field, text) {
  if (field.localName === 'select')
    field.selectedIndex = [...field.options].findIndex((item) => item.text === text);
  else field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const inChinese = (element) => element.closest('[lang]').lang.startsWith('zh');
/** One of two texts, by the language of the figure. */
export const either = (en, zh) => (element) => (inChinese(element) ? zh : en);
const said = (text, element) => (typeof text === 'function' ? text(element) : text);

/** Searches where there is a field to search in. */
export const search = (text) => async (element) => enter(await find(element, '#search'), said(text, element));

// Call-associated data -----------------------------------------------------------------------------

async function rowOf(sheet, name) {
  return until(
    () =>
      [...(sheet.shadowRoot?.querySelectorAll('[part~="row"]') ?? [])].find((row) => row.variable === name),
    name,
  );
}
/** Types into fields, by the names of their variables; nothing of it is saved. */
export const edit = (texts) => async (element) => {
  for (const [name, text] of Object.entries(texts)) {
    const row = await rowOf(element, name);
    enter(row.querySelector('input, select'), said(text, element));
    await element.updateComplete;
  }
};
/** Presses a button in a row. */
export const inRow = (name, selector) => async (element) =>
  (await rowOf(element, name)).querySelector(selector).click();

/** Does something with the data of an element that shows none itself. */
export const withSheet = (act) => async (element, session) => {
  const sheet = document.createElement('cc-variables');
  session.append(sheet);
  await act(sheet, session);
  await session.settled();
  sheet.remove();
};

/** What another agent saves: values by the names of variables. */
export const someoneSaves =
  (values, who = 'Ben Ortiz') =>
  (_element, session) => {
    const [call] = session.state.calls;
    const variables = call.variables.map((variable) =>
      Object.hasOwn(values, variable.name)
        ? { ...variable, value: values[variable.name], rev: '2', changedBy: who ?? undefined }
        : variable,
    );
    session.apply({ type: 'call', call: { ...call, rev: call.rev + 1, variables } });
  };

/** The line drops, now. */
export const lineDrops = (_element, session) => session.apply({ type: 'link', link: OFFLINE.link });
