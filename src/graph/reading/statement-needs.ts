import { type RawEntity, toEntityRow, toObject, toRawNode, toSpeakerRow } from './nodes.js';
import type { ArticleRow, StatementRow } from './rows.js';

/**
 * What is read of statements and of what they are joined to: properties of the graph, the first of them `id`; `null` for nodes that are
 * not read. The outlet is that of the article, and read only with it.
 */
export interface StatementNeeds {
  readonly statement: readonly string[];
  readonly articleId: boolean;
  readonly speaker: readonly string[] | null;
  readonly about: readonly string[] | null;
  readonly article: readonly string[] | null;
  readonly outlet: readonly string[] | null;
  /** Of the entity that the list begins at, as its speaker or as whom it is about; read once for each list. */
  readonly whose: readonly string[] | null;
}

/** All of a statement, and nothing that it is joined to. */
export const WHOLE_STATEMENT: StatementNeeds = {
  statement: [
    ...['id', 'text', 'mode', 'cue', 'cueClass', 'lang', 'saidOn', 'sequence', 'confidence', 'inferred', 'status'],
    ...['rule', 'spans', 'corrected'],
  ],
  articleId: true,
  speaker: null,
  about: null,
  article: null,
  outlet: null,
  whose: null,
};

const keys = new WeakMap<StatementNeeds, string>();

/** A text that is the same for the same needs. */
export function keyOfNeeds(needs: StatementNeeds): string {
  const key = keys.get(needs) ?? JSON.stringify(needs);
  keys.set(needs, key);
  return key;
}

type Values = readonly unknown[];

/** A statement as `cypher/lists/statement.cypher` gives it, its values in the order of the needs. */
export type RawStatement = readonly [
  statement: Values,
  speaker: RawEntity | null,
  about: readonly RawEntity[] | null,
  article: readonly [values: Values, outlet: RawEntity | null] | null,
  articleId: string | null,
];

/** The row of a statement that was read for `needs`. Whatever its type says, there is nothing else in it. */
export function toStatementRow(needs: StatementNeeds, raw: RawStatement): StatementRow {
  const [values, speaker, about, article, articleId] = raw;
  const row = toObject(needs.statement, values);
  row.label = 'Statement';
  row.corrected ??= [];
  row.articleId = articleId;
  row.joined = {
    ...(needs.speaker && { speaker: speaker && toSpeakerRow(toRawNode(needs.speaker, speaker)) }),
    ...(needs.about && { about: (about ?? []).map((entity) => toEntityRow(toRawNode(needs.about!, entity))) }),
    ...(needs.article && { article: article && toArticleRow(needs, article) }),
  };
  return row as unknown as StatementRow;
}

function toArticleRow(
  { article, outlet }: StatementNeeds,
  [values, published]: NonNullable<RawStatement[3]>,
): ArticleRow {
  const row = toObject(article!, values);
  row.label = 'Article';
  row.outlet = outlet && published && toEntityRow(toRawNode(outlet, published));
  return row as unknown as ArticleRow;
}
