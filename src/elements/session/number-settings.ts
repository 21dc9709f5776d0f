import {
  formatNumber,
  maskingFormatter,
  type NumberContext,
  type NumberFormatter,
} from '../../core/numbers/format.js';

/** What a page says of the writing of numbers. */
interface NumberSettings {
  readonly formatNumber: NumberFormatter | null;
  readonly maskNumbers: number | null;
}

/** Read at each use: not one number gets out before it is masked. */
export function written(settings: NumberSettings, number: string, context: NumberContext): string {
  const own = settings.formatNumber ?? formatNumber;
  const { maskNumbers: mask } = settings;
  if (mask === null || mask === undefined) return own(number, context);
  return maskingFormatter(Number.isFinite(mask) ? mask : 0, own)(number, context);
}
