import type { Graph } from '../graph.js';
import type { NodeLabel } from './rows.js';
import type { LinkRow } from './surroundings.js';

/** What read an article: version of the program, and digest of its code, lexicon, weights and authority file. */
export interface RunRow {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** Read in an article, written in the authority file, or decided by an editor. */
export type Origin = 'EXTRACTED' | 'CURATED' | 'JUDGED';

/** Where something was read. */
export interface ReadingRow {
  readonly origin: Origin;
  readonly articleId: string | null;
  readonly run: RunRow | null;
  /** Flat: start, end, start, end, … in UTF-16 units of the text of the article. */
  readonly spans: readonly number[] | null;
}

export interface ExplainedLinkRow extends LinkRow, ReadingRow {
  readonly judgementId: string | null;
}

export interface ExplanationRow extends ReadingRow {
  readonly label: NodeLabel;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly relationships: readonly ExplainedLinkRow[];
}

export interface ExplanationRequest {
  readonly id: string;
  /** Only relationships from the node to this one; `null` for all. */
  readonly to: string | null;
  readonly types: readonly string[];
  readonly limit: number;
}

/** Why a node and its relationships are in the graph; `null` where there is no such node. */
export async function readExplanation(graph: Graph, request: ExplanationRequest): Promise<ExplanationRow | null> {
  const [row] = await graph.read<ExplanationRow>('read/explanation', { ...request });
  return row ?? null;
}
