import { readFile } from 'node:fs/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { testServer } from './test-graph.js';

/** Arguments of `neo4j-admin database import`: files of nodes, and files of relationships as `TYPE=file`. */
export interface ImportFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Loads what `neo4j-admin database import` would, over Bolt into the Neo4j that the tests share. Fields hold no commas and no quotation marks,
 * and lists stand between semicolons.
 */
export async function loadImport({ nodes, relationships }: ImportFiles): Promise<void> {
  const { uri, user, password } = testServer();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const found = new Map<string, string>();
    for (const file of nodes) for (const [id, at] of await createNodes(driver, file)) found.set(id, at);
    for (const argument of relationships) {
      const [type = '', file = ''] = argument.split(/=(.*)/);
      const rows = (await readTable(file)).map(({ START_ID, END_ID, ...properties }) => {
        return { from: found.get(String(START_ID)), to: found.get(String(END_ID)), properties };
      });
      await driver.executeQuery(CREATE_RELATIONSHIPS, { type, rows });
    }
  } finally {
    await driver.close();
  }
}

const CREATE_NODES =
  'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN n.id AS id, elementId(n) AS at';

const CREATE_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
  CREATE (a)-[r:$($type)]->(b) SET r = row.properties`;

async function createNodes(driver: Driver, file: string): Promise<[string, string][]> {
  const rows = (await readTable(file)).map(({ LABEL, ...properties }) => {
    return { labels: String(LABEL).split(';'), properties };
  });
  const { records } = await driver.executeQuery(CREATE_NODES, { rows });
  return records.map((record) => [record.get('id'), record.get('at')]);
}

type Values = Readonly<Record<string, unknown>>;

async function readTable(file: string): Promise<Values[]> {
  const [head = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const columns = head.split(',').map((column) => column.split(':') as [string, string?]);
  return lines.map((line) => {
    const fields = line.split(',');
    // An empty field is a property that the node does not have.
    const given = columns.flatMap(([name, type = 'string'], at) => {
      const field = fields[at] ?? '';
      return field === '' ? [] : [[name || type, toValue(field, name ? type : 'string')]];
    });
    return Object.fromEntries(given);
  });
}

function toValue(field: string, type: string): unknown {
  if (type.endsWith('[]')) return field.split(';').map((one) => toValue(one, type.slice(0, -2)));
  switch (type) {
    case 'long':
      return neo4j.int(field);
    case 'double':
      return Number(field);
    case 'boolean':
      return field === 'true';
    case 'date':
      return neo4j.types.Date.fromString(field);
    case 'datetime':
      return neo4j.types.DateTime.fromString(field);
    default:
      return field;
  }
}
