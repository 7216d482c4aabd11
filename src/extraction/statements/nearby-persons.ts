import type { Cue } from './cues.js';
import { findPhraseEnd } from './noun-phrases.js';
import { isPersonAt, type Reading, sentenceAt, withoutConjunction } from './reading.js';
import type { Subject } from './subject.js';

/**
 * The first person whom the clause of a participle names before it with nothing that governs the name: "with this agreed the economist Salem,
 * pointing …". A comma before "and" opens a clause.
 */
export function findFirstPerson(reading: Reading, cue: Cue, floor: number): Subject | null {
  if (cue.kind !== 'participle' || cue.number === 'P') return null;
  let found: Subject | null = null;
  for (let t = Math.max(floor, sentenceAt(reading, cue.first).firstToken); t < cue.first; t++) {
    const opensClause =
      reading.index.words.commas.has(reading.keys[t - 1] ?? '') && withoutConjunction(reading, t) !== null;
    if (opensClause && reading.mentionOf[t] === -1) found = null;
    if (found !== null || !startsPerson(reading, t) || isGovernedName(reading, t)) continue;
    found = { first: t, end: findPhraseEnd(reading, t, cue.first) };
  }
  return found;
}

/**
 * The person named last before a clause that turns to somebody: "the paper called Salem, so (ف) he said", "the committee heard Salem, where (حيث) he
 * said". In the sentence of the cue, or in the one before where the cue opens its own; from `floor` on, where the last content ends. Any other name goes
 * before one that something is about or for ("the mayor spoke at a party for Salem, where he said"); "as for Salem, he said" turns to nobody.
 */
export function findAnswering(reading: Reading, cue: Cue, floor: number): Subject | null {
  if (!turnsToAnother(reading, cue)) return null;
  const { firstToken } = sentenceAt(reading, cue.first);
  const from = cue.first === firstToken && firstToken > 0 ? sentenceAt(reading, firstToken - 1).firstToken : firstToken;
  let topic: Subject | null = null;
  for (let t = cue.first - 1; t >= Math.max(floor, from); t--) {
    if (reading.index.words.topics.has(reading.keys[t]!)) return null;
    if (!startsPerson(reading, t)) continue;
    const person = { first: t, end: findPhraseEnd(reading, t, cue.first) };
    if (!isTopicName(reading, t)) return person;
    topic ??= person;
  }
  return topic;
}

function turnsToAnother(reading: Reading, cue: Cue): boolean {
  const { turnConjunctions, turnOpeners } = reading.index.words;
  if (cue.kind !== 'verb') return false;
  if (cue.isConjoined) return turnConjunctions.hasInitial(reading.keys[cue.first]!);
  return turnOpeners.has(reading.keys[cue.first - 1] ?? '');
}

function startsPerson(reading: Reading, t: number): boolean {
  return isPersonAt(reading, t) && reading.mentionOf[t - 1] !== reading.mentionOf[t];
}

/** Behind a preposition such as "about", or with one written onto it. */
function isTopicName(reading: Reading, t: number): boolean {
  const isTopic = reading.index.words.topicPrepositions.has(reading.keys[t - 1] ?? '');
  return isTopic || hasPreposition(reading, t);
}

/** Behind a preposition or "his counterpart", or with a preposition written onto it. */
function isGovernedName(reading: Reading, t: number): boolean {
  const { prepositions, nonSubjects, governingNouns, counterparts } = reading.index.words;
  const before = reading.keys[t - 1] ?? '';
  if ([prepositions, nonSubjects, governingNouns, counterparts].some((list) => list.has(before))) return true;
  return hasPreposition(reading, t);
}

function hasPreposition(reading: Reading, t: number): boolean {
  return reading.entities.mentions[reading.mentionOf[t]!]!.start > reading.tokens[t]!.start;
}
