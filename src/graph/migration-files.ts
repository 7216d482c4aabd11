import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';
import { splitStatements } from './cypher-statements.js';

/** One step of the schema: a file `V0001__name.cypher`. */
export interface Migration {
  readonly version: number;
  /** The file without extension. */
  readonly name: string;
  /** Hex SHA-256 of the file with line ends as line feeds. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../cypher/migrations/', import.meta.url));

const FILE_NAME = /^(V(\d{4})__\w+)\.cypher$/;

/**
 * Reads the migrations of a folder in order.
 *
 * @throws IsnadError MIGRATION_INVALID where a file is named otherwise or the numbers are not 1, 2, 3 and so on.
 */
export function readMigrations(folder: string): readonly Migration[] {
  const migrations = readdirSync(folder)
    .sort()
    .map((file) => readMigration(folder, file));
  for (const [index, { version, name }] of migrations.entries()) {
    if (version === index + 1) continue;
    throw new IsnadError(
      'MIGRATION_INVALID',
      `Migrations are numbered without gaps and doubles, but ${name} stands where V${String(index + 1).padStart(4, '0')} is expected in ${folder}. Renumber the files.`,
    );
  }
  return migrations;
}

function readMigration(folder: string, file: string): Migration {
  const [, name, version] = FILE_NAME.exec(file) ?? [];
  if (name === undefined) {
    throw new IsnadError(
      'MIGRATION_INVALID',
      `A migration is named like V0001__what_it_does.cypher, but ${join(folder, file)} is not. Rename or move it.`,
    );
  }
  const script = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const checksum = createHash('sha256').update(script).digest('hex');
  return { version: Number(version), name, checksum, statements: splitStatements(script) };
}
