import { Call } from './call.js';

/** So many queries of one kind run at once; the machines measured have two cores for the database. */
const AT_ONCE = 2;
/** So many callers share a query: more do not make it cheaper, and each waits for all. */
const MOST_CALLERS = 8;
/** A caller with more keys asks alone, and so does whoever would exceed it. */
const MOST_KEYS = 500;
/** Nobody waits longer for a query of others, in milliseconds. */
const PATIENCE_MS = 20;

type Read<Key, Value> = (keys: readonly Key[], signal: AbortSignal) => Promise<readonly Value[]>;

/** Questions of one kind, on their way or waiting for those that are. */
export class SharedQueue<Key, Value> {
  private waiting: Call<Key, Value>[] = [];
  private running = 0;
  private planned: { cancel(): void; readonly patient: boolean } | null = null;

  constructor(
    private readonly read: Read<Key, Value>,
    private readonly onIdle: () => void,
  ) {}

  ask(keys: readonly Key[], signal?: AbortSignal): Promise<readonly Value[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push(new Call({ keys, signal, resolve, reject }));
      this.plan();
    });
  }

  /** The next query begins when everybody has been heard who asks now, or else when one ends or patience does. */
  private plan(): void {
    const patient = this.running >= AT_ONCE;
    if (this.waiting.length === 0 || (this.planned !== null && this.planned.patient === patient)) return;
    this.planned?.cancel();
    if (patient) {
      const timer = setTimeout(() => this.begin(), PATIENCE_MS);
      this.planned = { patient, cancel: () => clearTimeout(timer) };
    } else {
      const immediate = setImmediate(() => this.begin());
      this.planned = { patient, cancel: () => clearImmediate(immediate) };
    }
  }

  private begin(): void {
    this.planned = null;
    this.waiting = this.waiting.filter((call) => !call.isOver);
    const calls = this.takeCalls();
    if (calls.length > 0) void this.run(calls);
    this.plan();
    if (this.running === 0 && this.waiting.length === 0) this.onIdle();
  }

  private takeCalls(): Call<Key, Value>[] {
    let keys = 0;
    let taken = 0;
    for (const call of this.waiting.slice(0, MOST_CALLERS)) {
      keys += call.keys.length;
      if (taken > 0 && keys > MOST_KEYS) break;
      taken += 1;
    }
    return this.waiting.splice(0, taken);
  }

  private async run(calls: readonly Call<Key, Value>[]): Promise<void> {
    this.running += 1;
    const read = await this.readTogether(calls);
    // Those who wait go first, so that the database works while the answers are made for those who have them now.
    this.goOn();
    if (read !== null) for (const call of calls) call.resolve(call.keys.map((key) => read.get(key)!));
  }

  /** The values by their keys; `null` where it failed, and those who asked have been told, or answered alone. */
  private async readTogether(calls: readonly Call<Key, Value>[]): Promise<ReadonlyMap<Key, Value> | null> {
    const interest = new AbortController();
    const lose = () => {
      if (calls.every((call) => call.isOver)) interest.abort(calls[0]!.reason);
    };
    for (const call of calls) call.onGone(lose);
    try {
      const keys = [...new Set(calls.flatMap((call) => call.keys))];
      const values = await this.read(keys, interest.signal);
      return new Map(keys.map((key, index) => [key, values[index]!]));
    } catch (error) {
      // Whose question it was that failed shows when each is asked alone.
      const left = calls.filter((call) => !call.isOver);
      if (calls.length === 1) left[0]?.reject(error);
      else await Promise.all(left.map((call) => this.run([call])));
      return null;
    }
  }

  private goOn(): void {
    this.running -= 1;
    this.planned?.cancel();
    this.planned = null;
    if (this.running < AT_ONCE) this.begin();
    else this.plan();
  }
}
