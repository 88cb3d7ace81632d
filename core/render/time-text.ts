import { isDate, parseDuration, type DurationUnit } from '../schema/formats';
import type { Localize } from '../text';
import { formatNumber } from './numbers';

/** Each unit for one of it and for any other amount: keys of the text table. */
const UNITS: Readonly<Record<DurationUnit, readonly [one: string, other: string]>> = {
  s: ['{amount} s', '{amount} s'],
  min: ['{amount} min', '{amount} min'],
  h: ['{amount} h', '{amount} h'],
  day: ['{amount} day', '{amount} days'],
  week: ['{amount} week', '{amount} weeks'],
  month: ['{amount} month', '{amount} months'],
  year: ['{amount} year', '{amount} years'],
};

/** A duration of the language (`9 months`) in the words of the reader; any other text as it is. */
export function durationText(text: string, localize: Localize): string {
  const duration = parseDuration(text);
  if (!duration) return text;
  const [one, other] = UNITS[duration.unit];
  return localize(duration.amount === 1 ? one : other, { amount: formatNumber(duration.amount, localize) });
}

/** A day of the language (`2026-10-01`) as the reader writes it, `1 October 2026`; any other text as it is. */
export function dateText(text: string, localize: Localize): string {
  if (!isDate(text)) return text;
  // The language of the texts names itself.
  const language = localize('en') === 'de' ? 'de' : 'en-GB';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${text}T00:00:00Z`),
  );
}
