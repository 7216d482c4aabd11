import type { Graph } from '../graph/index.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What resolvers have at hand while they answer one request. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly requestId: string;
}

/** Makes the context of one request. */
export function createApiContext({ graph, requestId }: Pick<ApiContext, 'graph' | 'requestId'>): ApiContext {
  return { graph, requestId, loaders: createLoaders(graph) };
}
