import { FACT } from '../fact.js';
import type { LexicalIndex, NameIndex } from '../name-index.js';
import type { Reading, Words } from '../words.js';

/** The class of frequency of a word that the lexicon has in none. */
export const RARE = 7;
/** Where in a word's facts the classes of frequency stand: three bits for the word, three for the most frequent of its readings. */
export const FREQUENCY_SHIFT = 16;
const STEM_FREQUENCY_SHIFT = 19;
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

/** The facts that hold of a word by itself; the first of its readings is the whole word. */
export function toFormFacts(readings: readonly Reading[], names: LexicalIndex): number {
  let facts = 0;
  for (const { key, skip } of readings) {
    const known = names.wordClasses.get(key) ?? 0;
    if (known === 0) continue;
    facts = known | (skip > 0 ? FACT.withoutParticle : 0);
    break;
  }
  const { key } = readings[0]!;
  if (names.withoutArticle(key) !== key) facts |= FACT.definite;
  if (names.organizations?.isAdjective(key) === true) facts |= FACT.relation;
  const own = names.frequency.get(key) ?? RARE;
  let common = own;
  for (let i = 1; i < readings.length; i++) common = Math.min(common, names.frequency.get(readings[i]!.key) ?? RARE);
  return facts | (own << FREQUENCY_SHIFT) | (common << STEM_FREQUENCY_SHIFT);
}
