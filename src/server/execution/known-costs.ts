import type { DocumentNode } from 'graphql';
import { type CostedOperation, costOf } from '../../api/index.js';

/** Of one document so many are kept: sizes of pages and numbers of ids differ, and little else that costs depend on. */
const KEPT = 20;
/** What variables look like is kept up to so many characters; longer ones are counted each time, since thousands of documents are kept. */
const MAX_KEY = 500;

const costs = new WeakMap<DocumentNode, Map<string, number>>();

/**
 * What an operation costs, as `costOf` says; kept as long as somebody keeps the document. What strings say makes no difference to the cost,
 * their number does.
 */
export function knownCostOf(operation: CostedOperation): number | undefined {
  const known = costs.get(operation.document) ?? new Map<string, number>();
  costs.set(operation.document, known);
  const shape = JSON.stringify(operation.variables, (_, value) => (typeof value === 'string' ? '' : value));
  const key = `${operation.operationName ?? ''} ${shape}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const cost = costOf(operation);
  if (cost === undefined || key.length > MAX_KEY) return cost;
  if (known.size >= KEPT) known.clear();
  known.set(key, cost);
  return cost;
}
