import { join } from 'node:path';
import type { AdminOptions } from './admin.js';
import { fetchJars, readNeo4jVersion } from './jars.js';
import { findJava } from './java.js';
import type { Layout } from './layout.js';
import type { EmbeddedNeo4jOptions } from './options.js';

/** Files that Maven 3.8 fetches into an empty local repository: jars, their poms, and the same of its own plugin. */
const FILES_OF_FIRST_FETCH = 775;

/**
 * Makes Neo4j runnable: finds Java and fetches the jars where they are missing.
 * @throws IsnadError `JAVA_NOT_FOUND`, `JAVA_TOO_OLD`, `MAVEN_NOT_FOUND`, `NEO4J_FETCH_FAILED`, `DISK_NOT_WRITABLE`
 */
export async function prepareProgram(layout: Layout, options: EmbeddedNeo4jOptions): Promise<AdminOptions> {
  const { onProgress, signal, env = process.env } = options;
  const java = await findJava(env);
  const version = await readNeo4jVersion();
  const total = FILES_OF_FIRST_FETCH;
  const jarsFolder = await fetchJars({
    jarsFolder: options.jarsFolder ?? join(layout.dataFolder, 'neo4j-jars'),
    env,
    onFetch: () => onProgress?.({ kind: 'step', label: `Fetching Neo4j ${version} with Maven (120 MB, only once)` }),
    onFile: (files) => onProgress?.({ kind: 'progress', done: Math.min(files, total), total }),
    onWait: () => onProgress?.({ kind: 'step', label: 'Waiting for another process that is fetching Neo4j' }),
    signal,
  });
  return { layout, java, jarsFolder, env, signal };
}
