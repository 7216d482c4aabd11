import { IsnadError } from '../../errors.js';
import type { LogEnd, Position } from '../../graph/reading/index.js';
import { type CursorScope, readCursor, toCursor } from '../paging/cursor.js';

/** The log, as a list that cursors belong to. */
export const LOG: CursorScope = { list: 'changes', orderBy: 'COMMIT' };

/** How far somebody has followed the log. */
export interface LogPosition {
  /** Which log; `null` while nothing was ever logged. */
  readonly epoch: string | null;
  /** Number of the last entry that is done. */
  readonly sequence: number;
  /** How many statements of the entry after that are done as well. */
  readonly statements: number;
}

/** An opaque cursor for a position in a log that has entries. */
export function toLogCursor({ epoch, sequence, statements }: LogPosition): string {
  return toCursor(LOG, [epoch ?? '', sequence, ...(statements > 0 ? [statements] : [])]);
}

/** @throws IsnadError `CURSOR_INVALID` where the cursor is none of the log */
export function readLogCursor(cursor: string): LogPosition {
  return toLogPosition(readCursor(LOG, cursor));
}

/** @throws IsnadError `CURSOR_INVALID` where the place in a cursor is none of the log */
export function toLogPosition([epoch, sequence, statements = 0, ...rest]: Position): LogPosition {
  const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  if (typeof epoch === 'string' && isWhole(sequence) && isWhole(statements) && rest.length === 0)
    return { epoch, sequence, statements };
  throw new IsnadError(
    'CURSOR_INVALID',
    '"after" expects a cursor of "feed" or of an event of a subscription. Leave it out to begin anew.',
  );
}

/**
 * Checks that a log is the one that a position is in.
 *
 * @throws IsnadError `CURSOR_INVALID` where it was emptied since, or taken back to an earlier state from a backup
 */
export function checkLog({ epoch, last }: LogEnd, position: LogPosition): void {
  if (position.epoch === epoch && position.sequence <= last) return;
  throw new IsnadError(
    'CURSOR_INVALID',
    'The cursor belongs to a log that is no more: the graph was emptied or restored since. Read anew what you keep of it, then begin without a cursor.',
  );
}
