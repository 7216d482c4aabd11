import { type Client, createClient, type FormattedExecutionResult, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { RunningServer } from '../../src/server/index.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
type Event = FormattedExecutionResult<any, any>;

/** A subscription, with what came of it so far. */
export interface TestSubscription {
  readonly events: readonly Event[];
  /** What ended it: `null` for its client or a plain end. */
  readonly ended: Promise<unknown>;
  /** Waits until that many events have come. */
  waitFor(count: number): Promise<readonly Event[]>;
  stop(): void;
}

/** A client of the API over WebSocket, which does not connect again by itself. */
export function openClient(server: RunningServer, connectionParams: Readonly<Record<string, unknown>> = {}): Client {
  return createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    lazy: true,
  });
}

/** Subscribes with the real client of graphql-ws. */
export function subscribe(client: Client, query: string | SubscribePayload): TestSubscription {
  const events: Event[] = [];
  let noteEvent = () => {};
  let stop = () => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe<Event['data'], Event['extensions']>(typeof query === 'string' ? { query } : query, {
      next: (event) => {
        events.push(event);
        noteEvent();
      },
      error: resolve,
      complete: () => resolve(null),
    });
  });
  const waitFor = async (count: number) => {
    const signal = AbortSignal.timeout(120_000);
    while (events.length < count) {
      await new Promise<void>((resolve, reject) => {
        noteEvent = resolve;
        signal.onabort = () => reject(new Error(`${events.length} events came, not ${count}.`));
      });
    }
    return events;
  };
  return { events, ended, waitFor, stop: () => stop() };
}

/** The code of the first error that a subscription is answered with. */
export async function refusalOf(client: Client, query: string | SubscribePayload): Promise<unknown> {
  const subscription = subscribe(client, query);
  const ended = await subscription.ended;
  const errors = Array.isArray(ended) ? ended : subscription.events[0]?.errors;
  return errors?.[0]?.extensions?.code;
}
