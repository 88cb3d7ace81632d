import type { Localize } from '../text';

/** A number as the reader writes it, with at most two decimals and a true minus sign. */
export function formatNumber(value: number, localize: Localize): string {
  const sample = localize('1,234.5');
  const [whole = '', part] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, sample.charAt(1)) : whole;
  const text = part === undefined ? grouped : grouped + sample.charAt(5) + part;
  return value < 0 && text !== '0' ? `−${text}` : text;
}

/** A score with its sign: `+1.5`, `0`, `−2`; one decimal. */
export function formatScore(score: number, localize: Localize): string {
  const rounded = Math.round(score * 10) / 10;
  return rounded > 0 ? `+${formatNumber(rounded, localize)}` : formatNumber(rounded, localize);
}
