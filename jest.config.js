const base = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.mjs'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

/** Tests that share the one embedded Neo4j run in one process, one file after another (`npm test` passes `--runInBand`). */
const withNeo4j = {
  ...base,
  globalSetup: '<rootDir>/test/support/start-neo4j.mjs',
  globalTeardown: '<rootDir>/test/support/stop-neo4j.mjs',
};

const KINDS = ['neo4j', 'web', 'shared', 'security'];

export default {
  // Node keeps the modules of test files that have ended, lexicons included; a worker that has grown is replaced by a new one.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [`\\.(${KINDS.join('|')})\\.test\\.ts$`],
    },
    { ...withNeo4j, displayName: 'neo4j', testMatch: ['<rootDir>/test/**/*.neo4j.test.ts'] },
    { ...withNeo4j, displayName: 'web', testMatch: ['<rootDir>/test/**/*.web.test.ts'] },
    { ...withNeo4j, displayName: 'security', testMatch: ['<rootDir>/test/**/*.security.test.ts'] },
    { ...withNeo4j, displayName: 'shared', testMatch: ['<rootDir>/test/**/*.shared.test.ts'] },
  ],
};
