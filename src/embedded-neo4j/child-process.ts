import type { ChildProcess } from 'node:child_process';

/**
 * Waits until a child process has ended and its output is read; gives its exit status, `null` where a signal ended it.
 * Rejects where it could not be started, and with the reason of the abort where `signal` ended it.
 */
export function waitForEnd(child: ChildProcess, signal?: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let failure: unknown = null;
    child.once('error', (error) => {
      failure = signal?.aborted ? signal.reason : error;
    });
    child.once('close', (status) => (failure === null ? resolve(status) : reject(failure)));
  });
}
