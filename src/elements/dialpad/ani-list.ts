/** The outdial ANI: whose number the customer sees. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Text } from '../../core/schema/types.js';
import { down, icon } from '../../styles/icons.js';
import type { OutdialView } from './dialpad-kit.js';

export function anis(view: OutdialView): TemplateResult | typeof nothing {
  const { t, lang, text, number, state, desk } = view;
  const { anis: list = [], defaultAni } = state.profile.outdial ?? {};
  const written = (item: { name?: Text; number: string }) =>
    [text(item.name), number(item.number, { purpose: 'text', role: 'ani' })].filter(Boolean).join(' · ');
  const collator = new Intl.Collator(lang, { numeric: true });
  const sorted = list
    .map(({ id, ...item }) => ({ id, label: written(item) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const chosen = desk.ani(view);
  const hint = defaultAni ? t('defaultAniIs', written(defaultAni)) : t('noDefaultAni');
  if (!sorted.length && !defaultAni) return nothing;
  return html`<div class="field">
    <label for="ani">${t('outdialAni')}</label>
    ${
      sorted.length
        ? html`<div class="f pick">
            <select
              id="ani"
              aria-describedby="ani-hint"
              @input=${(event: Event) => {
                const { value } = event.target as HTMLSelectElement;
                desk.keep(view, { aniId: value || undefined });
              }}
            >
              <option value="" .selected=${chosen === undefined}>${t('selectOutdialAni')}</option>
              ${repeat(
                sorted,
                ({ id }) => id,
                ({ id, label }) => html`<option value=${id} .selected=${id === chosen}>${label}</option>`,
              )}
            </select>
            ${icon(down)}
          </div>`
        : nothing
    }
    <p class="hint" id="ani-hint">${chosen === undefined ? hint : nothing}</p>
  </div>`;
}
