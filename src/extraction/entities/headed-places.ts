import { type Candidate, toCandidate } from './candidate.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { endOfTagged, isRare, type TaggedWords } from './tagged-words.js';

/**
 * Places that a head noun opens. Some heads belong to the name ("جبل قرجوغ", "قاعدة العند"), others describe it and stay outside
 * ("مدينة عدن"): after those a word that no lexicon knows is a place.
 */
export function findHeadedPlaces(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of words.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
      const place = placeAt(words, at, sentence.endToken, names);
      if (place !== null) found.push(place);
    }
  }
  return found;
}

function placeAt(words: TaggedWords, at: number, limit: number, names: NameIndex): Candidate | null {
  for (const reading of words.words[at]!.readings) {
    const kept = names.placeHeadsKept.get(reading.key);
    if (kept !== undefined) {
      const end =
        endOfProper(words, at + 1, limit, names) ?? (kept.takesNoun ? endOfDefinite(words, at + 1, names) : null);
      return end === null
        ? null
        : toCandidate(words.words, at, end, reading, { type: 'PLACE', rule: 'headed', kind: kept.kind });
    }
    const dropped = names.placeHeadsDropped.get(reading.key);
    if (dropped !== undefined) {
      const end = endOfProper(words, at + 1, limit, names);
      const whole = words.words[at + 1]!.readings[0];
      if (end === null || whole === undefined) return null;
      return toCandidate(words.words, at + 1, end, whole, { type: 'PLACE', rule: 'headed', kind: dropped.kind });
    }
  }
  return null;
}

/** A place of the gazetteer, a name of the tagger, or words that no lexicon knows. */
function endOfProper(words: TaggedWords, from: number, limit: number, names: NameIndex): number | null {
  const place = names.places.match(words.words, from, limit);
  if (place !== null && place.reading.skip === 0) return place.end;
  const tagged = endOfTagged(words, from, limit);
  if (tagged > from) return tagged;
  const { kind, key } = words.words[from]!.token;
  const isUnknown = kind === 'word' && isRare(words, from) && !isInflected(key, names);
  return isUnknown && !isAdjective(key, names) ? from + 1 : null;
}

/** With the article or without: "دولة بوليسية" is no name. */
function isAdjective(key: string, { clitics, organizations }: NameIndex): boolean {
  return organizations?.isAdjective(key) === true || organizations?.isAdjective(clitics.article + key) === true;
}

/** One definite noun: "قاعدة العند". */
function endOfDefinite(words: TaggedWords, at: number, names: NameIndex): number | null {
  const { key } = words.words[at]!.token;
  const isNoun =
    names.withoutArticle(key) !== key && names.organizations?.isAdjective(key) !== true && !names.titleEnds.has(key);
  return isNoun ? at + 1 : null;
}
