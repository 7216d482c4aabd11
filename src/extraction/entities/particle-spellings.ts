import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';

/** Whether a word is written as a preposition or as what opens a clause, although its key is that of a name: "على" for "علي", "فإن" for "فان". */
export function isSpelledAsParticle(at: number, { words }: TaggedWords, names: NameIndex): boolean {
  const { text } = words[at]!.token;
  return names.prepositionSpellings.has(text) || names.connectiveSpellings.has(text);
}
