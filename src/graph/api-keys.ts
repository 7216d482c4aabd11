import { IsnadError } from '../errors.js';
import { type AccessRole, digestOfApiKey, newApiKey } from '../model/index.js';
import type { Graph } from './graph.js';

/** An API key as the graph has it. Times are milliseconds since 1970, `null` where it has none. */
export interface ApiKey {
  readonly name: string;
  readonly role: AccessRole;
  /** SHA-256 of the key, in hexadecimal digits; the key itself is kept nowhere. */
  readonly hash: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  /** When it was last seen, to the hour. */
  readonly lastUsedAt: number | null;
}

export interface NewApiKey {
  readonly name: string;
  readonly role: AccessRole;
  readonly expiresAt: Date | null;
}

/**
 * Makes a key and returns it: the only time that it can be read.
 * @throws IsnadError `USAGE` where a key of that name is or was; GRAPH_*
 */
export async function createApiKey(graph: Graph, { name, role, expiresAt }: NewApiKey): Promise<string> {
  const key = newApiKey();
  const [row] = await graph.write<{ created: boolean }>('write/create-api-key', {
    ...{ name, role, hash: digestOfApiKey(key) },
    expiresAt: expiresAt?.toISOString() ?? null,
  });
  if (row?.created) return key;
  throw new IsnadError(
    'USAGE',
    `There is, or was, a key called "${name}", and decisions are recorded under it. Choose another name, for instance "${name}-2".`,
  );
}

/** Every key by name, also those that have expired or are revoked. @throws IsnadError GRAPH_* */
export function readApiKeys(graph: Graph): Promise<ApiKey[]> {
  return graph.read<ApiKey>('read/api-keys');
}

/**
 * Has a key open nothing any more; servers notice within seconds.
 * @throws IsnadError `USAGE` where no key has that name; GRAPH_*
 */
export async function revokeApiKey(graph: Graph, name: string): Promise<void> {
  const revoked = await graph.write('write/revoke-api-key', { name });
  if (revoked.length > 0) return;
  throw new IsnadError('USAGE', `No key is called "${name}". \`isnad key list\` names them all.`);
}

/** Notes that a key was used. @throws IsnadError GRAPH_* */
export async function noteApiKeyUse(graph: Graph, name: string): Promise<void> {
  await graph.write('write/note-api-key-use', { name });
}
