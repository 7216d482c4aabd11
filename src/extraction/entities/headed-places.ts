import { toKey } from '../../text/index.js';
import { type Candidate, type CandidateFacts, toCandidate } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { OrganizationPhrases } from './organization-phrases.js';
import { SIGN } from './sign.js';
import { endOfTagged, isRare, type TaggedWords } from './tagged-words.js';
import type { Reading, Word } from './words.js';

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
    const bearer = phrases.endOfBearer(at + 1);
    if (proper !== null && bearer === null) return toCandidate(words, at + 1, proper, whole, facts);
    // A noun by itself says little, and so does whom a place is named after: "حي السلام", "حي الشيخ رضوان" keep their head.
    const end = bearer ?? noun;
    return end === null ? null : toNamedAfter(words, at, end, reading, facts);
  }
  return null;
}

/** With the head, and known without it. */
function toNamedAfter(
  words: readonly Word[],
  at: number,
  end: number,
  reading: Reading,
  facts: CandidateFacts,
): Candidate {
  const rest = words.slice(at + 1, end).map(({ token }) => token);
  const inner = { start: rest[0]!.start, end: rest.at(-1)!.end };
  return toCandidate(words, at, end, reading, { ...facts, inner, sameAs: [rest.map(({ key }) => key).join(' ')] });
}

/** A place of the gazetteer, a name of the tagger, or a word that no lexicon knows. */
function endOfProper(from: number, phrases: OrganizationPhrases): number | null {
  const { words, limit, names, grammar } = phrases;
  const place = names.places.match(words.words, from, limit);
  if (place !== null && place.reading.skip === 0) return place.end;
  const tagged = endOfTagged(words, from, limit);
  if (tagged > from + 1) return tagged;
  const connected = endOfConnected(from, phrases);
  if (connected !== null) return connected;
  const { kind, key } = words.words[from]!.token;
  // "دولة بوليسية" is no name.
  const isWord =
    hasCaseMarks(words.words[from]!.token.text) || isInflected(key, names) || grammar.isIndefiniteFeminine(key);
  if (kind !== 'word' || isWord) return null;
  return tagged > from || (isRare(words, from) && !grammar.isAdjective(key)) ? from + 1 : null;
}

/** "أبو غريب", "خان بني سعد": what connectors join. */
function endOfConnected(from: number, phrases: OrganizationPhrases): number | null {
  const { names, limit } = phrases;
  const isConnector = (at: number) => names.placeConnectors.has(phrases.key(at));
  let end = isConnector(from) ? from : from + 1;
  while (isConnector(end)) end++;
  return end > from && end < limit && isConnector(end - 1) && phrases.words.words[end]!.token.kind === 'word'
    ? end + 1
    : null;
}

/** One definite noun: "قاعدة العند", "حي السلام". */
function endOfNoun(from: number, phrases: OrganizationPhrases): number | null {
  const { names, grammar } = phrases;
  const key = phrases.key(from);
  const isNoun = names.withoutArticle(key) !== key && !grammar.isAdjective(key) && !names.titleEnds.has(key);
  return isNoun ? from + 1 : null;
}
