import { IsnadError } from '../../errors.js';
import { type Extraction, prefixOf, type Span, type Statement } from '../../model/index.js';

/**
 * Looks for parts of an extraction that do not fit each other, so that none of it gets into the graph: a span outside
 * the text or through a character, a reference to an entity that the article does not have. Returns EVIDENCE_BROKEN, or
 * `null` where all is well.
 */
export function findFault(extraction: Extraction): IsnadError | null {
  const { article } = extraction.document;
  const fault = findSpanFault(extraction) ?? findReferenceFault(extraction);
  if (fault === null) return null;
  return new IsnadError(
    'EVIDENCE_BROKEN',
    `What was read from ${article.file} cannot be written: ${fault}. This is a mistake of isnad and not of the article; please report it.`,
    { details: { articleId: article.id } },
  );
}

function findSpanFault(extraction: Extraction): string | null {
  for (const [what, span] of spansOf(extraction)) {
    const problem = spanProblem(extraction.document.article.text, span);
    if (problem !== null) return `${what} at ${span.start}-${span.end} ${problem}`;
  }
  return null;
}

function findReferenceFault(extraction: Extraction): string | null {
  const ids = new Set(extraction.entities.map(({ id }) => id));
  for (const [what, id] of referencesOf(extraction)) {
    if (!ids.has(id) && prefixOf(id) !== 'anon') return `${what} is ${id}, which is not among its entities`;
  }
  return null;
}

/** What is wrong with a span of `text`; `null` where it covers whole characters. */
export function spanProblem(text: string, { start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is not whole numbers';
  if (start < 0 || end > text.length) return `lies outside the text of ${text.length} characters`;
  if (start >= end) return 'is empty';
  if (splitsPair(text, start) || splitsPair(text, end)) return 'cuts a character in two';
  return null;
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

function* spansOf({
  entities,
  statements,
  roles,
  figures,
  affiliations,
  topics,
}: Extraction): Generator<[what: string, span: Span]> {
  for (const { id, mentions } of entities) for (const mention of mentions) yield [`the mention of ${id}`, mention];
  for (const { personId, span } of roles) yield [`the role of ${personId}`, span];
  for (const { id, span } of figures) yield [`figure ${id}`, span];
  for (const { topicId, spans } of topics) for (const span of spans) yield [`a term of ${topicId}`, span];
  for (const { sourceId, span } of affiliations) yield [`where ${sourceId} belongs`, span];
  for (const statement of statements)
    for (const span of statementSpans(statement)) yield [`statement ${statement.id}`, span];
}

function statementSpans({ content, cue, source, about, via, addressedTo }: Statement): Span[] {
  const single = [cue, source].filter((span) => span !== null);
  return [
    ...content,
    ...single,
    ...via.map(({ span }) => span),
    ...[...about, ...addressedTo].flatMap(({ spans }) => spans),
  ];
}

function* referencesOf({ statements, roles, affiliations }: Extraction): Generator<[what: string, id: string]> {
  for (const { personId, organizationId } of roles) {
    yield ['who holds a role', personId];
    if (organizationId !== null) yield ['where a role is held', organizationId];
  }
  for (const { entityId } of affiliations) yield ['where an unnamed source belongs', entityId];
  for (const { id, speaker, about, via, addressedTo } of statements) {
    if (speaker !== null) yield [`the speaker of ${id}`, speaker.id];
    for (const link of via) yield [`who passed on ${id}`, link.speaker.id];
    for (const { entityId } of [...about, ...addressedTo]) yield [`whom ${id} is about or addressed to`, entityId];
  }
}
