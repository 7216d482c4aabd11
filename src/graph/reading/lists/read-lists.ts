import { groupBy } from '../../../model/index.js';
import type { Graph } from '../../graph.js';
import type { Keyed } from '../rows.js';
import {
  type ListKind,
  type ListQuery,
  type ListRows,
  type ListSlice,
  toCountQuery,
  toFacetQuery,
  toPageQuery,
} from './list-query.js';

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

/** Slices of lists; those of one shape in one round trip. The answer has one entry for each, in the same order. */
export function readSlices<Raw>(graph: Graph, kind: ListKind, slices: readonly ListSlice[]): Promise<Keyed<Raw>[][]> {
  const asked = slices.map((slice) => ({ ...toPageQuery(kind, slice), limit: slice.limit }));
  return ask<{ rows: Keyed<Raw>[] }, Keyed<Raw>[]>(graph, asked, ({ rows }) => rows, []);
}

/** How many rows or stories lists have, up to `limit`; those of one shape in one round trip. */
export function countLists(
  graph: Graph,
  kind: ListKind,
  lists: readonly ListCount[],
  limit: number,
): Promise<number[]> {
  const asked = lists.map(({ unit, ...rows }) => ({ ...toCountQuery(kind, unit, rows), limit }));
  return ask<{ count: number }, number>(graph, asked, ({ count }) => count, 0);
}

/** The most frequent values of facets of lists; those of one shape in one round trip. */
export function readFacets(
  graph: Graph,
  kind: ListKind,
  lists: readonly ListFacet[],
): Promise<(readonly FacetValue[])[]> {
  const asked = lists.map(({ facet, limit, ...rows }) => ({ ...toFacetQuery(kind, facet, rows), limit }));
  return ask<{ values: FacetValue[] }, readonly FacetValue[]>(graph, asked, ({ values }) => values, []);
}

type Asked = ListQuery & { readonly limit: number };

async function ask<Row, Answer>(
  graph: Graph,
  asked: readonly Asked[],
  toAnswer: (row: Row) => Answer,
  none: Answer,
): Promise<Answer[]> {
  const answers = new Array<Answer>(asked.length).fill(none);
  const together = groupBy([...asked.entries()], ([, { query, limit }]) => `${limit} ${query.text}`);
  await Promise.all(
    [...together.values()].map(async (group) => {
      const { query, limit } = group[0]![1];
      const rows = await graph.read<Row & { list: number }>(query, { lists: group.map(([, { of }]) => of), limit });
      for (const row of rows) answers[group[row.list]![0]] = toAnswer(row);
    }),
  );
  return answers;
}
