import { type FileHandle, open, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { IsnadError } from '../errors.js';
import { type AdminOptions, runAdmin } from './admin.js';
import { makeFolder } from './layout.js';
import type { EmbeddedNeo4jOptions } from './options.js';
import { GRAPH_DATABASE, replaceGraph, withStore } from './store.js';

/**
 * Replaces the graph of a data folder by that of a dump; user and password stay. The dump is unpacked beside the store and takes its
 * place only when it is whole, so that a damaged file changes nothing.
 * @throws IsnadError `NEO4J_RUNNING`, `FILE_NOT_READABLE`, `DISK_NOT_WRITABLE`, and those of `prepareProgram`
 */
export async function loadDatabase(options: EmbeddedNeo4jOptions, file: string): Promise<void> {
  const input = await openDump(file);
  try {
    await withStore(options, (program) => loadBeside(program, { file, input }));
  } finally {
    await input.close();
  }
}

interface Dump {
  readonly file: string;
  readonly input: FileHandle;
}

async function loadBeside(program: AdminOptions, dump: Dump): Promise<void> {
  const { layout } = program;
  const spare = join(layout.home, 'loading');
  await rm(spare, { recursive: true, force: true });
  await makeFolder(join(spare, 'conf'));
  try {
    const spareLayout = { ...layout, home: spare, confFolder: join(spare, 'conf') };
    await unpack({ ...program, layout: spareLayout }, dump);
    await replaceGraph(layout, spare);
  } finally {
    await rm(spare, { recursive: true, force: true });
  }
}

async function unpack(program: AdminOptions, { file, input }: Dump): Promise<void> {
  try {
    await runAdmin(['database', 'load', GRAPH_DATABASE, '--from-stdin'], program, { input });
  } catch (cause) {
    if (!(cause instanceof IsnadError) || cause.code !== 'NEO4J_TOOL_FAILED') throw cause;
    throw new IsnadError(
      'FILE_NOT_READABLE',
      `${resolve(file)} could not be loaded, and the graph is as it was. Expected a dump of Neo4j 5 made by \`isnad db dump\` or ` +
        `\`neo4j-admin database dump\`. ${cause.message}`,
      { cause },
    );
  }
}

async function openDump(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    throw new IsnadError('FILE_NOT_READABLE', `The dump ${resolve(file)} cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}
