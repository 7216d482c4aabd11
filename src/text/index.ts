export { toDocument } from './document.js';
export { type MappedKey, toKey, toKeyWithMap } from './keys.js';
