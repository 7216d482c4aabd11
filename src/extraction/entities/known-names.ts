import type { KnownName } from '../../lexicon/names.js';
import type { AuthorityIndex } from './authority-index.js';
import {
  type Candidate,
  type CandidateFacts,
  NO_SHORTER_NAME,
  type ShorterName,
  toCandidate,
  toShorterName,
} from './candidate.js';
import { isCapitalized } from './capitals/runs.js';
import { hasCaseMarks } from './case-marks.js';
import { withoutNationality } from './club-names.js';
import { isCommaAt } from './comma.js';
import { FACT } from './fact.js';
import { hasPronoun } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import type { PhraseIndex, PhraseMatch } from './phrase-index.js';
import { isAdjectiveHere, isOfContest } from './place-lookalikes.js';
import { endOfTagged, isAfterPlaceHead, isRare, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading, Words } from './words.js';

/** Words of the first classes are too common to be taken for a small town. */
const COMMONEST = 2;

/** Up to so many letters are often the rest of some other word by chance. */
const LONGEST_CHANCE = 4;

/** Names of the authority file. */
export function findAuthorityNames(
  words: TaggedWords,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  return findPhrases(words, authority.phrases, null, ({ value: curated, first, end, reading }) => {
    const only = curated[0]!;
    if (only.type === 'PLACE' && isOfContest(first, words, names)) return null;
    if (only.type === 'PLACE' && end - first === 1 && isAdjectiveHere(first, words, names)) return null;
    const { shorter, sameAs } = only.type === 'PLACE' ? toBareName(first, end, reading, words, names) : NO_SHORTER_NAME;
    return { type: only.type, rule: 'authority', kind: only.kind, shorter, sameAs, curated };
  });
}

/** "محافظة حمص" is called "حمص" as well. */
function toBareName(
  first: number,
  end: number,
  { key }: Reading,
  { words }: Words,
  { placeHeadsDropped }: NameIndex,
): ShorterName {
  if (end - first === 1 || !placeHeadsDropped.has(key)) return NO_SHORTER_NAME;
  return toShorterName(words, first + 1, end);
}

/** Organizations that news everywhere names. */
export function findKnownOrganizations(
  words: TaggedWords,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  return findPhrases(
    words,
    names.knownOrganizations,
    FACT.knownOrganization,
    ({ value: known, first, end, reading }) => {
      if (!isWrittenAsName(words, first, known, names)) return null;
      const curated = authority.recordsOf(known, 'ORGANIZATION');
      const isClub = known.kind === 'club';
      const { shorter, sameAs } = isClub ? withoutNationality({ first, end, reading }, words, names) : NO_SHORTER_NAME;
      return { type: 'ORGANIZATION', rule: 'known', kind: known.kind, shorter, sameAs, curated, known };
    },
  );
}

/** Where names have capital letters they are written with them: "AS" is a paper, "as" is not. */
function isWrittenAsName(words: Words, at: number, { names: forms }: KnownName, { capitals }: NameIndex): boolean {
  if (capitals === null) return true;
  const { text } = words.words[at]!.token;
  return forms.some((form) => form.startsWith(text));
}

/** Places of the gazetteer; the small ones, whose names are often words, only where the text speaks for a place. */
export function findGazetteerNames(
  words: TaggedWords,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  return findPhrases(words, names.places, FACT.place | FACT.insidePlace, (match) => {
    if (!isPlace(match, words, names)) return null;
    const { value: known, first, end, reading } = match;
    // "مدينة حمد" is called after somebody.
    const isProvince = known.kind !== 'city';
    const { shorter, sameAs } = isProvince ? toBareName(first, end, reading, words, names) : NO_SHORTER_NAME;
    const curated = authority.recordsOf(known, 'PLACE');
    return { type: 'PLACE', rule: 'gazetteer', kind: known.kind, shorter, sameAs, curated, known };
  });
}

function isPlace(
  { first, end, reading, value }: PhraseMatch<KnownName>,
  words: TaggedWords,
  names: NameIndex,
): boolean {
  if (isMisread(first, reading, names, words) || hasCaseMarks(words.words[first]!.token.text)) return false;
  if (names.capitals !== null) return isCapitalized(words, first);
  if (isOfContest(first, words, names)) return false;
  // "خادم | الحرمين الشريفين".
  if (end - first > 1 && first > 0 && names.titles.match(words.words, first - 1, end)?.end === end) return false;
  if (end - first === 1 && isAdjectiveHere(first, words, names)) return false;
  const isHead =
    (words.facts[first]! & (FACT.organizationHead | FACT.placeHead | FACT.personTitle | FACT.officeTitle)) !== 0;
  if (isHead && end - first === 1 && value.kind === 'city') return false;
  const isAmbiguous = end - first === 1 && names.ambiguousPlaces.has(reading.key);
  const type = TAGS[words.tags[first]!]!.slice(2);
  if (end - first === 1 && !isWrittenLike(first, reading, value, words, names)) return false;
  const isCommon = end - first === 1 && (names.frequency.get(reading.key) ?? RARE) <= COMMONEST;
  if (isAfterPlaceHead(words, first) || isBehindGovernor(first, words, names)) return true;
  if (isTakenForPerson(first, end, words)) return true;
  if (type !== 'PLACE' && (type !== '' || isAmbiguous)) return false;
  const isBehind = isAfterPreposition(first, reading, words, names) || isJoinedToPlace(first, reading, words, names);
  if (isAmbiguous) return value.kind === 'country' && isBehind;
  if (type === 'PLACE') return value.kind !== 'city' || !isCommon || isBehind;
  if (value.kind !== 'city') return true;
  if (end - first > 1 && isRare(words, first)) return true;
  return !isCommon && isBehind;
}

/** "محافظ | صلاح الدين". */
function isBehindGovernor(at: number, { words }: Words, { placeOffices }: NameIndex): boolean {
  return words[at - 1]?.readings.some(({ key }) => placeOffices.has(key)) === true;
}

/** Where a name is also a common word, only its usual spelling is the name: "جدة" is no "جده". */
function isWrittenLike(
  at: number,
  reading: Reading,
  { names: spellings }: KnownName,
  { words }: TaggedWords,
  names: NameIndex,
) {
  const { text, key } = words[at]!.token;
  if ((names.frequency.get(reading.key) ?? RARE) > COMMONEST && !hasPronoun(reading.key, names)) return true;
  const { article, articleAfterPreposition: merged } = names.clitics;
  // "للجزائر" has lost the first letter of the article.
  const isMerged = merged !== '' && reading.skip === 0 && key.startsWith(merged) && reading.key !== key;
  return spellings.some((name) =>
    text.endsWith(isMerged && name.startsWith(article) ? name.slice(article.length) : name),
  );
}

/** "ولاية" is a word of its own and not "and Laya". */
function isMisread(at: number, reading: Reading, names: NameIndex, words: TaggedWords): boolean {
  if (reading.skip === 0) return false;
  const { key } = words.words[at]!.token;
  if (names.wordClasses.has(key)) return true;
  // "للحج" is "for the Hajj" and not "for Lahij".
  const { article, articleAfterPreposition: merged } = names.clitics;
  if (merged !== '' && reading.skip < merged.length && key.startsWith(merged))
    return names.frequency.has(article + key.slice(merged.length));
  // "لايزال" is no "for Izal": a word that is met now and then is itself, if what is left of it never is.
  const isShorter = ({ skip }: Reading) => skip < reading.skip;
  const isWord = words.words[at]!.readings.some((other) => isShorter(other) && names.frequency.has(other.key));
  if (isWord && !names.frequency.has(reading.key)) return true;
  // "ولدوا" is no "and for Dawa": what is left of a word must itself be met now and then, unless it is long.
  return reading.key.length <= LONGEST_CHANCE && !names.frequency.has(reading.key);
}

function isAfterPreposition(at: number, reading: Reading, words: TaggedWords, names: NameIndex): boolean {
  const { key } = words.words[at]!.token;
  if (reading.skip > 0 && names.clitics.prepositions.includes(key.charAt(reading.skip - 1))) return true;
  const before = words.words[at - 1]?.readings ?? [];
  return before.some(({ key }) => names.prepositionWords.has(key) || names.locatives.has(key));
}

/**
 * "ديار بكر", "خميس مشيط": what the tagger takes for a person is the town, unless both words are names of Arabs ("علي صبيح") or a title stands
 * before them.
 */
function isTakenForPerson(first: number, end: number, words: TaggedWords): boolean {
  const { facts, tags } = words;
  if (end - first < 2 || TAGS[tags[first]!] !== 'B-PERSON' || endOfTagged(words, first, words.words.length) !== end)
    return false;
  const isPerson = (facts[first]! & FACT.given) !== 0 && (facts[end - 1]! & NAMED) !== 0;
  return !isPerson && ((facts[first - 1] ?? 0) & (FACT.personTitle | FACT.officeTitle)) === 0;
}

/** "بغداد | ومنبج", "بغداد، | منبج". */
function isJoinedToPlace(at: number, { skip }: Reading, { words, facts }: TaggedWords, names: NameIndex): boolean {
  const isConjunction = skip > 0 && names.clitics.conjunctions.includes(words[at]!.token.key.slice(0, skip));
  const before = isCommaAt({ words }, at - 1) ? at - 2 : isConjunction ? at - 1 : -1;
  return before >= 0 && (facts[before]! & (FACT.place | FACT.withoutParticle)) === FACT.place;
}

/**
 * The longest phrase at each place that the caller takes for a name. `fact` is the bit of `FACT` that words of such phrases have once the words are
 * tagged: the others need not be looked up again.
 */
function findPhrases<T>(
  { words, sentences, facts: known }: TaggedWords,
  phrases: PhraseIndex<T>,
  fact: number | null,
  toFacts: (match: PhraseMatch<T>) => CandidateFacts | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (fact !== null && (known[at]! & fact) === 0) continue;
      const match = phrases.match(words, at, sentence.endToken);
      const facts = match === null ? null : toFacts(match);
      if (match === null || facts === null) continue;
      found.push(toCandidate(words, at, match.end, match.reading, facts));
      at = match.end - 1;
    }
  }
  return found;
}
