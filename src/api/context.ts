import type { FetchSource } from '../config/index.js';
import type { Graph } from '../graph/index.js';
import type { LiveAccess } from './live/follow-events.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { Viewer } from './viewer.js';

/** What resolvers have at hand while they answer one request. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly requestId: string;
  readonly viewer: Viewer;
  /** What subscriptions send events over; `null` where a request has one answer. */
  readonly live: LiveAccess | null;
  /** From where articles may be fetched for it. */
  readonly fetchFrom: FetchSource;
  /** Given where nobody waits for the answer any more; `null` where somebody always does. */
  readonly signal: AbortSignal | null;
}

/** Forgets what the request has read, once it has written: what is selected of the answer is read as it is now. */
export function renewLoaders(context: ApiContext): void {
  Object.assign(context, { loaders: createLoaders(context.graph) });
}
/** What a context is made of; `live` only where events can be sent, and nothing is fetched unless it says so. */
export type ApiRequest = Pick<ApiContext, 'graph' | 'requestId' | 'viewer'> &
  Partial<Pick<ApiContext, 'live' | 'fetchFrom' | 'signal'>>;

/** Makes the context of one request. */
export function createApiContext(request: ApiRequest): ApiContext {
  return { live: null, fetchFrom: 'none', signal: null, ...request, loaders: createLoaders(request.graph) };
}
