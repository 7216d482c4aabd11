import type { Gender } from '../../lexicon/index.js';
import { type Entity, type Speaker, type SpeakerType, slice, toId } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import type { Cue } from './cues.js';
import { type SourceNoun, sourceNounAt } from './nouns.js';
import { type Reading, tokensSpan } from './reading.js';
import type { Subject } from './subjects.js';

/** Somebody who speaks in the article, with all descriptions met so far. */
export interface Voice {
  readonly entity: Entity | null;
  readonly type: SpeakerType;
  /** Descriptions as written, in order; the fullest names an unnamed voice. */
  readonly descriptions: string[];
  /** The words of each description (see `toWords`). */
  readonly words: (readonly string[])[];
  /** The gender that a verb has shown for it. */
  gender: Gender | null;
  /** Whether a document of theirs spoke: "the report" means it again. */
  isDocument: boolean;
}

/** The voices of one article in the order in which they last spoke, the latest last. */
export interface Voices {
  readonly all: Voice[];
  readonly recent: Voice[];
}

export function createVoices(): Voices {
  return { all: [], recent: [] };
}

/** Whom a noun phrase means. A name or title resolves to its entity; descriptions of one unnamed source are one voice. */
export function voiceOf(reading: Reading, voices: Voices, subject: Subject): Voice | null {
  const span = tokensSpan(reading, subject.first, subject.end);
  const noun = findNoun(reading, subject);
  const words = toWords(reading, subject);
  if (words.length === 0) return null;
  const voice =
    findNamed(voices, entityOf(reading, subject)) ??
    findSame(reading, voices, words, noun) ??
    add(voices, { entity: null, type: toType(noun), descriptions: [], words: [], gender: null, isDocument: false });
  if (noun === 'document') voice.isDocument = true;
  if (voice.entity === null) describe(voice, slice(reading.text, span), words);
  return voice;
}

/** A person may stand anywhere in the phrase, behind a title; an organization or place only where the phrase begins with it. */
function entityOf(reading: Reading, subject: Subject): Entity | null {
  const entity = reading.entities.meantBy(tokensSpan(reading, subject.first, subject.end));
  if (!entity || entity.type === 'PERSON') return entity;
  const noun = sourceNounAt(reading, subject.first);
  const m = reading.mentionOf[subject.first]!;
  const isHead = m !== -1 && reading.entities.mentions[m]!.entityId === entity.id;
  return isHead || noun === 'organization' || noun === 'document' || noun === 'outlet' ? entity : null;
}

/** The latest voice that agrees with a cue which only implies its subject. */
export function carriedVoice(voices: Voices, cue: Cue): Voice | null {
  for (let i = voices.recent.length - 1; i >= 0; i--) {
    const voice = voices.recent[i]!;
    const gender = voice.entity?.gender ?? voice.gender;
    if (cue.gender === null || gender === null || gender === cue.gender) return voice;
  }
  return voices.recent.at(-1) ?? null;
}

/** Makes a voice the latest. */
export function note(voices: Voices, voice: Voice, cue: Cue): void {
  const at = voices.recent.indexOf(voice);
  if (at !== -1) voices.recent.splice(at, 1);
  voices.recent.push(voice);
  if (cue.kind === 'verb') voice.gender ??= cue.gender;
}

/** A voice as statements show it. Ask when the whole article is read: a later description may be fuller. */
export function toSpeaker(voice: Voice, articleId: string): Speaker {
  if (voice.entity) {
    const { id, name, names } = voice.entity;
    return { id, type: voice.type, name, names };
  }
  const name = [...voice.descriptions].sort((a, b) => b.length - a.length)[0]!;
  return {
    id: toId('anon', articleId, toKey(voice.descriptions[0]!)),
    type: voice.type,
    name,
    names: voice.descriptions,
  };
}

function add(voices: Voices, voice: Voice): Voice {
  voices.all.push(voice);
  return voice;
}

function findNamed(voices: Voices, entity: Entity | null): Voice | null {
  if (!entity) return null;
  const known = voices.all.find((voice) => voice.entity?.id === entity.id);
  if (known) return known;
  const type = entity.type === 'PERSON' ? 'PERSON' : entity.isOutlet ? 'OUTLET' : 'ORGANIZATION';
  return add(voices, { entity, type, descriptions: [], words: [], gender: entity.gender, isDocument: false });
}

function describe(voice: Voice, text: string, words: readonly string[]): void {
  if (voice.descriptions.includes(text)) return;
  voice.descriptions.push(text);
  voice.words.push(words);
}

const SPEAKER_TYPES: Readonly<Record<SourceNoun, SpeakerType>> = {
  title: 'ANONYMOUS',
  anonymous: 'ANONYMOUS',
  group: 'GROUP',
  organization: 'ORGANIZATION',
  outlet: 'OUTLET',
  document: 'ORGANIZATION',
};

function toType(noun: SourceNoun | null): SpeakerType {
  return noun === null ? 'ANONYMOUS' : SPEAKER_TYPES[noun];
}

function findNoun(reading: Reading, { first, end }: Subject): SourceNoun | null {
  for (let t = first; t < end; t++) {
    const noun = sourceNounAt(reading, t);
    if (noun) return noun;
  }
  return null;
}

/** The words that tell one description from another: without articles, demonstratives and "the same". */
function toWords(reading: Reading, { first, end }: Subject): string[] {
  const { words, lexicon } = reading.index;
  const found: string[] = [];
  for (let t = first; t < end; t++) {
    const key = reading.keys[t]!;
    if (reading.tokens[t]!.kind === 'punctuation' || words.sameWords.has(key) || words.demonstratives.has(key))
      continue;
    found.push(withoutArticle(key, lexicon.words.articles));
  }
  return found;
}

function withoutArticle(key: string, articles: readonly string[]): string {
  const article = articles.find((letters) => key.startsWith(letters) && key.length > letters.length + 2);
  return article ? key.slice(article.length) : key;
}

/** The latest unnamed voice of which one description says all that the other does: "the officials", "senior American officials". */
function findSame(reading: Reading, voices: Voices, words: readonly string[], noun: SourceNoun | null): Voice | null {
  if (words.some((word) => reading.index.words.otherWords.has(word))) return null;
  for (let i = voices.recent.length - 1; i >= 0; i--) {
    const voice = voices.recent[i]!;
    if (noun === 'document' && words.length === 1 && voice.isDocument) return voice;
    if (voice.entity === null && voice.words.some((known) => includesAll(known, words) || includesAll(words, known))) {
      return voice;
    }
  }
  return null;
}

function includesAll(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.every((word) => outer.includes(word));
}
