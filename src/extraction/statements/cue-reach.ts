import { toKey } from '../../text/index.js';
import { isAdverbialAt } from './adverbials.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { isPersonal, isSubjectStart } from './nouns.js';
import { isMarkAt, type Reading, sentenceAt } from './reading.js';
import { isVerbalNounKey, ownedStems } from './verbal-nouns.js';

/** Farther behind its cue than this many tokens nothing is taken for its content. */
const REACH = 45;
/** The same for verbs that are written like other words, and for nouns of speech behind a verb. */
export const NEAR_REACH = 20;
const PARTICIPLE_REACH = 10;
/** How many words may say who is told. */
const LONGEST_TOLD = 4;

/** How many tokens behind a cue its content may be announced: few where its letters may be another word's. */
export function findReach(reading: Reading, cue: Cue): number {
  const verb = cue.verb!;
  if (hasFlag(verb, 'adjacent') && !isClearVerb(reading, cue)) return besideReach(reading, cue);
  if (cue.kind === 'participle') return PARTICIPLE_REACH;
  if (hasFlag(verb, 'near') || hasFlag(verb, 'adjacent')) {
    if (cue.kind === 'verb' && reading.index.words.auxiliaries.has(reading.keys[cue.first - 1] ?? ''))
      return NEAR_REACH;
    const isClear =
      isSubjectStart(reading, cue.end) && (!hasFlag(verb, 'noun') || cue.gender === 'F' || opensClause(reading, cue));
    return isClear || expressesOwn(reading, cue) ? NEAR_REACH : 2;
  }
  return REACH;
}

/** "By saying, that …", "by telling «The Herald» that …": a comma or whoever is told may stand between a cue and what stands right beside it. */
function besideReach(reading: Reading, { end }: Cue): number {
  if (reading.index.words.commas.has(reading.keys[end] ?? '')) return 2;
  return end < reading.tokens.length && isAdverbialAt(reading, end) ? behindTold(reading, end) - end + 1 : 1;
}

/** The token behind a name in quotation marks or a word or two with a preposition on them, which say who is told. */
function behindTold(reading: Reading, first: number): number {
  const { complementizers } = reading.index.words;
  const q = reading.opens[first + 1] ?? -1;
  let t = q === -1 ? first + 1 : reading.behind[q]!;
  while (t < first + LONGEST_TOLD && !complementizers.has(reading.keys[t] ?? '')) t++;
  return complementizers.has(reading.keys[t] ?? '') ? t : first;
}

/** How far from the beginning of its sentence a verb may stand whose clause a comma parts from "for his part", in tokens. */
const LEAD_REACH = 4;

/** Whether nothing but a connective or an auxiliary stands before a verb, so that no noun of the same letters can be meant. */
function opensClause(reading: Reading, { first, isConjoined }: Cue): boolean {
  const { clauseOpeners, auxiliaries, commas } = reading.index.words;
  const { firstToken } = sentenceAt(reading, first);
  if (isConjoined || first === firstToken) return true;
  const before = reading.keys[first - 1]!;
  if (clauseOpeners.has(before) || auxiliaries.has(before)) return true;
  return commas.has(before) && first - firstToken <= LEAD_REACH;
}

/** A verb that is written like another word is one where its ending or a mark shows it, or where it opens its clause before somebody who speaks. */
function isClearVerb(reading: Reading, cue: Cue): boolean {
  if (cue.kind !== 'verb') return false;
  const { words, lexicon } = reading.index;
  const isDoubled = lexicon.words.doublingMarks.some((mark) => reading.tokens[cue.first]!.text.includes(mark));
  if (cue.gender === 'F' || isDoubled) return isSubjectStart(reading, cue.end);
  const isQuoted = (reading.opens[cue.end] ?? -1) !== -1;
  const first = isQuoted ? cue.end + 1 : cue.end;
  const isSaid = isSubjectStart(reading, first) && words.complementizers.has(reading.keys[first + 1] ?? '');
  return opensClause(reading, cue) && (isPersonal(reading, first) || isSaid);
}

/** How far behind a verb the preposition of what somebody feels may stand, in tokens. */
const OWN_REACH = 6;

/** "The guests expressed (عبر) their joy": a preposition of the verb before a noun that is owned shows that no other word of these letters is meant. */
function expressesOwn(reading: Reading, { end, verb }: Cue): boolean {
  for (let t = end; t < Math.min(sentenceAt(reading, end - 1).endToken - 1, end + OWN_REACH); t++) {
    if (isMarkAt(reading, t)) return false;
    const isTaken =
      verb!.takes.some((word) => toKey(word) === reading.keys[t]) &&
      reading.index.words.prepositions.has(reading.keys[t]!);
    if (isTaken) return ownedStems(reading, t + 1).some((stem) => isVerbalNounKey(reading, stem));
  }
  return false;
}
