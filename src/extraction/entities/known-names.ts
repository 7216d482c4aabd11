import type { KnownName } from '../../lexicon/names.js';
import type { AuthorityIndex } from './authority-index.js';
import { type Candidate, type CandidateFacts, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import type { PhraseIndex, PhraseMatch } from './phrase-index.js';
import { isRare, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import type { Words } from './words.js';

/** Names of the authority file. */
export function findAuthorityNames(words: Words, authority: AuthorityIndex): readonly Candidate[] {
  return findPhrases(words, authority.phrases, ({ value: curated }) => {
    const only = curated[0]!;
    return { type: only.type, rule: 'authority', kind: only.kind, curated };
  });
}

/** Organizations that news everywhere names. */
export function findKnownOrganizations(words: Words, names: NameIndex): readonly Candidate[] {
  return findPhrases(words, names.knownOrganizations, ({ value: known }) => ({
    type: 'ORGANIZATION',
    rule: 'known',
    kind: known.kind,
    known,
  }));
}

/** Places of the gazetteer; the small ones, whose names are often words, only where the text speaks for a place. */
export function findGazetteerNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  return findPhrases(words, names.places, (match) =>
    isPlace(match, words) ? { type: 'PLACE', rule: 'gazetteer', kind: match.value.kind, known: match.value } : null,
  );
}

function isPlace({ first, end, value }: PhraseMatch<KnownName>, words: TaggedWords): boolean {
  const type = TAGS[words.tags[first]!]!.slice(2);
  if (type === 'PLACE') return true;
  if (first > 0 && (words.facts[first - 1]! & FACT.placeHead) !== 0) return true;
  if (type !== '') return false;
  if (value.kind !== 'city') return true;
  return end - first > 1 && isRare(words, first);
}

/** The longest phrase at each place that the caller takes for a name. */
function findPhrases<T>(
  { words, sentences }: Words,
  phrases: PhraseIndex<T>,
  toFacts: (match: PhraseMatch<T>) => CandidateFacts | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match = phrases.match(words, at, sentence.endToken);
      const facts = match === null ? null : toFacts(match);
      if (match === null || facts === null) continue;
      found.push(toCandidate(words, at, match.end, match.reading, facts));
      at = match.end - 1;
    }
  }
  return found;
}
