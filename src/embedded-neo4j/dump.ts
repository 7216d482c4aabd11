import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { IsnadError } from '../errors.js';
import { runAdmin } from './admin.js';
import { diskNotWritable, type Layout } from './layout.js';
import type { EmbeddedNeo4jOptions } from './options.js';
import { GRAPH_DATABASE, hasDatabase, withStore } from './store.js';

/**
 * Writes the graph of a data folder into one file, which `loadDatabase` and `neo4j-admin database load` read. The file appears, or
 * takes the place of an older one, only when it is complete.
 * @throws IsnadError `NEO4J_RUNNING`; `FILE_NOT_READABLE` where there is no graph yet; `DISK_NOT_WRITABLE`; `NEO4J_TOOL_FAILED`; those of `prepareProgram`
 */
export async function dumpDatabase(options: EmbeddedNeo4jOptions, file: string): Promise<void> {
  const target = resolve(file);
  const draft = `${target}.draft`;
  await withStore(options, async (program) => {
    if (!(await hasDatabase(program.layout, GRAPH_DATABASE))) throw nothingToDump(program.layout);
    const output = await openDraft(draft);
    try {
      await runAdmin(['database', 'dump', GRAPH_DATABASE, '--to-stdout'], program, { output });
      await output.sync();
      await rename(draft, target);
    } finally {
      await output.close();
      await rm(draft, { force: true });
    }
  });
}

async function openDraft(draft: string): Promise<FileHandle> {
  try {
    return await open(draft, 'w', 0o600);
  } catch (cause) {
    throw diskNotWritable(draft, cause);
  }
}

function nothingToDump({ dataFolder }: Layout): IsnadError {
  return new IsnadError(
    'FILE_NOT_READABLE',
    `There is no graph in ${dataFolder} that could be dumped: no database was ever started there. Name the right data folder with ISNAD_DATA or --data-folder.`,
  );
}
