import neo4j, { Neo4jError } from 'neo4j-driver';
import { type ErrorCode, IsnadError } from '../errors.js';

/** What the driver was doing when it failed. */
export interface DriverErrorContext {
  readonly uri: string;
  readonly user: string;
  readonly database?: string | undefined;
  /** Name of the query, where there was one. */
  readonly query?: string;
}

interface Explanation {
  readonly code: ErrorCode;
  readonly explain: (context: DriverErrorContext) => string;
}

const UNAVAILABLE: Explanation = {
  code: 'GRAPH_UNAVAILABLE',
  explain: ({ uri }) =>
    `The graph database at ${uri} does not answer. Check that Neo4j runs there and that NEO4J_URI names its Bolt address, then try again.`,
};

const TIMED_OUT: Explanation = {
  code: 'GRAPH_TIMEOUT',
  explain: ({ query }) =>
    `The database gave up ${query ? `query ${query}` : 'the query'} because it took too long. Ask for less, or allow it more time.`,
};

/**
 * Driver and server codes (https://neo4j.com/docs/status-codes/current/errors/all-errors/) that a user can do something
 * about.
 */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  [neo4j.error.SERVICE_UNAVAILABLE]: UNAVAILABLE,
  [neo4j.error.SESSION_EXPIRED]: UNAVAILABLE,
  [neo4j.error.PROTOCOL_ERROR]: UNAVAILABLE,
  'Neo.TransientError.General.DatabaseUnavailable': UNAVAILABLE,
  'Neo.TransientError.Transaction.LockClientStopped': UNAVAILABLE,
  // What a query gets whose server shuts down.
  'Neo.ClientError.Transaction.Terminated': UNAVAILABLE,
  'Neo.ClientError.Database.DatabaseNotFound': {
    code: 'GRAPH_UNAVAILABLE',
    explain: ({ uri, database }) =>
      `The server at ${uri} has no database named "${database ?? 'neo4j'}". Set NEO4J_DATABASE to one that exists, or leave it out for the default.`,
  },
  'Neo.ClientError.Transaction.TransactionTimedOut': TIMED_OUT,
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': TIMED_OUT,
  'Neo.ClientError.Transaction.LockAcquisitionTimeout': TIMED_OUT,
  'Neo.ClientError.Security.Forbidden': {
    code: 'GRAPH_AUTH_FAILED',
    explain: ({ uri, user }) =>
      `User "${user}" lacks a right at ${uri} that isnad needs: to read, to write, and to make constraints and indexes. Give it these rights or name another user with NEO4J_USER.`,
  },
  'Neo.ClientError.Security.CredentialsExpired': {
    code: 'GRAPH_AUTH_FAILED',
    explain: ({ uri, user }) =>
      `The password of user "${user}" at ${uri} has to be changed before it can be used. Change it with cypher-shell or Neo4j Browser and set NEO4J_PASSWORD to the new one.`,
  },
  'Neo.ClientError.Security.AuthenticationRateLimit': {
    code: 'GRAPH_AUTH_FAILED',
    explain: ({ uri, user }) =>
      `The server at ${uri} refuses user "${user}" for a while after too many wrong passwords. Wait some seconds, then try with the right NEO4J_PASSWORD.`,
  },
};

const WRONG_CREDENTIALS: Explanation = {
  code: 'GRAPH_AUTH_FAILED',
  explain: ({ uri, user }) =>
    `The server at ${uri} does not accept the password of user "${user}". Set NEO4J_USER and NEO4J_PASSWORD to an account of that server.`,
};

/**
 * Says what a failure of the driver means for the user, by the driver's code and never by its text. Other errors pass
 * unchanged.
 */
export function toIsnadError(error: unknown, context: DriverErrorContext): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, explain } = explanationOf(error);
  return new IsnadError(code, explain(context), { cause: error });
}

function explanationOf(error: Neo4jError): Explanation {
  const known = EXPLANATIONS[error.code];
  if (known) return known;
  if (error.code.startsWith('Neo.ClientError.Security.')) return WRONG_CREDENTIALS;
  // Codes of the server begin with "Neo."; without one the failure lies between the server and us.
  if (!error.code.startsWith('Neo.')) return UNAVAILABLE;
  return {
    code: 'GRAPH_QUERY_FAILED',
    explain: ({ query }) =>
      `The database refused ${query ? `query ${query}` : 'a query'} (${error.code}): ${error.message}`,
  };
}
