import type { Line } from './lines.js';

/** A first line that is longer, in UTF-16 units, is a paragraph of an article that comes without its title. */
const LONGEST_TITLE = 160;
/** A line with so many words is a paragraph; one that ends like a sentence is with fewer. */
const FEWEST_WORDS_OF_PARAGRAPH = 12;
const FEWEST_WORDS_OF_SENTENCE = 5;
const MOST_WORDS_OF_LABEL = 4;
const MOST_WORDS_OF_SECTION = 3;

const ENDS_LIKE_SENTENCE = /[.!?\u061F\u2026]["\u201D\u00BB)]?$/;
const ENDS_UNLIKE_TITLE = /[.\u060C,]["\u201D\u00BB)]?$/;

/** Whether a line by its length and end is running text. */
export function isRunningText({ tokens, words, text }: Line): boolean {
  // A line too long to be read word by word has no tokens.
  if (tokens.length === 0 || words.length >= FEWEST_WORDS_OF_PARAGRAPH) return true;
  return words.length >= FEWEST_WORDS_OF_SENTENCE && ENDS_LIKE_SENTENCE.test(text);
}

/** Whether the first of several lines by its length and end may be a headline, also a long one or one that asks. */
export function isHeadlineLike({ text }: Line): boolean {
  return text.length <= LONGEST_TITLE && !ENDS_UNLIKE_TITLE.test(text);
}

/** A few words that do not end or introduce anything: a caption, the name of a section. */
export function isLabel({ words, text }: Line): boolean {
  return words.length <= MOST_WORDS_OF_LABEL && !/[.:!?\u061F]/.test(text);
}

/** The name of a section, short enough to stand before a headline. */
export function isSectionName(line: Line): boolean {
  return isLabel(line) && line.words.length <= MOST_WORDS_OF_SECTION;
}
