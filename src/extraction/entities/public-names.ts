import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import { toWholePerson } from './person-edges.js';
import type { PhraseMatch } from './phrase-index.js';
import type { TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';

/** Persons of public life ("بوتين"), with the names around theirs: the tagger passes over many of them. */
export function findPublicNames(tagged: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { words, sentences } = tagged;
  const { publicFigures } = names;
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const match = publicFigures.match(words, at, endToken);
      if (match === null) continue;
      const seen = withGivenName(match, firstToken, tagged, names);
      const whole = toWholePerson(seen, tagged, names);
      // "ليفني" is cut off where it looks like a verb with a pronoun.
      const name = whole === null || whole.end < match.end ? seen : whole;
      found.push(name);
      at = name.end - 1;
    }
  }
  return found;
}

/** With the given name that the tagger saw right in front: "تسيبي | ليفني"; but "بوتين | أوباما" are two. */
function withGivenName(
  { first, end, reading }: PhraseMatch<string>,
  from: number,
  { words, tags }: TaggedWords,
  { publicFigures }: NameIndex,
): Candidate {
  const before = words[first - 1];
  const isGiven =
    before?.token.kind === 'word' &&
    first > from &&
    reading.skip === 0 &&
    TAGS[tags[first - 1]!] === 'B-PERSON' &&
    (before.signs & publicFigures.sign) === 0;
  const facts = { type: 'PERSON', rule: 'tagged' } as const;
  return isGiven
    ? toCandidate(words, first - 1, end, before.readings[0]!, facts)
    : toCandidate(words, first, end, reading, facts);
}
