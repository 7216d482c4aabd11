export { toDocument } from './document.js';
export { resemblance, toFingerprint } from './fingerprint.js';
export { type MappedKey, toKey, toKeyWithMap } from './keys.js';
export { toPhoneticKey } from './phonetic-key.js';
export { PhraseSet } from './phrase-set.js';
export { type NumberedWord, remember } from './remember.js';
export { toSpelling } from './spellings.js';
export { splitTokens } from './tokens.js';
export { MOST_WORDS } from './word-numbers.js';
