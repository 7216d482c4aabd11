import { groupBy } from '../../../model/index.js';
import type { Graph, QueryParameters } from '../../graph.js';
import type { ManyReader } from '../../sharing/index.js';
import type { ListKind } from './kinds.js';
import { type ListQuery, type ListSlice, toCountQuery, toFacetQuery, toPageQuery } from './list-query.js';
import type { ListRows } from './start.js';

/** How often a value occurs in a list. */
export interface FacetValue {
  /** An id where the facet is about nodes. */
  readonly value: string;
  readonly count: number;
}

/** What is counted of a list: its rows, or the stories that they come from. */
export interface ListCount extends ListRows {
  readonly unit: 'count' | 'stories';
}

/** A facet of a list (`facets` of its file below `cypher/lists/`) and how many of its values. */
export interface ListFacet extends ListRows {
  readonly facet: string;
  readonly limit: number;
}

/** Slices of lists, as the query gives their rows; those of one shape in one round trip. The answer has one entry for each, in the same order. */
export function readSlices<Raw>(graph: Graph, kind: ListKind, slices: readonly ListSlice[]): Promise<Raw[][]> {
  const asked = slices.map(({ limit, needs, ...slice }) => ({
    ...toPageQuery(kind, slice),
    same: { limit, ...(needs && { needs }) },
  }));
  return ask<{ rows: Raw[] }, Raw[]>(graph, asked, ({ rows }) => rows, []);
}

/** How many rows or stories lists have, up to `limit`; those of one shape in one round trip. */
export function countLists(
  graph: Graph,
  kind: ListKind,
  lists: readonly ListCount[],
  limit: number,
): Promise<number[]> {
  const asked = lists.map(({ unit, ...rows }) => ({ ...toCountQuery(kind, unit, rows), same: { limit } }));
  return ask<{ count: number }, number>(graph, asked, ({ count }) => count, 0);
}

/** The most frequent values of facets of lists; those of one shape in one round trip. */
export function readFacets(
  graph: Graph,
  kind: ListKind,
  lists: readonly ListFacet[],
): Promise<(readonly FacetValue[])[]> {
  const asked = lists.map(({ facet, limit, ...rows }) => ({ ...toFacetQuery(kind, facet, rows), same: { limit } }));
  return ask<{ values: FacetValue[] }, readonly FacetValue[]>(graph, asked, ({ values }) => values, []);
}

interface Asked extends ListQuery {
  /** Parameters that lists read together have in common. */
  readonly same: QueryParameters;
}

async function ask<Row, Answer>(
  graph: Graph,
  asked: readonly Asked[],
  toAnswer: (row: Row) => Answer,
  none: Answer,
): Promise<Answer[]> {
  const answers = new Array<Answer>(asked.length).fill(none);
  const together = groupBy([...asked.entries()], ([, { query, same }]) => `${JSON.stringify(same)} ${query.text}`);
  await Promise.all(
    [...together].map(async ([group, entries]) => {
      const keys = entries.map(([, one]) => one);
      const rows = await graph.share(readOneShape, keys, { group });
      for (const [at, row] of rows.entries()) if (row !== null) answers[entries[at]![0]] = toAnswer(row as Row);
    }),
  );
  return answers;
}

/** The rows of lists of one shape, `null` where the database gives none. */
const readOneShape: ManyReader<Graph, Asked, object | null> = async (graph, asked) => {
  const { query, same } = asked[0]!;
  const rows = await graph.read<{ list: number }>(query, { lists: asked.map(({ of }) => of), ...same });
  const byList = new Map(rows.map((row) => [row.list, row]));
  return asked.map((_, list) => byList.get(list) ?? null);
};
