import { namedEntity } from './named-entity.js';
import { entityAt, isPersonAt, mentionAt, type Reading, withoutConjunction } from './reading.js';
import type { Subject } from './subject.js';
import { addVoice, type Voice, type Voices } from './voices.js';

/** Those who say something together: "President Salem and the minister Karim stressed that". `null` where a phrase does not join names of persons. */
export function jointVoice(reading: Reading, voices: Voices, phrase: Subject): Voice | null {
  if (reading.index.subjectFirst !== null) return null;
  const name = joinedNames(reading, phrase);
  if (name === null) return null;
  const known = voices.all.find(({ entity, descriptions }) => entity === null && descriptions[0] === name);
  if (known) return known;
  const voice = addVoice(voices, null, 'GROUP');
  voice.descriptions.push(name);
  voice.words.push([name]);
  return voice;
}

/** The full names of the persons whom conjunctions join, with these; `null` for one person and for a phrase in which something else stands. */
function joinedNames(reading: Reading, { first, end }: Subject): string | null {
  let t = first;
  while (t < end && !isPersonAt(reading, t)) t++;
  const behind = behindMention(reading, t, end);
  const head = t < end ? namedEntity(reading, { first, end: behind }) : null;
  if (head === null || head.id !== entityAt(reading, t)?.id) return null;
  let name = head.name;
  for (t = behind; t < end; t = behindMention(reading, t, end)) {
    const { start } = reading.tokens[t]!;
    const mention = mentionAt(reading, t);
    const isJoined = mention !== null && mention.start > start && withoutConjunction(reading, t) !== null;
    if (!isJoined || !isPersonAt(reading, t)) return null;
    name += ` ${reading.text.slice(start, mention.start)}${entityAt(reading, t)!.name}`;
  }
  return name === head.name ? null : name;
}

function behindMention({ mentionOf }: Reading, t: number, end: number): number {
  let behind = t + 1;
  while (behind < end && mentionOf[behind] === mentionOf[t]) behind++;
  return behind;
}
