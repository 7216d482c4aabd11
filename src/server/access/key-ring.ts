import { timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../../api/index.js';
import type { ConfiguredKey } from '../../config/index.js';
import { type ApiKey, type Graph, noteApiKeyUse, readApiKeys } from '../../graph/index.js';
import { digestOfApiKey } from '../../model/index.js';
import type { Logger } from '../logger.js';
import { refreshed } from '../refreshed.js';

/** For so long the keys of the graph are taken from memory: a key that was revoked works no longer than this. */
const FRESH_MS = 2_000;

/** A key that is not known waits so long for the graph to be asked again: a new key works at once, and guesses cost the graph little. */
const MISS_PAUSE_MS = 250;

/** How exactly the last use of a key is kept, so that few requests write. */
const USE_MS = 60 * 60 * 1000;

export interface KeyRingOptions {
  readonly graph: Graph;
  readonly configured: readonly ConfiguredKey[];
  readonly logger: Logger;
}

/** Finds who holds a key; `null` where it opens nothing. The function that is returned rejects with GRAPH_* where the graph is away. */
export function createKeyRing({ graph, configured, logger }: KeyRingOptions): (key: string) => Promise<Viewer | null> {
  // They are few enough to be read all at once.
  const keys = refreshed(() => readApiKeys(graph), { freshMs: FRESH_MS, pauseMs: MISS_PAUSE_MS });
  const notedAt = new Map<string, number>();
  return async (key) => {
    const hash = digestOfApiKey(key);
    const own = findByHash(configured, hash);
    if (own !== undefined) return toViewer(own);
    const found = findByHash(await keys.recent(), hash) ?? findByHash(await keys.next(), hash);
    if (found === undefined || !isValid(found)) return null;
    noteUse(found);
    return toViewer(found);
  };

  /** Nobody waits for it, and nobody is refused because of it. */
  function noteUse({ name, lastUsedAt }: ApiKey): void {
    const noted = Math.max(lastUsedAt ?? 0, notedAt.get(name) ?? 0);
    if (Date.now() - noted < USE_MS) return;
    notedAt.set(name, Date.now());
    noteApiKeyUse(graph, name).catch((error: unknown) => {
      logger.warn({ err: error }, 'the use of a key could not be noted');
    });
  }
}

function isValid({ expiresAt, revokedAt }: ApiKey): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > Date.now());
}

/** Compares with every key, each in the same time, so that the time tells nothing of how near a guess came. */
function findByHash<Key extends { readonly hash: string }>(keys: readonly Key[], hash: string): Key | undefined {
  const asked = Buffer.from(hash);
  return keys.filter((key) => timingSafeEqual(Buffer.from(key.hash), asked))[0];
}

function toViewer({ name, role }: Pick<ApiKey, 'name' | 'role'>): Viewer {
  return { name, role, kind: 'KEY' };
}
