export { toDocument } from './document.js';
export { resemblance, toFingerprint } from './fingerprint.js';
export { type MappedKey, toKey, toKeyWithMap } from './keys.js';
export { toPhoneticKey } from './phonetic-key.js';
export { PhraseSet } from './phrase-set.js';
export { remember, rememberByKey } from './remember.js';
export { splitTokens } from './tokens.js';
export { MOST_WORDS, NO_KEY, type NumberedWord, toNumberedWord } from './word-numbers.js';
