import type { Span } from '../model/index.js';
import { chooseDate, type DateLine } from './date-lines.js';
import { type DateOrder, findDates } from './dates.js';
import { type Line, toLine } from './lines.js';
import type { Patterns } from './patterns.js';

/** The place, agency and date that stand before the first sentence: "بغداد (رويترز) - …", "WASHINGTON, March 4 (AP) — …". */
export interface Dateline {
  readonly span: Span;
  /** Place and agency or reporter, in text order. */
  readonly names: readonly Span[];
  readonly agency: Span | null;
  readonly date: DateLine | null;
}

/** How far into a paragraph a dateline may reach, in UTF-16 units. */
const LONGEST = 90;
const MOST_SEGMENTS = 4;
const MOST_WORDS_OF_SEGMENT = 4;
const DASH = /^[\u2013\u2014\u0640-]$/;

interface Segment extends Span {
  readonly words: readonly string[];
  readonly isBracketed: boolean;
}

/** The dateline at the beginning of a paragraph; `null` where none of its first words up to a dash is a place that the lexicon knows. */
export function findDateline(text: string, paragraph: Span, patterns: Patterns, order: DateOrder): Dateline | null {
  const line = toLine(text, { start: paragraph.start, end: Math.min(paragraph.start + LONGEST, paragraph.end) });
  const { segments, end } = readSegments(line);
  if (end === null || !segments.some((segment) => patterns.places.has(segment.words.join(' ')))) return null;
  const head = toLine(text, { start: paragraph.start, end });
  const dates = findDates(head.tokens, patterns, order);
  const names = segments.filter(({ words }) => !words.some((word) => /\d/.test(word)));
  const agency = names.find(({ words }) => !patterns.places.has(words.join(' '))) ?? null;
  return {
    span: { start: paragraph.start, end },
    names: names.map(toSpan),
    agency: agency && toSpan(agency),
    date: dates.length > 0 ? chooseDate(dates, head) : null,
  };
}

/** The short stretches before the last dash (or a colon behind one) that only short stretches stand before. */
function readSegments({ tokens }: Line): { readonly segments: readonly Segment[]; readonly end: number | null } {
  const segments: Segment[] = [];
  let complete: readonly Segment[] = [];
  let end: number | null = null;
  let first = 0;
  for (let at = 0; at < tokens.length && segments.length < MOST_SEGMENTS; at++) {
    const { text } = tokens[at]!;
    const isDash = DASH.test(text);
    if (!isDash && !/^[(),\u060C:]$/.test(text)) {
      if (at - first >= MOST_WORDS_OF_SEGMENT) break;
      continue;
    }
    if (at > first) {
      const words = tokens.slice(first, at).map((token) => token.key);
      segments.push({ start: tokens[first]!.start, end: tokens[at - 1]!.end, words, isBracketed: text === ')' });
    }
    first = at + 1;
    if (isDash || (text === ':' && end !== null)) {
      end = tokens[at]!.end;
      complete = [...segments];
    } else if (text === ':') break;
  }
  return { segments: complete, end };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
