import { toKey } from '../../text/index.js';
import { type Candidate, type CandidateFacts, toCandidate, toShorterName } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import { endOfAdjectives } from './headed/adjectives.js';
import { keyAt, type PhraseContext } from './headed/context.js';
import { endOfQuoted } from './headed/names.js';
import { endOfBearer } from './headed/persons.js';
import { isIndefiniteAdjective } from './indefinite-adjectives.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { SIGN } from './sign.js';
import { endOfTagged, frequencyClass, isRare, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
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
    const context: PhraseContext = { words, limit: sentence.endToken, names, grammar: organizations };
    for (let at = sentence.firstToken; at < sentence.endToken - 1; at++) {
      if ((words.words[at]!.signs & SIGN.headedPlace) === 0) continue;
      const place = placeAt(at, context);
      if (place !== null) found.push(place);
    }
  }
  return found;
}

function placeAt(at: number, context: PhraseContext): Candidate | null {
  const { names } = context;
  const { words } = context.words;
  for (const reading of words[at]!.readings) {
    const kept = names.placeHeadsKept.get(reading.key);
    const head = kept ?? names.placeHeadsDropped.get(reading.key);
    if (head === undefined) continue;
    if (kept === undefined && isPersonBehind(at + 1, reading, context)) return null;
    const facts = { type: 'PLACE', rule: 'headed', kind: head.kind } as const;
    const proper = endOfProper(at + 1, context);
    const noun = head.takesNoun ? endOfNoun(at + 1, context) : null;
    if (kept !== undefined) {
      const end = endOfBearer(at + 1, context) ?? proper ?? noun ?? endOfQuoted(at + 1, context);
      if (end === null) return null;
      // "مطار الملك خالد الدولي": the adjective is that of the head, and part of the name unless it says in which country that is.
      const isDescribed =
        context.grammar.agrees(toKey(kept.form), keyAt(end, context)) &&
        !context.grammar.isNationality(keyAt(end, context));
      const whole = isDescribed ? endOfAdjectives(end, context) : end;
      // "ميناء كيراتزي": what no lexicon knows is the name of the town as well; but "مستشفى كيراتزي" is not the town.
      const isTown = proper === end && kept.kind !== 'building' && names.places.match(words, at + 1, end) === null;
      return isTown ? toNamedAfter(words, at, whole, reading, facts) : toCandidate(words, at, whole, reading, facts);
    }
    const whole = words[at + 1]!.readings[0];
    if (whole === undefined) return null;
    // "منطقة اليورو" is not called after a place, and "العاصمة أمس" is none.
    const bare = names.withoutArticle(whole.key);
    if (names.notNames.has(bare)) return bare === whole.key ? null : toCandidate(words, at, at + 2, reading, facts);
    const bearer = endOfBearer(at + 1, context);
    if (proper !== null && bearer === null) return toCandidate(words, at + 1, proper, whole, facts);
    // A noun by itself says little, and so does whom a place is named after: "حي السلام", "حي الشيخ رضوان" keep their head.
    const end = bearer ?? noun;
    return end === null ? null : toNamedAfter(words, at, end, reading, facts);
  }
  return null;
}

/** "قائد شرطة العاصمة | بنسون كيبوي": behind a head with the article the tagger knows a person with two names better. */
function isPersonBehind(from: number, { key }: Reading, { words, names, limit }: PhraseContext): boolean {
  if (names.withoutArticle(key) === key || endOfTagged(words, from, limit) < from + 2) return false;
  return TAGS[words.tags[from]!] === 'B-PERSON' && names.places.match(words.words, from, limit) === null;
}

/** With the head, and known without it. */
function toNamedAfter(
  words: readonly Word[],
  at: number,
  end: number,
  reading: Reading,
  { type, rule, kind = null }: CandidateFacts,
): Candidate {
  const { shorter, sameAs } = toShorterName(words, at + 1, end);
  return toCandidate(words, at, end, reading, { type, rule, kind, shorter, sameAs });
}

/** A place of the gazetteer, a name of the tagger, or a word that no lexicon knows. */
function endOfProper(from: number, context: PhraseContext): number | null {
  const { words, limit, names, grammar } = context;
  const place = names.places.match(words.words, from, limit);
  // "مستشفى بالأردن": the place is where it is.
  if (place !== null) return place.reading.skip === 0 ? place.end : null;
  const tagged = endOfTagged(words, from, limit);
  if (tagged > from + 1) return tagged;
  const connected = endOfConnected(from, context);
  if (connected !== null) return connected;
  const { kind, key } = words.words[from]!.token;
  // "دولة بوليسية" is no name.
  const isWord =
    hasCaseMarks(words.words[from]!.token.text) ||
    isInflected(key, names) ||
    grammar.isIndefiniteFeminine(key) ||
    isIndefiniteAdjective(from, words, names);
  if (kind !== 'word' || isWord) return null;
  const isName = (isRare(words, from) && !grammar.isAdjective(key)) || isGovernedAdjective(from, context);
  return tagged > from || isName ? from + 1 : null;
}

/** Words of the first classes of frequency are nouns as well: "منطقة الحرية". */
const COMMON = 2;

/** "ناحية البغدادي", "منطقة الصالحية": a definite adjective of relation behind a head without the article describes nothing and is the name. */
function isGovernedAdjective(at: number, { words, names, grammar }: PhraseContext): boolean {
  const { key } = words.words[at]!.token;
  if (!grammar.isAdjective(key) || grammar.isNationality(key) || grammar.institutional.has(key)) return false;
  const before = words.words[at - 1]!.token.key;
  return names.withoutArticle(before) === before && frequencyClass(words, at) > COMMON;
}

/** "أبو غريب", "خان بني سعد": what connectors join. */
function endOfConnected(from: number, context: PhraseContext): number | null {
  const { names, limit } = context;
  const isConnector = (at: number) => names.placeConnectors.has(keyAt(at, context));
  let end = isConnector(from) ? from : from + 1;
  while (isConnector(end)) end++;
  return end > from && end < limit && isConnector(end - 1) && context.words.words[end]!.token.kind === 'word'
    ? end + 1
    : null;
}

/** One definite noun: "قاعدة العند", "حي السلام". */
function endOfNoun(from: number, context: PhraseContext): number | null {
  const { names, grammar } = context;
  const key = keyAt(from, context);
  const isNoun = names.withoutArticle(key) !== key && !grammar.isAdjective(key) && !names.titleEnds.has(key);
  return isNoun ? from + 1 : null;
}
