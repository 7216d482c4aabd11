import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { IsnadError } from '../errors.js';
import { waitForEnd } from './child-process.js';
import type { Environment } from './java.js';
import { tellsOfDisk } from './layout.js';

export interface MavenOptions {
  readonly pomFile: string;
  /** Folder that the jars are copied into; Maven makes it. */
  readonly outputFolder: string;
  readonly env: Environment;
  /** Called for every file that came over the network, with how many have so far. */
  readonly onFile: (files: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** By its full name: to look a short one up, Maven needs the network even when it has all it needs. */
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
const OPTIONS = [
  '--batch-mode',
  '--strict-checksums',
  // Otherwise Maven remembers for a day that it could not fetch a file, and does not try again.
  '--update-snapshots',
];
const ERROR_MARK = '[ERROR]';
const SHOWN_LINES = 6;

/**
 * Copies the jars of a pom's dependencies into a folder, fetching what Maven's local repository does not hold yet. Maven compares
 * every file with its checksum (`--strict-checksums`) and keeps what it has fetched, so that a second attempt goes on where the first ended.
 * @throws IsnadError `MAVEN_NOT_FOUND`, `NEO4J_FETCH_FAILED`, `DISK_NOT_WRITABLE`
 */
export async function copyDependencies(options: MavenOptions): Promise<void> {
  const { pomFile, outputFolder, env, onFile, signal } = options;
  const maven = spawn('mvn', [...OPTIONS, '--file', pomFile, GOAL, `-DoutputDirectory=${outputFolder}`], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const said: string[] = [];
  let files = 0;
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (line.includes('Downloaded from ')) onFile(++files);
    if (line.startsWith(ERROR_MARK)) said.push(line.slice(ERROR_MARK.length));
  });
  createInterface({ input: maven.stderr }).on('line', (line) => said.push(line));
  const status = await waitForEnd(maven, signal).catch((error: unknown) => {
    throw isMissing(error) ? mavenNotFound(error) : error;
  });
  if (status !== 0) throw fetchFailed(toReason(said), outputFolder);
}

/** The reason of a failed build without the advice on Maven's own options that follows it. */
function toReason(said: readonly string[]): string {
  const lines = said.map((line) => line.replace(' -> [Help 1]', '').trim());
  const end = lines.findIndex((line) => line.startsWith('To see the full stack trace'));
  const telling = lines.slice(0, end === -1 ? undefined : end).filter((line) => line !== '');
  return telling.slice(0, SHOWN_LINES).join('\n  ') || 'nothing';
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException | null)?.code ?? '');
}

function mavenNotFound(cause: unknown): IsnadError {
  return new IsnadError(
    'MAVEN_NOT_FOUND',
    'The first start fetches Neo4j with Maven, but there is no mvn on the PATH that runs. Install it (Debian and Ubuntu: apt install maven; ' +
      'Fedora: dnf install maven; macOS: brew install maven), or set NEO4J_URI to use a Neo4j that runs elsewhere.',
    { cause },
  );
}

function fetchFailed(reason: string, outputFolder: string): IsnadError {
  if (tellsOfDisk(reason)) {
    return new IsnadError(
      'DISK_NOT_WRITABLE',
      `Neo4j could not be fetched for want of space or rights on the disk. It needs about 300 MB in Maven's local repository ` +
        `(~/.m2) and ${outputFolder}. Maven says:\n  ${reason}`,
    );
  }
  return new IsnadError(
    'NEO4J_FETCH_FAILED',
    'Neo4j could not be fetched. Check the network (behind a proxy or a mirror: ~/.m2/settings.xml) and start again; what has been ' +
      `fetched is kept, and the next start goes on from there. Maven says:\n  ${reason}`,
  );
}
