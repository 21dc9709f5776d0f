/** A variable's name and value, to read. */
import { html, nothing, type TemplateResult } from 'lit';
import { isTel, isWhole } from '../../core/numbers/format.js';
import type { Call, Variable } from '../../core/schema/types.js';
import type { Value } from '../../core/store/variable-drafts.js';
import { intlTag } from '../../localize/intl.js';
import { lock } from '../../styles/call-icons.js';
import { icon } from '../../styles/icons.js';
import type { Kit } from './cc-element.js';
import { momentOf, numberText } from './variable-input.js';

/** In the place of a value that there is not. */
export const NONE = '–';

type Purpose = 'text' | 'copy';

export const labelOf = ({ text }: Kit, { name, label }: Pick<Variable, 'name' | 'label'>): string =>
  text(label) || text(name);

const phone = (kit: Kit, call: Call, value: Value, purpose: Purpose) =>
  kit.number(String(value), { purpose, role: 'variable', callId: call.id });

const isNumber = ({ format }: Variable, value: Value): boolean => format === 'phone' || isTel(value);

/** The session shows less of the number than there is. */
export const isMasked = (kit: Kit, call: Call, variable: Variable, value: Value): boolean =>
  isNumber(variable, value) && value !== null && !isWhole(String(value), phone(kit, call, value, 'text'));

/** A moment, ms, in the agent's own time. */
export const dateText = (date: number, lang: string): string =>
  new Intl.DateTimeFormat(intlTag(lang), { dateStyle: 'medium', timeStyle: 'short' }).format(date);

/** A value to read, or '' for none; not for what is secure. */
export function valueText(kit: Kit, call: Call, variable: Variable, purpose: Purpose = 'text'): string {
  const { type, options, value } = variable;
  if (value === null || value === '') return '';
  const option = options?.find((item) => item.value === value);
  if (option?.label) return kit.text(option.label);
  if (typeof value === 'boolean') return kit.t(value ? 'yes' : 'no');
  if (isNumber(variable, value)) return phone(kit, call, value, purpose);
  if (typeof value === 'number') return numberText(value, type, kit.lang);
  const date = type === 'datetime' ? momentOf(value) : NaN;
  if (Number.isNaN(date)) return kit.text(value);
  return dateText(date, kit.lang);
}

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Where a value leads, when that is somewhere safe; never relative to the page, nor to a number that is masked. */
export function linkOf(kit: Kit, call: Call, variable: Variable): string | undefined {
  const { format, value } = variable;
  if (typeof value !== 'string' || (format !== 'url' && format !== 'email')) return undefined;
  if (isMasked(kit, call, variable, value)) return undefined;
  const text = value.trim();
  const address =
    format === 'email' && /^[^\s@:/?#]+@[^\s@:/?#]+$/.test(text)
      ? `mailto:${text.split('@').map(encodeURIComponent).join('@')}`
      : text;
  try {
    const { protocol, href } = new URL(address);
    return PROTOCOLS.has(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Name and value in a list of facts; of a secure variable that it is one. */
export function variableFact(kit: Kit & { call: Call }, variable: Variable): TemplateResult {
  const label = labelOf(kit, variable);
  const value = variable.secure ? '' : valueText(kit, kit.call, variable) || NONE;
  return html`<dt>${label}</dt>
    <dd class="clip" title=${value || nothing}>
      <bdi
        >${
          variable.secure
            ? html`<span class="secure">${icon(lock, 's')}${kit.t('secureVariable')}</span>`
            : value
        }</bdi
      >
    </dd>`;
}
