import type { NamedQuery } from '../../named-queries.js';
import { fillIn, findPart, readQueryParts } from '../../query-parts.js';
import type { SortKey } from '../rows.js';
import type { StatementNeeds } from '../statement-needs.js';
import { type Condition, type Subject, toCypher } from './condition.js';

/** A kind of list: what its rows are and where it may begin. */
export interface ListKind {
  /** Its file below `cypher/lists/`. */
  readonly file: string;
  readonly subject: Subject;
  /** The tests that a list may begin at instead of looking at every row, the most selective first. */
  readonly starts: readonly string[];
  /** The orders in which no two rows are equal. */
  readonly totalOrders: readonly string[];
  /** One of them, which decides between rows that are equal in all orders asked for. */
  readonly tieOrder: string;
}

/** Which rows: of a kind of list those for which a condition holds. */
export interface ListRows {
  readonly condition: Condition;
  /** Where the list begins if no test of `condition` is a start. */
  readonly otherwise?: string;
}

/** A part of an ordered list: `limit` rows behind `after`, or before it and the nearest first where `backward`. */
export interface ListSlice extends ListRows {
  /** Names of orders of the kind, the most important first. */
  readonly orders: readonly string[];
  readonly backward: boolean;
  readonly limit: number;
  readonly after: readonly SortKey[] | null;
  /** What to read of the rows; for lists of statements. */
  readonly needs?: StatementNeeds;
}

/** A query whose text depends on the shape of a list alone, and what one list gives it (an element of `$lists`). */
export interface ListQuery {
  readonly query: NamedQuery;
  readonly of: { readonly values: readonly unknown[]; readonly after: readonly SortKey[] | null };
}

/** The query for a slice of a list. Parameters: `lists`, `limit`, and `needs` for statements. Rows: `list` (index), `rows`. */
export function toPageQuery(
  kind: ListKind,
  { orders, backward, after, ...rows }: Omit<ListSlice, 'limit' | 'needs'>,
): ListQuery {
  const parts = partsOf(kind.file);
  const columns = toColumns(kind, orders, backward);
  const { start, conditions, values } = begin(kind, rows, toRange(columns[0]!, after !== null));
  const beyond = after === null ? [] : [toBeyond(columns)];
  const names = columns.map(({ name }) => name).join(', ');
  const text = fillIn(findPart(parts, 'page'), {
    start,
    names,
    keys: columns.map(({ expression, name }) => `${expression} AS ${name}`).join(', '),
    conditions: [conditions, ...beyond].join(' AND '),
    order: columns.map(({ name, descending }) => (descending ? `${name} DESC` : name)).join(', '),
    statement: findPart(partsOf('statement'), 'statement'),
  });
  return { query: toNamed(kind, 'page', text), of: { values, after } };
}

/** The query for how many rows (`count`) or stories (`stories`) a list has, as far as `$limit`. Rows: `list`, `count`. */
export function toCountQuery(kind: ListKind, unit: 'count' | 'stories', rows: ListRows): ListQuery {
  const { values, ...texts } = begin(kind, rows);
  const part = unit === 'count' ? findPart(partsOf('any'), unit) : findPart(partsOf(kind.file), unit);
  const text = fillIn(part, { ...texts, row: kind.subject });
  return { query: toNamed(kind, unit, text), of: { values, after: null } };
}

/** The query for how often each value of a facet occurs in a list, the most frequent `$limit`. Rows: `list`, `values`. */
export function toFacetQuery(kind: ListKind, facet: string, rows: ListRows): ListQuery {
  const { values, ...texts } = begin(kind, rows);
  const named = findPart(partsOf(kind.file), `facet ${facet}`);
  const text = fillIn(findPart(partsOf('any'), 'facet'), { ...texts, row: kind.subject, facet: named });
  return { query: toNamed(kind, `facet ${facet}`, text), of: { values, after: null } };
}

interface Column {
  readonly name: string;
  readonly expression: string;
  readonly descending: boolean;
}

function toColumns(kind: ListKind, orders: readonly string[], backward: boolean): Column[] {
  const decided = orders.findIndex((order) => kind.totalOrders.includes(order));
  const all = decided === -1 ? [...new Set(orders), kind.tieOrder] : [...new Set(orders.slice(0, decided + 1))];
  return all.map((order, index) => {
    const ascending = partsOf(kind.file).get(`order ${order} ascending`);
    const expression = ascending ?? findPart(partsOf(kind.file), `order ${order} descending`);
    return { name: `key${index}`, expression, descending: (ascending === undefined) !== backward };
  });
}

/** What holds of the first key of all rows that are looked for. */
function toRange({ expression, descending }: Column, isContinued: boolean): string {
  return isContinued ? `${expression} ${descending ? '<=' : '>='} of.after[0]` : `${expression} IS NOT NULL`;
}

/** Behind the row with the keys `of.after`: behind it in the first key, or equal in that and behind it in the second, and so on. */
function toBeyond(columns: readonly Column[], index = 0): string {
  const { name, descending } = columns[index]!;
  const behind = `${name} ${descending ? '<' : '>'} of.after[${index}]`;
  if (index === columns.length - 1) return behind;
  return `(${behind} OR (${name} = of.after[${index}] AND ${toBeyond(columns, index + 1)}))`;
}

/** Where the list begins, and what is left to be tested of its rows. `ordered` holds for all of them; an index can read them by it. */
function begin(kind: ListKind, { condition, otherwise = 'all' }: ListRows, ordered = `${kind.subject}.id IS NOT NULL`) {
  const parts = partsOf(kind.file);
  const tests = flatten(condition);
  const chosen = chooseStart(kind, tests);
  const values = chosen.map((test) => ('value' in test ? test.value : undefined));
  const name = chosen.length === 0 ? otherwise : chosen.map((test) => ('test' in test ? test.test : '')).join(' and ');
  const start = fillIn(findPart(parts, `start ${name}`), { ordered })
    .replace(/\$value\b/g, 'of.values[0]')
    .replace(/\$other\b/g, 'of.values[1]');
  const rest = tests.filter((test) => !chosen.includes(test));
  const { text } = toCypher(kind.subject, { all: rest }, values);
  return { start, conditions: text, values };
}

/** The conditions that must all hold. */
function flatten(condition: Condition): Condition[] {
  return 'all' in condition ? condition.all.flatMap(flatten) : [condition];
}

/** The first start of the kind that is tested for; several joined by "and" are a start of their own. */
function chooseStart(kind: ListKind, tests: readonly Condition[]): Condition[] {
  const findTest = (name: string) =>
    tests.find((test) => 'test' in test && test.test === name && test.property === undefined);
  for (const start of kind.starts) {
    const found = start.split(' and ').map(findTest);
    if (found.every((test) => test !== undefined)) return found;
  }
  return [];
}

const partsByFile = new Map<string, ReadonlyMap<string, string>>();

function partsOf(file: string): ReadonlyMap<string, string> {
  const parts = partsByFile.get(file) ?? readQueryParts(`lists/${file}`);
  partsByFile.set(file, parts);
  return parts;
}

function toNamed({ file }: ListKind, part: string, text: string): NamedQuery {
  return {
    name: `lists/${file} ${part}`,
    purpose: `A part of a list of ${file}.`,
    parameters: [
      { name: 'lists', type: 'list of {values, after}' },
      { name: 'limit', type: 'integer' },
      ...(part === 'page' && file === 'statements' ? [{ name: 'needs', type: 'map of lists of properties' }] : []),
    ],
    returns: 'list, and what the part says',
    text,
  };
}
