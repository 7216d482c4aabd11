import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { IsnadError } from '../errors.js';
import type { Extraction } from '../model/index.js';
import type { Reading, ReadingTask } from './reading-worker.js';

/** Compiled code, wherever this is run from: a thread reads JavaScript. */
const WORKER = fileURLToPath(new URL('../../dist/ingest/reading-worker.js', import.meta.url));
/** An article takes a tenth of it; a page made to exhaust memory ends its thread and nothing else. */
const MOST_HEAP_MB = 1024;

let pool: Tinypool | undefined;

/**
 * Reads an article in a thread of its own, so that a long one keeps nobody waiting but who sent it. One is read at a time, the others wait.
 * Where `signal` is given, the reading stops at once.
 *
 * @throws the signal's reason, and IsnadError ARTICLE_BINARY, ARTICLE_EMPTY, ARTICLE_TOO_LARGE, EXTRACTION_FAILED
 */
export async function readAside(task: ReadingTask, signal: AbortSignal | null): Promise<Extraction> {
  signal?.throwIfAborted();
  pool ??= new Tinypool({
    filename: WORKER,
    // The thread holds the lexicons, which take a second to load. Where it is ended with an article, another one takes its place.
    ...{ minThreads: 1, maxThreads: 1 },
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  const reading = await pool.run(task, signal ? { signal } : {}).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new IsnadError(
      'EXTRACTION_FAILED',
      `isnad failed on this article; nothing of it was written. Please report it with the article: ${cause}`,
      { cause },
    );
  });
  return toExtraction(reading as Reading);
}

function toExtraction(reading: Reading): Extraction {
  if ('extraction' in reading) return reading.extraction;
  throw new IsnadError(reading.code, reading.message, { details: reading.details });
}
