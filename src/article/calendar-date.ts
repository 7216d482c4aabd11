import { IsnadError } from '../errors.js';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T\s])/;

/** The date of an ISO 8601 date or date with time, as `YYYY-MM-DD`; `null` where it is none or no day of the calendar. */
export function toCalendarDate(written: string): string | null {
  const match = ISO_DATE.exec(written.trim());
  if (!match) return null;
  const date = match[0];
  // A day that does not exist either makes an invalid date or rolls over into the next month.
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? date : null;
}

/** @throws IsnadError ARTICLE_DATE_INVALID; `field` says where the date was given, in the user's words. */
export function checkCalendarDate(written: string, field: string): string {
  const date = toCalendarDate(written);
  if (date !== null) return date;
  throw new IsnadError(
    'ARTICLE_DATE_INVALID',
    `${field} is "${written.slice(0, 40)}", expected a day of the calendar as YYYY-MM-DD, for instance 2024-02-29. Correct it or leave it out.`,
    { details: { given: written.slice(0, 40) } },
  );
}
