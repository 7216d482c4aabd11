import type { Graph } from '../../graph/index.js';
import { type ChangeRow, type LogEnd, readChanges } from '../../graph/reading/index.js';
import { createLoaders, type Loaders } from '../loaders.js';
import { checkLog, type LogPosition } from './log-position.js';

/** Entries of the log that follow each other, with what subscribers are told of them, read for all subscribers at once. */
export interface ChangeBatch extends LogEnd {
  readonly changes: readonly ChangeRow[];
  /** Hold the statements and articles of the changes as they were when the batch was read. */
  readonly loaders: Loaders;
}

export interface BatchRequest {
  readonly after: LogPosition;
  /** The most entries. */
  readonly limit: number;
}

/**
 * Reads what follows a position in the log; one with fewer changes than the limit goes to its end.
 *
 * @throws IsnadError `CURSOR_INVALID` where the log is another one by now; `GRAPH_*`
 */
export async function readBatch(graph: Graph, { after, limit }: BatchRequest): Promise<ChangeBatch> {
  const log = await readChanges(graph, { from: after.sequence, limit });
  // Where nothing had been logged, any log goes on from there.
  if (after.epoch !== null) checkLog(log, after);
  const loaders = createLoaders(graph);
  const statementIds = log.changes.flatMap((change) => change.statementIds);
  await Promise.all([
    loaders.article.loadMany(log.changes.flatMap(({ articleId }) => articleId ?? [])),
    loaders.statement.loadMany(statementIds),
    loaders.attribution.loadMany(statementIds.map((id) => ({ id, part: 'speaker' }))),
    loaders.attribution.loadMany(statementIds.map((id) => ({ id, part: 'about' }))),
  ]);
  return { ...log, loaders };
}
