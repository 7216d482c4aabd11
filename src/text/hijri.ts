const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const DAY = 24 * 60 * 60 * 1000;
/** 1 Muharram of the year 1, in the proleptic Gregorian calendar. */
const EPOCH = Date.UTC(622, 6, 19);
const MEAN_YEAR = 354.36707 * DAY;
const MEAN_MONTH = 29.530589 * DAY;

/**
 * The ISO date of a day of the Umm al-Qura calendar, which Saudi newspapers are dated by (tables of the Unicode CLDR); `null` where there is no
 * such day.
 */
export function hijriToIso(year: number, month: number, day: number): string | null {
  const estimate = EPOCH + (year - 1) * MEAN_YEAR + (month - 1) * MEAN_MONTH + (day - 1) * DAY;
  // The mean is never further than a few days from the calendar, whose months follow the moon.
  for (let offset = -4; offset <= 4; offset++) {
    const date = new Date(Math.round(estimate / DAY + offset) * DAY);
    if (isHijri(date, year, month, day)) return date.toISOString().slice(0, 10);
  }
  return null;
}

function isHijri(date: Date, year: number, month: number, day: number): boolean {
  const parts = new Map(FORMAT.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return parts.get('year') === year && parts.get('month') === month && parts.get('day') === day;
}
