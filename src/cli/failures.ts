import type { IngestFailure } from '../ingest/index.js';
import { toTable } from './console.js';

/** The articles that were not taken in and why, a row each. */
export function toFailureTable(failures: readonly IngestFailure[]): string {
  return toTable(
    failures.map(({ file, line, code, message }) => [
      line === undefined ? file : `${file}:${line}`,
      `${message} [${code}]`,
    ]),
  );
}
