import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { ApiContext } from '../context.js';
import type { Loaders } from '../loaders.js';
import { interruptible } from './interruptible.js';
import type { LiveEvent } from './live-events.js';

export interface SubscribeOptions {
  readonly args: ExecutionArgs & { readonly contextValue: ApiContext };
  /** The context in which one event is answered. */
  readonly toEventContext: (loaders: Loaders) => ApiContext;
}

/**
 * Starts a subscription of this API. As `subscribe` of graphql-js, but each event has a context of its own: loaders
 * remember what they have read, which would be out of date and ever more.
 */
export async function subscribeToEvents({
  args,
  toEventContext,
}: SubscribeOptions): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source as AsyncGenerator<LiveEvent>;
  return interruptible(async function* (signal) {
    signal.addEventListener('abort', () => void events.return(undefined));
    for await (const event of events) {
      yield await execute({ ...args, rootValue: event, contextValue: toEventContext(event.loaders) });
    }
  });
}
