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

/** Forgets what the request has read, once it has written: what is selected of the answer is read as it is now. */
export function renewLoaders(context: ApiContext): void {
  Object.assign(context, { loaders: createLoaders(context.graph) });
}

/** Makes the context of one request. */
export function createApiContext(request: Pick<ApiContext, 'graph' | 'requestId' | 'viewer'>): ApiContext {
  return { ...request, loaders: createLoaders(request.graph) };
}
