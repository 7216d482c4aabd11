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
    onFile: (files) => onProgress?.({ step: 'fetch', version, files: Math.min(files, total), total }),
    onWait: () => onProgress?.({ step: 'wait' }),
    signal,
  });
  return { layout, java, jarsFolder, env, signal };
}
