import { IsnadError } from '../../errors.js';

const ATTEMPTS = 5;

/** A node that another writer removed between our finding it and our locking it. */
class VanishedError extends Error {}

/**
 * Runs a transaction again where a node vanished under it. The driver does not retry that: to the database it is either
 * no error at all (see `requireAll`) or a mistake of ours.
 */
export async function retryVanished<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !hasVanished(error)) throw error;
    }
  }
}

/**
 * Checks that a locking query gives back as many rows as it was asked for. Neo4j finds a node, waits for the lock and,
 * where the node is gone by then, goes on without a word: setting its properties does nothing. The queries leave such
 * nodes out.
 */
export function requireAll<T>(locked: readonly T[], count: number): readonly T[] {
  if (locked.length < count) throw new VanishedError('Another writer removed a node before it was locked.');
  return locked;
}

function hasVanished(error: unknown): boolean {
  if (error instanceof VanishedError) return true;
  const cause = error instanceof IsnadError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'Neo.ClientError.Statement.EntityNotFound';
}
