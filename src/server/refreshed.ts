import { setTimeout as pause } from 'node:timers/promises';
import { withDeadline } from './with-deadline.js';

/** Something that is read again and again, for many requests at once. */
export interface Refreshed<Value> {
  /** As it was `freshMs` ago at most. */
  recent(): Promise<Value>;
  /** As it is after this call. */
  next(): Promise<Value>;
}

export interface RefreshedOptions {
  readonly freshMs: number;
  /** How long `next` waits for others who want to know before it reads. Default 0. */
  readonly pauseMs?: number;
}

/**
 * Reads something from the database as seldom as its callers allow: one reading is under way at a time, and whoever waits for the next one shares it. A reading that
 * fails fails for all who wait for it, and the next caller tries again.
 */
export function refreshed<Value>(
  read: () => Promise<Value>,
  { freshMs, pauseMs = 0 }: RefreshedOptions,
): Refreshed<Value> {
  let last: { readonly value: Value; readonly startedAt: number } | undefined;
  let running: Promise<Value> | undefined;
  let waiting: Promise<Value> | undefined;

  const start = () => {
    const startedAt = performance.now();
    running = withDeadline(read())
      .then((value) => {
        last = { value, startedAt };
        return value;
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const startNext = async () => {
    await (pauseMs > 0 ? pause(pauseMs) : undefined);
    // One that is under way began before somebody asked for the next.
    while (running !== undefined) await running.catch(() => undefined);
    waiting = undefined;
    return start();
  };
  return {
    async recent() {
      if (last !== undefined && performance.now() - last.startedAt < freshMs) return last.value;
      return running ?? start();
    },
    next() {
      waiting ??= startNext();
      return waiting;
    },
  };
}
