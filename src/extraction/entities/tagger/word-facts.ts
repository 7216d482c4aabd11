import { FACT } from '../fact.js';
import { classesOf, frequencyOf } from '../lexical-words.js';
import type { LexicalIndex, NameIndex } from '../name-index.js';
import type { Reading, Words } from '../words.js';

/** The class of frequency of a word that the lexicon has in none. */
export const RARE = 7;
/** Where in a word's facts the classes of frequency stand: three bits for the word, three for the most frequent of its readings. */
export const FREQUENCY_SHIFT = 16;
export const STEM_FREQUENCY_SHIFT = 19;
/** The facts of numbers and marks. */
export const NO_FACTS = (RARE << FREQUENCY_SHIFT) | (RARE << STEM_FREQUENCY_SHIFT);

/** The facts of every word of a document: bits of `FACT`, above them the class of frequency of the word and of its stem. */
export function toWordFacts({ words, sentences }: Words, names: NameIndex): Int32Array {
  const facts = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) facts[at] = words[at]!.facts;
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match = names.places.match(words, at, sentence.endToken);
      if (match === null) continue;
      facts[at]! |= FACT.place | (match.value.kind === 'country' ? FACT.country : 0);
      for (let inside = at + 1; inside < match.end; inside++) facts[inside]! |= FACT.insidePlace;
      at = match.end - 1;
    }
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match = names.knownOrganizations.match(words, at, sentence.endToken);
      if (match === null) continue;
      for (let inside = at; inside < match.end; inside++) facts[inside]! |= FACT.knownOrganization;
      at = match.end - 1;
    }
  }
  return facts;
}

/** The facts that hold of a word by itself; the first of its readings is the whole word. `words` has what the lexicon says of each reading. */
export function toFormFacts(readings: readonly Reading[], words: readonly number[], names: LexicalIndex): number {
  let facts = 0;
  let common = RARE;
  for (let i = words.length - 1; i >= 0; i--) {
    const classes = classesOf(words[i]!);
    if (classes !== 0) facts = classes | (readings[i]!.skip > 0 ? FACT.withoutParticle : 0);
    common = Math.min(common, frequencyOf(words[i]!));
  }
  const { key } = readings[0]!;
  if (names.withoutArticle(key) !== key) facts |= FACT.definite;
  if (names.organizations?.isAdjective(key) === true) facts |= FACT.relation;
  return facts | (frequencyOf(words[0]!) << FREQUENCY_SHIFT) | (common << STEM_FREQUENCY_SHIFT);
}
