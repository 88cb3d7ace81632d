/** Forms of text that the language asks for: dates, durations, shares, ids. */

export type DurationUnit = 's' | 'min' | 'h' | 'day' | 'week' | 'month' | 'year';

export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly seconds: number;
}

/** Months have 30 days and years 365: durations are compared, never added to a date. */
const SECONDS: Readonly<Record<DurationUnit, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};
const DURATION = /^(\d+(?:\.\d+)?) ?(s|min|h|days?|weeks?|months?|years?)$/;
const SHARE = /^(\d+(?:\.\d+)?) ?%?$/;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What people write for a unit, in English and German. */
const UNIT_WORDS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(?:secs?|seconds?|sek|sekunden?)$/i, 's'],
  [/^(?:m|mins?|minutes?|minuten?)$/i, 'min'],
  [/^(?:hrs?|hours?|std|stunden?)$/i, 'h'],
  [/^(?:d|days?|tage?n?)$/i, 'day'],
  [/^(?:w|wk|weeks?|wochen?)$/i, 'week'],
  [/^(?:mo|months?|monate?n?)$/i, 'month'],
  [/^(?:y|yr|years?|jahre?n?)$/i, 'year'],
];

/** `20 min`, `1.5 h`; undefined for what is no duration of the language. */
export function parseDuration(text: string): Duration | undefined {
  const [, digits, word] = DURATION.exec(text) ?? [];
  if (digits === undefined || word === undefined) return undefined;
  const unit = (word === 's' ? word : word.replace(/s$/, '')) as DurationUnit;
  const amount = Number(digits);
  return { amount, unit, seconds: amount * SECONDS[unit] };
}

/** `60` or `60 %` in per cent, also above 100; undefined for what is no share. */
export function parseShare(text: string): number | undefined {
  const digits = SHARE.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function isId(text: string): boolean {
  return ID.test(text);
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The date that was probably meant: `31.3.2026`, `2026/3/31`, the last day of a month that is too short. */
export function nearestDate(text: string): string | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const other = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : (other?.slice(1) ?? []);
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const fitting = Math.min(Math.max(Number(day), 1), last);
  const date = `${year}-${month.padStart(2, '0')}-${String(fitting).padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** The duration that was probably meant: `20 minutes`, `1,5 Std.`, `2 Tage`. */
export function nearestDuration(text: string): string | undefined {
  const [, digits, word] = /^\s*(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?\s*$/u.exec(text) ?? [];
  if (digits === undefined || word === undefined) return undefined;
  const unit = Object.hasOwn(SECONDS, word)
    ? (word as DurationUnit)
    : UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (!unit) return undefined;
  const amount = digits.replace(',', '.');
  const several = SECONDS[unit] >= SECONDS.day && Number(amount) !== 1;
  return `${amount} ${unit}${several ? 's' : ''}`;
}

/** A text as an id: what an id cannot hold becomes a hyphen. */
export function nearestId(text: string): string | undefined {
  const id = text.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^[-_]+|(?<!-)-+$/gu, '');
  return isId(id) ? id : undefined;
}
