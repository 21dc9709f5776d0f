/** Messages about call-associated data in words: what was replaced, not saved, kept. */
import { sentences } from '../../localize/intl.js';
import type { Notice, NoticeVariable } from '../../core/store/state.js';
import { countUnsaved } from '../../core/store/variable-drafts.js';
import type { Kit } from './cc-element.js';
import { momentOf } from './variable-input.js';
import { dateText, labelOf } from './variable-text.js';

export interface NoticeLine {
  title: string;
  text: string;
  /** To be copied: what the agent had typed. */
  copy?: string | undefined;
}

function typedOf(
  kit: Kit,
  { typed, format, type }: NoticeVariable,
  callId: string | undefined,
  copy = false,
) {
  const date = type === 'datetime' && !copy ? momentOf(typed ?? '') : NaN;
  if (!Number.isNaN(date)) return dateText(date, kit.lang);
  if (typed === undefined || format !== 'phone') return typed;
  return kit.number(typed, { purpose: copy ? 'copy' : 'text', role: 'variable', callId });
}

function replaced(kit: Kit, variable: NoticeVariable, callId: string | undefined): NoticeLine {
  const { t, text } = kit;
  const who = text(variable.changedBy) || t('anotherAgent');
  const typed = typedOf(kit, variable, callId);
  return {
    title: t('changedFirst', who, labelOf(kit, variable)),
    text: typed === undefined ? '' : t('youHadTyped', typed),
    copy: typedOf(kit, variable, callId, true),
  };
}

/** What a message says; undefined when it is about something else. */
export function noticeLines(kit: Kit, { code, callId, variables }: Notice): NoticeLine[] | undefined {
  const { t, store } = kit;
  if (code === 'variables-kept' && callId !== undefined) {
    return [{ title: t('changesKept', countUnsaved(store.drafts, callId)), text: '' }];
  }
  if (!variables) return undefined;
  if (code === 'variable-conflict') return variables.map((variable) => replaced(kit, variable, callId));
  const list = variables.map((variable) => {
    const typed = typedOf(kit, variable, callId);
    const label = labelOf(kit, variable);
    return typed === undefined ? label : t('fieldTyped', label, typed);
  });
  return [{ title: t('notSaved'), text: list.join(' · ') }];
}

/** The same in one piece, to be said. */
export const noticeText = (lines: readonly NoticeLine[], lang: string): string =>
  sentences(
    lang,
    lines.flatMap(({ title, text }) => [title, text]),
  );
