import { toKey } from '../../text/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { OrganizationPhrases } from './organization-phrases.js';
import { SIGN } from './sign.js';
import { endOfTagged, isRare, type TaggedWords } from './tagged-words.js';

/**
 * Places that a head noun opens. Some heads belong to the name ("جبل قرجوغ", "مطار الملك خالد الدولي"), others describe it and stay outside
 * ("مدينة عدن"): after those a word that no lexicon knows is a place.
 */
export function findHeadedPlaces(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { organizations } = names;
  if (organizations === null) return [];
  const found: Candidate[] = [];
  for (const sentence of words.sentences) {
    const phrases = new OrganizationPhrases(words, sentence.endToken, names, organizations);
    for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
      if ((words.words[at]!.signs & SIGN.headedPlace) === 0) continue;
      const place = placeAt(at, phrases);
      if (place !== null) found.push(place);
    }
  }
  return found;
}

function placeAt(at: number, phrases: OrganizationPhrases): Candidate | null {
  const { names } = phrases;
  const { words } = phrases.words;
  for (const reading of words[at]!.readings) {
    const kept = names.placeHeadsKept.get(reading.key);
    const head = kept ?? names.placeHeadsDropped.get(reading.key);
    if (head === undefined) continue;
    const facts = { type: 'PLACE', rule: 'headed', kind: head.kind } as const;
    const proper = endOfProper(at + 1, phrases);
    const noun = head.takesNoun ? endOfNoun(at + 1, phrases) : null;
    if (kept !== undefined) {
      const end = phrases.endOfBearer(at + 1) ?? proper ?? noun ?? phrases.endOfQuoted(at + 1);
      if (end === null) return null;
      // "مطار الملك خالد الدولي": the adjective is that of the head.
      const isDescribed = phrases.grammar.agrees(toKey(kept.form), phrases.key(end));
      return toCandidate(words, at, isDescribed ? phrases.endOfAdjectives(end) : end, reading, facts);
    }
    const whole = words[at + 1]!.readings[0];
    if (whole === undefined) return null;
    if (proper !== null) return toCandidate(words, at + 1, proper, whole, facts);
    // A noun by itself says little: "حي السلام" keeps its head.
    const inner = { start: words[at + 1]!.token.start, end: words[at + 1]!.token.end };
    return noun === null ? null : toCandidate(words, at, noun, reading, { ...facts, inner, sameAs: [whole.key] });
  }
  return null;
}

/** A place of the gazetteer, a name of the tagger, or a word that no lexicon knows. */
function endOfProper(from: number, { words, limit, names, grammar }: OrganizationPhrases): number | null {
  const place = names.places.match(words.words, from, limit);
  if (place !== null && place.reading.skip === 0) return place.end;
  const tagged = endOfTagged(words, from, limit);
  if (tagged > from + 1) return tagged;
  const { kind, key } = words.words[from]!.token;
  // "دولة بوليسية" is no name.
  const isWord =
    hasCaseMarks(words.words[from]!.token.text) || isInflected(key, names) || grammar.isIndefiniteFeminine(key);
  if (kind !== 'word' || isWord) return null;
  return tagged > from || (isRare(words, from) && !grammar.isAdjective(key)) ? from + 1 : null;
}

/** One definite noun: "قاعدة العند", "حي السلام". */
function endOfNoun(from: number, phrases: OrganizationPhrases): number | null {
  const { names, grammar } = phrases;
  const key = phrases.key(from);
  const isNoun = names.withoutArticle(key) !== key && !grammar.isAdjective(key) && !names.titleEnds.has(key);
  return isNoun ? from + 1 : null;
}
