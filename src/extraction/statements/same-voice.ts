import type { Gender } from '../../lexicon/index.js';
import type { Entity } from '../../model/index.js';
import type { Cue } from './cues.js';
import { isOwnStatement } from './documents.js';
import { hasFlag } from './inflection.js';
import { sourceNounOf } from './nouns.js';
import { nameWords } from './phrase-words.js';
import type { PhraseSet } from './phrases.js';
import { endsFeminineAt, isDefiniteAt, type Reading } from './reading.js';
import type { SourceNoun } from './source-nouns.js';
import type { Subject } from './subject.js';
import { finalVoice, findNamed, type Voice, type Voices } from './voices.js';

/** Whether the words of one phrase say all that those of another do. */
export function includesAll(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.every((word) => outer.includes(word));
}

/** A surname alone means the person who spoke under a fuller name that holds it, else the one person whom the article names so. */
export function findFullName(reading: Reading, voices: Voices, words: readonly string[]): Voice | null {
  const isFullName = (entity: Entity | null): boolean => {
    if (entity?.type !== 'PERSON') return false;
    const names = nameWords(reading, entity.name);
    return names.length > words.length && includesAll(names, words);
  };
  const known = voices.recent.findLast(({ entity }) => isFullName(entity));
  if (known) return known;
  const named = reading.entities.entities.filter(isFullName);
  return named.length === 1 ? findNamed(voices, named[0]!) : null;
}

/** The latest voice of which one phrase says all that the other does: "the officials" and "senior American officials". */
export function findSame(
  reading: Reading,
  voices: Voices,
  words: readonly string[],
  subject: Subject,
  noun: SourceNoun | null,
): Voice | null {
  if (words.some((word) => reading.index.words.otherWords.has(word))) return null;
  const isDefinite = isDefinitePhrase(reading, subject);
  const canBePerson = (noun === 'title' || noun === 'anonymous') && isDefinite;
  if (isSameSource(reading, words, subject)) return sameSource(reading, voices);
  const isEcho = reading.index.words.echoNouns.has(reading.keys[subject.first]!);
  if (isEcho) return voices.recent.at(-1) ?? null;
  if (isOwnStatement(reading, subject)) {
    const before = isDefinite ? voices.recent.findLast((voice) => finalVoice(voice).isDocument) : undefined;
    return before ?? voices.recent.at(-1) ?? null;
  }
  const bearer = noun === null ? findFullName(reading, voices, words) : null;
  if (bearer) return bearer;
  for (let i = voices.recent.length - 1; i >= 0; i--) {
    const recent = voices.recent[i]!;
    const voice = finalVoice(recent);
    if (noun === 'document' && isDefinite && words.length === 1 && (voice.isDocument || i === 0)) return voice;
    if (voice.entity !== null && !(voice.type === 'PERSON' && canBePerson)) continue;
    const isShorter = (known: readonly string[]) =>
      includesAll(known, words) && (words.length === 1 || known[0] === words[0]);
    if (voice.words.some(isShorter)) return voice;
    // "A security official" need not be the one who was called "an official".
    const isFuller = (known: readonly string[]) => (known.length > 1 || isDefinite) && includesAll(words, known);
    if (voice.entity === null && voice.words.some(isFuller)) return voice;
    if (isDefinite && recent !== voice && recent.words.some((known) => known[0] === words[0])) return voice;
  }
  const latest = noun === 'anonymous' && isBareHead(reading, subject) ? latestOf(voices, words[0]!) : null;
  if (latest) return latest;
  const isEpithet = reading.index.words.epithets.has(reading.keys[subject.first]!) && isDefinite;
  const person = isEpithet || isTakenUp(reading, subject) ? latestPerson(reading, voices, subject, words[0]!) : null;
  if (person) return person;
  if (noun === 'anonymous' && isDefinite && words.length === 1) return latestSource(reading, voices, words[0]!);
  return noun === 'title' && isDefinite && words.length === 1 ? onlyPerson(reading, voices, subject) : null;
}

/** "The same source" is whoever spoke last, whatever the text called them there; a person only where no source has spoken. */
function sameSource(reading: Reading, voices: Voices): Voice | null {
  const latest = voices.recent.at(-1) ?? null;
  return latest?.type === 'PERSON' ? (latestImpersonal(reading, voices) ?? latest) : latest;
}

function isSameSource({ index, keys }: Reading, words: readonly string[], { first, end }: Subject): boolean {
  if (words.length !== 1 || !index.words.impersonalNouns.has(words[0]!)) return false;
  return keys.slice(first, end).some((key) => index.words.sameWords.has(key));
}

/** "The source" is one of "the sources" that spoke last, and the other way round; else the person who spoke last without a name ("an official"). */
function latestSource(reading: Reading, voices: Voices, head: string): Voice | null {
  const { index } = reading;
  const { recent } = voices;
  if (!index.words.impersonalNouns.has(head)) return null;
  const unnamed = recent.filter(({ type }) => type === 'ANONYMOUS');
  return latestImpersonal(reading, voices) ?? unnamed.findLast((voice) => isOnePerson(finalVoice(voice))) ?? null;
}

/** The latest voice that was called a source. */
function latestImpersonal({ index }: Reading, { recent }: Voices): Voice | null {
  const { impersonalNouns } = index.words;
  const isImpersonal = ({ type, words }: Voice) =>
    type === 'ANONYMOUS' && words.some(([first]) => impersonalNouns.has(first!));
  return recent.findLast(isImpersonal) ?? null;
}

function isOnePerson({ entity, isDocument, isPlural }: Voice): boolean {
  return entity === null && !isDocument && !isPlural;
}

/** "The source from the village": a definite noun that only a preposition phrase follows says no more than the noun. */
export function isBareHead(reading: Reading, { first, end }: Subject): boolean {
  if (!isDefiniteAt(reading, first)) return false;
  return first + 1 < end && reading.index.words.prepositions.has(reading.keys[first + 1]!);
}

/** The latest unnamed voice that a noun describes. */
function latestOf(voices: Voices, head: string): Voice | null {
  return (
    voices.recent.findLast(({ entity, words }) => entity === null && words.some(([first]) => first === head)) ?? null
  );
}

/** "The expert", "the (female) European official": a noun that takes up somebody named, it and its adjectives with the article. */
function isTakenUp(reading: Reading, { first, end }: Subject): boolean {
  const { lexicon, words } = reading.index;
  // "The official who asked not to be named" is nobody who was.
  if (!words.takingUpNouns.has(reading.keys[first]!) || words.relatives.has(reading.keys[end] ?? '')) return false;
  return reading.keys
    .slice(first, end)
    .every((key) => lexicon.words.articles.some((letters) => key.startsWith(letters)));
}

/** The latest voice of a single person of the gender of a noun, unless people were introduced with the same noun. */
function latestPerson(reading: Reading, { recent }: Voices, { first }: Subject, head: string): Voice | null {
  const gender = genderAt(reading, first);
  const isOneOfMany = recent.some(({ isPlural, words }) => isPlural && words.some(([noun]) => noun!.startsWith(head)));
  const latest = recent.map(finalVoice).findLast(({ type, gender: known, isPlural, isDocument }) => {
    const isOne = type === 'PERSON' || (type === 'ANONYMOUS' && !isPlural && !isDocument);
    return isOne && (known ?? gender) === gender;
  });
  return isOneOfMany ? null : (latest ?? null);
}

/** "The general" is the one person who has spoken, whatever rank was given before; "the (male) minister" is no woman. */
function onlyPerson(reading: Reading, { recent }: Voices, { first }: Subject): Voice | null {
  const [person, other] = recent.filter(({ type }) => type === 'PERSON');
  if (person === undefined || other !== undefined) return null;
  return person.gender === null || person.gender === genderAt(reading, first) ? person : null;
}

/** The gender that the ending of a noun shows. */
function genderAt(reading: Reading, noun: number): Gender {
  return endsFeminineAt(reading, noun) ? 'F' : 'M';
}

/** "The official", "the coalition's official", "the governor of Basra": the head or what it governs has the article or is a name. */
export function isDefinitePhrase(reading: Reading, { first, end }: Subject): boolean {
  const { subjectFirst } = reading.index;
  if (subjectFirst !== null) return subjectFirst.articles.has(reading.keys[first]!);
  const { prepositions } = reading.index.words;
  for (let t = first; t < end && reading.tokens[t]!.kind === 'word' && !prepositions.has(reading.keys[t]!); t++) {
    if (reading.mentionOf[t] !== -1 || isDefiniteAt(reading, t)) return true;
  }
  return false;
}

/** An unnamed voice whose description the title of a person repeats is that person. */
export function adopt(reading: Reading, voices: Voices, person: Voice, words: readonly string[]): void {
  for (const voice of voices.all) {
    if (voice.entity !== null || voice.sameAs !== null || voice.type !== 'ANONYMOUS') continue;
    const isRepeated = voice.words.some((known) => known.length > 1 && includesAll(words, known));
    const isNamed = isNamedLater(reading, voice, person, words);
    if (isRepeated || isNamed || isIntroduced(reading, voices, voice, person)) voice.sameAs = person;
  }
}

/** "A (female) Italian judge ordered … The judge Laura Bianchi said": the same noun with nothing but the name behind it. */
function isNamedLater(reading: Reading, voice: Voice, person: Voice, [noun, ...rest]: readonly string[]): boolean {
  if (voice.isDefinite || voice.isPlural || voice.isDocument || rest.length === 0 || !person.entity) return false;
  if (voice.words[0]![0] !== noun || !includesAll(nameWords(reading, person.entity.name), rest)) return false;
  const isOtherHome = voice.home !== null && person.home !== null && voice.home !== person.home;
  return !isOtherHome && (voice.gender === null || person.gender === null || voice.gender === person.gender);
}

/** News leads with "a military official said" and gives the name and title in the next sentences. */
function isIntroduced(reading: Reading, voices: Voices, voice: Voice, person: Voice): boolean {
  const { impersonalNouns } = reading.index.lexicon.words;
  const head = voice.words[0]![0]!;
  if (voices.all[0] !== voice || voices.all[1] !== person || person.words.length > 1 || voice.isDefinite) return false;
  if (person.words[0]!.length <= 3 || voice.isPlural) return false;
  // An unknown name is no description of somebody.
  return !impersonalNouns.includes(head) && sourceNounOf(reading, head) !== null;
}

/**
 * "The former captain of the club added": whoever adds something has spoken before, so that a definite description of one person which
 * nothing else explains means the person who spoke last.
 */
export function takeUp({ index }: Reading, voices: Voices, voice: Voice, cue: Cue): void {
  nameLatest(index.words.impersonalNouns, voices, voice, cue);
  const isNew = voice.entity === null && voice.sameAs === null && !voices.recent.includes(voice);
  if (!isNew || cue.verb === null || !hasFlag(cue.verb, 'more')) return;
  if (voice.type !== 'ANONYMOUS' || !voice.isDefinite || voice.isPlural || voice.isDocument) return;
  // "One of the players added" does not say who spoke before.
  if (index.words.determiners.has(voice.words[0]![0]!)) return;
  const latest = voices.recent.at(-1);
  if (latest?.type !== 'PERSON' || (latest.gender ?? cue.gender) !== cue.gender) return;
  voice.sameAs = latest;
}

/** "The Greek minister said … Salem added": a name that is new where somebody adds something is that of the unnamed person who spoke last. */
function nameLatest(impersonalNouns: PhraseSet, { recent }: Voices, person: Voice, cue: Cue): void {
  const latest = recent.at(-1);
  if (cue.verb === null || !hasFlag(cue.verb, 'more') || person.type !== 'PERSON' || recent.includes(person)) return;
  if (latest?.type !== 'ANONYMOUS' || latest.entity !== null || latest.sameAs !== null) return;
  const isPerson = latest.isDefinite && !latest.isPlural && !latest.isDocument;
  const agrees = cue.gender === null || latest.gender === null || cue.gender === latest.gender;
  if (isPerson && agrees && !impersonalNouns.has(latest.words[0]![0]!)) latest.sameAs = person;
}
