import type { Affiliation, Figure, Span, StatementTopic } from '../../model/index.js';
import { textCaptions } from './captions.js';
import { flatten, toSpan } from './flat-spans.js';

export interface FigureRow extends Span {
  readonly id: string;
  readonly statement: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly low: number | null;
  readonly high: number | null;
}

export interface AffiliationRow extends Span {
  /** Id of an anonymous source. */
  readonly source: string;
  readonly entity: string;
}

export interface TopicRow {
  readonly statement: string;
  readonly topic: string;
  readonly spans: readonly number[];
}

export function toFigureRow({
  id,
  statementId,
  quantity,
  unit,
  text,
  span,
  low,
  high,
  isApproximate,
}: Figure): FigureRow {
  return {
    ...{ id, statement: statementId, low, high },
    properties: { quantity, unit, text, approximate: isApproximate, ...textCaptions(text) },
    ...toSpan(span),
  };
}

export function toAffiliationRow({ sourceId, entityId, span }: Affiliation): AffiliationRow {
  return { source: sourceId, entity: entityId, ...toSpan(span) };
}

export function toTopicRow({ statementId, topicId, spans }: StatementTopic): TopicRow {
  return { statement: statementId, topic: topicId, spans: flatten(spans) };
}
