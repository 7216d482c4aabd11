import type { AttributedContent } from './contents.js';
import { type Reading, sentenceAt } from './reading.js';

const DAY = 24 * 60 * 60 * 1000;
/** Before its cue a day counts only among the first tokens of the sentence, and this near to the cue. */
const LEAD_REACH = 4;
const CUE_REACH = 8;
/** How far before a day a word may stand that ties it to something else than the saying, in tokens. */
const ELSEWHERE_REACH = 4;

/**
 * The day on which something was said, where the clause of the cue names it: a date, a weekday ("said on Tuesday": the latest before the
 * article) or "yesterday". ISO 8601; `null` where none is named, or the article has no date that it could be counted from.
 */
export function findSaidOn(reading: Reading, attributed: AttributedContent): string | null {
  const { cue, subject, content } = attributed;
  const sentence = sentenceAt(reading, cue.first);
  const isBehind = content.first > cue.first;
  const first = isBehind ? sentence.firstToken : cue.first;
  const end = isBehind ? content.first : sentence.endToken;
  for (let t = first; t < end; t++) {
    if (subject !== null && t >= subject.first && t < subject.end) continue;
    const isLead = t - first < LEAD_REACH && cue.first - t <= CUE_REACH;
    if ((t < cue.first && !isLead) || isNamePart(reading, t) || isElsewhere(reading, t, first)) continue;
    const day = readDate(reading, t) ?? readDay(reading, t);
    if (day !== null) return toIso(day);
  }
  return null;
}

/** A day may be part of a name or title: "the paper (The) Emirates Today". */
function isNamePart(reading: Reading, t: number): boolean {
  return reading.mentionOf[t] !== -1 || reading.quotationOf[t] !== -1;
}

/** "After the meeting of Tuesday": the day is that of something else. */
function isElsewhere(reading: Reading, t: number, first: number): boolean {
  for (let i = t - 1; i >= Math.max(first, t - ELSEWHERE_REACH) && reading.tokens[i]!.kind !== 'punctuation'; i--) {
    if (reading.index.elsewhere.has(reading.keys[i]!)) return true;
  }
  return false;
}

/** A day and the name of a month, with its year or in the year before the article: "on 23 July (تموز) 2015". */
function readDate(reading: Reading, t: number): number | null {
  const { keys, index } = reading;
  const day = reading.tokens[t]!.kind === 'number' ? Number(keys[t]) : Number.NaN;
  const month = index.days.matchAt(keys, t + 1);
  if (!(day >= 1 && day <= 31) || month?.value.kind !== 'month') return null;
  const year = readYear(reading, t + 1 + month.length, month.value.number);
  const published = publicationDay(reading);
  if (year !== null) return Date.UTC(year, month.value.number - 1, day);
  if (published === null) return null;
  const inSameYear = Date.UTC(new Date(published).getUTCFullYear(), month.value.number - 1, day);
  return inSameYear <= published
    ? inSameYear
    : Date.UTC(new Date(published).getUTCFullYear() - 1, month.value.number - 1, day);
}

/** The year behind a month, which another name of the same month may part from it. */
function readYear({ keys, index }: Reading, first: number, month: number): number | null {
  let t = first;
  while (keys[t] === '(' || keys[t] === '/' || keys[t] === ',') t++;
  const second = index.days.matchAt(keys, t);
  if (second?.value.kind === 'month' && second.value.number === month) t += second.length;
  if (keys[t] === ')') t++;
  const year = Number(keys[t]);
  return year >= 1900 && year <= 2200 ? year : null;
}

/** A weekday, or a day counted from that of the article; a weekday beside "yesterday" decides, since wire copies appear a day late. */
function readDay(reading: Reading, t: number): number | null {
  const { keys, index } = reading;
  const published = publicationDay(reading);
  const name = index.days.matchAt(keys, t);
  if (published === null || name === null || name.value.kind === 'month') return null;
  let behind = t + name.length;
  if (name.value.kind === 'weekday') {
    if (index.upcoming.has(keys[behind] ?? '')) return null;
    return published - ((new Date(published).getUTCDay() - name.value.number + 7) % 7) * DAY;
  }
  if (keys[behind] === '(') behind++;
  const weekday = index.days.matchAt(keys, behind);
  return weekday?.value.kind === 'weekday' ? readDay(reading, behind) : published - name.value.number * DAY;
}

/** The day of the article in milliseconds; `null` where nothing tells it. */
function publicationDay({ document }: Reading): number | null {
  const day = document.publishedOn === null ? Number.NaN : Date.parse(document.publishedOn.slice(0, 10));
  return Number.isNaN(day) ? null : day;
}

function toIso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
