export type { Condition, ListProperty } from './condition.js';
export { ARTICLES, ENTITIES, STATEMENTS } from './kinds.js';
export type { ListKind, ListRows, ListSlice } from './list-query.js';
export { countLists, type FacetValue, type ListCount, type ListFacet, readFacets } from './read-lists.js';
export * from './slices.js';
