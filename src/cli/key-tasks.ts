import { type ApiKey, createApiKey, migrate, type NewApiKey, readApiKeys, revokeApiKey } from '../graph/index.js';
import { toTable } from './console.js';
import { type OpenGraphOptions, openGraph } from './open-graph.js';

/** What the work behind `isnad key` needs. */
export type KeyTask = OpenGraphOptions;

export async function makeKey(key: NewApiKey, task: KeyTask): Promise<void> {
  await using open = await openGraph(task);
  // The constraint that keeps names apart comes with a migration.
  await migrate(open.graph);
  const secret = await createApiKey(open.graph, key);
  task.console.note(`The key "${key.name}" (${key.role.toLowerCase()}) is made. Keep it now, it is not shown again:`);
  await task.console.result(secret);
}

export async function listKeys(task: KeyTask, json: boolean): Promise<void> {
  await using open = await openGraph(task);
  const keys = await readApiKeys(open.graph);
  if (json) {
    await task.console.result(JSON.stringify(keys.map(toJson)));
    return;
  }
  if (keys.length === 0) task.console.note('There are no keys. `isnad key create` makes one.');
  else await task.console.result(toTable(keys.map((key) => [key.name, toText(key)] as const)));
}

export async function endKey(name: string, task: KeyTask): Promise<void> {
  await using open = await openGraph(task);
  await revokeApiKey(open.graph, name);
  await task.console.result(`The key "${name}" is revoked. Servers refuse it within seconds.`);
}

/** The hash stays out: nobody needs it. */
function toJson({ hash, ...key }: ApiKey) {
  const { createdAt, expiresAt, revokedAt, lastUsedAt } = key;
  return {
    ...key,
    createdAt: toTime(createdAt),
    expiresAt: toTime(expiresAt),
    revokedAt: toTime(revokedAt),
    lastUsedAt: toTime(lastUsedAt),
  };
}

function toText(key: ApiKey): string {
  const use = key.lastUsedAt === null ? 'never used' : `last used ${toDay(key.lastUsedAt)}`;
  return `${key.role.toLowerCase()}, ${toState(key)}, made ${toDay(key.createdAt)}, ${use}`;
}

function toState({ expiresAt, revokedAt }: ApiKey): string {
  if (revokedAt !== null) return `revoked ${toDay(revokedAt)}`;
  if (expiresAt === null) return 'valid';
  return `${expiresAt > Date.now() ? 'valid until' : 'expired'} ${toDay(expiresAt)}`;
}

function toTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
