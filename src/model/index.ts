export type * from './article.js';
export type * from './document.js';
export type * from './entity.js';
export type * from './extraction.js';
export * from './group-by.js';
export * from './ids.js';
export type * from './remark.js';
export * from './span.js';
export type * from './statement.js';
