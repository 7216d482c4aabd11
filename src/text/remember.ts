/** More different words than articles bring again and again. */
const MOST_WORDS = 30_000;

/**
 * V8 copies slices up to so many UTF-16 units; a longer one is a view that would keep its whole article in memory. Longer words are rare enough to be
 * worked out anew.
 */
const LONGEST_WORD = 12;

/**
 * Makes a pure function of a word remember what it gave: news says the same words again and again. It forgets everything once it knows too many words,
 * so that memory stays flat over any number of articles. What it gives is shared and must not be changed.
 */
export function remember<T>(toValue: (word: string) => T): (word: string) => T {
  const values = new Map<string, T>();
  return (word) => {
    const known = values.get(word);
    if (known !== undefined) return known;
    const value = toValue(word);
    if (word.length > LONGEST_WORD) return value;
    if (values.size >= MOST_WORDS) values.clear();
    values.set(word, value);
    return value;
  };
}
