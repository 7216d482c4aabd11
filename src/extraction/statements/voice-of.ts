import type { Entity, SpeakerType } from '../../model/index.js';
import { countryIn } from '../entities/index.js';
import { withoutArticle, withoutClause, withoutMarks } from './bare-phrase.js';
import { descriptionOf } from './description-of.js';
import { findIssuerPhrase } from './documents.js';
import { jointVoice } from './joint-voice.js';
import { apposedPerson, namedEntity } from './named-entity.js';
import { governedNoun, isPluralAt, sourceNounAt, sourceNounOf } from './nouns.js';
import { nameWords, phraseWords } from './phrase-words.js';
import { endsFeminineAt, mentionAt, type Reading, tokensSpan } from './reading.js';
import { adopt, findFullName, findSame, includesAll, isBareHead, isDefinitePhrase } from './same-voice.js';
import { shortenedBody } from './shortened-bodies.js';
import type { SourceNoun } from './source-nouns.js';
import type { Subject } from './subject.js';
import { lastPersonNamed } from './subject-first/named-persons.js';
import { addVoice, findNamed, type Voice, type Voices } from './voices.js';

const SPEAKER_TYPES: Readonly<Record<SourceNoun, SpeakerType>> = {
  title: 'ANONYMOUS',
  anonymous: 'ANONYMOUS',
  group: 'GROUP',
  organization: 'ORGANIZATION',
  outlet: 'OUTLET',
  document: 'ORGANIZATION',
};

/**
 * Whom a noun phrase means: the entity that it names or that its title stands for, else an unnamed voice, where descriptions of one are
 * one voice. `null` for a pronoun.
 */
export function voiceOf(reading: Reading, voices: Voices, phrase: Subject): Voice | null {
  const whole = withoutMarks(reading, phrase);
  if (whole === null || isPronoun(reading, whole)) return null;
  const issuer = findIssuerPhrase(reading, whole);
  if (issuer) return asDocument(voiceOf(reading, voices, issuer));
  const bare = withoutClause(reading, whole);
  const subject = withoutArticle(reading, bare);
  const words = phraseWords(reading, subject);
  if (words.length === 0) return null;
  const noun = findNoun(reading, subject);
  const joint = jointVoice(reading, voices, subject);
  if (joint) return joint;
  const entity = namedEntity(reading, subject) ?? (bare.end < whole.end ? apposedPerson(reading, whole) : null);
  const isSurname = entity?.type === 'PERSON' && !entity.name.includes(' ');
  const voice =
    (isSurname ? findFullName(reading, voices, words) : null) ??
    speakingBody(reading, voices, subject, entity) ??
    speakingHolder(reading, voices, subject, entity) ??
    (entity && findNamed(voices, entity)) ??
    findSame(reading, voices, words, bare, noun) ??
    bodyOf(reading, voices, subject, noun) ??
    describedPerson(reading, voices, bare, noun) ??
    addVoice(voices, null, noun === null ? 'ANONYMOUS' : SPEAKER_TYPES[noun]);
  if (voice.type !== 'PERSON' && endsFeminineAt(reading, subject.first)) voice.gender ??= 'F';
  voice.home ??= homeOf(reading, entity, bare);
  if (noun === 'document') voice.isDocument = true;
  if (voice.entity === null && isPluralAt(reading, subject.first)) voice.isPlural = true;
  if (voice.words.length === 0) voice.isDefinite = isDefinitePhrase(reading, bare);
  const isFuller = voice.descriptions.length === 0 || !(isBareHead(reading, subject) || isSame(reading, subject));
  if (voice.entity === null && isFuller) describe(voice, descriptionOf(reading, bare));
  // "The source" says nothing new of "a security source": another source is not the same for being called one.
  if (!voice.words.some((known) => includesAll(known, words))) voice.words.push(words);
  if (voice.type === 'PERSON') adopt(reading, voices, voice, words);
  return voice;
}

/** "The fund" by itself is rather the fund that has spoken than another one that was named since. */
function speakingBody(reading: Reading, voices: Voices, { first, end }: Subject, entity: Entity | null): Voice | null {
  if (entity?.type !== 'ORGANIZATION' || end > first + 1) return null;
  if (!isSilentDescription(reading, voices, first, entity)) return null;
  const [head] = phraseWords(reading, { first, end });
  const isOfHead = (other: Entity | null) =>
    other?.type === 'ORGANIZATION' && nameWords(reading, other.name)[0] === head;
  return voices.recent.findLast((voice) => isOfHead(voice.entity)) ?? null;
}

/** "The minister" by itself is rather the minister who has spoken than another one whom the text has named since. */
function speakingHolder(
  reading: Reading,
  voices: Voices,
  { first, end }: Subject,
  entity: Entity | null,
): Voice | null {
  if (entity?.type !== 'PERSON' || end > first + 1 || !isSilentDescription(reading, voices, first, entity)) return null;
  const [title] = phraseWords(reading, { first, end });
  return (
    voices.recent.findLast(({ type, words }) => type === 'PERSON' && words.some(([head]) => head === title)) ?? null
  );
}

/** Whether a description means somebody, or a body, that has not spoken so far. */
function isSilentDescription(reading: Reading, voices: Voices, first: number, { id }: Entity): boolean {
  return mentionAt(reading, first)?.form === 'DESCRIPTION' && !voices.all.some((voice) => voice.entity?.id === id);
}

/** "Health" for the ministry of health: no noun for people, which may be part of the name of a body. */
function bodyOf(reading: Reading, voices: Voices, phrase: Subject, noun: SourceNoun | null): Voice | null {
  if (noun !== null && noun !== 'organization') return null;
  const body = shortenedBody(reading, phraseWords(reading, phrase), phrase);
  return body && findNamed(voices, body);
}

/**
 * "The latter" means the person named last; where articles are words, so does a definite description that nothing else explains ("the
 * Portuguese striker").
 */
function describedPerson(reading: Reading, voices: Voices, phrase: Subject, noun: SourceNoun | null): Voice | null {
  if (reading.index.words.latterWords.has(reading.keys[phrase.first]!)) {
    const latter = lastPersonNamed(reading, phrase.first);
    return latter && voiceOf(reading, voices, latter);
  }
  if (reading.index.subjectFirst === null || (noun !== null && noun !== 'title')) return null;
  const isSingular = !reading.index.lexicon.words.pluralEndings.some((end) =>
    reading.keys[phrase.end - 1]!.endsWith(end),
  );
  if (!isDefinitePhrase(reading, phrase) || !isSingular) return null;
  const person = lastPersonNamed(reading, phrase.first);
  return person && voiceOf(reading, voices, person);
}

/** The country of the speaker's title, else the one that the phrase names or gives the nationality of: "a Turkish official". */
function homeOf(reading: Reading, entity: Entity | null, { first, end }: Subject): string | null {
  const { homes, countryWords } = reading.entities;
  const known = entity === null ? undefined : homes.get(entity.id);
  return known ?? countryIn(countryWords, tokensSpan(reading, first, end));
}

/** "The same official" says nothing of the official. */
function isSame({ index, keys }: Reading, { first, end }: Subject): boolean {
  return keys.slice(first, end).some((key) => index.words.sameWords.has(key));
}

function asDocument(voice: Voice | null): Voice | null {
  if (voice) voice.isDocument = true;
  return voice;
}

function isPronoun(reading: Reading, { first, end }: Subject): boolean {
  const { pronouns, fromPronouns } = reading.index.words;
  if (reading.mentionOf[first] !== -1) return false;
  return end === first + 1 && (pronouns.has(reading.keys[first]!) || fromPronouns.has(reading.keys[first]!));
}

function findNoun(reading: Reading, { first, end }: Subject): SourceNoun | null {
  const governed = governedNoun(reading, first, reading.keys[first]!);
  if (governed !== null) return sourceNounOf(reading, governed);
  for (let t = first; t < end; t++) {
    const noun = sourceNounAt(reading, t);
    if (noun) return noun;
  }
  return null;
}

function describe(voice: Voice, text: string): void {
  if (!voice.descriptions.includes(text)) voice.descriptions.push(text);
}
