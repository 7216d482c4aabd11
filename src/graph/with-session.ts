import type { Session } from 'neo4j-driver';

/**
 * Runs `work` and closes the session afterwards, or as soon as the signal asks for it, which ends the query on the
 * server too.
 */
export async function withSession<T>(
  session: Session,
  work: (session: Session) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  let stopListening = () => {};
  try {
    signal?.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      const onAbort = () => reject(signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      stopListening = () => signal?.removeEventListener('abort', onAbort);
    });
    return await Promise.race([work(session), aborted]);
  } finally {
    stopListening();
    await session.close();
  }
}
