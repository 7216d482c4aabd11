import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../../api/index.js';
import type { Credentials } from './credential.js';
import type { Identify } from './identify.js';

/** Who sent a request, or the error that says why they may not ask. */
export type Caller =
  | { readonly viewer: Viewer; readonly refusal?: never }
  | { readonly viewer?: never; readonly refusal: unknown };

/** Finds out who asks. The error is not thrown, so that refused requests can be counted first. */
export async function findCaller(request: IncomingMessage, identify: Identify): Promise<Caller> {
  try {
    return { viewer: await identify(credentialsOf(request)) };
  } catch (refusal) {
    return { refusal };
  }
}

/** What a request says about who sent it. */
export function credentialsOf({ headers }: IncomingMessage): Credentials {
  const apiKey = headers['x-api-key'];
  return { authorization: headers.authorization, 'x-api-key': Array.isArray(apiKey) ? apiKey.join(', ') : apiKey };
}
