import type { Span, Token } from '../model/index.js';
import { chooseDate, type DateLine } from './date-lines.js';
import { type DateOrder, findDates } from './dates.js';
import { type Line, toLine } from './lines.js';
import type { Patterns } from './patterns.js';
import { isPersonName, isPlaceName } from './proper-names.js';

/** The place, agency, reporter and date that stand before the first sentence: "بغداد (رويترز) - …", "WASHINGTON, March 4 (AP) — …". */
export interface Dateline {
  readonly span: Span;
  /** All of them but the date, in text order. */
  readonly names: readonly Span[];
  readonly author: Span | null;
  readonly outlet: Span | null;
  readonly date: DateLine | null;
}

/** How far into a paragraph a dateline may reach, in UTF-16 units. */
const LONGEST = 90;
const MOST_SEGMENTS = 5;
const MOST_WORDS_OF_SEGMENT = 4;
const DASH = /^[\u2013\u2014\u0640-]$/;
const BOUNDARY = /^[(),\u060C:/]$/;

interface Segment extends Span {
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
}

/**
 * The dateline at the beginning of a paragraph; `null` where none of its first words up to a dash is a place that the lexicon knows, or in
 * capitals beside an agency: "PORT SAWDA, May 4 (Reuters) -".
 */
export function findDateline(text: string, paragraph: Span, patterns: Patterns, order: DateOrder): Dateline | null {
  const line = toLine(text, { start: paragraph.start, end: Math.min(paragraph.start + LONGEST, paragraph.end) });
  const { segments, end } = readSegments(line, patterns);
  const isPlace = (segment: Segment) =>
    isPlaceName(segment.words, patterns) || isCapitalPlace(text, segment, segments, patterns);
  if (end === null || !segments.some(isPlace)) return null;
  const head = toLine(text, { start: paragraph.start, end });
  const dates = findDates(head.tokens, patterns, order);
  const names = segments
    .flatMap((segment) => withoutWires(segment, patterns))
    .filter(({ words }) => !words.some((word) => /\d/.test(word)));
  const others = names.filter((segment) => !isPlace(segment));
  const author = others.find(({ words }) => isPersonName(words, patterns)) ?? null;
  const agency = others.find((segment) => isAgency(segment, patterns));
  const outlet = agency ?? others.find(({ words }) => !isPersonName(words, patterns)) ?? null;
  return {
    span: head,
    names,
    author,
    outlet,
    date: dates.length > 0 ? chooseDate(dates, head) : null,
  };
}

/** The first stretch in capital letters, where another one is an agency. */
function isCapitalPlace(text: string, segment: Segment, segments: readonly Segment[], patterns: Patterns): boolean {
  const written = text.slice(segment.start, segment.end);
  if (segment !== segments[0] || written === written.toLowerCase() || written !== written.toUpperCase()) return false;
  return segments.some((other) => isAgency(other, patterns));
}

/** "الخليج ووكالات": a paper and agencies that are not named. */
function withoutWires(segment: Segment, { wires }: Patterns): readonly Segment[] {
  const { words, tokens } = segment;
  const wire = words.findIndex((_, at) => wires.matchAt(words, at)?.length === words.length - at);
  if (wire === -1) return [segment];
  return wire === 0 ? [] : [toSegment(tokens.slice(0, wire))];
}

function isAgency({ words }: Segment, { agencies }: Patterns): boolean {
  return agencies.has(words.join(' '));
}

/** The short stretches up to the last dash, or the colon behind one, that only short stretches stand before. */
function readSegments(
  { tokens }: Line,
  patterns: Patterns,
): { readonly segments: readonly Segment[]; readonly end: number | null } {
  const segments: Segment[] = [];
  let complete: readonly Segment[] = [];
  let end: number | null = null;
  let first = 0;
  let isBracketed = false;
  for (let at = 0; at < tokens.length && segments.length < MOST_SEGMENTS; at++) {
    const { text, key, kind } = tokens[at]!;
    if (patterns.weekdays.has(key) && isAside(tokens, at)) return { segments: [], end: null };
    const isDash = DASH.test(text);
    // "القاهرة 20 يوليو تموز (رويترز) -": a date follows the place without a mark.
    if (kind === 'number' && at > first) {
      segments.push(toSegment(tokens.slice(first, at)));
      first = at;
    }
    if (!isDash && !BOUNDARY.test(text)) {
      if (at - first >= MOST_WORDS_OF_SEGMENT) break;
      continue;
    }
    if (at > first) segments.push(toSegment(tokens.slice(first, at)));
    first = at + 1;
    if (text === '(') isBracketed = true;
    else if (text === ')') isBracketed = false;
    const isColon = text === ':' && !isBracketed;
    if (isColon && end === null) break;
    if (isDash || isColon) {
      end = tokens[at]!.end;
      complete = [...segments];
    }
    if (isColon) break;
  }
  return { segments: complete, end };
}

/** "البلدية -الخميس- افتتحت": a word that a dash is written onto is no part of a dateline. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && DASH.test(before.text) && before.end === tokens[at]!.start;
}

function toSegment(tokens: readonly Token[]): Segment {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, words: tokens.map((token) => token.key), tokens };
}
