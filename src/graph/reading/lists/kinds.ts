import { readQueryParts } from '../../query-parts.js';
import type { Subject } from './condition.js';

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

/** Lists of statements. `words` is a Lucene query; the other starts are identifiers. */
export const STATEMENTS: ListKind = {
  file: 'statements',
  subject: 'statement',
  starts: ['words', 'article', 'speaker and about', 'speaker', 'about', 'topic', 'outlet'],
  totalOrders: ['NEWEST', 'OLDEST', 'ARTICLE'],
  tieOrder: 'ARTICLE',
};

export const ARTICLES: ListKind = {
  file: 'articles',
  subject: 'article',
  starts: ['words', 'mentions', 'outlet'],
  totalOrders: ['NEWEST', 'OLDEST'],
  tieOrder: 'NEWEST',
};

/** Lists of entities of one label, which is their start. */
export const ENTITIES: ListKind = {
  file: 'entities',
  subject: 'entity',
  starts: [],
  totalOrders: ['ID'],
  tieOrder: 'ID',
};

const partsByFile = new Map<string, ReadonlyMap<string, string>>();

/** The parts of a file below `cypher/lists/` by name. */
export function partsOf(file: string): ReadonlyMap<string, string> {
  const parts = partsByFile.get(file) ?? readQueryParts(`lists/${file}`);
  partsByFile.set(file, parts);
  return parts;
}
