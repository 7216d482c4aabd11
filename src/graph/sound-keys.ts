import { lexicons } from '../lexicon/index.js';
import { toPhoneticKey } from '../text/index.js';
import { withoutArticle } from './reading/name-keys.js';

/** Shorter sounds are alike by chance. */
const SHORTEST = 3;

const allSounds = Object.values(lexicons)
  .map(({ names }) => names.sounds)
  .filter((sounds) => sounds !== null);

/**
 * What names sound like, word by word, so that somebody who writes a foreign name in another way finds it ("كاجنز" for "كاغينز"). Words
 * whose sound is too short to tell are left out, and names of which nothing is left.
 */
export function toSoundKeys(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => allSounds.map((sounds) => toPhoneticKey(name, sounds)));
  return [...new Set(keys.map(keepTelling).filter((key) => key !== ''))].sort();
}

function keepTelling(key: string): string {
  return key
    .split(' ')
    .map(withoutArticle)
    .filter((word) => word.length >= SHORTEST)
    .join(' ');
}
