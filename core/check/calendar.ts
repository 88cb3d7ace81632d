import { isDate, parseDuration } from '../schema/formats';

/**
 * The day so much later: months and years by the calendar (31 January and a month is the last of February),
 * anything shorter by its days. Undefined where one of the two is malformed.
 * @param date `YYYY-MM-DD`
 * @param duration as the language writes it: `6 months`
 */
export function later(date: string, duration: string): string | undefined {
  const parsed = parseDuration(duration);
  if (!isDate(date) || !parsed) return undefined;
  const { amount, unit, seconds } = parsed;
  const start = new Date(`${date}T00:00:00Z`);
  const months = unit === 'month' ? amount : unit === 'year' ? amount * 12 : undefined;
  if (months !== undefined && Number.isInteger(months)) return monthsLater(start, months);
  return iso(new Date(start.getTime() + seconds * 1000));
}

function monthsLater(start: Date, months: number): string | undefined {
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay))));
}

/** Undefined beyond the year 9999, where dates of the language end. */
function iso(date: Date): string | undefined {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined;
}
