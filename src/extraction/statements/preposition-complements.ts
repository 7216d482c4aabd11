import type { CueVerb } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { governedNoun, sourceNounOf } from './nouns.js';
import { isDefiniteAt, type Reading } from './reading.js';
import { isVerbalNounKey } from './verbal-nouns.js';

/** The noun phrase behind a preposition that a cue takes, where that preposition is the token or is written onto it; else `null`. */
export function toPreposition(reading: Reading, cue: Cue, t: number): Complement | null {
  const { words } = reading.index;
  if (words.adverbialOpeners.lengthAt(reading.keys, t) > 0) return null;
  if (t > cue.end && words.prepositionHosts.has(reading.keys[t - 1]!)) return null;
  // "The general supervisor of (على) the team": an adjective may stand between.
  if (t - 1 > cue.end && words.overseers.has(reading.keys[t - 2]!)) return null;
  if (isContracted(reading, cue, t)) return { kind: 'preposition', at: t, start: t, skip: 1 };
  const isWord = words.prepositions.has(reading.keys[t]!) && reading.mentionOf[t] === -1;
  return isWord ? behindWord(reading, cue, t) : behindClitic(reading, cue, t);
}

function behindWord(reading: Reading, cue: Cue, t: number): Complement | null {
  const start = t + 1;
  const isThat = reading.index.words.complementizers.has(reading.keys[start] ?? '');
  if (start >= reading.tokens.length || isThat || isReference(reading, start, 0)) return null;
  return takesWord(cue.verb!, reading.keys[t]!) ? { kind: 'preposition', at: t, start, skip: 0 } : null;
}

/** "Warned of what (مما) may follow": a preposition of the verb (من) that is one word with the relative behind it, which takes its last letter. */
function isContracted({ index, keys }: Reading, { verb }: Cue, t: number): boolean {
  const key = keys[t]!;
  return (
    index.words.contractions.has(key) && verb!.takes.some((word) => word.length < key.length && word[0] === key[0])
  );
}

function behindClitic(reading: Reading, cue: Cue, t: number): Complement | null {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  const clitic = key[0]!;
  // Most words begin with no such letter.
  if (!words.cliticPrepositions.hasInitial(key) && !words.adjacentClitics.hasInitial(key)) return null;
  if (key.length === 1) return behindLooseClitic(reading, cue, t);
  // "In Burma": behind a preposition the letter of another one belongs to the word.
  const isGoverned = words.prepositions.has(reading.keys[t - 1]!) && reading.mentionOf[t - 1] === -1;
  if (isGoverned || key.length < 3 || words.cliticExceptions.has(key) || words.speechNouns.has(key)) return null;
  if (isNameAt(reading, t) || isGlued(reading, t) || isReference(reading, t, 1)) return null;
  if (isWhereabouts(reading, cue, t)) return null;
  const isClitic = words.cliticPrepositions.hasInitial(key) || isDeedFor(reading, cue, t);
  if (!isClitic || !takesWord(cue.verb!, clitic)) return null;
  // A preposition that has swallowed part of the article stays with its noun.
  return { kind: 'preposition', at: t, start: t, skip: swallowedArticle(reading, key) === undefined ? 1 : 0 };
}

/** A clitic preposition that a mark or a number parts from what it governs: "described it as (ب) «a disaster»". */
function behindLooseClitic(reading: Reading, cue: Cue, t: number): Complement | null {
  const key = reading.keys[t]!;
  const isGoverning = (reading.opens[t + 1] ?? -1) !== -1 || reading.tokens[t + 1]?.kind === 'number';
  if (!isGoverning || !reading.index.words.cliticPrepositions.has(key) || !takesWord(cue.verb!, key)) return null;
  return { kind: 'preposition', at: t, start: t + 1, skip: 0 };
}

/** A clitic preposition that may also stand before somebody who is told: right behind the verb, or before a verbal noun ("called to unite"). */
function isDeedFor(reading: Reading, cue: Cue, t: number): boolean {
  const key = reading.keys[t]!;
  if (!reading.index.words.adjacentClitics.hasInitial(key)) return false;
  // "The secretary of the union (للاتحاد) called on".
  const governed = t > cue.end ? governedNoun(reading, t, key) : null;
  if (governed !== null && sourceNounOf(reading, governed) === 'organization') return false;
  return t === cue.end || isVerbalNounKey(reading, key.slice(swallowedArticle(reading, key)?.length ?? 1));
}

function swallowedArticle(reading: Reading, key: string): string | undefined {
  const { words, lexicon } = reading.index;
  return lexicon.words.articles.find((article) => words.adjacentClitics.hasInitial(article) && key.startsWith(article));
}

/** "Asked the office in the town (بالبلدة) for …": a place behind an addressee tells where that is. */
function isWhereabouts(reading: Reading, { verb, end }: Cue, t: number): boolean {
  const m = reading.mentionOf[t]!;
  if (m === -1 || t === end || !hasFlag(verb!, 'to')) return false;
  const { entityId } = reading.entities.mentions[m]!;
  return !reading.persons.has(entityId) && !reading.organizations.has(entityId);
}

/** Whether a name begins with the first letter of the token or holds it, so that the letter is no clitic. A title may have run on into what follows it. */
function isNameAt(reading: Reading, t: number): boolean {
  const m = reading.mentionOf[t]!;
  if (m === -1) return false;
  const { form, name } = reading.entities.mentions[m]!;
  const { start } = reading.tokens[t]!;
  return form === 'NAME' ? name.start <= start : name.start === start;
}

/** A part of a longer sign, such as a hashtag, has no clitics. */
function isGlued(reading: Reading, t: number): boolean {
  return reading.keys[t - 1] === '_';
}

/** "He said so": a demonstrative without the noun that it determines points at words that stand elsewhere. */
export function isReference(reading: Reading, t: number, skip: number): boolean {
  const { demonstratives } = reading.index.words;
  return demonstratives.has(reading.keys[t]!.slice(skip)) && !isDefiniteAt(reading, t + 1);
}

function takesWord(verb: CueVerb, key: string): boolean {
  return verb.takes.some((word) => toKey(word) === key);
}
