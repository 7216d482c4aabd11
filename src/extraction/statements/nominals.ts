import { isAdverbialAt, skipAdverbs } from './adverbials.js';
import { endsClause, findClauseStart } from './clauses.js';
import { type Content, findContentEnd, quotationContent, stretchContent } from './content-spans.js';
import type { Cue } from './cues.js';
import { findPhraseEnd } from './noun-phrases.js';
import { isPeople, isSubjectStart, sourceNounAt, sourceNounOf } from './nouns.js';
import { enclosedName, isLooseClitic, quotedName } from './outlets.js';
import { precedingQuotation } from './preceding-contents.js';
import { SPOKEN_WORDS } from './quoted-words.js';
import { closesName, type Reading, sentenceAt } from './reading.js';
import type { Subject } from './subject.js';
import { endOfSource } from './subject-first/phrases.js';

/** "According to <source>", with where its clause begins. */
export interface NominalAttribution {
  readonly cue: Cue;
  /** `null` where the phrase itself holds a pronoun for the source. */
  readonly subject: Subject | null;
  /** Who passes on what the source said, where the phrase names both. */
  readonly relayedBy: Subject | null;
  readonly clauseStart: number;
  /** The first token behind cue and source. */
  readonly behind: number;
  /** Whether the content follows: it opens its sentence, or a resultative takes it up. */
  readonly isInitial: boolean;
}

/** How many words the unknown name of a source in quotation marks may have. */
const LONGEST_QUOTED_NAME = 2;

/** The nominal cues that name somebody who can speak. "According to the law" or "to plan" attribute nothing. */
export function findNominals(reading: Reading, cues: readonly Cue[]): NominalAttribution[] {
  if (!cues.some(({ kind }) => kind === 'nominal')) return [];
  const verbs = new Set<number>();
  for (const { kind, first } of cues) if (kind === 'verb') verbs.add(first);
  const found: NominalAttribution[] = [];
  for (const cue of cues) {
    if (cue.kind !== 'nominal' || reading.quotationOf[cue.first] !== -1) continue;
    // "As the agency reported, quoting an official": the second phrase is part of the source of the first.
    if (cue.first < (found.at(-1)?.behind ?? 0)) continue;
    const isImplied = cue.nominal?.cue.implied === true;
    const subject = isImplied ? null : findSource(reading, cue, verbs);
    if (!isImplied && subject === null) continue;
    const clauseStart = findClauseStart(reading, cue, null);
    const behind = subject?.end ?? cue.end;
    const isInitial =
      clauseStart <= sentenceAt(reading, cue.first).firstToken ||
      (isImplied && (opensClause(reading, cue) || isThatBehind(reading, cue))) ||
      reading.index.words.resultatives.has(reading.keys[behind] ?? '');
    found.push({ cue, ...splitRelay(reading, cue, subject), clauseStart, behind, isInitial });
  }
  return found;
}

/** "By his claim (بزعمه) that …". */
function isThatBehind(reading: Reading, { end }: Cue): boolean {
  return reading.index.words.complementizers.has(reading.keys[end] ?? '');
}

/** "…, and by his account the device will …": a phrase with a conjunction, behind a comma, with words of a clause behind it. */
function opensClause(reading: Reading, { isConjoined, first, end }: Cue): boolean {
  return isConjoined && reading.index.words.commas.has(reading.keys[first - 1] ?? '') && !endsClause(reading, end);
}

/** "As the paper quoted (نقلته) … from the officer": who said it stands behind "from", who passes it on before. */
function splitRelay(
  reading: Reading,
  cue: Cue,
  subject: Subject | null,
): Pick<NominalAttribution, 'subject' | 'relayedBy'> {
  if (subject === null || cue.nominal !== null) return { subject, relayedBy: null };
  for (let t = subject.first + 1; t + 1 < subject.end; t++) {
    if (!reading.index.words.from.has(reading.keys[t]!)) continue;
    return { subject: { first: t + 1, end: subject.end }, relayedBy: { first: subject.first, end: t } };
  }
  return { subject, relayedBy: null };
}

/** A longer source than this has run on into the content, in tokens. */
const LONGEST_SOURCE = 14;

function findSource(reading: Reading, cue: Cue, verbs: ReadonlySet<number>): Subject | null {
  const { words } = reading.index;
  const first = cue.nominal === null ? behindTold(reading, behindAdverbs(reading, cue.end)) : cue.end;
  if (first >= reading.tokens.length || isNorm(reading, first)) return null;
  const preposition = cue.nominal?.prepositionKey ?? null;
  const isSource =
    preposition === null
      ? isSubjectStart(reading, first) || isQuotedName(reading, first) || words.takingUpNouns.has(reading.keys[first]!)
      : isGovernedSource(reading, first, preposition);
  if (!isSource && cue.nominal !== null && !isPeople(reading, first)) return null;
  const limit = sentenceAt(reading, cue.first).endToken;
  const quoted = quotedName(reading, isLooseClitic(reading, first) ? first + 1 : first);
  if (quoted) return quoted;
  let end = first + 1;
  if (reading.index.subjectFirst !== null) return { first, end: endOfSource(reading, first, limit) };
  while (end < limit && !verbs.has(end) && !isEnd(reading, first, end)) end++;
  // Where nothing parts a source from the clause that follows, it is taken no longer than one phrase.
  if (end - first > LONGEST_SOURCE) end = findPhraseEnd(reading, first, end);
  return words.resultatives.has(reading.keys[first]!)
    ? null
    : { first, end: findNameBehind(reading, first, end, limit) };
}

/** "By what an official told «The Herald»": where the outlet stands between verb and source, the token behind it. */
function behindTold(reading: Reading, first: number): number {
  if (first + 1 >= reading.tokens.length || !isLooseClitic(reading, first)) return first;
  return enclosedName(reading, first + 1)?.end ?? first;
}

/** "As the club announced today, Thursday", "as was announced, yesterday, by the club": adverbs stand before the source, between commas or not. */
function behindAdverbs(reading: Reading, first: number): number {
  const { commas } = reading.index.words;
  const inner = commas.has(reading.keys[first] ?? '') ? first + 1 : first;
  const behind = skipAdverbs(reading, inner, reading.tokens.length);
  return behind > inner && commas.has(reading.keys[behind] ?? '') ? behind + 1 : inner > first ? first : behind;
}

/** "According to the director of the programme, Salem": the name of its holder behind a title and a comma. */
function findNameBehind(reading: Reading, first: number, end: number, limit: number): number {
  if (sourceNounAt(reading, first) !== 'title' || !reading.index.words.commas.has(reading.keys[end] ?? '')) return end;
  let t = end + 1;
  const m = t < limit ? reading.mentionOf[t]! : -1;
  if (m === -1 || !reading.persons.has(reading.entities.mentions[m]!.entityId)) return end;
  while (t < limit && reading.mentionOf[t] === m) t++;
  return t;
}

/** "According to the rules (النظام)": a word for a norm that stands alone is no source, though it may name a body elsewhere. */
function isNorm(reading: Reading, t: number): boolean {
  return reading.index.words.normNouns.has(reading.keys[t]!) && (reading.mentionOf[t + 1] ?? -1) === -1;
}

/** A word or two in quotation marks name whom nothing else knows: "according to «The Herald»". */
function isQuotedName(reading: Reading, t: number): boolean {
  const q = reading.opens[t]!;
  return q !== -1 && reading.wordsIn[q]! <= LONGEST_QUOTED_NAME;
}

/** The preposition may be written onto the source, where it changes the article. */
function isGovernedSource(reading: Reading, t: number, preposition: string): boolean {
  const key = reading.keys[t]!;
  if (!key.startsWith(preposition)) return false;
  if (reading.mentionOf[t] !== -1 || key === preposition) return true;
  const stem = key.slice(preposition.length);
  const { articles } = reading.index.lexicon.words;
  return (
    sourceNounOf(reading, stem) !== null ||
    (reading.index.words.determiners.has(stem) && isSubjectStart(reading, t + 1)) ||
    articles.some((article) => sourceNounOf(reading, article[0] + stem) !== null)
  );
}

function isEnd(reading: Reading, first: number, t: number): boolean {
  const { words } = reading.index;
  if (reading.tokens[t]!.kind === 'punctuation') return reading.opens[t] === -1 && !closesName(reading, first, t);
  if (words.complementizers.has(reading.keys[t]!)) return true;
  const isFree = reading.mentionOf[t] === -1 && reading.quotationOf[t] === -1;
  if (isFree && reading.tokens[t]!.kind === 'number' && !words.prepositions.has(reading.keys[t - 1]!)) return true;
  return words.resultatives.has(reading.keys[t]!) || words.relatives.has(reading.keys[t]!) || isAdverbialAt(reading, t);
}

/** How far behind the source a resultative may take the content up: "according to the paper, which appears in the north, …". */
const RESULTATIVE_REACH = 14;

function findResultative(reading: Reading, first: number, end: number): number {
  const { resultatives, complementizers } = reading.index.words;
  const reach = Math.min(end, first + RESULTATIVE_REACH);
  for (let t = first; t < reach; t++) {
    if (resultatives.has(reading.keys[t]!) || complementizers.has(reading.keys[t]!)) return t;
  }
  return first;
}

/** The content that follows a cue which opens its sentence. */
export function contentBehind(reading: Reading, nominal: NominalAttribution, limit: number): Content | null {
  const { words } = reading.index;
  let first = nominal.behind;
  const end = sentenceAt(reading, nominal.cue.first).endToken;
  const isInserted = first < end && (words.relatives.has(reading.keys[first]!) || isAdverbialAt(reading, first));
  if (isInserted) first = findResultative(reading, first, end);
  while (first < end && reading.tokens[first]!.kind === 'punctuation' && reading.opens[first] === -1) first++;
  if (first < end && (words.resultatives.has(reading.keys[first]!) || words.complementizers.has(reading.keys[first]!)))
    first++;
  const q = first < end ? reading.opens[first]! : -1;
  if (q !== -1 && reading.wordsIn[q]! >= SPOKEN_WORDS && endsClause(reading, reading.behind[q]!))
    return quotationContent(reading, q, first);
  return first < end ? stretchContent(reading, first, findContentEnd(reading, first, limit), 0, false) : null;
}

/** The content that stands before a cue, from `floor` or the beginning of the sentence, connectives left out. */
export function contentBefore(reading: Reading, nominal: NominalAttribution, floor: number): Content | null {
  const { words } = reading.index;
  let first = Math.max(floor, sentenceAt(reading, nominal.cue.first).firstToken);
  const end = nominal.clauseStart;
  while (first < end) {
    const length = words.sentenceMarks.has(reading.keys[first]!) ? 1 : words.leads.lengthAt(reading.keys, first);
    if (length === 0 || first + length >= end) break;
    first += length;
  }
  if (first >= end) return null;
  const quoted = precedingQuotation(reading, end, first);
  if (quoted !== null && quoted.first === first) return quoted;
  const key = reading.keys[first]!;
  const isLookalike = words.conjunctionLookalikes.startsAt(key);
  const isConjoined = words.conjunctions.hasInitial(key) && key.length > 2 && !isLookalike;
  return stretchContent(reading, first, end, isConjoined ? 1 : 0, false);
}
