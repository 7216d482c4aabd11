/**
 * Every error code of isnad, with the exit code of the command line where it ends a command.
 * 2: wrong usage or input. 3: the environment lacks something. 4: the database. 1: anything else.
 * `docs/ERRORS.md` explains each; a test compares the two.
 */
export const ERROR_CODES = {
  ARTICLE_EMPTY: 2,
  ARTICLE_BINARY: 2,
  ARTICLE_INVALID: 2,
  ARTICLE_TOO_LARGE: 2,
  ARTICLE_LANGUAGE_NOT_HANDLED: 2,
  ARTICLE_DATE_INVALID: 2,
  ARTICLE_NOT_FETCHED: 2,
  ARTICLES_NOT_FOUND: 2,
  FILE_NOT_READABLE: 2,
  AUTHORITY_INVALID: 2,
  EXTRACTION_FAILED: 1,
  GOLD_NOT_FOUND: 2,
  GOLD_INVALID: 2,
  GOLD_TEXT_MISSING: 2,
  CONFIG_INVALID: 2,
  DOCUMENTS_INVALID: 2,
  USAGE: 2,
  QUERY_FAILED: 2,
  DISK_NOT_WRITABLE: 3,
  JAVA_NOT_FOUND: 3,
  JAVA_TOO_OLD: 3,
  MAVEN_NOT_FOUND: 3,
  NEO4J_FETCH_FAILED: 3,
  NEO4J_RUNNING: 3,
  NEO4J_START_FAILED: 3,
  NEO4J_TOOL_FAILED: 3,
  PORT_BUSY: 3,
  GRAPH_AUTH_FAILED: 4,
  GRAPH_TOO_OLD: 4,
  GRAPH_UNAVAILABLE: 4,
  GRAPH_TIMEOUT: 4,
  GRAPH_QUERY_FAILED: 4,
  GRAPH_NOT_MIGRATED: 4,
  MIGRATION_CHANGED: 4,
  MIGRATION_INVALID: 4,
  EVIDENCE_BROKEN: 4,
  UNAUTHENTICATED: 2,
  FORBIDDEN: 2,
  TOKEN_ISSUER_UNAVAILABLE: 3,
  BAD_USER_INPUT: 2,
  JUDGEMENT_CONTRADICTED: 2,
  NAME_AMBIGUOUS: 2,
  NAME_UNKNOWN: 2,
  CURSOR_INVALID: 2,
  PAGE_TOO_LARGE: 2,
  OPERATION_TOO_DEEP: 2,
  OPERATION_TOO_COSTLY: 2,
  TOO_MANY_ALIASES: 2,
  TOO_MANY_DIRECTIVES: 2,
  DOCUMENT_NOT_TRUSTED: 2,
  DEADLINE_EXCEEDED: 2,
  RATE_LIMITED: 2,
  SUBSCRIBER_TOO_SLOW: 2,
  TOO_MANY_SUBSCRIPTIONS: 2,
} as const satisfies Record<string, 1 | 2 | 3 | 4>;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface IsnadErrorOptions {
  readonly cause?: unknown;
  /** Machine-readable facts about the error, for instance the candidates of an ambiguous name. Leaves the process in GraphQL `extensions`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * An error that a user can act on. The message says what was expected, what came, where, and how to mend it.
 */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: IsnadErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}
