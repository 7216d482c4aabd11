import type { EntityType } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import { TAGS, toTags } from './tagger/tagger.js';
import { toWordFacts } from './tagger/word-facts.js';
import type { Word, Words } from './words.js';

/** Names that the trained tagger sees. */
export function findTaggedNames(words: Words, names: NameIndex): readonly Candidate[] {
  if (names.tagger === null) return [];
  const tags = toTags(words, toWordFacts(words, names), names.tagger);
  const found: Candidate[] = [];
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first]!;
    if (tag % 2 !== 1) continue;
    let end = first + 1;
    while (end < tags.length && tags[end] === tag + 1) end++;
    const word = words.words[first]!;
    if (word.token.kind !== 'word') continue;
    const type = TAGS[tag]!.slice(2) as EntityType;
    found.push(toCandidate(words.words, first, end, readingOf(word, names), { type, rule: 'tagged' }));
    first = end - 1;
  }
  return found;
}

/** Takes particles off only where the lexicon knows what is left, or where the whole cannot be one word. */
function readingOf(word: Word, names: NameIndex) {
  const whole = word.readings[0]!;
  return word.readings.find(({ key }) => names.wordClasses.has(key)) ?? whole;
}
