import { FACT } from '../fact.js';
import type { NameIndex } from '../name-index.js';
import type { Word, Words } from '../words.js';

/** The facts of every word of a document. */
export function toWordFacts({ words, sentences }: Words, names: NameIndex): Uint16Array {
  const facts = new Uint16Array(words.length);
  for (let at = 0; at < words.length; at++) facts[at] = factsOf(words[at]!, names);
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match = names.places.match(words, at, sentence.endToken);
      if (match === null) continue;
      facts[at]! |= FACT.place | (match.value.kind === 'country' ? FACT.country : 0);
      for (let inside = at + 1; inside < match.end; inside++) facts[inside]! |= FACT.insidePlace;
      at = match.end - 1;
    }
  }
  return facts;
}

function factsOf(word: Word, names: NameIndex): number {
  let facts = 0;
  for (const { key, skip } of word.readings) {
    const known = names.wordClasses.get(key) ?? 0;
    if (known === 0) continue;
    facts = known | (skip > 0 ? FACT.withoutParticle : 0);
    break;
  }
  const { key } = word.token;
  if (names.withoutArticle(key) !== key) facts |= FACT.definite;
  if (names.relationEndings.some((ending) => key.endsWith(ending))) facts |= FACT.relation;
  return facts;
}
