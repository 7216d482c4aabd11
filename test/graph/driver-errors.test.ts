import { describe, expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { IsnadError } from '../../src/errors.js';
import { toIsnadError } from '../../src/graph/driver-errors.js';

const context = { uri: 'bolt://x:1', user: 'reader', query: 'read/things' };
const explain = (code: string) => toIsnadError(new Neo4jError('Words of the server.', code as 'N/A', '', ''), context);

describe('toIsnadError', () => {
  test.each([
    { code: 'ServiceUnavailable', means: 'GRAPH_UNAVAILABLE', says: 'bolt://x:1' },
    { code: 'SessionExpired', means: 'GRAPH_UNAVAILABLE', says: 'NEO4J_URI' },
    // The pool has no connection to give, or is closed: no code of the server.
    { code: 'N/A', means: 'GRAPH_UNAVAILABLE', says: 'bolt://x:1' },
    { code: 'Neo.TransientError.General.DatabaseUnavailable', means: 'GRAPH_UNAVAILABLE', says: 'bolt://x:1' },
    { code: 'Neo.ClientError.Transaction.Terminated', means: 'GRAPH_UNAVAILABLE', says: 'bolt://x:1' },
    { code: 'Neo.ClientError.Database.DatabaseNotFound', means: 'GRAPH_UNAVAILABLE', says: 'NEO4J_DATABASE' },
    { code: 'Neo.ClientError.Security.Unauthorized', means: 'GRAPH_AUTH_FAILED', says: 'NEO4J_PASSWORD' },
    { code: 'Neo.ClientError.Security.Forbidden', means: 'GRAPH_AUTH_FAILED', says: 'lacks a right' },
    { code: 'Neo.ClientError.Security.CredentialsExpired', means: 'GRAPH_AUTH_FAILED', says: 'has to be changed' },
    { code: 'Neo.ClientError.Security.AuthenticationRateLimit', means: 'GRAPH_AUTH_FAILED', says: 'Wait' },
    { code: 'Neo.ClientError.Transaction.TransactionTimedOut', means: 'GRAPH_TIMEOUT', says: 'read/things' },
    { code: 'Neo.ClientError.Statement.SyntaxError', means: 'GRAPH_QUERY_FAILED', says: 'read/things' },
    { code: 'Neo.TransientError.Transaction.DeadlockDetected', means: 'GRAPH_QUERY_FAILED', says: 'DeadlockDetected' },
  ])('$code is $means', ({ code, means, says }) => {
    const error = explain(code);
    expect(error).toBeInstanceOf(IsnadError);
    expect(error).toMatchObject({ code: means, message: expect.stringContaining(says), cause: expect.any(Neo4jError) });
  });

  test('leaves what the driver has not made alone', () => {
    const error = new TypeError('a mistake of ours');
    expect(toIsnadError(error, context)).toBe(error);
  });
});
