/** Keyboard shortcuts, by keys that are pressed. What a map may say is in test/unit/shortcuts.test.ts. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadViews } from '../../src/controllers/lazy.js';
import type { CcSession } from '../../src/index.js';
import { DEFAULTS } from '../../src/controllers/shortcuts/map.js';
import { makeAgent, makeCall, makeLeg, makeOther, snapshotOf } from '../fixtures/calls.js';
import { expectAccessible } from '../helpers/axe.js';
import { button, deep, focused, frames, listenToRegions, nameOf, part, until } from '../helpers/dom.js';
import { hear, lineOf, mount, openSession, settled, watchConsole, type Line } from '../helpers/page.js';

const CARD = '<cc-call-card></cc-call-card>';
const ON = { attributes: 'shortcuts' };

/** The keys of a combination, down in order and up again. */
async function press(combination: string): Promise<void> {
  const keys = combination.split('+');
  const last = keys.pop() ?? '';
  const held = keys.map((key) => (key === 'Ctrl' ? 'Control' : key));
  for (const key of held) await sendKeys({ down: key });
  await sendKeys({ press: last.length === 1 && !held.includes('Shift') ? last.toLowerCase() : last });
  for (const key of held.reverse()) await sendKeys({ up: key });
}

/** Types of the commands that came to the phone system. */
const types = ({ sent }: Line) => sent.map(({ command }) => command.type);

/** A session on a line that answers when the test says so. */
async function open(
  inner: string,
  calls: Parameters<typeof openSession>[1],
  options: Parameters<typeof openSession>[2] = ON,
): Promise<{ session: CcSession; line: Line }> {
  await loadViews();
  const { session } = await openSession(inner, calls, options);
  const line = lineOf();
  session.connector = line.connector;
  await settled(session);
  line.say({ type: 'snapshot', snapshot: snapshotOf(calls) });
  await settled(session);
  return { session, line };
}

const held = makeCall({ legs: [makeLeg({ hold: true, holdSince: 0 })] });
const offered = makeCall({
  id: 'call-2',
  interactionId: 'interaction-2',
  phase: 'offered',
  connectedAt: undefined,
  can: { answer: true, decline: true },
});
const consulting = makeCall({ topology: 'consult', legs: [makeLeg({ hold: true }), makeOther()] });

describe('shortcuts', () => {
  it('are off by default: no key does anything', async () => {
    const { session, line } = await open(CARD, [held, offered], {});
    const heard = hear(session, 'cc-request', 'cc-selection-changed');
    for (let code = 32; code < 127; code++) await sendKeys({ press: String.fromCharCode(code) });
    for (const combination of Object.values(DEFAULTS)) await press(combination);
    await frames();
    expect(types(line)).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    expect(button(session, 'Resume')?.hasAttribute('aria-keyshortcuts')).to.equal(false);
    expect(button(session, 'Resume')?.title).to.equal('');
  });

  it('are no single letters, when they are on either', async () => {
    const { session, line } = await open(CARD, [held, offered]);
    const heard = hear(session, 'cc-request', 'cc-selection-changed');
    for (let code = 32; code < 127; code++) await sendKeys({ press: String.fromCharCode(code) });
    await frames();
    expect(types(line)).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
  });

  const ASKED: [keys: string, call: Parameters<typeof makeCall>[0], type: string, detail: object][] = [
    [DEFAULTS.hold, {}, 'hold', { legId: 'customer' }],
    [DEFAULTS.hold, { legs: [makeLeg({ hold: true })] }, 'resume', { legId: 'customer' }],
    [DEFAULTS.mute, { can: { mute: true } }, 'mute', {}],
    [DEFAULTS.mute, { can: { unmute: true }, muted: true }, 'unmute', {}],
    [DEFAULTS.recording, {}, 'pause-recording', {}],
    [DEFAULTS.recording, { recording: { status: 'paused' } }, 'resume-recording', {}],
    [DEFAULTS.end, {}, 'end-call', {}],
    [DEFAULTS.conference, { ...consulting }, 'conference', { legId: 'ben' }],
    [DEFAULTS.transfer, { ...consulting }, 'complete-transfer', { legId: 'ben' }],
    [DEFAULTS.answer, { ...offered }, 'answer', {}],
    [DEFAULTS.decline, { ...offered }, 'decline', {}],
  ];
  for (const [keys, changes, type, detail] of ASKED) {
    it(`${keys} asks for ${type} as its button does`, async () => {
      const call = makeCall(changes);
      const { session, line } = await open(CARD, call);
      const card = deep(session, 'cc-call-card')!;
      const order: string[] = [];
      card.addEventListener(`cc-${type}-request`, (event) => order.push(`card ${event.type}`));
      session.addEventListener('cc-request', (event) => order.push(`session ${event.type}`));
      await press(keys);
      await until(() => line.sent.length, 'the command');
      expect(line.sent[0]!.command).to.include({ type, callId: call.id, ...detail });
      expect(order).to.deep.equal([`card cc-${type}-request`, 'session cc-request']);
      await settled(session);
      expect(part(session, `action-${type}`)!.getAttribute('aria-busy')).to.equal('true');
      // what the same key would do is on its way
      await press(keys);
      await frames();
      expect(line.sent.length).to.equal(1);
    });
  }

  it('are vetoed as the buttons are', async () => {
    const { session, line } = await open(CARD, makeCall());
    deep(session, 'cc-call-card')!.addEventListener('cc-hold-request', (event) => event.preventDefault());
    const failed = hear(session, 'cc-request-failed');
    await press(DEFAULTS.hold);
    await until(() => failed.length, 'a failure');
    expect(types(line)).to.deep.equal([]);
  });

  it('work on a session whose call no card shows', async () => {
    const { line } = await open('', makeCall());
    await press(DEFAULTS.hold);
    await until(() => line.sent.length, 'the command');
    expect(types(line)).to.deep.equal(['hold']);
  });

  for (const [name, heading] of [
    ['transfer', 'Transfer request'],
    ['consult', 'Consult request'],
  ] as const) {
    it(`${name} opens its request, the focus in its search`, async () => {
      const { session } = await open(CARD, makeCall());
      await press(DEFAULTS[name]);
      const dialog = await until(() => deep(session, 'cc-transfer-dialog'), 'a dialog');
      await until(() => focused()?.id === 'search', 'the focus in the search');
      expect(focused()!.getRootNode()).to.equal(dialog.shadowRoot);
      expect(dialog.shadowRoot!.textContent).to.contain(heading);
    });
  }

  it('say once why an action is off, and do nothing', async () => {
    const { session, line } = await open(CARD, held);
    const regions = listenToRegions(session);
    await press(DEFAULTS.end);
    await until(() => regions.said.length, 'words');
    await frames();
    regions.stop();
    expect(regions.said).to.deep.equal(['Resume the call before you end it']);
    expect(types(line)).to.deep.equal([]);
  });

  it('say that there is nothing to do it with', async () => {
    const { session, line } = await open(CARD, []);
    const regions = listenToRegions(document.body);
    for (const name of ['hold', 'answer', 'wrapup', 'next-call', 'focus-call', 'dialpad', 'state'] as const) {
      regions.said.length = 0;
      await press(DEFAULTS[name]);
      await until(() => regions.said.length, `words for ${name}`);
      expect(regions.said, name).to.deep.equal(['Not available now']);
    }
    regions.stop();
    expect(types(line)).to.deep.equal([]);
    expect(session.selectedCallId).to.equal(null);
  });

  it('say that a call is answered on the phone where it cannot be answered here', async () => {
    const { session } = await open(CARD, makeCall({ phase: 'offered', connectedAt: undefined }));
    const regions = listenToRegions(session);
    await press(DEFAULTS.answer);
    await until(() => regions.said.includes('Answer on your phone'), 'where to answer');
    regions.stop();
  });

  it('bring the focus to the call: to the one that rings first', async () => {
    const { session } = await open(`${CARD}<cc-call-list></cc-call-list>`, [makeCall(), offered]);
    await press(DEFAULTS['focus-call']);
    await until(() => focused()?.matches('[part~=pane]'), 'the focus on a pane');
    expect(nameOf(focused()!)).to.equal('Incoming call');
    session.apply({ type: 'call-removed', callId: 'call-2' });
    await settled(session);
    await press(DEFAULTS['focus-call']);
    await until(() => focused()?.matches('[part~=pane]'), 'the focus on a pane');
    expect(nameOf(focused()!)).to.equal('Customer');
  });

  it('walk through the calls, round and round, and say whose they are', async () => {
    const second = makeCall({
      id: 'call-2',
      phase: 'wrapup',
      legs: [makeLeg({ name: 'Grace Okafor', phase: 'left' })],
    });
    const { session } = await open(CARD, [makeCall(), second]);
    const regions = listenToRegions(session);
    expect(session.selectedCallId).to.equal('call-1');
    await press(DEFAULTS['next-call']);
    expect(session.selectedCallId).to.equal('call-2');
    expect(regions.said).to.include('Grace Okafor');
    await press(DEFAULTS['next-call']);
    expect(session.selectedCallId).to.equal('call-1');
    expect(regions.said).to.include('Jordan Lee');
    await press(DEFAULTS['previous-call']);
    expect(session.selectedCallId).to.equal('call-2');
    regions.stop();
  });

  it('bring the focus to the wrap-up, the states and the dialpad of a desktop', async () => {
    await loadViews();
    const desk = mount<CcSession>('<cc-desktop shortcuts></cc-desktop>');
    desk.state = snapshotOf([], { agent: makeAgent() }) as never;
    await settled(desk);
    await press(DEFAULTS.dialpad);
    await until(() => focused()?.id === 'number' || focused()?.id === 'search', 'the focus in the dialpad');
    expect(focused()!.getRootNode()).to.equal(deep(desk, 'cc-dialpad')!.shadowRoot);
    await press(DEFAULTS.state);
    await until(() => focused()?.matches('[role=option]'), 'the focus in the menu');
    expect(nameOf(focused()!)).to.equal('Available');
    await sendKeys({ press: 'Escape' });
    desk.state = snapshotOf(makeCall({ phase: 'wrapup', end: { reason: 'completed' } })) as never;
    await settled(desk);
    await press(DEFAULTS.wrapup);
    await until(
      () => focused()?.getRootNode() === deep(desk, 'cc-wrapup')!.shadowRoot,
      'the focus in the wrap-up',
    );
  });

  it('stand on their buttons, and axe has nothing against it', async () => {
    const { session } = await open(`${CARD}<cc-agent-state></cc-agent-state>`, makeCall());
    const keysOf = (name: string) => [
      button(session, name)?.getAttribute('aria-keyshortcuts'),
      button(session, name)?.title,
    ];
    expect(keysOf('Hold')).to.deep.equal(['Alt+Shift+H', 'Hold (Alt+Shift+H)']);
    expect(keysOf('End')).to.deep.equal(['Alt+Shift+E', 'End (Alt+Shift+E)']);
    expect(part(session, 'button')!.getAttribute('aria-keyshortcuts')).to.equal('Alt+Shift+K');
    await expectAccessible(session);
    session.shortcuts = null;
    await settled(session);
    await settled(session);
    expect(keysOf('Hold')).to.deep.equal([null, '']);
  });

  it('stand on the buttons of the call that they are about, and of its customer', async () => {
    const other = makeCall({ id: 'call-2' });
    const { session } = await open(
      '<cc-call-card call-id="call-1"></cc-call-card><cc-call-card call-id="call-2"></cc-call-card>',
      [makeCall({ ...consulting }), other],
    );
    const hinted = () =>
      [...session.querySelectorAll('cc-call-card')].map((card) =>
        [...card.shadowRoot!.querySelectorAll('[aria-keyshortcuts]')].map((item) => item.textContent.trim()),
      );
    await until(() => hinted()[0]!.length, 'keys on the buttons');
    expect(hinted()[0]).to.deep.equal([
      'Resume',
      'Pause recording',
      'Consult',
      'Transfer',
      'End',
      'Conference',
    ]);
    expect(hinted()[1]).to.deep.equal([]);
    session.selectedCallId = 'call-2';
    await settled(session);
    expect(hinted()[0]).to.deep.equal([]);
    expect(hinted()[1]).to.include('Hold');
  });
});

describe('a map of shortcuts', () => {
  it('can be changed by a page, at any time', async () => {
    const { session, line } = await open(CARD, makeCall(), {
      attributes: `shortcuts='{"hold":"F8","end":null}'`,
    });
    await press(DEFAULTS.hold);
    await press(DEFAULTS.end);
    await frames();
    expect(types(line)).to.deep.equal([]);
    await press('F8');
    await until(() => line.sent.length, 'the command');
    expect(types(line)).to.deep.equal(['hold']);
    session.shortcuts = { defaults: false, recording: 'Ctrl+Alt+Shift+F9' };
    await settled(session);
    await press('F8');
    await press('Ctrl+Alt+Shift+F9');
    await until(() => line.sent.length > 1, 'the second command');
    expect(types(line)).to.deep.equal(['hold', 'pause-recording']);
  });

  it('with a mistake is told of once, and leaves the last good one', async () => {
    const { session, line } = await open(CARD, makeCall());
    const console = watchConsole();
    const problems = hear(session, 'cc-problem');
    session.shortcuts = { hold: 'h' };
    await settled(session);
    session.shortcuts = { hold: 'h' };
    await settled(session);
    console.restore();
    expect(problems.map(({ detail }) => detail as unknown)).to.deep.equal([
      {
        code: 'CC_SHORTCUTS',
        path: 'shortcuts.hold',
        message:
          'shortcuts.hold cannot be "h": it would be pressed while typing: add Ctrl, Alt or Meta (Shift alone is not enough). Write it like "Alt+Shift+H"',
      },
    ]);
    expect(console.lines.length).to.equal(1);
    await press('h');
    await frames();
    expect(types(line)).to.deep.equal([]);
    await press(DEFAULTS.hold);
    await until(() => line.sent.length, 'the command');
  });
});

/** As on a Mac, until it is put back. */
function onMac(): () => void {
  Object.defineProperty(navigator, 'platform', { configurable: true, value: 'MacIntel' });
  return () => void delete (navigator as { platform?: string }).platform;
}

describe('keys that are no shortcuts', () => {
  const FIELDS = `${CARD}<input id="name" /><div id="rich" contenteditable="true"></div><textarea id="text"></textarea>`;
  const field = (session: CcSession, id: string) => session.querySelector<HTMLElement>(`#${id}`)!;

  it('work in a text field where they type nothing there', async () => {
    const { session, line } = await open(FIELDS, makeCall());
    for (const [i, id] of ['name', 'rich', 'text'].entries()) {
      field(session, id).focus();
      await press(i % 2 ? DEFAULTS.hold : DEFAULTS.recording);
      await until(() => line.sent.length > i || i > 1, `the command from ${id}`);
    }
    expect(types(line)).to.deep.equal(['pause-recording', 'hold']);
    expect((field(session, 'name') as HTMLInputElement).value).to.equal('');
  });

  it('work in our own fields', async () => {
    const { session, line } = await open(CARD, makeCall());
    await press(DEFAULTS.transfer);
    await until(() => focused()?.id === 'search', 'the focus in the search');
    await press(DEFAULTS.hold);
    await until(() => line.sent.length, 'the command');
    expect(types(line)).to.deep.equal(['hold']);
    expect((focused() as HTMLInputElement).value).to.equal('');
    expect(deep(session, 'cc-transfer-dialog')).to.not.equal(undefined);
  });

  it('are left to a field that edits with them', async () => {
    const { session, line } = await open(FIELDS, makeCall(), {
      attributes: `shortcuts='{"defaults":false,"hold":"Ctrl+Shift+ArrowLeft","end":"Ctrl+A"}'`,
    });
    const input = field(session, 'name') as HTMLInputElement;
    input.value = 'Jordan';
    input.focus();
    await press('Ctrl+A');
    await frames();
    expect(input.selectionEnd! - input.selectionStart!).to.equal(6);
    expect(types(line)).to.deep.equal([]);
    input.blur();
    await press('Ctrl+A');
    await until(() => line.sent.length, 'the command');
  });

  it('are left to a field on a Mac, where Option types; elsewhere they are written and work as there', async () => {
    const back = onMac();
    try {
      const { session, line } = await open(FIELDS, makeCall());
      expect(button(session, 'Hold')!.title).to.equal('Hold (⌥⇧H)');
      expect(button(session, 'Hold')!.getAttribute('aria-keyshortcuts')).to.equal('Alt+Shift+H');
      for (const id of ['name', 'rich', 'text']) {
        field(session, id).focus();
        await press(DEFAULTS.hold);
      }
      await frames();
      expect(types(line)).to.deep.equal([]);
      focused()!.dispatchEvent(new FocusEvent('blur'));
      (focused() as HTMLElement).blur();
      await press(DEFAULTS.hold);
      await until(() => line.sent.length, 'the command');
    } finally {
      back();
    }
  });

  /** Keys that no test can press: as the browser would tell of them. */
  const told = (init: KeyboardEventInit, change?: (event: KeyboardEvent) => void): boolean => {
    const event = new KeyboardEvent('keydown', {
      key: 'H',
      code: 'KeyH',
      altKey: true,
      shiftKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    // where a page may not make an event with it
    if (init.modifierAltGraph && !event.getModifierState('AltGraph'))
      event.getModifierState = (name) => name === 'AltGraph';
    change?.(event);
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('are AltGr, a key that is held, one of an input method, one that the page used', async () => {
    const { line } = await open(CARD, makeCall());
    expect(told({ modifierAltGraph: true }), 'AltGr').to.equal(false);
    expect(told({ repeat: true }), 'held').to.equal(false);
    expect(told({ isComposing: true }), 'composing').to.equal(false);
    told({}, (event) => {
      document.body.addEventListener('keydown', (used) => used.preventDefault(), { once: true });
      void event;
    });
    await frames();
    expect(types(line)).to.deep.equal([]);
    expect(told({}), 'the key itself').to.equal(true);
    await until(() => line.sent.length, 'the command');
  });

  it('are those behind a modal dialog of the page, unless the session is in it', async () => {
    const { session, line } = await open(CARD, makeCall());
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    try {
      dialog.showModal();
      await press(DEFAULTS.hold);
      await frames();
      expect(types(line)).to.deep.equal([]);
      dialog.close();
      await press(DEFAULTS.hold);
      await until(() => line.sent.length, 'the command, once it is closed');
      dialog.append(session);
      await settled(session);
      dialog.showModal();
      await press(DEFAULTS.recording);
      await until(() => line.sent.length > 1, 'the command of a session in it');
      expect(types(line)).to.deep.equal(['hold', 'pause-recording']);
    } finally {
      dialog.remove();
    }
  });
});

describe('shortcuts of several sessions', () => {
  async function two(first: Parameters<typeof snapshotOf>[0], second: Parameters<typeof snapshotOf>[0]) {
    await loadViews();
    const stage = mount(`<div>
      <cc-session id="a" shortcuts><cc-call-card></cc-call-card></cc-session>
      <cc-session id="b" shortcuts><cc-call-card></cc-call-card></cc-session>
    </div><div id="out"></div>`);
    const sessions = [...stage.querySelectorAll<CcSession>('cc-session')];
    const lines: Line[] = [];
    for (const [i, calls] of [first, second].entries()) {
      const session = sessions[i]!;
      const line = lineOf();
      session.connector = line.connector;
      lines.push(line);
      await settled(session);
      line.say({ type: 'snapshot', snapshot: snapshotOf(calls) });
      await settled(session);
    }
    const sent = () => lines.map(types);
    return { stage, sessions, sent };
  }

  it('are those of the one that has the focus, never of both', async () => {
    const { sessions, sent } = await two(makeCall(), makeCall());
    button(sessions[1]!, 'Hold')!.focus();
    await press(DEFAULTS.hold);
    await until(() => sent()[1]!.length, 'the command');
    expect(sent()).to.deep.equal([[], ['hold']]);
    button(sessions[0]!, 'Hold')!.focus();
    await press(DEFAULTS.recording);
    await until(() => sent()[0]!.length, 'the command');
    expect(sent()).to.deep.equal([['pause-recording'], ['hold']]);
  });

  it('are those of the one that has the focus in an element that stands elsewhere', async () => {
    const { stage, sessions, sent } = await two(makeCall(), makeCall());
    const out = document.createElement('cc-call-card');
    out.session = 'b';
    stage.append(out);
    await settled(sessions[1]!);
    button(out, 'Hold')!.focus();
    await press(DEFAULTS.hold);
    await until(() => sent()[1]!.length, 'the command');
    expect(sent()).to.deep.equal([[], ['hold']]);
  });

  it('are those of the one that rings, else of the one with a call, else of the first', async () => {
    const { sessions, sent } = await two([], makeCall());
    await press(DEFAULTS.hold);
    await until(() => sent()[1]!.length, 'the command');
    sessions[0]!.apply({ type: 'call', call: offered as never });
    await settled(sessions[0]!);
    await press(DEFAULTS.answer);
    await until(() => sent()[0]!.length, 'the command');
    expect(sent()).to.deep.equal([['answer'], ['hold']]);
  });

  it('go with a session that leaves the page, and come back with it', async () => {
    const { stage, sessions, sent } = await two(makeCall(), makeCall());
    const [a, b] = sessions as [CcSession, CcSession];
    a.remove();
    await press(DEFAULTS.hold);
    await until(() => sent()[1]!.length, 'the command of the one that stayed');
    b.remove();
    const event = new KeyboardEvent('keydown', {
      key: 'H',
      code: 'KeyH',
      altKey: true,
      shiftKey: true,
      cancelable: true,
      bubbles: true,
    });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented, 'nobody listens').to.equal(false);
    stage.append(a);
    await settled(a);
    await press(DEFAULTS.recording);
    await until(() => sent()[0]!.length, 'the command of the one that is back');
    expect(sent()).to.deep.equal([['pause-recording'], ['hold']]);
  });
});
