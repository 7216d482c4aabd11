import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { toTags } from './tagger/tag-words.js';
import { FREQUENCY_SHIFT, RARE, STEM_FREQUENCY_SHIFT, toWordFacts } from './tagger/word-facts.js';
import type { Words } from './words.js';

/** The words of a document with what the lexicon and the tagger say of each. */
export interface TaggedWords extends Words {
  /** See `toWordFacts`. */
  readonly facts: Int32Array;
  /** Indexes into `TAGS`; all outside where the language has no tagger. */
  readonly tags: Uint8Array;
}

export function toTaggedWords(words: Words, names: NameIndex): TaggedWords {
  const facts = toWordFacts(words, names);
  const tags = names.tagger === null ? new Uint8Array(words.words.length) : toTags(words, facts, names.tagger);
  return { words: words.words, sentences: words.sentences, facts, tags };
}

/** Whether the lexicon has the word in none of its classes of frequency: most likely a name. */
export function isRare({ facts }: TaggedWords, at: number): boolean {
  return facts[at]! >> FREQUENCY_SHIFT === (RARE | (RARE << 3));
}

/** The class of frequency of a word as written; `RARE` where the lexicon has it in none. */
export function frequencyClass({ facts }: TaggedWords, at: number): number {
  return (facts[at]! >> FREQUENCY_SHIFT) & RARE;
}

/** The class of frequency of the most frequent of a word's readings. */
export function stemFrequency({ facts }: TaggedWords, at: number): number {
  return facts[at]! >> STEM_FREQUENCY_SHIFT;
}

/** Whether a noun stands before the word that governs the name of a place: "مدينة", "جبل", but not "الجبال". */
export function isAfterPlaceHead({ facts }: TaggedWords, at: number): boolean {
  return at > 0 && (facts[at - 1]! & (FACT.placeHead | FACT.definite)) === FACT.placeHead;
}

/** Whether a definite adjective of relation stands behind a word: "القاعدة | الجوية", "التحالف | السياسي". */
export function isDescribed({ facts }: TaggedWords, at: number): boolean {
  const adjective = FACT.definite | FACT.relation;
  return ((facts[at + 1] ?? 0) & adjective) === adjective;
}

/** Where the name ends that the tagger lets begin at or run through word `at`; `at` itself where the word is outside. */
export function endOfTagged({ tags }: TaggedWords, at: number, limit: number): number {
  if ((tags[at] ?? 0) === 0) return at;
  let end = at + 1;
  while (end < limit && tags[end]! > 0 && tags[end]! % 2 === 0) end++;
  return end;
}
