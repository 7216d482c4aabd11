import { randomBytes } from 'node:crypto';
import { access, chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IsnadError } from '../errors.js';
import { type AdminOptions, runAdmin } from './admin.js';
import { diskNotWritable, type Layout } from './layout.js';

/**
 * The password of the user `neo4j`: made at random before the first start and kept in `layout.passwordFile`, mode 0600.
 * @throws IsnadError `DISK_NOT_WRITABLE`; `NEO4J_START_FAILED` where the store has a password and the file does not exist
 */
export async function ensurePassword(admin: AdminOptions): Promise<void> {
  const { layout } = admin;
  const started = await hasBeenStarted(layout);
  const known = await readPassword(layout);
  if (started && known === null) throw passwordLost(layout);
  if (started) return;
  if (known === null) await writePassword(layout);
  // The tool reads its argument from the file (`@file`), so that the password never shows in a list of processes.
  await runAdmin(['dbms', 'set-initial-password', `@${layout.passwordFile}`], admin);
}

/** The password as the file has it; `null` where there is no file. */
export async function readPassword(layout: Layout): Promise<string | null> {
  try {
    const password = (await readFile(layout.passwordFile, 'utf8')).trim();
    return password === '' ? null : password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw diskNotWritable(layout.passwordFile, error);
  }
}

async function writePassword(layout: Layout): Promise<void> {
  // Hexadecimal: the tool would take a password that begins with a hyphen for an option.
  const password = randomBytes(24).toString('hex');
  const draft = `${layout.passwordFile}.draft`;
  try {
    await rm(draft, { force: true });
    await writeFile(draft, `${password}\n`, { mode: 0o600, flag: 'wx' });
    // The mode given to writeFile is cut by the umask but never widened; this makes it exact.
    await chmod(draft, 0o600);
    await rename(draft, layout.passwordFile);
  } catch (cause) {
    throw diskNotWritable(layout.passwordFile, cause);
  }
}

/** Neo4j takes an initial password only as long as it has never started: until it makes the database that holds its users. */
async function hasBeenStarted(layout: Layout): Promise<boolean> {
  return access(join(layout.home, 'data', 'databases', 'system')).then(
    () => true,
    () => false,
  );
}

/** The error for a store whose password nobody knows any more. */
export function passwordLost(layout: Layout): IsnadError {
  return new IsnadError(
    'NEO4J_START_FAILED',
    `The store in ${layout.home} is protected by a password, and the file that held it, ${layout.passwordFile}, is missing. ` +
      'Put the file back. If it is lost, delete data/dbms, data/databases/system and data/transactions/system in that store: ' +
      'the graph stays, and the next start makes a new password.',
  );
}
