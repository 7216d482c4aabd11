import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
// Its other build brings a second copy of graphql-js, which does not know our schema.
import complexity from 'graphql-query-complexity/cjs';
import { IsnadError } from '../errors.js';
import { DEFAULT_PAGE_SIZE } from './paging/page-size.js';

const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = complexity;

/**
 * What fields cost. A field that says nothing costs one and what is selected below it; the cost of a list is that of a row times
 * the number of rows asked for. Fields declare another cost with `complexity`, and docs/LIMITS.md lists those that do.
 */
type Estimate = Pick<ComplexityEstimatorArgs, 'args' | 'childComplexity'>;

/** A page of a list: `first` or `last` rows of what is selected below. */
export function pageCost({ args, childComplexity }: Estimate): number {
  const size: unknown = args.last ?? args.first ?? DEFAULT_PAGE_SIZE;
  return 1 + rowCost(size, childComplexity);
}

/** Something for each element of the list in an argument. */
export function eachCost(argument: string) {
  return ({ args, childComplexity }: Estimate): number => {
    const given: unknown = args[argument];
    return 1 + rowCost(Array.isArray(given) ? given.length : 1, childComplexity);
  };
}

/** What lies around a node: finding it costs more with every step, and as many nodes come back as `limit` says. */
export function neighborhoodCost({ args, childComplexity }: Estimate): number {
  return 20 * Number(args.depth ?? 1) + rowCost(args.limit, childComplexity);
}

/** Looking for a way costs more the longer it may be. */
export function pathCost({ args, childComplexity }: Estimate): number {
  const hops = Number(args.maxHops ?? 1);
  return 10 * hops + rowCost(hops, childComplexity);
}

/** Several ways cost as much as one, and what is selected of each. */
export function pathsCost({ args, childComplexity }: Estimate): number {
  return pathCost({ args, childComplexity: rowCost(args.first, childComplexity) });
}

/** Fields that read the whole list behind a page. */
export const COUNTING_COST = 2;

/** The statements that an article added: an article of news has about ten. */
export function statementsOfArticleCost({ childComplexity }: Estimate): number {
  return 1 + rowCost(10, childComplexity);
}

/** Questions that look at everything that is known of somebody, or at the whole graph. */
export const OVERVIEW_COST = 50;

/** A measure of the whole network, and as many places as are asked for. */
export function influenceCost({ args, childComplexity }: Estimate): number {
  return 4 * OVERVIEW_COST + rowCost(args.first, childComplexity);
}

/** Comparing the names of many entities, and what is selected of each pair. */
export function duplicatesCost({ args, childComplexity }: Estimate): number {
  return OVERVIEW_COST + rowCost(args.first, childComplexity);
}

function rowCost(rows: unknown, childComplexity: number): number {
  // Sizes that are refused later must not make an operation cheap.
  return Math.max(1, Number(rows) || 0) * childComplexity;
}

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What an operation costs at most; `undefined` where its variables cannot be read, so that running it will refuse it.
 * `Infinity` for one whose fragments spread so often that counting would take longer than answering should.
 *
 * @throws IsnadError `BAD_USER_INPUT` for an argument that cannot be read
 */
export function costOf(operation: CostedOperation): number | undefined {
  const { schema, document, operationName, variables } = operation;
  try {
    return getComplexity({
      schema,
      query: document,
      ...(operationName !== undefined && { operationName }),
      ...(variables && { variables }),
      estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!hasReadableVariables(operation)) return undefined;
    // An argument has its place in the document; that the library stopped counting, at 10,000 nodes, has none.
    if (error.nodes === undefined) return Number.POSITIVE_INFINITY;
    // Running it would leave out one field and answer the others, at a cost that nobody counted.
    throw new IsnadError('BAD_USER_INPUT', error.message, { cause: error });
  }
}

function hasReadableVariables({ schema, document, operationName, variables = {} }: CostedOperation): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variables).errors === undefined;
}
