import { SharedQueue } from './shared-queue.js';

/** Reads values for many keys in one round trip: one value for each key, in the same order. */
export type ManyReader<Reading, Key, Value> = (reading: Reading, keys: readonly Key[]) => Promise<readonly Value[]>;

export interface SharedOptions {
  /** Keys of different groups are never read together: the shape of a list, for instance. Default: the empty string. */
  readonly group?: string;
  /** Ends the waiting of this caller; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Lets requests that ask the same kind of question at the same time share a query: what is asked while an answer is under way waits for it
 * and is then asked together. Whoever asks when nobody else does is answered at once.
 *
 * Nobody is answered by a query that began before they asked, so what somebody wrote is seen by what they read next.
 */
export class SharedReads<Reading> {
  private readonly queues = new Map<unknown, Map<string, SharedQueue<never, unknown>>>();

  /** @param open what readers read with, ending when the signal says so */
  constructor(private readonly open: (signal: AbortSignal) => Reading) {}

  /** The values for the keys, read by `reader` together with the keys of others who gave the same one. */
  read<Key, Value>(
    reader: ManyReader<Reading, Key, Value>,
    keys: readonly Key[],
    { group = '', signal }: SharedOptions = {},
  ): Promise<readonly Value[]> {
    const groups = this.queues.get(reader) ?? new Map<string, SharedQueue<never, unknown>>();
    this.queues.set(reader, groups);
    const known = groups.get(group) as SharedQueue<Key, Value> | undefined;
    const queue = known ?? this.createQueue(reader, () => groups.delete(group));
    if (known === undefined) groups.set(group, queue as unknown as SharedQueue<never, unknown>);
    return queue.ask(keys, signal);
  }

  private createQueue<Key, Value>(reader: ManyReader<Reading, Key, Value>, onIdle: () => void) {
    return new SharedQueue<Key, Value>((keys, signal) => reader(this.open(signal), keys), onIdle);
  }
}
