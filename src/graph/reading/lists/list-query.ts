import type { NamedQuery } from '../../named-queries.js';
import { fillIn, findPart } from '../../query-parts.js';
import type { SortKey } from '../rows.js';
import type { StatementNeeds } from '../statement-needs.js';
import { type ListKind, partsOf } from './kinds.js';
import { type Column, toBeyond, toColumns, toRange, toStretch } from './order.js';
import { begin, type ListRows, toStart } from './start.js';

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
  /** The same for lists that have the same query. */
  readonly shape: string;
  readonly of: { readonly values: readonly unknown[]; readonly after: readonly SortKey[] | null };
}

/** The query for a slice of a list. Parameters: `lists`, `limit`, and `needs` for statements. Rows: `list` (index), `rows`. */
export function toPageQuery(
  kind: ListKind,
  { orders, backward, after, ...rows }: Omit<ListSlice, 'limit' | 'needs'>,
): ListQuery {
  const { name, conditions, values } = begin(kind, rows);
  const page = findPage(kind, { name, conditions, orders, backward, isContinued: after !== null });
  return { ...page, of: { values, after } };
}

type Page = Pick<ListQuery, 'query' | 'shape'>;

/** Queries for pages by shape: to put one together for every list of a request would take as long as to read its rows. */
const pages = new Map<string, Page>();
/** Clients make new shapes by their filters. */
const PAGES_KEPT = 200;

function findPage(kind: ListKind, page: PageShape): Page {
  const shape = `${kind.file} ${page.name} ${page.conditions} ${page.orders} ${page.backward} ${page.isContinued}`;
  const known = pages.get(shape);
  if (known !== undefined) return known;
  if (pages.size >= PAGES_KEPT) pages.clear();
  const written = { shape, query: writePage(kind, page) };
  pages.set(shape, written);
  return written;
}

interface PageShape {
  /** The start. */
  readonly name: string;
  readonly conditions: string;
  readonly orders: readonly string[];
  readonly backward: boolean;
  /** Whether the page follows another one. */
  readonly isContinued: boolean;
}

function writePage(kind: ListKind, shape: PageShape): NamedQuery {
  const columns = toColumns(kind, shape.orders, shape.backward);
  const { beyond, ...source } = toSource(kind, columns, shape);
  const text = fillIn(findPart(partsOf(kind.file), 'page'), {
    ...source,
    names: columns.map((column) => column.name).join(', '),
    conditions: [shape.conditions, ...beyond].join(' AND '),
    order: columns.map((column) => (column.descending ? `${column.name} DESC` : column.name)).join(', '),
    statement: findPart(partsOf('statement'), 'statement'),
  });
  return toNamed(kind, 'page', text);
}

/** The query for how many rows (`count`) or stories (`stories`) a list has, as far as `$limit`. Rows: `list`, `count`. */
export function toCountQuery(kind: ListKind, unit: 'count' | 'stories', rows: ListRows): ListQuery {
  const { name, values, conditions } = begin(kind, rows);
  const texts = { conditions, start: toStart(kind, name) };
  const part = unit === 'count' ? findPart(partsOf('any'), unit) : findPart(partsOf(kind.file), unit);
  const text = fillIn(part, { ...texts, row: kind.subject });
  return { query: toNamed(kind, unit, text), shape: text, of: { values, after: null } };
}

/** The query for how often each value of a facet occurs in a list, the most frequent `$limit`. Rows: `list`, `values`. */
export function toFacetQuery(kind: ListKind, facet: string, rows: ListRows): ListQuery {
  const { name, values, conditions } = begin(kind, rows);
  const texts = { conditions, start: toStart(kind, name) };
  const named = findPart(partsOf(kind.file), `facet ${facet}`);
  const text = fillIn(findPart(partsOf('any'), 'facet'), { ...texts, row: kind.subject, facet: named });
  return { query: toNamed(kind, `facet ${facet}`, text), shape: text, of: { values, after: null } };
}

/** Where the rows of a page come from, their keys and position, and what is left to be tested of those behind another page. */
function toSource(kind: ListKind, columns: readonly Column[], { name, orders, isContinued }: PageShape) {
  const parts = partsOf(kind.file);
  const [first, ...others] = columns;
  const listed = others.length === 0 ? parts.get(`start ${name} by ${orders[0]}`) : undefined;
  if (listed !== undefined) {
    const key = findPart(parts, `listed ${orders[0]}`);
    return {
      start: fillIn(listed, { ordered: toStretch(key, first!, isContinued) }),
      keys: `${key} AS ${first!.name}`,
      position: first!.expression,
      beyond: [],
    };
  }
  return {
    start: toStart(kind, name, toRange(first!, isContinued)),
    keys: columns.map((column) => `${column.expression} AS ${column.name}`).join(', '),
    position: columns.map((column) => column.name).join(', '),
    beyond: isContinued ? [toBeyond(columns)] : [],
  };
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
