import type { Agents } from 'got';
import { IsnadError } from '../errors.js';
import { collectBytes } from './bytes.js';

export interface FetchOptions {
  /** `public`: nothing that only this machine or its network can reach, wherever redirects lead. */
  readonly from: 'public' | 'any';
  readonly maxBytes: number;
}

/** What an address holds. Plain data, so that it can be handed to another thread. */
export interface FetchedPage {
  /** The address as it was asked for. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server names, if it does. */
  readonly charset: string | undefined;
  readonly isHtml: boolean;
}

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
const USER_AGENT = 'isnad (reads one article that an editor asked for)';

/**
 * Fetches an address over HTTP. Which address a name stands for is looked at when the connection is made, so that no name service can
 * answer one thing to the check and another to the connection.
 *
 * @throws IsnadError ARTICLE_NOT_FETCHED, ARTICLE_TOO_LARGE
 */
export async function fetchPage(url: string, { from, maxBytes }: FetchOptions): Promise<FetchedPage> {
  // Few ever fetch, and the client takes long to load.
  const { got, HTTPError, RequestError, TimeoutError } = await import('got');
  const stream = got.stream(url, {
    ...(from === 'public' ? { agent: await openPublicAgents() } : {}),
    headers: { 'user-agent': USER_AGENT, accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8' },
    maxRedirects: MOST_REDIRECTS,
    retry: { limit: 0 },
    timeout: { request: TIMEOUT_MS },
  });
  const bytes = await collectBytes(stream, maxBytes, 'The page').catch((error: unknown) => {
    throw error instanceof RequestError ? notFetched(url, reasonOf(error), error) : error;
  });
  const type = stream.response?.headers['content-type'] ?? 'something without a type';
  if (!READABLE_TYPE.test(type)) throw notFetched(url, `it is ${type}, not HTML or plain text`);
  return { url, bytes, charset: CHARSET.exec(type)?.[1], isHtml: !/^text\/plain/i.test(type) };

  function reasonOf(error: InstanceType<typeof RequestError>): string {
    if (error instanceof HTTPError) return `it was answered with status ${error.response.statusCode}`;
    if (error instanceof TimeoutError) return `it was not answered within ${TIMEOUT_MS / 1000} seconds`;
    return REASONS[error.code] ?? 'the connection failed';
  }
}

const READABLE_TYPE = /^(text\/html|application\/xhtml\+xml|text\/plain)\b/i;
const CHARSET = /;\s*charset="?([\w-]+)/i;

/** What the network says, in words; nothing else of its errors is told, since they name addresses of the inside. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  ECONNREFUSED: 'nothing listens there',
  ERR_TOO_MANY_REDIRECTS: `it leads on more than ${MOST_REDIRECTS} times`,
  ERR_UNSUPPORTED_PROTOCOL: 'it leads on to what is no web address',
  // What the agents refuse has no code of its own, and got gives it this one.
  ERR_GOT_REQUEST_ERROR: 'it leads to an address that is not public',
};

async function openPublicAgents(): Promise<Agents> {
  const { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } = await import('request-filtering-agent');
  return { http: new RequestFilteringHttpAgent(), https: new RequestFilteringHttpsAgent() };
}

function notFetched(url: string, reason: string, cause?: unknown): IsnadError {
  const message = `The article at ${url} could not be fetched: ${reason}. Mend the address, or give the "html" of its page or its "text".`;
  return new IsnadError('ARTICLE_NOT_FETCHED', message, { cause });
}
