import type { Graph } from '../graph.js';
import type { JudgementKind } from '../judging/judgement.js';
import type { Keyed, Keyset } from './rows.js';

/** A decision of an editor. */
export interface JudgementRow {
  readonly id: string;
  readonly kind: JudgementKind;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly why: string | null;
  readonly subjects: readonly string[];
  /** What was decided, by the names of docs/GRAPH.md. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** Which decisions; what is `null` does not matter. Dates are ISO dates, both included. */
export interface JudgementSearch {
  readonly subject: string | null;
  readonly by: string | null;
  readonly kinds: readonly JudgementKind[];
  readonly from: string | null;
  readonly to: string | null;
  readonly isUndone: boolean | null;
}

type RawJudgement = Omit<JudgementRow, 'details' | 'why' | 'undoneBy' | 'undoneAt'> &
  Partial<Pick<JudgementRow, 'why' | 'undoneBy' | 'undoneAt'>> & {
    readonly newest: string;
    readonly caption: string;
    readonly captionLatin: string;
  };

/** A page of the record, the latest first. */
export async function readJudgementPage(
  graph: Graph,
  search: JudgementSearch,
  { limit, after }: Keyset,
): Promise<Keyed<JudgementRow>[]> {
  const rows = await graph.read<{ judgement: RawJudgement; position: [string] }>('read/judgements', {
    ...search,
    ...{ limit, after: after?.[0] ?? null },
  });
  return rows.map(({ judgement, position }) => ({ row: toJudgementRow(judgement), position }));
}

/** How many decisions there are, up to `limit`. */
export async function countJudgements(graph: Graph, search: JudgementSearch, limit: number): Promise<number> {
  const rows = await graph.read<{ count: number }>('read/judgement-count', { ...search, limit });
  return rows[0]?.count ?? 0;
}

/** The decisions with these ids, in no particular order; unknown ids are left out. */
export async function readJudgements(graph: Graph, ids: readonly string[]): Promise<JudgementRow[]> {
  const rows = await graph.read<{ judgement: RawJudgement }>('read/judgements-by-id', { ids });
  return rows.map(({ judgement }) => toJudgementRow(judgement));
}

/** Which of these decisions stand and find what they are about in the graph. */
export async function readApplying(graph: Graph, ids: readonly string[]): Promise<Map<string, boolean>> {
  const rows = await graph.read<{ id: string }>('read/judgements-that-apply', { ids });
  return new Map(rows.map(({ id }) => [id, true]));
}

function toJudgementRow(raw: RawJudgement): JudgementRow {
  const { id, kind, by, at, why = null, subjects, undoneBy = null, undoneAt = null, ...rest } = raw;
  const { newest: _newest, caption: _caption, captionLatin: _latin, ...details } = rest;
  return { id, kind, by, at, why, subjects, details, undoneBy, undoneAt };
}
