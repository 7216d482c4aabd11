import type { KnownName } from '../../lexicon/names.js';
import type { AuthorityIndex } from './authority-index.js';
import { type Candidate, NO_SHORTER_NAME, type ShorterName, toCandidate, toShorterName } from './candidate.js';
import { isCommaAt } from './comma.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import type { PhraseMatch } from './phrase-index.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import type { WordRange, Words } from './words.js';

/** A text with so many different words of a field is of that field. */
const WORDS_OF_FIELD = 3;

/**
 * Clubs whose names are everyday words or towns, in texts on sport. Some of them only where a word speaks for them ("لاعب التعاون"), or where
 * they are listed with a club: "الهلال والتعاون".
 */
export function findClubNames(tagged: TaggedWords, names: NameIndex, authority: AuthorityIndex): readonly Candidate[] {
  if (!isOnSport(tagged, names)) return [];
  return tagged.sentences.flatMap((sentence) => clubsIn(sentence, tagged, names, authority));
}

function clubsIn(
  { firstToken, endToken }: WordRange,
  tagged: TaggedWords,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  const { words } = tagged;
  const found: Candidate[] = [];
  let joined: Candidate[] = [];
  let isSure = false;
  const close = () => {
    if (isSure) found.push(...joined);
    joined = [];
    isSure = false;
  };
  const { clubs, dependentClubs } = names.everyday;
  for (let at = firstToken; at < endToken; at++) {
    if ((words[at]!.signs & (clubs.sign | dependentClubs.sign)) === 0) continue;
    const independent = isTown(at, tagged, names) ? null : clubs.match(words, at, endToken);
    const match = independent ?? dependentClubs.match(words, at, endToken);
    if (match === null) continue;
    const club = toClub(match, words.length, tagged, names, authority);
    if (!isJoined(joined.at(-1)?.end ?? at, match, tagged, names)) close();
    joined.push(club);
    isSure ||= independent !== null || isSpokenFor(match, club, firstToken, tagged);
    at = club.end - 1;
  }
  close();
  return found;
}

/** The nationality tells clubs of one name apart, and may be left out: "العين الإماراتي". */
function toClub(
  { first, end, reading, value }: PhraseMatch<KnownName>,
  limit: number,
  { words }: TaggedWords,
  names: NameIndex,
  authority: AuthorityIndex,
): Candidate {
  const isNational = end < limit && isNationalityOfClub(words[end]!.token.key, names);
  const whole = isNational ? end + 1 : end;
  const { shorter, sameAs } = withoutNationality({ first, end: whole, reading }, { words }, names);
  return toCandidate(words, first, whole, reading, {
    type: 'ORGANIZATION',
    rule: 'known',
    kind: value.kind,
    shorter,
    sameAs,
    curated: authority.recordsOf(value, 'ORGANIZATION'),
    known: value,
  });
}

/** What the club of some words is called without the nationality that they end with: "العين" for "العين الإماراتي". */
export function withoutNationality(
  { first, end, reading }: Pick<Candidate, 'first' | 'end' | 'reading'>,
  { words }: Pick<Words, 'words'>,
  names: NameIndex,
): ShorterName {
  if (end - first < 2 || !isNationalityOfClub(words[end - 1]!.token.key, names)) return NO_SHORTER_NAME;
  return toShorterName(words, first, end - 1, reading);
}

/** Clubs are masculine. */
function isNationalityOfClub(key: string, { organizations, nationalityOf }: NameIndex): boolean {
  return nationalityOf.has(key) && organizations?.isFeminine(key) === false;
}

/** Behind a word for a member, alone in brackets, or with a nationality; but "الاتحاد السعودي" is a federation. */
function isSpokenFor(
  { first, end, reading }: PhraseMatch<KnownName>,
  club: Candidate,
  from: number,
  { words, facts }: TaggedWords,
): boolean {
  if (first > from && reading.skip === 0 && (words[first - 1]!.signs & SIGN.clubMember) !== 0) return true;
  if (words[first - 1]?.token.text === '(' && words[end]?.token.text === ')') return true;
  return club.end > end && (facts[first]! & FACT.organizationHead) === 0;
}

/** By "and", a comma or both. */
function isJoined(
  end: number,
  { first, reading: { skip } }: PhraseMatch<KnownName>,
  { words }: TaggedWords,
  { clitics }: NameIndex,
): boolean {
  if (end === first - 1 && isCommaAt({ words }, end)) return true;
  return end === first && skip > 0 && clitics.conjunctions.includes(words[first]!.token.key.slice(0, skip));
}

/** Whether a text has several words of sport. */
export function isOnSport({ words }: TaggedWords, { everyday }: NameIndex): boolean {
  const seen = new Set<string>();
  for (const { readings, signs } of words) {
    if ((signs & SIGN.sport) === 0) continue;
    const word = readings.find(({ key }) => everyday.sportWords.has(key));
    if (word !== undefined && seen.add(word.key).size >= WORDS_OF_FIELD) return true;
  }
  return false;
}

/** "في برشلونة", "مدينة نابولي" are towns; what the tagger takes for the rest of a longer name is no club. */
function isTown(at: number, { words, facts, tags }: TaggedWords, names: NameIndex): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const { key } = words[at]!.token;
  const isGoverned =
    names.withoutArticle(key) === key && before.readings.some((reading) => names.locatives.has(reading.key));
  const isInside = TAGS[tags[at]!]!.startsWith('I-');
  return isInside || (isGoverned && (facts[at]! & FACT.place) !== 0) || (facts[at - 1]! & FACT.placeHead) !== 0;
}
