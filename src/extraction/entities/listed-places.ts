import { type Candidate, toCandidate } from './candidate.js';
import { isCommaAt } from './comma.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { SIGN } from './sign.js';
import { frequencyClass, isRare, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import type { Reading, WordRange } from './words.js';

/** Words of the first classes are too common to be taken for a town where they look like an adjective. */
const COMMONEST = 2;

/** Places that a noun in the dual or plural lists: "قريتي كفر النجم وعين ماريزا", "محافظات إب وحجة وذمار". */
export function findListedPlaces(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  if (names.listingPlaceHeads.size === 0) return found;
  for (const sentence of words.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
      const { signs, readings } = words.words[at]!;
      if ((signs & SIGN.headedPlace) === 0) continue;
      if (readings.some(({ key }) => names.listingPlaceHeads.has(key)))
        found.push(...placesFrom(at + 1, sentence, words, names));
    }
  }
  return found;
}

function placesFrom(from: number, { endToken }: WordRange, words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  while (at < endToken) {
    const readings = words.words[at]!.readings.filter((reading) => isExpected(reading, at, at > from, words, names));
    const place = readings.map((reading) => placeAt(at, reading, endToken, words, names)).find((name) => name !== null);
    if (place === undefined) break;
    found.push(place);
    at = place.end;
    // "صنعاء، وذمار", "صنعاء، ذمار وإب".
    if (isCommaAt(words, at)) at++;
  }
  // One alone behind a plural is the region that the towns are in.
  return found.length > 1 ? found : [];
}

/** The first place stands by itself, the others behind "and" or a comma. */
function isExpected(
  { skip }: Reading,
  at: number,
  isFurther: boolean,
  { words }: TaggedWords,
  names: NameIndex,
): boolean {
  if (skip === 0) return !isFurther || isCommaAt({ words }, at - 1);
  return isFurther && names.clitics.conjunctions.includes(words[at]!.token.key.slice(0, skip));
}

function placeAt(at: number, reading: Reading, limit: number, words: TaggedWords, names: NameIndex): Candidate | null {
  const facts = { type: 'PLACE', rule: 'headed', kind: 'town' } as const;
  const bare = names.withoutArticle(reading.key);
  if (bare !== reading.key && names.describingHeads.has(bare)) return null;
  const known = names.places.match(words.words, at, limit);
  if (known !== null && known.reading.key === reading.key) {
    const isSingle = known.end === at + 1;
    // "مدن حديثة" are modern towns.
    const isAdjective =
      isSingle && frequencyClass(words, at) <= COMMONEST && names.organizations?.isFeminine(reading.key) === true;
    return isAdjective && bare === reading.key
      ? null
      : toCandidate(words.words, at, known.end, reading, {
          type: 'PLACE',
          rule: 'headed',
          kind: known.value.kind,
          known: known.value,
        });
  }
  const isUnknown =
    isRare(words, at) && !isInflected(reading.key, names) && names.organizations?.isAdjective(reading.key) !== true;
  const isTagged = TAGS[words.tags[at]!] === 'B-PLACE';
  return isUnknown || isTagged ? toCandidate(words.words, at, at + 1, reading, facts) : null;
}
