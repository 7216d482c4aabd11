import { endsClause, findClauseStart } from './clauses.js';
import { type Complement, findComplement, SPOKEN_WORDS } from './complements.js';
import {
  type Content,
  findContentEnd,
  findOwnWordsEnd,
  findSpeechEnd,
  quotationContent,
  stretchContent,
} from './content-spans.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { readNoun } from './noun-attributions.js';
import { isPeople, isSubjectStart, sourceNounAt } from './nouns.js';
import { contentAround, findPreceding, precedingContent, precedingQuotation } from './preceding-contents.js';
import { type Reading, sentenceAt, withoutConjunction } from './reading.js';
import { findRelay } from './relays.js';
import type { Subject } from './subject.js';
import { isIndefiniteDocument } from './subject-before.js';
import { type CueParts, readSubjectFirst } from './subject-first/attribution.js';
import { startsAdverbial } from './subject-first/phrases.js';
import { findSubject } from './subjects.js';

/** A cue with its subject and what it attributes. */
export interface Attribution extends CueParts {
  readonly cue: Cue;
  /** Where the clause of the cue begins: an earlier content ends there at the latest. */
  readonly clauseStart: number;
}

/** The verbal cues that attribute something, in text order. Cues inside a quotation are the speaker's own words and no cues of ours. */
export function findAttributions(reading: Reading, cues: readonly Cue[]): Attribution[] {
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]));
  const found: Attribution[] = [];
  let quotedUntil = 0;
  for (const cue of cues) {
    if (cue.verb === null || cue.first < quotedUntil || isSpoken(reading, cue.first)) continue;
    if (isOwnDeed(reading, cue, found.at(-1)) || isAside(reading, cue, found.at(-1))) continue;
    const parts = readParts(reading, cue, cueAt, found.at(-1));
    if (parts === null || parts.complement.start === found.at(-1)?.complement.start) continue;
    const { complement, subject } = parts;
    if (subject !== null && isOwnThought(reading, subject, found.at(-1))) continue;
    if (isThing(reading, cue, subject, found.at(-1)) || isToldToo(reading, cue, parts, found.at(-1))) continue;
    found.push({ ...parts, cue, clauseStart: findClauseStart(reading, cue, parts.relayedBy ?? subject) });
    const q = spokenQuotation(reading, complement);
    if (q !== -1) quotedUntil = reading.behind[q]!;
  }
  return found;
}

function readParts(
  reading: Reading,
  cue: Cue,
  cueAt: ReadonlyMap<number, Cue>,
  last: Attribution | undefined,
): CueParts | null {
  if (cue.kind === 'noun') {
    const relayed = last?.complement.start === cue.first;
    const isTaken = last !== undefined && reading.sentenceOf[last.cue.first] === reading.sentenceOf[cue.first];
    return isTaken && !relayed ? null : readNoun(reading, cue, relayed);
  }
  return reading.index.lexicon.order === 'SV'
    ? readSubjectFirst(reading, cue, cueAt)
    : readVerbFirst(reading, cue, cueAt);
}

function readVerbFirst(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): CueParts | null {
  const complement = chooseComplement(reading, cue, cueAt);
  if (complement === null) return null;
  const relay = findRelay(reading, cue, complement);
  const subject = relay?.source ?? findSubject(reading, cue, complement);
  if (relay === null && hasFlag(cue.verb!, 'relay') && !isReporter(reading, subject)) return null;
  if ((subject === null && needsSubject(reading, cue)) || isAccused(cue, complement)) return null;
  if (subject !== null && (isDescription(cue, complement, subject) || isUnfit(reading, cue, subject))) return null;
  return { complement, subject, relayedBy: relay?.by ?? null };
}

/** What follows the cue; what stands before it where nothing does, or nothing that has a mark of its own. */
function chooseComplement(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): Complement | null {
  const behind = findComplement(reading, cue, cueAt);
  const isMarked = behind !== null && behind.kind !== 'bare' && behind.kind !== 'object';
  return isMarked ? behind : (findPreceding(reading, cue) ?? behind);
}

/** What an attribution attributes, between `floor` and `limit`; `null` where no word is left. */
export function contentOf(
  reading: Reading,
  { cue, complement, clauseStart }: Attribution,
  limit: number,
  floor: number,
): Content | null {
  const { start, skip, kind } = complement;
  if (kind === 'before') return precedingContent(reading, clauseStart, floor);
  if (kind === 'around') return contentAround(reading, clauseStart, start, { floor, limit });
  if (start >= reading.tokens.length) return null;
  const q = spokenQuotation(reading, complement);
  if (q !== -1) {
    const content = quotationContent(reading, q, start);
    const isApart = cue.isConjoined || kind === 'that' || reading.index.lexicon.order === 'SV';
    const before = isApart ? null : precedingQuotation(reading, clauseStart, floor);
    return before ? { ...content, spans: [...before.spans, ...content.spans], first: before.first } : content;
  }
  const isColon = kind === 'colon' && start === complement.at + 1;
  const nearEnd = findContentEnd(reading, start, limit, kind === 'object' || kind === 'preposition');
  // Where the subject comes first, words that go on beyond their sentence stand in quotation marks.
  const end =
    reading.index.lexicon.order === 'SV'
      ? nearEnd
      : isColon
        ? findSpeechEnd(reading, start, limit)
        : kind === 'that'
          ? findOwnWordsEnd(reading, nearEnd, limit)
          : nearEnd;
  return stretchContent(reading, start, end, skip, isColon);
}

/** The quotation that holds the whole content, -1 where the content goes on beyond it or is not quoted. */
function spokenQuotation(reading: Reading, complement: Complement): number {
  const q = reading.opens[complement.start] ?? -1;
  if (q === -1) return -1;
  if (complement.kind === 'quote' || complement.kind === 'colon') return q;
  if (isContinued(reading, reading.behind[q]!)) return -1;
  const isAlone = endsClause(reading, reading.behind[q]!) || isQuotedTerm(reading, complement, reading.behind[q]!);
  if (reading.wordsIn[q]! < SPOKEN_WORDS && !isAlone) return -1;
  return q;
}

/** "That «…» and that …", "that «…». And that …": a second clause under the same cue belongs to the same content. */
function isContinued(reading: Reading, behind: number): boolean {
  const { sentenceMarks, complementizers } = reading.index.words;
  const t = sentenceMarks.has(reading.keys[behind] ?? '') ? behind + 1 : behind;
  if (t >= reading.tokens.length || sentenceAt(reading, t).block !== sentenceAt(reading, behind - 1).block)
    return false;
  const key = withoutConjunction(reading, t);
  return key !== null && complementizers.has(key);
}

/** "Accused officials of "bottling it" after the match": what follows the quotation is narration. */
function isQuotedTerm(reading: Reading, { kind }: Complement, behind: number): boolean {
  return reading.index.subjectFirst !== null && kind === 'preposition' && startsAdverbial(reading, behind);
}

/** "He said that he had asked them to …": what speakers say of their own words is their statement. */
function isOwnDeed(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
  if (last?.complement.start !== cue.first || last.complement.kind === 'quote') return false;
  return reading.index.words.shiftedComplementizers.has(reading.keys[cue.first - 1]!);
}

/** Whether the noun phrase before a relative means a person: "the minister who said". */
function isPersonBefore(reading: Reading, relative: number): boolean {
  const m = reading.mentionOf[relative - 1] ?? -1;
  return m !== -1 && reading.persons.has(reading.entities.mentions[m]!.entityId);
}

/**
 * "Added the source, who asked not to be named, that …", "praised the army that he called strong": a relative clause with no comma before
 * it is part of what another cue of the sentence attributes, or of its subject.
 */
function isAside(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
  const { relatives, commas } = reading.index.words;
  const isRelative = relatives.has(reading.keys[cue.first - 1] ?? '') && !commas.has(reading.keys[cue.first - 2] ?? '');
  if (cue.tense === 'perfect' && isPersonBefore(reading, cue.first - 1)) return false;
  return isRelative && last !== undefined && reading.sentenceOf[last.cue.first] === reading.sentenceOf[cue.first];
}

/** "Residents said they feared": a pronoun right where content begins means whoever speaks. */
function isOwnThought(reading: Reading, subject: Subject, last: Attribution | undefined): boolean {
  const { subjectFirst, words } = reading.index;
  const isPronoun = subject.end === subject.first + 1 && words.pronouns.has(reading.keys[subject.first]!);
  return subjectFirst !== null && isPronoun && last?.complement.start === subject.first;
}

/** Inside a quotation that is longer than a name or term; where the subject comes first, inside any. */
function isSpoken(reading: Reading, t: number): boolean {
  const q = reading.quotationOf[t]!;
  return q !== -1 && (reading.wordsIn[q]! >= 2 * SPOKEN_WORDS || reading.index.lexicon.order === 'SV');
}

/** "Measures that are considered vital": behind its subject such an imperfect with an object is a passive. */
function isDescription(cue: Cue, complement: Complement, subject: Subject): boolean {
  const isPassive = cue.tense === 'imperfect' && cue.number !== 'P' && hasFlag(cue.verb!, 'copular');
  return isPassive && complement.kind === 'object' && subject.first < cue.first;
}

/** How many words of a subject that is no speaker may stand between the complementizer and its verb. */
const LONGEST_THING = 5;

/** "He announced that the first elements indicate that …": what leads the content of a cue and is no speaker says nothing itself. */
function isThing(reading: Reading, cue: Cue, subject: Subject | null, last: Attribution | undefined): boolean {
  if (last === undefined || cue.kind !== 'verb') return false;
  const { start, at, kind } = last.complement;
  if (kind !== 'that' && (kind !== 'colon' || start === at + 1)) return false;
  if (isReported(reading, cue, subject, last)) return true;
  if (subject !== null) return subject.first === start && !isSubjectStart(reading, start) && !isPeople(reading, start);
  const length = cue.first - start;
  if (cue.isConjoined || length < 1 || length > LONGEST_THING) return false;
  return reading.tokens.slice(start, cue.first).every(({ kind }) => kind !== 'punctuation');
}

/** "He said that the office had received a report that tells of a fire": what an indefinite document in the content tells is part of it. */
function isReported(reading: Reading, cue: Cue, subject: Subject | null, last: Attribution): boolean {
  if (subject?.end !== cue.first || subject.first !== cue.first - 1 || subject.first <= last.complement.start)
    return false;
  return (
    reading.sentenceOf[last.cue.first] === reading.sentenceOf[cue.first] && isIndefiniteDocument(reading, subject.first)
  );
}

/** Kinds of complements that hold a clause or words of somebody. */
const CLAUSES: ReadonlySet<string> = new Set(['that', 'quote', 'colon']);

/** "He said that …, and that the others had shown their readiness": a deed in a clause that is joined to the content belongs to it. */
function isToldToo(
  reading: Reading,
  cue: Cue,
  { complement, subject }: CueParts,
  last: Attribution | undefined,
): boolean {
  if (last?.complement.kind !== 'that' || CLAUSES.has(complement.kind)) return false;
  if (reading.sentenceOf[last.cue.first] !== reading.sentenceOf[cue.first]) return false;
  const first = Math.min(cue.first, subject?.first ?? cue.first);
  // Of a subject that nothing knows, a few words may stand before the verb.
  const reach = cue.isConjoined ? first : Math.max(last.complement.start, first - LONGEST_THING);
  for (let t = first - 1; t >= reach - 1 && t > 0 && reading.tokens[t]!.kind !== 'punctuation'; t--) {
    if (reading.index.words.complementizers.has(withoutConjunction(reading, t) ?? '')) return true;
  }
  return false;
}

/** "The agency reported (نقلت) that …": without anybody whom it quotes, an outlet or a source speaks itself. */
function isReporter(reading: Reading, subject: Subject | null): boolean {
  if (subject === null) return false;
  const m = reading.mentionOf[subject.first]!;
  const noun = sourceNounAt(reading, subject.first);
  return (
    noun === 'outlet' ||
    noun === 'anonymous' ||
    (m !== -1 && reading.outlets.has(reading.entities.mentions[m]!.entityId))
  );
}

/** "Is accused of": a verb that always names whom it accuses is a passive where its preposition follows at once. */
function isAccused({ verb, hasObject, end }: Cue, { kind, at }: Complement): boolean {
  return (
    hasFlag(verb!, 'transitive') && hasFlag(verb!, 'passive') && !hasObject && kind === 'preposition' && at === end
  );
}

/** "Found that" reports the finding of a study or of researchers; of anybody else it tells what happened. */
function isUnfit(reading: Reading, cue: Cue, subject: Subject): boolean {
  if (!hasFlag(cue.verb!, 'document')) return false;
  const noun = sourceNounAt(reading, subject.first);
  return noun !== 'document' && noun !== 'anonymous' && noun !== 'group';
}

/** Without a subject some verbs are read as passives or as plain narration. */
function needsSubject(reading: Reading, cue: Cue): boolean {
  const verb = cue.verb!;
  // "But he announced": a pronoun on the word before the verb is its subject.
  if (cue.kind !== 'verb' || reading.index.words.pronounConnectives.has(reading.keys[cue.first - 1] ?? ''))
    return false;
  if (hasFlag(verb, 'overt')) return true;
  // "And he said", "as he also said", "while he said", "and who said" go on about somebody.
  const { clauseOpeners, relatives, complementizers, factualHosts } = reading.index.words;
  const before = reading.keys[cue.first - 1] ?? '';
  const isLed = clauseOpeners.has(before);
  // "Before he announced" tells of somebody as well.
  if (complementizers.has(before) && factualHosts.has(reading.keys[cue.first - 2] ?? '')) return false;
  const goesOn =
    cue.isConjoined || isLed || (cue.first > 0 && relatives.has(withoutConjunction(reading, cue.first - 1) ?? ''));
  return hasFlag(verb, 'passive') && (cue.tense === 'imperfect' || !goesOn);
}
