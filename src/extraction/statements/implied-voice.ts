import type { Gender } from '../../lexicon/index.js';
import type { AttributedContent } from './contents.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import {
  findClauseSubject,
  findLeadSubject,
  findPartner,
  findPeopleBefore,
  findPersonBefore,
  findVerbSubject,
} from './lead-subject.js';
import { findAnswering, findFirstPerson } from './nearby-persons.js';
import { mentionStart, type Reading } from './reading.js';
import type { Subject } from './subject.js';
import { impliedSubject } from './subject-first/implied-subjects.js';
import { voiceOf } from './voice-of.js';
import { agreeingVoice, carriedVoice, type Voice, type Voices } from './voices.js';

/** Who speaks where the cue only implies it: the subject that leads the sentence, else whoever spoke last, else whom the text named last. */
export function impliedVoice(
  reading: Reading,
  voices: Voices,
  attributed: AttributedContent,
  before: AttributedContent | null,
): Voice | null {
  const { cue, rule } = attributed;
  if (rule === 'interview-turn') return interviewee(reading, voices, before?.content.first ?? cue.first);
  const found = findImplied(reading, voices, attributed, before);
  if (found) return found;
  const person = lastPersonBefore(reading, cue.first);
  return person && voiceOf(reading, voices, person);
}

function findImplied(
  reading: Reading,
  voices: Voices,
  attributed: AttributedContent,
  before: AttributedContent | null,
): Voice | null {
  if (reading.index.subjectFirst !== null) return impliedSubject(reading, voices, attributed, before);
  const { cue, subject } = attributed;
  const isFirst = before === null || reading.sentenceOf[before.cue.first] !== reading.sentenceOf[cue.first];
  const floor = before?.content.end ?? 0;
  const lead =
    findPartner(reading, cue) ??
    findPeopleBefore(reading, cue) ??
    findVerbSubject(reading, cue, floor) ??
    findClauseSubject(reading, cue, floor) ??
    (isFirst
      ? (findLeadSubject(reading, cue) ?? findPersonBefore(reading, cue, floor) ?? findFirstPerson(reading, cue, floor))
      : null);
  const subjectVoice = lead && voiceOf(reading, voices, lead);
  const answering = subjectVoice?.type === 'PERSON' ? null : findAnswering(reading, cue, floor);
  const leading = answering ? voiceOf(reading, voices, answering) : subjectVoice;
  // "Issued a statement in which came (جاء)": the verb agrees with what was said.
  const verbGender = cue.verb !== null && hasFlag(cue.verb, 'within') ? null : cue.gender;
  const gender = subject ? pronounGender(reading, subject) : (verbGender ?? possessorGender(reading, cue));
  // A participle goes on about the subject of its sentence, in news now and then in the singular where that is a plural.
  const number = subject || (cue.kind === 'participle' && cue.number !== 'P') ? null : cue.number;
  if (leading && (leading.gender === null || gender === null || leading.gender === gender)) return leading;
  return (
    agreeingVoice(voices, { gender, number }) ??
    namedPerson(reading, voices, { first: cue.first, gender, number }) ??
    carriedVoice(voices, { gender, number })
  );
}

/**
 * The person named last whom a verb or pronoun in the singular agrees with, where nobody who has spoken does: "the minister of trade leads … And she
 * said". Of those whose gender nothing shows most are men.
 */
function namedPerson(
  reading: Reading,
  voices: Voices,
  { first, gender, number }: Pick<Cue, 'first' | 'gender' | 'number'>,
): Voice | null {
  if (gender === null || number === 'P') return null;
  const fitting = new Set(
    reading.entities.entities.flatMap((entity) =>
      entity.type === 'PERSON' && (entity.gender ?? 'M') === gender ? entity.id : [],
    ),
  );
  const person = lastPersonBefore(reading, first, fitting);
  return person && voiceOf(reading, voices, person);
}

/** Who answers in an interview: the first person who speaks in the article, else whom the text named last before the question. */
function interviewee(reading: Reading, voices: Voices, question: number): Voice | null {
  const first = voices.all.find(({ type, sameAs }) => type === 'PERSON' && sameAs === null);
  const person = first ? null : lastPersonBefore(reading, question);
  return first ?? (person && voiceOf(reading, voices, person));
}

function pronounGender(reading: Reading, { first }: Subject): Gender | null {
  const { words } = reading.index;
  const key = reading.keys[first]!;
  return words.femininePronouns.has(key) ? 'F' : words.masculinePronouns.has(key) ? 'M' : null;
}

/** "In his words (قوله)", "in her view": the pronoun at the end of a phrase shows whom it means. */
function possessorGender({ index, tokens }: Reading, { kind, end }: Cue): Gender | null {
  if (kind !== 'nominal') return null;
  const { text } = tokens[end - 1]!;
  const { masculinePossessors, femininePossessors } = index.lexicon.words;
  if (masculinePossessors.some((ending) => text.endsWith(ending))) return 'M';
  return femininePossessors.some((ending) => text.endsWith(ending)) ? 'F' : null;
}

/** How far back somebody named is still the one who an implied subject means, in tokens. */
const NAMED_REACH = 150;

function lastPersonBefore(
  reading: Reading,
  token: number,
  persons: ReadonlySet<string> = reading.persons,
): Subject | null {
  for (let t = token - 1; t >= Math.max(0, token - NAMED_REACH); t--) {
    const m = reading.mentionOf[t]!;
    if (m !== -1 && persons.has(reading.entities.mentions[m]!.entityId)) {
      return { first: mentionStart(reading, t), end: t + 1 };
    }
  }
  return null;
}
