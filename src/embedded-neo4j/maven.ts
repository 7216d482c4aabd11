import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { IsnadError } from '../errors.js';
import type { Environment } from './java.js';

export interface MavenOptions {
  readonly pomFile: string;
  /** Folder that the jars are copied into; Maven makes it. */
  readonly outputFolder: string;
  readonly env: Environment;
  /** Called for every file that came over the network, with how many have so far. */
  readonly onFile: (files: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const KEPT_LINES = 8;

/**
 * Copies the jars of a pom's dependencies into a folder, fetching what Maven's local repository does not hold yet. Maven compares
 * every file with its checksum (`--strict-checksums`) and keeps what it has fetched, so that a second attempt goes on where the first ended.
 * @throws IsnadError `MAVEN_NOT_FOUND`, `NEO4J_FETCH_FAILED`, `DISK_NOT_WRITABLE`
 */
export async function copyDependencies(options: MavenOptions): Promise<void> {
  const { pomFile, outputFolder, env, onFile, signal } = options;
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${outputFolder}`];
  const maven = spawn('mvn', ['--batch-mode', '--strict-checksums', '--file', pomFile, ...goal], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const errors: string[] = [];
  let files = 0;
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (line.includes('Downloaded from ')) onFile(++files);
    if (line.startsWith('[ERROR]') && errors.length < KEPT_LINES) errors.push(line.slice('[ERROR]'.length).trim());
  });
  createInterface({ input: maven.stderr }).on('line', (line) => {
    if (errors.length < KEPT_LINES) errors.push(line.trim());
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? mavenNotFound(error) : error),
    );
    maven.once('close', resolve);
  });
  if (status !== 0)
    throw fetchFailed(
      errors.filter((line) => line !== ''),
      outputFolder,
    );
}

function mavenNotFound(cause: unknown): IsnadError {
  return new IsnadError(
    'MAVEN_NOT_FOUND',
    'The first start fetches Neo4j with Maven, but there is no mvn on the PATH. Install it (Debian and Ubuntu: apt install maven; ' +
      'Fedora: dnf install maven; macOS: brew install maven), or set NEO4J_URI to use a Neo4j that runs elsewhere.',
    { cause },
  );
}

function fetchFailed(errors: readonly string[], outputFolder: string): IsnadError {
  const said = errors.length === 0 ? 'Maven ended without a reason.' : `Maven says:\n  ${errors.join('\n  ')}`;
  if (/no space left on device|read-only file system/i.test(said)) {
    return new IsnadError(
      'DISK_NOT_WRITABLE',
      `Neo4j could not be fetched for want of space or rights on the disk. It needs about 300 MB in Maven's local repository ` +
        `(~/.m2) and ${outputFolder}. ${said}`,
    );
  }
  return new IsnadError(
    'NEO4J_FETCH_FAILED',
    'Neo4j could not be fetched. Check the network (behind a proxy or a mirror: ~/.m2/settings.xml) and start again; what has been ' +
      `fetched is kept, and the next start goes on from there. ${said}`,
  );
}
