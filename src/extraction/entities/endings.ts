/** A power of two, many times as many as an article has different names. */
const PLACES = 1024;

/**
 * The endings of some words, as a quick test of whether another may be one of them. What can be taken off a word stands in front, so that all
 * its readings end like the word itself; most words of an article end like none of its names.
 */
export class Endings {
  readonly #isTaken = new Uint8Array(PLACES);

  /** `keys` are comparison keys of words. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) this.#isTaken[placeOf(key)] = 1;
  }

  /** Whether one of the words may be a reading of the word with this comparison key. */
  mayHave(key: string): boolean {
    return this.#isTaken[placeOf(key)] === 1;
  }
}

/** By the last two letters: no reading has fewer, unless the word has. */
function placeOf(key: string): number {
  const { length } = key;
  const last = length > 0 ? key.charCodeAt(length - 1) : 0;
  const before = length > 1 ? key.charCodeAt(length - 2) : 0;
  return (last * 31 + before) & (PLACES - 1);
}
