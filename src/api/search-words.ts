import { IsnadError } from '../errors.js';
import { toSearchWords } from '../graph/reading/index.js';

/** More words than a question has, and far fewer than the clauses that Lucene takes (1,024), of which each word needs up to four. */
export const MAX_SEARCH_WORDS = 20;

/** Longer words are no words; the index takes 32,766 bytes at most. */
const MAX_TEXT_LENGTH = 500;

/**
 * The words of a text to look for in texts.
 * @throws IsnadError `BAD_USER_INPUT` where there are none or too many
 */
export function readSearchWords(text: string): string[] {
  if (text.length > MAX_TEXT_LENGTH) throw refuse(`${text.length} characters`);
  const words = toSearchWords(text);
  if (words.length === 0 || words.length > MAX_SEARCH_WORDS) throw refuse(`${words.length} words`);
  return words;
}

function refuse(got: string): IsnadError {
  return new IsnadError(
    'BAD_USER_INPUT',
    `"text" expects 1 to ${MAX_SEARCH_WORDS} different words of letters or digits to look for, ${MAX_TEXT_LENGTH} characters at most, but got ${got}.`,
  );
}
