import type { SpeechWords } from '../../lexicon/index.js';
import { type Entity, type SpeakerType, slice } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import { governedNoun, type SourceNoun, sourceNounAt, sourceNounOf } from './nouns.js';
import { closesName, type Reading, tokensSpan } from './reading.js';
import type { Subject } from './subjects.js';
import { addVoice, finalVoice, type Voice, type Voices } from './voices.js';

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
  const subject = withoutMarks(reading, phrase);
  if (subject === null || isPronoun(reading, subject)) return null;
  const words = phraseWords(reading, subject);
  if (words.length === 0) return null;
  const noun = findNoun(reading, subject);
  const entity = entityOf(reading, subject);
  const isSurname = entity?.type === 'PERSON' && !entity.name.includes(' ');
  const voice =
    (isSurname ? findFullName(reading, voices, words) : findNamed(voices, entity)) ??
    findNamed(voices, entity) ??
    findSame(reading, voices, words, subject, noun) ??
    addVoice(voices, null, noun === null ? 'ANONYMOUS' : SPEAKER_TYPES[noun]);
  if (noun === 'document') voice.isDocument = true;
  if (voice.words.length === 0) voice.isDefinite = isDefinitePhrase(reading, subject);
  if (voice.entity === null) describe(voice, descriptionOf(reading, subject));
  if (!voice.words.some((known) => known.join(' ') === words.join(' '))) voice.words.push(words);
  if (voice.type === 'PERSON') adopt(reading, voices, voice, words);
  return voice;
}

/** The words that tell one description from another: without articles, demonstratives, "the same" and the ending of the accusative. */
function phraseWords(reading: Reading, { first, end }: Subject): string[] {
  const { words, lexicon } = reading.index;
  const found: string[] = [];
  for (let t = first; t < end; t++) {
    const key = reading.keys[t]!;
    if (reading.tokens[t]!.kind === 'punctuation' || words.sameWords.has(key) || words.demonstratives.has(key))
      continue;
    const governed = t === first ? governedNoun(reading, t, key) : null;
    found.push(stripped(governed ?? key, lexicon.words));
  }
  return found;
}

function stripped(key: string, { articles, accusativeEndings, spellingVariants }: SpeechWords): string {
  const article = articles.find((letters) => key.startsWith(letters) && key.length > letters.length + 2);
  const stem = article ? key.slice(article.length) : key;
  const ending = accusativeEndings.find((letters) => stem.endsWith(letters) && stem.length > letters.length + 3);
  const word = ending ? stem.slice(0, -ending.length) : stem;
  const [variant, usual] = spellingVariants;
  return variant && usual && word.startsWith(toKey(variant)) ? toKey(usual) + word.slice(toKey(variant).length) : word;
}

function withoutMarks(reading: Reading, phrase: Subject): Subject | null {
  let { first, end } = phrase;
  while (first < end && reading.tokens[first]!.kind === 'punctuation') first++;
  while (end > first && reading.tokens[end - 1]!.kind === 'punctuation' && !closesName(reading, first, end - 1)) end--;
  return first < end ? { first, end } : null;
}

function isPronoun(reading: Reading, { first, end }: Subject): boolean {
  const { pronouns, fromPronouns } = reading.index.words;
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

/** A person may stand anywhere in the phrase, behind a title; an organization or place only where the phrase begins with it. */
function entityOf(reading: Reading, subject: Subject): Entity | null {
  const entity = reading.entities.meantBy(tokensSpan(reading, subject.first, subject.end));
  if (entity?.type === 'PERSON') return entity;
  const noun = sourceNounAt(reading, subject.first);
  if (!entity) return noun === 'document' ? ownerOf(reading, subject) : null;
  const m = reading.mentionOf[subject.first]!;
  const isHead = m !== -1 && reading.entities.mentions[m]!.entityId === entity.id;
  return isHead || noun === 'document' || noun === 'outlet' ? entity : null;
}

/** The organization whose document speaks: "a report of the fund". */
function ownerOf(reading: Reading, { first, end }: Subject): Entity | null {
  const { entities, mentions } = reading.entities;
  for (let t = first; t < end; t++) {
    const m = reading.mentionOf[t]!;
    if (m === -1 || !reading.organizations.has(mentions[m]!.entityId)) continue;
    return entities.find(({ id }) => id === mentions[m]!.entityId) ?? null;
  }
  return null;
}

function findNamed(voices: Voices, entity: Entity | null): Voice | null {
  if (!entity) return null;
  const known = voices.all.find((voice) => voice.entity?.id === entity.id);
  if (known) return known;
  return addVoice(voices, entity, entity.type === 'PERSON' ? 'PERSON' : entity.isOutlet ? 'OUTLET' : 'ORGANIZATION');
}

function descriptionOf(reading: Reading, { first, end }: Subject): string {
  const text = slice(reading.text, tokensSpan(reading, first, end));
  return governedNoun(reading, first, text) ?? text;
}

function describe(voice: Voice, text: string): void {
  if (!voice.descriptions.includes(text)) voice.descriptions.push(text);
}

/** A surname alone means the person who spoke under a fuller name that holds it. */
function findFullName(reading: Reading, voices: Voices, words: readonly string[]): Voice | null {
  return voices.recent.findLast((voice) => includesAll(nameWords(reading, voice), words)) ?? null;
}

/** The words of a person's name, none for other voices. */
function nameWords(reading: Reading, { entity, type }: Voice): string[] {
  if (entity === null || type !== 'PERSON') return [];
  return entity.name.split(' ').map((word) => stripped(toKey(word), reading.index.lexicon.words));
}

/** The latest voice of which one phrase says all that the other does: "the officials" and "senior American officials". */
function findSame(
  reading: Reading,
  voices: Voices,
  words: readonly string[],
  subject: Subject,
  noun: SourceNoun | null,
): Voice | null {
  if (words.some((word) => reading.index.words.otherWords.has(word))) return null;
  const isDefinite = isDefinitePhrase(reading, subject);
  const canBePerson = (noun === 'title' || noun === 'anonymous') && isDefinite;
  if (reading.index.words.echoNouns.has(reading.keys[subject.first]!)) return voices.recent.at(-1) ?? null;
  const person = noun === null ? findFullName(reading, voices, words) : null;
  if (person) return person;
  for (let i = voices.recent.length - 1; i >= 0; i--) {
    const recent = voices.recent[i]!;
    const voice = finalVoice(recent);
    if (noun === 'document' && words.length === 1 && (voice.isDocument || i === 0)) return voice;
    if (voice.entity !== null && !(voice.type === 'PERSON' && canBePerson)) continue;
    if (voice.words.some((known) => includesAll(known, words))) return voice;
    if (voice.entity === null && voice.words.some((known) => includesAll(words, known))) return voice;
    if (isDefinite && recent !== voice && recent.words.some((known) => known[0] === words[0])) return voice;
  }
  return noun === 'title' && isDefinite && words.length === 1 ? onlyPerson(voices) : null;
}

/** "The general" is the one person who has spoken, whatever rank was given before. */
function onlyPerson(voices: Voices): Voice | null {
  const persons = voices.recent.filter(({ type }) => type === 'PERSON');
  return persons.length === 1 ? persons[0]! : null;
}

/** "The official", "the coalition's official": the head or the noun that it governs has the article. */
function isDefinitePhrase(reading: Reading, { first, end }: Subject): boolean {
  const { articles } = reading.index.lexicon.words;
  const isDefinite = (t: number) => articles.some((letters) => reading.keys[t]!.startsWith(letters));
  return isDefinite(first) || (first + 1 < end && isDefinite(first + 1));
}

/** An unnamed voice whose description the title of a person repeats is that person. */
function adopt(reading: Reading, voices: Voices, person: Voice, words: readonly string[]): void {
  for (const voice of voices.all) {
    if (voice.entity !== null || voice.sameAs !== null || voice.type !== 'ANONYMOUS') continue;
    const isRepeated = voice.words.some((known) => known.length > 1 && includesAll(words, known));
    if (isRepeated || isIntroduced(reading, voices, voice, person)) voice.sameAs = person;
  }
}

/** News leads with "a military official said" and gives the name and title in the next sentences. */
function isIntroduced(reading: Reading, voices: Voices, voice: Voice, person: Voice): boolean {
  const { impersonalNouns, pluralEndings } = reading.index.lexicon.words;
  const head = voice.words[0]![0]!;
  if (voices.all[0] !== voice || voices.all[1] !== person || person.words.length > 1 || voice.isDefinite) return false;
  if (person.words[0]!.length <= 3 || pluralEndings.some((ending) => head.endsWith(ending))) return false;
  return !impersonalNouns.includes(head);
}

function includesAll(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.every((word) => outer.includes(word));
}
