/** Letters that are written for one another in Arabic news, after compatibility decomposition has parted hamza and madda from their seats. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  // Alef wasla, alef maksura, ta marbuta.
  '\u0671': '\u0627',
  '\u0649': '\u064A',
  '\u0629': '\u0647',
  // Persian kaf, yeh, and the letters that Arabic borrows for g, ch and v.
  '\u06A9': '\u0643',
  '\u06CC': '\u064A',
  '\u06AF': '\u0643',
  '\u0686': '\u062C',
  '\u06A4': '\u0641',
};

/** Nonspacing marks (tashkeel, hamza above), format characters (zero width, bidi) and tatweel say nothing about which word it is. */
const NOT_IN_KEYS = /[\p{Mn}\p{Cf}\u0640]/gu;

const foldedUnits = new Array<string | undefined>(0x10000);

/** What `foldCode` gives for a unit that keys do without, and for one that several stand for in keys. */
export const DROPPED = -1;
export const SEVERAL = -2;

const UNKNOWN = -3;
const foldedCodes = new Int32Array(0x10000).fill(UNKNOWN);

/** The unit that stands for a UTF-16 unit of a word in its key, `DROPPED` or `SEVERAL`. */
export function foldCode(code: number): number {
  const known = foldedCodes[code]!;
  if (known !== UNKNOWN) return known;
  const folded = foldUnit(String.fromCharCode(code), 0);
  const found = folded.length === 1 ? folded.charCodeAt(0) : folded === '' ? DROPPED : SEVERAL;
  foldedCodes[code] = found;
  return found;
}

/**
 * The comparison key of a word or name: two spellings of one word have one key. Compatibility forms are decomposed; diacritics, tatweel,
 * zero-width and direction characters dropped; alef, ya, ta marbuta, hamza seats and Persian letters folded; digits made ASCII; lower case.
 * A key is for comparing and never replaces the text that offsets point into.
 */
export function toKey(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (foldCode(code) !== code) return foldFrom(word, i);
  }
  return word;
}

/** The key of a word whose units before `start` stay as they are. */
function foldFrom(word: string, start: number): string {
  let key = word.slice(0, start);
  for (let i = start; i < word.length; i++) key += foldUnit(word, i);
  return key;
}

/** A key with the way back: `offsets[i]` is where in the word the key's unit `i` comes from; one more entry holds the word's length. */
export interface MappedKey {
  readonly key: string;
  readonly offsets: readonly number[];
}

/** `toKey` for whoever has to point at a part of the word, for instance at a name behind a clitic. Offsets are UTF-16 units of `word`. */
export function toKeyWithMap(word: string): MappedKey {
  let key = '';
  const offsets: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const folded = foldUnit(word, i);
    key += folded;
    for (let n = 0; n < folded.length; n++) offsets.push(i);
  }
  offsets.push(word.length);
  return { key, offsets };
}

/** What the UTF-16 unit at `i` adds to a key. Surrogates stay: nothing outside the basic plane is folded. */
function foldUnit(word: string, i: number): string {
  const code = word.charCodeAt(i);
  const known = foldedUnits[code];
  if (known !== undefined) return known;
  const folded = code >= 0xd800 && code <= 0xdfff ? word[i]! : fold(word[i]!);
  foldedUnits[code] = folded;
  return folded;
}

function fold(char: string): string {
  let folded = '';
  for (const part of char.normalize('NFKD').toLowerCase().replace(NOT_IN_KEYS, '')) {
    folded += FOLDED_LETTERS[part] ?? toAsciiDigit(part);
  }
  return folded;
}

function toAsciiDigit(char: string): string {
  const code = char.charCodeAt(0);
  // Arabic-Indic and extended (Persian) digits.
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return char;
}
