import { IsnadError } from '../../errors.js';
import type { Graph } from '../../graph/index.js';
import { readLogEnd } from '../../graph/reading/index.js';
import { type ChangeBatch, readBatch } from './change-batch.js';
import { endOf, KeptBatches } from './kept-batches.js';
import type { LogPosition } from './log-position.js';
import { WakeUp } from './wake-up.js';

export interface ChangeStreamOptions {
  readonly graph: Graph;
  /** How often the log is looked at for what other processes wrote. */
  readonly intervalMs: number;
  /** How many changes a follower who had everything may fall behind. */
  readonly capacity: number;
  /** Gets what goes wrong while the log is read, the first of several times; it is read again after the interval. */
  readonly onError: (error: unknown) => void;
}

export interface FollowOptions {
  readonly from: LogPosition;
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** Called once where the consumer has stopped taking what there is. */
  readonly onTooSlow: (error: IsnadError) => void;
}

/** Somebody who follows the log. */
interface Follower extends Pick<FollowOptions, 'onTooSlow'> {
  readonly wakeUp: WakeUp;
  position: LogPosition;
  /** Whether there was once nothing left to take. Who is still catching up is not too slow. */
  isCurrent: boolean;
  failure: IsnadError | null;
}

/** Changes that are read at once. */
const BATCH_SIZE = 50;

/**
 * Follows the log for all subscribers of a server. One reader fetches what is new, at intervals and as soon as this
 * process writes; what it read is kept once, for as long as a follower needs it. Followers take it at their own pace, and
 * read what lies further back by themselves.
 */
export class ChangeStream {
  private readonly followers = new Set<Follower>();
  private readonly kept = new KeptBatches();
  /** Up to where the reader has read; `null` before it has looked, and while nobody follows. */
  private tail: LogPosition | null = null;
  private timer: NodeJS.Timeout | undefined;
  private isReading = false;
  private isAskedAgain = false;
  private isClosed = false;
  private isFailing = false;
  private readonly stopListening: () => void;

  constructor(private readonly options: ChangeStreamOptions) {
    // The changes are not committed yet; reading waits for that.
    this.stopListening = options.graph.onQuery(({ name }) => {
      if (name === 'write/changes') void this.read();
    });
  }

  /** How many changes are held for those who have still to take them. */
  get held(): number {
    return this.kept.changeCount;
  }

  /** Where the log ends by now. */
  async end(): Promise<LogPosition> {
    const { epoch, last } = await readLogEnd(this.options.graph);
    return { epoch, sequence: last, statements: 0 };
  }

  /**
   * The changes that follow a position, and then whatever comes. A batch may begin before the position.
   *
   * @throws IsnadError `CURSOR_INVALID` where the log is another one by now, `SUBSCRIBER_TOO_SLOW`, `GRAPH_*`
   */
  async *follow({ from, signal, onTooSlow }: FollowOptions): AsyncGenerator<ChangeBatch, void, undefined> {
    const wakeUp = new WakeUp();
    const follower: Follower = { wakeUp, onTooSlow, position: from, isCurrent: false, failure: null };
    const wake = () => wakeUp.wake();
    signal.addEventListener('abort', wake);
    this.add(follower);
    try {
      while (!signal.aborted && !this.isClosed) {
        if (follower.failure !== null) throw follower.failure;
        const batch = await this.next(follower.position);
        if (batch === null) {
          follower.isCurrent = true;
          this.dropTaken();
          await wakeUp.sleep();
        } else {
          yield batch;
          follower.position = endOf(batch);
        }
      }
    } finally {
      signal.removeEventListener('abort', wake);
      this.remove(follower);
    }
  }

  /** Ends the reading and all following. */
  close(): void {
    this.isClosed = true;
    this.stopListening();
    clearInterval(this.timer);
    this.wakeAll();
  }

  /** What follows a position, as the reader read it or else from the log; `null` where there is nothing yet. */
  private async next(position: LogPosition): Promise<ChangeBatch | null> {
    const { kept, tail } = this;
    if (tail !== null && tail.epoch === position.epoch) {
      if (tail.sequence === position.sequence) return null;
      const batch = kept.after(position);
      if (batch !== null) return batch;
    }
    const batch = await readBatch(this.options.graph, { after: position, limit: BATCH_SIZE });
    return batch.changes.length === 0 ? null : batch;
  }

  private add(follower: Follower): void {
    this.followers.add(follower);
    if (this.followers.size > 1 || this.isClosed) return;
    this.timer = setInterval(() => void this.look(), this.options.intervalMs);
    void this.read();
  }

  private remove(follower: Follower): void {
    this.followers.delete(follower);
    this.dropTaken();
    if (this.followers.size > 0) return;
    clearInterval(this.timer);
    this.kept.clear();
    this.tail = null;
  }

  /** Reads where there is something to read. */
  private async look(): Promise<void> {
    try {
      const end = await this.end();
      const { tail } = this;
      if (tail === null || tail.epoch !== end.epoch || tail.sequence !== end.sequence) await this.read();
    } catch (error) {
      this.report(error);
    }
  }

  /** Reads what is new. Whoever asks while that is under way has it done once more. */
  private async read(): Promise<void> {
    this.isAskedAgain = true;
    if (this.isReading) return;
    this.isReading = true;
    try {
      while (this.isAskedAgain && this.followers.size > 0 && !this.isClosed) {
        this.isAskedAgain = false;
        await this.readToEnd();
      }
      this.isFailing = false;
    } catch (error) {
      if (error instanceof IsnadError && error.code === 'CURSOR_INVALID') this.startAnew();
      else this.report(error);
    } finally {
      this.isReading = false;
    }
  }

  private async readToEnd(): Promise<void> {
    if (this.tail === null) {
      this.tail = await this.end();
      this.wakeAll();
      return;
    }
    for (;;) {
      const batch = await readBatch(this.options.graph, { after: this.tail, limit: BATCH_SIZE });
      if (batch.changes.length === 0) return;
      this.kept.add(batch);
      this.tail = endOf(batch);
      this.dropTaken();
      this.wakeAll();
      if (batch.changes.length < BATCH_SIZE) return;
    }
  }

  /** Forgets what was read: followers look for themselves, and find out where the log is another one. */
  private startAnew(): void {
    this.kept.clear();
    this.tail = null;
    this.wakeAll();
  }

  /** Drops what everybody has who is not still catching up, and lets go of those who have fallen too far behind. */
  private dropTaken(): void {
    const { tail } = this;
    if (tail === null) return;
    const current = [...this.followers].filter(({ isCurrent, failure }) => isCurrent && failure === null);
    for (const follower of current) {
      if (tail.sequence - follower.position.sequence <= this.options.capacity) continue;
      follower.failure = tooSlow(this.options.capacity);
      follower.onTooSlow(follower.failure);
    }
    const needed = current.filter(({ failure }) => failure === null).map(({ position }) => position.sequence);
    this.kept.dropUpTo(Math.min(tail.sequence, ...needed));
  }

  /** Once for a database that is away, however long. */
  private report(error: unknown): void {
    if (!this.isFailing) this.options.onError(error);
    this.isFailing = true;
  }

  private wakeAll(): void {
    for (const { wakeUp } of this.followers) wakeUp.wake();
  }
}

function tooSlow(capacity: number): IsnadError {
  return new IsnadError(
    'SUBSCRIBER_TOO_SLOW',
    `The client of a subscription has fallen more than ${capacity} changes behind. Connect again, with "after" set to the last cursor received, and take events as they come.`,
    { details: { capacity } },
  );
}
