import type { Entity } from '../../model/index.js';
import { phraseWords } from './phrase-words.js';
import { entityAt, isDefiniteAt, mentionAt, type Reading } from './reading.js';
import { findNamed, type Voice, type Voices } from './voices.js';

/**
 * "A judge ordered … The judge Laura Bianchi signed the order": who is not named where something is said, is the one person whom the text names
 * elsewhere behind the same noun, also where that person says nothing there.
 */
export function nameUnnamed(reading: Reading, voices: Voices): void {
  const unnamed = voices.all.filter(isUnnamedPerson);
  if (unnamed.length === 0 || reading.index.subjectFirst !== null) return;
  const bearers = bearersOf(reading);
  for (const voice of unnamed) {
    const noun = voice.words[0]![0]!;
    const [person, other] = bearers.get(noun) ?? [];
    const isOnly = unnamed.filter(({ words }) => words[0]![0] === noun).length === 1;
    if (person === undefined || other !== undefined || !isOnly || !agrees(voice, person)) continue;
    voice.sameAs = findNamed(voices, person);
  }
}

function isUnnamedPerson({ entity, sameAs, type, isDefinite, isPlural, isDocument, words }: Voice): boolean {
  if (entity !== null || sameAs !== null || type !== 'ANONYMOUS' || words.length === 0) return false;
  return !isDefinite && !isPlural && !isDocument;
}

function agrees({ gender }: Voice, person: Entity): boolean {
  return gender === null || person.gender === null || gender === person.gender;
}

/** The persons whose names stand right behind a noun with the article, by that noun without it. */
function bearersOf(reading: Reading): ReadonlyMap<string, readonly Entity[]> {
  const bearers = new Map<string, Entity[]>();
  for (let t = 1; t < reading.tokens.length; t++) {
    const person = personNamedFrom(reading, t);
    if (person === null || !isDefiniteAt(reading, t - 1)) continue;
    const [noun] = phraseWords(reading, { first: t - 1, end: t });
    const known = noun === undefined ? [] : (bearers.get(noun) ?? []);
    if (noun !== undefined && !known.includes(person)) bearers.set(noun, [...known, person]);
  }
  return bearers;
}

/** The person whose name, without the title in front of it, begins at a token. */
function personNamedFrom(reading: Reading, t: number): Entity | null {
  const { tokens, persons } = reading;
  const mention = mentionAt(reading, t);
  if (mention?.form !== 'NAME' || !persons.has(mention.entityId)) return null;
  const isFirst = tokens[t]!.end > mention.name.start && tokens[t - 1]!.end <= mention.name.start;
  return isFirst ? entityAt(reading, t) : null;
}
