// What is shown, for both sides alike. Made by a seed: every run has the same.
const SECOND = 1000;
const FIRST = [
  'Jordan',
  'Ada',
  'Ben',
  'Zoë',
  'Jürgen',
  'Søren',
  'Łucja',
  'Inês',
  'Mia',
  'Noah',
  'Ömer',
  'Ruth',
];
const LAST = [
  'Lee',
  'Müller',
  'Novák',
  'García',
  'Ødegård',
  'Weiß',
  'Yılmaz',
  'Smith',
  'Dubois',
  'Rossi',
  'Wu',
];
/** Chinese names, and what may be typed for them. */
const SOUNDS = {
  王小明: 'wangxiaoming wxm',
  李雷: 'lilei ll',
  韩梅梅: 'hanmeimei hmm',
  张伟: 'zhangwei zw',
  陈静: 'chenjing cj',
  刘洋: 'liuyang ly',
  赵敏: 'zhaomin zm',
  黄磊: 'huanglei hl',
};
const HAN = Object.keys(SOUNDS);
const TEAMS = ['Cards', 'Claims', 'Loans', 'Mortgages', 'Savings'];
const STATES = ['available', 'idle', 'engaged', 'offline'];

/** A small generator of numbers in [0, 1). */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const numberOf = (n) => `+1201555${String(n % 10_000).padStart(4, '0')}`;

export function connectedCall(n, now, queue = `Queue ${n % 20}`) {
  const since = now - (n % 600) * SECOND;
  const customer = { id: 'c', role: 'customer', name: `Customer ${n}`, number: numberOf(n) };
  return {
    id: `call-${n}`,
    kind: 'inbound',
    phase: 'connected',
    queue,
    since,
    recording: { status: 'on' },
    legs: [{ ...customer, phase: 'connected', since }],
  };
}

export function offeredCall(n, now) {
  const customer = { id: 'c', role: 'customer', name: `Customer ${n}`, number: numberOf(n) };
  return {
    id: `offer-${n}`,
    kind: 'inbound',
    phase: 'offered',
    queue: 'Cards',
    since: now,
    ringDeadline: now + 20 * SECOND,
    legs: [{ ...customer, phase: 'ringing', since: now }],
  };
}

/** Agents of a directory: every tenth name is Chinese. */
export function agents(count) {
  let made = known.get(count);
  if (!made) known.set(count, (made = makeAgents(count)));
  return made;
}
const known = new Map();

function makeAgents(count) {
  const next = random(7);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, n) => ({
    kind: 'agents',
    id: `agent-${n}`,
    name: n % 10 === 9 ? `${pick(HAN)}${n}` : `${pick(FIRST)} ${pick(LAST)} ${n}`,
    team: pick(TEAMS),
    dn: String(20_000 + n),
    state: pick(STATES),
  }));
}

/** How their Chinese names sound, for a page whose server has made that for it. */
export function readings(items) {
  const known = Object.entries(SOUNDS);
  return new Map(
    items.flatMap(({ name }) => {
      const found = known.find(([han]) => name.startsWith(han));
      return found ? [[name, found[1]]] : [];
    }),
  );
}

/** Calls that are over, the newest first. */
export function history(count, now) {
  const next = random(11);
  return Array.from({ length: count }, (_, n) => ({
    id: `past-${n}`,
    channel: 'voice',
    direction: next() < 0.7 ? 'inbound' : 'outbound',
    name: `${FIRST[n % FIRST.length]} ${LAST[n % LAST.length]} ${n}`,
    number: numberOf(n),
    at: now - n * 600 * SECOND,
    durationMs: (30 + Math.floor(next() * 500)) * SECOND,
    outcome: 'Completed',
  }));
}
