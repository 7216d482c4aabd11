import { hasCaseMarks } from './case-marks.js';
import { FACT } from './fact.js';
import { isAccusative, isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { opensSpeech } from './subject-ends.js';
import { frequencyClass, isRare, type TaggedWords } from './tagged-words.js';

/** No name of a person has more words. */
const LONGEST_NAME = 8;
/** Words of the first classes are too common to be taken for a name that nobody tagged. */
const COMMONEST = 2;

/** Where a person's name `[first, end)` ends with the words behind it that belong to it, before word `limit`. */
export function endOfWholeName(
  first: number,
  end: number,
  limit: number,
  words: TaggedWords,
  names: NameIndex,
): number {
  let at = end;
  while (at - first < LONGEST_NAME && at < limit && (isMoreOfName(at, words, names) || isOrigin(at, first, words)))
    at++;
  return at;
}

/** "وليد الفي", "سعد العوران": with the article behind a given name stands a family name, also one that looks inflected. */
export function isDefiniteBehindGiven(at: number, { facts }: TaggedWords): boolean {
  return (facts[at]! & FACT.definite) !== 0 && (facts[at - 1]! & (FACT.given | FACT.definite)) === FACT.given;
}

/**
 * "لين مي سيانو": behind a foreign name a word that no lexicon knows looks like a verb or a noun by chance; behind the first word of a
 * name `first` also where no lexicon knows that.
 */
export function isBehindForeign(at: number, first: number, words: TaggedWords): boolean {
  const before = words.facts[at - 1]!;
  const isForeign = (before & FACT.foreign) !== 0 || (at - first === 1 && isRare(words, first));
  return isForeign && (before & FACT.given) === 0 && isRare(words, at);
}

/** "طيب الله ثراه", but not "طيب أردوغان". */
export function isEulogy(at: number, { words, facts }: TaggedWords, { eulogies }: NameIndex): boolean {
  return (
    eulogies.has(words[at]!.token.key) &&
    ((facts[at + 1] ?? 0) & (FACT.foreign | FACT.definite | FACT.withoutParticle)) !== FACT.foreign
  );
}

/** "أبو سلمان العماني": behind "father of" and a name stands where somebody is from. */
function isOrigin(at: number, first: number, { facts, words }: TaggedWords): boolean {
  const isDefiniteRelation = (facts[at]! & (FACT.definite | FACT.relation)) === (FACT.definite | FACT.relation);
  return (
    at - first === 2 && isDefiniteRelation && (facts[first]! & FACT.connector) !== 0 && words[at]!.token.kind === 'word'
  );
}

/** "فخره": nobody is called "his pride". Feminine endings look the same and cost a foreign name now and then. */
function hasSuffix(key: string, names: NameIndex): boolean {
  return (
    names.organizations?.isFeminine(key) === true || names.clitics.conjunctions.some((letter) => key.startsWith(letter))
  );
}

/** "محمود | علم الدين": a noun with what makes a given name of it. */
function isClosed(at: number, { words, facts }: TaggedWords, { nameClosers }: NameIndex): boolean {
  const isCloser = (of: number) => nameClosers.has(words[of]?.token.key ?? '');
  const isNoun = (of: number) => (facts[of]! & (FACT.definite | FACT.personTitle | FACT.officeTitle)) === 0;
  return (isCloser(at + 1) && isNoun(at)) || (isCloser(at) && isNoun(at - 1));
}

/** "فلان عرب | إن": right before what was said only another name can follow a name, or a word that nobody knows; "رأفت علي | إن" governs nothing. */
function isLastOfSpeaker(at: number, tagged: TaggedWords, names: NameIndex): boolean {
  const { words, facts } = tagged;
  const { key, text } = words[at]!.token;
  const next = words[at + 1];
  const isName = (facts[at]! & NAMED) !== 0 || (isRare(tagged, at) && !isAccusative(key, names));
  if (!isName || next === undefined || names.prepositionSpellings.has(text)) return false;
  return opensSpeech(next, names) || (names.prepositionWords.has(key) && next.token.kind !== 'word');
}

/** "فون | دير لاين". */
function isArticleOfName(at: number, { words, facts }: TaggedWords, { connectorArticles }: NameIndex): boolean {
  return ((facts[at - 1] ?? 0) & FACT.connector) !== 0 && connectorArticles.has(words[at]!.token.key);
}

/** "با | رأس": unlike "ولد" the connector means nothing else. */
function isRareConnector(at: number, words: TaggedWords): boolean {
  return (words.facts[at]! & FACT.connector) !== 0 && frequencyClass(words, at) > COMMONEST;
}

function isMoreOfName(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { token } = words.words[at]!;
  if (token.kind !== 'word' || hasCaseMarks(token.text)) return false;
  const facts = words.facts[at]!;
  const before = words.facts[at - 1]!;
  if ((facts & FACT.withoutParticle) !== 0 || isEulogy(at, words, names)) return false;
  if (isClosed(at, words, names) || names.houses.has(words.words[at - 1]!.token.text)) return true;
  if (isArticleOfName(at, words, names) || isArticleOfName(at - 1, words, names)) return true;
  if ((before & FACT.connector) !== 0 || (facts & FACT.connector) !== 0)
    return frequencyClass(words, at) > 1 || (facts & NAMED) !== 0 || isRareConnector(at - 1, words);
  if (words.tags[at] !== 0) return false;
  if (isLastOfSpeaker(at, words, names)) return true;
  // "فهد | الحربي".
  const isSurname = (facts & FACT.family) !== 0 && isDefiniteBehindGiven(at, words);
  if (isSurname && frequencyClass(words, at) > COMMONEST) return true;
  if ((facts & (FACT.place | FACT.personTitle | FACT.officeTitle | FACT.organizationHead | FACT.relation)) !== 0)
    return false;
  // "الجار | الله".
  if ((facts & before & FACT.definite) !== 0 && (facts & FACT.given) !== 0) return true;
  if (isRare(words, at)) {
    if ((facts & FACT.definite) !== 0) return isDefiniteBehindGiven(at, words);
    return !hasSuffix(token.key, names) && !isInflected(token.key, names);
  }
  return (facts & NAMED) !== 0 && (facts & FACT.definite) === 0 && frequencyClass(words, at) > COMMONEST;
}
