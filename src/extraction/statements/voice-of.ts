import type { Entity, SpeakerType } from '../../model/index.js';
import { countryIn } from '../entities/index.js';
import { descriptionOf } from './description-of.js';
import { findIssuer, findIssuerPhrase } from './documents.js';
import { governedNoun, isPluralAt, sourceNounAt, sourceNounOf } from './nouns.js';
import { nameWords, phraseWords } from './phrase-words.js';
import { closesName, type Reading, tokensSpan } from './reading.js';
import { adopt, findFullName, findSame, includesAll, isBareHead, isDefinitePhrase } from './same-voice.js';
import { shortenedBody } from './shortened-bodies.js';
import type { SourceNoun } from './source-nouns.js';
import type { Subject } from './subject.js';
import { lastPersonNamed } from './subject-first/named-persons.js';
import { asksForAnonymity } from './verb-readings.js';
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
  const entity = entityOf(reading, subject) ?? (bare.end < whole.end ? apposedPerson(reading, whole) : null);
  const isSurname = entity?.type === 'PERSON' && !entity.name.includes(' ');
  const voice =
    (isSurname ? findFullName(reading, voices, words) : null) ??
    speakingBody(reading, voices, subject, entity) ??
    (entity && findNamed(voices, entity)) ??
    findSame(reading, voices, words, bare, noun) ??
    bodyOf(reading, voices, subject, noun) ??
    describedPerson(reading, voices, bare, noun) ??
    addVoice(voices, null, noun === null ? 'ANONYMOUS' : SPEAKER_TYPES[noun]);
  if (voice.type !== 'PERSON' && isFeminine(reading, subject.first)) voice.gender ??= 'F';
  voice.home ??= homeOf(reading, entity, bare);
  if (noun === 'document') voice.isDocument = true;
  if (voice.entity === null && isPluralAt(reading, subject.first)) voice.isPlural = true;
  if (voice.words.length === 0) voice.isDefinite = isDefinitePhrase(reading, bare);
  const isFuller = voice.descriptions.length === 0 || !isBareHead(reading, subject);
  if (voice.entity === null && isFuller) describe(voice, descriptionOf(reading, bare));
  // "The source" says nothing new of "a security source": another source is not the same for being called one.
  if (!voice.words.some((known) => includesAll(known, words))) voice.words.push(words);
  if (voice.type === 'PERSON') adopt(reading, voices, voice, words);
  return voice;
}

/** "The fund" by itself is rather the fund that has spoken than another one that was named since. */
function speakingBody(reading: Reading, voices: Voices, { first, end }: Subject, entity: Entity | null): Voice | null {
  if (entity?.type !== 'ORGANIZATION' || end > first + 1) return null;
  const { form } = reading.entities.mentions[reading.mentionOf[first]!]!;
  const isSilent = !voices.all.some((voice) => voice.entity?.id === entity.id);
  if (form !== 'DESCRIPTION' || !isSilent) return null;
  const [head] = phraseWords(reading, { first, end });
  const isOfHead = (other: Entity | null) =>
    other?.type === 'ORGANIZATION' && nameWords(reading, other.name)[0] === head;
  return voices.recent.findLast((voice) => isOfHead(voice.entity)) ?? null;
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

/** "The ministry", "the sources": the ending shows the gender also where no verb has. */
function isFeminine({ index, tokens }: Reading, head: number): boolean {
  return index.lexicon.words.feminineEndings.some((ending) => tokens[head]!.text.endsWith(ending));
}

function asDocument(voice: Voice | null): Voice | null {
  if (voice) voice.isDocument = true;
  return voice;
}

/**
 * "The source, who asked not to be named" is no other than the source, and what somebody does while speaking tells nobody apart; "43 percent
 * of those who were asked" goes on.
 */
function withoutClause(reading: Reading, { first, end }: Subject): Subject {
  const { prepositions, commas } = reading.index.words;
  // "Suzan Waral, director of the library": what a comma parts from an unknown name is the office.
  const isUnknown = sourceNounAt(reading, first) === null && reading.mentionOf[first] === -1;
  for (let t = first + 1; t < end; t++) {
    if (isUnknown && commas.has(reading.keys[t]!) && t + 1 < end && sourceNounAt(reading, t + 1) === 'title') {
      return { first, end: t };
    }
    const isClause = opensClause(reading, t) || (wasDoing(reading, t) && !hasPerson(reading, t, end));
    if (isClause && !prepositions.has(reading.keys[t - 1]!)) {
      return withoutMarks(reading, { first, end: t }) ?? { first, end };
    }
  }
  return { first, end };
}

/** "Farmers from the south who (كانوا) showed their goods": behind an indefinite noun a form of "to be" opens a clause without relative. */
function wasDoing(reading: Reading, t: number): boolean {
  return reading.index.words.copulas.has(reading.keys[t]!) || reading.index.words.auxiliaries.has(reading.keys[t]!);
}

function hasPerson(reading: Reading, first: number, end: number): boolean {
  const mentions = [...reading.mentionOf.slice(first, end)].filter((m) => m !== -1);
  return mentions.some((m) => reading.persons.has(reading.entities.mentions[m]!.entityId));
}

function opensClause(reading: Reading, t: number): boolean {
  const { words, forms } = reading.index;
  const key = reading.keys[t]!;
  if (asksForAnonymity(reading, t) || words.asides.lengthAt(reading.keys, t) > 0) return true;
  return words.relatives.has(key) || words.freeRelatives.has(key) || forms.get(key)?.[0]?.tense === 'participle';
}

/** Articles that are words of their own do not hide the name behind them: "the World Bank". */
function withoutArticle(reading: Reading, { first, end }: Subject): Subject {
  const { subjectFirst } = reading.index;
  const hasArticle = subjectFirst !== null && first + 1 < end && subjectFirst.articles.has(reading.keys[first]!);
  const isNamed = hasArticle && reading.mentionOf[first] === -1;
  return isNamed ? { first: first + 1, end } : { first, end };
}

function withoutMarks(reading: Reading, phrase: Subject): Subject | null {
  let { first, end } = phrase;
  while (first < end && reading.tokens[first]!.kind === 'punctuation') first++;
  while (end > first && reading.tokens[end - 1]!.kind === 'punctuation' && !closesName(reading, first, end - 1)) end--;
  return first < end ? { first, end } : null;
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

/**
 * A person may stand anywhere in the phrase, behind a title, but not inside the name of a body ("the administration of President X"); an
 * organization or place only where the phrase begins with it.
 */
function entityOf(reading: Reading, subject: Subject): Entity | null {
  const entity = reading.entities.meantBy(tokensSpan(reading, subject.first, subject.end));
  const noun = sourceNounAt(reading, subject.first);
  if (entity?.type === 'PERSON') {
    return isOwned(reading, subject, noun) || isKinOf(reading, subject, entity) ? null : entity;
  }
  const quoted = noun === 'organization' ? findQuotedName(reading, subject) : null;
  if (quoted) return quoted;
  if (!entity) return noun === 'document' ? findIssuer(reading, subject) : null;
  const m = reading.mentionOf[subject.first]!;
  const isHead = m !== -1 && reading.entities.mentions[m]!.entityId === entity.id && !isOther(reading, subject, entity);
  return isHead || noun === 'document' || noun === 'outlet' ? entity : null;
}

/** "The digital council" is not the constitutional one that "the council" means: an adjective tells them apart that its name does not have. */
function isOther(reading: Reading, { first, end }: Subject, entity: Entity): boolean {
  const { form } = reading.entities.mentions[reading.mentionOf[first]!]!;
  const next = first + 1;
  if (form !== 'DESCRIPTION' || next >= end || reading.mentionOf[next] !== -1) return false;
  const isDefinite = reading.index.lexicon.words.articles.some((letters) => reading.keys[next]!.startsWith(letters));
  const [word] = phraseWords(reading, { first: next, end: next + 1 });
  return isDefinite && word !== undefined && !nameWords(reading, entity.name).includes(word);
}

/** "The lead researcher, who wrote the study, Salem": the name of a person that a comma parts from the phrase that it ends. */
function apposedPerson(reading: Reading, { first, end }: Subject): Entity | null {
  const m = reading.mentionOf[end - 1]!;
  let t = end - 1;
  while (t > first && reading.mentionOf[t - 1] === m) t--;
  if (m === -1 || !reading.index.words.commas.has(reading.keys[t - 1]!)) return null;
  const { entityId } = reading.entities.mentions[m]!;
  return reading.persons.has(entityId) ? (reading.entities.entities.find(({ id }) => id === entityId) ?? null) : null;
}

/** "The father of the player X": a noun of kinship right before the name or its title. */
function isKinOf(reading: Reading, { first, end }: Subject, { id }: Entity): boolean {
  if (!reading.index.words.kinNouns.has(reading.keys[first]!) || first + 1 >= end) return false;
  const m = reading.mentionOf[first + 1]!;
  return m !== -1 && reading.entities.mentions[m]!.entityId === id;
}

/** "The administration of President X": behind a body without the article a title belongs to its owner. */
function isOwned(reading: Reading, { first }: Subject, noun: SourceNoun | null): boolean {
  if (noun !== 'organization' || reading.index.subjectFirst !== null || reading.mentionOf[first] !== -1) return false;
  const isDefinite = reading.index.lexicon.words.articles.some((letters) => reading.keys[first]!.startsWith(letters));
  return !isDefinite && sourceNounAt(reading, first + 1) === 'title';
}

/** "The maker of car parts «Name»": the organization whose name in quotation marks ends its description. */
function findQuotedName(reading: Reading, { first, end }: Subject): Entity | null {
  const { prepositions } = reading.index.words;
  for (let t = first + 1; t + 1 < end && !prepositions.has(reading.keys[t]!); t++) {
    const m = reading.opens[t] === -1 ? -1 : reading.mentionOf[t + 1]!;
    const id = m === -1 ? '' : reading.entities.mentions[m]!.entityId;
    if (reading.organizations.has(id)) return reading.entities.entities.find((entity) => entity.id === id) ?? null;
  }
  return null;
}

function describe(voice: Voice, text: string): void {
  if (!voice.descriptions.includes(text)) voice.descriptions.push(text);
}
