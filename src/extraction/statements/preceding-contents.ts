import type { Complement } from './complements.js';
import { type Content, findContentEnd, quotationContent, stretchContent } from './content-spans.js';
import type { Cue } from './cues.js';
import { SPOKEN_WORDS } from './quoted-words.js';
import { isMarkAt, type Reading, sentenceAt } from './reading.js';

/**
 * The complement of a verb whose content stands before it: a quotation that ends right before its clause ("…", said the minister); `null`
 * where none stands there.
 */
export function findPreceding(reading: Reading, cue: Cue): Complement | null {
  if (cue.kind !== 'verb' || cue.isConjoined || !cue.verb!.takes.includes('quote')) return null;
  const end = clauseEnd(reading, cue);
  return quotationBefore(reading, cue.first) === -1 ? null : { kind: 'before', at: end, start: end, skip: 0 };
}

/** The content before the clause of a cue, nothing before `floor`: the quotation that ends there, else the words of the sentence. */
export function precedingContent(reading: Reading, clauseStart: number, floor: number): Content | null {
  const quoted = precedingQuotation(reading, clauseStart, floor);
  if (quoted || reading.index.lexicon.order === 'VS') return quoted;
  const first = Math.max(floor, sentenceAt(reading, clauseStart).firstToken);
  return first < clauseStart ? stretchContent(reading, first, clauseStart, 0, false) : null;
}

/** The content on both sides of a clause: "the site, she said, would be sold". */
export function contentAround(
  reading: Reading,
  clauseStart: number,
  behind: number,
  { floor, limit }: { readonly floor: number; readonly limit: number },
): Content | null {
  const before = precedingContent(reading, clauseStart, floor);
  const after = stretchContent(reading, behind, findContentEnd(reading, behind, limit), 0, false);
  if (!before || !after) return before ?? after;
  return { ...after, spans: [...before.spans, ...after.spans], first: before.first };
}

/** The quotation that ends right before a clause and begins at `floor` or behind it. */
export function precedingQuotation(reading: Reading, clauseStart: number, floor: number): Content | null {
  const q = quotationBefore(reading, clauseStart);
  if (q === -1) return null;
  const first = reading.opensAt[q]!;
  return first >= floor ? quotationContent(reading, q, first) : null;
}

/** The spoken quotation that only marks part from a token; -1 for none. */
export function quotationBefore(reading: Reading, token: number): number {
  for (let t = token; t > 0; t--) {
    const q = reading.closes[t - 1]!;
    if (q !== -1) return isSpokenAlone(reading, q) && !isAsked(reading, q) ? q : -1;
    if (!isMarkAt(reading, t - 1)) return -1;
  }
  return -1;
}

/**
 * Whether a quotation is what was said and no name or part of it. Where the subject comes first and words of the sentence stand before
 * the quotation, it is a part ("Drivers were "robbed", she said"); alone it may be short ("No", she said).
 */
function isSpokenAlone(reading: Reading, q: number): boolean {
  if (reading.index.lexicon.order === 'VS') return reading.wordsIn[q]! >= SPOKEN_WORDS;
  const first = reading.opensAt[q]!;
  return first === sentenceAt(reading, first).firstToken || isMarkAt(reading, first - 1);
}

/** "To the question: «…?», he answered": what is quoted behind a word for a question is what another one asked. */
function isAsked(reading: Reading, q: number): boolean {
  const { questionLabels, colons } = reading.index.words;
  const before = reading.opensAt[q]! - 1;
  const label = colons.has(reading.keys[before] ?? '') ? before - 1 : before;
  return questionLabels.has(reading.keys[label] ?? '');
}

function clauseEnd(reading: Reading, cue: Cue): number {
  const limit = sentenceAt(reading, cue.first).endToken;
  let t = cue.end;
  while (t < limit && !reading.index.words.sentenceMarks.has(reading.keys[t]!) && reading.opens[t] === -1) t++;
  return t;
}
