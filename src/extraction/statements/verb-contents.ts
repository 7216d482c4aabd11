import { isAdverbialAt } from './adverbials.js';
import type { Attribution } from './attributions.js';
import { endsClause } from './clauses.js';
import type { Complement } from './complements.js';
import {
  type Content,
  findContentEnd,
  findOwnWordsEnd,
  findSpeechEnd,
  quotationContent,
  stretchContent,
} from './content-spans.js';
import type { Cue } from './cues.js';
import { contentShape } from './narration.js';
import { contentAround, precedingContent, precedingQuotation } from './preceding-contents.js';
import { isReference } from './preposition-complements.js';
import { SPOKEN_WORDS } from './quoted-words.js';
import { type Reading, sentenceAt, withoutConjunction } from './reading.js';
import { startsAdverbial } from './subject-first/phrases.js';

/** What an attribution attributes, between `floor` and `limit`; `null` where no word is left. */
export function contentOf(
  reading: Reading,
  { cue, complement, clauseStart }: Attribution,
  limit: number,
  floor: number,
): Content | null {
  const { start, skip, kind } = complement;
  if (kind === 'before') return precedingContent(reading, clauseStart, floor);
  if (kind === 'around') return contentAround(reading, clauseStart, start, { floor, limit });
  if (start >= reading.tokens.length) return null;
  const q = spokenQuotation(reading, complement);
  if (q !== -1) {
    const content = quotationContent(reading, q, start);
    const isApart = cue.isConjoined || kind === 'that' || reading.index.lexicon.order === 'SV';
    const before = isApart ? null : precedingQuotation(reading, clauseStart, floor);
    return before ? { ...content, spans: [...before.spans, ...content.spans], first: before.first } : content;
  }
  // "Denied that yesterday": a demonstrative by itself is all that was said.
  const isPointing = kind === 'object' && start + 1 < reading.tokens.length && isReference(reading, start, 0);
  if (isPointing && isAdverbialAt(reading, start + 1)) return stretchContent(reading, start, start + 1, 0, false);
  const isColon = kind === 'colon' && start === complement.at + 1;
  const nearEnd = findContentEnd(reading, start, limit, contentShape(cue, complement));
  // Where the subject comes first, words that go on beyond their sentence stand in quotation marks.
  const end =
    reading.index.lexicon.order === 'SV'
      ? nearEnd
      : isColon
        ? findSpeechEnd(reading, start, limit)
        : kind === 'that'
          ? findOwnWordsEnd(reading, concessionEnd(reading, cue, start, nearEnd), limit)
          : nearEnd;
  return stretchContent(reading, start, end, skip, isColon);
}

/** "Although he said that …, (yet) the prices fell": where what a concession leads up to follows, the narration goes on; else `end`. */
function concessionEnd(reading: Reading, cue: Cue, start: number, end: number): number {
  const { concessions, resultatives } = reading.index.words;
  const { firstToken } = sentenceAt(reading, cue.first);
  let lead = firstToken;
  while (lead < cue.first && concessions.lengthAt(reading.keys, lead) === 0) lead++;
  if (lead === cue.first) return end;
  for (let t = start + 1; t < end; t++) if (resultatives.has(reading.keys[t]!)) return t;
  return end;
}

/** The quotation that holds the whole content, -1 where the content goes on beyond it or is not quoted. */
export function spokenQuotation(reading: Reading, complement: Complement): number {
  const q = reading.opens[complement.start] ?? -1;
  if (q === -1) return -1;
  if (complement.kind === 'quote' || complement.kind === 'colon') return q;
  if (isContinued(reading, reading.behind[q]!)) return -1;
  const isAlone = endsClause(reading, reading.behind[q]!) || isQuotedTerm(reading, complement, reading.behind[q]!);
  const isPart = reading.wordsIn[q]! < SPOKEN_WORDS || isGovernedBehind(reading, reading.behind[q]!);
  return isPart && !isAlone ? -1 : q;
}

/** "That «the office seeks a deal» on (لـ) all questions": behind words of somebody the preposition of their last noun goes on with them. */
function isGovernedBehind(reading: Reading, t: number): boolean {
  const isGoverning = reading.index.words.adjacentClitics.hasInitial(reading.keys[t] ?? '');
  return isGoverning && !isAdverbialAt(reading, t) && !reading.index.words.cliticExceptions.has(reading.keys[t]!);
}

/** "That «…» and that …", "that «…». And that …": a second clause under the same cue belongs to the same content. */
function isContinued(reading: Reading, behind: number): boolean {
  const { sentenceMarks, complementizers } = reading.index.words;
  const t = sentenceMarks.has(reading.keys[behind] ?? '') ? behind + 1 : behind;
  if (t >= reading.tokens.length || sentenceAt(reading, t).block !== sentenceAt(reading, behind - 1).block)
    return false;
  const key = withoutConjunction(reading, t);
  return key !== null && complementizers.has(key);
}

/** "Accused officials of "bottling it" after the match": what follows the quotation is narration. */
function isQuotedTerm(reading: Reading, { kind }: Complement, behind: number): boolean {
  return reading.index.subjectFirst !== null && kind === 'preposition' && startsAdverbial(reading, behind);
}
