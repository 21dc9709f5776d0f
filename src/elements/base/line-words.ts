/** Why the line is down, where the agent can do something about it. */
import type { StringKey } from '../../localize/locale.js';

type Face = Record<'title' | 'hint', Extract<StringKey, `line${string}`>>;

const FACES: Record<string, Face> = {
  auth: { title: 'lineAuth', hint: 'lineAuthHint' },
  protocol: { title: 'lineProtocol', hint: 'lineProtocolHint' },
};
const LOST: Face = { title: 'lineLost', hint: 'lineLostHint' };

export const lineFace = (reason = ''): Face => (Object.hasOwn(FACES, reason) ? FACES[reason]! : LOST);
