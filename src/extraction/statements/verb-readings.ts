import { behindDashes } from './adverbials.js';
import { type CueForm, hasFlag } from './inflection.js';
import { isSubjectStart, sourceNounAt } from './nouns.js';
import { isDefiniteAt, mentionAt, type Reading, withoutConjunction } from './reading.js';

/**
 * Whether a token that is written like a form of a cue verb can be it and can report something: no noun of the same letters, no first
 * person, no passive, and nothing that was not said or is only wished.
 */
export function isVerbReading(reading: Reading, t: number, form: CueForm, conjunctionLength: number): boolean {
  if (hasFlag(form.verb, 'suffix') && !form.hasObject) return false;
  if (form.hasObject && (!hasFlag(form.verb, 'to') || endsFeminine(reading, t))) return false;
  // "His thanks" is written like "he thanked him".
  if (form.hasObject && isNounForm(form)) return false;
  if ((form.hasObject || isNounForm(form)) && isInfinitive(reading, t)) return false;
  if (hasFlag(form.verb, 'noun') && isInsideName(reading, t)) return false;
  if (conjunctionLength === 0 && (isNounPosition(reading, t) || isCounted(reading, t, form))) return false;
  if (isLabel(reading, t) || (form.tense === 'participle' && isPredicate(reading, t, conjunctionLength))) return false;
  const canBeNoun = conjunctionLength === 0 && isNounForm(form);
  if (canBeNoun && (isConstruct(reading, t) || isBehindTime(reading, t))) return false;
  if (isPublished(reading, t)) return false;
  if (isFirstPerson(reading, t, form, conjunctionLength) || isMarkedPassive(reading, t, conjunctionLength))
    return false;
  if (form.tense !== 'participle' && isMarkedNoun(reading, t)) return false;
  return !isIrrealis(reading, t, form) && !isOtherWord(reading, t, form) && !asksForAnonymity(reading, t);
}

/** "It can only be called" (لا يمكن وصفه), "may be ordered" (يمكن طلب): behind such a word what is written like a noun is one. */
function isInfinitive(reading: Reading, t: number): boolean {
  return t > 0 && reading.index.words.impersonalHosts.has(reading.keys[t - 1]!);
}

/** How far behind "asked that not" a word for the name of the source may stand, in tokens: "mentioned", "disclosed about". */
const NAME_REACH = 3;

/** Whether a verb asks that somebody be not named ("an official, who asked not to be named, said"): that is no statement and no part of a description. */
export function asksForAnonymity(reading: Reading, t: number): boolean {
  const { anonymity, identities } = reading.index.words;
  const length = anonymity.lengthAt(reading.keys, t + 1);
  if (length === 0) return false;
  return reading.keys.slice(t + 1 + length, t + 1 + length + NAME_REACH).some((key) => identities.has(key));
}

/** "Is called" (يدعى) is written like "claims" (يدعي), "began" (بدأ) like "seemed" (بدا), but for the last letter. */
function isOtherWord(reading: Reading, t: number, { verb, tense, gender, number }: CueForm): boolean {
  const isBare = number === 'S' && (tense === 'imperfect' || (tense === 'perfect' && gender === 'M'));
  const stem = isBare ? verb[tense] : null;
  if (stem === null) return false;
  const last = reading.tokens[t]!.text.at(-1)!;
  return reading.index.lexicon.words.otherEndings.includes(last + stem.at(-1)!);
}

/** "محمود علم الدين": what looks like "he learned" is part of a name. */
function isInsideName(reading: Reading, t: number): boolean {
  const mention = mentionAt(reading, t);
  if (mention?.form !== 'NAME') return false;
  const { start, end } = reading.tokens[t]!;
  return mention.name.start < start && end <= mention.name.end;
}

/** Behind a preposition or "any" stands a noun, whatever verb it looks like: "to the degree of", "any hope". */
function isNounPosition(reading: Reading, t: number): boolean {
  const { prepositions, nounHosts } = reading.index.words;
  const before = reading.keys[t - 1] ?? '';
  return prepositions.has(before) || nounHosts.has(before);
}

/** "In a report (that was) published (نشر) today": no report publishes anything. */
export function isPublished({ index, keys }: Reading, t: number): boolean {
  if (!index.words.publishing.has(keys[t]!) || t === 0) return false;
  return index.words.documentNouns.has(keys[t - 1]!);
}

/** "Before publication (نشر)", but not "from before he announced". */
function isBehindTime({ index, keys }: Reading, t: number): boolean {
  const { prepositions, timePrepositions } = index.words;
  return timePrepositions.has(keys[t - 1] ?? '') && !prepositions.has(keys[t - 2] ?? '');
}

/** "99 students (طالبا)": behind a number stands a noun, whatever dual of a verb it looks like. */
function isCounted(reading: Reading, t: number, { number }: CueForm): boolean {
  return number === 'D' && t > 0 && reading.tokens[t - 1]!.kind === 'number';
}

/** "Follow-up - Salem: …": a dash right behind a word shows that it heads a report and says nothing, unless another one closes a wish. */
function isLabel(reading: Reading, t: number): boolean {
  return reading.index.words.dashes.has(reading.keys[t + 1] ?? '') && behindDashes(reading, t + 1) === t + 1;
}

/** "Is almost certain that": behind a form of "to be" stands no participle that goes on about a speaker. */
function isPredicate(reading: Reading, t: number, conjunctionLength: number): boolean {
  return conjunctionLength === 0 && reading.index.words.copulas.has(reading.keys[t - 1] ?? '');
}

/** "I believe" (أعتقد) is written like "he believed" (اعتقد) but for the hamza on its first letter. */
function isFirstPerson(reading: Reading, t: number, { verb, tense }: CueForm, conjunctionLength: number): boolean {
  if (tense !== 'perfect' || verb.perfect === null) return false;
  const { firstPersonLetters } = reading.index.lexicon.words;
  const isWritten = firstPersonLetters.includes(reading.tokens[t]!.text[conjunctionLength]!);
  return isWritten && !firstPersonLetters.includes(verb.perfect[0]!);
}

/** Whether the form is also a common noun: "he disclosed" and "disclosure". */
function isNounForm(form: CueForm): boolean {
  return hasFlag(form.verb, 'noun') && form.tense === 'perfect' && form.gender === 'M' && form.number === 'S';
}

/** Whether a noun may stand at a token: behind one that may govern it, and before nobody who could speak. */
function isConstruct(reading: Reading, t: number): boolean {
  // "At a time in which (فيه) a source revealed": a pronoun behind it shows a verb.
  if (reading.index.words.resumptives.has(reading.keys[t + 1] ?? '')) return false;
  return isConstructHead(reading, t - 1) && !isLed(reading, t) && !isSubjectStart(reading, t + 1);
}

/** How many words "for their part" has at most. */
const LONGEST_LEAD = 3;

/** Whether a connective of several words stands right before a token. */
function isLed(reading: Reading, t: number): boolean {
  for (let length = 2; length <= Math.min(LONGEST_LEAD, t); length++) {
    if (reading.index.words.leads.lengthAt(reading.keys, t - length) === length) return true;
  }
  return false;
}

/** Whether a token may be a noun that governs the next one: a word without article that is no name, speaker or function word. */
function isConstructHead(reading: Reading, t: number): boolean {
  if (t < 0 || reading.tokens[t]!.kind !== 'word' || reading.mentionOf[t] !== -1) return false;
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  const stem = withoutConjunction(reading, t) ?? key;
  const hasArticle = lexicon.words.articles.some((article) => stem.startsWith(article));
  if (hasArticle || isDefiniteAt(reading, t) || sourceNounAt(reading, t) !== null) return false;
  const functionWords = [
    words.leads,
    words.clauseOpeners,
    words.complementizers,
    words.auxiliaries,
    words.adverbialOpeners,
    words.pronouns,
    words.pronounConnectives,
    words.resumptives,
  ];
  return !functionWords.some((list) => list.has(key));
}

/** What looks like an object pronoun in the key may be the ending of a noun in the text. */
function endsFeminine(reading: Reading, t: number): boolean {
  const text = reading.tokens[t]!.text.replaceAll('\u0640', '');
  return reading.index.lexicon.words.feminineEndings.some((ending) => text.endsWith(ending));
}

/** "that he should say", "did not say", "will say", "which (ما) shows that" report nothing that was said. */
function isIrrealis(reading: Reading, t: number, form: CueForm): boolean {
  if (t === 0 || form.tense === 'participle') return false;
  const { subjunctiveParticles, negations, factualHosts, thingRelatives } = reading.index.words;
  if (form.tense === 'imperfect' && !form.hasObject && thingRelatives.has(reading.keys[t - 1]!)) return true;
  // "Before he announced": behind such a word the subjunctive tells what happened.
  if (factualHosts.has(reading.keys[t - 2] ?? '')) return false;
  const before = [reading.keys[t - 1]!, withoutConjunction(reading, t - 1) ?? ''];
  if (hasFlag(form.verb, 'negatable') && before.some((key) => negations.has(key))) return false;
  const particles = form.tense === 'imperfect' ? subjunctiveParticles : negations;
  return before.some((key) => particles.has(key));
}

/** "An amount" (قدرًا) with the ending of an indefinite noun is not "the two estimated" (قدرا). */
function isMarkedNoun(reading: Reading, t: number): boolean {
  const { text } = reading.tokens[t]!;
  return reading.index.lexicon.words.nounMarks.some((mark) => text.includes(mark));
}

/** A vowel mark on the first letter of the stem marks a passive, which names no source. */
function isMarkedPassive(reading: Reading, t: number, conjunctionLength: number): boolean {
  return reading.index.lexicon.words.passiveMarks.includes(reading.tokens[t]!.text[conjunctionLength + 1] ?? '');
}
