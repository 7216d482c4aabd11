import { groupBy } from '../../../model/index.js';
import type { Graph } from '../../graph.js';
import type { ManyReader } from '../../sharing/index.js';
import type { RawEntity } from '../nodes.js';
import { keyOfNeeds, type StatementNeeds } from '../statement-needs.js';
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

/** A slice of a list as the query gives it. */
export interface RawSlice<Raw> {
  readonly rows: readonly Raw[];
  /** For lists of statements: the entity that the list begins at, where it is needed. */
  readonly whose?: RawEntity | null;
}

/** Slices of lists, those of one shape in one round trip. The answer has one entry for each, in the same order. */
export function readSlices<Raw>(graph: Graph, kind: ListKind, slices: readonly ListSlice[]): Promise<RawSlice<Raw>[]> {
  const asked = slices.map(({ limit, needs = null, ...slice }) => ({ ...toPageQuery(kind, slice), limit, needs }));
  return ask<RawSlice<Raw>, RawSlice<Raw>>(graph, asked, (slice) => slice, { rows: [] });
}

/** How many rows or stories lists have, up to `limit`; those of one shape in one round trip. */
export function countLists(
  graph: Graph,
  kind: ListKind,
  lists: readonly ListCount[],
  limit: number,
): Promise<number[]> {
  const asked = lists.map(({ unit, ...rows }) => ({ ...toCountQuery(kind, unit, rows), limit, needs: null }));
  return ask<{ count: number }, number>(graph, asked, ({ count }) => count, 0);
}

/** The most frequent values of facets of lists; those of one shape in one round trip. */
export function readFacets(
  graph: Graph,
  kind: ListKind,
  lists: readonly ListFacet[],
): Promise<(readonly FacetValue[])[]> {
  const asked = lists.map(({ facet, limit, ...rows }) => ({ ...toFacetQuery(kind, facet, rows), limit, needs: null }));
  return ask<{ values: FacetValue[] }, readonly FacetValue[]>(graph, asked, ({ values }) => values, []);
}

/** A list, and the parameters that it has in common with those that are read together with it. */
interface Asked extends ListQuery, Pick<ListSlice, 'limit'> {
  readonly needs: StatementNeeds | null;
}

async function ask<Row, Answer>(
  graph: Graph,
  asked: readonly Asked[],
  toAnswer: (row: Row) => Answer,
  none: Answer,
): Promise<Answer[]> {
  const answers = new Array<Answer>(asked.length).fill(none);
  const together = groupBy([...asked.entries()], ([, one]) => groupOf(one));
  await Promise.all(
    [...together].map(async ([group, entries]) => {
      const keys = entries.map(([, one]) => one);
      const rows = await graph.share(readOneShape, keys, { group });
      for (const [at, row] of rows.entries()) if (row !== null) answers[entries[at]![0]] = toAnswer(row as Row);
    }),
  );
  return answers;
}

function groupOf({ shape, limit, needs }: Asked): string {
  return `${limit} ${needs === null ? '' : keyOfNeeds(needs)} ${shape}`;
}

/** The rows of lists of one shape, `null` where the database gives none. */
const readOneShape: ManyReader<Graph, Asked, object | null> = async (graph, asked) => {
  const { query, limit, needs } = asked[0]!;
  const parameters = { lists: asked.map(({ of }) => of), limit, ...(needs && { needs }) };
  const rows = await graph.read<{ list: number }>(query, parameters);
  const byList = new Map(rows.map((row) => [row.list, row]));
  return asked.map((_, list) => byList.get(list) ?? null);
};
