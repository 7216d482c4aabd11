import type { Attribution } from './attributions.js';
import type { Complement } from './complements.js';
import type { Content } from './content-spans.js';
import type { Cue } from './cues.js';
import { withFollowingQuotations } from './following-quotations.js';
import { contentBeside } from './inserted-phrases.js';
import { contentBehind, type NominalAttribution } from './nominals.js';
import { sourceNounAt } from './nouns.js';
import { isMarkAt, type Reading, sentenceAt } from './reading.js';
import { HOLDS_CLAUSE, isNominal, isRelayOf, relaysLast } from './relay-clauses.js';
import type { Rule } from './rules.js';
import type { Subject } from './subject.js';
import { contentOf } from './verb-contents.js';

/** Somebody whom a cue names, where several cues pass on one content. */
export interface Attributor {
  readonly cue: Cue;
  readonly subject: Subject | null;
}

/** A content with whom the text names for it. */
export interface AttributedContent extends Attributor {
  readonly content: Content;
  /** Who relays what the subject said, the outermost first. */
  readonly relays: readonly Attributor[];
  /** The rule that found it. */
  readonly rule: Rule;
}

/**
 * The contents of all cues in text order. An attribution that holds nothing but another one relays it ("officials said that the guards had
 * warned"); so does "according to" beside a verb that names a source of its own.
 */
export function findContents(
  reading: Reading,
  attributions: readonly Attribution[],
  nominals: readonly NominalAttribution[],
): AttributedContent[] {
  const free = nominals.filter((nominal) => !attributions.some((clause) => holds(reading, clause, nominal)));
  const clauses = [...attributions, ...free].sort((a, b) => a.cue.first - b.cue.first);
  const found: AttributedContent[] = [];
  let relays: Attributor[] = [];
  clauses.forEach((clause, i) => {
    const next = clauses[i + 1];
    const limit = limitOf(reading, clauses, i);
    if (isRelayOf(reading, clause, next)) {
      relays.push(...relayedByOf(clause), clause);
      return;
    }
    const last = found.at(-1);
    if (isNominal(clause) && last && closes(reading, clause, last)) {
      found[found.length - 1] = closedBy(reading, last, clause);
      return;
    }
    const source = isNominal(clause) ? null : namedBefore(relays, clause);
    if (source) relays = relays.slice(0, -1);
    const floor = last?.content.end ?? 0;
    const one = isNominal(clause)
      ? fromNominal(reading, clause, limit, floor)
      : fromVerb(reading, source ? { ...clause, subject: source } : clause, limit, floor);
    const inserted = isNominal(clause)
      ? []
      : nominals.filter((nominal) => nominal.subject && isInserted(clause, nominal) && !namesSource(clause, nominal));
    if (one === null && last && relaysLast(reading, clause, last)) {
      found[found.length - 1] = { ...last, relays: [clause, ...last.relays] };
    }
    if (one) found.push({ ...one, relays: [...relays, ...inserted, ...one.relays] });
    relays = [];
  });
  return reading.index.lexicon.order === 'SV' ? withFollowingQuotations(reading, found) : found;
}

/**
 * The token that content of a clause ends before at the latest: where the next clause begins behind its beginning, or where the content of
 * a clause begins that this one is inserted into ("confirmed, after the paper had told him of the case, that …").
 */
function limitOf(reading: Reading, clauses: readonly (Attribution | NominalAttribution)[], i: number): number {
  const start = saidClause(clauses[i]!)?.start ?? 0;
  let next = i + 1;
  while (next < clauses.length && clauses[next]!.cue.first < start) next++;
  const limit = clauses[next]?.clauseStart ?? reading.tokens.length;
  const around = i === 0 ? null : saidClause(clauses[i - 1]!);
  return around !== null && clauses[i]!.cue.first < around.at ? Math.min(limit, around.at) : limit;
}

/** The clause that somebody said, behind the complementizer or colon of a cue; `null` for other contents. */
function saidClause(clause: Attribution | NominalAttribution): Complement | null {
  return isNominal(clause) || !HOLDS_CLAUSE.has(clause.complement.kind) ? null : clause.complement;
}

/** Whether a phrase has no content of its own: one inside the clause of a cue, or one that opens its content ("said that, by the figures, …"). */
function holds(reading: Reading, clause: Attribution, nominal: NominalAttribution): boolean {
  const { kind, start } = clause.complement;
  return isInserted(clause, nominal) || (kind === 'that' && opensContent(reading, start, nominal.cue.first));
}

/** Whether nothing but marks stands between the beginning of a content and a phrase behind it. */
function opensContent(reading: Reading, start: number, phrase: number): boolean {
  let t = start;
  while (t < phrase && isMarkAt(reading, t)) t++;
  return t === phrase;
}

/** Whether a phrase stands between a cue and its content: "said, according to the radio, that …". */
function isInserted({ cue, complement }: Attribution, nominal: NominalAttribution): boolean {
  return cue.end <= nominal.cue.first && nominal.behind <= complement.at;
}

/** Whether the phrase is where the verb has its own source from: "said the agency, quoting an official, that …". */
function namesSource({ subject }: Attribution, nominal: NominalAttribution): boolean {
  return subject !== null && nominal.cue.first < subject.first && subject.first < nominal.behind;
}

/** Whoever passes on what the source of a verb said. */
function relayedByOf(clause: Attribution | NominalAttribution): readonly Attributor[] {
  return isNominal(clause) || clause.relayedBy === null ? [] : [{ cue: clause.cue, subject: clause.relayedBy }];
}

/** "According to sources who confirmed that …": the verb goes on about the source of the phrase. */
function namedBefore(relays: readonly Attributor[], clause: Attribution): Subject | null {
  const last = relays.at(-1);
  return last?.cue.kind === 'nominal' && clause.subject === null ? last.subject : null;
}

/** "…, according to X" right behind content that a verb attributes in the same sentence, or as a sentence of its own in the same paragraph. */
function closes(reading: Reading, nominal: NominalAttribution, last: AttributedContent): boolean {
  if (last.cue.kind === 'nominal' || last.content.end !== nominal.clauseStart) return false;
  const sentence = sentenceAt(reading, nominal.cue.first);
  if (!nominal.isInitial) return sentenceAt(reading, last.content.first) === sentence;
  const isAlone = nominal.behind >= sentence.endToken || isMarkAt(reading, nominal.behind);
  return (
    isAlone &&
    nominal.behind + 1 >= sentence.endToken &&
    sentenceAt(reading, last.content.first).block === sentence.block
  );
}

/** Who passes it on: the source of the phrase, or where that is quoted ("…, quoting an official") whoever was named for the content before. */
function closedBy(
  reading: Reading,
  last: AttributedContent,
  { cue, subject, relayedBy }: NominalAttribution,
): AttributedContent {
  if (subject === null || !passesOn(reading, cue, subject)) return last;
  if (cue.nominal?.cue.chain === true && last.subject !== null) {
    return { ...last, subject, relays: [...last.relays, { cue: last.cue, subject: last.subject }] };
  }
  const relays = relayedBy ? [{ cue, subject: relayedBy }] : [];
  return { ...last, relays: [...relays, { cue, subject }, ...last.relays] };
}

/** "…, as his widow confirms": whom the text names by the speaker, or by nothing that it knows, says the same and does not pass it on, unless he quotes it. */
function passesOn(reading: Reading, cue: Cue, { first }: Subject): boolean {
  if (cue.nominal !== null || reading.index.words.fromPronouns.has(reading.keys[cue.end - 1]!)) return true;
  const m = reading.mentionOf[first]!;
  if (m !== -1 || reading.opens[first] !== -1) return true;
  const { possessorEndings } = reading.index.lexicon.words;
  const isOwned = possessorEndings.some((ending) => reading.tokens[first]!.text.endsWith(ending));
  return sourceNounAt(reading, first) !== null && !isOwned;
}

function fromVerb(reading: Reading, attribution: Attribution, limit: number, floor: number): AttributedContent | null {
  const { cue, subject, complement } = attribution;
  const content = contentOf(reading, attribution, limit, floor);
  return (
    content && {
      cue,
      subject,
      content,
      relays: relayedByOf(attribution),
      rule: `${cue.kind === 'participle' || cue.kind === 'noun' ? cue.kind : 'verb'}-${complement.kind}`,
    }
  );
}

function fromNominal(
  reading: Reading,
  nominal: NominalAttribution,
  limit: number,
  floor: number,
): AttributedContent | null {
  const { cue, subject, isInitial } = nominal;
  const content = isInitial
    ? contentBehind(reading, nominal, limit)
    : contentBeside(reading, nominal, { floor, limit });
  const relays = nominal.relayedBy ? [{ cue, subject: nominal.relayedBy }] : [];
  return content && { cue, subject, content, relays, rule: isInitial ? 'nominal-behind' : 'nominal-before' };
}
