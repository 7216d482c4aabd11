import type { KnownName, NameLexicon } from '../../lexicon/names.js';
import { toKey } from '../../text/index.js';
import type { AuthorityIndex } from './authority-index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import { type PhraseIndex, toPhrases } from './phrase-index.js';
import { isQuotationMark } from './quotation-mark.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import type { Word } from './words.js';

/** Organizations whose names are everyday words, ready for look-up by comparison key. */
export interface EverydayIndex {
  readonly quoted: PhraseIndex<KnownName>;
  /** By kind of organization: nouns behind which those count as well. */
  readonly spokenFor: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sportWords: ReadonlySet<string>;
  readonly clubs: PhraseIndex<KnownName>;
  readonly members: ReadonlySet<string>;
  readonly dependentClubs: PhraseIndex<KnownName>;
}

/** Organizations with everyday names where they stand alone in quotation marks, "«الحياة»", or behind a noun that speaks for them: "مراسل الجزيرة". */
export function findQuotedNames(
  { words, sentences }: TaggedWords,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  const { quoted, spokenFor } = names.everyday;
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at < endToken; at++) {
      if ((words[at]!.signs & quoted.sign) === 0) continue;
      const match = quoted.match(words, at, endToken);
      if (match === null) continue;
      const { kind } = match.value;
      // "«واس»" is an agency and not "and AS".
      const isOther = match.reading.skip > 0 && names.singleWordNames.has(words[at]!.token.key);
      const isQuoted = !isOther && isMark(words[at - 1]) && isMark(words[match.end]);
      const isSpokenFor = words[at - 1]!.readings.some(({ key }) => spokenFor.get(kind)?.has(key));
      if (!isQuoted && !isSpokenFor) continue;
      const curated = authority.recordsOf(match.value, 'ORGANIZATION');
      const facts = { type: 'ORGANIZATION', rule: 'quoted', kind, curated, known: match.value } as const;
      found.push(toCandidate(words, at, match.end, match.reading, facts));
      at = match.end - 1;
    }
  }
  return found;
}

export function toEverydayIndex({ quotedOrganizations, spokenFor, sport }: NameLexicon): EverydayIndex {
  const keysOf = (words: readonly string[] = []) => new Set(words.map(toKey));
  return {
    quoted: toPhrases(quotedOrganizations, SIGN.quotedName),
    spokenFor: new Map(spokenFor.map(({ kind, nouns }) => [kind, keysOf(nouns)])),
    sportWords: keysOf(sport?.words),
    clubs: toPhrases(sport?.organizations ?? [], SIGN.club),
    members: keysOf(sport?.members),
    dependentClubs: toPhrases(sport?.dependent ?? [], SIGN.dependentClub),
  };
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && isQuotationMark(word.token.text);
}
