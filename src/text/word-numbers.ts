/** How many words have a number of their own at a time. What is remembered of words by their numbers needs as many places. */
export const MOST_WORDS = 1 << 16;

/**
 * V8 copies slices up to so many UTF-16 units; a longer one is a view that would keep its whole article in memory. Longer words are rare enough to
 * share one number.
 */
export const LONGEST_WORD = 12;
const LONG_WORD = 0;

const numbers = new Map<string, number>();
const keys = new Array<string>(MOST_WORDS).fill('');
/** Whether the word of a number has occurred since `next` last came by. */
const isRecent = new Uint8Array(MOST_WORDS);
let next = LONG_WORD + 1;

/**
 * A small number for the comparison key of a word, the same at each of its occurrences while it keeps occurring: news says the same words again and
 * again. A number passes on to another word once it has not been asked for for long, so that memory stays flat over any number of articles: whoever
 * keeps something by number keeps the key beside it and compares (see `remember`).
 */
export function numberOf(key: string): number {
  if (key.length > LONGEST_WORD) return LONG_WORD;
  const known = numbers.get(key);
  if (known === undefined) return giveNumber(key);
  isRecent[known] = 1;
  return known;
}

/** Whether the number is still that of the word; notes that the word has occurred. */
export function keepsNumber(key: string, number: number): boolean {
  isRecent[number] = 1;
  return keys[number] === key;
}

/** Takes the number from the first word that has not occurred since its turn last came. */
function giveNumber(key: string): number {
  while (isRecent[next] === 1) {
    isRecent[next] = 0;
    toNext();
  }
  const number = next;
  numbers.delete(keys[number]!);
  numbers.set(key, number);
  keys[number] = key;
  toNext();
  return number;
}

function toNext(): void {
  next = next + 1 === MOST_WORDS ? LONG_WORD + 1 : next + 1;
}
