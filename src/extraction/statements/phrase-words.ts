import type { SpeechWords } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';
import { governedNoun } from './nouns.js';
import type { Reading } from './reading.js';
import type { Subject } from './subject.js';

/** The words that tell one description from another: without articles, demonstratives, "the same" and the ending of the accusative. */
export function phraseWords(reading: Reading, { first, end }: Subject): string[] {
  const { words, lexicon } = reading.index;
  const found: string[] = [];
  for (let t = first; t < end; t++) {
    const { key } = reading.tokens[t]!;
    if (reading.tokens[t]!.kind === 'punctuation' || words.sameWords.has(key) || words.demonstratives.has(key))
      continue;
    const governed = t === first ? governedNoun(reading, t, key) : null;
    found.push(stripped(governed ?? key, lexicon.words));
  }
  return found;
}

/** The words of a name, comparable with those of a phrase. */
export function nameWords(reading: Reading, name: string): string[] {
  return name.split(' ').map((word) => stripped(toKey(word), reading.index.lexicon.words));
}

function stripped(key: string, { articles, accusativeEndings, spellingVariants }: SpeechWords): string {
  const article = articles.find((letters) => key.startsWith(letters) && key.length > letters.length + 2);
  const stem = article ? key.slice(article.length) : key;
  const ending = accusativeEndings.find((letters) => stem.endsWith(letters) && stem.length > letters.length + 3);
  const word = ending ? stem.slice(0, -ending.length) : stem;
  const [variant, usual] = spellingVariants;
  return variant && usual && word.startsWith(toKey(variant)) ? toKey(usual) + word.slice(toKey(variant).length) : word;
}
