import type { Graph } from '../../graph.js';
import { type RawArticle, toArticleRow } from '../articles.js';
import { type RawNode, toEntityRow } from '../nodes.js';
import type { ArticleRow, EntityRow, Keyed, Position, StatementRow } from '../rows.js';
import { type RawStatement, toStatementRow, WHOLE_STATEMENT } from '../statement-needs.js';
import { ARTICLES, ENTITIES, STATEMENTS } from './kinds.js';
import type { ListSlice } from './list-query.js';
import { readSlices } from './read-lists.js';

/** Slices of lists of statements; those of one shape in one round trip. One entry for each, in the same order. */
export async function readStatementSlices(
  graph: Graph,
  slices: readonly ListSlice[],
): Promise<Keyed<StatementRow>[][]> {
  const needed = slices.map((slice) => ({ needs: WHOLE_STATEMENT, ...slice }));
  const read = await readSlices<readonly [Position, RawStatement]>(graph, STATEMENTS, needed);
  return read.map((rows, index) =>
    rows.map(([position, raw]) => ({ row: toStatementRow(needed[index]!.needs, raw), position })),
  );
}

/** The same of articles. */
export async function readArticleSlices(graph: Graph, slices: readonly ListSlice[]): Promise<Keyed<ArticleRow>[][]> {
  return mapRows(await readSlices<Keyed<RawArticle>>(graph, ARTICLES, slices), toArticleRow);
}

/** The same of people, organizations or places; each slice begins at a label (`otherwise`). */
export async function readEntitySlices(graph: Graph, slices: readonly ListSlice[]): Promise<Keyed<EntityRow>[][]> {
  return mapRows(await readSlices<Keyed<RawNode>>(graph, ENTITIES, slices), toEntityRow);
}

function mapRows<Raw, Row>(slices: readonly (readonly Keyed<Raw>[])[], toRow: (raw: Raw) => Row): Keyed<Row>[][] {
  return slices.map((rows) => rows.map(({ row, position }) => ({ row: toRow(row), position })));
}
