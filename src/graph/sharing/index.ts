export { type ManyReader, type SharedOptions, SharedReads } from './shared-reads.js';
