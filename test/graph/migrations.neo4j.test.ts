import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Graph, migrate, migrationStatus } from '../../src/graph/index.js';
import { MIGRATIONS_FOLDER } from '../../src/graph/migration-files.js';
import { parseQuery } from '../../src/graph/named-queries.js';
import { connectTestGraph } from '../support/test-graph.js';

const query = (body: string) => parseQuery('test', `// Test.\n// params: none\n// returns: rows\n${body}`);
const FORGET = query('MATCH (m:Migration) DETACH DELETE m');

let graph: Graph;
let folder: string;

function writeMigrations(files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'isnad-migrations-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

beforeAll(async () => {
  graph = await connectTestGraph();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-migrations-'));
  await graph.write(FORGET);
  await graph.write(query('MATCH (n:Probe) DELETE n'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  // Leaves the shared database as the other tests expect it.
  await graph.write(FORGET);
  await migrate(graph);
  await graph.close();
});

describe('migrate', () => {
  test('applies what is pending, in order and once', async () => {
    const first = { 'V0001__one.cypher': "CREATE (:Probe {text: 'a;b'});\nCREATE (:Probe {text: 'c'});" };
    const second = {
      ...first,
      'V0002__two.cypher':
        '// Schema and data.\nCREATE INDEX probe IF NOT EXISTS FOR (n:Probe) ON (n.text);\nMATCH (n:Probe) SET n.seen = true;\nDROP INDEX probe;',
    };
    writeMigrations(first);
    expect(await migrate(graph, folder)).toEqual(['V0001__one']);
    writeMigrations(second);
    expect(await migrationStatus(graph, folder)).toEqual([
      { version: 1, name: 'V0001__one', appliedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      { version: 2, name: 'V0002__two', appliedAt: null },
    ]);
    expect(await migrate(graph, folder)).toEqual(['V0002__two']);
    expect(await migrate(graph, folder)).toEqual([]);
    expect(await graph.read(query('MATCH (n:Probe) RETURN n.text AS text, n.seen AS seen ORDER BY text'))).toEqual([
      { text: 'a;b', seen: true },
      { text: 'c', seen: true },
    ]);
  });

  test('a statement may be many transactions', async () => {
    writeMigrations({
      'V0001__many.cypher':
        'UNWIND range(1, 5) AS n CALL (n) { CREATE (:Probe {text: toString(n)}) } IN TRANSACTIONS OF 2 ROWS',
    });
    expect(await migrate(graph, folder)).toEqual(['V0001__many']);
    expect(await graph.read(query('MATCH (n:Probe) RETURN count(n) AS count'))).toEqual([{ count: 5 }]);
  });

  test('of servers that start together each migration is applied by one', async () => {
    writeMigrations({ 'V0001__one.cypher': 'CREATE (:Probe)', 'V0002__two.cypher': 'CREATE (:Probe)' });
    const others = await Promise.all([connectTestGraph(), connectTestGraph(), connectTestGraph()]);
    const applied = await Promise.all([graph, ...others].map((each) => migrate(each, folder)));
    await Promise.all(others.map((other) => other.close()));
    expect(applied.flat().sort()).toEqual(['V0001__one', 'V0002__two']);
    expect(await graph.read(query('MATCH (n:Probe) RETURN count(n) AS count'))).toEqual([{ count: 2 }]);
  });

  test('a statement that fails leaves the migration to be applied again', async () => {
    writeMigrations({ 'V0001__one.cypher': 'MERGE (:Probe);\nRETURN 1 / 0;' });
    await expect(migrate(graph, folder)).rejects.toMatchObject({
      code: 'GRAPH_QUERY_FAILED',
      message: expect.stringContaining('migrations/V0001__one#2'),
    });
    writeMigrations({ 'V0001__one.cypher': 'MERGE (:Probe);\nRETURN 1;' });
    expect(await migrate(graph, folder)).toEqual(['V0001__one']);
    expect(await graph.read(query('MATCH (n:Probe) RETURN count(n) AS count'))).toEqual([{ count: 1 }]);
  });

  test.each([
    {
      name: 'a changed migration',
      files: { 'V0001__one.cypher': 'CREATE (:Other)', 'V0002__two.cypher': 'RETURN 2' },
      code: 'MIGRATION_CHANGED',
    },
    { name: 'a graph newer than the program', files: { 'V0001__one.cypher': 'RETURN 1' }, code: 'MIGRATION_INVALID' },
    {
      name: 'a gap',
      files: { 'V0001__one.cypher': 'RETURN 1', 'V0003__three.cypher': 'RETURN 3' },
      code: 'MIGRATION_INVALID',
    },
    {
      name: 'a double',
      files: { 'V0001__one.cypher': 'RETURN 1', 'V0001__two.cypher': 'RETURN 2' },
      code: 'MIGRATION_INVALID',
    },
    {
      name: 'a file of another name',
      files: { 'V0001__one.cypher': 'RETURN 1', 'two.cypher': 'RETURN 2' },
      code: 'MIGRATION_INVALID',
    },
  ])('refuses $name', async ({ files, code }) => {
    writeMigrations({ 'V0001__one.cypher': 'RETURN 1', 'V0002__two.cypher': 'RETURN 2' });
    await migrate(graph, folder);
    writeMigrations(files);
    await expect(migrate(graph, folder)).rejects.toMatchObject({ code });
    await expect(migrationStatus(graph, folder)).rejects.toMatchObject({ code });
  });

  test('line ends of another system change nothing', async () => {
    writeMigrations({ 'V0001__one.cypher': 'RETURN 1;\nRETURN 2;\n' });
    await migrate(graph, folder);
    writeMigrations({ 'V0001__one.cypher': 'RETURN 1;\r\nRETURN 2;\r\n' });
    expect(await migrate(graph, folder)).toEqual([]);
  });
});

describe('the migrations of isnad', () => {
  test('apply to an empty schema and make every index usable', async () => {
    await migrate(graph, MIGRATIONS_FOLDER);
    const states = await graph.read<{ state: string; name: string }>(
      query('SHOW INDEXES YIELD name, state RETURN name, state'),
    );
    expect(states.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
    expect(states.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'article_id',
        'entity_id',
        'statement_text',
        'entity_names',
        'entity_name_keys',
        'entity_sounds',
        'role_article',
      ]),
    );
  });
});
