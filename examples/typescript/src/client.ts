import type { TypedDocumentString } from './operations.js';

/** Where the API is, and the key that opens it; on loopback none is needed for reading. */
export interface Connection {
  readonly url: string;
  readonly key?: string | undefined;
}

/** What the server says against a request. `code` is one of docs/ERRORS.md; the message says how to mend it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** For instance `candidates` of an ambiguous name, `suggestions` for an unknown one. */
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

const MAX_ATTEMPTS = 4;
/** Too many requests, and a server or database that is away for a while. */
const WORTH_RETRYING = [429, 502, 503, 504];

/** Runs an operation. Waits and tries again where that helps; throws an `ApiError` for what the server refuses. */
export async function request<Result, Variables>(
  { url, key }: Connection,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const body = JSON.stringify({ query: operation.toString(), variables });
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { method: 'POST', headers, body });
    if (WORTH_RETRYING.includes(response.status) && attempt < MAX_ATTEMPTS) {
      await wait(Number(response.headers.get('retry-after')) * 1000 || 250 * 2 ** attempt);
      continue;
    }
    const { data, errors } = (await response.json()) as Answer<Result>;
    if (errors?.[0]) {
      const { message, extensions: { code = 'UNKNOWN', ...details } = {} } = errors[0];
      throw new ApiError(code, message, details);
    }
    return data as Result;
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
  }[];
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
