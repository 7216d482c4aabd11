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
    for (const key of keys) this.#isTaken[placeOf(key, key.length > SHORTEST ? LETTERS : SHORTEST)] = 1;
  }

  /** Whether one of the words may be a reading of the word with this comparison key. */
  mayHave(key: string): boolean {
    return this.#isTaken[placeOf(key, LETTERS)] === 1 || this.#isTaken[placeOf(key, SHORTEST)] === 1;
  }
}

/** No reading has fewer letters, unless the word has. */
const SHORTEST = 2;
/** By so many of its last letters a longer word is told. */
const LETTERS = 3;

/** By the last letters, all of them where there are not so many. */
function placeOf(key: string, letters: number): number {
  let hash = letters;
  for (let i = Math.max(0, key.length - letters); i < key.length; i++) hash = hash * 31 + key.charCodeAt(i);
  return hash & (PLACES - 1);
}
