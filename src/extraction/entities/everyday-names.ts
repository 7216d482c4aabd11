import type { KnownName, NameLexicon } from '../../lexicon/names.js';
import { toKey } from '../../text/index.js';
import type { AuthorityIndex } from './authority-index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { type PhraseIndex, toPhrases } from './phrase-index.js';
import { isQuotationMark } from './quotation-mark.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';

/** Organizations whose names are everyday words, ready for look-up by comparison key. */
export interface EverydayIndex {
  readonly quoted: PhraseIndex<KnownName>;
  readonly sportWords: ReadonlySet<string>;
  readonly clubs: PhraseIndex<KnownName>;
  readonly members: ReadonlySet<string>;
  readonly dependentClubs: PhraseIndex<KnownName>;
}

/** A text with so many different words of a field is of that field. */
const WORDS_OF_FIELD = 3;

/** Newspapers with everyday names that stand alone in quotation marks, and clubs in texts on sport. */
export function findEverydayNames(
  tagged: TaggedWords,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  const { words, sentences } = tagged;
  const { quoted, clubs, dependentClubs } = names.everyday;
  const isSport = isOnSport(tagged, names.everyday);
  const signs = isSport ? quoted.sign | clubs.sign | dependentClubs.sign : quoted.sign;
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if ((words[at]!.signs & signs) === 0) continue;
      const isBehindMember = at > firstToken && (words[at - 1]!.signs & SIGN.clubMember) !== 0;
      const match =
        (at > firstToken && isMark(tagged, at - 1) ? quoted.match(words, at, endToken) : null) ??
        (isSport && (isBehindMember || isInBrackets(tagged, at)) ? dependentClubs.match(words, at, endToken) : null) ??
        (isSport && !isTown(tagged, at, names) ? clubs.match(words, at, endToken) : null);
      if (match === null) continue;
      const isQuoted = isMark(tagged, at - 1) && isMark(tagged, match.end);
      if (match.value.kind === 'media' && !isQuoted) continue;
      const curated = authority.recordsOf(match.value, 'ORGANIZATION');
      const { kind } = match.value;
      const rule = isQuoted && kind === 'media' ? 'quoted' : 'known';
      const facts = { type: 'ORGANIZATION', rule, kind, curated, known: match.value } as const;
      found.push(toCandidate(words, at, match.end, match.reading, facts));
      at = match.end - 1;
    }
  }
  return found;
}

export function toEverydayIndex({ quotedOrganizations, sport }: NameLexicon): EverydayIndex {
  const keysOf = (words: readonly string[] = []) => new Set(words.map(toKey));
  return {
    quoted: toPhrases(quotedOrganizations, SIGN.quotedName),
    sportWords: keysOf(sport?.words),
    clubs: toPhrases(sport?.organizations ?? [], SIGN.club),
    members: keysOf(sport?.members),
    dependentClubs: toPhrases(sport?.dependent ?? [], SIGN.dependentClub),
  };
}

function isOnSport({ words }: TaggedWords, { sportWords }: EverydayIndex): boolean {
  const seen = new Set<string>();
  for (const { readings, signs } of words) {
    if ((signs & SIGN.sport) === 0) continue;
    const word = readings.find(({ key }) => sportWords.has(key));
    if (word !== undefined && seen.add(word.key).size >= WORDS_OF_FIELD) return true;
  }
  return false;
}

/** A club alone in brackets: "سامي النجعي (الرائد)". */
function isInBrackets({ words }: TaggedWords, at: number): boolean {
  return words[at - 1]?.token.text === '(' && words[at + 1]?.token.text === ')';
}

function isMark({ words }: TaggedWords, at: number): boolean {
  return words[at] !== undefined && isQuotationMark(words[at].token.text);
}

/** "في برشلونة", "مدينة نابولي" are towns; what the tagger takes for the rest of a longer name is no club. */
function isTown({ words, facts, tags }: TaggedWords, at: number, names: NameIndex): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const { key } = words[at]!.token;
  const isGoverned =
    names.withoutArticle(key) === key && before.readings.some((reading) => names.locatives.has(reading.key));
  const isInside = TAGS[tags[at]!]!.startsWith('I-');
  return isInside || (isGoverned && (facts[at]! & FACT.place) !== 0) || (facts[at - 1]! & FACT.placeHead) !== 0;
}
