import { type Candidate, toCandidate } from './candidate.js';
import { isCommaAt } from './comma.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { isCompoundAt, isListed, isNameWord, isTagged, isUnseen } from './name-words.js';
import { SIGN } from './sign.js';
import { closesSubject, isInsideTitle, opensSpeech } from './subject-ends.js';
import type { TaggedWords } from './tagged-words.js';
import type { WordRange } from './words.js';

/** How far behind a title the name of its holder may end, in words: titles are long. */
const LONGEST_SUBJECT = 20;
const LONGEST_NAME = 4;
const HEAD = FACT.organizationHead | FACT.placeHead;

/**
 * Names of two words and more that the tagger does not know, behind a title and what it governs. That ends with a definite word or a name, so that
 * indefinite words behind it are no part of it, however common they are: "مدير صحة القرية | أمل كامل أكدت".
 */
export function findTitledNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  if (names.tagger === null) return found;
  for (const sentence of words.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const isTitle = (words.words[at]!.signs & SIGN.title) !== 0;
      const title = isTitle ? names.titles.match(words.words, at, sentence.endToken) : null;
      const isSubject = at > sentence.firstToken && isSpeech(at - 1, words);
      const name = title === null ? null : nameBehind({ first: title.end, isSubject }, sentence, words, names);
      if (name === null) continue;
      found.push(name);
      at = name.end - 1;
    }
  }
  return found;
}

/** Where a title ends, and whether it stands right behind a verb of saying. */
interface Titled {
  readonly first: number;
  readonly isSubject: boolean;
}

function nameBehind(
  { first, isSubject }: Titled,
  { endToken }: WordRange,
  words: TaggedWords,
  names: NameIndex,
): Candidate | null {
  let comma = -1;
  const limit = Math.min(endToken, first + LONGEST_SUBJECT);
  for (let end = first; end <= limit; end++) {
    const isBeforeSpeech = end < endToken && announcesSpeech(end, words, names);
    if (end < endToken && !isBeforeSpeech && !closesSubject(end, words, names)) continue;
    const start = startOfName({ first, end, comma, isSpeaker: isSubject || isBeforeSpeech }, words, names);
    if (start < end) return toName(start, end, words);
    if (end === endToken) return null;
    // "المدير العام، | فلان الفلاني، إن": one comma may part a name from the title.
    if (comma === -1 && isCommaAt(words, end)) comma = end;
    else if (!isInsideTitle(end, words, names)) return null;
  }
  return null;
}

function toName(start: number, end: number, { words }: TaggedWords): Candidate {
  return toCandidate(words, start, end, words[start]!.readings[0]!, { type: 'PERSON', rule: 'tagged' });
}

function isSpeech(at: number, { words }: TaggedWords): boolean {
  return (words[at]!.signs & SIGN.saying) !== 0;
}

/** What opens speech, or a preposition before "that" ("لفت فلان الفلاني | إلى أن"). */
function announcesSpeech(at: number, { words }: TaggedWords, names: NameIndex): boolean {
  if (opensSpeech(words[at]!, names)) return true;
  return names.prepositionWords.has(words[at]!.token.key) && names.sayingOpeners.has(words[at + 1]?.token.key ?? '');
}

/** Words behind a title up to one that ends them. */
interface TitledWords {
  readonly first: number;
  readonly end: number;
  /** The comma among them; -1 for none. */
  readonly comma: number;
  /** Whether a verb of saying or what was said stands right before or behind them. */
  readonly isSpeaker: boolean;
}

/** Where the name begins that a run of words of names at the end is, right behind the end of the title; `end` for no name. */
function startOfName({ first, end, comma, isSpeaker }: TitledWords, words: TaggedWords, names: NameIndex): number {
  const isOfName = (at: number) => isNameWord(at, words, names) && (isSpeaker || isKnown(at, words, names));
  let from = end;
  while (from > first && end - from < LONGEST_NAME && isOfName(from - 1)) from--;
  for (let start = from; end - start > 1; start++) {
    const isClosed =
      start - 1 === comma ? end < words.words.length && isCommaAt(words, end) : endsTitle(start - 1, words, names);
    if (isClosed && canBegin(start, words, names) && isUnseen(start, end, words)) return start;
  }
  return end;
}

/** A word that the lexicon or the tagger knows for one of names; where nobody speaks, any other may be a verb or an object. */
function isKnown(at: number, words: TaggedWords, names: NameIndex): boolean {
  return isListed(at, words) || isTagged(at, words) || isCompoundAt(at, words, names);
}

/** Not "(في العاصمة) باريس" and "(محافظ) أسوان", but "(في أسوان) باسل"; a hamza shows that the letters of "إليزابيث" are no article. */
function canBegin(at: number, { words, facts }: TaggedWords, { clitics }: NameIndex): boolean {
  if (words[at]!.token.text.startsWith(clitics.article)) return false;
  if ((facts[at]! & FACT.place) === 0 || isCommaAt({ words }, at - 1)) return true;
  return (facts[at - 1]! & (FACT.definite | FACT.place)) !== 0 && (facts[at - 1]! & FACT.placeHead) === 0;
}

/** Whether what a title governs may end with a word: a definite word, or a name of a place or body. */
function endsTitle(at: number, { facts, words }: TaggedWords, names: NameIndex): boolean {
  const { token, readings } = words[at]!;
  if (token.kind !== 'word' || names.titleEnds.has(token.key)) return false;
  if (readings.some(({ key }) => names.withoutArticle(key) !== key)) return true;
  return (facts[at]! & HEAD) === 0 && ((facts[at]! & FACT.place) !== 0 || names.singleWordNames.has(token.key));
}
