import type { Sounds } from '../lexicon/names.js';
import { toKey } from './keys.js';

/**
 * The phonetic key of a name: two spellings of one foreign name have one key ("كاغينز", "كاجينز", "كاغنز"). Letters that papers write for
 * one another stand for one sound, letters written twice for one, and vowels count only in front, as in Soundex; each word is keyed by itself.
 * Names that are native to the script differ by their vowels ("سالم", "سليم") and are compared by `toKey` instead: `Sounds` of a language says
 * nothing about them. A key is for comparing and is never shown.
 */
export function toPhoneticKey(name: string, sounds: Sounds): string {
  return toKey(name)
    .split(' ')
    .map((word) => toWordKey(word, sounds))
    .join(' ');
}

function toWordKey(word: string, { together, alike, vowels, silent }: Sounds): string {
  let spelled = word;
  for (const [letters, one] of together) spelled = spelled.replaceAll(letters, one);
  let key = '';
  for (let i = 0; i < spelled.length; i++) {
    const letter = spelled[i]!;
    if (i > 0 && (vowels.includes(letter) || (i === spelled.length - 1 && silent.includes(letter)))) continue;
    const sound = alike.get(letter) ?? letter;
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
}
