import type { Patterns } from './patterns.js';

const MOST_WORDS_OF_PERSON = 4;

/**
 * Whether two to four word keys look like the name of a person: a given name, or a word that is rare outside names, and then no common
 * word. Good enough for lines that can hardly be anything but a byline.
 */
export function isPersonName(words: readonly string[], { givenNames, nameWords, commonWords }: Patterns): boolean {
  const [first = '', ...others] = words;
  return (
    others.length > 0 &&
    words.length <= MOST_WORDS_OF_PERSON &&
    (givenNames.has(first) || (nameWords.has(first) && !commonWords.has(first))) &&
    others.every((word) => nameWords.has(word) || !commonWords.has(word))
  );
}

/** Whether the word keys are the name of a place that a lexicon knows. */
export function isPlaceName(words: readonly string[], { places }: Patterns): boolean {
  return places.has(words.join(' '));
}
