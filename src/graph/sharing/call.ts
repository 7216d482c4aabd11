interface CallOptions<Key, Value> {
  readonly keys: readonly Key[];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (values: readonly Value[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Somebody's question, until it is answered or given up. */
export class Call<Key, Value> {
  readonly keys: readonly Key[];
  /** Whether nobody waits for an answer any more. */
  isOver = false;
  private tellOthers = () => {};

  constructor(private readonly options: CallOptions<Key, Value>) {
    this.keys = options.keys;
    const { signal } = options;
    if (signal?.aborted) this.giveUp();
    else signal?.addEventListener('abort', this.giveUp, { once: true });
  }

  /** Why it was given up. */
  get reason(): unknown {
    return this.options.signal?.reason;
  }

  /** Calls `listener` when the question is given up. */
  onGone(listener: () => void): void {
    this.tellOthers = listener;
  }

  resolve(values: readonly Value[]): void {
    this.end(() => this.options.resolve(values));
  }

  reject(error: unknown): void {
    this.end(() => this.options.reject(error));
  }

  private readonly giveUp = () => {
    this.reject(this.reason);
    this.tellOthers();
  };

  private end(tell: () => void): void {
    if (this.isOver) return;
    this.isOver = true;
    this.options.signal?.removeEventListener('abort', this.giveUp);
    tell();
  }
}
