import type { Gender, GrammaticalNumber } from '../../lexicon/index.js';
import { type Entity, type Speaker, type SpeakerType, toId } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import type { Cue } from './cues.js';

/** Somebody who speaks in the article, with all descriptions met so far. */
export interface Voice {
  readonly entity: Entity | null;
  type: SpeakerType;
  /** Descriptions as written, in order; the fullest names an unnamed voice. */
  readonly descriptions: string[];
  /** The words of each phrase that meant the voice (see `phraseWords`). */
  readonly words: (readonly string[])[];
  /** The gender that the name or a verb has shown for it. */
  gender: Gender | null;
  /** Whether it is people rather than one person or body. */
  isPlural: boolean;
  /** Whether the phrase that meant it first was definite. */
  isDefinite: boolean;
  /** Whether a document of theirs spoke: "the report" means it again. */
  isDocument: boolean;
  /** The country that they call their own, by its id. */
  home: string | null;
  /** The voice that turned out to be meant: an unnamed official who gets a name later. */
  sameAs: Voice | null;
}

/** The voices of one article. */
export interface Voices {
  readonly all: Voice[];
  /** In the order in which they last spoke, the latest last. */
  readonly recent: Voice[];
}

export function createVoices(): Voices {
  return { all: [], recent: [] };
}

/** Adds a voice for an entity, or for nobody who is named. */
export function addVoice(voices: Voices, entity: Entity | null, type: SpeakerType): Voice {
  const gender = entity?.gender ?? null;
  const voice: Voice = {
    entity,
    type,
    descriptions: [],
    words: [],
    gender,
    isPlural: type === 'GROUP',
    isDefinite: false,
    isDocument: false,
    home: null,
    sameAs: null,
  };
  voices.all.push(voice);
  return voice;
}

/** The voice of a named person, organization or place: the one that has spoken already, else a new one. */
export function findNamed(voices: Voices, entity: Entity): Voice {
  const known = voices.all.find((voice) => voice.entity?.id === entity.id);
  if (known) return known;
  return addVoice(voices, entity, entity.type === 'PERSON' ? 'PERSON' : entity.isOutlet ? 'OUTLET' : 'ORGANIZATION');
}

/** The voice that is meant in the end. */
export function finalVoice(voice: Voice): Voice {
  return voice.sameAs ? finalVoice(voice.sameAs) : voice;
}

/** Makes a voice the latest. A finite verb shows the gender of its subject where nothing else did; `null` where another is its subject. */
export function noteVoice(voices: Voices, voice: Voice, cue: Cue | null): void {
  const at = voices.recent.indexOf(voice);
  if (at !== -1) voices.recent.splice(at, 1);
  voices.recent.push(voice);
  if (cue?.kind === 'verb') voice.gender ??= cue.gender;
}

/**
 * A feminine verb shows that the person who is its overt subject is a woman, also where her title is masculine ("قالت المدير العام …"). Whoever
 * is not named goes on as it was put last: "the sources said; the source added".
 */
export function noteOvertSubject(voice: Voice, cue: Cue): void {
  if (cue.kind !== 'verb') return;
  if (cue.gender === 'F' && voice.type === 'PERSON') voice.gender = 'F';
  if (voice.type !== 'PERSON') voice.gender = cue.gender ?? voice.gender;
}

/** What a verb or pronoun shows of its subject; `null` where it shows nothing. */
export interface Agreement {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

/**
 * The latest voice that agrees in gender and number with a verb which only implies its subject, or with a pronoun; in gender alone where
 * none does; the latest of all at last.
 */
export function carriedVoice(voices: Voices, agreement: Agreement): Voice | null {
  return agreeingVoice(voices, agreement) ?? voices.recent.at(-1) ?? null;
}

/** The same; `null` where nobody who has spoken agrees in gender. */
export function agreeingVoice({ recent }: Voices, agreement: Agreement): Voice | null {
  return (
    recent.findLast((voice) => agreesInNumber(voice, agreement) && agreesInGender(voice, agreement)) ??
    (agreement.number === 'P' ? recent.findLast((voice) => isBody(finalVoice(voice))) : undefined) ??
    recent.findLast((voice) => agreesInGender(voice, agreement)) ??
    null
  );
}

/** "The leadership called …, stressing (مؤكدين)": a plural of people may go on about those who make up a body. */
function isBody({ type, isDocument }: Voice): boolean {
  return type === 'ORGANIZATION' && !isDocument;
}

/** Of the persons whose gender nothing shows most are men. */
function agreesInGender(voice: Voice, { gender }: Agreement): boolean {
  const { gender: known, type } = finalVoice(voice);
  const shown = known ?? (type === 'PERSON' ? 'M' : null);
  return gender === null || shown === null || shown === gender;
}

/** A plural or dual verb has people for its subject; a masculine singular one, where it implies its subject, has none. */
function agreesInNumber(voice: Voice, { gender, number }: Agreement): boolean {
  const { isPlural } = finalVoice(voice);
  return number === 'P' || number === 'D' ? isPlural : !(isPlural && number === 'S' && gender === 'M');
}

/** A voice as statements show it. Ask when the whole article is read: a later description may be fuller. */
export function toSpeaker(voice: Voice, articleId: string): Speaker {
  const { entity, descriptions, type } = finalVoice(voice);
  if (entity) return { id: entity.id, type, name: entity.name, names: entity.names };
  const name = descriptions.reduce((fullest, other) => (other.length > fullest.length ? other : fullest));
  return { id: toId('anon', articleId, toKey(descriptions[0]!)), type, name, names: descriptions };
}
