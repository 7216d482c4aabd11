import type { Graph } from '../graph/index.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { Viewer } from './viewer.js';

/** What resolvers have at hand while they answer one request. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly requestId: string;
  readonly viewer: Viewer;
}

/** Makes the context of one request. */
export function createApiContext(request: Pick<ApiContext, 'graph' | 'requestId' | 'viewer'>): ApiContext {
  return { ...request, loaders: createLoaders(request.graph) };
}
