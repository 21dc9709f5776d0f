/** What comes with the first view, whichever it is: English, timers, the announcer and its words. */
import { partyNumber } from '../../core/policy/legs.js';
import { kindFace, partyOf } from '../../core/selectors/party.js';
import type { Call, Link } from '../../core/schema/types.js';
import type { Fact } from '../../core/store/fact.js';
import { reviewGuideDrafts } from '../../core/store/guide-review.js';
import { setReviews } from '../../core/store/notices.js';
import type { Notice } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import { reviewVariableDrafts } from '../../core/store/variable-review.js';
import type { CallChangedDetail, FactEventMap } from '../../events/event-map.js';
import { joinAnnouncer } from '../../controllers/announcer.js';
import { setAnnouncer } from '../../controllers/store-controller.js';
import { registerLocale } from '../../localize/localizer.js';
import { locale as english } from '../../localize/locales/en.js';
import { ACTION_WORDS } from './action-words.js';
import { CcElement, type Kit } from './cc-element.js';
import { elsewhereWords, endWords, failureWords, lostWords } from './request-words.js';
import { changeWords, lineWords, stateWords } from './spoken.js';
import { noticeLines, noticeText } from './variable-notice.js';

export { Timers } from '../../controllers/timers.js';

/** Done once, by whoever loads the first view. */
export function install(): void {
  registerLocale('en', english);
  setReviews([reviewVariableDrafts, reviewGuideDrafts]);
  setAnnouncer((store, host) =>
    joinAnnouncer(store, host, {
      ready: async () => host instanceof CcElement && host.speaks(),
      fact: (fact) => say(host, (kit) => ofFact(kit, fact)),
      notice: (notice) => say(host, (kit) => ofNotice(kit, notice)),
      elsewhere: (command) => say(host, (kit) => elsewhereWords(kit, command)),
    }),
  );
}

function say(host: HTMLElement, words: (kit: Kit) => string | undefined): string | undefined {
  const kit = host instanceof CcElement ? host.kit : undefined;
  return kit && words(kit);
}

const wraps = new WeakMap<Store, Set<string>>();
/** Calls whose wrap-up was said. */
function wrapped(store: Store): Set<string> {
  const calls = wraps.get(store) ?? new Set();
  wraps.set(store, calls);
  return calls;
}

function ofFact(kit: Kit, { fact, detail }: Fact): string | undefined {
  const { t, text, number, state } = kit;
  if (fact === 'cc-agent-state-changed') {
    const { prev, next } = detail as unknown as FactEventMap['cc-agent-state-changed']['detail'];
    return stateWords(kit, prev, next);
  }
  if (fact === 'cc-link-changed') return lineWords(kit, detail['next'] as Link);
  if (fact === 'cc-call-changed') {
    const { prev, next, cause } = detail as unknown as CallChangedDetail;
    return cause === 'backend' ? changeWords(kit, prev, next) : undefined;
  }
  const call = (detail as { call?: Call }).call;
  if (!call) return undefined;
  const leg = partyOf(call);
  const shown = number(partyNumber(call, leg), { purpose: 'label', callId: call.id });
  const who = text(leg?.name) || shown || t('unknownCaller');
  switch (fact) {
    case 'cc-call-offered':
      return t('sayOffer', t(kindFace(call).word), who, text(call.queue));
    case 'cc-call-connected':
      return t('sayConnected', who);
    case 'cc-call-wrapup':
      wrapped(kit.store).add(call.id);
      return t('wrapUp');
    case 'cc-call-ended':
      // whoever wraps up has heard that the call is over; of one that came to nothing a message tells
      if (wrapped(kit.store).delete(call.id) || state.notices.some(({ lost }) => lost?.id === call.id))
        return undefined;
      return t('sayEnded', endWords(kit, call));
    default:
      return undefined;
  }
}

function ofNotice(kit: Kit, notice: Notice): string | undefined {
  const { t, text: write, word } = kit;
  const { command, code, text, lost } = notice;
  const lines = lost ? [lostWords(kit, lost)] : noticeLines(kit, notice);
  if (lines) return noticeText(lines, kit.lang);
  const why = command ? failureWords(kit, notice) : text ? write(text) : word('code', code);
  const action = command && ACTION_WORDS[command.type];
  return action ? t('failed', t(action as 'hold'), why) : why;
}
