import { IsnadError } from '../errors.js';
import type { Graph } from './graph.js';
import { MIGRATIONS_FOLDER, type Migration, readMigrations } from './migration-files.js';
import type { NamedQuery } from './named-queries.js';

/** A migration of this program and when the graph got it. */
export interface MigrationState {
  readonly version: number;
  readonly name: string;
  /** ISO 8601; `null` where it is still to be applied. */
  readonly appliedAt: string | null;
}

interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly appliedAt: string;
}

/**
 * Building the indexes of a large graph takes a while; a graph that needs longer is still usable, only slower until
 * they are there.
 */
const INDEX_WAIT_SECONDS = 300;

/** A change of so much that one transaction would not fit into memory. */
const IN_PARTS = /\bIN TRANSACTIONS\b/;

/**
 * Brings the graph up to this program and returns the names of the migrations that it applied, in order. Of several
 * processes that call this at the same time one applies each migration while the others wait. Each statement is a
 * transaction of its own (or, `IN TRANSACTIONS`, several), since Neo4j does not mix schema and data in one; so statements are
 * written to be repeatable (`IF NOT EXISTS`, `MERGE`), and a migration that was interrupted is run again from its beginning.
 *
 * @throws IsnadError MIGRATION_CHANGED, MIGRATION_INVALID, GRAPH_*
 */
export async function migrate(graph: Graph, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const migrations = readMigrations(folder);
  await prepare(graph);
  return graph.inWriteTransaction(async (lock) => {
    await lock.run('write/lock-migrations');
    const applied = await readApplied(graph, migrations);
    const pending = migrations.slice(applied.length);
    for (const migration of pending) await apply(graph, migration);
    if (pending.length > 0) await graph.write('write/await-indexes', { seconds: INDEX_WAIT_SECONDS });
    return pending.map(({ name }) => name);
  });
}

/**
 * Every migration of this program, in order, with when it was applied.
 *
 * @throws IsnadError MIGRATION_CHANGED, MIGRATION_INVALID, GRAPH_*
 */
export async function migrationStatus(graph: Graph, folder = MIGRATIONS_FOLDER): Promise<MigrationState[]> {
  const migrations = readMigrations(folder);
  const applied = await readApplied(graph, migrations);
  return migrations.map(({ version, name }, index) => ({
    version,
    name,
    appliedAt: applied[index]?.appliedAt ?? null,
  }));
}

/** Two servers that both find no constraint may both try to make it; the second one is told that it is there. */
async function prepare(graph: Graph): Promise<void> {
  try {
    await graph.write('write/prepare-migrations');
  } catch (error) {
    if (!/Neo\.ClientError\.Schema\.(EquivalentSchemaRule|Constraint)AlreadyExists/.test(codeOfCause(error)))
      throw error;
  }
}

function codeOfCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

async function readApplied(graph: Graph, migrations: readonly Migration[]): Promise<AppliedMigration[]> {
  const applied = await graph.read<AppliedMigration>('check/migrations');
  for (const [index, { version, name, checksum }] of applied.entries()) {
    const migration = migrations[index];
    if (migration === undefined) {
      throw new IsnadError(
        'MIGRATION_INVALID',
        `The graph has migration ${name}, which this version of isnad does not know: a newer one made it. Use that version or a newer one.`,
      );
    }
    if (version !== migration.version) {
      throw new IsnadError(
        'MIGRATION_INVALID',
        `The graph has migration ${name} but not ${migration.name} before it. Restore a backup, or ingest into an empty graph.`,
      );
    }
    if (checksum !== migration.checksum) {
      throw new IsnadError(
        'MIGRATION_CHANGED',
        `${migration.name}.cypher is not what was applied to the graph as ${name}. Restore that file; a change to the schema is a migration of its own.`,
      );
    }
  }
  return applied;
}

async function apply(graph: Graph, { version, name, checksum, statements }: Migration): Promise<void> {
  for (const [index, text] of statements.entries()) {
    const commitsItself = IN_PARTS.test(text);
    await graph.write(toQuery(`migrations/${name}#${index + 1}`, text), {}, { commitsItself });
  }
  await graph.write('write/record-migration', { version, name, checksum });
}

function toQuery(name: string, text: string): NamedQuery {
  return { name, text, purpose: 'Part of a migration.', parameters: [], returns: 'nothing' };
}
