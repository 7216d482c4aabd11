import type { StatementMode } from '../../model/index.js';
import type { Graph } from '../graph.js';
import { type RawNode, toEntityRow, toSpeakerRow } from './nodes.js';
import type { AttributedSource, AttributionRow, Keyed, Keyset, StatementRow } from './rows.js';

/** What one list of statements is limited to; what is null does not matter. */
export interface StatementList {
  /** Id of an entity or an anonymous source. */
  readonly speakerId: string | null;
  readonly aboutId: string | null;
  readonly outletId: string | null;
  readonly articleId: string | null;
  /** A Lucene query for the text. */
  readonly words: string | null;
}

/** What all of the lists that are read together are limited to. Dates are ISO dates, both included. */
export interface StatementFilter {
  readonly modes: readonly StatementMode[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is counted; copies of one story count once as stories. */
export interface StatementCount extends StatementFilter {
  readonly unit: 'STATEMENTS' | 'STORIES';
}

export interface StatementPage extends StatementFilter, Keyset {
  readonly orderBy: 'NEWEST' | 'OLDEST' | 'CONFIDENCE' | 'ARTICLE';
}

/** The statements with these ids, in no particular order; unknown ids are left out. */
export async function readStatements(graph: Graph, ids: readonly string[]): Promise<StatementRow[]> {
  const rows = await graph.read<{ statement: StatementRow }>('read/statements-by-id', { ids });
  return rows.map(({ statement }) => statement);
}

/** One page of each list, in one round trip. The answer has one entry for each list, in the same order. */
export async function readStatementPages(
  graph: Graph,
  lists: readonly StatementList[],
  { modes, from, to, orderBy, limit, after }: StatementPage,
): Promise<Keyed<StatementRow>[][]> {
  const rows = await graph.read<{ list: number; rows: Keyed<StatementRow>[] }>('read/statements-page', {
    ...{ lists, modes, from, to, orderBy, limit },
    afterKey: after?.key ?? null,
    afterTie: after?.tie ?? null,
  });
  const pages = new Map(rows.map((row) => [row.list, row.rows]));
  return lists.map((_, list) => pages.get(list) ?? []);
}

/** How many statements each list holds, or how many stories they come from, in one round trip. */
export async function countStatements(
  graph: Graph,
  lists: readonly StatementList[],
  { modes, from, to, unit }: StatementCount,
): Promise<number[]> {
  const rows = await graph.read<{ list: number; count: number }>('read/statements-count', {
    ...{ lists, modes, from, to, unit },
  });
  const counts = new Map(rows.map((row) => [row.list, row.count]));
  return lists.map((_, list) => counts.get(list) ?? 0);
}

interface RawSource extends Omit<AttributedSource, 'source'> {
  readonly source: RawNode;
}

interface RawAttribution {
  readonly id: string;
  readonly speaker: RawSource | null;
  readonly about: readonly RawNode[];
  readonly addressedTo: readonly RawNode[];
  readonly via: readonly RawSource[];
}

/** For each statement: who said it, about whom, to whom, and who passed it on. */
export async function readAttributions(graph: Graph, ids: readonly string[]): Promise<Map<string, AttributionRow>> {
  const rows = await graph.read<RawAttribution>('read/attributions', { ids });
  return new Map(
    rows.map(({ id, speaker, about, addressedTo, via }) => [
      id,
      {
        speaker: speaker === null ? null : toSource(speaker),
        about: about.map(toEntityRow),
        addressedTo: addressedTo.map(toEntityRow),
        via: via.map(toSource),
      },
    ]),
  );
}

function toSource({ source, start, end }: RawSource): AttributedSource {
  return { source: toSpeakerRow(source), start, end };
}
