import { lexicons } from '../lexicon/index.js';
import { toKey } from '../text/index.js';

const spokesTitles = new Set(
  Object.values(lexicons)
    .flatMap(({ names }) => names.titles)
    .filter((title) => title.class === 'spokesman')
    .map(({ form }) => toKey(form)),
);

/** Whether a title is that of somebody who speaks for an organization, by the titles of the lexicon ("المتحدث باسم", "chief spokesman"). */
export function isSpokesTitle(title: string): boolean {
  return toKey(title)
    .split(/\s+/u)
    .some((word) => spokesTitles.has(word) || spokesTitles.has(word.replace(/^ال/u, '')));
}
