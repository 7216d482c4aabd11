import type { Record as DriverRecord, Result } from 'neo4j-driver';
import { type Row, toRow } from './values.js';

/**
 * The rows of a result, as `toRow` makes them.
 *
 * The driver's code is compiled for old browsers, and V8 takes some functions that it makes for each query (`generator[Symbol.iterator] =
 * function …`) for ones that stay: it puts them where objects live long, with all that they hold, until that is collected, which takes long.
 * They hold the session, and that the result. So rows are handed to us one by one and are not left with the driver: what an answer is
 * made of is collected with what lives short.
 */
export async function takeRows(result: Result): Promise<Row[]> {
  const taken = new TakenRows();
  await new Promise<void>((resolve, reject) => {
    result.subscribe({
      onNext: (record) => taken.add(record),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
  return taken.giveAway();
}

/** What the functions that the driver keeps hold of the rows: nothing, once they are given away. */
class TakenRows {
  private rows: Row[] = [];

  add(record: DriverRecord): void {
    this.rows.push(toRow(record));
  }

  giveAway(): Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }
}
