import { isAdverbialAt } from './adverbials.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { endsWithPerson, findPhraseEnd } from './noun-phrases.js';
import { isPersonal } from './nouns.js';
import { endsFeminineAt, isDefiniteAt, type Reading, sentenceAt } from './reading.js';
import { isCliticPhrase, isMark } from './subject.js';
import { isIndefiniteDocument, subjectBefore } from './subject-before.js';

/**
 * Whether the noun phrase behind a verb of demanding, warning or accusing is whom it addresses: where it does not agree with the verb in
 * gender, has the ending of an object, or is the only one behind a verb that always has an addressee and whose subject is given elsewhere.
 */
export function isAddressee(reading: Reading, cue: Cue, first: number, hasMore: boolean): boolean {
  const verb = cue.verb!;
  if (!hasFlag(verb, 'to') || isPersonal(reading, first)) return false;
  // "The legend Salem demanded": a noun before the name of a person may be feminine of a man.
  const reach = Math.min(sentenceAt(reading, first).endToken, first + LONGEST_HONORIFIC);
  if (endsWithPerson(reading, findPhraseEnd(reading, first, reach))) return false;
  if (cue.gender === 'M' && cue.number === 'S' && isFeminineAt(reading, first)) return true;
  if (isTopicBefore(reading, cue)) return true;
  if (isObliqueAt(reading, first) || (cue.first > 0 && isIndefiniteDocument(reading, cue.first - 1))) return true;
  if (hasFlag(verb, 'transitive')) return !hasMore && (cue.isConjoined || subjectBefore(reading, cue) !== null);
  // "China demanded (of) Israel": a name right before its verb leaves none behind it.
  return !cue.isConjoined && cue.first > 0 && isNameBefore(reading, cue.first);
}

/** How many words a subject between "that" and its verb may have. */
const LONGEST_TOPIC = 6;

/** "That his country called the parties to": a noun behind a complementizer is the subject of the verb behind it, which leaves none behind that. */
function isTopicBefore(reading: Reading, { first, isConjoined }: Cue): boolean {
  const { complementizers, shiftedComplementizers, prepositions } = reading.index.words;
  if (isConjoined) return false;
  for (let t = first - 1; t >= Math.max(0, first - LONGEST_TOPIC - 1); t--) {
    if (isMark(reading, t)) return false;
    if (!complementizers.has(reading.keys[t]!)) continue;
    const isNoun =
      !prepositions.has(reading.keys[t + 1]!) && !isCliticPhrase(reading, t + 1) && !isAdverbialAt(reading, t + 1);
    return t + 1 < first && isNoun && !shiftedComplementizers.has(reading.keys[t]!);
  }
  return false;
}

/** Whether the name of a state or body ends right before a verb and opens its sentence. */
function isNameBefore(reading: Reading, verb: number): boolean {
  const { firstToken } = sentenceAt(reading, verb);
  const m = reading.mentionOf[verb - 1]!;
  return m !== -1 && reading.mentionOf[firstToken] === m;
}

/** How many words an honorific and the name behind it may have. */
const LONGEST_HONORIFIC = 6;

/** A noun that a verb behind or before it agrees with in the feminine: by its ending, or as a plural of things ("the parties"), "all" before it or not. */
function isFeminineAt(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  if (endsFeminineAt(reading, t)) return true;
  if (isPlaceAt(reading, t)) return !words.masculinePlaces.has(reading.keys[t]!);
  const noun = words.quantifiers.has(reading.keys[t]!) ? t + 1 : t;
  return words.thingPlurals.has(reading.keys[noun] ?? '');
}

/** Whether the name of a town or country begins at a token. In Arabic most of these are feminine. */
function isPlaceAt(reading: Reading, t: number): boolean {
  const m = reading.mentionOf[t]!;
  if (m === -1) return false;
  const { entityId } = reading.entities.mentions[m]!;
  return !reading.persons.has(entityId) && !reading.organizations.has(entityId);
}

/** A definite plural of people with the ending that it has as an object only, or a word for all whom something is said to ("everybody"). */
function isObliqueAt(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  if (words.addressedNouns.has(key)) return true;
  const { obliquePlurals, impersonalPlurals } = lexicon.words;
  if (!obliquePlurals.some((ending) => key.endsWith(ending) && key.length > ending.length + 3)) return false;
  return isDefiniteAt(reading, t) && !impersonalPlurals.some((word) => key.endsWith(word));
}

/** "The staff advised the players (اللاعبين)": where, behind a definite word, a plural in the form of an object begins whom it addresses; else `limit`. */
export function findOblique(reading: Reading, first: number, limit: number): number {
  for (let t = first + 1; t < limit; t++) {
    if (isObliqueAt(reading, t) && isDefiniteAt(reading, t - 1)) return t;
  }
  return limit;
}
