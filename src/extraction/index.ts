export { extract } from './extract.js';
export { type Knowledge, toKnowledge } from './knowledge.js';
export * from './record.js';
