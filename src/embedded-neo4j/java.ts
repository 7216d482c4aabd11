import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { IsnadError } from '../errors.js';

/** Environment variables as Node gives them; only `PATH` and `JAVA_HOME` are looked at here, the rest goes to child processes. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OLDEST_JAVA = 17;
const INSTALL_JAVA =
  'Install a JDK 17 or newer (Debian and Ubuntu: apt install openjdk-17-jdk-headless; Fedora: dnf install java-17-openjdk-headless; ' +
  'macOS: brew install openjdk@17), or set JAVA_HOME to one, or set NEO4J_URI to use a Neo4j that runs elsewhere.';

/**
 * The command that runs Java: that of `JAVA_HOME` where it is set, else the `java` on the `PATH`.
 * @throws IsnadError `JAVA_NOT_FOUND`, `JAVA_TOO_OLD`
 */
export async function findJava(env: Environment): Promise<string> {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const origin = env.JAVA_HOME ? `${java}, from JAVA_HOME` : `the java on the PATH`;
  const version = toMajorVersion(await readVersion(java, origin, env));
  if (version === null) {
    throw new IsnadError(
      'JAVA_NOT_FOUND',
      `Neo4j needs Java, but ${origin} does not tell its version. ${INSTALL_JAVA}`,
    );
  }
  if (version < OLDEST_JAVA) {
    throw new IsnadError(
      'JAVA_TOO_OLD',
      `Neo4j needs Java ${OLDEST_JAVA} or newer, but ${origin} is Java ${version}. ${INSTALL_JAVA}`,
      { details: { found: version, needed: OLDEST_JAVA } },
    );
  }
  return java;
}

async function readVersion(java: string, origin: string, env: Environment): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(java, ['-version'], { env: { ...env } });
    return `${stderr}\n${stdout}`;
  } catch (cause) {
    const { code, stderr } = cause as NodeJS.ErrnoException & { readonly stderr?: string };
    // macOS has a `java` that only says that there is none; what it says is worth repeating.
    const why = code === 'ENOENT' ? 'was not found' : `does not run: ${stderr?.trim() || (cause as Error).message}`;
    throw new IsnadError('JAVA_NOT_FOUND', `Neo4j needs Java, but ${origin} ${why}. ${INSTALL_JAVA}`, { cause });
  }
}

/** `openjdk version "17.0.15"` is 17; up to Java 8 it was written `"1.8.0_402"`. */
function toMajorVersion(output: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : null;
}
