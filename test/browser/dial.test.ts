/** Calls that the page wants made: `session.dial()`, and `tel:` links. */
import { expect } from '@open-wc/testing';
import type { CcSession, Result } from '../../src/index.js';
import { ago, callState, makeAgent, makeProfile } from '../fixtures/calls.js';
import { deep, findButton, frames, seen, until } from '../helpers/dom.js';
import { hear, lineOf, openSession, settled, watchConsole } from '../helpers/page.js';

const NUMBER = '+12015532447';

async function open({
  inner = '',
  attributes = '',
  rest = {},
  outdial = {},
  kind = 'available' as const,
} = {}) {
  const line = lineOf();
  const opened = await openSession(inner, [], {
    attributes,
    snapshot: {
      agent: makeAgent({ state: { kind, since: ago(9) } }),
      profile: makeProfile({
        outdial: { ...makeProfile().outdial!, extensionPattern: '^[0-9]{4}$', ...outdial },
        entryPointNumbers: ['+18005550142'],
        defaultCountry: 'US',
      }),
      ...rest,
    },
  });
  const { session } = opened;
  session.connector = line.connector;
  await settled(session);
  line.say({ type: 'link', link: { status: 'online' } });
  await settled(session);
  const requests = hear(session, 'cc-outdial-request');
  return { ...opened, line, requests };
}
const sent = (requests: CustomEvent[]) =>
  requests.map(({ detail }) => {
    const { number, source, aniId, name } = detail as Record<string, string>;
    return { number, source, ...(aniId && { aniId }), ...(name && { name }) };
  });
const codeOf = (result: Result) => (result.ok ? 'ok' : result.code);

describe('session.dial()', () => {
  it('asks for an outdial by the page, and resolves with what came of it', async () => {
    const { session, requests, line } = await open();
    const done = session.dial('(201) 553-2447', { aniId: 'ani-2', name: 'Jordan Lee' });
    await until(() => requests.length, 'the request');
    expect(sent(requests)).to.deep.equal([
      { number: '2015532447', source: 'page', aniId: 'ani-2', name: 'Jordan Lee' },
    ]);
    const { id } = requests[0]!.detail as { id: string };
    line.say({ type: 'call', call: { ...callState('offered-outdial-ringing').call, requestId: id } });
    expect(codeOf(await done)).to.equal('ok');
  });

  const REFUSED: [number: string, field: string, words: RegExp][] = [
    ['20', 'dial.too-short', /Too short: at least 3 digits/],
    ['+123456789012345', 'dial.too-long', /Too long: at most 14 digits/],
    ['4102', 'dial.extension', /An extension cannot be used/],
    ['+18005550142', 'dial.entry-point', /An entry point number cannot be used/],
    ['', 'dial.empty', /Nothing in it can be dialled/],
  ];
  for (const [number, field, words] of REFUSED) {
    it(`refuses "${number}" by the rules of the dialpad, and tells agent and page`, async () => {
      const { session, requests } = await open({ inner: '<cc-notices></cc-notices>' });
      const failed = hear(session, 'cc-request-failed');
      const result = await session.dial(number);
      expect(codeOf(result)).to.equal('invalid');
      expect(!result.ok && result.fields).to.deep.equal({ number: field });
      await settled(session);
      expect(requests).to.have.length(0);
      expect(failed).to.have.length(1);
      await until(() => words.test(seen(session.firstElementChild!)), String(words));
    });
  }

  it('refuses what is no text, an unknown ANI, and never rejects', async () => {
    const { session } = await open();
    for (const wrong of [undefined, null, 42, {}, []]) {
      expect(codeOf(await session.dial(wrong as never))).to.equal('invalid');
    }
    const result = await session.dial(NUMBER, { aniId: 'nobody' });
    expect(!result.ok && result.fields).to.have.keys('aniId');
  });

  it('during a call, and while the agent is neither available nor idle, nobody is called', async () => {
    const busy = await open({
      inner: '<cc-notices></cc-notices>',
      rest: { calls: [callState('connected').call] },
    });
    const result = await busy.session.dial(NUMBER);
    expect([codeOf(result), busy.requests.length]).to.deep.equal(['denied', 0]);
    await until(() => /You are on a call/.test(seen(busy.session.firstElementChild!)), 'the reason');
    const rona = await open({ kind: 'rona' as never });
    expect(codeOf(await rona.session.dial(NUMBER))).to.equal('not-available');
    const none = await open({ outdial: { enabled: false } });
    expect(codeOf(await none.session.dial(NUMBER))).to.equal('denied');
  });

  it('what was refused because of a call is told no longer than that call', async () => {
    const { session, line } = await open({
      inner: '<cc-notices></cc-notices>',
      rest: { calls: [callState('connected').call] },
    });
    const notices = session.firstElementChild!;
    await session.dial(NUMBER);
    await until(() => /You are on a call/.test(seen(notices)), 'the reason');
    line.say({ type: 'call', call: { ...callState('connected').call, muted: true } });
    await settled(session);
    expect(seen(notices), 'still on the call').to.contain('You are on a call');
    line.say({ type: 'call-removed', callId: callState('connected').call.id });
    await until(() => seen(notices) === '', 'no reason any longer');
  });

  it('tells the agent once, however often it is asked', async () => {
    const { session } = await open({ inner: '<cc-notices></cc-notices>' });
    for (let i = 0; i < 3; i++) await session.dial('20');
    await settled(session);
    expect(seen(session.firstElementChild!).match(/Too short/g)).to.have.length(1);
  });

  it('what something is taken out of is confirmed in the dialpad, where there is one', async () => {
    const { session, requests } = await open({ inner: '<cc-dialpad></cc-dialpad>' });
    const dialpad = session.firstElementChild!;
    const result = await session.dial(`${NUMBER};ext=12`);
    expect(codeOf(result)).to.equal('needs-confirmation');
    await until(
      () => (deep(dialpad, '#number') as HTMLInputElement).value === `${NUMBER};ext=12`,
      'the number',
    );
    expect(requests).to.have.length(0);
  });

  it('without a dialpad a message says what was taken out, and calls', async () => {
    const { session, requests } = await open({ inner: '<cc-notices></cc-notices>' });
    const result = await session.dial(`${NUMBER};ext=12`);
    expect(codeOf(result)).to.equal('needs-confirmation');
    const notices = session.firstElementChild!;
    await until(
      () => /Removed “;ext=12”, now dials \+1 201 553 2447/.test(seen(notices)),
      'what was taken out',
    );
    (await findButton(notices, 'Call')).click();
    await until(() => requests.length, 'the request');
    expect(sent(requests)).to.deep.equal([{ number: NUMBER, source: 'page' }]);
  });

  it('`edit` brings it to the dialpad and calls nobody', async () => {
    const { session, requests } = await open({ inner: '<cc-dialpad></cc-dialpad>' });
    const dialpad = session.firstElementChild!;
    expect(codeOf(await session.dial(NUMBER, { edit: true, aniId: 'ani-2' }))).to.equal('ok');
    await until(() => (deep(dialpad, '#number') as HTMLInputElement)?.value === NUMBER, 'the number');
    await until(() => (deep(dialpad, '#ani') as HTMLSelectElement).value === 'ani-2', 'the ANI');
    expect(requests).to.have.length(0);
    await session.dial('', { edit: true });
    await frames();
    expect((deep(dialpad, '#number') as HTMLInputElement).value, 'nothing is lost').to.equal(NUMBER);
    const alone = await open();
    expect(codeOf(await alone.session.dial(NUMBER, { edit: true }))).to.equal('unsupported');
  });

  it('in a desktop `edit` opens the dialpad', async () => {
    const { session } = await open({ inner: '<cc-desktop></cc-desktop>' });
    const desktop = session.firstElementChild!;
    await findButton(desktop, 'Outdial call');
    expect(codeOf(await session.dial(NUMBER, { edit: true }))).to.equal('ok');
    await until(() => (deep(desktop, '#number') as HTMLInputElement)?.value === NUMBER, 'the number');
    expect(deep(desktop, '#outdial')!.matches(':popover-open')).to.equal(true);
  });
});

describe('tel: links', () => {
  const PAGE = `
    <div id="record"><a id="in" href="tel:+1-201-553-2447"><b>Call</b></a><a id="mail" href="mailto:a@b.c">Mail</a></div>
    <a id="out" href="tel:+12015550100">Elsewhere</a>`;

  /** What the browser would do: true = it goes on with the link. */
  function click(target: Element, init: MouseEventInit = {}): boolean {
    let prevented = false;
    const last = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', last, { once: true });
    target.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
    );
    window.removeEventListener('click', last);
    return !prevented;
  }
  /** The listener comes with the first need. */
  const ready = async () => {
    await import('../../src/elements/session/dial-links.js');
    await frames(2);
  };
  const at = (session: CcSession, id: string) => session.querySelector(`#${id}`)!;

  it('are the browser’s unless the host asks', async () => {
    const { session, requests } = await open({ inner: PAGE });
    await ready();
    expect(click(at(session, 'in'))).to.equal(true);
    await frames();
    expect(requests).to.have.length(0);
  });

  it('become outdials inside of what the host names, and nowhere else', async () => {
    const { session, requests } = await open({ inner: PAGE, attributes: 'dial-links="#record"' });
    await ready();
    expect(click(at(session, 'in').firstElementChild!)).to.equal(false);
    await until(() => requests.length, 'the request');
    expect(sent(requests)).to.deep.equal([{ number: NUMBER, source: 'page' }]);
    expect(click(at(session, 'out'))).to.equal(true);
    expect(click(at(session, 'mail'))).to.equal(true);
    await frames();
    expect(requests).to.have.length(1);
  });

  const MEANT_OTHERWISE: MouseEventInit[] = [
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
    { button: 2 },
  ];
  for (const init of MEANT_OTHERWISE) {
    it(`never for a click with ${JSON.stringify(init)}`, async () => {
      const { session, requests } = await open({ inner: PAGE, attributes: 'dial-links="a"' });
      await ready();
      expect(click(at(session, 'in'), init)).to.equal(true);
      await frames();
      expect(requests).to.have.length(0);
    });
  }

  it('a double click, or a key that is held, dials once and says nothing', async () => {
    const { session, requests } = await open({
      inner: `${PAGE}<cc-notices></cc-notices>`,
      attributes: 'dial-links="a"',
    });
    await ready();
    const quiet = async (details: number[]) => {
      for (const detail of details) {
        expect(click(at(session, 'in'), { detail })).to.equal(false);
        await frames();
      }
      expect(requests).to.have.length(1);
      expect(seen(session.querySelector('cc-notices')!)).to.equal('');
    };
    await quiet([1, 2]);
    await quiet([0, 0]);
  });

  it('never by what stands inside of a link', async () => {
    const { session, requests } = await open({ inner: PAGE, attributes: 'dial-links="b"' });
    await ready();
    expect(click(at(session, 'in').firstElementChild!)).to.equal(true);
    await frames();
    expect(requests).to.have.length(0);
  });

  it('never one that the page has handled itself', async () => {
    const { session, requests } = await open({ inner: PAGE, attributes: 'dial-links="a"' });
    await ready();
    at(session, 'in').addEventListener('click', (event) => event.preventDefault());
    click(at(session, 'in'));
    await frames();
    expect(requests).to.have.length(0);
  });

  it('also in a shadow root, and outside of the session', async () => {
    const { session, requests } = await open({ attributes: 'dial-links=".crm"' });
    await ready();
    const host = document.createElement('div');
    host.className = 'crm';
    session.parentElement!.append(host);
    const link = document.createElement('a');
    link.href = 'tel:+12015532447';
    link.textContent = 'Call';
    host.attachShadow({ mode: 'open' }).append(link);
    expect(click(link)).to.equal(false);
    await until(() => requests.length, 'the request');
  });

  it('an agent who may not dial here keeps the link; one who is on a call is told', async () => {
    const without = await open({ inner: PAGE, attributes: 'dial-links="a"', outdial: { enabled: false } });
    await ready();
    expect(click(at(without.session, 'in'))).to.equal(true);
    without.session.remove();
    const busy = await open({
      inner: `${PAGE}<cc-notices></cc-notices>`,
      attributes: 'dial-links="a"',
      rest: { calls: [callState('connected').call] },
    });
    await ready();
    expect(click(at(busy.session, 'in'))).to.equal(false);
    await until(
      () => /You are on a call/.test(seen(busy.session.querySelector('cc-notices')!)),
      'the reason',
    );
    expect(busy.requests).to.have.length(0);
  });

  it('no longer once the session has left, or the host asks no more', async () => {
    const { session, requests } = await open({ inner: PAGE, attributes: 'dial-links="a"' });
    await ready();
    session.dialLinks = null;
    await settled(session);
    expect(click(at(session, 'in'))).to.equal(true);
    session.dialLinks = 'a';
    await settled(session);
    await ready();
    const link = at(session, 'in');
    session.before(link);
    session.remove();
    expect(click(link)).to.equal(true);
    expect(requests).to.have.length(0);
    link.remove();
  });

  it('reports a selector that is none, and dials nothing', async () => {
    const console = watchConsole();
    try {
      const { session } = await open({ inner: PAGE, attributes: 'dial-links="a[["' });
      await ready();
      expect(click(at(session, 'in'))).to.equal(true);
      expect(console.lines.filter((line) => line.includes('CC_DIAL_LINKS'))).to.have.length(1);
    } finally {
      console.restore();
    }
  });
});
