import type { Complement } from '../complements.js';
import type { Cue } from '../cues.js';
import { hasFlag } from '../inflection.js';
import { quotationBefore } from '../preceding-contents.js';
import { type Reading, sentenceAt } from '../reading.js';
import type { Subject } from '../subject.js';
import { isStopAt, startsAdverbial } from './phrases.js';

/** Classes of cues whose content may stand before them without quotation marks. */
const REPORTING: ReadonlySet<string> = new Set(['say', 'write', 'announce', 'believe', 'warn']);

/** Where the clause of a cue stands that follows its content. */
interface TrailingClause {
  readonly cue: Cue;
  readonly subject: Subject | null;
  readonly clause: number;
}

/** The quotation right before a clause: "…", she said. One that a full stop ends belongs to the sentence before. */
export function findQuotationBefore(reading: Reading, { cue, subject, clause }: TrailingClause): Complement | null {
  const { takes } = cue.verb!;
  if (!takes.includes('quote') && !takes.includes('that')) return null;
  const q = quotationBefore(reading, clause);
  if (q === -1 || reading.text[reading.quotations[q]!.inner.end - 1] === '.') return null;
  const isInverted = subject !== null && subject.first > cue.first;
  return isInverted || isTail(reading, cue) ? before(clauseEnd(reading, cue)) : null;
}

/** The clause that a comma parts from its cue: "Prices will fall, the minister said". */
export function findClauseBefore(reading: Reading, { cue, subject, clause }: TrailingClause): Complement | null {
  const { firstToken, endToken } = sentenceAt(reading, cue.first);
  const isReported = REPORTING.has(cue.class) && cue.verb!.takes.includes('that') && subject !== null;
  if (!isReported || clause - firstToken < SHORTEST_CLAUSE) return null;
  if (!reading.index.words.commas.has(reading.keys[clause - 1] ?? '')) return null;
  const end = clauseEnd(reading, cue);
  const isInverted = subject.first > cue.first;
  if (!isInverted && !isTail(reading, cue)) return null;
  const goesOn = end < endToken - 1 && reading.opens[end] === -1;
  const isParenthesis = goesOn && reading.index.words.commas.has(reading.keys[end]!);
  return isParenthesis && !isAside(reading, end + 1)
    ? { kind: 'around', at: end, start: end + 1, skip: 0 }
    : before(end);
}

/** Two words and a comma are a connective rather than content. */
const SHORTEST_CLAUSE = 3;

/** What follows the comma adds to the clause of the cue, not to the content: "…, she said, adding that", "…, he said, before leaving". */
function isAside(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  const form = reading.index.forms.get(key)?.[0];
  const isRelative = words.relatives.has(key) || words.transmitters.has(key);
  return form?.tense === 'participle' || isRelative || words.adverbialOpeners.has(key);
}

function before(end: number): Complement {
  return { kind: 'before', at: end, start: end, skip: 0 };
}

/** Whether nothing but adverbials or those who are told follow a verb whose content stands before it. */
function isTail(reading: Reading, cue: Cue): boolean {
  const { endToken } = sentenceAt(reading, cue.first);
  if (isStopAt(reading, cue.end, endToken) || startsAdverbial(reading, cue.end)) return true;
  if (!hasFlag(cue.verb!, 'to')) return false;
  const { words } = reading.index;
  let t = cue.end;
  while (!isStopAt(reading, t, endToken) && !words.complementizers.has(reading.keys[t]!)) t++;
  return isStopAt(reading, t, endToken) && !words.colons.has(reading.keys[t] ?? '');
}

function clauseEnd(reading: Reading, cue: Cue): number {
  const { endToken } = sentenceAt(reading, cue.first);
  let t = cue.end;
  while (!isStopAt(reading, t, endToken)) t++;
  return t;
}
