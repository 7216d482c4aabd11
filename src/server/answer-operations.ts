import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import express from 'express';
import { createApiContext, type Viewer } from '../api/index.js';
import type { Config } from '../config/index.js';
import { cancellable, type Graph } from '../graph/index.js';
import { allowOrigins, findCaller, type Identify, type LimitRate } from './access/index.js';
import { keepNothing } from './caching/index.js';
import { toRequestSignal } from './deadline.js';
import { answerError, BODY_LIMIT } from './http-errors.js';
import { type HttpContext, scopeOf } from './request-scope.js';
import { type TrustedDocuments, takeTrustedDocument } from './trusted-documents/index.js';

export interface AnswerOptions {
  readonly apollo: ApolloServer<HttpContext>;
  readonly config: Pick<Config, 'corsOrigins' | 'deadlineMs' | 'fetchFrom'>;
  /** `null`: whatever is sent is run. */
  readonly documents: TrustedDocuments | null;
  readonly graph: Graph;
  readonly identify: Identify;
  /** `null`: as many requests as somebody likes. */
  readonly limit: LimitRate | null;
}

/** Answers a request, whatever happens. The promise never rejects. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers GraphQL over HTTP: who asks, how often, what, then Apollo Server. These are plain functions one after the other, since finding the
 * way through Express takes longer than all that Apollo Server does for a short question.
 */
export function answerOperations({ apollo, config, documents, graph, identify, limit }: AnswerOptions): Answer {
  const allow = allowOrigins(config);
  const createContext = async (response: ServerResponse, viewer: Viewer): Promise<HttpContext> => {
    const scope = scopeOf(response);
    const signal = toRequestSignal(response, config.deadlineMs);
    const { fetchFrom } = config;
    const { requestId } = scope;
    return {
      ...createApiContext({ graph: cancellable(graph, signal), requestId, viewer, fetchFrom, signal }),
      scope,
    };
  };
  const answer: Answer = async (request, response) => {
    keepNothing(response);
    if (!allow(request, response)) return;
    const caller = await findCaller(request, identify);
    scopeOf(response).viewer = caller.viewer;
    await limit?.(request, caller, response);
    if (caller.viewer === undefined) throw caller.refusal;
    const { viewer } = caller;
    const asked = { ...toHead(request), body: await readBody(request, response) };
    const httpGraphQLRequest = documents ? takeTrustedDocument(documents, asked) : asked;
    const context = () => createContext(response, viewer);
    send(response, await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }));
  };
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      answerError(error as Error, response);
    }
  };
}

function toHead({ method = '', url = '', headers }: IncomingMessage) {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const search = url.indexOf('?');
  return { method, headers: map, search: search < 0 ? '' : url.slice(search) };
}

const parseBody = express.json({ limit: BODY_LIMIT });

/** The body where it is JSON, else `undefined`, which Apollo refuses. Rejects with what `answerError` tells. */
function readBody(request: IncomingMessage & { body?: unknown }, response: ServerResponse): Promise<unknown> {
  return new Promise((resolve, reject) => {
    parseBody(request, response, (error) => (error ? reject(error) : resolve(request.body)));
  });
}

function send(response: ServerResponse, { status = 200, headers, body }: HTTPGraphQLResponse): void {
  if (body.kind !== 'complete') throw new Error('An answer came in parts, which no operation of this schema asks for.');
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  // RFC 9110, section 15.4.5: whoever has the answer already gets none.
  if (status === 304) response.end();
  else response.end(body.string);
}
