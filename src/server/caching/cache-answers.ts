import { hash, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import type { ApiContext, Viewer } from '../../api/index.js';
import type { Graph } from '../../graph/index.js';
import type { Logger } from '../logger.js';
import { createGraphVersion } from './graph-version.js';

/**
 * What holds for every answer of the API unless `cacheAnswers` says better: nobody keeps it. Whoever keeps answers keeps those of different
 * viewers apart.
 */
export function keepNothing(response: ServerResponse): void {
  response.appendHeader('vary', 'Authorization, X-API-Key');
  response.setHeader('cache-control', 'no-store');
}

export interface CachingOptions {
  readonly graph: Graph;
  readonly logger: Logger;
}

/**
 * Lets browsers and proxies keep what readers get by GET, and has them ask every time whether it still holds: an `ETag` (RFC 9110, section 8.8.3)
 * stands for the version of the graph, and while that is the same the answer is 304, without a question to the graph but for its version.
 */
export function cacheAnswers({ graph, logger }: CachingOptions): ApolloServerPlugin<ApiContext> {
  const version = createGraphVersion(graph);
  // Another program, or the same with other settings, may answer otherwise.
  const server = randomUUID();
  const toTag = (at: string, { kind, name, role }: Viewer) =>
    `W/"${hash('sha256', JSON.stringify([server, at, kind, name, role]), 'base64url').slice(0, TAG_LENGTH)}"`;
  const findTag = async (read: () => Promise<string>, viewer: Viewer) => {
    try {
      return toTag(await read(), viewer);
    } catch (error) {
      logger.warn({ err: error }, 'the version of the graph could not be read, so answers are not kept');
      return null;
    }
  };
  return {
    async requestDidStart() {
      let tag: string | null = null;
      return {
        async responseForOperation(context) {
          const { viewer } = context.contextValue;
          if (!isKept(context)) return null;
          const had = readTags(context.request.http?.headers.get('if-none-match'));
          if (had.length === 0) {
            tag = await findTag(version.settled.recent, viewer);
            return null;
          }
          tag = await findTag(version.current, viewer);
          if (tag !== null && had.includes(tag)) return notModified();
          tag = await findTag(version.settled.next, viewer);
          return null;
        },
        async willSendResponse({ response, contextValue, errors }) {
          // Apollo lets clients keep that a persisted query is not known.
          if (errors?.length) response.http.headers.set('cache-control', 'no-store');
          if (tag === null || errors?.length) return;
          const scope = contextValue.viewer.kind === 'ANONYMOUS' ? 'public' : 'private';
          response.http.headers.set('cache-control', `${scope}, max-age=0, must-revalidate`);
          response.http.headers.set('etag', tag);
        },
      };
    },
  };
}

const TAG_LENGTH = 22;

/** Editors see what they changed, and mutations come by POST: neither is kept. */
function isKept({ request, operation, contextValue }: GraphQLRequestContext<ApiContext>): boolean {
  return request.http?.method === 'GET' && operation?.operation === 'query' && contextValue.viewer.role === 'READER';
}

function readTags(header: string | undefined): string[] {
  return header?.split(',').map((tag) => tag.trim()) ?? [];
}

/** Such an answer has no body, whatever stands here. */
function notModified() {
  return {
    http: { status: 304, headers: new HeaderMap() },
    body: { kind: 'single' as const, singleResult: {} },
  };
}
