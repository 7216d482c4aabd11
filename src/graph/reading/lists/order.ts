import { findPart } from '../../query-parts.js';
import { type ListKind, partsOf } from './kinds.js';

/** A key of the rows of a list. */
export interface Column {
  readonly name: string;
  readonly expression: string;
  readonly descending: boolean;
}

/** The keys that rows are ordered by, as far as no two rows are equal in them. */
export function toColumns(kind: ListKind, orders: readonly string[], backward: boolean): Column[] {
  const decided = orders.findIndex((order) => kind.totalOrders.includes(order));
  const all = decided === -1 ? [...new Set(orders), kind.tieOrder] : [...new Set(orders.slice(0, decided + 1))];
  return all.map((order, index) => {
    const ascending = partsOf(kind.file).get(`order ${order} ascending`);
    const expression = ascending ?? findPart(partsOf(kind.file), `order ${order} descending`);
    return { name: `key${index}`, expression, descending: (ascending === undefined) !== backward };
  });
}

/** What holds of the first key of all rows that are looked for. */
export function toRange({ expression, descending }: Column, isContinued: boolean): string {
  return isContinued ? `${expression} ${descending ? '<=' : '>='} of.after[0]` : `${expression} IS NOT NULL`;
}

/** Behind the row with the keys `of.after`: behind it in the first key, or equal in that and behind it in the second, and so on. */
export function toBeyond(columns: readonly Column[], index = 0): string {
  const { name, descending } = columns[index]!;
  const behind = `${name} ${descending ? '<' : '>'} of.after[${index}]`;
  if (index === columns.length - 1) return behind;
  return `(${behind} OR (${name} = of.after[${index}] AND ${toBeyond(columns, index + 1)}))`;
}

/**
 * The stretch of an index of relationships that holds the rows looked for. Its keys are the identifier of whose list it is (the value that
 * the list begins at), a space, and the key of the row; an exclamation mark is what follows a space.
 */
export function toStretch(key: string, { descending }: Column, isContinued: boolean): string {
  const [begin, end, here] = [`' '`, `'!'`, `' ' + of.after[0]`];
  const from = isContinued && !descending ? here : begin;
  const to = isContinued && descending ? here : end;
  return `${key} > of.values[0] + ${from} AND ${key} < of.values[0] + ${to}`;
}
