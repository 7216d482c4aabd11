import { type Complement, SPOKEN_WORDS } from './complements.js';
import { type Content, quotationContent, stretchContent } from './content-spans.js';
import type { Cue } from './cues.js';
import { isMarkAt, type Reading, sentenceAt } from './reading.js';
import { subjectBefore } from './subjects.js';

/** Classes of cues whose content may stand before them without quotation marks. */
const REPORTING: ReadonlySet<string> = new Set(['say', 'write', 'announce']);

/**
 * The complement of a verb whose content stands before it: a quotation that ends right before its clause ("…", said the minister), and where
 * subjects come first also a clause that a comma ends (…, the minister said). `null` where neither stands there.
 */
export function findPreceding(reading: Reading, cue: Cue): Complement | null {
  if (cue.kind !== 'verb' || cue.isConjoined || !cue.verb!.takes.includes('quote')) return null;
  const isSubjectFirst = reading.index.lexicon.order === 'SV';
  const subject = isSubjectFirst ? subjectBefore(reading, cue) : null;
  const clause = subject?.first ?? cue.first;
  const end = clauseEnd(reading, cue);
  const complement: Complement = { kind: 'before', at: end, start: end, skip: 0 };
  if (quotationBefore(reading, clause) !== -1) return complement;
  const isTrailing = isSubjectFirst && subject !== null && REPORTING.has(cue.class) && endsSentence(reading, end);
  return isTrailing && reading.index.words.commas.has(reading.keys[clause - 1] ?? '') ? complement : null;
}

/** The content before the clause of a cue, nothing before `floor`: the quotation that ends there, else the words of the sentence. */
export function precedingContent(reading: Reading, clauseStart: number, floor: number): Content | null {
  const quoted = precedingQuotation(reading, clauseStart, floor);
  if (quoted || reading.index.lexicon.order === 'VS') return quoted;
  const first = Math.max(floor, sentenceAt(reading, clauseStart).firstToken);
  return first < clauseStart ? stretchContent(reading, first, clauseStart, 0, false) : null;
}

/** The quotation that ends right before a clause and begins at `floor` or behind it. */
export function precedingQuotation(reading: Reading, clauseStart: number, floor: number): Content | null {
  const q = quotationBefore(reading, clauseStart);
  if (q === -1) return null;
  const first = reading.opensAt[q]!;
  return first >= floor ? quotationContent(reading, q, first) : null;
}

/** The spoken quotation that only marks part from a token; -1 for none. */
function quotationBefore(reading: Reading, token: number): number {
  for (let t = token; t > 0; t--) {
    const q = reading.closes[t - 1]!;
    if (q !== -1) return reading.wordsIn[q]! >= SPOKEN_WORDS ? q : -1;
    if (!isMarkAt(reading, t - 1)) return -1;
  }
  return -1;
}

function clauseEnd(reading: Reading, cue: Cue): number {
  const limit = sentenceAt(reading, cue.first).endToken;
  let t = cue.end;
  while (t < limit && !reading.index.words.sentenceMarks.has(reading.keys[t]!) && reading.opens[t] === -1) t++;
  return t;
}

function endsSentence(reading: Reading, t: number): boolean {
  const { endToken } = sentenceAt(reading, t - 1);
  return t >= endToken - 1;
}
