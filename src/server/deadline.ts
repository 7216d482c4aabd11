import type { ServerResponse } from 'node:http';
import { IsnadError } from '../errors.js';

/**
 * A signal that is given when a request has taken too long, or when its client has gone before the answer: what is being read for it
 * is not needed any more.
 */
export function toRequestSignal(response: ServerResponse, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(
      new IsnadError(
        'DEADLINE_EXCEEDED',
        `The request took longer than ${deadlineMs} ms, so what it asked for was given up. Ask for less, or for a shorter period.`,
        { details: { deadlineMs } },
      ),
    );
  }, deadlineMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new IsnadError('DEADLINE_EXCEEDED', 'The client has gone.'));
  });
  return controller.signal;
}
