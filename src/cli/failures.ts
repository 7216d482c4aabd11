import type { IngestFailure } from '../ingest/index.js';
import { toTable } from './console.js';

/** The articles that were not taken in and why, a row each. */
export function toFailureTable(failures: readonly IngestFailure[]): string {
  return toTable(failures.map((failure) => [toPlace(failure), `${failure.message} [${failure.code}]`]));
}

/** Where an article stands, as editors and compilers write it. */
export function toPlace({ file, line }: { readonly file: string; readonly line?: number }): string {
  return line === undefined ? file : `${file}:${line}`;
}
