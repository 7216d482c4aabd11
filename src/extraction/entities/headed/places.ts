import { endOfTagged } from '../tagged-words.js';
import { TAGS } from '../tagger/tagger.js';
import { endOfAdjectives } from './adjectives.js';
import { keyAt, type PhraseContext } from './context.js';

/** A place of the gazetteer whose name means nothing else, with the adjectives behind it. */
export function endOfPlace(from: number, context: PhraseContext): number | null {
  if (from >= context.limit) return null;
  const place = context.names.places.match(context.words.words, from, context.limit);
  if (place === null || (place.end === from + 1 && context.names.ambiguousPlaces.has(place.reading.key))) return null;
  return place.reading.skip > 0 ? null : endOfAdjectives(place.end, context);
}

/** "شرطة | منطقة مكة المكرمة": a place with the noun that describes it. */
export function endOfRegion(from: number, context: PhraseContext): number | null {
  return context.names.placeHeadsDropped.has(keyAt(from, context)) ? endOfPlace(from + 1, context) : null;
}

/** "شرطة | خان الوادي": a place that no gazetteer knows. */
export function endOfTaggedPlace(from: number, context: PhraseContext): number | null {
  return TAGS[context.words.tags[from] ?? 0] === 'B-PLACE' ? endOfTagged(context.words, from, context.limit) : null;
}
