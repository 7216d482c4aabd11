import { constants } from 'node:fs';
import { access, mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { IsnadError } from '../errors.js';

/** Where everything of one embedded Neo4j lies. All paths are absolute and without symbolic links. */
export interface Layout {
  readonly dataFolder: string;
  /** Neo4j's home: its configuration, store and logs. */
  readonly home: string;
  readonly confFolder: string;
  readonly confFile: string;
  /** What the server prints, from its last start on. */
  readonly logFile: string;
  /** The initial password, mode 0600. */
  readonly passwordFile: string;
  /** Who runs the server and how to reach it (`Running`), mode 0600. It outlives the server, which its reader must check. */
  readonly recordFile: string;
  /** Held by whoever starts the server or works on its store. */
  readonly lockFile: string;
}

/** Neo4j expects these under its home and makes only some of them itself. */
const HOME_FOLDERS = ['conf', 'data', 'logs', 'plugins', 'import', 'run'];

/**
 * Makes the data folder with what belongs into it, for this user only.
 * @throws IsnadError `DISK_NOT_WRITABLE`
 */
export async function makeLayout(dataFolder: string): Promise<Layout> {
  await makeFolder(dataFolder);
  const layout = toLayout(await realpath(dataFolder));
  for (const name of HOME_FOLDERS) await makeFolder(join(layout.home, name));
  return layout;
}

/** The layout of a data folder that exists; `null` where none does. */
export async function findLayout(dataFolder: string): Promise<Layout | null> {
  const folder = await realpath(dataFolder).catch(() => null);
  return folder === null ? null : toLayout(folder);
}

/**
 * Makes a folder and its parents, for this user only, and checks that files can be written in it.
 * @throws IsnadError `DISK_NOT_WRITABLE`
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw diskNotWritable(folder, cause);
  }
}

/** The error for a path that could not be written. */
export function diskNotWritable(path: string, cause: unknown): IsnadError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new IsnadError(
    'DISK_NOT_WRITABLE',
    `The embedded Neo4j must write to ${resolve(path)} and cannot: ${reason}. ` +
      'Free space there, make the folder writable for this user, or name another data folder with ISNAD_DATA or --data-folder.',
    { cause },
  );
}

/** Whether a program that failed says that it could not write. */
export function tellsOfDisk(output: string): boolean {
  return /no space left on device|read-only file system|permission denied|could not create local repository/i.test(
    output,
  );
}

function toLayout(dataFolder: string): Layout {
  const home = join(dataFolder, 'neo4j');
  const confFolder = join(home, 'conf');
  return {
    dataFolder,
    home,
    confFolder,
    confFile: join(confFolder, 'neo4j.conf'),
    logFile: join(home, 'logs', 'console.log'),
    passwordFile: join(dataFolder, 'neo4j-password'),
    recordFile: join(home, 'run', 'isnad.json'),
    lockFile: join(dataFolder, 'neo4j-lock'),
  };
}
