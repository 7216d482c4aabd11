import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';
import type { Environment } from './java.js';
import { diskNotWritable, makeFolder } from './layout.js';
import { withLock } from './lock.js';
import { copyDependencies } from './maven.js';

export interface FetchJarsOptions {
  /** The cache; it may be shared by several data folders and holds one folder a version. */
  readonly jarsFolder: string;
  readonly env: Environment;
  /** Called before fetching; not called where the jars are there. */
  readonly onFetch: () => void;
  readonly onFile: (files: number) => void;
  /** Called when another process is fetching, before waiting for it. */
  readonly onWait: () => void;
  readonly signal?: AbortSignal | undefined;
}

/** The same file seen from `src/` and from `dist/`. */
const POM_FILE = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url));

/** Written last into the folder: the size of every jar, by its name. */
const INVENTORY = 'inventory.json';

/**
 * The folder that holds the jars of Neo4j, fetched by Maven if they are not there whole. The folder appears in one step under its
 * final name, so that nobody sees half of it, and only one process fetches at a time.
 * @throws IsnadError `MAVEN_NOT_FOUND`, `NEO4J_FETCH_FAILED`, `DISK_NOT_WRITABLE`
 */
export async function fetchJars(options: FetchJarsOptions): Promise<string> {
  const folder = join(options.jarsFolder, await readNeo4jVersion());
  if (await isWhole(folder)) return folder;
  await makeFolder(options.jarsFolder);
  const fetchOnce = async () => {
    if (!(await isWhole(folder))) await fetchInto(folder, options);
    return folder;
  };
  return withLock(join(options.jarsFolder, 'lock'), fetchOnce, options);
}

/** The version of the embedded Neo4j, from its pom. */
export async function readNeo4jVersion(): Promise<string> {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(POM_FILE, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM_FILE} has no property neo4j.version`);
  return version;
}

async function fetchInto(
  folder: string,
  { jarsFolder, env, onFetch, onFile, signal }: FetchJarsOptions,
): Promise<void> {
  onFetch();
  await removePartialFolders(jarsFolder);
  // A name of its own each time: a Maven whose parent was killed may still be copying into the last one.
  const partial = `${folder}.partial-${randomBytes(6).toString('hex')}`;
  await copyDependencies({ pomFile: POM_FILE, outputFolder: partial, env, onFile, signal });
  try {
    await writeInventory(partial);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } catch (cause) {
    throw cause instanceof IsnadError ? cause : diskNotWritable(folder, cause);
  }
}

async function removePartialFolders(jarsFolder: string): Promise<void> {
  for (const name of await readdir(jarsFolder)) {
    if (name.includes('.partial-')) await rm(join(jarsFolder, name), { recursive: true, force: true });
  }
}

async function writeInventory(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jar'));
  if (names.length === 0) {
    throw new IsnadError('NEO4J_FETCH_FAILED', `Maven reported success but left no jars in ${folder}. Start again.`);
  }
  const sizes: Record<string, number> = {};
  for (const name of names) sizes[name] = (await stat(join(folder, name))).size;
  await writeFile(join(folder, INVENTORY), JSON.stringify(sizes));
}

/** Whether all jars are there with their sizes; anything else is fetched anew. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes = JSON.parse(await readFile(join(folder, INVENTORY), 'utf8')) as Record<string, number>;
    for (const [name, size] of Object.entries(sizes)) {
      if ((await stat(join(folder, name))).size !== size) return false;
    }
    return true;
  } catch {
    return false;
  }
}
