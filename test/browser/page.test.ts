/** The bundles on pages of their own, under a strict policy; and data that means harm. */
import { expect } from '@open-wc/testing';
import type { CcCallCard, CcDesktop, CcSession } from '../../src/index.js';
import { callState, makeAgent, makeCall, makeLeg, makeProfile, snapshotOf } from '../fixtures/calls.js';
import { deepAll, everything, findButton, frames, part, seen, textOf, until } from '../helpers/dom.js';
import { mount, openSession, settled, watchConsole } from '../helpers/page.js';
import { visit } from '../helpers/strict-page.js';

describe('under a strict policy with Trusted Types', () => {
  const PAGES: [file: string, what: string][] = [
    ['module.html', 'the module'],
    ['classic.html', 'the classic script'],
    ['twice.html', 'two copies of the module'],
    ['attribute.html', 'a script tag and connector="simulator"'],
    ['embed.html', 'two lines, no page code'],
    ['hostile.html', 'data full of markup'],
  ];
  for (const [file, what] of PAGES) {
    it(`${what}: a whole call, no violation, no error`, async function () {
      this.timeout(25_000);
      const page = await visit(file);
      expect(page.problems).to.deep.equal([]);
      expect(page.flow).to.equal('done');
    });
  }

  it('is really enforced on these pages', async function () {
    this.timeout(25_000);
    const page = await visit('module.html');
    expect(() => {
      page.document.body.innerHTML = '<b>text</b>';
    }).to.throw();
    await until(() =>
      page.problems.some((problem) => problem.includes('violation: require-trusted-types-for')),
    );
  });

  it('nothing outside of the elements is styled', async function () {
    this.timeout(25_000);
    const page = await visit('module.html');
    expect(page.document.adoptedStyleSheets.length).to.equal(0);
    expect(page.document.head.querySelectorAll('style, link').length).to.equal(0);
  });
});

const MARKUP = '<img src=x onerror="window.pwned=1"><b>bold</b>';
const SCRIPTY = 'javascript:window.pwned=1';

/** As postMessage brings it: a template result that its sender forged. */
function forged(): never {
  const strings = Object.assign(['<img src=x onerror="window.pwned=1">'], {
    raw: ['<img src=x onerror="window.pwned=1">'],
  });
  return { _$litType$: 1, strings, values: [] } as never;
}

const OWN = /^(svg|g|path|circle|rect|line|polyline|polygon|ellipse|use|symbol|title)$/;
function expectHarmless(root: Element): void {
  for (const element of everything(root)) {
    expect(
      element.matches('img, script, iframe, object, embed, base, meta, link, form'),
      element.outerHTML,
    ).to.equal(false);
    if (element instanceof HTMLAnchorElement) expect(element.protocol).to.match(/^(https?|mailto|tel):$/);
    for (const { name, value } of element.attributes) {
      expect(name, element.outerHTML).not.to.match(/^on/);
      if (/^(href|src|action|formaction|style)$/.test(name) && !OWN.test(element.localName)) {
        expect(value).not.to.match(/javascript:|onerror/i);
      }
    }
  }
  expect((window as { pwned?: unknown }).pwned).to.equal(undefined);
  expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
}

async function desktopWith(text: unknown, id = 'call-1') {
  const console = watchConsole();
  const desk = mount<CcDesktop>('<cc-desktop></cc-desktop>');
  const call = {
    ...makeCall({ id }),
    queue: text,
    legs: [{ ...makeLeg(), name: text }],
    variables: [
      { name: 'plain', label: text, type: 'string', value: 'x' },
      { name: 'text', type: 'string', value: text },
      { name: 'link', type: 'string', format: 'url', value: text },
      { name: 'mail', type: 'string', format: 'email', value: text },
      { name: 'date', type: 'datetime', value: text },
      { name: 'choice', type: 'string', value: 'a', options: [{ value: 'a', label: text }] },
    ],
    actions: [{ id: 'own', label: text, icon: text, reason: text }],
    can: { 'end-call': { enabled: false, reason: text } },
  };
  desk.state = {
    agent: { ...makeAgent(), name: text, next: { kind: 'idle', idleCodeId: 'x' } },
    profile: {
      ...makeProfile(),
      idleCodes: [{ id: 'x', name: text }],
      wrapup: { reasons: [{ id: 'r', name: text }] },
    },
    calls: [call, { ...call, id: `${id}-w`, phase: 'wrapup' }, { ...call, id: `${id}-o`, phase: 'offered' }],
  } as never;
  desk.apply({ type: 'notice', notice: { id: 'n', level: 'warning', text } } as never);
  await settled(desk);
  await frames(3);
  desk.selectedCallId = `${id}-w`;
  await settled(desk);
  await frames(3);
  console.restore();
  return desk;
}

describe('data that means harm', () => {
  const TEXTS: [what: string, text: unknown][] = [
    ['markup', MARKUP],
    ['a javascript: address', SCRIPTY],
    ['a javascript: address in disguise', ' \u0001jAvA\nscript:window.pwned=1'],
    ['a data: address', 'data:text/html,<script>parent.pwned=1</script>'],
    ['template syntax', '${window.pwned=1}{{pwned}}<!--?lit$1$-->'],
    ['a forged template result', forged()],
    ['a forged template result in a language', { en: forged() }],
    ['a forged directive', { _$litDirective$: function () {}, values: [] }],
    ['a node', document.createElement('img')],
    ['an array of nodes', [document.createElement('img')]],
    ['a function', () => forged()],
    ['a symbol', Symbol('x')],
    ['a number', 42],
    [
      'a prototype',
      JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
    ],
    ['something very long', 'Ж'.repeat(200_000)],
    ['a tower of marks', `Z${'\u0335\u0336\u0337\u0338'.repeat(500)}`],
  ];
  for (const [what, text] of TEXTS) {
    it(`${what} is text at most`, async () => {
      const desk = await desktopWith(text);
      expectHarmless(desk);
      await until(() => seen(part(desk, 'header')!), 'the desk stands');
      if (what === 'markup') expect(textOf(desk)).to.contain(MARKUP);
    });
  }

  it('forged templates by every other way in', async () => {
    const console = watchConsole();
    const { session, element } = await openSession('<cc-call-card></cc-call-card>', makeCall());
    session.strings = { hold: forged(), end: () => forged() } as never;
    session.formatNumber = () => forged();
    element.strings = { connected: forged() } as never;
    session.addEventListener('cc-request', (event) =>
      event.respondWith(Promise.reject({ code: 'own-code', message: forged() })),
    );
    await settled(session);
    void session.request({ type: 'pause-recording', callId: 'call-1' });
    session.apply({ type: 'call', call: forged() } as never);
    session.apply(forged());
    session.state = forged();
    await settled(session);
    session.state = snapshotOf(makeCall()) as never;
    await settled(session);
    const card = mount<CcCallCard>('<cc-call-card></cc-call-card>');
    card.call = { ...makeCall(), legs: [{ ...makeLeg(), name: forged(), number: forged() }] } as never;
    await card.updateComplete;
    await frames(3);
    console.restore();
    expectHarmless(session);
    expectHarmless(card);
  });

  it('what cannot be read is refused, never thrown', async () => {
    const console = watchConsole();
    const { session, element } = await openSession('<cc-call-card></cc-call-card>', makeCall());
    const loop: Record<string, unknown> = { id: 'loop', phase: 'connected' };
    loop.self = loop;
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    for (const bad of [
      loop,
      trap,
      Object.create(null),
      {
        get type() {
          throw new Error('getter');
        },
      },
    ]) {
      session.apply({ type: 'call', call: bad } as never);
      session.apply(bad as never);
    }
    await settled(session);
    console.restore();
    expect(seen(element)).to.contain('Jordan Lee');
  });

  it('ids are only ids', async () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'a"b', 'a/b', ']><img>', ' ', '🎧']) {
      const desk = await desktopWith('Harmless Text', id);
      await until(() => textOf(desk).includes('Harmless Text'), id);
      expectHarmless(desk);
      const { calls } = desk.state;
      expect(calls.map((call) => call.id)).to.include(id);
      desk.remove();
    }
  });

  it('overrides of direction are gone: the number on screen is the number dialled', async () => {
    const spoof = '+1201\u202E7442355';
    const { element } = await openSession('<cc-call-card></cc-call-card>', [
      makeCall({ legs: [makeLeg({ name: 'Jordan \u202Eeel\u202C', number: spoof })] }),
    ]);
    await until(() => seen(element).includes('Jordan'));
    expect(textOf(element)).not.to.match(/[\u202A-\u202E\u2066-\u2069\u061C]/);
    expect(seen(element)).to.match(/201 ?744 ?2355/);
    const number = deepAll(element, '[part~=number] bdi')[0]!;
    expect(number.getAttribute('dir')).to.equal('ltr');
    expect(deepAll(element, '[part~=name] bdi').length, 'a name is isolated').to.be.greaterThan(0);
  });

  it('what a page does in its listeners stays outside: the card works on', async () => {
    const { session, element } = await openSession(
      '<cc-call-card></cc-call-card>',
      callState('connected').call,
    );
    for (const type of ['cc-fact', 'cc-call-changed', 'cc-request']) {
      session.addEventListener(type, (event) => {
        const detail = (event as CustomEvent).detail as Record<string, unknown>;
        try {
          detail.type = 'end-call';
        } catch {
          // frozen
        }
      });
    }
    (await findButton(element, 'Hold')).click();
    await settled(session);
    expect(session.state.pending.map(({ type }) => type)).to.deep.equal(['hold']);
  });

  it('JSON of another page neither pollutes nor merges', async () => {
    const session = mount<CcSession>('<cc-session><cc-call-card></cc-call-card></cc-session>');
    const console = watchConsole();
    session.setAttribute(
      'state',
      `{"__proto__":{"polluted":1},"calls":[{"id":"x","phase":"connected","__proto__":{"polluted":1},"legs":[]}],"profile":{"constructor":{"prototype":{"polluted":1}}}}`,
    );
    session.apply({
      type: 'call-patch',
      callId: 'x',
      patch: JSON.parse('{"__proto__":{"polluted":1},"queue":"Q"}') as object,
    } as never);
    await settled(session);
    console.restore();
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(session.state.calls[0]).to.include({ id: 'x', queue: 'Q' });
  });
});
