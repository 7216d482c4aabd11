import type { Graph } from '../graph.js';
import { CHANGE_KINDS, type ChangeKind } from '../writing/changes.js';

/** An entry of the log. What it names may be gone by now. */
export interface ChangeRow {
  readonly id: string;
  /** Its number, in the order of the commits: 1-based, without gaps. */
  readonly sequence: number;
  /** ISO 8601. */
  readonly at: string;
  readonly kind: ChangeKind;
  readonly by: string;
  readonly why: string | null;
  readonly articleId: string | null;
  readonly judgementId: string | null;
  readonly subjectIds: readonly string[];
  /** Those that were not there before. */
  readonly statementIds: readonly string[];
}

/** Where a log ends. */
export interface LogEnd {
  /** Tells one log from the next, which begins where the graph is emptied; `null` where nothing was ever logged. */
  readonly epoch: string | null;
  /** Number of the last entry; 0 for none. */
  readonly last: number;
}

/** A part of the log. */
export interface LogPart extends LogEnd {
  /** Nearest to where the part begins first. */
  readonly changes: readonly ChangeRow[];
}

export interface LogSlice {
  /** Default: all. */
  readonly kinds?: readonly ChangeKind[];
  /** Entries after this number, or before it; default: from either end. */
  readonly from?: number | undefined;
  readonly backward?: boolean;
  readonly limit: number;
}

const EMPTY: LogEnd = { epoch: null, last: 0 };

/**
 * Where the log ends, about: a cheap look at whether there is anything new. Only what `readChanges` gives is sure to be
 * there with all that it names.
 */
export async function readLogEnd(graph: Graph): Promise<LogEnd> {
  const [end = EMPTY] = await graph.read<LogEnd>('read/log-end');
  return end;
}

/** Entries of the log. An entry that commits later than another has the greater number, so whoever goes on after the last one misses none. */
export async function readChanges(graph: Graph, slice: LogSlice): Promise<LogPart> {
  const { kinds = CHANGE_KINDS, backward = false, limit } = slice;
  const from = slice.from ?? (backward ? Number.MAX_SAFE_INTEGER : 0);
  const [part] = await graph.write<LogPart>('read/changes', { kinds, from, backward, limit });
  return part ?? { ...EMPTY, changes: [] };
}

/** How many entries of these kinds there are, counted up to `limit`. */
export async function countChanges(graph: Graph, kinds: readonly ChangeKind[], limit: number): Promise<number> {
  const [row] = await graph.read<{ count: number }>('read/change-count', { kinds, limit });
  return row!.count;
}
