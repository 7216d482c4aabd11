import { describe, expect, test } from '@jest/globals';
import { checkServerVersion } from '../../src/graph/server-version.js';

describe('checkServerVersion', () => {
  test.each(['Neo4j/5.26.30', 'Neo4j/5.27.0', 'Neo4j/6.0', 'Neo4j/2025.04.0', 'Memgraph/3.1', ''])(
    'accepts "%s"',
    (agent) => expect(() => checkServerVersion(agent, 'bolt://x')).not.toThrow(),
  );

  test.each(['Neo4j/4.4.30', 'Neo4j/5.0.0', 'Neo4j/5.25.1', 'Neo4j/3.5'])(
    'refuses "%s" and says what to do',
    (agent) => {
      expect(() => checkServerVersion(agent, 'bolt://x')).toThrow(
        expect.objectContaining({
          code: 'GRAPH_TOO_OLD',
          message: expect.stringMatching(/bolt:\/\/x is Neo4j \d.*5\.26.*NEO4J_URI/),
        }),
      );
    },
  );
});
