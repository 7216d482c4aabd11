import { IsnadError } from '../errors.js';

/** A database that is away may leave a connection open without a word. */
const DEADLINE_MS = 4_000;

/** What the database is asked for outside of any request. @throws IsnadError `GRAPH_UNAVAILABLE` where it does not answer in time */
export async function withDeadline<Value>(work: Promise<Value>): Promise<Value> {
  const timeout = AbortSignal.timeout(DEADLINE_MS);
  const late = new Promise<never>((_resolve, reject) => {
    timeout.addEventListener('abort', () => {
      reject(new IsnadError('GRAPH_UNAVAILABLE', `The graph database did not answer within ${DEADLINE_MS} ms.`));
    });
  });
  return Promise.race([work, late]);
}
