import { IsnadError } from '../../errors.js';
import type { Position, SortKey } from '../../graph/reading/index.js';

/** What a cursor belongs to: it can only go on with the same list in the same order. */
export interface CursorScope {
  /** Kind of list, for instance `statements`. */
  readonly list: string;
  readonly orderBy: string;
}

const VERSION = 2;

/**
 * An opaque cursor for one row of a list. It holds the row's place in the order, not its number, so that rows that come or go
 * between two requests neither repeat nor skip others.
 */
export function toCursor(scope: CursorScope, position: Position): string {
  const parts = [VERSION, scope.list, scope.orderBy, ...position];
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/**
 * The place that a cursor stands for.
 *
 * @throws {IsnadError} `CURSOR_INVALID` if this API did not give it out, or gave it out for another list or order.
 */
export function readCursor(scope: CursorScope, cursor: string, argument: 'after' | 'before' = 'after'): Position {
  const parts = readParts(cursor);
  if (parts === null) {
    throw new IsnadError(
      'CURSOR_INVALID',
      `"${argument}" expects a cursor from an earlier answer to the same field (an edge's "cursor", or one of "pageInfo"), but got "${shorten(cursor)}". ` +
        `Leave "${argument}" out to begin anew.`,
    );
  }
  const [, list, orderBy, ...position] = parts;
  if (list !== scope.list || orderBy !== scope.orderBy) {
    throw new IsnadError(
      'CURSOR_INVALID',
      `The cursor in "${argument}" belongs to a list of ${list} ordered by ${orderBy}, but this is a list of ${scope.list} ordered by ${scope.orderBy}. ` +
        `Keep "orderBy" while paging, or leave "${argument}" out to begin anew.`,
    );
  }
  return position;
}

type CursorParts = readonly [version: typeof VERSION, list: string, orderBy: string, ...position: SortKey[]];

function readParts(cursor: string): CursorParts | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  return isCursorParts(parts) ? parts : null;
}

function isCursorParts(parts: unknown): parts is CursorParts {
  if (!Array.isArray(parts) || parts.length < 4) return false;
  const [version, list, orderBy, ...position] = parts;
  return version === VERSION && typeof list === 'string' && typeof orderBy === 'string' && position.every(isSortKey);
}

function isSortKey(key: unknown): key is SortKey {
  return typeof key === 'string' || (typeof key === 'number' && Number.isFinite(key));
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
