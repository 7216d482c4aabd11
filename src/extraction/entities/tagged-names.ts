import type { EntityType } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import { endOfTagged, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import type { Reading, Word } from './words.js';

/** Names that the trained tagger sees. */
export function findTaggedNames(tagged: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { words, sentences, tags } = tagged;
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const end = endOfTagged(tagged, at, sentence.endToken);
      if (end === at) continue;
      const type = TAGS[tags[at]!]!.slice(2) as EntityType;
      if (words[at]!.token.kind === 'word') {
        found.push(toCandidate(words, at, end, readingOf(words[at]!, names), { type, rule: 'tagged' }));
      }
      at = end - 1;
    }
  }
  return found;
}

/** Takes particles off only where the lexicon knows the word that is left. */
function readingOf(word: Word, names: NameIndex): Reading {
  return word.readings.find(({ key }) => names.wordClasses.has(key)) ?? word.readings[0]!;
}
