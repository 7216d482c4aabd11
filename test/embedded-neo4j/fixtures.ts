import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Environment } from '../../src/embedded-neo4j/java.js';
import { IsnadError } from '../../src/errors.js';

/** The jars that `npm start` and the tests share. */
export const JARS_FOLDER =
  process.env.ISNAD_NEO4J_JARS ?? fileURLToPath(new URL('../../.isnad/neo4j-jars', import.meta.url));

/** Gives every test of the file an empty folder of its own, and removes it afterwards. */
export function makeTempFolders(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await makeTempFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Gives all tests of the file one folder, in which each goes on where the one before ended: starting Neo4j takes seconds. */
export function makeSharedTempFolder(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await makeTempFolder();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** The environment of a machine that has only these programs, given as shell scripts. */
export async function makeMachine(folder: string, programs: Readonly<Record<string, string>>): Promise<Environment> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return { PATH: bin };
}

/** The error of ours that a promise ends with; anything else fails the test. */
export async function errorOf(promise: Promise<unknown>): Promise<IsnadError> {
  const outcome = await promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
  if (outcome instanceof IsnadError) return outcome;
  throw new Error('expected an IsnadError', { cause: outcome });
}

async function makeTempFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'isnad-embedded-')));
}
