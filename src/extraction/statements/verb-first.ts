import { isBehindSubjectOfHeadline } from './clauses.js';
import { type Complement, findComplement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { isPeople, isSubjectStart, sourceNounAt } from './nouns.js';
import { hasOtherSense } from './other-senses.js';
import { findPreceding } from './preceding-contents.js';
import { isDefiniteAt, type Reading, sentenceAt, withoutConjunction } from './reading.js';
import { findRelay } from './relays.js';
import type { Subject } from './subject.js';
import { isIndefiniteDocument, subjectBefore } from './subject-before.js';
import type { CueParts } from './subject-first/attribution.js';
import { findSubject } from './subjects.js';

/** Content, subject and relay of a verb in a language whose subject follows it; `null` where the verb attributes nothing. */
export function readVerbFirst(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): CueParts | null {
  const complement = chooseComplement(reading, cue, cueAt);
  if (complement === null || hasOtherSense(reading, cue, complement)) return null;
  const relay = findRelay(reading, cue, complement);
  const subject = relay?.source ?? findSubject(reading, cue, complement);
  if (relay === null && hasFlag(cue.verb!, 'relay') && !isReporter(reading, subject)) return null;
  if ((subject === null && needsSubject(reading, cue, complement)) || isAccused(cue, complement)) return null;
  if (subject !== null && (isDescription(reading, cue, complement, subject) || isUnfit(reading, cue, subject)))
    return null;
  // "Slogans that demand (تطالب) work".
  const isBefore = subject !== null && subject.first < cue.first && !isBehindSubjectOfHeadline(reading, cue);
  if (isBefore && describesNoun(reading, cue) && !isIndefiniteDocument(reading, cue.first - 1)) return null;
  if (subject !== null && isPassive(reading, cue, subject)) return null;
  const isNamed =
    relay === null || relay.by !== null || reading.index.words.fromPronouns.has(reading.keys[cue.end] ?? '');
  return { complement, subject, relayedBy: isNamed ? (relay?.by ?? null) : subjectBefore(reading, cue) };
}

/** What follows the cue; what stands before it where nothing does, or nothing that has a mark of its own. */
function chooseComplement(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): Complement | null {
  const behind = findComplement(reading, cue, cueAt);
  const isMarked = behind !== null && behind.kind !== 'bare' && behind.kind !== 'object';
  return isMarked ? behind : (findPreceding(reading, cue) ?? behind);
}

/** "Difficulties that are expected (يتوقع) to end", "the damage was estimated (قدرت)": of what cannot speak such a verb is a passive. */
function isPassive(reading: Reading, cue: Cue, { first }: Subject): boolean {
  const verb = cue.verb!;
  const mayBePassive = hasFlag(verb, 'passive') && (cue.tense === 'imperfect' || hasFlag(verb, 'overt'));
  return (
    mayBePassive &&
    cue.kind === 'verb' &&
    cue.number === 'S' &&
    !isSubjectStart(reading, first) &&
    !isPeople(reading, first)
  );
}

/** "Measures that are considered vital", "the resort is considered": behind its subject, or before a place, body or thing, such an imperfect with an object is a passive. */
function isDescription(reading: Reading, cue: Cue, complement: Complement, { first }: Subject): boolean {
  const isPassive = cue.tense === 'imperfect' && cue.number !== 'P' && hasFlag(cue.verb!, 'copular');
  if (!isPassive || complement.kind !== 'object') return false;
  const m = reading.mentionOf[first]!;
  const id = m === -1 ? '' : reading.entities.mentions[m]!.entityId;
  const noun = sourceNounAt(reading, first);
  const isThing = noun === 'outlet' || noun === 'document' || (m !== -1 && !reading.persons.has(id));
  return first < cue.first || isThing || reading.index.words.demonstratives.has(reading.keys[first]!);
}

/** "The agency reported (نقلت) that …": without anybody whom it quotes, an outlet or a source speaks itself. */
function isReporter(reading: Reading, subject: Subject | null): boolean {
  if (subject === null) return false;
  const first = reading.opens[subject.first] === -1 ? subject.first : subject.first + 1;
  const m = reading.mentionOf[first]!;
  const noun = sourceNounAt(reading, first);
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
  const isDetermined = reading.index.words.determiners.has(reading.keys[subject.first]!);
  // "The latest (أحدث) figures showed".
  const noun = sourceNounAt(reading, isDetermined ? subject.first + 1 : subject.first);
  return noun !== 'document' && noun !== 'anonymous' && noun !== 'group';
}

/** "She expects that": a passive that takes a clause is impersonal and stands in the masculine. "Denies" (ينفي) ends otherwise than "is denied" (ينفى). */
function isActive(reading: Reading, { gender, verb, first }: Cue, { kind }: Complement): boolean {
  const { weakLetters } = reading.index.lexicon;
  const last = reading.tokens[first]!.text.at(-1)!;
  return (gender === 'F' && kind === 'that') || (weakLetters.includes(last) && verb!.imperfect?.at(-1) === last);
}

/** "An epic that (is) call(ing) (تدعو) for pride": right behind an indefinite noun such an imperfect describes it. */
function describesNoun(reading: Reading, { tense, isConjoined, first, number }: Cue): boolean {
  if (tense !== 'imperfect' || isConjoined || number !== 'S' || first === 0) return false;
  if (reading.tokens[first - 1]!.kind !== 'word' || reading.mentionOf[first - 1] !== -1) return false;
  // "In tweets (he) reveals": what somebody says something in does not say it.
  if (reading.index.words.occasions.has(reading.keys[first - 1]!)) return false;
  const { feminineEndings, accusativeEndings } = reading.index.lexicon.words;
  const { text } = reading.tokens[first - 1]!;
  const isNoun = [...feminineEndings, ...accusativeEndings].some(
    (ending) => text.endsWith(ending) && text.length > ending.length + 2,
  );
  return isNoun && !isDefiniteAt(reading, first - 1) && sourceNounAt(reading, first - 1) === null;
}

/** How many words the phrase may have that opens a sentence and that a comma parts from its verb. */
const LONGEST_OPENING = 8;

/** "On the salaries, (he) mentioned that", "on the other hand, (he) denied": behind such a phrase somebody goes on. */
function isBehindOpening(reading: Reading, verb: number): boolean {
  const { commas, topicPrepositions, narrationBehindComma } = reading.index.words;
  const { firstToken } = sentenceAt(reading, verb);
  const length = verb - 1 - firstToken;
  if (length < 1 || length > LONGEST_OPENING || !commas.has(reading.keys[verb - 1]!)) return false;
  const opener = withoutConjunction(reading, firstToken) ?? reading.keys[firstToken]!;
  if (narrationBehindComma.lengthAt(reading.keys, firstToken, opener) === length) return true;
  return topicPrepositions.has(opener) && !reading.keys.slice(firstToken + 1, verb - 1).some((key) => commas.has(key));
}

/** Without a subject some verbs are read as passives or as plain narration. */
function needsSubject(reading: Reading, cue: Cue, complement: Complement): boolean {
  const verb = cue.verb!;
  // "But he announced": a pronoun on the word before the verb is its subject.
  if (cue.kind !== 'verb' || reading.index.words.pronounConnectives.has(reading.keys[cue.first - 1] ?? ''))
    return false;
  if (hasFlag(verb, 'overt')) return true;
  // "Whom it accuses (تتهمه)": a verb with an object is no passive.
  if (cue.hasObject) return false;
  // "And he said", "as he also said", "while he said", "and who said" go on about somebody.
  const { clauseOpeners, relatives, complementizers, factualHosts } = reading.index.words;
  const before = reading.keys[cue.first - 1] ?? '';
  if (describesNoun(reading, cue)) return true;
  const isLed = clauseOpeners.has(before) || isBehindOpening(reading, cue.first);
  // "Before he announced" tells of somebody as well.
  if (complementizers.has(before) && factualHosts.has(reading.keys[cue.first - 2] ?? '')) return false;
  const goesOn =
    cue.isConjoined || isLed || (cue.first > 0 && relatives.has(withoutConjunction(reading, cue.first - 1) ?? ''));
  return (
    hasFlag(verb, 'passive') &&
    ((cue.tense === 'imperfect' && cue.number === 'S' && !isActive(reading, cue, complement)) || !goesOn)
  );
}
