import { findServer, stopServer } from './hold.js';
import { findLayout, type Layout } from './layout.js';
import { passwordLost, readPassword } from './password.js';
import { answersBolt } from './ports.js';
import type { ServerRecord } from './record.js';

/** How to reach a running embedded Neo4j. */
export interface RunningNeo4j {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly passwordFile: string;
  /** What the server prints. */
  readonly logFile: string;
  readonly dataFolder: string;
  /** Process id of Neo4j itself. */
  readonly pid: number;
}

/** The Neo4j that runs on a data folder and answers; `null` where none does. Looking does not keep it running. */
export async function findRunningNeo4j(dataFolder: string): Promise<RunningNeo4j | null> {
  const layout = await findLayout(dataFolder);
  const record = layout && (await findServer(layout));
  return layout && record && (await answersBolt(record.boltPort)) ? toRunning(layout, record) : null;
}

/** Stops the Neo4j that runs on a data folder, whoever uses it, and waits until it has ended. Returns whether there was one. */
export async function stopEmbeddedNeo4j(dataFolder: string): Promise<boolean> {
  const layout = await findLayout(dataFolder);
  return layout !== null && stopServer(layout);
}

/**
 * Adds the password to what the record of a running server says.
 * @throws IsnadError `NEO4J_START_FAILED` where the file that holds the password is missing
 */
export async function toRunning(layout: Layout, record: ServerRecord): Promise<RunningNeo4j> {
  const password = await readPassword(layout);
  if (password === null) throw passwordLost(layout);
  return {
    uri: `bolt://127.0.0.1:${record.boltPort}`,
    user: 'neo4j',
    password,
    passwordFile: layout.passwordFile,
    logFile: layout.logFile,
    dataFolder: layout.dataFolder,
    pid: record.javaPid,
  };
}
