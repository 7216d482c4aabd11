import type { Span, Statement, StatementTopic, TextDocument, Token } from '../../model/index.js';
import { startAfter } from '../entities/words.js';
import { type Stretch, toStretch } from '../stretch.js';
import type { TermForm, TopicIndex } from './topic-index.js';

/** The topics that statements are on: those of which a term stands in the content, in text order of the statements. Pure. */
export function findTopics(
  { tokens }: TextDocument,
  statements: readonly Statement[],
  index: TopicIndex,
): readonly StatementTopic[] {
  const topics: StatementTopic[] = [];
  for (const { id, content } of statements) {
    const found = new Map<string, Span[]>();
    for (const part of content) findTerms(toStretch(tokens, part), index, found);
    for (const [topicId, spans] of found) topics.push({ statementId: id, topicId, spans });
  }
  return topics;
}

/** Adds the places of terms by topic. Of terms that begin with the same word each topic gets its longest. */
function findTerms({ tokens, first, end }: Stretch, index: TopicIndex, spans: Map<string, Span[]>): void {
  for (let at = first; at < end; at++) {
    const forms = index.formsOf(tokens[at]!);
    if (forms === null) continue;
    const taken = new Set<string>();
    for (const form of forms) {
      const last = at + form.rest.length;
      if (last >= end || taken.has(form.topicId) || !hasRest(tokens, at, form, index)) continue;
      taken.add(form.topicId);
      const found = spans.get(form.topicId) ?? [];
      spans.set(form.topicId, found);
      // A word of a longer term is no term by itself.
      const isInside = (found.at(-1)?.end ?? 0) >= tokens[last]!.end;
      if (!isInside) found.push({ start: startAfter(tokens[at]!, form.skip), end: tokens[last]!.end });
    }
  }
}

function hasRest(tokens: readonly Token[], at: number, { rest }: TermForm, { article }: TopicIndex): boolean {
  return rest.every((word, i) => {
    const { key } = tokens[at + 1 + i]!;
    return key === word || key === article + word;
  });
}
