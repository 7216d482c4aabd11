export type { Condition, ListProperty } from './condition.js';
export { ARTICLES, ENTITIES, type ListKind, STATEMENTS } from './kinds.js';
export type { ListSlice } from './list-query.js';
export { countLists, type FacetValue, type ListCount, type ListFacet, readFacets } from './read-lists.js';
export * from './slices.js';
export type { ListRows } from './start.js';
