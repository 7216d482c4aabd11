import type { Remark, Span } from '../model/index.js';
import { type DateOrder, findDates, type WrittenDate } from './dates.js';
import type { Line } from './lines.js';
import type { Patterns } from './patterns.js';

/** What a line says about when the article was published. */
export interface DateLine {
  /** ISO 8601 calendar date; `null` where the one written does not exist. */
  readonly publishedOn: string | null;
  readonly remarks: readonly Remark[];
}

/** Words beside the date that no lexicon lists, for instance the name of a section. */
const MOST_OTHER_WORDS = 2;

/** Reads a line that is a date and what stands beside dates (weekday, time of day, "published on"); `null` for any other line. */
export function readDateLine(line: Line, patterns: Patterns, order: DateOrder): DateLine | null {
  const dates = findDates(line.tokens, patterns, order);
  if (dates.length === 0) return null;
  const others = line.tokens.filter(
    ({ kind, key }, i) =>
      kind === 'word' &&
      !patterns.dateWords.has(key) &&
      !patterns.weekdays.has(key) &&
      !dates.some(({ first, end }) => first <= i && i < end),
  );
  return others.length <= MOST_OTHER_WORDS ? chooseDate(dates, line) : null;
}

/** A newspaper that gives both calendars means one day; the Gregorian date needs no table. */
export function chooseDate(dates: readonly WrittenDate[], line: Line): DateLine {
  const real = dates.filter(({ iso }) => iso !== null);
  const chosen = real.find(({ calendar }) => calendar === 'gregorian') ?? real[0];
  if (chosen) return { publishedOn: chosen.iso, remarks: [] };
  const [impossible] = dates;
  const at: Span = { start: line.tokens[impossible!.first]!.start, end: line.tokens[impossible!.end - 1]!.end };
  const written = line.text.slice(at.start - line.start, at.end - line.start);
  const message = `"${written}" is no day of the calendar; the article is taken as undated.`;
  return { publishedOn: null, remarks: [{ code: 'invalid-date-ignored', message, at }] };
}
