const LETTERS = [...'بتثجحخدرزسشصضطعغفقكلمنهوي'];
const PATTERNS = [
  ['', ''],
  ['م', ''],
  ['ال', ''],
  ['ت', ''],
  ['ي', ''],
  ['', 'ة'],
  ['ال', 'ة'],
  ['است', ''],
  ['', 'ون'],
  ['', 'ات'],
];
const SYLLABLES = [
  'ba',
  'ta',
  'ja',
  'ha',
  'da',
  'ra',
  'za',
  'sa',
  'sha',
  'fa',
  'qa',
  'ka',
  'la',
  'ma',
  'na',
  'wa',
  'di',
  'mi',
];

/**
 * Words that look Arabic to the full-text index: roots of three letters with prefixes and endings, all different.
 * @param {() => number} random
 * @param {number} size
 * @returns {string[]}
 */
export function inventWords(random, size) {
  const words = new Set();
  while (words.size < size) {
    const [prefix, ending] = pick(random, PATTERNS);
    const vowel = random() < 0.4 ? 'ا' : '';
    words.add(`${prefix}${pick(random, LETTERS)}${pick(random, LETTERS)}${vowel}${pick(random, LETTERS)}${ending}`);
  }
  return [...words];
}

/** A name of two words in Latin letters. */
export function inventLatinName(random) {
  const word = () => {
    const letters = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join('');
    return letters[0].toUpperCase() + letters.slice(1);
  };
  return `${word()} ${word()}`;
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} items
 * @returns {T}
 */
export function pick(random, items) {
  return items[Math.floor(random() * items.length)];
}
