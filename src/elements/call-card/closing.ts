/** The panes of a call that is over: in wrap-up, and ended. */
import { html, nothing, type TemplateResult } from 'lit';
import { faceOf, talkedFor, timerStart } from '../../core/selectors/call.js';
import { formatDuration } from '../../localize/duration.js';
import { subjectOf } from '../../core/selectors/party.js';
import { timer } from '../../controllers/timers.js';
import type { CardView } from './card-kit.js';
import { endWords } from '../base/request-words.js';
import { strip, toneOf, who } from './parts.js';

export function wrapupPane(view: CardView): TemplateResult {
  const { call, t } = view;
  const face = faceOf(call);
  return html`<section
    class="pane"
    part="pane"
    role="group"
    data-state=${toneOf(view, face)}
    aria-label=${t('wrapUp')}
  >
    ${strip(view, face, { timer: timer({ since: timerStart(call), label: t('callTimer') }, { large: true }) })}
    ${who(view, subjectOf(call), { meta: view.text(call.queue), copy: true })} ${endFact(view)}
  </section>`;
}

export function endedPane(view: CardView): TemplateResult {
  const { t } = view;
  const face = faceOf(view.call);
  return html`<section class="pane" part="pane" role="group" data-state="ended" aria-label=${t('callEnded')}>
    ${strip(view, face, {})} ${who(view, subjectOf(view.call), { meta: view.text(view.call.queue) })}
    ${endFact(view)}
  </section>`;
}

function endFact(view: CardView): TemplateResult | typeof nothing {
  const { call } = view;
  const talked = talkedFor(call);
  const text = [talked === undefined ? '' : formatDuration(talked), endWords(view, call)]
    .filter(Boolean)
    .join(' · ');
  return html`<p class="over" part="fact">${text || nothing}</p>`;
}
