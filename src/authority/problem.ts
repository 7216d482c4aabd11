import type { z } from 'zod';
import type { AuthorityEntity } from '../model/index.js';
import type { SourceFile } from './source-file.js';

export interface Problem {
  /** 1-based. */
  readonly line: number;
  /** What is wrong, beginning with the record. */
  readonly message: string;
}

/** An entity and the line that its record begins on. */
export interface Located {
  readonly entity: AuthorityEntity;
  readonly line: number;
}

/** What a schema finds wrong with the value at `path`, each with the line it stands on. */
export function toProblems(
  error: z.ZodError,
  path: readonly PropertyKey[],
  source: SourceFile,
  label: string,
): Problem[] {
  return error.issues.map((issue) => ({
    line: source.lineOf([...path, ...issue.path]),
    message: [label, ...(issue.path.length > 0 ? [issue.path.join('.')] : []), issue.message].join(': '),
  }));
}

/** How a message calls a value of a list: by its id, by its parts, or by its number. */
export function toLabel(value: unknown, list: string, index: number): string {
  if (isRecord(value) && typeof value.id === 'string') return value.id;
  return Array.isArray(value) ? value.join(' ') : `number ${index + 1} of ${list}`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
