import type { CueVerb } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';
import { isAdverbialAt } from './adverbials.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { findPhraseEnd } from './noun-phrases.js';
import { isPersonal, isPluralAt, isSubjectStart, sourceNounAt } from './nouns.js';
import { toPreposition } from './preposition-complements.js';
import { type Reading, sentenceAt } from './reading.js';
import { isMark, type Subject } from './subject.js';
import type { CueParts } from './subject-first/attribution.js';
import { isVerbalNoun } from './verbal-nouns.js';

/**
 * The parts of "the announcement of the council that …", "after his call for …": a speech noun with its source right behind it or written
 * onto it, and the content right behind that; `null` where either is missing. `relayed`: the noun is all that another cue attributes.
 */
export function readNoun(reading: Reading, cue: Cue, relayed: boolean): CueParts | null {
  const { isOwned } = cue.deed!;
  // "Their demand" is as well what is demanded of them.
  if (isOwned && (relayed || hasFlag(cue.verb!, 'to'))) return null;
  const { endToken } = sentenceAt(reading, cue.first);
  const subject = isOwned ? null : sourceBehind(reading, cue, endToken);
  if (!isOwned && subject === null) return null;
  const behind = subject?.end ?? cue.end;
  const complement = complementAt(reading, cue, behind, endToken) ?? thatBehindTold(reading, cue, behind, endToken);
  return complement && { complement, subject, relayedBy: null };
}

/** "The assertion of the director to the radio that …": the clause behind those who are told and other adverbials; `null` where a mark parts it. */
function thatBehindTold(reading: Reading, cue: Cue, at: number, limit: number): Complement | null {
  if (at >= limit || !isAdverbialAt(reading, at) || !cue.verb!.takes.includes('that')) return null;
  for (let t = at + 1; t < limit - 1 && !isMark(reading, t); t++) {
    if (reading.index.words.complementizers.has(reading.keys[t]!))
      return { kind: 'that', at: t, start: t + 1, skip: 0 };
  }
  return null;
}

/** Behind the noun of a verb that may have an addressee stands as well whom it addresses ("the demand on the company"), unless it is a person or people. */
function sourceBehind(reading: Reading, { verb, end }: Cue, limit: number): Subject | null {
  if (end >= limit || !isSubjectStart(reading, end) || hasFlag(verb!, 'transitive')) return null;
  const noun = sourceNounAt(reading, end);
  const isPeople = noun === 'group' || (noun === 'anonymous' && isPluralAt(reading, end));
  if (hasFlag(verb!, 'to') && !isPersonal(reading, end) && !isPeople) return null;
  // "The fears of the residents of (من) a collapse": the preposition of the noun is no part of its source.
  let last = end + 1;
  while (last < limit && !takesPreposition(reading, verb!, last)) last++;
  return { first: end, end: findPhraseEnd(reading, end, last) };
}

function takesPreposition(reading: Reading, { takes }: CueVerb, t: number): boolean {
  const key = reading.keys[t]!;
  return reading.index.words.prepositions.has(key) && takes.some((word) => toKey(word) === key);
}

/** What a speech noun announces at a token right behind it or its source; `null` where nothing is. */
export function complementAt(reading: Reading, cue: Cue, at: number, limit: number): Complement | null {
  const { takes } = cue.verb!;
  const { complementizers, prepositions } = reading.index.words;
  const that = prepositions.has(reading.keys[at] ?? '') ? at + 1 : at;
  if (that + 1 >= limit) return null;
  if (takes.includes('that') && complementizers.has(reading.keys[that]!))
    return { kind: 'that', at, start: that + 1, skip: 0 };
  const preposition = toPreposition(reading, cue, at);
  if (preposition) return preposition;
  const takesNoun = takes.includes('object') || takes.includes('verbal-noun');
  return takesNoun && isVerbalNoun(reading, at) ? { kind: 'object', at, start: at, skip: 0 } : null;
}
