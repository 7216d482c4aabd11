/** How many words are remembered: a power of two. */
const SLOTS = 1 << 15;

/**
 * V8 copies slices up to so many UTF-16 units; a longer one is a view that would keep its whole article in memory. Longer words are rare enough to be
 * worked out anew.
 */
const LONGEST_WORD = 12;

/**
 * Makes a pure function of a word remember what it gave: news says the same words again and again. Each word has one slot, which it shares with others
 * and loses to the next of them that comes: memory stays flat over any number of articles. What it gives is shared and must not be changed.
 */
export function remember<T>(toValue: (word: string) => T): (word: string) => T {
  const words = new Array<string | undefined>(SLOTS).fill(undefined);
  const values = new Array<T | undefined>(SLOTS).fill(undefined);
  return (word) => {
    const slot = slotOf(word);
    if (words[slot] === word) return values[slot]!;
    const value = toValue(word);
    if (word.length > LONGEST_WORD) return value;
    words[slot] = word;
    values[slot] = value;
    return value;
  };
}

function slotOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x9e3779b1);
  return (hash >>> 15) & (SLOTS - 1);
}
