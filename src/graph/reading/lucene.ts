import { toKey } from '../../text/index.js';
import { withoutArticle } from './name-keys.js';

const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter beginnings of words fit too much to mean anything. */
const MIN_PREFIX = 3;

/**
 * The words of a search text as comparison keys. Only letters and digits remain, so that nothing in them is syntax to Lucene;
 * its operators are upper case, and keys are lower case.
 */
export function toSearchWords(text: string): string[] {
  return [...new Set(toKey(text).match(WORD) ?? [])];
}

/** A Lucene query for any of the words: the word itself before words that begin with it, each with and without the Arabic article. */
export function toLuceneQuery(words: readonly string[]): string {
  return words.flatMap(toForms).flatMap(toTerms).join(' ');
}

/** A Lucene query for words like these: two letters differ at most, of a shorter word one, of a very short one none. */
export function toFuzzyQuery(words: readonly string[]): string {
  return words
    .flatMap(toForms)
    .map((form) => `${form}~${toEdits(form)}`)
    .join(' ');
}

/** As Elasticsearch's `fuzziness: AUTO` has it: with two letters exchanged a short word is any other. */
function toEdits({ length }: string): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/** A Lucene query for texts that hold all of the words, or words that begin with them. */
export function toAllWordsQuery(words: readonly string[]): string {
  return words.map((word) => `+(${toLuceneQuery([word])})`).join(' ');
}

/** A Lucene query for one of several whole values of a field that is indexed unsplit. */
export function toExactQuery(values: readonly string[]): string {
  return values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(' ');
}

/** The word as it is, and without the Arabic article where it has one. */
function toForms(word: string): string[] {
  return [...new Set([word, withoutArticle(word)])];
}

function toTerms(word: string): string[] {
  return word.length < MIN_PREFIX ? [`${word}^4`] : [`${word}^4`, `${word}*`];
}
