import type { Token } from '../model/index.js';
import { hijriToIso } from './hijri.js';
import type { Patterns } from './patterns.js';

export interface WrittenDate {
  /** ISO 8601 calendar date; `null` where the calendar has no such day. */
  readonly iso: string | null;
  readonly calendar: 'gregorian' | 'hijri';
  /** Half-open range of indexes into the tokens. */
  readonly first: number;
  readonly end: number;
}

/** How 4/3/2020 is read: `unknown` where either number may be the month. */
export type DateOrder = 'day-month' | 'unknown';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly first: number;
  readonly end: number;
}

const SEPARATOR = /^[/\-.\u2013\u2014\u060C,]$/;
const DOTTED = /^\d{1,4}\.\d{1,2}\.\d{1,4}$/;
/** Years that newspapers can bear. */
const YEARS = { gregorian: { from: 1800, to: 2200 }, hijri: { from: 1300, to: 1500 } } as const;

/**
 * The complete dates (day, month and year) among the tokens of a line: with the name of the month, in any region's words and also doubled
 * (أكتوبر/تشرين الأول), or in numbers; Gregorian or Hijri.
 */
export function findDates(tokens: readonly Token[], patterns: Patterns, order: DateOrder): WrittenDate[] {
  if (!tokens.some(({ kind }) => kind === 'number')) return [];
  const keys = tokens.map((token) => token.key);
  const dates: WrittenDate[] = [];
  for (let at = 0; at < keys.length; ) {
    const parts = readNamed(keys, at, patterns) ?? readNumeric(keys, at, patterns, order);
    if (parts && isLikelyYear(parts)) dates.push(toDate(parts));
    at = parts ? parts.end : at + 1;
  }
  return dates;
}

function isLikelyYear({ year, calendar }: Parts): boolean {
  return year >= YEARS[calendar].from && year <= YEARS[calendar].to;
}

function toDate({ year, month, day, calendar, first, end }: Parts): WrittenDate {
  const iso = calendar === 'hijri' ? hijriToIso(year, month, day) : gregorianToIso(year, month, day);
  return { iso, calendar, first, end };
}

function gregorianToIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** "28/سبتمبر/2024", "11 أيلول/سبتمبر 2023", "14 رمضان 1445 هـ", "September 28, 2024". */
function readNamed(keys: readonly string[], first: number, patterns: Patterns): Parts | null {
  const dayFirst = toDay(keys[first]);
  const monthAt = dayFirst === null ? first : skipSeparator(keys, first + 1);
  const name = patterns.months.matchAt(keys, monthAt);
  if (!name) return null;
  let at = skipSecondName(keys, monthAt + name.length, name.value.month, patterns);
  at = skipSeparator(keys, at);
  const dayLast = dayFirst === null ? toDay(keys[at]) : null;
  if (dayLast !== null) at = skipSeparator(keys, at + 1);
  const day = dayFirst ?? dayLast;
  const year = toYear(keys[at]);
  if (day === null || year === null) return null;
  const { month, calendar } = name.value;
  return { year, month, day, calendar, first, end: at + 1 };
}

/** The same month in the words of another region, behind a slash, in brackets or alone. */
function skipSecondName(keys: readonly string[], at: number, month: number, patterns: Patterns): number {
  const isMarked = keys[at] === '/' || keys[at] === '(';
  const from = isMarked ? at + 1 : at;
  const second = patterns.months.matchAt(keys, from);
  if (second?.value.month !== month) return at;
  const end = from + second.length;
  return keys[end] === ')' ? end + 1 : end;
}

function readNumeric(keys: readonly string[], first: number, patterns: Patterns, order: DateOrder): Parts | null {
  const found = toNumbers(keys, first);
  if (!found) return null;
  const [a, b, c] = found.numbers;
  const { end } = found;
  if (a >= 1000) return toParts(a, b, c, first, end, keys, patterns);
  if (a > 31 || c < 1000 || (a <= 12 && b <= 12 && a !== b && order === 'unknown')) return null;
  return b > 12 && a <= 12
    ? toParts(c, a, b, first, end, keys, patterns)
    : toParts(c, b, a, first, end, keys, patterns);
}

function toNumbers(
  keys: readonly string[],
  first: number,
): { readonly numbers: readonly [number, number, number]; readonly end: number } | null {
  const key = keys[first] ?? '';
  if (!beginsWithDigit(key)) return null;
  const isDotted = DOTTED.test(key);
  const separator = keys[first + 1] ?? '';
  const isParted = /^[/\-.]$/.test(separator) && keys[first + 3] === separator;
  if (!isDotted && !isParted) return null;
  const written = isDotted ? key.split('.') : [key, keys[first + 2] ?? '', keys[first + 4] ?? ''];
  if (!written.every((number) => /^\d{1,4}$/.test(number))) return null;
  const [a = 0, b = 0, c = 0] = written.map(Number);
  return { numbers: [a, b, c], end: first + (isDotted ? 1 : 5) };
}

function toParts(
  year: number,
  month: number,
  day: number,
  first: number,
  end: number,
  keys: readonly string[],
  patterns: Patterns,
): Parts {
  const isHijri = patterns.hijriMarks.has(keys[end] ?? '') || (year >= YEARS.hijri.from && year <= YEARS.hijri.to);
  return { year, month, day, calendar: isHijri ? 'hijri' : 'gregorian', first, end };
}

function skipSeparator(keys: readonly string[], at: number): number {
  return SEPARATOR.test(keys[at] ?? '') ? at + 1 : at;
}

function toDay(key: string | undefined): number | null {
  return key !== undefined && beginsWithDigit(key) && /^\d{1,2}$/.test(key) ? Number(key) : null;
}

function toYear(key: string | undefined): number | null {
  return key !== undefined && /^\d{4}$/.test(key) ? Number(key) : null;
}

/** Keys have ASCII digits. Most words are told from numbers by this, without a regular expression. */
function beginsWithDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}
