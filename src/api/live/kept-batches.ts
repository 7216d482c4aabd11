import type { ChangeBatch } from './change-batch.js';
import type { LogPosition } from './log-position.js';

/** What was read of the log and somebody has still to take: batches that follow one another. */
export class KeptBatches {
  private batches: ChangeBatch[] = [];

  get changeCount(): number {
    return this.batches.reduce((sum, { changes }) => sum + changes.length, 0);
  }

  add(batch: ChangeBatch): void {
    this.batches.push(batch);
  }

  /** The first batch with something behind a position; `null` where that lies before or behind all of them. */
  after({ sequence }: LogPosition): ChangeBatch | null {
    const [first] = this.batches;
    if (first === undefined || startOf(first) > sequence) return null;
    return this.batches.find((batch) => endOf(batch).sequence > sequence) ?? null;
  }

  /** Forgets batches that end at or before a sequence number. */
  dropUpTo(sequence: number): void {
    this.batches = this.batches.filter((batch) => endOf(batch).sequence > sequence);
  }

  clear(): void {
    this.batches = [];
  }
}

/** The position of whoever has taken a batch. */
export function endOf({ epoch, changes }: ChangeBatch): LogPosition {
  return { epoch, sequence: changes.at(-1)!.sequence, statements: 0 };
}

function startOf({ changes }: ChangeBatch): number {
  return changes[0]!.sequence - 1;
}
