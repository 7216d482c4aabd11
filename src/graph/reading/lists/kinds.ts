import type { ListKind } from './list-query.js';

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
