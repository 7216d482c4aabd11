import { IsnadError } from '../../errors.js';
import type { ChangeStream } from './change-stream.js';
import { interruptible } from './interruptible.js';
import { endOf } from './kept-batches.js';
import type { LiveEvent, ToEvents } from './live-events.js';
import { checkLog, readLogCursor } from './log-position.js';

/** What a connection over which events can be sent has at hand. */
export interface LiveAccess {
  readonly stream: ChangeStream;
  /** Called where the client does not take what it subscribed to. */
  readonly onTooSlow: (error: IsnadError) => void;
}

export interface FollowEventsOptions<Event extends LiveEvent> {
  /** A cursor of the log; `null` to begin now. */
  readonly after: string | null | undefined;
  readonly toEvents: ToEvents<Event>;
}

/**
 * The events that follow a cursor, and then those that come.
 *
 * @throws IsnadError `CURSOR_INVALID`, `BAD_USER_INPUT` where there is nothing to send events over
 */
export async function followEvents<Event extends LiveEvent>(
  live: LiveAccess | null,
  { after, toEvents }: FollowEventsOptions<Event>,
): Promise<AsyncGenerator<Event>> {
  if (live === null) throw notLive();
  const { stream, onTooSlow } = live;
  const end = await stream.end();
  const from = after == null ? end : readLogCursor(after);
  checkLog({ epoch: end.epoch, last: end.sequence }, from);
  return interruptible(async function* (signal) {
    let position = from;
    for await (const batch of stream.follow({ from, signal, onTooSlow })) {
      yield* await toEvents(batch, position);
      position = endOf(batch);
    }
  });
}

/** What whoever subscribes is told where a request has one answer. */
export function notLive(): IsnadError {
  return new IsnadError(
    'BAD_USER_INPUT',
    'Subscriptions are answered over WebSocket (graphql-transport-ws), at the same address.',
  );
}
