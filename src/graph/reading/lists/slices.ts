import type { Graph } from '../../graph.js';
import { type RawArticle, toArticleRow } from '../articles.js';
import { type RawNode, toEntityRow, toRawNode } from '../nodes.js';
import type { ArticleRow, EntityRow, Keyed, Position, StatementRow } from '../rows.js';
import { type RawStatement, type StatementNeeds, toStatementRow, WHOLE_STATEMENT } from '../statement-needs.js';
import { ARTICLES, ENTITIES, STATEMENTS } from './kinds.js';
import type { ListSlice } from './list-query.js';
import { type RawSlice, readSlices } from './read-lists.js';

/** Slices of lists of statements; those of one shape in one round trip. One entry for each, in the same order. */
export async function readStatementSlices(
  graph: Graph,
  slices: readonly ListSlice[],
): Promise<Keyed<StatementRow>[][]> {
  const needed = slices.map((slice) => ({ needs: WHOLE_STATEMENT, ...slice }));
  const read = await readSlices<KeyedStatement>(graph, STATEMENTS, needed);
  return read.map(({ rows }, index) => toKeyedRows(needed[index]!.needs, rows));
}

/** A slice of what an entity said, or of what is said about it. */
export interface EntitySliceRequest extends ListSlice {
  /** With `whose`. */
  readonly needs: StatementNeeds;
}

export interface StatementsOfEntity {
  /** With the properties that are needed, whatever its type says; `null` where no entity has the identifier. */
  readonly entity: EntityRow | null;
  readonly rows: readonly Keyed<StatementRow>[];
}

/** Slices of lists of statements with the entities that they begin at; those of one shape in one round trip. One entry for each, in the same order. */
export async function readStatementsOfEntities(
  graph: Graph,
  slices: readonly EntitySliceRequest[],
): Promise<StatementsOfEntity[]> {
  const read = await readSlices<KeyedStatement>(graph, STATEMENTS, slices);
  return read.map(({ rows, whose }, index) => {
    const { needs } = slices[index]!;
    return {
      entity: needs.whose && whose ? toEntityRow(toRawNode(needs.whose, whose)) : null,
      rows: toKeyedRows(needs, rows),
    };
  });
}

/** The same of articles. */
export async function readArticleSlices(graph: Graph, slices: readonly ListSlice[]): Promise<Keyed<ArticleRow>[][]> {
  return mapRows(await readSlices<Keyed<RawArticle>>(graph, ARTICLES, slices), toArticleRow);
}

/** The same of people, organizations or places; each slice begins at a label (`otherwise`). */
export async function readEntitySlices(graph: Graph, slices: readonly ListSlice[]): Promise<Keyed<EntityRow>[][]> {
  return mapRows(await readSlices<Keyed<RawNode>>(graph, ENTITIES, slices), toEntityRow);
}

type KeyedStatement = readonly [Position, RawStatement];

function toKeyedRows(needs: StatementNeeds, rows: readonly KeyedStatement[]): Keyed<StatementRow>[] {
  return rows.map(([position, raw]) => ({ row: toStatementRow(needs, raw), position }));
}

function mapRows<Raw, Row>(slices: readonly RawSlice<Keyed<Raw>>[], toRow: (raw: Raw) => Row): Keyed<Row>[][] {
  return slices.map(({ rows }) => rows.map(({ row, position }) => ({ row: toRow(row), position })));
}
