import { overlaps, type Span, slice } from '../model/index.js';
import type { GoldStatement, WrittenStatement } from './gold.js';

type Place = Span | string;

/**
 * Looks up the words of a statement in its text. Words of the content must occur once; a cue or source is the occurrence nearest to the
 * content and outside it that ends a word (a clitic may stand before it). Returns what is wrong, for a person, where a place cannot be
 * found or is not in the text.
 */
export function locateStatement(written: WrittenStatement, text: string): GoldStatement | string {
  const content: Span[] = [];
  for (const place of written.content) {
    const found = locateContent(place, text);
    if (typeof found === 'string') return `content: ${found}`;
    content.push(found);
  }
  const cue = written.cue === null ? null : locateNear(written.cue, content, text);
  if (typeof cue === 'string') return `cue: ${cue}`;
  const source = written.source === null ? null : locateNear(written.source, content, text);
  if (typeof source === 'string') return `source: ${source}`;
  const words = content.map((span) => slice(text, span)).join(' ');
  if (written.text !== undefined && written.text !== words) {
    return `"text" is "${written.text}", and the spans of "content" cut out "${words}"`;
  }
  return { ...written, content, cue, source };
}

/** Where the words of a content stand: once, or what is wrong for a person. */
export function locateContent(place: Place, text: string): Span | string {
  if (typeof place !== 'string') return inText(place, text);
  const found = occurrencesOf(place, text);
  if (found.length === 1) return found[0]!;
  return found.length === 0
    ? `the text does not have the words "${place}"`
    : `the text has "${place}" ${found.length} times: give more words, or [start, end]`;
}

/** Where the words of a cue or source stand, or what is wrong for a person. */
export function locateNear(place: Place, content: readonly Span[], text: string): Span | string {
  if (typeof place !== 'string') return inText(place, text);
  const outside = occurrencesOf(place, text).filter(
    (span) =>
      !/^[\p{L}\p{M}]/u.test(text.slice(span.end, span.end + 1)) && !content.some((part) => overlaps(part, span)),
  );
  const distance = (span: Span) =>
    Math.min(...content.map((part) => Math.max(part.start - span.end, span.start - part.end)));
  const [nearest] = outside.sort((a, b) => distance(a) - distance(b));
  return nearest ?? `the text does not have the words "${place}" outside the content`;
}

function inText(span: Span, text: string): Span | string {
  if (span.end <= text.length) return span;
  return `[${span.start}, ${span.end}] leaves the text, which has ${text.length} UTF-16 code units`;
}

function occurrencesOf(words: string, text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}
