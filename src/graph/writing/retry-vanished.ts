import { IsnadError } from '../../errors.js';

const ATTEMPTS = 3;

/**
 * Runs a transaction again where a node went away under it: another writer removed it between our finding and our locking it. The driver takes that
 * for a mistake of ours and does not retry.
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

function hasVanished(error: unknown): boolean {
  const cause = error instanceof IsnadError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'Neo.ClientError.Statement.EntityNotFound';
}
